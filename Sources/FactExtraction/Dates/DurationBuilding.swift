import ArticleModel

/// Makes TIMEX3 durations of figures with a unit of time.
///
/// - SeeAlso: ISO 24617-1 (ISO-TimeML), TIMEX3 `value` of type DURATION: `P7Y`, `PT90M`.
enum DurationBuilding {
  static func expression(
    _ figure: Figure, numeral: Numeral, unit: TimeUnit, bounds: (Numeral, Numeral)?, isLabel: Bool
  ) -> TemporalExpression {
    var result = TemporalExpression(kind: .duration)
    if let (low, high) = bounds {
      result.range = .init(low: timex(low, unit), high: timex(high, unit))
    } else {
      result.timex = timex(numeral, unit)
    }
    result.modifier = figure.modifier
    result.mod = mod(of: figure.modifier)
    result.length = .init(figure: scaled(figure, by: unit.count), unit: unit.unit, isLabel: isLabel)
    return result
  }

  /// The UCUM code of a unit of time.
  static func code(of unit: TimeUnit) -> String {
    switch unit.unit {
    case .year: "a"
    case .month: "mo"
    case .week: "wk"
    case .day: "d"
    case .hour: "h"
    case .minute: "min"
    case .second: "s"
    }
  }

  private static func timex(_ numeral: Numeral, _ unit: TimeUnit) -> String {
    let factor = ExactDecimal(unit.count)
    let value = numeral.value.flatMap { $0.multiplied(by: factor) } ?? .zero
    return "\(unit.prefix)\(value.trimmingFraction)\(unit.letter)"
  }

  static func mod(of modifier: Figure.Modifier?) -> String? {
    switch modifier {
    case .approximate, .nearly, .justOver: "APPROX"
    case .atLeast: "EQUAL_OR_MORE"
    case .moreThan: "MORE_THAN"
    case .atMost: "EQUAL_OR_LESS"
    case .lessThan: "LESS_THAN"
    case nil: nil
    }
  }

  private static func scaled(_ figure: Figure, by count: Int) -> Figure {
    guard count != 1 else { return figure }
    return figure.multiplied(by: ExactDecimal(count))
  }
}

extension ExactDecimal {
  /// The value without zeros at the end of its fraction: 2.50 is 2.5, 30 stays 30.
  var trimmingFraction: ExactDecimal { exponent < 0 ? normalized : self }
}

extension Figure {
  /// The figure in a unit `factor` times smaller.
  func multiplied(by factor: ExactDecimal) -> Figure {
    var result = self
    result.amount = amount.flatMap { $0.multiplied(by: factor) }
    result.precision = precision.flatMap { $0.multiplied(by: factor) }
    result.loosePrecision = loosePrecision.flatMap { $0.multiplied(by: factor) }
    result.interval = interval.flatMap { $0.scaled(by: factor) }
    if let range, let low = range.low.multiplied(by: factor),
      let high = range.high.multiplied(by: factor)
    {
      result.range = .init(low: low, high: high)
    }
    return result
  }
}
