import ArticleModel

/// Days that have names, and the years that tell which one.
extension FigureScanner {
  /// "Thanksgiving", "Christmas 2013", "Labor Day of last year", "Halloween weekend".
  func holiday(at index: Int, step: Int? = nil) -> TimeMatch? {
    guard let (names, end) = input.lexicon.holidays.match(input.view, at: index) else { return nil }
    let rule = names.rule(in: input.conventions.region)
    // "lent" is another word in lower case, and in running text "flag day" is any.
    if !input[index].isCapitalized, input.plainYear(at: end) == nil,
      names.needsCapital && input.range.count > 12 || input.isWord("lent", at: index)
    {
      return nil
    }
    if input.periodUnit(at: end)?.unit == .weekend
      || input.plainYear(at: end) != nil && input.periodUnit(at: end + 1)?.unit == .weekend
    {
      return holidayWeekend(rule, index, end)
    }
    if input.periodUnit(at: end)?.unit == .week, let week = holidayWeek(rule, index, end) {
      return week
    }
    var cursor = end
    if input.mark(at: cursor) == .comma { cursor += 1 }
    if input.isWord("of", at: cursor) || input.isWord("in", at: cursor) { cursor += 1 }
    var start = index
    if let year = input.plainYear(at: cursor) {
      return match(rule, names.length, year: year, index..<cursor + 1)
    }
    if let outer = nestedDay(at: cursor), outer.period?.unit == .year, let year = outer.period?.year
    {
      return match(
        rule, names.length, year: year, index..<outer.tokens.upperBound, isAnchored: true)
    }
    if let (year, end) = yearByLength(at: end) {
      return match(rule, names.length, year: year, index..<end, isAnchored: true)
    }
    start = step == nil ? index : index - 1
    guard let anchor = times.speechDay else { return nil }
    let direction =
      step.map { $0 < 0 ? TimeContext.Direction.past : .future }
      ?? input.direction(around: index..<end)
    let years = anchor.year - 4...anchor.year + 4
    let days = years.compactMap { rule.day(in: $0) }
    let best: CivilDay? =
      switch direction {
      case .past, .surelyPast: days.last { step == nil ? $0 <= anchor : $0 < anchor }
      case .future: days.first { step == nil ? $0 >= anchor : $0 > anchor }
      case .unknown: days.min { abs($0.number - anchor.number) < abs($1.number - anchor.number) }
      }
    guard let best else { return nil }
    return match(rule, names.length, year: best.year, start..<end, isAnchored: true)
  }

  /// "in six years", "a year ago", "9 months from now" behind a name: the year that it leads to.
  func yearByLength(at index: Int) -> (year: Int, end: Int)? {
    let isIn = input.isA(.in, at: index)
    let start = isIn ? index + 1 : index
    var length: SpokenLength?
    var cursor = start
    if input.has(.indefinite, at: start), let (unit, isPlural) = input.periodUnit(at: start + 1),
      !isPlural
    {
      length = SpokenLength(unit: unit, count: 1)
      cursor = start + 2
    } else if let parts = lengthParts(at: start), let part = parts.parts.first {
      length = SpokenLength(unit: part.unit, count: part.count)
      cursor = parts.end
    }
    guard let length, var count = length.count, let anchor = times.speechDay else { return nil }
    let word = input.time(at: cursor)
    if !isIn {
      if word.roles.contains(.fromNow) {
        count *= Int(word.value)
        cursor += 1
      } else if input.isA(.from, at: cursor), input.isWord("now", at: cursor + 1) {
        cursor += 2
      } else {
        return nil
      }
    }
    return shifted(anchor, length.unit, count).map { ($0.year, cursor) }
  }

  /// "Labor Day weekend": the one that the day belongs to.
  func holidayWeekend(_ rule: HolidayRule, _ index: Int, _ end: Int) -> TimeMatch? {
    var year = input.plainYear(at: end)
    var last = year == nil ? end + 1 : end + 2
    if year == nil, let behind = input.plainYear(at: last) {
      year = behind
      last += 1
    }
    let isAnchored = year == nil
    guard let year = year ?? times.speechDay?.year, let day = rule.day(in: year) else { return nil }
    // A Monday ends its weekend, a Thursday opens it.
    let saturday = day.advanced(byDays: day.weekday <= 2 ? -day.weekday - 1 : 6 - day.weekday)
    var period = CalendarPeriod(.weekend, containing: saturday)
    period.isAnchored = isAnchored
    return match(period, index..<last)
  }

  /// "Easter week", "Thanksgiving week": the one that holds the day, nearest the day of writing.
  private func holidayWeek(_ rule: HolidayRule, _ index: Int, _ end: Int) -> TimeMatch? {
    guard let anchor = times.speechDay else { return nil }
    let days = (anchor.year - 1...anchor.year + 1).compactMap { rule.day(in: $0) }
    let nearest = days.min {
      abs($0.number - anchor.number) < abs($1.number - anchor.number)
    }
    guard let nearest else { return nil }
    var period = CalendarPeriod(.week, containing: nearest)
    period.isAnchored = true
    return match(period, index..<end + 1)
  }

  func match(
    _ rule: HolidayRule, _ length: Int, year: Int, _ tokens: Range<Int>, isAnchored: Bool = false
  ) -> TimeMatch? {
    guard let day = rule.day(in: year) else { return nil }
    var period = CalendarPeriod(day: day)
    period.isAnchored = isAnchored
    var result = match(period, tokens)
    guard length > 1 else { return result }
    let end = day.advanced(byDays: length)
    result.kind = .dateRange
    result.expression.end = end.description
    result.expression.days = .init(start: day, end: end)
    result.expression.edtf = "\(day)/\(end.advanced(byDays: -1))"
    result.expression.timex = "P\(length)D"
    result.period = nil
    return result
  }
}
