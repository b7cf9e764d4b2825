import ArticleModel

/// What weekdays and fiscal quarters leave open.
extension TimeContext {
  func filled(
    weekday: Int, _ period: CalendarPeriod, _ direction: Direction
  ) -> CalendarPeriod {
    guard let anchor = speechDay else { return period }
    let back = (anchor.weekday - weekday).modulo(7)
    let isAhead = isNarrative || direction == .future
    let day = anchor.advanced(byDays: isAhead ? (7 - back) % 7 : -back)
    return with(day, period)
  }

  /// "Friday, July 18": the nearest year, of those around, in which that is a Friday.
  func filled(weekdayAndDate period: CalendarPeriod, _ anchor: CivilDay) -> CalendarPeriod? {
    guard let month = period.month, let number = period.day, !isNarrative else { return nil }
    for step in [0, -1, 1, -2, 2] {
      guard let day = CivilDay(year: anchor.year + step, month: month, day: number),
        day.weekday == period.weekday
      else { continue }
      return with(day, period)
    }
    return nil
  }

  /// "Tuesday the 19th": the nearest month whose 19th is a Tuesday.
  func filled(
    weekday: Int, dayOfMonth number: Int, _ period: CalendarPeriod, _ direction: Direction
  ) -> CalendarPeriod {
    guard let anchor = speechDay,
      let first = CivilDay(year: anchor.year, month: anchor.month, day: 1)
    else { return period }
    let days = (-14...14).compactMap { step -> CivilDay? in
      guard let month = first.advanced(byMonths: step),
        number <= CivilDay.length(ofMonth: month.month, year: month.year)
      else { return nil }
      let day = month.advanced(byDays: number - 1)
      return day.weekday == weekday ? day : nil
    }
    let best: CivilDay? =
      switch direction {
      case .future: days.first { $0 >= anchor }
      case .past, .surelyPast: days.last { $0 <= anchor }
      case .unknown: days.min { abs($0.number - anchor.number) < abs($1.number - anchor.number) }
      }
    guard let best else { return period }
    return with(best, period)
  }

  /// "the fiscal second quarter": the one that ended last or is to come; without a calendar that of the year of writing,
  /// as TimeML has it, whose place is not known.
  func filled(
    fiscal period: CalendarPeriod, _ anchor: CivilDay, _ direction: Direction
  ) -> CalendarPeriod {
    guard period.quarter != nil || period.half != nil, !isNarrative else { return period }
    var result = period
    result.isAnchored = true
    result.year = anchor.year
    guard let fiscalCalendar else { return result }
    result.fiscalCalendar = fiscalCalendar
    let candidates = (-2...2).compactMap { step -> CalendarPeriod? in
      result.year = anchor.year + step
      return result.days == nil ? nil : result
    }
    return direction == .future
      ? candidates.first { $0.days.map { $0.end > anchor } ?? false } ?? result
      : candidates.last { $0.days.map { $0.end <= anchor } ?? false } ?? result
  }
}
