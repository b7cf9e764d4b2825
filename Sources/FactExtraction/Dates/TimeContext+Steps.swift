import ArticleModel

/// Periods by steps from an anchor.
extension TimeContext {
  /// The period `count` units from the one that holds the anchor.
  func period(_ unit: PeriodUnit, _ count: Int, from anchor: CivilDay?) -> CalendarPeriod? {
    guard let anchor else { return nil }
    var result = CalendarPeriod(unit, containing: anchor).advanced(by: count)
    result?.isAnchored = true
    return result
  }

  /// The fiscal year `count` from the one that holds the anchor; without a calendar the year's number alone is known.
  func fiscalYear(_ count: Int, from anchor: CivilDay?) -> CalendarPeriod? {
    guard let anchor else { return nil }
    var result = CalendarPeriod(
      year: (fiscalCalendar?.year(containing: anchor) ?? anchor.year) + count, isFiscal: true)
    result.fiscalCalendar = fiscalCalendar
    result.isAnchored = true
    return result
  }

  /// "last Tuesday", "next March", "this summer": a named period by steps from the anchor.
  func stepped(_ period: CalendarPeriod, by step: Int, from anchor: CivilDay?) -> CalendarPeriod? {
    guard let anchor else { return nil }
    if let weekday = period.weekday {
      let back = (anchor.weekday - weekday).modulo(7)
      // "this Friday" is the one of the week.
      let offset =
        step < 0 ? (back == 0 ? -7 : -back) : step > 0 ? 7 - back : weekday - anchor.weekday
      return with(anchor.advanced(byDays: offset), period)
    }
    guard period.firstMonth != nil else { return nil }
    var result = period
    result.isAnchored = true
    result.year = anchor.year
    guard let (start, end) = result.days else { return nil }
    // "last April" in March is of the year before; in May it is the one just gone.
    if step < 0, end > anchor { result.year = anchor.year - 1 }
    if step > 0, start <= anchor { result.year = anchor.year + 1 }
    if step == 0, period.season == .winter, anchor.month <= 2 { result.year = anchor.year - 1 }
    return result
  }

  /// The quarter that results are told of: the one named last, else the last that ended before the day of writing.
  var reportedQuarter: CalendarPeriod? {
    if let reported { return reported }
    return period(.quarter, -1, from: speechDay)
  }
}
