import ArticleModel

/// What two figures must share before they can be compared: the kind of unit and the unit (specification, section 1.4).
struct UnitKey: Hashable, Sendable {
  enum Kind: UInt8, Hashable, Sendable {
    case money, percent, percentagePoint, count, measure, age, number, multiple
  }

  var kind: Kind
  /// The currency, the counted noun, the UCUM code.
  var code: String
  /// What a rate is for: "share", "year".
  var per: String?

  /// The key of a mention, or `nil` for what is no comparable figure: dates, scores, ordinals, names.
  init?(_ mention: Mention) {
    switch mention.value {
    case .money(let money):
      self.init(.money, money.currency ?? "?", per: money.per)
    case .percent(let percent):
      // A hundred basis points are a percentage point, but they are compared by a rule of their own.
      self.init(
        percent.unit == .percent ? .percent : .percentagePoint, percent.unit.rawValue, per: nil)
    case .quantity(let quantity):
      if mention.kind == .age {
        self.init(.age, quantity.unit, per: nil)
      } else {
        self.init(
          quantity.unitSystem == .count ? .count : .measure, quantity.unit, per: quantity.per)
      }
    case .number(let number):
      if mention.kind == .ordinal { return nil }
      self.init(number.unit == nil ? .number : .multiple, number.unit ?? "", per: nil)
    case .score, .temporal, .entity, .none:
      return nil
    }
  }

  private init(_ kind: Kind, _ code: String, per: String?) {
    self.kind = kind
    self.code = code
    self.per = per
  }

  /// Whether the figures count things, so that an integer is exact.
  var isCount: Bool { kind == .count || kind == .number || kind == .age }

  /// Whether a figure of this unit has a name of its own; bare numbers are what anybody counts.
  var isRestated: Bool { kind != .number && kind != .multiple }

  /// Whether values of this unit add up to a total.
  var isAdditive: Bool {
    per == nil && (kind == .money || kind == .count || kind == .measure || kind == .number)
  }
}
