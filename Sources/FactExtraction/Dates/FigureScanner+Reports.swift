import ArticleModel

/// The periods that results are told of: "the latest quarter", "the 1988 period", "the nine months ended Sept. 30".
extension FigureScanner {
  /// "the latest quarter", "the corresponding period last year", "the latest nine months".
  func latestMatch(at index: Int) -> TimeMatch? {
    guard input.isArticle(index - 1), !times.isNarrative else { return nil }
    var cursor = index + 1
    if input.timeHas(.fiscal, at: cursor) { cursor += 1 }
    if let number = input.countNumber(at: cursor),
      let (unit, isPlural) = input.periodUnit(at: number.end), isPlural
    {
      return .duration(unit.timex(number.value), index - 1..<number.end + 1)
    }
    let isPeriod = input.timeHas(.period, at: cursor)
    let unit = input.periodUnit(at: cursor)
    guard
      isPeriod
        || unit.map({ !$0.isPlural && $0.unit.rawValue >= PeriodUnit.week.rawValue }) ?? false
    else { return nil }
    let end = cursor + 1
    if isPeriod || unit?.unit == .quarter {
      guard times.isReport, let quarter = times.reportedQuarter else { return nil }
      // "the corresponding period last year"
      if let outer = stepMatch(at: end), let year = outer.period?.year, outer.period?.unit == .year
      {
        var result = quarter
        result.year = year
        return match(story(result), index - 1..<outer.tokens.upperBound)
      }
      return match(story(quarter), index - 1..<end)
    }
    guard let unit = unit?.unit, input.isWord("latest", at: index),
      let period = times.period(unit, -1, from: times.speechDay)
    else { return nil }
    return match(period, index - 1..<end)
  }

  /// "the 1988 period", "the 1989 third quarter": what stands behind a year that an article opens.
  func yearOfReport(_ match: TimeMatch) -> TimeMatch? {
    guard let period = match.period, period.unit == .year, let year = period.year,
      period.third == nil,
      match.tokens.count == 1, input.isArticle(match.tokens.lowerBound - 1),
      !isClaimed(match.tokens.lowerBound - 1)
    else { return nil }
    let end = match.tokens.upperBound
    let start = match.tokens.lowerBound - 1
    if let part = input.part(of: period, at: end),
      part.period.quarter != nil || part.period.half != nil
    {
      return self.match(part.period, start..<part.end)
    }
    let isQuarter = input.periodUnit(at: end)?.unit == .quarter
    guard isQuarter || input.timeHas(.period, at: end) else { return nil }
    guard times.isReport, var quarter = times.reportedQuarter else {
      return self.match(period, start..<end + 1)
    }
    quarter.year = year
    return self.match(story(quarter), start..<end + 1)
  }

  /// "the year ended March 31", "the quarter ending June 30": where a period lies that ends with a date.
  func endedMatch(_ unit: PeriodUnit, _ tokens: Range<Int>) -> TimeMatch? {
    guard let last = lastDay(behind: tokens.upperBound) else { return nil }
    if unit == .quarter || unit == .week || unit == .month {
      return match(story(CalendarPeriod(unit, containing: last)), tokens)
    }
    guard unit == .year || unit == .half else { return nil }
    return placed(.duration(unit.timex(1), tokens), unit, 1, endingWith: last)
  }

  /// The date behind "ended", "ending", "to" or "through", which a length leads up to.
  func lastDay(behind index: Int) -> CivilDay? {
    guard
      input.isWord("ended", at: index) || input.isWord("ending", at: index)
        || input.isWord("to", at: index) && input.has(.month, at: index + 1)
    else { return nil }
    var cursor = index + 1
    if input.isWord("on", at: cursor) { cursor += 1 }
    guard let date = nestedDay(at: cursor), let days = date.period?.days else { return nil }
    return days.end.advanced(byDays: -1)
  }

  func placed(_ match: TimeMatch, _ unit: PeriodUnit, _ count: Int, endingWith last: CivilDay)
    -> TimeMatch
  {
    let end = last.advanced(byDays: 1)
    guard let start = shifted(end, unit, -count) else { return match }
    var result = match
    result.expression.start = start.description
    result.expression.end = end.description
    if result.expression.edtf != nil { result.expression.edtf = "\(start)/\(last)" }
    if result.expression.days != nil { result.expression.days = .init(start: start, end: end) }
    return result
  }
}
