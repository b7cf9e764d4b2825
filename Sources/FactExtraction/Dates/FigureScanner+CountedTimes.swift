import ArticleModel

/// Times that begin with a count: "three Fridays from now", "the 20 of next month", "two upcoming quarters", "8 tomorrow".
extension FigureScanner {
  func countedTime(at index: Int) -> TimeMatch? {
    if let match = hourOfDeicticDay(at: index) ?? bareDay(at: index) ?? tensAndUnits(at: index) {
      return match
    }
    guard let (count, head) = input.countNumber(at: index), count > 0 else { return nil }
    if count == 1, let match = somedayMatch(index, head) { return match }
    if let match = lengthMore(count, index, head) { return match }
    let word = input.time(at: head)
    if word.roles.contains(.recurringDay) { return weekdays(count, index, head) }
    if word.roles.contains(.step), word.value != 0,
      let (unit, isPlural) = input.periodUnit(at: head + 1),
      isPlural
    {
      var result = TimeMatch.duration(unit.timex(count), withArticle(index)..<head + 2)
      span(unit, count * Int(word.value), isFromStory: false, &result)
      return result
    }
    guard input.isA(.of, at: head), count <= 31, input.at(index)?.kind == .number,
      input.time(at: head + 1).roles.contains(.step), let month = nestedDay(at: head + 1),
      var period = month.period, period.unit == .month, period.third == nil
    else { return nil }
    period.day = count
    return match(period, withArticle(index)..<month.tokens.upperBound)
  }

  /// "twenty and four hours": an old way to count.
  private func tensAndUnits(at index: Int) -> TimeMatch? {
    guard input.has(.numberTens, at: index), input.isA(.and, at: index + 1),
      input.has(.numberUnit, at: index + 2), !input.isA(.between, at: index - 1),
      let (unit, isPlural) = input.periodUnit(at: index + 3), isPlural
    else { return nil }
    let units = input.lexicon.value(of: input[index + 2])
    guard (1...9).contains(units) else { return nil }
    return .duration(
      unit.timex(input.lexicon.value(of: input[index]) + units), index..<index + 4)
  }

  /// "will one day rule": a day to come that no one knows.
  private func somedayMatch(_ index: Int, _ head: Int) -> TimeMatch? {
    guard input.isWord("one", at: index), input.isWord("day", at: head), head == index + 1,
      input.time(at: index - 1).roles.contains(.future) || input.has(.auxiliary, at: index - 1),
      let next = input.at(head + 1), next.kind == .word, !input.lexicon.has(.function, next)
    else { return nil }
    return .reference(1, index..<head + 1)
  }

  /// "two more weeks", "20 more years", "ten additional days": a length on top of another.
  private func lengthMore(_ count: Int, _ index: Int, _ head: Int) -> TimeMatch? {
    guard input.timeHas(.additional, at: head), let (unit, _) = input.periodUnit(at: head + 1),
      !input.isHyphenated(head + 1)
    else { return nil }
    return .duration(unit.timex(count), index..<head + 2)
  }

  /// "three Fridays from now", "two Mondays ago": weekdays counted from the day of writing.
  private func weekdays(_ count: Int, _ index: Int, _ head: Int) -> TimeMatch? {
    let isAgo = input.time(at: head + 1).roles.contains(.fromNow)
    let isAhead = input.isA(.from, at: head + 1) && input.isWord("now", at: head + 2)
    guard isAgo || isAhead, count < 100, let anchor = times.speechDay else { return nil }
    let step = isAgo ? Int(input.time(at: head + 1).value) : 1
    let weekday = Int(input.time(at: head).value)
    let distance =
      step > 0
      ? (weekday - anchor.weekday - 1).modulo(7) + 1
      : -((anchor.weekday - weekday - 1).modulo(7) + 1)
    var period = CalendarPeriod(day: anchor.advanced(byDays: distance + (count - 1) * 7 * step))
    period.isAnchored = true
    return match(period, index..<head + (isAgo ? 2 : 3))
  }

  /// "at 8 tomorrow", "at 5 tomorrow afternoon", "at eight tonight": an hour alone before a day told from today.
  private func hourOfDeicticDay(at index: Int) -> TimeMatch? {
    guard input.isA(.at, at: index - 1) || input.range.count <= 4,
      let hour = input.barePart(at: index), input.barePart(at: index + 1) == nil
    else { return nil }
    let start = input.mark(at: index + 1) == .comma ? index + 2 : index + 1
    let isDemonstrative = input.isWord("this", at: start) && input.dayPart(at: start + 1) != nil
    guard isDemonstrative || input.timeHas(.deicticDay, at: start), let day = nestedDay(at: start),
      var period = day.period, period.unit == .day
    else { return nil }
    var clock = hour
    if let part = period.part, part != .morning, !part.isInstant, clock.hour < 12 {
      clock.hour += 12
    }
    period.part = nil
    var result = combinedDay(period, clock, day)
    result.clock = clock
    result.tokens = index..<day.tokens.upperBound
    return result
  }

  /// "15-2", "2 / 15": the whole of a text, where the convention has it so.
  private func bareDay(at index: Int) -> TimeMatch? {
    guard times.choices.contains(.readsBareDays), input.range.count == 3,
      index == input.range.lowerBound, let first = input.integer(at: index),
      input.mark(at: index + 1) == .hyphen || input.mark(at: index + 1) == .slash,
      let second = input.integer(at: index + 2)
    else { return nil }
    let isDayFirst = first > 12 || input.conventions.isDayFirst && second <= 12
    let (month, day) = isDayFirst ? (second, first) : (first, second)
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    return resolved(
      DateMatch(period: CalendarPeriod(month: month, day: day), tokens: index..<index + 3))
  }
}
