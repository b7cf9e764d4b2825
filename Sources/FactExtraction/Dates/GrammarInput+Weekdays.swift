import ArticleModel

/// Dates that a weekday begins.
extension GrammarInput {
  /// "Thursday, April 9, 2026": the day's name belongs to the date behind it.
  func weekdayDate(at index: Int) -> DateMatch? {
    let token = view[index]
    guard
      token.isCapitalized || token.length > 5 || range.count <= 2
        || token.length >= 4 && isWord("the", at: index + 1) && ordinal(at: index + 2) != nil
    else { return nil }
    let end = afterAbbreviation(index + 1)
    var cursor = end
    if mark(at: cursor) == .comma { cursor += 1 }
    if isWord("the", at: cursor) { cursor += 1 }
    if mark(at: cursor) == .openBracket { cursor += 1 }
    if let next = at(cursor) {
      let inner =
        next.kind == .number
        ? dayMonth(at: cursor) ?? numericDate(at: cursor) ?? shortNumericDate(at: cursor)
        : has(.month, at: cursor) ? monthDate(at: cursor) : nil
      if var match = inner, match.period.day != nil {
        let close =
          mark(at: cursor - 1) == .openBracket && mark(at: match.tokens.upperBound) == .closeBracket
        match.tokens = index..<match.tokens.upperBound + (close ? 1 : 0)
        // The year that is not said is one in which the day falls on that weekday.
        if match.period.year == nil { match.period.weekday = lexicon.value(of: token) }
        return match
      }
    }
    let the = isWord("the", at: end) ? end + 1 : end
    if let (day, last) = ordinal(at: the), (1...31).contains(day),
      at(the)?.kind == .number || the > end, periodUnit(at: last) == nil
    {
      // "Tuesday the 19th": of the month in which that is one.
      var period = CalendarPeriod(day: day)
      period.weekday = lexicon.value(of: token)
      return DateMatch(period: period, tokens: index..<last)
    }
    if let day = integer(at: end), (1...31).contains(day), view[end].length <= 2, isDayAlone(end) {
      var period = CalendarPeriod(day: day)
      period.weekday = lexicon.value(of: token)
      return DateMatch(period: period, tokens: index..<end + 1)
    }
    // "Sat" and "Sun" are words; "Mon." and "Fri" need a point or a capital.
    guard
      token.length > 4 || mark(at: end - 1) == .point
        || (token.isCapitalized || range.count <= 2) && token.length >= 3
          && !isWord("mon", at: index)
    else {
      return nil
    }
    var period = CalendarPeriod()
    period.weekday = lexicon.value(of: token)
    return DateMatch(period: period, tokens: index..<end)
  }

  /// "Sat at 5", "Sun 14th", "on Sat.", "Sat, April 9": other words, but for what stands around them.
  func shortWeekday(at index: Int) -> DateMatch? {
    guard view[index].isCapitalized else { return nil }
    let weekday = Int(time(at: index).value)
    var cursor = index + 1
    let isPointed = mark(at: cursor) == .point && isGlued(cursor) && index + 2 < range.upperBound
    if isPointed { cursor += 1 }
    let end = cursor
    let isOn = isWord("on", at: index - 1) || isWord("by", at: index - 1)
    var period = CalendarPeriod()
    period.weekday = weekday
    if mark(at: cursor) == .comma { cursor += 1 }
    if isWord("the", at: cursor) { cursor += 1 }
    if has(.month, at: cursor) || integer(at: cursor) != nil,
      let date = has(.month, at: cursor) ? monthDate(at: cursor) : dayMonth(at: cursor),
      date.period.day != nil
    {
      period = date.period
      if period.year == nil { period.weekday = weekday }
      return DateMatch(period: period, tokens: index..<date.tokens.upperBound)
    }
    if at(cursor)?.kind == .number, let (day, last) = ordinal(at: cursor), (1...31).contains(day),
      at(last).map({ $0.kind == .mark || has(.function, at: last) }) ?? true
    {
      period.day = day
      return DateMatch(period: period, tokens: index..<last)
    }
    let isTimed =
      isWord("at", at: end) && (clock(at: end + 1) ?? bareHour(at: end + 1)) != nil
      || (clock(at: end).map { isHalfOfDay($0) || $0.minute != nil } ?? false)
      || dayPart(at: end).map { !$0.isInstant } ?? false
    let isAlone = at(end).map { $0.kind == .mark || has(.function, at: end) } ?? true
    guard isTimed || isOn && isAlone && !view[index].flags.contains(.allCapitals) else {
      return nil
    }
    return DateMatch(period: period, tokens: index..<end)
  }

  /// Whether the number at `index` counts nothing, so that it can be the day that a weekday stands before: "Monday 21".
  private func isDayAlone(_ index: Int) -> Bool {
    guard !isGlued(index), let next = at(index + 1) else { return !isGlued(index) }
    if isWord("at", at: index + 1) || isWord("of", at: index + 1) { return true }
    switch next.mark {
    case .comma, .closeBracket, .question, .exclamation, .semicolon: return true
    case .point: return !isGlued(index + 2)
    default: return false
    }
  }
}
