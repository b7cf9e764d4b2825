import ArticleModel

/// A range of values in binary floating point, to tell quickly that two figures cannot meet.
///
/// It decides nothing but that: where two ranges come near each other, exact intervals are compared.
struct ApproximateRange: Hashable, Sendable {
  var low: Double
  var high: Double

  /// The share of the numbers involved within which nothing is decided; roundings of doubles are a ten-thousandth of it.
  private static let slack = 1e-12

  static let everything = ApproximateRange(low: -.infinity, high: .infinity)

  /// Whether both surely have no value in common.
  ///
  /// - Parameter magnitude: The size of the largest number that the ranges were computed from.
  func surelyMisses(_ other: ApproximateRange, magnitude: Double = 0) -> Bool {
    let margin = ApproximateRange.slack * max(magnitude, size, other.size)
    return low > other.high + margin || other.low > high + margin
  }

  /// The size of its larger end that is finite.
  var size: Double {
    max(low.isFinite ? low.magnitude : 0, high.isFinite ? high.magnitude : 0)
  }

  mutating func include(_ interval: DecimalInterval) {
    low = min(low, interval.low?.approximation ?? -.infinity)
    high = max(high, interval.high?.approximation ?? .infinity)
  }

  static func + (left: ApproximateRange, right: ApproximateRange) -> ApproximateRange {
    ApproximateRange(low: left.low + right.low, high: left.high + right.high)
  }

  static prefix func - (range: ApproximateRange) -> ApproximateRange {
    ApproximateRange(low: -range.high, high: -range.low)
  }

  /// The values that lie in both; `low` above `high` where there are none.
  func intersection(_ other: ApproximateRange) -> ApproximateRange {
    ApproximateRange(low: max(low, other.low), high: min(high, other.high))
  }
}

extension FigureValue {
  /// All that the figure can stand for in any reading.
  var approximateRange: ApproximateRange {
    var range = ApproximateRange(low: .infinity, high: -.infinity)
    range.include(strict)
    if plain != strict { range.include(plain) }
    if let loose { range.include(loose) }
    if let truncated { range.include(truncated) }
    if let value = nominal?.approximation {
      range.low = min(range.low, value)
      range.high = max(range.high, value)
    }
    return range
  }
}

extension ExactDecimal {
  /// The value as a double, to 15 digits; zero or infinite where a double cannot hold it.
  var approximation: Double {
    let digits = Int64(exactly: significand).map { Double($0) } ?? Double(significand)
    return digits.multiplied(byPowerOfTen: Int(exponent))
  }
}

extension Double {
  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  func multiplied(byPowerOfTen power: Int) -> Double {
    var value = self
    var rest = Int(power.magnitude)
    while rest > 0 {
      let step = Swift.min(rest, 22)
      value = power > 0 ? value * Double.powers[step] : value / Double.powers[step]
      rest -= step
    }
    return value
  }
}
