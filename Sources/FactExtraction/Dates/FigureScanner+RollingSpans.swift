import ArticleModel

/// Lengths from the day of writing: "the last three months", "the next few days".
extension FigureScanner {
  /// "the last three months", "the next few days", "the past two quarters": a length, from the day of writing.
  func rolling(_ step: Step, _ start: Int, _ head: Int) -> TimeMatch? {
    guard step.count != 0, !isVerb(at: head - 1) else { return nil }
    var cursor = head
    var count: Int?
    if let number = input.countNumber(at: cursor) {
      count = number.value
      cursor = number.end
    } else if input.isWord("couple", at: cursor) {
      count = 2
      cursor += 1
      if input.isWord("of", at: cursor) { cursor += 1 }
    } else if input.timeHas(.vagueCount, at: cursor) {
      cursor += 1
    } else {
      return nil
    }
    if input.isWord("more", at: cursor) { cursor += 1 }
    if input.isWord("consecutive", at: cursor) || input.isWord("full", at: cursor)
      || input.isWord("business", at: cursor) || input.isWord("trading", at: cursor)
      || input.isWord("working", at: cursor)
    {
      cursor += 1
    }
    guard let (unit, isPlural) = input.periodUnit(at: cursor) ?? seasons(at: cursor),
      isPlural || count == 1 || input.mark(at: cursor - 1) != .hyphen
    else { return nil }
    let tokens = start..<cursor + 1
    guard let count else {
      var vague = TimeMatch.duration(unit.vagueTimex, tokens)
      vague.expression.mod = nil
      return vague
    }
    var result = TimeMatch.duration(unit.timex(count), tokens)
    span(unit, count * step.count, isFromStory: step.isFromStory, &result)
    return result
  }

  /// Whether "last" is a verb: "will last two years", "did not last a week".
  private func isVerb(at index: Int) -> Bool {
    guard input.isWord("last", at: index), !input.isArticle(index - 1) else { return false }
    return input.timeHas(.modal, at: index - 1)
      || input.isWord("to", at: index - 1) && input.has(.function, at: index - 2)
      || input.isWord("not", at: index - 1)
      || input.isEnding("t", at: index - 1)
  }

  func seasons(at index: Int) -> (unit: PeriodUnit, isPlural: Bool)? {
    guard input.season(at: index) != nil, input.timeHas(.plural, at: index) else { return nil }
    return (.year, true)
  }

  /// Gives a length its place before or behind the day of writing.
  func span(_ unit: PeriodUnit, _ count: Int, isFromStory: Bool, _ match: inout TimeMatch) {
    guard abs(count) < 10_000, let day = isFromStory ? times.storyDay : times.speechDay else {
      return
    }
    if times.choices.contains(.rollsByWholeUnits), !isFromStory,
      unit.rawValue >= PeriodUnit.day.rawValue, unit != .night,
      let first = CalendarPeriod(unit, containing: day).advanced(by: count > 0 ? 1 : count),
      let last = CalendarPeriod(unit, containing: day).advanced(by: count > 0 ? count : -1),
      let start = first.days?.start, let end = last.days?.end
    {
      match.expression.start = start.description
      match.expression.end = end.description
      match.expression.anchor = .init(value: day.description)
      return
    }
    // Days and weeks to come begin tomorrow, as those gone by end yesterday.
    let isAhead = count > 0 && (unit == .day || unit == .week || unit == .night)
    let anchor = isAhead ? day.advanced(byDays: 1) : day
    let shifted: CivilDay?
    switch unit {
    case .second, .minute, .hour:
      guard times.hasTimeOfDay, let now = times.reference else { return }
      let seconds = unit == .second ? 1 : unit == .minute ? 60 : 3600
      let other = now.advanced(bySeconds: seconds * count)
      (match.expression.start, match.expression.end) =
        count < 0 ? (other.description, now.description) : (now.description, other.description)
      return
    case .day, .night: shifted = anchor.advanced(byDays: count)
    case .week, .weekend: shifted = anchor.advanced(byDays: count * 7)
    case .month: shifted = anchor.advanced(byMonths: count)
    case .quarter, .season: shifted = anchor.advanced(byMonths: count * 3)
    case .half: shifted = anchor.advanced(byMonths: count * 6)
    case .year: shifted = anchor.advanced(byMonths: count * 12)
    case .decade: shifted = anchor.advanced(byMonths: count * 120)
    case .century: shifted = anchor.advanced(byMonths: count * 1200)
    }
    guard let shifted else { return }
    let (from, to) = count < 0 ? (shifted, anchor) : (anchor, shifted)
    match.expression.start = from.description
    match.expression.end = to.description
    match.expression.anchor = .init(value: day.description)
  }

  /// "past years", "coming months", "the next days": no one knows how many.
  func vague(_ step: Step, _ start: Int, _ head: Int) -> TimeMatch? {
    // "last years results" lacks an apostrophe.
    guard step.count != 0, !input.isWord("last", at: head - 1),
      let (unit, isPlural) = input.periodUnit(at: head), isPlural
    else {
      return nil
    }
    // "in past years": a time gone by, however long.
    if input.isWord("past", at: head - 1), start == head - 1 {
      return .reference(-1, start..<head + 1)
    }
    return .duration(unit.vagueTimex, start..<head + 1)
  }
}
