import ArticleModel

/// A figure with a comparable value: what most questions need, in plain numbers that are copied at no cost.
///
/// What few ask for (its intervals, its words) is looked up by the item's number in the index.
struct FigureItem: Sendable {
  private let mentionNumber: Int32
  private let groupNumber: Int32
  private var familyNumber: Int32 = -1
  private let digitCount: Int32
  /// The kind of the group's unit.
  let kind: UnitKey.Kind
  let modifier: Figure.Modifier?
  let direction: Figure.Direction?
  /// Whether one value is printed, rather than a range or a vague count.
  let hasValue: Bool
  /// The printed value without zeros at its end; zero where there is none.
  let normalized: ExactDecimal
  /// The size of the last printed place.
  let quantum: ExactDecimal?

  /// Index into the extraction's mentions, and its contexts.
  var mention: Int { Int(mentionNumber) }
  /// Index into the index's groups; equal groups mean equal units.
  var group: Int { Int(groupNumber) }
  /// Index into the index's families, or −1 for a range or a vague count.
  var family: Int {
    get { Int(familyNumber) }
    set { familyNumber = Int32(newValue) }
  }
  /// The printed digits that are not zeros of scale: 3 for "$35.2 billion".
  var significantDigits: Int { Int(digitCount) }
  /// The printed value; `nil` for a range and a vague count.
  var nominal: ExactDecimal? { hasValue ? normalized : nil }

  /// The item of a figure, or `nil` for a figure without any value, or one too large to round.
  @inline(__always)
  init?(_ figure: borrowing Figure, mention: Int, group: Int, kind: UnitKey.Kind) {
    mentionNumber = Int32(mention)
    groupNumber = Int32(group)
    self.kind = kind
    modifier = figure.modifier
    direction = figure.direction
    guard let amount = figure.amount else {
      if figure.interval == nil, figure.range == nil { return nil }
      hasValue = false
      normalized = .zero
      quantum = nil
      digitCount = 1
      return
    }
    let quantum = figure.precision
    if !FigureItem.canRound(amount, quantum) {
      guard FigureValue(copy figure, isCount: kind.isCount) != nil else { return nil }
    }
    hasValue = true
    normalized = amount.normalized
    self.quantum = quantum
    digitCount = Int32(truncatingIfNeeded: FigureItem.significantDigits(normalized, quantum))
  }

  /// Whether a value surely has an interval: figures of 18 digits and less, printed to a power of ten near them.
  private static func canRound(_ amount: ExactDecimal, _ quantum: ExactDecimal?) -> Bool {
    guard let quantum else { return true }
    let limit: Int128 = 1_000_000_000_000_000_000
    return amount.significand < limit && -limit < amount.significand
      && quantum.significand < limit && -limit < quantum.significand
      && (amount.exponent - quantum.exponent).magnitude < 18
  }

  private static func significantDigits(_ digits: ExactDecimal, _ quantum: ExactDecimal?) -> Int {
    guard !digits.isZero else { return 1 }
    guard let quantum = quantum?.normalized, quantum.exponent < digits.exponent else {
      return digits.digitCount
    }
    return digits.digitCount + Int(digits.exponent) - Int(quantum.exponent)
  }
}

/// A date, or the days a range of dates covers.
struct DateItem: Hashable, Sendable {
  let mention: Int
  let start: CivilDay?
  /// The day after the last.
  let end: CivilDay?
  /// Whether the text states it in full; else it was resolved against another day, and its year is a guess.
  var isStated = true
}

extension DateItem {
  /// Whether it is less than a year.
  var isWithinYear: Bool { length.map { $0 < 365 } ?? false }

  /// Whether it is a month or a day.
  var isWithinMonth: Bool { length.map { $0 <= 31 } ?? false }

  /// The days that it covers, where both ends are known.
  var length: Int? {
    guard let start, let end else { return nil }
    return end.number - start.number
  }
}
