extension ArraySlice<UInt8> {
  /// Whether a phrase stands in the bytes, case and all.
  ///
  /// The standard library's search builds a table for each pattern, which costs more than a sentence is worth.
  func holds(_ phrase: String) -> Bool {
    firstPlace { bytes, place in bytes.has(phrase.utf8, at: place) } != nil
  }

  /// Whether a phrase in lower case stands in the bytes, in whatever case.
  func holdsAnyCase(_ phrase: String) -> Bool {
    indices.contains { place in
      let wanted = phrase.utf8
      guard self[place].lowercased == wanted.first, endIndex - place >= wanted.count else {
        return false
      }
      return self[place..<(place + wanted.count)].elementsEqual(wanted) { $0.lowercased == $1 }
    }
  }

  /// Whether "first" stands in the bytes, in whatever case.
  var holdsFirst: Bool {
    withUnsafeBufferPointer { bytes in
      var place = 0
      while place + 4 < bytes.count {
        if bytes[place] | 0x20 == UInt8(ascii: "f"), bytes[place + 1] | 0x20 == UInt8(ascii: "i"),
          bytes[place + 2] | 0x20 == UInt8(ascii: "r"),
          bytes[place + 3] | 0x20 == UInt8(ascii: "s"),
          bytes[place + 4] | 0x20 == UInt8(ascii: "t")
        {
          return true
        }
        place += 1
      }
      return false
    }
  }

  /// Whether one of some phrases stands in the bytes.
  func holds(anyOf phrases: PhraseSet) -> Bool {
    firstPlace { bytes, place in phrases.hasOne(in: bytes, at: place) } != nil
  }

  /// Whether the bytes begin with one of some phrases.
  func starts(withAnyOf phrases: PhraseSet) -> Bool {
    withUnsafeBufferPointer { phrases.hasOne(in: $0, at: 0) }
  }

  /// Whether the bytes begin with a phrase.
  func starts(with phrase: String.UTF8View) -> Bool {
    withUnsafeBufferPointer { $0.has(phrase, at: 0) }
  }

  /// Whether the bytes are those of a phrase.
  func elementsEqual(_ phrase: String.UTF8View) -> Bool {
    count == phrase.count && starts(with: phrase)
  }

  /// Whether the bytes end in a word.
  func hasLast(_ word: String) -> Bool {
    let length = word.utf8.count
    return count >= length && withUnsafeBufferPointer { $0.has(word.utf8, at: count - length) }
  }

  private func firstPlace(where holds: (UnsafeBufferPointer<UInt8>, Int) -> Bool) -> Int? {
    withUnsafeBufferPointer { bytes in bytes.indices.first { holds(bytes, $0) } }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a phrase stands at a place, which is not below zero; nothing behind the end is looked at.
  fileprivate func has(_ phrase: String.UTF8View, at start: Int) -> Bool {
    var place = start
    for byte in phrase {
      guard place < count, self[place] == byte else { return false }
      place += 1
    }
    return true
  }
}

/// Phrases that are looked for together, in one pass over the bytes.
struct PhraseSet: ExpressibleByArrayLiteral, Sendable {
  private let phrases: [[UInt8]]
  /// For each byte, as bits, the phrases that begin with it, and those whose second byte it is.
  private var first: [UInt64]
  private var second: [UInt64]

  /// - Parameter words: At most 64 phrases of two bytes or more.
  init(arrayLiteral words: String...) {
    phrases = words.prefix(64).map { Array($0.utf8) }
    first = Array(repeating: 0, count: 256)
    second = first
    for (number, phrase) in phrases.enumerated() where phrase.count > 1 {
      first[Int(phrase[0])] |= 1 << UInt64(number)
      second[Int(phrase[1])] |= 1 << UInt64(number)
    }
  }

  /// Whether one of the phrases stands at a place.
  fileprivate func hasOne(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard place + 1 < bytes.count else { return false }
    var open = first[Int(bytes[place])] & second[Int(bytes[place + 1])]
    while open != 0 {
      let phrase = phrases[open.trailingZeroBitCount]
      open &= open - 1
      if place + phrase.count <= bytes.count,
        phrase.indices.allSatisfy({ bytes[place + $0] == phrase[$0] })
      {
        return true
      }
    }
    return false
  }
}
