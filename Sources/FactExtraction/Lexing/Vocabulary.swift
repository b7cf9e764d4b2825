/// The words that a language's data knows, numbered, with what each can be.
///
/// Looked up by the bytes of a token, letter case aside, in a table of open addresses.
struct Vocabulary: Sendable {
  static let unknown: WordID = -1
  static let seed: UInt32 = 2_166_136_261

  /// A place of the table, whose hash tells most other words apart without a look at their bytes.
  private struct Slot: Sendable {
    var number = Vocabulary.unknown
    var hash: UInt32 = 0
  }

  private var slots: [Slot]
  private var starts: [Int32] = [0]
  private var bytes: [UInt8] = []
  private var mask: Int

  init(capacity: Int = 4096) {
    slots = Array(repeating: Slot(), count: capacity)
    mask = capacity - 1
  }

  var count: Int { starts.count - 1 }

  /// One step of FNV-1a over a lower-case byte.
  @inline(__always)
  static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 16_777_619
  }

  /// The number of a word, added where it is new.
  mutating func insert(_ word: String) -> WordID {
    insert(lowerCase: Array(word.lowercased().utf8)[...])
  }

  /// The number of a word given by its lower-case bytes, added where it is new.
  mutating func insert(lowerCase word: ArraySlice<UInt8>) -> WordID {
    if count >= slots.count / 2 { grow() }
    let hash = Vocabulary.hash(of: word)
    var slot = Int(hash) & mask
    while slots[slot].number != Vocabulary.unknown {
      if slots[slot].hash == hash, bytes(of: slots[slot].number).elementsEqual(word) {
        return slots[slot].number
      }
      slot = (slot + 1) & mask
    }
    let number = WordID(count)
    slots[slot] = Slot(number: number, hash: hash)
    bytes.append(contentsOf: word)
    starts.append(Int32(bytes.count))
    return number
  }

  private static func hash(of word: ArraySlice<UInt8>) -> UInt32 {
    word.reduce(seed, mix)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    mask = slots.count - 1
    for entry in old where entry.number != Vocabulary.unknown {
      var slot = Int(entry.hash) & mask
      while slots[slot].number != Vocabulary.unknown { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }

  /// The number of the word that stands at `range` of `text`, or `unknown`.
  ///
  /// - Parameter hash: The hash of its lower-case bytes, as `mix` makes it.
  func number(of text: UnsafeBufferPointer<UInt8>, in range: Range<Int>, hash: UInt32) -> WordID {
    var slot = Int(hash) & mask
    while true {
      let entry = slots[slot]
      if entry.number == Vocabulary.unknown { return entry.number }
      if entry.hash == hash, isWord(entry.number, at: range, of: text) { return entry.number }
      slot = (slot + 1) & mask
    }
  }

  /// Whether the bytes at `range`, letter case aside, are a word.
  @inline(__always)
  private func isWord(
    _ number: WordID, at range: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let start = Int(starts[Int(number)])
    guard Int(starts[Int(number) + 1]) - start == range.count else { return false }
    for offset in 0..<range.count {
      let byte = text[range.lowerBound + offset]
      let isCapital = byte &- UInt8(ascii: "A") < 26
      guard bytes[start + offset] == (isCapital ? byte | 0x20 : byte) else { return false }
    }
    return true
  }

  /// The number of a word given as a string, or `unknown`.
  func number(of word: String) -> WordID {
    let lower = Array(word.lowercased().utf8)
    var hash = Vocabulary.seed
    for byte in lower { hash = Vocabulary.mix(hash, byte) }
    return lower.withUnsafeBufferPointer { number(of: $0, in: 0..<lower.count, hash: hash) }
  }

  func string(_ number: WordID) -> String {
    number < 0 ? "" : String(decoding: bytes(of: number), as: UTF8.self)
  }

  private func bytes(of number: WordID) -> ArraySlice<UInt8> {
    bytes[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
  }
}
