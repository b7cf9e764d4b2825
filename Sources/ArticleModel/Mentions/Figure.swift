/// The numeric part of a mention: what is printed, how precisely, and what it can stand for.
///
/// - SeeAlso: The specification of the checks, sections 1.1 (precision and interval) and 1.3 (hedges).
public struct Figure: Hashable, Sendable {
  /// The printed value in base units (`$14.2 billion`: 14200000000); `nil` for a range and a vague count.
  public var amount: ExactDecimal?
  /// The bounds of a stated range, low to high as far as the text has it so.
  public var range: Range?
  /// The exact fraction, where it has no finite decimal.
  public var fraction: Fraction?
  public var modifier: Modifier?
  /// The size of the last printed place, in base units (`$14.2 billion`: 100000000).
  public var precision: ExactDecimal?
  /// The strict reading: what the figure can stand for, rounding and modifier taken in.
  public var interval: DecimalInterval?
  /// The direction that a verb or adverb gives it.
  public var direction: Direction?
  /// The period that a change is stated against.
  public var basis: Basis?
  /// For an unscaled integer of 1,000 or more ending in zeros, the precision of the loose reading: the largest
  /// power of ten that divides it and leaves two digits.
  public var loosePrecision: ExactDecimal?
  /// Whether the figure is an exact count (words, persons below 100, ordinals), which no reading widens.
  public var isExactCount = false

  public init(
    amount: ExactDecimal? = nil, range: Range? = nil, modifier: Modifier? = nil,
    precision: ExactDecimal? = nil, interval: DecimalInterval? = nil
  ) {
    self.amount = amount
    self.range = range
    self.modifier = modifier
    self.precision = precision
    self.interval = interval
  }

  public struct Range: Hashable, Sendable {
    public var low: ExactDecimal
    public var high: ExactDecimal

    public init(low: ExactDecimal, high: ExactDecimal) {
      self.low = low
      self.high = high
    }
  }

  public struct Fraction: Hashable, Sendable {
    public var numerator: Int
    public var denominator: Int

    public init(numerator: Int, denominator: Int) {
      self.numerator = numerator
      self.denominator = denominator
    }
  }

  /// The hedge word's class (specification, section 1.3).
  public enum Modifier: String, Hashable, Sendable, CaseIterable {
    case approximate
    case nearly
    case justOver = "just_over"
    case atLeast = "at_least"
    case moreThan = "more_than"
    case atMost = "at_most"
    case lessThan = "less_than"

    /// Whether it leaves one side open.
    public var isBound: Bool {
      switch self {
      case .atLeast, .moreThan, .atMost, .lessThan: true
      case .approximate, .nearly, .justOver: false
      }
    }
  }

  public enum Direction: String, Hashable, Sendable, CaseIterable {
    case up, down
  }

  public enum Basis: String, Hashable, Sendable, CaseIterable {
    case yearOnYear = "year_on_year"
    case quarterOnQuarter = "quarter_on_quarter"
    case monthOnMonth = "month_on_month"
    case annualized
  }
}

/// An amount of money in major units: dollars, not cents.
public struct Money: Hashable, Sendable {
  public var figure: Figure
  /// The ISO 4217 code; `nil` where neither symbol nor context tells.
  public var currency: String?
  /// Every currency that the symbol can mean, where it can mean several.
  public var currencyCandidates: [String]
  /// What the price is for: "barrel", "share", "year".
  public var per: String?

  public init(
    figure: Figure, currency: String?, currencyCandidates: [String] = [], per: String? = nil
  ) {
    self.figure = figure
    self.currency = currency
    self.currencyCandidates = currencyCandidates
    self.per = per
  }
}

public struct Percent: Hashable, Sendable {
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    case percent
    case percentagePoint = "percentage_point"
    case basisPoint = "basis_point"
  }

  /// `amount` is the number before the sign: 168 for "168%".
  public var figure: Figure
  public var unit: Unit

  public init(figure: Figure, unit: Unit) {
    self.figure = figure
    self.unit = unit
  }
}

/// A measured quantity, or a count of things.
public struct Quantity: Hashable, Sendable {
  public enum UnitSystem: String, Hashable, Sendable, CaseIterable {
    /// The Unified Code for Units of Measure, <https://ucum.org/ucum>.
    case ucum
    case count
  }

  public var figure: Figure
  public var unitSystem: UnitSystem
  /// The UCUM code, or the counted noun's head, singular.
  public var unit: String
  /// The unit's name, singular, US English, lower case; for a count the noun phrase after the number.
  public var unitName: String
  public var per: String?

  public init(
    figure: Figure, unitSystem: UnitSystem, unit: String, unitName: String, per: String? = nil
  ) {
    self.figure = figure
    self.unitSystem = unitSystem
    self.unit = unit
    self.unitName = unitName
    self.per = per
  }
}

/// A number without a unit, or an ordinal.
public struct PlainNumber: Hashable, Sendable {
  public var figure: Figure
  /// "multiple" for "doubled", "threefold", "2.5 times".
  public var unit: String?

  public init(figure: Figure, unit: String? = nil) {
    self.figure = figure
    self.unit = unit
  }
}

public struct Score: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case game, set, record, vote, ratio
  }

  /// In the order of the text.
  public var values: [ExactDecimal]
  public var kind: Kind

  public init(values: [ExactDecimal], kind: Kind) {
    self.values = values
    self.kind = kind
  }
}
