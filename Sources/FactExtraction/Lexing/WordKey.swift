/// A word's lower-case bytes as the vocabulary looks them up: in two machine words, as far as they hold it.
///
/// Two words of up to sixteen bytes are equal where their keys are; of a longer one the key holds the first eight
/// bytes and a digest of the others, and the bytes themselves decide.
struct WordKey: Hashable, Sendable {
  /// The most bytes that a key holds whole.
  static let reach = 16

  /// The first eight bytes, the first one lowest.
  private(set) var low: UInt64 = 0
  /// The bytes behind them.
  private(set) var high: UInt64 = 0
  /// The number of bytes.
  private(set) var length = 0

  init() {}

  /// - Parameters:
  ///   - low: The first eight bytes in lower case, zero where there are fewer.
  ///   - high: The next eight.
  ///   - length: At most `reach`.
  @inline(__always)
  init(low: UInt64, high: UInt64, length: Int) {
    self.low = low
    self.high = high
    self.length = length
  }

  init(_ lowerCase: some Sequence<UInt8>) {
    for byte in lowerCase { append(byte) }
  }

  /// Takes one more byte of the word, in lower case.
  mutating func append(_ byte: UInt8) {
    switch length {
    case 0..<8: low |= UInt64(byte) << UInt64(8 * length)
    case 8..<WordKey.reach: high |= UInt64(byte) << UInt64(8 * (length - 8))
    default: high = (high ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    length += 1
  }

  /// The key of the first bytes of a word that it holds whole.
  func prefix(_ count: Int) -> WordKey {
    let (low, high) = (min(count, 8), max(0, count - 8))
    return WordKey(
      low: self.low & WordKey.mask(low), high: self.high & WordKey.mask(high), length: count)
  }

  /// The bits of the first bytes of a machine word, 0 to 8 of them.
  private static func mask(_ bytes: Int) -> UInt64 {
    bytes == 8 ? .max : (1 << UInt64(8 * bytes)) &- 1
  }

  /// The byte at `index` of a word that it holds whole.
  func byte(_ index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: (index < 8 ? low : high) >> UInt64(8 * (index & 7)))
  }

  /// The key of this word's bytes and another's behind them.
  ///
  /// - Parameter other: The key of a word that it holds whole.
  func followed(by other: WordKey?) -> WordKey {
    guard let other else { return self }
    var result = self
    for index in 0..<min(other.length, WordKey.reach) { result.append(other.byte(index)) }
    return result
  }

  /// A product of two words, folded, as wyhash mixes.
  @inline(__always)
  var hash: UInt32 {
    let product = (low ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(
      by: high ^ UInt64(truncatingIfNeeded: length) ^ 0xBF58_476D_1CE4_E5B9)
    let folded = product.high ^ product.low
    return UInt32(truncatingIfNeeded: folded ^ (folded >> 32))
  }
}
