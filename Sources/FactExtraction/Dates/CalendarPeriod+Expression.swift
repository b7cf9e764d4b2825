import ArticleModel

/// What a period is as TIMEX3 and EDTF.
extension CalendarPeriod {
  /// The period as a temporal expression, and whether the calendar has no such day.
  ///
  /// The days of a fiscal year are known only with its calendar: each organization's begins when it says.
  func expression() -> (expression: TemporalExpression, isInvalid: Bool) {
    var result = TemporalExpression(kind: part == nil ? .date : .time, timex: timex)
    result.grain = part.map { $0.isInstant ? .minute : .partOfDay } ?? grain
    result.mod = third?.rawValue
    guard let (start, end) = days else { return (result, isImpossible) }
    result.days = .init(start: start, end: end)
    if let part {
      result.start = Moment(start, minute: part.minutes.lowerBound).description
      result.end = Moment(start, minute: part.minutes.upperBound).description
    } else {
      result.start = start.description
      result.end = end.description
      result.edtf = edtf
    }
    return (result, false)
  }

  /// Whether the calendar has no such day or month.
  var isImpossible: Bool {
    guard let month else { return false }
    guard (1...12).contains(month) else { return true }
    guard let day else { return false }
    // A leap year stands in for an unknown one.
    return CivilDay(year: year ?? 2000, month: month, day: day) == nil
  }

  private var grain: TemporalExpression.Grain {
    switch unit {
    case .day, .weekend: .day
    case .week: .week
    case .month: .month
    case .quarter, .season: .quarter
    case .half: .half
    default: .year
    }
  }

  /// The TIMEX3 value; unknown places are X.
  var timex: String { dayTimex + (part?.timex ?? "") }

  private var dayTimex: String {
    // TIMEX3 writes a decade with three digits, a century with two.
    if let decade { return Self.places(decade, 10) }
    if let century { return Self.places(century, 100) }
    // TimeML writes a fiscal quarter whose year is not said like any other.
    let isPlain = !isFiscal || isAnchored && quarter != nil && fiscalCalendar == nil
    let year = year.map { (isPlain ? "" : "FY") + Self.timexYear($0) } ?? "XXXX"
    if let week {
      return "\(year)-W\(CivilDay.twoDigits(week))\(isWeekend ? "-WE" : "")"
    }
    if isWeekend { return "\(year)-WXX-WE" }
    if let month {
      let text = "\(year)-\(CivilDay.twoDigits(month))"
      return day.map { "\(text)-\(CivilDay.twoDigits($0))" } ?? text
    }
    if let day { return "\(year)-XX-\(CivilDay.twoDigits(day))" }
    if let weekday { return "XXXX-WXX-\(weekday)" }
    if let season { return "\(year)-\(season.code)" }
    if let quarter { return "\(year)-Q\(quarter)" }
    if let half { return "\(year)-H\(half)" }
    // A part of a day of which nothing is known.
    return part != nil && self.year == nil ? "XXXX-XX-XX" : year
  }

  /// The first digits of a year: 199 of the 1990s.
  private static func places(_ year: Int, _ unit: Int) -> String {
    let text = String(year.magnitude / UInt(unit))
    let count = unit == 10 ? 3 : 2
    let padded = String(repeating: "0", count: max(0, count - text.utf8.count)) + text
    guard year < 0 else { return padded }
    // The ninth century before Christ is the years 899 to 800.
    let before = String((year.magnitude - 1) / UInt(unit))
    return "BC" + String(repeating: "0", count: max(0, count - before.utf8.count)) + before
  }

  /// TIMEX3 writes years before Christ by their own count.
  private static func timexYear(_ year: Int) -> String {
    guard year <= 0 else { return CivilDay.text(ofYear: year) }
    return "BC" + CivilDay.text(ofYear: 1 - year)
  }

  /// The EDTF string (ISO 8601-2): sub-year groupings 21–24 are seasons, 33–36 quarters, 37–39 thirds, 40–41 halves.
  private var edtf: String? {
    if let century { return third == nil && century >= 0 ? "\(Self.places(century, 100))XX" : nil }
    if let decade { return third == nil && decade >= 0 ? "\(Self.places(decade, 10))X" : nil }
    guard let year, abs(year) <= 9999 else { return nil }
    if isFiscal {
      guard third == nil, let (start, end) = days else { return nil }
      let months = [start, end.advanced(byDays: -1)].map { String($0.description.dropLast(3)) }
      return months.joined(separator: "/")
    }
    let text = CivilDay.text(ofYear: year)
    if week != nil {
      guard third == nil, let (start, end) = days else { return nil }
      return "\(start)/\(end.advanced(byDays: -1))"
    }
    if let season { return third == nil ? "\(text)-\(season.edtf)" : nil }
    if let quarter { return third == nil ? "\(text)-\(32 + quarter)" : nil }
    if let half { return third == nil ? "\(text)-\(39 + half)" : nil }
    guard let month else { return third.map { "\(text)-\(37 + $0.index)" } ?? text }
    guard third == nil else { return nil }
    let monthText = "\(text)-\(CivilDay.twoDigits(month))"
    return day.map { "\(monthText)-\(CivilDay.twoDigits($0))" } ?? monthText
  }
}

/// A point in time without a zone.
struct Moment: Hashable, Comparable, Sendable {
  var day: CivilDay
  /// From 0 to 86,399.
  var second: Int

  /// - Parameter second: Counted from the beginning of `day`; it may lie in another day.
  init(_ day: CivilDay, second: Int) {
    self.day = day.advanced(byDays: second.floorDivided(by: 86_400))
    self.second = second.modulo(86_400)
  }

  init(_ day: CivilDay, minute: Int) { self.init(day, second: minute * 60) }

  static func < (lhs: Moment, rhs: Moment) -> Bool {
    (lhs.day, lhs.second) < (rhs.day, rhs.second)
  }

  func advanced(bySeconds seconds: Int) -> Moment { Moment(day, second: second + seconds) }

  /// `T14:30`, to the minute unless seconds are wanted.
  func clock(withSeconds: Bool) -> String {
    let parts = [second / 3600, second / 60 % 60] + (withSeconds ? [second % 60] : [])
    return "T" + parts.map(CivilDay.twoDigits).joined(separator: ":")
  }
}

extension Moment: CustomStringConvertible {
  /// `YYYY-MM-DDThh:mm:ss`.
  var description: String { "\(day)\(clock(withSeconds: true))" }
}
