/// Hashes of sequences of words, of which those of every part follow from those of the beginnings.
///
/// The hash of words *w*₁…*w*ₙ is the sum of *h*(*w*ᵢ)·*b*ⁿ⁻ⁱ, modulo 2⁶⁴.
enum WordSequence {
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The hash of some words with one more behind them.
  @inline(__always)
  static func hash(_ words: UInt64, then word: WordTable.ID) -> UInt64 {
    var mixed = UInt64(UInt32(bitPattern: word)) &+ 1
    mixed &*= 0xD6E8_FEB8_6659_FD93
    mixed ^= mixed >> 32
    return words &* base &+ mixed
  }

  /// The hash of the last `count` words of a sequence.
  ///
  /// - Parameters:
  ///   - whole: The hash of all words.
  ///   - start: The hash of those before the last `count`.
  static func hash(ofLast count: Int, of whole: UInt64, behind start: UInt64) -> UInt64 {
    var power: UInt64 = 1
    for _ in 0..<count { power &*= base }
    return whole &- start &* power
  }

  /// The hash of the words of some units.
  @inline(__always)
  static func hash(
    of units: NameUnits, _ start: Int, _ end: Int
  ) -> UInt64 {
    var result: UInt64 = 0
    for index in start..<end { result = hash(result, then: units[index].word) }
    return result
  }

  /// Where a hash belongs in a table whose size is a power of two, of which `mask` is one less.
  @inline(__always)
  static func slot(_ hash: UInt64, mask: Int) -> Int {
    Int(truncatingIfNeeded: ((hash ^ hash >> 29) &* 0xBF58_476D_1CE4_E5B9) >> 32) & mask
  }
}
