import ArticleModel

/// A written number, in digits or words, with its magnitude taken in.
struct Numeral: Hashable, Sendable {
  /// `nil` where the digits exceed what an exact decimal holds.
  var value: ExactDecimal?
  /// The size of the last printed place.
  var quantum: ExactDecimal
  /// The tokens that it spans.
  var tokens: Range<Int>
  /// The power of ten of its magnitude word or suffix, 0 without one.
  var power = 0
  var isInWords = false
  var fraction: Figure.Fraction?
  /// Whether it is written "one in n".
  var isOneIn = false

  var isWhole: Bool { value.map { $0.normalized.exponent >= 0 } ?? false }

  /// Whether both values are known and the first is below the second.
  static func < (left: Numeral, right: Numeral) -> Bool {
    guard let one = left.value, let other = right.value else { return false }
    return one < other
  }

  /// The numeral × 10^`power`, as a magnitude that stands further on applies to it too ("10 to 15 billion").
  func scaled(byPowerOfTen power: Int) -> Numeral {
    var result = self
    result.value = value?.scaled(byPowerOfTen: power)
    result.quantum = quantum.scaled(byPowerOfTen: power) ?? quantum
    result.power += power
    return result
  }

  func with(_ value: ExactDecimal) -> Numeral {
    var result = self
    result.value = value
    return result
  }

  func negated() -> Numeral {
    var result = self
    result.value = value?.negated
    return result
  }
}
