import ArticleModel

/// Units of the calendar with their articles: "the quarter", "a year ago", "for decades", "every Monday".
extension FigureScanner {
  /// What a unit at `index` is part of: a period, a length, a comparison.
  func unitMatch(at index: Int) -> TimeMatch? {
    if input.timeHas(.fortnight, at: index) { return fortnight(at: index) }
    guard let (unit, isPlural) = input.periodUnit(at: index), !isClaimed(index) else {
      return seasonMatch(at: index) ?? decadeMatch(at: index)
    }
    if isPlural { return pluralUnit(unit, index) }
    if input.isHyphenated(index), input.isWord("long", at: index + 2),
      unit.rawValue >= PeriodUnit.day.rawValue
    {
      return .duration(unit.timex(1), index..<index + 3)
    }
    if let match = vagueCompound(unit, index) { return match }
    if let match = comparison(unit, index) ?? yearEnd(unit, index) { return match }
    if let match = numberedUnit(unit, index) { return match }
    if unit == .year, let match = yearToDate(index) { return match }
    let before = index - 1
    if input.has(.indefinite, at: before), !isClaimed(before), !input.isGlued(index) {
      return singleUnit(unit, before..<index + 1)
    }
    if input.has(.indefinite, at: before - 1), !isClaimed(before - 1), !input.isGlued(index),
      !input.time(at: before).roles.isDisjoint(with: [.additional, .whole])
    {
      return singleUnit(unit, before - 1..<index + 1)
    }
    if input.isArticle(before), !isClaimed(before) { return definiteUnit(unit, index) }
    if unit == .weekend, let match = unitOfDay(.weekend, index, from: index) { return match }
    if unit == .year, input.isArticle(before - 1),
      input.timeHas(.whole, at: before) || input.timeHas(.fiscal, at: before),
      !input.isHyphenated(index), let anchor = times.speechDay,
      let period = input.timeHas(.fiscal, at: before) && times.fiscalCalendar != nil
        ? times.fiscalYear(0, from: anchor) : times.period(.year, 0, from: anchor)
    {
      return endedMatch(.year, before - 1..<index + 1) ?? match(period, before - 1..<index + 1)
    }
    if input.isWord("another", at: before), !isClaimed(before), !input[index].isCapitalized,
      !input.isHyphenated(index),
      unit.rawValue >= PeriodUnit.minute.rawValue, unit != .quarter, unit != .weekend,
      !input.isA(.of, at: index + 1)
    {
      return .duration(unit.timex(1), before..<index + 1)
    }
    if input.isWord("all", at: before) || input.isWord("whole", at: before) {
      return wholeUnit(unit, index)
    }
    return nil
  }

  // MARK: - "a year"

  /// "a year", "an hour", "a year and a half", "a year ago".
  func singleUnit(_ unit: PeriodUnit, _ tokens: Range<Int>) -> TimeMatch? {
    // "second", "quarter" and "minute" with an article are shares and moments more often.
    let behind = tokens.upperBound
    let length = SpokenLength(unit: unit, count: 1)
    if let match = distance(length, tokens) { return match }
    if input.isWord("in", at: tokens.lowerBound - 1), !times.isNarrative, unit != .quarter,
      !input.isWord("of", at: behind),
      input.direction(around: tokens) == .future, let match = ahead(length, tokens)
    {
      return match
    }
    guard unit != .second, unit != .quarter, !input.isHyphenated(tokens.upperBound - 1),
      unit != .weekend
    else { return nil }
    // "$3 a day": what is charged for it.
    if let last = found.last, last.tokens.upperBound == tokens.lowerBound { return nil }
    if input.timeHas(.times, at: tokens.lowerBound - 1) {
      return .set(unit.timex(1), tokens.lowerBound - 1..<behind)
    }
    // "one a day"
    if input.has(.numberUnit, at: tokens.lowerBound - 1), !isClaimed(tokens.lowerBound - 1) {
      return .set(unit.timex(1), tokens.lowerBound - 1..<behind)
    }
    if input.isWord("times", at: tokens.lowerBound - 1) { return .set(unit.timex(1), tokens) }
    // "a day of mourning", "what a week": only as a length.
    if unit == .day || unit == .minute || unit == .century || unit == .month || unit == .week
      || unit == .hour || unit == .year || unit == .decade
    {
      if input.isWord("and", at: behind), let half = half(at: behind + 1) {
        return halfMore(unit, tokens.lowerBound..<half)
      }
      if input.isWord("or", at: behind), input.isWord("so", at: behind + 1) {
        return .duration(unit.timex(1), tokens.lowerBound..<behind + 2)
      }
    }
    if unit == .day, input.isWord("of", at: behind) { return nil }
    return .duration(unit.timex(1), tokens)
  }

  func half(at index: Int) -> Int? {
    let cursor = input.has(.indefinite, at: index) ? index + 1 : index
    return input.timeHas(.half, at: cursor) ? cursor + 1 : nil
  }

  func halfMore(_ unit: PeriodUnit, _ tokens: Range<Int>) -> TimeMatch? {
    let timex: String
    switch unit {
    case .year: timex = "P18M"
    case .hour: timex = "PT90M"
    case .minute: timex = "PT90S"
    case .day: timex = "PT36H"
    case .decade: timex = "P15Y"
    default:
      let (prefix, factor, letter) = unit.timexLetter
      timex = "\(prefix)\(factor).5\(letter)"
    }
    return .duration(timex, tokens)
  }

  func wholeUnit(_ unit: PeriodUnit, _ index: Int) -> TimeMatch? {
    guard unit.rawValue >= PeriodUnit.day.rawValue, unit != .night,
      input.isWord("all", at: index - 1)
    else { return nil }
    return .duration(unit.timex(1), index - 1..<index + 1)
  }

  // MARK: - "the quarter"

  func definiteUnit(_ unit: PeriodUnit, _ index: Int) -> TimeMatch? {
    let (start, end) = (index - 1, index + 1)
    if input.isHyphenated(index) { return nil }
    if let match = unitBeside(unit, start, end) { return match }
    if unit == .day { return definiteDay(start, end) }
    if unit == .minute, input.isA(.at, at: start - 1), !input.isA(.of, at: end) {
      return .reference(0, start - 1..<end)
    }
    if unit == .hour, input.isWord("for", at: start - 1),
      input.at(end).map({ $0.kind == .mark }) ?? true
    {
      return .duration(unit.timex(1), start..<end)
    }
    guard unit.rawValue > PeriodUnit.day.rawValue else { return nil }
    if unit == .year || unit == .decade || unit == .century {
      // "the year 2000"
      if let year = input.plainYear(at: end), unit == .year {
        return match(CalendarPeriod(year: year), start..<end + 1)
      }
      if let words = input.yearInWords(at: end), unit == .year {
        return match(CalendarPeriod(year: words.year), start..<words.end)
      }
    }
    if unit == .week, input.at(end)?.kind == .number { return nil }
    let isOpening =
      unit == .week
      && (input.isWord("commencing", at: end) || input.isWord("beginning", at: end)
        || input.isWord("starting", at: end))
    if input.isWord("of", at: end) || isOpening {
      return unit == .week || unit == .weekend ? unitOfDay(unit, index, from: start) : nil
    }
    // "the year before", "the week after"
    if let word = fromThen(at: end) {
      guard let period = times.period(unit, word, from: times.storyDay), !isFollowedByTime(end + 1)
      else { return nil }
      return match(story(period), start..<end + 1)
    }
    if input.isWord("that", at: end) || input.isWord("when", at: end) { return nil }
    if let match = endedMatch(unit, start..<end) { return match }
    switch unit {
    case .quarter:
      guard !times.isNarrative, let period = times.reportedQuarter else { return nil }
      if let ago = input.has(.indefinite, at: end) ? unitMatch(at: end + 1) : nil,
        let year = ago.period?.year
      {
        var result = period
        result.year = year
        return match(story(result), start..<ago.tokens.upperBound)
      }
      return match(story(period), start..<end)
    case .weekend:
      var period = CalendarPeriod()
      period.isWeekend = true
      return resolved(DateMatch(period: period, tokens: start..<end))
    case .year, .month, .week:
      guard let anchor = times.isNarrative ? times.storyDay : times.reference?.day,
        let period = times.period(unit, 0, from: anchor)
      else { return nil }
      return match(period, start..<end)
    default: return nil
    }
  }

  /// "the day before", "the day after", "later in the day".
  func definiteDay(_ start: Int, _ end: Int) -> TimeMatch? {
    guard let anchor = times.storyDay(for: .day) else { return nil }
    if let step = fromThen(at: end), !isFollowedByTime(end + 1) {
      guard input.at(end + 1).map({ $0.kind == .mark || input.has(.function, at: end + 1) }) ?? true
      else { return nil }
      return match(story(CalendarPeriod(day: anchor.advanced(byDays: step))), start..<end + 1)
    }
    guard input.isWord("in", at: start - 1), input.timeHas(.third, at: start - 2) else {
      return nil
    }
    return match(story(CalendarPeriod(day: anchor)), start..<end)
  }

  func story(_ period: CalendarPeriod) -> CalendarPeriod {
    var result = period
    result.isAnchored = true
    result.isFromStory = true
    return result
  }

  func isFollowedByTime(_ index: Int) -> Bool {
    guard let token = input.at(index), token.kind != .mark else { return false }
    return token.kind == .number || input.isArticle(index) || token.isCapitalized
      || input.has(.indefinite, at: index)
  }

  /// −1 for "before" and "earlier", 1 for "after" and "later".
  func fromThen(at index: Int) -> Int? {
    let word = input.time(at: index)
    guard word.roles.contains(.fromThen), !input.isWord("on", at: index),
      !input.isWord("prior", at: index)
    else { return nil }
    return Int(word.value)
  }

}

extension FigureScanner {
  /// "'98", "the '80s".
  mutating func apostropheDate(at index: Int) -> Int? {
    guard let (year, end) = input.apostropheYear(at: index) else { return nil }
    if input.isWord("s", at: end), input.isGlued(end), year % 10 == 0 {
      append(match(CalendarPeriod(decade: year), withArticle(index)..<end + 1))
      return end + 1
    }
    guard
      input.timeHas(.during, at: index - 1) || input.timeHas(.openRange, at: index - 1)
        || input.isWord("and", at: index - 1)
    else { return nil }
    append(match(CalendarPeriod(year: year), index..<end))
    return end
  }
}
