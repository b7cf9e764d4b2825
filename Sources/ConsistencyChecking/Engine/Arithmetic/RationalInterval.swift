import ArticleModel

/// An interval whose ends are exact quotients; an absent end is unbounded.
///
/// What a formula makes of its members' intervals (specification, section 1.2).
struct RationalInterval: Hashable, Sendable {
  var low: Ratio?
  var high: Ratio?
  var lowIsOpen = false
  var highIsOpen = false

  init(low: Ratio?, high: Ratio?, lowIsOpen: Bool = false, highIsOpen: Bool = false) {
    self.low = low
    self.high = high
    self.lowIsOpen = lowIsOpen
    self.highIsOpen = highIsOpen
  }

  init(_ interval: DecimalInterval) {
    low = interval.low.map { Ratio($0) }
    high = interval.high.map { Ratio($0) }
    lowIsOpen = interval.lowIsOpen
    highIsOpen = interval.highIsOpen
  }

  /// The quotients of two intervals; `nil` where the divisor can be zero or an end does not fit.
  static func quotient(_ top: DecimalInterval, _ bottom: DecimalInterval) -> RationalInterval? {
    if let high = bottom.high, high.isNegative {
      guard let top = top.negated, let bottom = bottom.negated else { return nil }
      return quotient(top, bottom)
    }
    guard let smallest = bottom.low, !smallest.isNegative, !smallest.isZero else { return nil }
    var result = RationalInterval(low: nil, high: nil)
    if let low = top.low {
      let divisor = low.isNegative ? smallest : bottom.high
      let divisorIsOpen = low.isNegative ? bottom.lowIsOpen : bottom.highIsOpen
      guard let end = end(low, over: divisor) else { return nil }
      result.low = end
      result.lowIsOpen = top.lowIsOpen || (divisorIsOpen && !low.isZero) || divisor == nil
    }
    if let high = top.high {
      let divisor = high.isNegative ? bottom.high : smallest
      let divisorIsOpen = high.isNegative ? bottom.highIsOpen : bottom.lowIsOpen
      guard let end = end(high, over: divisor) else { return nil }
      result.high = end
      result.highIsOpen = top.highIsOpen || (divisorIsOpen && !high.isZero) || divisor == nil
    }
    return result
  }

  /// `value` / `divisor`; an absent divisor is infinite.
  private static func end(_ value: ExactDecimal, over divisor: ExactDecimal?) -> Ratio? {
    guard let divisor else { return Ratio(.zero) }
    return Ratio(value, over: divisor)
  }

  /// The products of two intervals; `nil` where an end does not fit, or where an unbounded one can be negative.
  static func product(_ left: DecimalInterval, _ right: DecimalInterval) -> DecimalInterval? {
    if let a = left.low, let b = right.low, !a.isNegative, !b.isNegative {
      guard let low = a.multiplied(by: b) else { return nil }
      var result = DecimalInterval(
        low: low, high: nil, lowIsOpen: left.lowIsOpen || right.lowIsOpen)
      if let c = left.high, let d = right.high {
        guard let high = c.multiplied(by: d) else { return nil }
        result.high = high
        result.highIsOpen = left.highIsOpen || right.highIsOpen
      }
      return result
    }
    guard let a = left.low, let b = left.high, let c = right.low, let d = right.high,
      let ac = a.multiplied(by: c), let ad = a.multiplied(by: d),
      let bc = b.multiplied(by: c), let bd = b.multiplied(by: d)
    else { return nil }
    let ends = [ac, ad, bc, bd].sorted()
    return DecimalInterval(low: ends[0], high: ends[3])
  }

  /// Every value × `scale` + `offset`, for a scale above zero.
  func affine(scale: ExactDecimal, offset: ExactDecimal = .zero) -> RationalInterval? {
    var result = self
    if let low {
      guard let end = low.affine(scale: scale, offset: offset) else { return nil }
      result.low = end
    }
    if let high {
      guard let end = high.affine(scale: scale, offset: offset) else { return nil }
      result.high = end
    }
    return result
  }

  /// Whether some value lies in both; `nil` where a product does not fit.
  ///
  /// - Parameter touching: Whether a common end suffices.
  func meets(_ other: RationalInterval, touching: Bool = true) -> Bool? {
    guard
      let first = RationalInterval.reaches(
        low, lowIsOpen, other.high, other.highIsOpen, touching: touching),
      let second = RationalInterval.reaches(
        other.low, other.lowIsOpen, high, highIsOpen, touching: touching)
    else { return nil }
    return first && second
  }

  private static func reaches(
    _ low: Ratio?, _ lowIsOpen: Bool, _ high: Ratio?, _ highIsOpen: Bool, touching: Bool
  ) -> Bool? {
    guard let low, let high else { return true }
    guard let order = low.order(against: high) else { return nil }
    return order < 0 || (order == 0 && touching && !lowIsOpen && !highIsOpen)
  }

  /// The interval for display: exact where it can be, else 15 digits with the ends rounded outward.
  var decimal: DecimalInterval? {
    var result = DecimalInterval(low: nil, high: nil)
    if let low {
      guard let end = low.decimal(rounding: .down) else { return nil }
      result.low = end
      result.lowIsOpen = lowIsOpen
    }
    if let high {
      guard let end = high.decimal(rounding: .up) else { return nil }
      result.high = end
      result.highIsOpen = highIsOpen
    }
    return result
  }
}
