extension ExactDecimal {
  /// The sum, or `nil` where it does not fit.
  public func adding(_ other: ExactDecimal) -> ExactDecimal? {
    if isZero { return other }
    if other.isZero { return self }
    if let (left, right, power) = alignedSmall(with: other) {
      return ExactDecimal(significand: Int128(left) &+ Int128(right), exponent: power)
    }
    if let sum = sum(with: other) { return sum }
    return normalized.sum(with: other.normalized)
  }

  private func sum(with other: ExactDecimal) -> ExactDecimal? {
    guard let (left, right, power) = aligned(with: other) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : ExactDecimal(significand: sum, exponent: power)
  }

  /// The difference, or `nil` where it does not fit.
  public func subtracting(_ other: ExactDecimal) -> ExactDecimal? {
    guard let negated = other.negated else { return nil }
    return adding(negated)
  }

  /// The product, or `nil` where it does not fit.
  public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    if let product = product(with: other) { return product }
    return normalized.product(with: other.normalized)
  }

  /// The value × 10^`power`, or `nil` where the exponent leaves `Int16`.
  public func scaled(byPowerOfTen power: Int) -> ExactDecimal? {
    guard let shifted = Int16(exactly: Int(exponent) + power) else { return nil }
    return ExactDecimal(significand: significand, exponent: shifted)
  }

  /// The value with its sign turned, or `nil` for the one significand that has no opposite.
  public var negated: ExactDecimal? {
    significand == .min ? nil : ExactDecimal(significand: -significand, exponent: exponent)
  }

  /// The magnitude, or `nil` for the one significand that has no opposite.
  public var magnitude: ExactDecimal? { isNegative ? negated : self }

  /// Half the value, exactly, or `nil` where it does not fit.
  public var halved: ExactDecimal? {
    if significand % 2 == 0 {
      return ExactDecimal(significand: significand / 2, exponent: exponent)
    }
    return multiplied(by: ExactDecimal(significand: 5, exponent: -1))
  }

  /// The quotient rounded to `digits` significant digits, or `nil` for a zero divisor or an exponent that does not fit.
  ///
  /// - Parameters:
  ///   - divisor: The value to divide by.
  ///   - digits: The number of significant digits, 1 to 17; the specification prints 15.
  ///   - rounding: How the digits beyond are dropped.
  public func divided(
    by divisor: ExactDecimal, digits: Int = 15, rounding: RoundingRule = .halfEven
  ) -> ExactDecimal? {
    guard !divisor.isZero else { return nil }
    guard !isZero else { return .zero }
    let limit = min(max(1, digits), 17) + 1
    let denominator = divisor.significand.magnitude
    if let (quotient, isInexact, shift) = ExactDecimal.quotient(
      significand.magnitude, denominator, digits: limit)
    {
      return ExactDecimal.rounding(
        quotient, power: Int(exponent) - Int(divisor.exponent) - shift, inexact: isInexact,
        negative: isNegative != divisor.isNegative, digits: limit - 1, rule: rounding)
    }
    // By hand, digit for digit, until the quotient has one more digit than wanted.
    var (quotient, remainder) = significand.magnitude.quotientAndRemainder(dividingBy: denominator)
    var power = Int(exponent) - Int(divisor.exponent)
    while remainder != 0, quotient.decimalDigitCount < limit {
      let tenfold = remainder.multipliedFullWidth(by: 10)
      let step = denominator.dividingFullWidth(tenfold)
      quotient = quotient * 10 + step.quotient
      remainder = step.remainder
      power -= 1
    }
    return ExactDecimal.rounding(
      quotient, power: power, inexact: remainder != 0,
      negative: isNegative != divisor.isNegative, digits: limit - 1, rule: rounding)
  }

  /// The quotient of two magnitudes with at least `digits` digits, which stands for itself × 10^−`shift`; `nil`
  /// where one of them exceeds 64 bits or the first, shifted, exceeds 128.
  private static func quotient(
    _ numerator: UInt128, _ denominator: UInt128, digits: Int
  ) -> (quotient: UInt128, isInexact: Bool, shift: Int)? {
    guard let top = UInt64(exactly: numerator), let bottom = UInt64(exactly: denominator) else {
      return nil
    }
    let shift = max(0, digits + bottom.decimalDigitCount - top.decimalDigitCount)
    guard let power = Int128.powerOfTen(shift) else { return nil }
    let (shifted, overflow) = numerator.multipliedReportingOverflow(by: power.magnitude)
    guard !overflow else { return nil }
    let (quotient, rest) = shifted.quotientAndRemainder(dividingBy: denominator)
    return (quotient, rest != 0, shift)
  }

  /// The value rounded to at most `digits` significant digits.
  public func rounded(toDigits digits: Int, rounding: RoundingRule = .halfEven) -> ExactDecimal? {
    ExactDecimal.rounding(
      significand.magnitude, power: Int(exponent), inexact: false, negative: isNegative,
      digits: max(1, digits), rule: rounding)
  }

  /// The value rounded half-even to a multiple of 10^`power`, or itself where it has no digit below.
  public func rounded(toPowerOfTen power: Int) -> ExactDecimal? {
    guard Int(exponent) < power else { return self }
    let excess = power - Int(exponent)
    let kept = digitCount - excess
    if kept > 0 { return rounded(toDigits: kept) }
    guard let target = Int16(exactly: power) else { return nil }
    guard kept == 0, let unit = Int128.powerOfTen(excess) else {
      return ExactDecimal(significand: 0, exponent: target)
    }
    let (twice, overflow) = significand.magnitude.multipliedReportingOverflow(by: 2)
    let up = overflow || twice > unit.magnitude
    return ExactDecimal(significand: up ? (isNegative ? -1 : 1) : 0, exponent: target)
  }

  private func product(with other: ExactDecimal) -> ExactDecimal? {
    if let left = small, let right = other.small,
      let power = Int16(exactly: Int(exponent) + Int(other.exponent))
    {
      return ExactDecimal(significand: Int128(left) &* Int128(right), exponent: power)
    }
    let (product, overflow) = significand.multipliedReportingOverflow(by: other.significand)
    guard !overflow, let power = Int16(exactly: Int(exponent) + Int(other.exponent)) else {
      return nil
    }
    return ExactDecimal(significand: product, exponent: power)
  }

  /// Both significands at the lower of the two exponents, where 64 bits hold them.
  @inline(__always)
  fileprivate func alignedSmall(with other: ExactDecimal) -> (Int64, Int64, Int16)? {
    guard let left = small, let right = other.small else { return nil }
    let steps = Int(exponent) - Int(other.exponent)
    if steps == 0 { return (left, right, exponent) }
    guard steps.magnitude < 19 else { return nil }
    let power = Int64(powersOfTen[Int(steps.magnitude)])
    let (scaled, overflow) = (steps > 0 ? left : right).multipliedReportingOverflow(by: power)
    guard !overflow else { return nil }
    return steps > 0 ? (scaled, right, other.exponent) : (left, scaled, exponent)
  }

  /// Both significands at the lower of the two exponents.
  fileprivate func aligned(with other: ExactDecimal) -> (Int128, Int128, Int16)? {
    if exponent == other.exponent { return (significand, other.significand, exponent) }
    if exponent < other.exponent {
      guard let (right, left, power) = other.aligned(with: self) else { return nil }
      return (left, right, power)
    }
    let steps = Int(exponent) - Int(other.exponent)
    if let power = Int128.powerOfTen(steps) {
      let (scaled, overflow) = significand.multipliedReportingOverflow(by: power)
      if !overflow { return (scaled, other.significand, other.exponent) }
    }
    // The lower one may end in zeros: "1e40 + 10e-1" still fits.
    let lower = other.normalized
    guard lower.exponent > other.exponent else { return nil }
    return aligned(with: lower)
  }

  private static func rounding(
    _ magnitude: UInt128, power: Int, inexact: Bool, negative: Bool, digits: Int,
    rule: RoundingRule
  ) -> ExactDecimal? {
    var kept = magnitude
    var power = power
    var rest: UInt128 = 0
    var half: UInt128 = .max
    let excess = kept.decimalDigitCount - digits
    if excess > 0, let unit = Int128.powerOfTen(excess)?.magnitude {
      (kept, rest) = ExactDecimal.divided(kept, by: unit)
      half = unit / 2
      power += excess
    }
    let up =
      switch rule {
      case .halfEven: rest > half || (rest == half && (inexact || kept % 2 == 1))
      case .down: negative && (rest != 0 || inexact)
      case .up: !negative && (rest != 0 || inexact)
      }
    if up { kept += 1 }
    guard kept != 0 else { return .zero }
    guard let significand = Int128(exactly: kept) else { return nil }
    // Zeros first: the exponent may fit only without them, or no longer.
    let shown = ExactDecimal(significand: negative ? -significand : significand).normalized
    guard let exponent = Int16(exactly: power + Int(shown.exponent)) else { return nil }
    return ExactDecimal(significand: shown.significand, exponent: exponent)
  }

  /// The quotient and the rest, in 64 bits where they suffice.
  private static func divided(_ value: UInt128, by divisor: UInt128) -> (UInt128, UInt128) {
    if let small = UInt64(exactly: value), let unit = UInt64(exactly: divisor) {
      return (UInt128(small / unit), UInt128(small % unit))
    }
    return value.quotientAndRemainder(dividingBy: divisor)
  }

  /// How a quotient's further digits are dropped.
  public enum RoundingRule: Sendable {
    /// To the nearest, ties to the even digit.
    case halfEven
    /// Toward negative infinity, as the low end of an interval.
    case down
    /// Toward positive infinity, as the high end of an interval.
    case up
  }
}

extension ExactDecimal: Comparable {
  /// Whether both amount to the same, however they are written.
  public func isEqual(to other: ExactDecimal) -> Bool {
    if exponent == other.exponent { return significand == other.significand }
    return order(against: other) == 0
  }

  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    left.order(against: right) < 0
  }

  /// −1, 0 or 1, as the value is below, equal to or above `other`; exact for any exponents.
  public func order(against other: ExactDecimal) -> Int {
    if let (left, right, _) = alignedSmall(with: other) {
      return left < right ? -1 : left > right ? 1 : 0
    }
    let signs = (significand.signum(), other.significand.signum())
    if signs.0 != signs.1 { return signs.0 < signs.1 ? -1 : 1 }
    if signs.0 == 0 { return 0 }
    if let (left, right, _) = aligned(with: other) {
      return left < right ? -1 : left > right ? 1 : 0
    }
    let larger = magnitudeOrder(against: other)
    return signs.0 > 0 ? larger : -larger
  }

  /// −1, 0 or 1 for the magnitudes of two values other than zero, of any exponents.
  private func magnitudeOrder(against other: ExactDecimal) -> Int {
    // The one whose first digit stands higher is the larger.
    let left = digitCount + Int(exponent)
    let right = other.digitCount + Int(other.exponent)
    if left != right { return left < right ? -1 : 1 }
    guard exponent >= other.exponent else { return -other.magnitudeOrder(against: self) }
    // Brought to one exponent they have equally many digits, at most 39: two words of 128 bits hold that.
    guard let power = Int128.powerOfTen(Int(exponent) - Int(other.exponent)) else { return 1 }
    let (high, low) = significand.magnitude.multipliedFullWidth(by: power.magnitude)
    let compared = other.significand.magnitude
    if high == 0, low == compared { return 0 }
    return high > 0 || low > compared ? 1 : -1
  }
}
