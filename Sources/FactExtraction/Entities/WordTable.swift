/// The words of one article by number, letter case aside.
///
/// A word of the vocabulary keeps the vocabulary's number, one of the well-known names that of their table;
/// others are numbered as they come. The table serves one article after another.
struct WordTable: Sendable {
  typealias ID = Int32

  private let vocabulary: Vocabulary
  /// The words of the well-known names, shared by all articles.
  private let known: WordNumbers
  private var own = WordNumbers()
  /// The lengths and ends of the article's own words: few others get so far as to be looked up.
  private var filter = WordFilter()
  private var scratch: ContiguousArray<UInt8> = []

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    known = WordNumbers()
  }

  /// A table that goes on from `table`, whose own words become known ones.
  ///
  /// - Precondition: `table` was not made of another.
  init(extending table: WordTable) {
    precondition(table.known.count == 0)
    vocabulary = table.vocabulary
    known = table.own
  }

  /// How many words have a number that holds for every article.
  var sharedCount: Int { vocabulary.count + known.count }

  /// The numbers that are taken, which all lie below this.
  var count: Int { sharedCount + own.count }

  /// Forgets the article's own words.
  mutating func removeOwn() {
    own.removeAll()
    filter.removeAll()
  }

  /// The number of a token's text.
  @inline(__always)
  mutating func number(of token: Token, in text: UnsafeBufferPointer<UInt8>) -> ID {
    token.word >= 0 ? ID(token.word) : numberOfUnknown(token, in: text)
  }

  @inline(never)
  private mutating func numberOfUnknown(
    _ token: Token, in text: UnsafeBufferPointer<UInt8>
  ) -> ID {
    let slice = UnsafeBufferPointer(rebasing: text[token.range])
    guard token.flags.contains(.nonASCII) else {
      setScratch(slice)
      return numberOfScratch()
    }
    guard setLatinScratch(slice) else {
      return number(of: String(decoding: slice, as: UTF8.self))
    }
    let number = vocabularyNumberOfScratch()
    return number >= 0 ? number : numberOfScratch()
  }

  /// The number of a word outside the vocabulary if the article has it, or a well-known name has.
  mutating func knownNumber(
    of token: Token, in text: UnsafeBufferPointer<UInt8>
  ) -> ID? {
    let slice = UnsafeBufferPointer(rebasing: text[token.range])
    if token.flags.contains(.nonASCII) {
      if !setLatinScratch(slice) {
        scratch.removeAll(keepingCapacity: true)
        scratch.append(contentsOf: String(decoding: slice, as: UTF8.self).lowercased().utf8)
      }
      let number = vocabularyNumberOfScratch()
      if number >= 0 { return number }
    } else {
      guard filter.mayHold(slice) else { return nil }
      setScratch(slice)
    }
    let hash = WordNumbers.hash(of: scratch)
    if let number = known.number(of: scratch, hash: hash) { return ID(vocabulary.count + number) }
    return own.number(of: scratch, hash: hash).map { ID(sharedCount + $0) }
  }

  /// The number of a word given as a string.
  mutating func number(of word: String) -> ID {
    let number = vocabulary.number(of: word)
    if number >= 0 { return ID(number) }
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: word.lowercased().utf8)
    return numberOfScratch()
  }

  /// The number of the word that some ASCII parts are together.
  mutating func number(ofASCII word: UnsafeBufferPointer<UInt8>) -> ID {
    setScratch(word)
    let number = vocabularyNumberOfScratch()
    return number >= 0 ? number : numberOfScratch()
  }

  /// Sets the scratch to a word whose ASCII capitals become small letters.
  private mutating func setScratch(_ word: UnsafeBufferPointer<UInt8>) {
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: word)
    for index in scratch.indices where scratch[index] &- UInt8(ascii: "A") < 26 {
      scratch[index] |= 0x20
    }
  }

  /// Sets the scratch to a word in lower case, if its letters are ASCII and those of Latin-1.
  private mutating func setLatinScratch(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    setScratch(word)
    var index = 0
    while index < scratch.count {
      guard scratch[index] >= 0x80 else {
        index += 1
        continue
      }
      // U+00C0 to U+00FF: 0xC3 and 0x80 to 0xBF, capitals up to 0x9E but for the sign of multiplication.
      guard scratch[index] == 0xC3, index + 1 < scratch.count, scratch[index + 1] & 0xC0 == 0x80
      else { return false }
      if scratch[index + 1] < 0x9F, scratch[index + 1] != 0x97 { scratch[index + 1] |= 0x20 }
      index += 2
    }
    return true
  }

  private func vocabularyNumberOfScratch() -> ID {
    scratch.withUnsafeBufferPointer { word in
      ID(vocabulary.number(of: WordKey(word), bytes: word))
    }
  }

  private mutating func numberOfScratch() -> ID {
    filter.insert(scratch)
    let hash = WordNumbers.hash(of: scratch)
    if let number = known.number(of: scratch, hash: hash) { return ID(vocabulary.count + number) }
    return ID(sharedCount + own.insert(scratch, hash: hash))
  }
}

/// Tells words that cannot be among some from those that may be, by their lengths, first and last bytes.
struct WordFilter: Sendable {
  private var bits = ContiguousArray<UInt64>(repeating: 0, count: 16)
  private var isEmpty = true

  mutating func removeAll() {
    guard !isEmpty else { return }
    for index in 0..<16 { bits[index] = 0 }
    isEmpty = true
  }

  /// Takes in a word in lower case.
  mutating func insert(_ word: ContiguousArray<UInt8>) {
    let place = WordFilter.place(of: word)
    bits[place >> 6] |= 1 << UInt64(place & 63)
    isEmpty = false
  }

  /// Whether a word, whose ASCII capitals count as small letters, may have been taken in.
  func mayHold(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let place = WordFilter.place(of: word)
    return bits[place >> 6] >> UInt64(place & 63) & 1 != 0
  }

  /// A number below 1,024; 0x20 of a byte is its letter's case.
  @inline(__always)
  private static func place<Word: RandomAccessCollection>(of word: Word) -> Int
  where Word.Element == UInt8, Word.Index == Int {
    guard !word.isEmpty else { return 0 }
    let (first, middle, last) = (word[0], word[word.count / 2], word[word.count - 1])
    let ends = UInt32(first | 0x20) << 16 | UInt32(middle | 0x20) << 8 | UInt32(last | 0x20)
    let key = (ends &+ UInt32(truncatingIfNeeded: word.count) << 24) &* 0x9E37_79B1
    return Int(key >> 22)
  }
}
