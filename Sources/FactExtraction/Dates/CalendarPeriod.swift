import ArticleModel

/// A stretch of the calendar as text names it, before it is a mention.
///
/// What the text leaves open is absent; a ``TimeContext`` fills it.
struct CalendarPeriod: Hashable, Sendable {
  enum Third: String, Hashable, Sendable {
    case early = "START"
    case mid = "MID"
    case late = "END"

    init(index: Int) { self = index == 0 ? .early : index == 1 ? .mid : .late }

    var index: Int {
      switch self {
      case .early: 0
      case .mid: 1
      case .late: 2
      }
    }
  }

  /// Meteorological and northern; winter begins in December of its year.
  enum Season: Int, Hashable, Sendable {
    case spring, summer, autumn, winter

    var code: String { ["SP", "SU", "FA", "WI"][rawValue] }
    var firstMonth: Int { rawValue * 3 + 3 }
    /// EDTF's number for it, independent of the hemisphere.
    var edtf: Int { 21 + rawValue }
  }

  var year: Int?
  /// 1 to 4.
  var quarter: Int?
  /// 1 or 2.
  var half: Int?
  var season: Season?
  /// 1 to 12.
  var month: Int?
  /// 1 to 53, of the year of ISO 8601.
  var week: Int?
  var isWeekend = false
  /// 1 to the month's last; a day that the month does not have makes the period invalid.
  var day: Int?
  /// 1 for Monday: a day of which nothing else is known.
  var weekday: Int?
  /// The part of the day.
  var part: DayPart?
  var third: Third?
  /// A decade by its first year: "the 1990s".
  var decade: Int?
  /// A century by its first year as usage has it: 1900 for the twentieth.
  var century: Int?
  var isFiscal = false
  /// When the fiscal year that it is of begins, where that is known.
  var fiscalCalendar: FiscalCalendar?
  /// Whether something of it comes from a date elsewhere.
  var isAnchored = false
  /// Whether the text leaves its year open, so that another date may tell it.
  var isYearOpen = false
  /// Whether that date is the one the story has come to, and not the day of writing.
  var isFromStory = false

  /// The month it begins in, 1 to 12.
  var firstMonth: Int? {
    month ?? quarter.map { $0 * 3 - 2 } ?? half.map { $0 * 6 - 5 } ?? season?.firstMonth
  }

  /// Whether its place in the calendar is known from its own words.
  var hasYear: Bool { year != nil || decade != nil || century != nil }

  /// The period of a unit that holds a day.
  init(_ unit: PeriodUnit, containing day: CivilDay) {
    let (year, month, number) = day.components
    self.year = year
    switch unit {
    case .year: break
    case .half: half = (month - 1) / 6 + 1
    case .quarter: quarter = (month - 1) / 3 + 1
    case .season:
      season = Season(rawValue: ((month + 9) % 12) / 3)
      if month <= 2 { self.year = year - 1 }
    case .month: self.month = month
    case .week, .weekend:
      let (isoYear, week) = day.isoWeek
      self.year = isoYear
      self.week = week
      isWeekend = unit == .weekend
    case .decade:
      self.year = nil
      decade = year.floorDivided(by: 10) * 10
    case .century:
      self.year = nil
      century = year.floorDivided(by: 100) * 100
    case .day, .night, .hour, .minute, .second:
      self.month = month
      self.day = number
    }
  }

  init(day: CivilDay) { self.init(.day, containing: day) }

  init(
    year: Int? = nil, quarter: Int? = nil, half: Int? = nil, season: Season? = nil,
    month: Int? = nil, day: Int? = nil, decade: Int? = nil, century: Int? = nil,
    isFiscal: Bool = false
  ) {
    self.year = year
    self.quarter = quarter
    self.half = half
    self.season = season
    self.month = month
    self.day = day
    self.decade = decade
    self.century = century
    self.isFiscal = isFiscal
  }

  /// The unit that it is one of.
  var unit: PeriodUnit {
    if day != nil || weekday != nil { return .day }
    if week != nil { return isWeekend ? .weekend : .week }
    if month != nil { return .month }
    if season != nil { return .season }
    if quarter != nil { return .quarter }
    if half != nil { return .half }
    if decade != nil { return .decade }
    return century != nil ? .century : .year
  }

  /// The period `count` of its own units further on, or `nil` where its place is not known.
  func advanced(by count: Int) -> CalendarPeriod? {
    guard count != 0 else { return self }
    guard (-100_000...100_000).contains(count) else { return nil }
    var result = self
    if isFiscal, let year, let quarter {
      let quarters = year * 4 + quarter - 1 + count
      result.year = quarters.floorDivided(by: 4)
      result.quarter = quarters.modulo(4) + 1
      return result
    }
    switch unit {
    case .century: result.century = century.map { $0 + count * 100 }
    case .decade: result.decade = decade.map { $0 + count * 10 }
    case .year, .season: result.year = year.map { $0 + count }
    default:
      guard let start = days?.start else { return nil }
      let moved: CivilDay? =
        switch unit {
        case .half: start.advanced(byMonths: count * 6)
        case .quarter: start.advanced(byMonths: count * 3)
        case .month: start.advanced(byMonths: count)
        case .week, .weekend: start.advanced(byDays: count * 7)
        default: start.advanced(byDays: count)
        }
      guard let moved else { return nil }
      result = CalendarPeriod(unit, containing: moved)
      result.part = part
      result.third = third
      result.isFiscal = isFiscal
      result.isAnchored = isAnchored
    }
    return result
  }

  // MARK: - Days

  /// The days that the period covers, half-open, where its year is known.
  var days: (start: CivilDay, end: CivilDay)? {
    guard let whole = wholeDays else { return nil }
    guard let third else { return whole }
    return part(third, of: whole)
  }

  private var wholeDays: (start: CivilDay, end: CivilDay)? {
    if let century { return span(months: 1200, from: century, 1) }
    if let decade { return span(months: 120, from: decade, 1) }
    guard let year else { return nil }
    if isFiscal {
      return fiscalCalendar?.span(year: year, quarter: quarter, half: half)
    }
    if let month, let day {
      return CivilDay(year: year, month: month, day: day).map { ($0, $0.advanced(byDays: 1)) }
    }
    if let week {
      return CivilDay(isoYear: year, week: week).map { monday in
        (isWeekend ? monday.advanced(byDays: 5) : monday, monday.advanced(byDays: 7))
      }
    }
    guard weekday == nil, day == nil else { return nil }
    if let month { return span(months: 1, from: year, month) }
    if let season { return span(months: 3, from: year, season.firstMonth) }
    if let quarter { return span(months: 3, from: year, quarter * 3 - 2) }
    if let half { return span(months: 6, from: year, half * 6 - 5) }
    return span(months: 12, from: year, 1)
  }

  /// The third of a period: of a month the days to the 10th, to the 20th and the rest, of longer ones whole months.
  private func part(
    _ third: Third, of whole: (start: CivilDay, end: CivilDay)
  ) -> (start: CivilDay, end: CivilDay)? {
    let index = third.index
    let months: Int? =
      switch unit {
      case .century: 400
      case .decade: 40
      case .year: 4
      case .half: 2
      case .quarter, .season: 1
      default: nil
      }
    let bounds: (CivilDay?, CivilDay?)
    if let months {
      bounds = (
        whole.start.advanced(byMonths: months * index),
        whole.start.advanced(byMonths: months * (index + 1))
      )
    } else if unit == .month {
      bounds = (
        whole.start.advanced(byDays: index * 10), whole.start.advanced(byDays: index * 10 + 10)
      )
    } else if unit == .week {
      // Three days each: Wednesday is of the first and of the second, Friday of the last two.
      bounds = (
        whole.start.advanced(byDays: index * 2), whole.start.advanced(byDays: index * 2 + 3)
      )
    } else {
      return whole
    }
    guard let start = bounds.0, let end = bounds.1 else { return nil }
    // A decade's thirds do not fall on whole months of its length; the last ends with the whole.
    return (start, index == 2 ? whole.end : end)
  }

  private func span(
    months: Int, from year: Int, _ month: Int
  ) -> (start: CivilDay, end: CivilDay)? {
    guard let start = CivilDay(year: year, month: month, day: 1),
      let end = start.advanced(byMonths: months)
    else { return nil }
    return (start, end)
  }
}
