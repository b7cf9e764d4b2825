import ArticleModel

/// Makes figures of numerals: precision and interval from the printed digits and the hedge.
///
/// - SeeAlso: The specification of the checks, sections 1.1 and 1.3.
enum FigureBuilding {
  /// The figure of one numeral.
  ///
  /// - Parameters:
  ///   - numeral: What is printed; its value must be held.
  ///   - modifier: The hedge beside it.
  ///   - isCount: Whether it counts persons or things, which are exact as far as they are not rounded.
  static func figure(
    _ numeral: Numeral, modifier: Figure.Modifier?, isCount: Bool = false
  ) -> Figure {
    var figure = Figure(modifier: modifier)
    guard let value = numeral.value else { return figure }
    figure.amount = value
    figure.fraction = numeral.fraction
    figure.precision = numeral.quantum
    figure.loosePrecision = loosePrecision(of: numeral)
    figure.isExactCount = isExact(numeral, isCount: isCount)
    figure.interval = interval(
      value, quantum: numeral.quantum, loose: figure.loosePrecision, isExact: figure.isExactCount,
      modifier: modifier)
    return figure
  }

  /// The figure of a stated range: from half a place below the lower to half a place above the higher.
  static func range(
    _ low: Numeral, _ high: Numeral, modifier: Figure.Modifier?, isCount: Bool = false
  ) -> Figure {
    var figure = Figure(modifier: modifier)
    guard let first = low.value, let last = high.value else { return figure }
    figure.range = .init(low: first, high: last)
    figure.precision = max(low.quantum, high.quantum)
    let below = isExact(low, isCount: isCount) ? .zero : low.quantum.halved
    let above = isExact(high, isCount: isCount) ? .zero : high.quantum.halved
    if let below, let above, let bottom = first.subtracting(below), let top = last.adding(above),
      bottom <= top
    {
      figure.interval = DecimalInterval(low: bottom, high: top)
    }
    return figure
  }

  /// The figure of "a ± e": all that lies within the margin.
  static func margin(_ value: ExactDecimal, _ margin: ExactDecimal, quantum: ExactDecimal)
    -> Figure?
  {
    guard let interval = DecimalInterval(value, plusOrMinus: margin), let low = interval.low,
      let high = interval.high
    else { return nil }
    var figure = Figure(range: .init(low: low, high: high), precision: quantum, interval: interval)
    figure.isExactCount = false
    return figure
  }

  /// The figure of a fraction in words: two percentage points to either side, for "one in n" half a step to its neighbours
  /// where that is less.
  static func fraction(_ numeral: Numeral, modifier: Figure.Modifier?) -> Figure {
    var figure = Figure(amount: numeral.value, modifier: modifier)
    guard let value = numeral.value else { return figure }
    figure.fraction = numeral.fraction
    var margin = ExactDecimal(significand: 2, exponent: -2)
    if numeral.isOneIn, let n = ExactDecimal.one.divided(by: value)?.rounded(toPowerOfTen: 0),
      let next = n.adding(.one), let neighbour = ExactDecimal.one.divided(by: next),
      let step = value.subtracting(neighbour)?.halved
    {
      margin = min(margin, step)
    }
    figure.interval = interval(
      value, quantum: margin.adding(margin) ?? margin, loose: nil, isExact: false,
      modifier: modifier)
    return figure
  }

  /// The figure of "doubled", "threefold" and "2.5 times": five percent to either side.
  static func multiple(_ numeral: Numeral, modifier: Figure.Modifier?) -> Figure {
    var figure = Figure(
      amount: numeral.value, modifier: modifier,
      precision: numeral.isInWords ? nil : numeral.quantum)
    guard let value = numeral.value, !value.isNegative else { return figure }
    let isBelowOne = value < .one
    switch modifier {
    case nil, .approximate:
      figure.interval = share(of: value, perMille: 50).flatMap {
        DecimalInterval(value, plusOrMinus: $0)
      }
    case .nearly:
      // "nearly doubled" is 1.75 to 2, "almost tripled" 2.6 to 3; halved, from above.
      let part =
        value.isEqual(to: ExactDecimal(3))
        ? ExactDecimal(significand: 4, exponent: -1)
        : share(of: value, perMille: 125)
      guard let part else { break }
      figure.interval =
        isBelowOne
        ? DecimalInterval(low: value, high: value.adding(part), lowIsOpen: true)
        : DecimalInterval(low: value.subtracting(part), high: value, highIsOpen: true)
    case .moreThan, .justOver:
      figure.interval =
        isBelowOne
        ? DecimalInterval(low: .zero, high: value, lowIsOpen: true, highIsOpen: true)
        : DecimalInterval(
          low: value, high: value.adding(.one), lowIsOpen: true, highIsOpen: true)
    case .atLeast, .atMost, .lessThan:
      figure.interval = interval(
        value, quantum: numeral.quantum, loose: nil, isExact: false, modifier: modifier)
    }
    return figure
  }

  /// The figure of an amount in hundredths: "50 cents" is 0.50, "5 grand" 5,000.
  static func figure(_ figure: Figure, inHundredths hundredths: Int) -> Figure {
    if hundredths == 100 { return figure }
    return figure.multiplied(
      by: hundredths % 100 == 0
        ? ExactDecimal(hundredths / 100)
        : ExactDecimal(significand: Int128(hundredths), exponent: -2))
  }

  /// Whether a numeral is an exact count, which no rounding widens.
  private static func isExact(_ numeral: Numeral, isCount: Bool) -> Bool {
    numeral.fraction == nil && numeral.power == 0
      && (numeral.isInWords || (isCount && loosePrecision(of: numeral) == nil && numeral.isWhole))
  }

  /// For an unscaled integer of 1,000 or more ending in zeros, the largest power of ten that divides it and leaves two digits.
  static func loosePrecision(of numeral: Numeral) -> ExactDecimal? {
    guard numeral.power == 0, !numeral.isInWords, numeral.isWhole, let value = numeral.value,
      let magnitude = value.magnitude, magnitude >= 1000
    else { return nil }
    let zeros = Int(magnitude.normalized.exponent)
    let digits = magnitude.normalized.digitCount + zeros
    let power = min(zeros, digits - 2)
    return power > 0 ? ExactDecimal(significand: 1, exponent: Int16(power)) : nil
  }

  static func interval(
    _ value: ExactDecimal, quantum: ExactDecimal, loose: ExactDecimal?, isExact: Bool,
    modifier: Figure.Modifier?
  ) -> DecimalInterval? {
    guard let modifier else {
      if isExact { return DecimalInterval(value) }
      return quantum.halved.flatMap { DecimalInterval(value, plusOrMinus: $0) }
    }
    // A hedged round number is as rough as its zeros say.
    let unit = loose ?? quantum
    switch modifier {
    case .approximate:
      let margin = larger(unit, share(of: value, perMille: 50))
      return margin.flatMap { DecimalInterval(value, plusOrMinus: $0) }
    case .nearly:
      let margin = larger(unit.multiplied(by: 2), share(of: value, perMille: 100))
      guard let margin, let low = value.subtracting(margin) else { return nil }
      return DecimalInterval(low: low, high: value)
    case .justOver:
      let margin = larger(unit.multiplied(by: 2), share(of: value, perMille: 100))
      guard let margin, let high = value.adding(margin) else { return nil }
      return DecimalInterval(low: value, high: high)
    case .atLeast: return DecimalInterval(low: value, high: nil)
    case .moreThan: return DecimalInterval(low: value, high: nil, lowIsOpen: true)
    case .atMost: return DecimalInterval(low: nil, high: value)
    case .lessThan: return DecimalInterval(low: nil, high: value, highIsOpen: true)
    }
  }

  private static func share(of value: ExactDecimal, perMille: Int) -> ExactDecimal? {
    value.magnitude?.multiplied(by: ExactDecimal(significand: Int128(perMille), exponent: -3))?
      .trimmingFraction
  }

  private static func larger(_ left: ExactDecimal?, _ right: ExactDecimal?) -> ExactDecimal? {
    guard let left else { return right }
    guard let right else { return left }
    return max(left, right)
  }
}
