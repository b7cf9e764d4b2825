import ArticleModel

/// What the ends of a range lend each other: a year, a half of the day, a day.
extension FigureScanner {
  /// Lends each end of a range what the other has: a year, a half of the day, a day.
  func aligned(_ first: TimeMatch, _ last: TimeMatch) -> (TimeMatch, TimeMatch) {
    if let clock = first.clock, let end = last.clock, first.period == nil {
      var start = clock
      var end = end
      lendHalf(from: &end, to: &start)
      if let day = last.period, last.kind == .datetime {
        var result = combinedDay(day, start, last)
        result.tokens = first.tokens
        guard end != last.clock else { return (result, last) }
        var later = combinedDay(day, end, last)
        later.tokens = last.tokens
        return (result, later)
      }
      var result = standing(start)
      result.tokens = first.tokens
      guard end != last.clock else { return (result, last) }
      var later = standing(end)
      later.tokens = last.tokens
      return (result, later)
    }
    if let clock = first.clock, let end = last.clock, let day = first.period,
      let endDay = last.period,
      day.days?.start == endDay.days?.start
    {
      // "Tuesday, 3:00 - 4:00 p.m."
      var (start, later) = (clock, end)
      lendHalf(from: &later, to: &start)
      guard start != clock || later != end else { return (first, last) }
      var from = combinedDay(day, start, first)
      from.tokens = first.tokens
      var until = combinedDay(endDay, later, last)
      until.tokens = last.tokens
      return (from, until)
    }
    guard var earlier = first.period, var later = last.period, first.clock == nil else {
      return (first, last)
    }
    let isFirstOpen = earlier.isYearOpen, isLastOpen = later.isYearOpen
    if isFirstOpen, !later.isAnchored, earlier.firstMonth != nil, earlier.week == nil {
      // "March to May 2025", "November 18 to December 19, 2015", "Nov. to Feb. 2017".
      let wraps = (earlier.firstMonth ?? 1) > (later.firstMonth ?? 12)
      earlier.year = later.year.map { wraps ? $0 - 1 : $0 }
      earlier.isAnchored = false
      earlier.isFiscal = later.isFiscal
      return (match(earlier, first.tokens), last)
    }
    if !earlier.hasYear, later.year != nil, !later.isAnchored, earlier.weekday == nil {
      earlier.year = later.year
      earlier.isFiscal = later.isFiscal
      return (match(earlier, first.tokens), last)
    }
    if isLastOpen || later.year == nil, !earlier.isYearOpen, let year = earlier.year,
      later.firstMonth != nil, later.week == nil
    {
      // "from November 2025 to February" ends in the next year.
      let wraps = (later.firstMonth ?? 12) < (earlier.firstMonth ?? 1)
      later.year = wraps ? year + 1 : year
      later.isAnchored = false
      return (first, match(later, last.tokens))
    }
    if isFirstOpen, isLastOpen, let start = earlier.days?.start, let end = later.days?.start,
      end < start,
      earlier.firstMonth != nil, later.firstMonth != nil, later.week == nil
    {
      // Of two months the second lies behind the first.
      if later.unit == .day, earlier.unit == .day, earlier.month == later.month {
        return (first, last)
      }
      if let year = later.year, times.speechDay.map({ end <= $0 }) ?? false,
        start > (times.speechDay ?? start)
      {
        later.year = year + 1
        return (first, match(later, last.tokens))
      }
      earlier.year = earlier.year.map { $0 - 1 }
      return (match(earlier, first.tokens), last)
    }
    return (first, last)
  }

  /// When a range of times of day ends: with the last time, on the next day where that is earlier than the first.
  func clockRangeEnd(_ first: TimeMatch, _ last: TimeMatch) -> String? {
    if times.choices.contains(.endsAfterLastGrain) { return last.expression.end }
    guard let clock = last.clock, !last.isInvalid, !first.isInvalid,
      let start = first.expression.start,
      let end = last.expression.start
    else { return last.expression.end }
    if first.period == nil, last.period == nil, let opening = first.clock,
      let day = standingDay(opening)
    {
      // Both are of one day, or the second of the next.
      let isNext = clock.seconds <= opening.seconds
      return moment(day.advanced(byDays: isNext ? 1 : 0), clock).description
    }
    guard end <= start, first.clock != nil,
      let day = last.period?.days?.start ?? standingDay(clock),
      start.prefix(10) == end.prefix(10)
    else { return end }
    return moment(day.advanced(byDays: 1), clock).description
  }

  func combinedDay(_ day: CalendarPeriod, _ clock: ClockTime, _ like: TimeMatch) -> TimeMatch {
    var result = standing(clock)
    result.kind = .datetime
    result.period = day
    result.expression.timex = day.timex + clock.timex
    result.expression.anchor = like.expression.anchor
    if let start = day.days?.start {
      let moment = self.moment(start, clock)
      result.expression.start = moment.description
      result.expression.end = moment.advanced(bySeconds: clock.step).description
    }
    return result
  }
}
