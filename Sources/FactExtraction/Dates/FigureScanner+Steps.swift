import ArticleModel

/// Times that stand by steps from an anchor: "last Tuesday", "this month", "the previous year", "the last three months".
extension FigureScanner {
  /// Where a step leads from.
  struct Step {
    /// −1, 0 or 1.
    var count: Int
    /// Whether from the day that the story has come to.
    var isFromStory: Bool
    /// Whether it was "past": what it covers rolls, and is no unit of the calendar.
    var isRolling = false
  }

  /// The step whose word stands at `index`, and the token behind it: "last", "this past", "the same".
  func step(at index: Int) -> (step: Step, end: Int)? {
    guard let (plain, behind) = plainStep(at: index) else { return nil }
    var (step, end) = (plain, behind)
    let isStory = step.isFromStory
    // "this past Wednesday", "this coming Sunday", "that same day"
    if step.count == 0, let inner = plainStep(at: end), !isStory || inner.step.isFromStory,
      !input.isWord("this", at: end), !input.isWord("that", at: end)
    {
      step = Step(count: inner.step.count, isFromStory: isStory || inner.step.isFromStory)
      end = inner.end
    }
    return (step, end)
  }

  func plainStep(at index: Int) -> (step: Step, end: Int)? {
    let word = input.time(at: index)
    guard !word.roles.isDisjoint(with: [.step, .storyStep]) else { return nil }
    var step = Step(count: Int(word.value), isFromStory: word.roles.contains(.storyStep))
    step.isRolling = input.isWord("past", at: index)
    return (step, index + 1)
  }

  func stepMatch(at index: Int) -> TimeMatch? {
    guard let (step, end) = step(at: index) else { return nil }
    if step.count == 0, input.isWord("that", at: index) || input.isWord("this", at: index),
      isClaimed(index)
    {
      return nil
    }
    let isDemonstrative = input.isWord("this", at: index) || input.isWord("that", at: index)
    if input.isInsideTitle(index) { return nil }
    let start = isDemonstrative ? index : withArticle(index)
    if input.isWord("past", at: index), input.isArticle(index - 1),
      input.isWord("in", at: index - 2), input.periodUnit(at: end) == nil,
      input.countNumber(at: end) == nil, !input.timeHas(.vagueCount, at: end),
      !input.has(.numberedName, at: end), input.season(at: end) == nil
    {
      return .reference(-1, start..<index + 1)
    }
    if let match = lastOfPeriod(step, index, end) { return match }
    if let match = rolling(step, start, end) { return match }
    if let match = vague(step, start, end) ?? steppedFortnight(step, start, end) { return match }
    if let match = steppedUnit(step, start, end) { return match }
    return steppedName(step, index, end)
  }

  // MARK: - Units

  /// "last year", "this week", "the same day", "the previous month", "the next morning".
  func steppedUnit(_ step: Step, _ start: Int, _ head: Int) -> TimeMatch? {
    var cursor = head
    let isFiscal = input.timeHas(.fiscal, at: cursor)
    if isFiscal { cursor += 1 }
    if input.isWord("working", at: cursor), input.periodUnit(at: cursor + 1)?.unit == .week {
      cursor += 1
    }
    if input.mark(at: cursor) == .hyphen { return nil }
    if input.season(at: cursor) != nil { return nil }
    if let (unit, isPlural) = input.periodUnit(at: cursor), !isPlural {
      // "the following day's" keeps its own span; "last-minute" and "this second" are no times.
      guard unit.rawValue >= PeriodUnit.day.rawValue, !input.isHyphenated(cursor) else {
        return nil
      }
      var step = step
      if unit == .day {
        // "next day" tells a story, "this day" is today.
        if step.count != 0 { step.isFromStory = true }
        if step.count < 0, !input.timeHas(.storyStep, at: head - 1) { return nil }
      }
      if unit == .decade, step.isRolling || step.count > 0 {
        return .duration("P10Y", start..<cursor + 1)
      }
      if unit == .weekend, step.isFromStory || step.count != 0 || times.speechDay != nil {
        guard var weekend = weekend(step) else { return nil }
        weekend.isFromStory = step.isFromStory
        return finished(weekend, start..<cursor + 1)
      }
      let anchor = step.isFromStory ? times.storyDay(for: unit) : times.speechDay
      if step.isFromStory, anchor == nil, times.last != nil { return nil }
      let isYear = isFiscal && unit == .year
      guard
        var period = isYear
          ? times.fiscalYear(step.count, from: anchor)
          : times.period(unit, step.count, from: anchor)
      else {
        return underspecified(unit, step, start..<cursor + 1)
      }
      period.isFromStory = step.isFromStory
      period.isFiscal = isFiscal
      return finished(period, start..<cursor + 1)
    }
    if !isFiscal, let part = input.dayPart(at: cursor), !input.isHyphenated(cursor) {
      return steppedPart(part, step, start..<cursor + 1)
    }
    return nil
  }

  /// A period that stands against a day that nobody knows.
  func underspecified(_ unit: PeriodUnit, _ step: Step, _ tokens: Range<Int>) -> TimeMatch? {
    var period = CalendarPeriod()
    switch unit {
    case .weekend: period.isWeekend = true
    case .year, .month, .week, .quarter, .day:
      let timex = ["XXXX", "XXXX-XX", "XXXX-WXX", "XXXX-QX", "XXXX-XX-XX"]
      let index = [PeriodUnit.year, .month, .week, .quarter, .day].firstIndex(of: unit) ?? 0
      return TimeMatch(
        kind: .date, TemporalExpression(kind: .date, timex: timex[index]), tokens: tokens)
    default: return nil
    }
    return match(period, tokens)
  }

  func weekend(_ step: Step) -> CalendarPeriod? {
    let anchor = step.isFromStory ? times.storyDay : times.speechDay
    guard let anchor else { return nil }
    var period = CalendarPeriod(.weekend, containing: anchor)
    // Before its weekend has come, last week's is the last.
    if step.count < 0 { period = period.advanced(by: -1) ?? period }
    if step.count > 0 { period = period.advanced(by: 1) ?? period }
    period.isAnchored = true
    return period
  }

  /// "last night", "this morning", "the next evening".
  func steppedPart(_ part: DayPart, _ step: Step, _ tokens: Range<Int>) -> TimeMatch? {
    var isFromStory = step.isFromStory
    if step.count > 0 { isFromStory = true }
    if isFromStory, times.last != nil, times.storyDay(for: .day) == nil { return nil }
    guard let anchor = isFromStory ? times.storyDay : times.speechDay else {
      var period = CalendarPeriod()
      period.part = part
      return match(period, tokens)
    }
    var period = CalendarPeriod(day: anchor.advanced(byDays: step.count))
    period.part = part
    period.isAnchored = true
    period.isFromStory = isFromStory
    return match(period, tokens)
  }

  /// What may stand behind a stepped unit: "last year's third quarter", "next week on Tuesday".
  func finished(_ period: CalendarPeriod, _ tokens: Range<Int>) -> TimeMatch {
    let end = tokens.upperBound
    if input.at(end)?.kind == .possessive, let part = input.part(of: period, at: end + 1) {
      return match(part.period, tokens.lowerBound..<part.end)
    }
    if input.at(end)?.kind == .possessive, period.unit == .year,
      input.periodUnit(at: end + 1)?.unit == .quarter, !times.isNarrative,
      var quarter = times.reportedQuarter
    {
      quarter.year = period.year
      return match(story(quarter), tokens.lowerBound..<end + 2)
    }
    if period.unit == .week || period.unit == .weekend {
      var cursor = end
      if input.at(cursor)?.kind == .possessive { cursor += 1 }
      if input.isWord("on", at: cursor) { cursor += 1 }
      if input.has(.weekday, at: cursor), let start = period.days?.start {
        let weekday = input.lexicon.value(of: input[cursor])
        let day = start.advanced(byDays: weekday - start.weekday)
        var result = CalendarPeriod(day: day)
        result.isAnchored = true
        return match(result, tokens.lowerBound..<cursor + 1)
      }
    }
    return match(period, tokens)
  }

  // MARK: - Names

  /// "last Tuesday", "next March", "this summer", "last Thanksgiving".
  func steppedName(_ step: Step, _ index: Int, _ head: Int) -> TimeMatch? {
    // "reported that February's orders fell": a conjunction.
    if step.count == 0, input.isWord("that", at: index), !input.has(.preposition, at: index - 1),
      index > input.range.lowerBound, input.season(at: head) == nil
    {
      return nil
    }
    let anchor = step.isFromStory ? times.storyDay : times.speechDay
    let start = step.isFromStory || step.count > 0 ? withArticle(index) : index
    if let season = input.season(at: head), !input.isHyphenated(head) {
      var period =
        times.stepped(CalendarPeriod(season: season), by: step.count, from: anchor)
        ?? CalendarPeriod(season: season)
      period.isFromStory = step.isFromStory
      return match(period, withArticle(index)..<head + 1)
    }
    if let match = holiday(at: head, step: step.count) {
      return match
    }
    let isDayFirst = input.at(head)?.kind == .number && input.ordinal(at: head) != nil
    guard input.has([.weekday, .month], at: head) || isDayFirst, var date = input.date(at: head)
    else {
      return nil
    }
    if date.period.year != nil {
      date.tokens = index..<date.tokens.upperBound
      return step.count == 0 || date.period.weekday == nil ? match(date.period, date.tokens) : nil
    }
    // "this May 5" and "next 6th of April" are days of the year that the step leads to.
    var period = times.stepped(date.period, by: step.count, from: anchor) ?? date.period
    period.isFromStory = step.isFromStory
    let bounds = start..<date.tokens.upperBound
    return match(period, bounds)
  }

  // MARK: - The last of a period

  /// "the last week of July", "last Monday in May", "the last three months of 1989", "the last half of 1995".
  func lastOfPeriod(_ step: Step, _ index: Int, _ head: Int) -> TimeMatch? {
    guard step.count == -1, !step.isFromStory, input.isWord("last", at: index) else { return nil }
    return part(of: -1, from: index, head: head)
  }
}
