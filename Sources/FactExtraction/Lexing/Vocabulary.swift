/// The words that a language's data knows, numbered, with what each can be.
///
/// Looked up by the bytes of a token, letter case aside, in a table of open addresses.
struct Vocabulary: Sendable {
  static let unknown: WordID = -1
  static let seed: UInt32 = 2_166_136_261

  private var slots: [WordID]
  private var starts: [Int32] = [0]
  private var bytes: [UInt8] = []
  private var mask: Int

  init(capacity: Int = 4096) {
    slots = Array(repeating: Vocabulary.unknown, count: capacity)
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
    var slot = Int(Vocabulary.hash(of: word)) & mask
    while slots[slot] != Vocabulary.unknown {
      if bytes(of: slots[slot]).elementsEqual(word) { return slots[slot] }
      slot = (slot + 1) & mask
    }
    let number = WordID(count)
    slots[slot] = number
    bytes.append(contentsOf: word)
    starts.append(Int32(bytes.count))
    return number
  }

  private static func hash(of word: ArraySlice<UInt8>) -> UInt32 {
    word.reduce(seed, mix)
  }

  private mutating func grow() {
    slots = Array(repeating: Vocabulary.unknown, count: slots.count * 2)
    mask = slots.count - 1
    for number in 0..<WordID(count) {
      var slot = Int(Vocabulary.hash(of: bytes(of: number))) & mask
      while slots[slot] != Vocabulary.unknown { slot = (slot + 1) & mask }
      slots[slot] = number
    }
  }

  /// The number of the word that stands at `range` of `text`, or `unknown`.
  ///
  /// - Parameter hash: The hash of its lower-case bytes, as `mix` makes it.
  func number(of text: UnsafeBufferPointer<UInt8>, in range: Range<Int>, hash: UInt32) -> WordID {
    var slot = Int(hash) & mask
    while true {
      let number = slots[slot]
      if number == Vocabulary.unknown { return number }
      let start = Int(starts[Int(number)])
      if Int(starts[Int(number) + 1]) - start == range.count {
        var offset = 0
        while offset < range.count {
          let byte = text[range.lowerBound + offset]
          let isCapital = byte &- UInt8(ascii: "A") < 26
          guard bytes[start + offset] == (isCapital ? byte | 0x20 : byte) else { break }
          offset += 1
        }
        if offset == range.count { return number }
      }
      slot = (slot + 1) & mask
    }
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
