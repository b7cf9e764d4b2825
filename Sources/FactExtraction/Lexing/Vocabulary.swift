/// The words that a language's data knows, numbered, with what each can be.
///
/// Looked up by the bytes of a token, letter case aside, in a table of open addresses.
struct Vocabulary: Sendable {
  static let unknown: WordID = -1

  /// A place of the table: half a cache line, so that one look at memory tells.
  private struct Slot: Sendable {
    var key = WordKey()
    var number = Vocabulary.unknown
  }

  private var slots: [Slot]
  private var starts: [Int32] = [0]
  private var bytes: [UInt8] = []
  private var mask: Int

  /// - Parameter capacity: The places of its table, a power of two.
  init(capacity: Int = 4096) {
    slots = Array(repeating: Slot(), count: capacity)
    mask = capacity - 1
  }

  var count: Int { starts.count - 1 }

  /// The number of a word, added where it is new.
  mutating func insert(_ word: String) -> WordID {
    let lower = Array(word.lowercased().utf8)
    return lower.withUnsafeBufferPointer { insert(WordKey(lower), bytes: $0) }
  }

  /// The number of a word given by its lower-case bytes and their key, added where it is new.
  mutating func insert(_ key: WordKey, bytes word: UnsafeBufferPointer<UInt8>) -> WordID {
    var slot = Int(key.hash) & mask
    while slots[slot].number != Vocabulary.unknown {
      if slots[slot].key == key, isRest(of: slots[slot].number, in: word) {
        return slots[slot].number
      }
      slot = (slot + 1) & mask
    }
    let number = WordID(count)
    slots[slot] = Slot(key: key, number: number)
    bytes.append(contentsOf: word)
    starts.append(Int32(bytes.count))
    if count >= slots.count / 2 { grow() }
    return number
  }

  /// The number of a word that its key holds whole, added where it is new.
  mutating func insert(_ key: WordKey) -> WordID {
    let known = number(of: key, bytes: UnsafeBufferPointer(start: nil, count: 0))
    if known != Vocabulary.unknown { return known }
    return withUnsafeBytes(of: (key.low.littleEndian, key.high.littleEndian)) { raw in
      insert(
        key, bytes: UnsafeBufferPointer(rebasing: raw.bindMemory(to: UInt8.self)[..<key.length]))
    }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    mask = slots.count - 1
    for entry in old where entry.number != Vocabulary.unknown {
      var slot = Int(entry.key.hash) & mask
      while slots[slot].number != Vocabulary.unknown { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }

  /// The number of a word, or `unknown`.
  ///
  /// - Parameters:
  ///   - key: The key of its lower-case bytes.
  ///   - word: Its bytes, in any letter case.
  @inline(__always)
  func number(of key: WordKey, bytes word: UnsafeBufferPointer<UInt8>) -> WordID {
    var slot = Int(key.hash) & mask
    while true {
      let entry = slots[slot]
      if entry.number == Vocabulary.unknown { return entry.number }
      if entry.key == key, isRest(of: entry.number, in: word) { return entry.number }
      slot = (slot + 1) & mask
    }
  }

  /// Whether the bytes beyond the key's reach, ASCII case aside, are those of a word of the same length.
  @inline(__always)
  private func isRest(of number: WordID, in word: UnsafeBufferPointer<UInt8>) -> Bool {
    word.count <= WordKey.reach || isLongRest(of: number, in: word)
  }

  private func isLongRest(of number: WordID, in word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[Int(number)])
    guard Int(starts[Int(number) + 1]) - start == word.count else { return false }
    return word.indices.allSatisfy { bytes[start + $0] == word[$0].lowerCased }
  }

  /// The number of a word given as a string, or `unknown`.
  func number(of word: String) -> WordID {
    let lower = Array(word.lowercased().utf8)
    return lower.withUnsafeBufferPointer { number(of: WordKey(lower), bytes: $0) }
  }

  func string(_ number: WordID) -> String {
    guard number >= 0 else { return "" }
    return String(
      decoding: bytes[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])], as: UTF8.self)
  }
}

extension UInt8 {
  /// An ASCII capital as a small letter, any other byte as it is.
  @inline(__always)
  var lowerCased: UInt8 { self &- UInt8(ascii: "A") < 26 ? self | 0x20 : self }
}
