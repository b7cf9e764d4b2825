/// The real values that a printed figure can stand for; an absent end is unbounded.
///
/// Printed ends are both included when figures are compared (rounding half-up, half-even and
/// half-down all occur in print); an end is open where a word makes it so ("more than").
/// - SeeAlso: Calculations 1.1, XBRL International Recommendation 2023-02-22, which compares by intersection too.
public struct DecimalInterval: Hashable, Sendable {
  public var low: ExactDecimal?
  public var high: ExactDecimal?
  public var lowIsOpen: Bool
  public var highIsOpen: Bool

  public init(
    low: ExactDecimal?, high: ExactDecimal?, lowIsOpen: Bool = false, highIsOpen: Bool = false
  ) {
    self.low = low
    self.high = high
    self.lowIsOpen = lowIsOpen && low != nil
    self.highIsOpen = highIsOpen && high != nil
  }

  /// The interval of one value.
  public init(_ value: ExactDecimal) {
    self.init(low: value, high: value)
  }

  /// `value` ± `margin`, or `nil` where an end does not fit.
  public init?(_ value: ExactDecimal, plusOrMinus margin: ExactDecimal) {
    guard let low = value.subtracting(margin), let high = value.adding(margin) else { return nil }
    self.init(low: low, high: high)
  }

  public static let unbounded = DecimalInterval(low: nil, high: nil)

  public func contains(_ value: ExactDecimal) -> Bool {
    if let low, value < low || (lowIsOpen && value.isEqual(to: low)) { return false }
    if let high, high < value || (highIsOpen && value.isEqual(to: high)) { return false }
    return true
  }

  /// Whether some value lies in both.
  public func meets(_ other: DecimalInterval) -> Bool { intersection(other) != nil }

  /// The values that lie in both, or `nil` where there are none.
  public func intersection(_ other: DecimalInterval) -> DecimalInterval? {
    var result = self
    if let low = other.low {
      if let mine = result.low, low < mine {
      } else if let mine = result.low, mine.isEqual(to: low) {
        result.lowIsOpen = result.lowIsOpen || other.lowIsOpen
      } else {
        result.low = low
        result.lowIsOpen = other.lowIsOpen
      }
    }
    if let high = other.high {
      if let mine = result.high, mine < high {
      } else if let mine = result.high, mine.isEqual(to: high) {
        result.highIsOpen = result.highIsOpen || other.highIsOpen
      } else {
        result.high = high
        result.highIsOpen = other.highIsOpen
      }
    }
    guard let low = result.low, let high = result.high else { return result }
    if high < low { return nil }
    if low.isEqual(to: high), result.lowIsOpen || result.highIsOpen { return nil }
    return result
  }

  /// The distance between two disjoint intervals, zero where they meet or touch.
  public func distance(to other: DecimalInterval) -> ExactDecimal? {
    if let high, let low = other.low, high < low { return low.subtracting(high) }
    if let low, let high = other.high, high < low { return low.subtracting(high) }
    return .zero
  }
}

// MARK: - Arithmetic (specification, section 1.2)

extension DecimalInterval {
  /// The interval of the sum, or `nil` where an end does not fit.
  public func adding(_ other: DecimalInterval) -> DecimalInterval? {
    guard case .some(let low) = DecimalInterval.sum(low, other.low),
      case .some(let high) = DecimalInterval.sum(high, other.high)
    else { return nil }
    return DecimalInterval(
      low: low, high: high, lowIsOpen: lowIsOpen || other.lowIsOpen,
      highIsOpen: highIsOpen || other.highIsOpen)
  }

  /// The interval of the difference, or `nil` where an end does not fit.
  public func subtracting(_ other: DecimalInterval) -> DecimalInterval? {
    guard let negated = other.negated else { return nil }
    return adding(negated)
  }

  /// The interval with its sign turned: ends change places, and so do their open flags.
  public var negated: DecimalInterval? {
    let turnedLow = high.map(\.negated)
    let turnedHigh = low.map(\.negated)
    if case .some(.none) = turnedLow { return nil }
    if case .some(.none) = turnedHigh { return nil }
    return DecimalInterval(
      low: turnedLow ?? nil, high: turnedHigh ?? nil, lowIsOpen: highIsOpen, highIsOpen: lowIsOpen)
  }

  /// The interval × a value, or `nil` where an end does not fit.
  ///
  /// A negative factor makes the ends change places, and their open flags; zero leaves zero alone.
  public func scaled(by factor: ExactDecimal) -> DecimalInterval? {
    guard !factor.isZero else { return DecimalInterval(.zero) }
    guard !factor.isNegative else {
      return factor.negated.flatMap { negated?.scaled(by: $0) }
    }
    var result = self
    if let low {
      guard let scaled = low.multiplied(by: factor) else { return nil }
      result.low = scaled
    }
    if let high {
      guard let scaled = high.multiplied(by: factor) else { return nil }
      result.high = scaled
    }
    return result
  }

  /// The sum of two ends: `.some(nil)` where one is unbounded, `nil` where it does not fit.
  private static func sum(_ left: ExactDecimal?, _ right: ExactDecimal?) -> ExactDecimal?? {
    guard let left, let right else { return .some(nil) }
    return left.adding(right).map { .some($0) }
  }
}
