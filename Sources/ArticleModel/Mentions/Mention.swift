/// A stretch of the text that expresses a figure, a date or a name.
public struct Mention: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case money, percent, quantity, age, number, ordinal, score
    case date, time, datetime, duration, set
    case dateRange = "date_range"
    case timeRange = "time_range"
    case datetimeRange = "datetime_range"
    case organization, person, place, product, event
  }

  public var kind: Kind
  /// The figure's own text, without its hedge word.
  public var span: TextSpan
  public var value: Value
  /// Whether the text states an impossible value (31 June, hour 25), kept with its parts as printed.
  public var isInvalid: Bool

  public indirect enum Value: Hashable, Sendable {
    case money(Money)
    case percent(Percent)
    /// A quantity or an age.
    case quantity(Quantity)
    /// A number or an ordinal.
    case number(PlainNumber)
    case score(Score)
    case temporal(TemporalExpression)
    /// The index of the entity in the extraction.
    case entity(Int)
    /// A figure whose value cannot be held; only its text is known.
    case none
  }

  public init(kind: Kind, span: TextSpan, value: Value, isInvalid: Bool = false) {
    self.kind = kind
    self.span = span
    self.value = value
    self.isInvalid = isInvalid
  }

  /// The numeric part, for kinds that have one.
  public var figure: Figure? {
    switch value {
    case .money(let money): money.figure
    case .percent(let percent): percent.figure
    case .quantity(let quantity): quantity.figure
    case .number(let number): number.figure
    case .score, .temporal, .entity, .none: nil
    }
  }

  public var temporal: TemporalExpression? {
    if case .temporal(let expression) = value { expression } else { nil }
  }
}
