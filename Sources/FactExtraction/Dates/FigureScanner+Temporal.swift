import ArticleModel

/// Where every time begins.
extension FigureScanner {
  /// Reads the time, date, length or range that begins at `index` and returns the token behind it.
  mutating func temporal(at index: Int) -> Int? {
    if let end = timeTaken(at: index) ?? longLength(at: index) { return end }
    if let end = daysOfMonth(at: index) ?? clockRange(at: index) ?? hourWithLength(at: index) {
      return end
    }
    if let end = openRange(at: index) { return end }
    guard let first = timeMatch(at: index) ?? countedTime(at: index) else { return nil }
    if let end = range(from: first) ?? dayWithHours(first) ?? openRange(from: first)
      ?? timeWithLength(first)
    {
      return end
    }
    append(first)
    if let end = furtherDays(behind: first) { return end }
    guard first.kind == .duration, let length = SpokenLength(timex: first.expression.timex),
      let end = lengthWithStart(length, first.tokens)
    else { return first.tokens.upperBound }
    return end
  }

  /// The single time that begins at `index`, with the time of day that belongs to it.
  func timeMatch(at index: Int) -> TimeMatch? {
    guard let token = input.at(index) else { return nil }
    if token.kind == .number || token.kind == .word, let clock = clockMatch(at: index) {
      return clock
    }
    guard let match = dayMatch(at: index) else { return nil }
    return withTimeOfDay(match)
  }

  /// A time that another time is told by: "July" of "the last week of July".
  ///
  /// Times are nested no deeper than text has them, whatever the text.
  func nestedDay(at index: Int) -> TimeMatch? {
    guard depth < 3 else { return nil }
    var inner = self
    inner.depth += 1
    return inner.dayMatch(at: index)
  }

  /// A time of a day or coarser.
  func dayMatch(at index: Int) -> TimeMatch? {
    guard let token = input.at(index) else { return nil }
    switch token.kind {
    case .dotted:
      return input.date(at: index).map { resolved($0) }
    case .number:
      if let match = ordinalMatch(at: index) ?? dayBeforeHours(at: index) { return match }
      return input.date(at: index).map { date in
        let match = completed(resolved(date))
        return yearOfReport(match) ?? match
      }
    case .word:
      return wordMatch(at: index)
    default:
      return nil
    }
  }

  func wordMatch(at index: Int) -> TimeMatch? {
    let word = input.time(at: index)
    if word.roles.contains(.edge), let match = edge(at: index) { return match }
    if let match = holiday(at: index) { return match }
    if !word.roles.isEmpty {
      if word.roles.contains(.third), let match = thirdMatch(at: index) { return match }
      if !word.roles.isDisjoint(with: [.step, .storyStep]), let match = stepMatch(at: index) {
        return match
      }
      if word.roles.contains(.latest), let match = latestMatch(at: index) { return match }
      if word.roles.contains(.recurringDay) { return recurringDay(at: index) }
      if word.roles.contains(.deicticDay), let match = deicticDay(at: index) { return match }
      if word.roles.contains(.every), let match = recurrence(at: index) { return match }
      if word.roles.contains(.vagueStep), let match = vagueSpan(at: index) { return match }
      if word.roles.contains(.vagueTime) { return vagueTime(at: index) }
      if word.roles.contains(.frequency) { return frequency(at: index) }
      if let match = unitMatch(at: index) ?? partMatch(at: index) ?? namedSpan(at: index) {
        return match
      }
    }
    if input.has(.ordinal, at: index), let match = ordinalMatch(at: index) { return match }
    if let match = spokenYear(at: index) { return match }
    return input.date(at: index).map { afterNext($0) ?? completed(resolved($0)) }
  }

  /// "Friday after next", "March after next": the second to come.
  func afterNext(_ date: DateMatch) -> TimeMatch? {
    let end = date.tokens.upperBound
    guard input.isWord("after", at: end), input.isWord("next", at: end + 1),
      input.periodUnit(at: end + 2) == nil, !input.has([.weekday, .month], at: end + 2),
      date.period.year == nil, date.period.day == nil, let anchor = times.speechDay,
      let next = times.stepped(date.period, by: 1, from: anchor)
    else { return nil }
    var result = next
    if date.period.weekday != nil {
      guard let later = next.advanced(by: 7) else { return nil }
      result = later
      result.isAnchored = true
    } else {
      result.year = next.year.map { $0 + 1 }
    }
    return match(result, date.tokens.lowerBound..<end + 2)
  }

  /// "in nineteen ninety-six".
  func spokenYear(at index: Int) -> TimeMatch? {
    guard input.has([.numberUnit, .numberTens], at: index),
      let (year, end) = input.yearInWords(at: index),
      (1100...2099).contains(year),
      input.at(end)?.isCapitalized == true || input.countedNoun(at: end) == nil
    else { return nil }
    return match(CalendarPeriod(year: year), index..<end)
  }

  /// "June last year", "October of that year", "August of the same year": the year that stands behind a month, day or season.
  func completed(_ match: TimeMatch) -> TimeMatch {
    guard let period = match.period, period.isAnchored || period.year == nil,
      period.firstMonth != nil
    else { return match }
    var cursor = match.tokens.upperBound
    if input.isA(.in, at: cursor), let (year, end) = yearByLength(at: cursor) {
      var inner = period
      inner.year = year
      inner.isAnchored = true
      return self.match(inner, match.tokens.lowerBound..<end)
    }
    if input.mark(at: cursor) == .comma { cursor += 1 }
    if input.isWord("of", at: cursor) || input.isWord("in", at: cursor) { cursor += 1 }
    if input.isArticle(cursor) { cursor += 1 }
    let word = input.time(at: cursor)
    guard !word.roles.isDisjoint(with: [.step, .storyStep]) || input.periodUnit(at: cursor) != nil,
      let year = nestedDay(at: cursor), let outer = year.period,
      outer.unit == .year, outer.third == nil, let number = outer.year
    else { return match }
    var inner = period
    inner.year = number
    inner.isAnchored = true
    return self.match(inner, match.tokens.lowerBound..<year.tokens.upperBound)
  }

  // MARK: - Deictic words

  /// "yesterday", "today", "tomorrow morning", "tonight".
  func deicticDay(at index: Int) -> TimeMatch? {
    let word = input.time(at: index)
    guard !input.isInsideTitle(index) else { return nil }
    let isTonight = word.roles.contains(.dayPart)
    var end = index + 1
    var part: DayPart? = isTonight ? .night : nil
    if !isTonight, let named = input.dayPart(at: end) ?? halfOfDay(at: end) {
      part = named
      end += 1
    }
    guard let anchor = times.isNarrative ? times.storyDay : times.reference?.day else {
      return isTonight || word.value != 0 ? nil : .reference(0, index..<end)
    }
    var period = CalendarPeriod(day: anchor.advanced(byDays: isTonight ? 0 : Int(word.value)))
    period.part = part
    period.isAnchored = true
    return match(period, index..<end)
  }

  /// "am" and "pm" behind a day, where they are no words of the sentence: "tomorrow pm".
  private func halfOfDay(at index: Int) -> DayPart? {
    let isEnd = input.at(index + 1).map {
      $0.kind == .mark || input.has(.preposition, at: index + 1)
    }
    guard isEnd ?? true else { return nil }
    return input.isWord("pm", at: index)
      ? .afternoon : input.isWord("am", at: index) ? .morning : nil
  }

  /// "now", "right now", "recently", "soon".
  func vagueTime(at index: Int) -> TimeMatch? {
    let word = input.time(at: index)
    var start = index
    if input.isWord("more", at: index - 1)
      || word.value == 0 && input.isWord("right", at: index - 1),
      !isClaimed(index - 1)
    {
      start = index - 1
    }
    return .reference(Int(word.value), start..<index + 1)
  }

  /// "EOY", "EOM": the end of the year or month, as business has it.
  func edge(at index: Int) -> TimeMatch? {
    guard input[index].flags.contains(.allCapitals) || input.isWord("eod", at: index),
      let third = input.time(at: index).third,
      let unit = PeriodUnit(rawValue: Int(input.time(at: index).value)),
      var period = times.period(unit, 0, from: times.speechDay)
    else { return nil }
    period.third = third
    return match(period, withArticle(index)..<index + 1)
  }
}
