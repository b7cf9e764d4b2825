import ArticleModel

/// Units of the calendar told by a day, and units that no one counts.
extension FigureScanner {
  /// "the day before last Tuesday", "the week after Easter", "the year before 2015": a unit beside a time that the
  /// calendar tells.
  func unitBeside(_ unit: PeriodUnit, _ start: Int, _ end: Int) -> TimeMatch? {
    guard let sign = fromThen(at: end), unit.rawValue >= PeriodUnit.day.rawValue,
      unit != .weekend, input.isWord("before", at: end) || input.isWord("after", at: end)
    else { return nil }
    let isDayOrWeek = unit == .day || unit == .week
    guard let outer = nestedDay(at: input.isArticle(end + 1) ? end + 2 : end + 1),
      let period = outer.period, period.part == nil, period.third == nil, let days = period.days,
      period.unit == unit || isDayOrWeek && period.unit == .day,
      let beside = CalendarPeriod(unit, containing: days.start).advanced(by: sign)
    else { return nil }
    var result = beside
    result.isAnchored = period.isAnchored
    return match(result, start..<outer.tokens.upperBound)
  }

  /// "the week of March 6", "weekend of Thanksgiving": the one that holds the day.
  func unitOfDay(_ unit: PeriodUnit, _ index: Int, from start: Int) -> TimeMatch? {
    guard start < index || input.isWord("of", at: index + 1) else { return nil }
    var cursor = index + 2
    if input.isArticle(cursor) { cursor += 1 }
    guard let day = nestedDay(at: cursor), let first = day.period?.days?.start,
      day.period?.unit == .day
    else { return nil }
    // The week of a Sunday is the one that begins with it.
    let isSunday = first.weekday == 7 && unit == .week
    var period = CalendarPeriod(unit, containing: isSunday ? first.advanced(byDays: 1) : first)
    period.isAnchored = day.period?.isAnchored ?? false
    return match(period, start..<day.tokens.upperBound)
  }

  /// "several-year", "multi-year": a length that no one knows, before a noun.
  func vagueCompound(_ unit: PeriodUnit, _ index: Int) -> TimeMatch? {
    let isJoined = input.mark(at: index - 1) == .hyphen && input.isGlued(index - 1)
    guard isJoined, input.isGlued(index), unit.rawValue >= PeriodUnit.minute.rawValue,
      input.timeHas(.vagueCount, at: index - 2) || input.isWord("multi", at: index - 2)
    else { return nil }
    return .duration(unit.vagueTimex, index - 2..<index + 1)
  }
}
