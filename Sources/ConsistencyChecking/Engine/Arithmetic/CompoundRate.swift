import ArticleModel

/// The yearly percentage that leads from one level to another in some years.
///
/// Roots have no exact value: the ends are found by halving, and rounded outward to a millionth of a percentage point.
struct CompoundRate: Hashable, Sendable {
  var periods: Int
  var falls: Bool

  /// No rate is searched for beyond these.
  private static let mostPeriods = 200
  /// The steps of the search: a millionth of a percentage point.
  private static let place = -8

  func interval(_ old: DecimalInterval, _ new: DecimalInterval) -> RationalInterval? {
    guard (1...CompoundRate.mostPeriods).contains(periods), let oldLow = old.low,
      let oldHigh = old.high, let newLow = new.low, let newHigh = new.high,
      !oldLow.isNegative, !oldLow.isZero, !newLow.isNegative,
      let low = factor(from: oldHigh, to: newLow), let high = factor(from: oldLow, to: newHigh),
      let top = high.adding(isExact(oldLow, newHigh, high) ? .zero : CompoundRate.step)
    else { return nil }
    let ends =
      falls ? (percent(top, sign: -1), percent(low, sign: -1)) : (percent(low), percent(top))
    guard let first = ends.0, let last = ends.1 else { return nil }
    return RationalInterval(low: Ratio(first), high: Ratio(last))
  }

  private static let step = ExactDecimal(significand: 1, exponent: Int16(place))

  /// (factor − 1) · 100, or its opposite.
  private func percent(_ factor: ExactDecimal, sign: Int = 1) -> ExactDecimal? {
    let change = sign < 0 ? ExactDecimal.one.subtracting(factor) : factor.subtracting(.one)
    return change?.scaled(byPowerOfTen: 2)
  }

  /// The largest multiple of the step whose power does not lead beyond `new`.
  private func factor(from old: ExactDecimal, to new: ExactDecimal) -> ExactDecimal? {
    // In steps: a level grows a millionfold at most in a year.
    var low: Int64 = 0
    var high: Int64 = 100_000_000_000_000
    while low + 1 < high {
      let middle = (low + high) / 2
      guard let power = power(of: value(middle), from: old) else { return nil }
      if new < power { high = middle } else { low = middle }
    }
    return value(low)
  }

  private func value(_ steps: Int64) -> ExactDecimal {
    ExactDecimal(significand: Int128(steps), exponent: Int16(CompoundRate.place))
  }

  /// old · factor^periods, rounded down to 18 digits at each step; stops once it is beyond all levels.
  private func power(of factor: ExactDecimal, from old: ExactDecimal) -> ExactDecimal? {
    var level = old
    for _ in 0..<periods {
      guard let next = level.multiplied(by: factor)?.rounded(toDigits: 18) else {
        return ExactDecimal(significand: 1, exponent: 60)
      }
      level = next.normalized
    }
    return level
  }

  private func isExact(_ old: ExactDecimal, _ new: ExactDecimal, _ factor: ExactDecimal) -> Bool {
    power(of: factor, from: old)?.isEqual(to: new) ?? false
  }
}
