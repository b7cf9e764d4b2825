import ArticleModel

/// What two figures must share before they can be compared: the kind of unit and the unit (specification, section 1.4).
struct UnitKey: Hashable, Sendable {
  enum Kind: UInt8, Hashable, Sendable {
    case money, percent, percentagePoint, count, measure, age, number, multiple

    /// Whether the figures count things, so that an integer is exact.
    var isCount: Bool { self == .count || self == .number || self == .age }
  }

  var kind: Kind
  /// The currency, the counted noun, the UCUM code.
  var code: String
  /// What a rate is for: "share", "year".
  var per: String?

  /// Whether a figure of this unit has a name of its own; bare numbers are what anybody counts.
  var isRestated: Bool { kind != .number && kind != .multiple }

  /// Whether values of this unit add up to a total.
  var isAdditive: Bool {
    per == nil && (kind == .money || kind == .count || kind == .measure || kind == .number)
  }
}

extension UnitKey {
  init(_ money: borrowing Money) {
    self.init(kind: .money, code: money.currency ?? "?", per: money.per)
  }

  init(_ percent: borrowing Percent) {
    // A hundred basis points are a percentage point, but they are compared by a rule of their own.
    let unit = percent.unit
    self.init(kind: unit == .percent ? .percent : .percentagePoint, code: unit.rawValue)
  }

  init(_ quantity: borrowing Quantity, isAge: Bool) {
    if isAge {
      self.init(kind: .age, code: quantity.unit)
    } else {
      let kind: Kind = quantity.unitSystem == .count ? .count : .measure
      self.init(kind: kind, code: quantity.unit, per: quantity.per)
    }
  }

  init(_ number: borrowing PlainNumber) {
    self.init(kind: number.unit == nil ? .number : .multiple, code: number.unit ?? "")
  }
}

/// The units of an article, numbered in the order of their first figure.
struct UnitTable {
  private(set) var units: [UnitKey] = []
  /// Filled when there are more units than are quickly looked through.
  private var numbers: [UnitKey: Int] = [:]
  private static let fewUnits = 24

  mutating func number(of unit: UnitKey) -> Int {
    if units.isEmpty { units.reserveCapacity(16) }
    for number in units.indices.prefix(UnitTable.fewUnits)
    where units[number].kind == unit.kind && units[number] == unit {
      return number
    }
    if units.count >= UnitTable.fewUnits {
      if let number = numbers[unit] { return number }
      numbers[unit] = units.count
    }
    units.append(unit)
    return units.count - 1
  }
}
