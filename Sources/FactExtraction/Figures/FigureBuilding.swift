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
    let isExact =
      numeral.fraction == nil && numeral.power == 0
      && (numeral.isInWords || (isCount && figure.loosePrecision == nil && numeral.isWhole))
    figure.isExactCount = isExact
    figure.interval = interval(
      value, quantum: numeral.quantum, loose: figure.loosePrecision, isExact: isExact,
      modifier: modifier)
    return figure
  }

  /// The figure of a stated range.
  static func range(_ low: Numeral, _ high: Numeral, modifier: Figure.Modifier?) -> Figure {
    var figure = Figure(modifier: modifier)
    guard let first = low.value, let last = high.value else { return figure }
    figure.range = .init(low: first, high: last)
    figure.precision = max(low.quantum, high.quantum)
    if let below = low.quantum.halved, let above = high.quantum.halved,
      let bottom = first.subtracting(below), let top = last.adding(above), bottom <= top
    {
      figure.interval = DecimalInterval(low: bottom, high: top)
    }
    return figure
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
    let h = quantum.halved ?? .zero
    guard let modifier else {
      return isExact ? DecimalInterval(value) : DecimalInterval(value, plusOrMinus: h)
    }
    // A hedged round number is as rough as its zeros say.
    let unit = loose ?? quantum
    switch modifier {
    case .approximate:
      let margin = larger(unit, share(of: value, percent: 5))
      return margin.flatMap { DecimalInterval(value, plusOrMinus: $0) }
    case .nearly:
      let margin = larger(unit.multiplied(by: 2), share(of: value, percent: 10))
      guard let margin, let low = value.subtracting(margin) else { return nil }
      return DecimalInterval(low: low, high: value)
    case .justOver:
      let margin = larger(unit.multiplied(by: 2), share(of: value, percent: 10))
      guard let margin, let high = value.adding(margin) else { return nil }
      return DecimalInterval(low: value, high: high)
    case .atLeast: return DecimalInterval(low: value, high: nil)
    case .moreThan: return DecimalInterval(low: value, high: nil, lowIsOpen: true)
    case .atMost: return DecimalInterval(low: nil, high: value)
    case .lessThan: return DecimalInterval(low: nil, high: value, highIsOpen: true)
    }
  }

  private static func share(of value: ExactDecimal, percent: Int) -> ExactDecimal? {
    value.magnitude?.multiplied(by: ExactDecimal(significand: Int128(percent), exponent: -2))
  }

  private static func larger(_ left: ExactDecimal?, _ right: ExactDecimal?) -> ExactDecimal? {
    guard let left else { return right }
    guard let right else { return left }
    return max(left, right)
  }
}
