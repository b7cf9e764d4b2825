import ArticleModel

/// A stretch of the calendar as text names it, before it is a mention.
struct CalendarPeriod: Hashable, Sendable {
  enum Third: String, Hashable, Sendable {
    case early = "START"
    case mid = "MID"
    case late = "END"

    var index: Int {
      switch self {
      case .early: 0
      case .mid: 1
      case .late: 2
      }
    }
  }

  var year: Int?
  /// 1 to 4.
  var quarter: Int?
  /// 1 or 2.
  var half: Int?
  /// 1 to 12.
  var month: Int?
  /// 1 to the month's last; a day that the month does not have makes the period invalid.
  var day: Int?
  var third: Third?
  /// A decade by its first year: "the 1990s".
  var decade: Int?
  var isFiscal = false

  /// The month it begins in, 1 to 12.
  var firstMonth: Int? {
    month ?? quarter.map { $0 * 3 - 2 } ?? half.map { $0 * 6 - 5 }
  }

  /// The period as TIMEX3 and EDTF, and whether the calendar has no such day.
  ///
  /// The days of a fiscal year are not known: each organization's begins when it says.
  func expression() -> (expression: TemporalExpression, isInvalid: Bool) {
    var result = TemporalExpression(kind: .date, timex: timex)
    result.grain = grain
    result.mod = third?.rawValue
    guard let (start, end) = days else { return (result, isImpossible) }
    if !isFiscal {
      result.days = .init(start: start, end: end)
      result.start = start.description
      result.end = end.description
      result.edtf = edtf
    }
    return (result, false)
  }

  private var grain: TemporalExpression.Grain {
    if day != nil { return .day }
    if month != nil { return .month }
    if quarter != nil { return .quarter }
    if half != nil { return .half }
    return .year
  }

  /// The TIMEX3 value; unknown places are X.
  private var timex: String {
    // TIMEX3 writes a decade with three digits.
    if let decade { return String(decade / 10) }
    let year = year.map { (isFiscal ? "FY" : "") + CivilDay.text(ofYear: $0) } ?? "XXXX"
    if let month {
      let text = "\(year)-\(CivilDay.twoDigits(month))"
      return day.map { "\(text)-\(CivilDay.twoDigits($0))" } ?? text
    }
    if let quarter { return "\(year)-Q\(quarter)" }
    if let half { return "\(year)-H\(half)" }
    return year
  }

  /// The EDTF string (ISO 8601-2): sub-year groupings 33–36 are quarters, 37–39 thirds, 40–41 halves.
  private var edtf: String? {
    if let decade { return third == nil ? "\(decade / 10)X" : nil }
    guard let year else { return nil }
    let text = CivilDay.text(ofYear: year)
    if let quarter { return third == nil ? "\(text)-\(32 + quarter)" : nil }
    if let half { return third == nil ? "\(text)-\(39 + half)" : nil }
    guard month != nil else { return third.map { "\(text)-\(37 + $0.index)" } ?? text }
    return third == nil ? timex : nil
  }

  private var isImpossible: Bool {
    guard let month, let day else { return month.map { !(1...12).contains($0) } ?? false }
    // A leap year stands in for an unknown one.
    return CivilDay(year: year ?? 2000, month: month, day: day) == nil
  }

  /// The days that the period covers, half-open, where its year is known.
  private var days: (CivilDay, CivilDay)? {
    if let decade { return span(months: 120, from: decade, 1, third: third) }
    guard let year else { return nil }
    if let month, let day {
      return CivilDay(year: year, month: month, day: day).map { ($0, $0.advanced(byDays: 1)) }
    }
    if let month {
      guard let third else { return span(months: 1, from: year, month) }
      let bounds = [1, 11, 21]
      guard let start = CivilDay(year: year, month: month, day: bounds[third.index]) else {
        return nil
      }
      let end =
        third == .late
        ? span(months: 1, from: year, month)?.1
        : CivilDay(year: year, month: month, day: bounds[third.index + 1])
      return end.map { (start, $0) }
    }
    if let quarter { return span(months: 3, from: year, quarter * 3 - 2, third: third) }
    if let half { return span(months: 6, from: year, half * 6 - 5, third: third) }
    return span(months: 12, from: year, 1, third: third)
  }

  private func span(
    months: Int, from year: Int, _ month: Int, third: Third? = nil
  ) -> (CivilDay, CivilDay)? {
    let length = third == nil ? months : months / 3
    let first = year * 12 + month - 1 + (third?.index ?? 0) * length
    let last = first + length
    guard
      let start = CivilDay(year: first.quotient(12), month: first.remainder(12) + 1, day: 1),
      let end = CivilDay(year: last.quotient(12), month: last.remainder(12) + 1, day: 1)
    else { return nil }
    return (start, end)
  }
}

extension Int {
  /// Division that rounds toward negative infinity.
  fileprivate func quotient(_ divisor: Int) -> Int {
    self >= 0 ? self / divisor : -((divisor - 1 - self) / divisor)
  }

  fileprivate func remainder(_ divisor: Int) -> Int { self - quotient(divisor) * divisor }
}
