import ArticleModel

/// What is said of a unit with a hyphen or an ending: "year-ago", "year-end", "year to date".
extension FigureScanner {
  /// "the year-ago period", "year-earlier": the period reported, a year before.
  func comparison(_ unit: PeriodUnit, _ index: Int) -> TimeMatch? {
    guard unit == .year, input.isHyphenated(index),
      input.isWord("ago", at: index + 2) || input.isWord("earlier", at: index + 2)
    else { return nil }
    var end = index + 3
    var quarter = times.isReport && !times.isCumulative ? times.reportedQuarter : nil
    if let (count, head) = input.ordinal(at: end), input.periodUnit(at: head)?.unit == .quarter,
      (1...4).contains(count)
    {
      quarter = times.filled(CalendarPeriod(quarter: count), .past)
      end = head + 1
    } else if let number = input.countNumber(at: end),
      let (unit, isPlural) = input.periodUnit(at: number.end), isPlural
    {
      return .duration(unit.timex(number.value), withArticle(index)..<number.end + 1)
    } else if input.periodUnit(at: end)?.unit == .quarter || input.timeHas(.period, at: end) {
      if input.periodUnit(at: end) != nil { quarter = times.reportedQuarter }
      end += 1
    }
    let tokens = (end == index + 3 ? index : withArticle(index))..<end
    if let quarter, let earlier = quarter.advanced(by: -4) { return match(story(earlier), tokens) }
    guard let year = times.period(.year, -1, from: times.speechDay) else { return nil }
    return match(year, tokens)
  }

  /// "year to date", "year-to-date".
  func yearToDate(_ index: Int) -> TimeMatch? {
    let to = input.isHyphenated(index) ? index + 2 : index + 1
    let date = input.isHyphenated(to) ? to + 2 : to + 1
    guard input.isWord("to", at: to), input.isWord("date", at: date),
      let day = times.reference?.day,
      let start = times.period(.year, 0, from: day)?.days?.start
    else { return nil }
    var expression = TemporalExpression(kind: .date, timex: CivilDay.text(ofYear: day.year))
    expression.grain = .day
    expression.start = start.description
    expression.end = day.advanced(byDays: 1).description
    expression.edtf = "\(start)/\(day)"
    expression.anchor = .init(value: day.description)
    return TimeMatch(kind: .dateRange, expression, tokens: index..<date + 1)
  }

  /// "year-end", "year's end", "the month's end".
  func yearEnd(_ unit: PeriodUnit, _ index: Int) -> TimeMatch? {
    guard unit == .year || unit == .month || unit == .quarter || unit == .week else { return nil }
    var cursor = index + 1
    if input.at(cursor)?.kind == .possessive || input.isHyphenated(index) { cursor += 1 }
    let isJoined = cursor > index + 1
    guard input.isWord("end", at: cursor), isJoined || unit == .year,
      !input.has(.indefinite, at: index - 1), !input.isWord("last", at: index - 1),
      !input.isWord("next", at: index - 1), !input.isWord("this", at: index - 1)
    else { return nil }
    cursor += 1
    var period: CalendarPeriod?
    if unit == .year, let year = input.plainYear(at: cursor) {
      period = CalendarPeriod(year: year)
      cursor += 1
    } else {
      period = times.period(unit, 0, from: times.isNarrative ? times.storyDay : times.speechDay)
    }
    guard var period else { return nil }
    period.third = .late
    return match(period, withArticle(index)..<cursor)
  }

  /// "week 3 of 2027".
  func numberedUnit(_ unit: PeriodUnit, _ index: Int) -> TimeMatch? {
    guard unit == .week, let number = input.integer(at: index + 1), (1...53).contains(number),
      input.isWord("of", at: index + 2), let year = input.plainYear(at: index + 3)
    else { return nil }
    var period = CalendarPeriod(year: year)
    period.week = number
    guard period.days != nil else { return nil }
    return match(period, withArticle(index)..<index + 4)
  }
}
