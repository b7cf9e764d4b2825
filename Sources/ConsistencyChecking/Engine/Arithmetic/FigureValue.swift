import ArticleModel

/// A figure as an operand: its nominal value, and what its printed digits can stand for under each reading.
///
/// - SeeAlso: The specification of the checks, sections 1.1 and 1.3.
struct FigureValue: Sendable {
  /// The value with all its intervals is large, and handed on far more often than made: what is handed on is shared.
  private final class Box: Sendable {
    let parts: Parts

    init(_ parts: Parts) { self.parts = parts }
  }

  private var box: Box

  init(_ parts: Parts) { box = Box(parts) }

  /// All of it at once, to read several parts, or to change some.
  var parts: Parts {
    get { box.parts }
    set { box = Box(newValue) }
  }

  /// The printed value; `nil` for a range, a vague count, a period of time.
  var nominal: ExactDecimal? {
    get { box.parts.nominal }
    set { parts.nominal = newValue }
  }
  /// Rounded to the last printed place, its hedge taken in.
  var strict: DecimalInterval {
    get { box.parts.strict }
    set { parts.strict = newValue }
  }
  /// As `strict`, without the hedge.
  var plain: DecimalInterval {
    get { box.parts.plain }
    set { parts.plain = newValue }
  }
  /// Trailing zeros are rounding too; `nil` where no other than the strict reading.
  var loose: DecimalInterval? {
    get { box.parts.loose }
    set { parts.loose = newValue }
  }
  /// Cut instead of rounded; `nil` where no other than the strict reading.
  var truncated: DecimalInterval? {
    get { box.parts.truncated }
    set { parts.truncated = newValue }
  }
  /// The size of the last printed place.
  var quantum: ExactDecimal? {
    get { box.parts.quantum }
    set { parts.quantum = newValue }
  }
  var modifier: Figure.Modifier? {
    get { box.parts.modifier }
    set { parts.modifier = newValue }
  }

  /// What a value consists of.
  struct Parts: Hashable, Sendable {
    var nominal: ExactDecimal?
    var strict: DecimalInterval
    var plain: DecimalInterval
    var loose: DecimalInterval?
    var truncated: DecimalInterval?
    var quantum: ExactDecimal?
    var modifier: Figure.Modifier?

    /// What lies in one interval in every reading.
    init(_ interval: DecimalInterval) {
      strict = interval
      plain = interval
    }
  }

  /// A value that is known exactly.
  init(exactly value: ExactDecimal) {
    var parts = Parts(DecimalInterval(value))
    parts.nominal = value
    self.init(parts)
  }

  /// A value known between two bounds, such as a day within a month.
  init(between interval: DecimalInterval, modifier: Figure.Modifier? = nil) {
    var parts = Parts(interval)
    parts.modifier = modifier
    if let low = interval.low, let high = interval.high, low.isEqual(to: high) {
      parts.nominal = low
    }
    self.init(parts)
  }

  /// The operand that a figure is, or `nil` where it has no value at all.
  ///
  /// - Parameter isCount: Whether it counts things, so that an integer without trailing zeros is exact.
  init?(_ figure: Figure, isCount: Bool) {
    guard let parts = Parts(figure, isCount: isCount) else { return nil }
    self.init(parts)
  }

  /// The operand that an item of the index is: a mention whose figure has a value.
  init(_ mention: borrowing Mention, _ kind: UnitKey.Kind) {
    let value: FigureValue? =
      switch mention.value {
      case .money(let money): FigureValue(money.figure, isCount: kind.isCount)
      case .percent(let percent): FigureValue(percent.figure, isCount: kind.isCount)
      case .quantity(let quantity): FigureValue(quantity.figure, isCount: kind.isCount)
      case .number(let number): FigureValue(number.figure, isCount: kind.isCount)
      case .score, .temporal, .entity, .none: nil
      }
    self = value ?? FigureValue(between: .unbounded)
  }

  /// What the figure stands for in a reading; the strict one where that reading adds nothing.
  func interval(_ reading: Finding.Reading) -> DecimalInterval {
    switch reading {
    case .strict: strict
    case .loose: loose ?? strict
    case .truncated: truncated ?? strict
    }
  }

  /// Whether a reading adds anything to the strict one.
  func adds(_ reading: Finding.Reading) -> Bool {
    switch reading {
    case .strict: false
    case .loose: loose != nil
    case .truncated: truncated != nil
    }
  }

  /// The same figure with another value, printed to the same place.
  func replaced(by value: ExactDecimal) -> FigureValue? {
    guard let nominal, let shift = value.subtracting(nominal),
      let moved = FigureValue.moved(strict, by: shift),
      let bare = FigureValue.moved(plain, by: shift)
    else { return nil }
    var result = parts
    result.nominal = value
    result.strict = moved
    result.plain = bare
    result.loose = loose.flatMap { FigureValue.moved($0, by: shift) }
    result.truncated = quantum.flatMap {
      truncated == nil ? nil : FigureValue.cut(value, quantum: $0)
    }
    return FigureValue(result)
  }

  /// The same figure in another scale: its places and intervals are multiplied too.
  func scaled(byPowerOfTen power: Int) -> FigureValue? {
    guard let nominal = nominal?.scaled(byPowerOfTen: power),
      let factor = ExactDecimal.one.scaled(byPowerOfTen: power),
      let strict = strict.scaled(by: factor), let plain = plain.scaled(by: factor)
    else { return nil }
    var result = parts
    result.nominal = nominal
    result.strict = strict
    result.plain = plain
    result.loose = loose?.scaled(by: factor)
    result.truncated = truncated?.scaled(by: factor)
    result.quantum = quantum?.multiplied(by: factor)
    return FigureValue(result)
  }

  private static func moved(_ interval: DecimalInterval, by shift: ExactDecimal) -> DecimalInterval?
  {
    interval.adding(DecimalInterval(shift))
  }

  /// [v, v + quantum), away from zero.
  fileprivate static func cut(_ value: ExactDecimal, quantum: ExactDecimal) -> DecimalInterval? {
    if value.isNegative {
      guard let low = value.subtracting(quantum) else { return nil }
      return DecimalInterval(low: low, high: value, lowIsOpen: true)
    }
    guard let high = value.adding(quantum) else { return nil }
    return DecimalInterval(low: value, high: high, highIsOpen: true)
  }
}

extension FigureValue: Hashable {
  static func == (left: FigureValue, right: FigureValue) -> Bool {
    left.box === right.box || left.box.parts == right.box.parts
  }

  func hash(into hasher: inout Hasher) { hasher.combine(box.parts) }
}

extension FigureValue.Parts {
  /// What a figure's printed digits can stand for, or `nil` where it has no value at all.
  init?(_ figure: Figure, isCount: Bool) {
    modifier = figure.modifier
    guard let amount = figure.amount else {
      guard let interval = figure.interval ?? Self.interval(of: figure.range) else {
        return nil
      }
      strict = interval
      plain = interval
      return
    }
    nominal = amount
    quantum = figure.precision
    let isExact =
      figure.isExactCount || figure.fraction != nil
      || (isCount && Self.isExactCount(amount, quantum: figure.precision))
    guard !isExact, let quantum = figure.precision, !quantum.isZero else {
      plain = DecimalInterval(amount)
      // A fraction or a multiple in words has no last place: it is as rough as its words.
      let isRough = figure.modifier != nil || figure.precision == nil
      strict = isRough ? figure.interval ?? plain : plain
      if let fraction = figure.fraction,
        let value = Ratio(
          ExactDecimal(fraction.numerator), over: ExactDecimal(fraction.denominator)),
        let low = value.decimal(rounding: .down), let high = value.decimal(rounding: .up)
      {
        plain = DecimalInterval(low: low, high: high)
        strict = figure.interval ?? plain
      }
      return
    }
    guard let half = quantum.halved, let rounded = DecimalInterval(amount, plusOrMinus: half) else {
      return nil
    }
    plain = rounded
    guard figure.modifier == nil else {
      strict = figure.interval ?? rounded
      return
    }
    strict = rounded
    if let wide = figure.loosePrecision?.halved {
      loose = DecimalInterval(amount, plusOrMinus: wide)
    }
    truncated = FigureValue.cut(amount, quantum: quantum)
  }

  /// "1,036 immigrants" is exact: an integer, unscaled, whose last digit is none of rounding.
  private static func isExactCount(_ value: ExactDecimal, quantum: ExactDecimal?) -> Bool {
    guard let quantum, quantum.isEqual(to: .one) else { return false }
    let digits = value.normalized
    if digits.exponent == 0 { return true }
    return digits.exponent > 0 && value.magnitude.map { $0 < 100 } ?? false
  }

  private static func interval(of range: Figure.Range?) -> DecimalInterval? {
    guard let range else { return nil }
    return range.high < range.low
      ? DecimalInterval(low: range.high, high: range.low)
      : DecimalInterval(low: range.low, high: range.high)
  }
}
