import ArticleModel

/// What times without a date of their own stand against: the day of writing, and the day a story has come to.
struct TimeContext: Sendable {
  /// Which way a time lies from the day of writing.
  enum Direction: Sendable {
    case past, future, unknown
    /// Past by the verb that the time opens the sentence of: "In January, the company bought".
    case surelyPast

    var isPast: Bool { self == .past || self == .surelyPast }
  }

  /// The moment of writing; its time of day where the caller gave one.
  let reference: Moment?
  let hasTimeOfDay: Bool
  /// The offset of its clocks from UTC, in minutes, where the caller gave one.
  let referenceOffset: Int?
  /// Whether the article tells of times long past, so that nothing stands against the day of writing.
  let isNarrative: Bool
  /// Whether it tells of quarters, and so of results.
  let isReport: Bool
  /// What the convention asked for chooses.
  let choices: TemporalChoices
  /// When fiscal years begin, where the article or its source says.
  let fiscalCalendar: FiscalCalendar?
  /// The date mentioned last.
  private(set) var last: CalendarPeriod?
  /// The quarter, half or year that results were last told of.
  private(set) var reported: CalendarPeriod?
  /// Whether the results told of last are those of several quarters together, so that "a year earlier" is no quarter.
  private(set) var isCumulative = false

  init(
    reference: Moment?, hasTimeOfDay: Bool = false, referenceOffset: Int? = nil,
    isNarrative: Bool = false,
    isReport: Bool = false, choices: TemporalChoices = [], fiscalCalendar: FiscalCalendar? = nil
  ) {
    self.reference = reference
    self.hasTimeOfDay = hasTimeOfDay
    self.referenceOffset = referenceOffset
    self.isNarrative = isNarrative
    self.isReport = isReport
    self.choices = choices
    self.fiscalCalendar = fiscalCalendar
  }

  /// The day that "last week" and a month without its year stand against.
  var speechDay: CivilDay? { isNarrative ? storyDay : reference?.day }

  /// The day that "later", "the same day" and "the previous year" stand against.
  var storyDay: CivilDay? { last?.days?.start ?? (isNarrative ? nil : reference?.day) }

  /// The day the story has come to, where that is known as exactly as a unit needs.
  func storyDay(for unit: PeriodUnit) -> CivilDay? {
    if let last, last.unit.rawValue > unit.rawValue { return nil }
    return storyDay
  }

  /// Remembers a date that was mentioned.
  mutating func note(_ period: CalendarPeriod) {
    if period.quarter != nil { noteReport(of: period) }
    guard period.days != nil else { return }
    switch period.unit {
    case .decade, .century: return
    default: last = period
    }
  }

  /// Remembers that results are told of several quarters together: "the nine months".
  mutating func noteCumulativeResults() { isCumulative = isReport }

  /// Remembers the quarter that results are told of: one that has begun, and where one is known that has ended, no
  /// outlook on the next.
  private mutating func noteReport(of quarter: CalendarPeriod) {
    isCumulative = false
    guard !quarter.isFromStory else { return }
    guard let today = reference?.day, let days = quarter.days else {
      if quarter.days != nil || quarter.isFiscal { reported = quarter }
      return
    }
    guard days.start <= today else { return }
    if days.end > today, let known = reported, known.days.map({ $0.end <= today }) ?? true {
      return
    }
    reported = quarter
  }

  // MARK: - Filling

  /// A period with the year that its words leave out.
  func filled(_ period: CalendarPeriod, _ direction: Direction) -> CalendarPeriod {
    guard !period.hasYear, let anchor = speechDay else { return period.withoutWeekdayOfDate }
    if period.isFiscal { return filled(fiscal: period, anchor, direction) }
    if period.month != nil, period.weekday != nil {
      return filled(weekdayAndDate: period, anchor)
        ?? filled(period.withoutWeekdayOfDate, direction)
    }
    if let weekday = period.weekday, let day = period.day {
      return filled(weekday: weekday, dayOfMonth: day, period, direction)
    }
    if let weekday = period.weekday { return filled(weekday: weekday, period, direction) }
    if period.isWeekend { return weekend(period, direction) }
    guard period.firstMonth != nil else {
      return period.day == nil ? period : dayOfMonth(period, anchor, direction)
    }
    if isNarrative, let last, last.unit == .year, let year = last.year {
      var result = period
      result.year = year
      result.isAnchored = true
      result.isYearOpen = true
      return result
    }
    let candidates = (-1...1).compactMap { step -> CalendarPeriod? in
      var candidate = period
      candidate.year = anchor.year + step
      candidate.isAnchored = true
      candidate.isYearOpen = true
      return candidate.days == nil ? nil : candidate
    }
    if let best = nearest(of: candidates, to: anchor, isNarrative ? .unknown : direction) {
      return best
    }
    // February 29 has no neighbours; an impossible day keeps the year of the anchor.
    var result = period
    result.year = leapYear(near: anchor, for: period) ?? anchor.year
    result.isAnchored = true
    result.isYearOpen = true
    return result
  }

  /// The candidate that the direction asks for, unless another lies much nearer: in March, "in April" was not last year.
  private func nearest(
    of candidates: [CalendarPeriod], to anchor: CivilDay, _ direction: Direction
  ) -> CalendarPeriod? {
    let best = candidates.min { distance($0, anchor) < distance($1, anchor) }
    if direction == .unknown, !isNarrative {
      // News tells more often of what was.
      let past = candidates.last { $0.days.map { $0.start <= anchor } ?? false }
      guard let best, let past else { return best }
      return distance(past, anchor) * 2 <= distance(best, anchor) * 3 ? past : best
    }
    let wanted: CalendarPeriod? =
      switch direction {
      case .past, .surelyPast: candidates.last { $0.days.map { $0.start <= anchor } ?? false }
      case .future: candidates.first { $0.days.map { $0.end > anchor } ?? false }
      case .unknown: nil
      }
    guard let best, let wanted else { return best }
    if direction == .surelyPast { return wanted }
    return distance(best, anchor) * 4 < distance(wanted, anchor) ? best : wanted
  }

  private func leapYear(near anchor: CivilDay, for period: CalendarPeriod) -> Int? {
    guard period.month == 2, period.day == 29 else { return nil }
    return [0, -1, 1, -2, 2, -3, 3, -4, 4].map { anchor.year + $0 }.first(where: CivilDay.isLeap)
  }

  private func distance(_ period: CalendarPeriod, _ anchor: CivilDay) -> Int {
    guard let (start, end) = period.days else { return .max }
    if anchor >= start, anchor < end { return 0 }
    return anchor < start ? start.number - anchor.number : anchor.number - end.number + 1
  }

  /// "the 15th": of this month, or the one that the tense asks for.
  private func dayOfMonth(
    _ period: CalendarPeriod, _ anchor: CivilDay, _ direction: Direction
  ) -> CalendarPeriod {
    guard let number = period.day else { return period }
    let (year, month, today) = (isNarrative ? storyDay ?? anchor : anchor).components
    var step = 0
    if !isNarrative, direction.isPast, number > today { step = -1 }
    if !isNarrative, direction == .future, number < today { step = 1 }
    let months = year * 12 + month - 1 + step
    var result = period
    result.year = months.floorDivided(by: 12)
    result.month = months.modulo(12) + 1
    result.isAnchored = true
    return result
  }

  /// "the weekend": the last one, or in what is to come the next.
  private func weekend(_ period: CalendarPeriod, _ direction: Direction) -> CalendarPeriod {
    guard let anchor = speechDay else { return period }
    let isThis = anchor.weekday >= 6 || direction == .future
    let week = CalendarPeriod(.weekend, containing: anchor)
    var result = isThis ? week : week.advanced(by: -1) ?? week
    result.third = period.third
    result.isAnchored = true
    return result
  }

  func with(_ day: CivilDay, _ period: CalendarPeriod) -> CalendarPeriod {
    var result = CalendarPeriod(day: day)
    result.part = period.part
    result.third = period.third
    result.isAnchored = true
    return result
  }
}

extension CalendarPeriod {
  /// A date without the weekday that stands before it.
  fileprivate var withoutWeekdayOfDate: CalendarPeriod {
    guard month != nil, weekday != nil else { return self }
    var result = self
    result.weekday = nil
    return result
  }
}

extension Moment {
  /// The offset from UTC in minutes of an ISO 8601 stamp, `nil` where it has none.
  static func offset(inStamp stamp: String) -> Int? {
    guard let time = stamp.split(whereSeparator: { $0 == "T" || $0 == " " }).dropFirst().first,
      let zone = time.firstIndex(where: { $0 == "Z" || $0 == "+" || $0 == "-" })
    else { return nil }
    return ClockZone.offset(time[zone...])
  }

  /// The time of day of an ISO 8601 stamp, `nil` where it has only a day.
  static func secondOfDay(inStamp stamp: String) -> Int? {
    let parts = stamp.split(whereSeparator: { $0 == "T" || $0 == " " })
    guard parts.count > 1 else { return nil }
    let fields = parts[1].prefix(8).split(separator: ":").map { Int($0) }
    guard fields.count >= 2, let hour = fields[0], let minute = fields[1], (0...24).contains(hour),
      (0...59).contains(minute)
    else { return nil }
    let second = fields.count > 2 ? fields[2] ?? 0 : 0
    return hour * 3600 + minute * 60 + second
  }
}
