/// A date, time, duration or set, normalized as ISO-TimeML's TIMEX3 and resolved as far as it can be.
public struct TemporalExpression: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  public enum Grain: String, Hashable, Sendable, CaseIterable {
    case year, half, quarter, month, week, day, hour, minute, second
    case partOfDay = "part_of_day"
  }

  /// Where the time is resolved against a date that stands elsewhere.
  public struct Anchor: Hashable, Sendable {
    /// The ISO 8601 date or time it was resolved against.
    public var value: String

    public init(value: String) { self.value = value }
  }

  /// The TIMEX3 value: `2026-04-09`, `2032-12`, `P7Y`; `nil` for a range of durations.
  public var timex: String?
  public var kind: Kind
  /// The TIMEX3 MOD, such as `START`, `MID`, `END` or `APPROX`.
  public var mod: String?
  /// ISO 8601-2 (EDTF), as far as it can say it.
  public var edtf: String?
  /// The resolved half-open interval, ISO 8601: a day for grains of a day and coarser.
  public var start: String?
  public var end: String?
  public var grain: Grain?
  public var anchor: Anchor?
  /// The stated zone or offset.
  public var zone: String?
  /// The hedge of a duration, as figures have it.
  public var modifier: Figure.Modifier?
  /// The bounds of a stated range of durations (`P18M`, `P36M`), in the order of the text.
  public var range: Bounds?

  /// A duration's length in one unit, or the years that lead to a date ("51 years ago"), with what the number can stand for.
  ///
  /// The checks compute with these.
  public var length: Length? {
    get { if case .some(.length(let length)) = lengthBox { length } else { nil } }
    set { lengthBox = newValue.map { .length($0) } }
  }

  /// A figure is large and most times have none: it stands apart, so that times are cheap to hand on.
  private indirect enum LengthBox: Hashable, Sendable {
    case length(Length)
  }

  private var lengthBox: LengthBox?

  /// For a date, the days it covers, half-open; either end absent where unknown.
  public var days: Days?

  public struct Bounds: Hashable, Sendable {
    public var low: String
    public var high: String

    public init(low: String, high: String) {
      self.low = low
      self.high = high
    }
  }

  public enum LengthUnit: String, Hashable, Sendable, CaseIterable {
    case year, month, week, day, hour, minute, second
  }

  public struct Length: Hashable, Sendable {
    /// In `unit`; its `range` holds the bounds of a range, in the order of the text.
    public var figure: Figure
    public var unit: LengthUnit
    /// Whether it stands as a label before a noun: "a 7-year deal".
    public var isLabel: Bool

    public init(figure: Figure, unit: LengthUnit, isLabel: Bool = false) {
      self.figure = figure
      self.unit = unit
      self.isLabel = isLabel
    }
  }

  public struct Days: Hashable, Sendable {
    public var start: CivilDay?
    public var end: CivilDay?

    public init(start: CivilDay?, end: CivilDay?) {
      self.start = start
      self.end = end
    }
  }

  public init(kind: Kind, timex: String? = nil) {
    self.kind = kind
    self.timex = timex
  }
}
