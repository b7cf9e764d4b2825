import ArticleModel

/// An exact quotient that is never carried out: comparisons cross-multiply (specification, section 2).
struct Ratio: Hashable, Sendable {
  let numerator: ExactDecimal
  /// Above zero.
  let denominator: ExactDecimal

  init(_ value: ExactDecimal) {
    numerator = value
    denominator = .one
  }

  /// The quotient, or `nil` for a zero divisor and for operands that have no opposite.
  init?(_ numerator: ExactDecimal, over denominator: ExactDecimal) {
    guard !denominator.isZero else { return nil }
    if denominator.isNegative {
      guard let top = numerator.negated, let bottom = denominator.negated else { return nil }
      self.numerator = top
      self.denominator = bottom
    } else {
      self.numerator = numerator
      self.denominator = denominator
    }
  }

  var isNegative: Bool { numerator.isNegative }

  /// −1, 0 or 1, as this is below, equal to or above `other`; `nil` where the products do not fit.
  func order(against other: Ratio) -> Int? {
    if denominator == .one, other.denominator == .one {
      return numerator.order(against: other.numerator)
    }
    guard let left = numerator.multiplied(by: other.denominator),
      let right = other.numerator.multiplied(by: denominator)
    else { return nil }
    return left < right ? -1 : right < left ? 1 : 0
  }

  /// This × `scale` + `offset`, or `nil` where it does not fit.
  func affine(scale: ExactDecimal, offset: ExactDecimal = .zero) -> Ratio? {
    guard let scaled = numerator.multiplied(by: scale),
      let shift = denominator.multiplied(by: offset),
      let sum = scaled.adding(shift)
    else { return nil }
    return Ratio(sum, over: denominator)
  }

  func multiplied(by other: Ratio) -> Ratio? {
    guard let top = numerator.multiplied(by: other.numerator),
      let bottom = denominator.multiplied(by: other.denominator)
    else { return nil }
    return Ratio(top, over: bottom)
  }

  func divided(by other: Ratio) -> Ratio? {
    guard let top = numerator.multiplied(by: other.denominator),
      let bottom = denominator.multiplied(by: other.numerator)
    else { return nil }
    return Ratio(top, over: bottom)
  }

  /// The value for display: exact where it is a decimal already, else with 15 significant digits.
  func decimal(rounding: ExactDecimal.RoundingRule = .halfEven) -> ExactDecimal? {
    if denominator == .one { return numerator }
    return numerator.divided(by: denominator, rounding: rounding)
  }
}
