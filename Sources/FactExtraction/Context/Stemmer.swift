/// Takes the endings of number and tense off a lower-case word.
///
/// A light stemmer: forms of one word must meet ("commitments", "commitment"; "signed", "signing");
/// that two words meet is rarer and costs less.
struct Stemmer {
  /// The length of what is left of the word, in bytes.
  private var length: Int
  /// Its last bytes, as far as a machine word holds them, the last one highest.
  private var bytes: UInt64

  /// - Parameter key: A word's that the key holds whole.
  init(_ key: WordKey) {
    length = key.length
    let room = UInt64(8 * (WordKey.reach - key.length))
    bytes =
      room >= 64
      ? key.low << (room - 64) : key.high << room | (room == 0 ? 0 : key.low >> (64 - room))
  }

  init(_ word: UnsafeBufferPointer<UInt8>) {
    length = word.count
    bytes = word.suffix(8).reduce(0) { $0 >> 8 | UInt64($1) << 56 }
  }

  /// The length of the word's stem.
  consuming func stemLength() -> Int {
    // "companies" and "company" meet at "compan".
    if ends("ies") { return length - 3 }
    if ends("sses") || ends("xes") || ends("ches") || ends("shes") {
      drop(2)
    } else if ends("s"), !ends("ss"), !ends("us"), !ends("is") {
      drop(1)
    }
    if ends("ing") {
      drop(3)
    } else if ends("ed") {
      drop(2)
    } else if ends("y") || ends("e") {
      drop(1)
    }
    // "planned" and "plan".
    let isDoubled = bytes >> 56 == bytes >> 48 & 0xFF && bytes >> 56 != UInt64(UInt8(ascii: "s"))
    return length > 3 && isDoubled ? length - 1 : length
  }

  private mutating func drop(_ count: Int) {
    length -= count
    bytes <<= UInt64(8 * count)
  }

  /// Whether the word has an ending and more before it than two bytes.
  @inline(__always)
  private func ends(_ ending: Ending) -> Bool {
    length > ending.count + 2 && bytes >> UInt64(64 - 8 * ending.count) == ending.bytes
  }

  /// Some ASCII letters, laid out as the last bytes of a word are.
  private struct Ending: ExpressibleByStringLiteral {
    let count: Int
    let bytes: UInt64

    @inline(__always)
    init(stringLiteral text: StaticString) {
      count = text.utf8CodeUnitCount
      var bytes: UInt64 = 0
      for offset in 0..<count { bytes |= UInt64(text.utf8Start[offset]) << UInt64(8 * offset) }
      self.bytes = bytes
    }
  }
}
