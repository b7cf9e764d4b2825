import ArticleModel

/// Times of day, alone and with their day.
extension FigureScanner {
  /// A clock time that begins at `index`, with the day behind it, as in "9:30 Tuesday" and "noon Thursday".
  func clockMatch(at index: Int) -> TimeMatch? {
    guard let clock = input.clock(at: index) ?? input.minutesPast(at: index) else { return nil }
    if let day = dayBehind(clock.tokens.upperBound) {
      return combined(day, clock, index..<day.tokens.upperBound)
    }
    if let day = dayBehindBracket(clock.tokens.upperBound) {
      var result = combined(day, clock, clock.tokens)
      result.period = nil
      return result
    }
    return standing(clock)
  }

  /// The day behind a bracket with the time in another zone: "10:35 (0735 GMT) Friday".
  private func dayBehindBracket(_ index: Int) -> TimeMatch? {
    guard input.mark(at: index) == .openBracket else { return nil }
    var cursor = index + 1
    while let token = input.at(cursor), cursor < index + 9, token.mark != .closeBracket {
      if token.kind == .word, let (_, end) = input.zone(at: cursor),
        input.mark(at: end) == .closeBracket
      {
        return dayBehind(end + 1)
      }
      cursor += 1
    }
    return nil
  }

  /// A clock time without a day.
  func standing(_ clock: ClockTime) -> TimeMatch {
    var expression = TemporalExpression(kind: .time, timex: clock.timex)
    expression.grain = clock.grain
    expression.zone = clock.zone
    var match = TimeMatch(kind: .time, expression, tokens: clock.tokens)
    match.isInvalid = clock.isInvalid
    match.clock = clock
    guard !clock.isInvalid, let day = standingDay(clock) else { return match }
    let moment = self.moment(day, clock)
    match.expression.timex = day.description + clock.timex
    match.expression.start = moment.description
    match.expression.end = moment.advanced(bySeconds: clock.step).description
    match.expression.anchor = .init(value: day.description)
    return match
  }

  /// The day of a clock time that names none: the day of writing, in a story the one that it has come to.
  func standingDay(_ clock: ClockTime) -> CivilDay? {
    if times.isNarrative { return times.last?.unit == .day ? times.storyDay : nil }
    guard let now = times.reference else { return nil }
    // What is to come at an hour that has passed comes on the next day.
    guard times.hasTimeOfDay, clock.seconds <= now.second,
      input.direction(around: clock.tokens) == .future
    else {
      return now.day
    }
    return now.day.advanced(byDays: 1)
  }

  /// The day that stands behind a time of day.
  func dayBehind(_ index: Int) -> TimeMatch? {
    var cursor = index
    if input.mark(at: cursor) == .comma { cursor += 1 }
    if input.isWord("on", at: cursor) || input.isWord("of", at: cursor) { cursor += 1 }
    if input.isArticle(cursor) { cursor += 1 }
    guard let token = input.at(cursor),
      token.kind == .word || cursor > index && token.kind == .number
        || input.has(.month, at: cursor + 1)
    else { return nil }
    guard let day = nestedDay(at: cursor), let period = day.period, period.unit == .day,
      period.third == nil,
      period.part != .night || input.time(at: cursor).roles.contains(.deicticDay)
    else { return nil }
    // "9:30 Tuesday night"
    guard period.part == nil,
      let (part, end) = input.dayPartPhrase(at: day.tokens.upperBound), !part.isInstant
    else { return day }
    var result = day
    result.period?.part = part
    result.tokens = day.tokens.lowerBound..<end
    return result
  }

  /// A day with its time behind it: "Friday night", "April 9, at 10 p.m.", "2026-04-09T22:00:00Z".
  func withTimeOfDay(_ match: TimeMatch) -> TimeMatch {
    guard let period = match.period, period.unit == .day, period.third == nil, match.clock == nil
    else {
      return match
    }
    let end = match.tokens.upperBound
    if period.part == nil, let (part, partEnd) = input.dayPartPhrase(at: end) {
      if input.timeHas(.plural, at: partEnd - 1), input.has(.weekday, at: end - 1) {
        let weekday = input.lexicon.value(of: input[end - 1])
        return .set("XXXX-WXX-\(weekday)\(part.timex)", match.tokens.lowerBound..<partEnd)
      }
      var result = period
      result.part = part
      let plain = self.match(result, match.tokens.lowerBound..<partEnd)
      return withClock(plain, day: match, partEnd) ?? plain
    }
    return withClock(match, day: match, end) ?? match
  }

  func withClock(_ whole: TimeMatch, day: TimeMatch, _ end: Int) -> TimeMatch? {
    var start = end
    if input.isGlued(start), input.isWord("T", at: start) {
      start += 1
    } else {
      if input.mark(at: start) == .comma { start += 1 }
      if input.isWord("at", at: start) || input.mark(at: start) == .at { start += 1 }
      if input.isWord("about", at: start) || input.isWord("around", at: start) { start += 1 }
    }
    let isAt = start > end && input.mark(at: start - 1) != .comma
    var clock =
      input.clock(at: start) ?? input.hourMark(at: start)
      ?? (isAt
        ? input.minutesPast(at: start) ?? input.spokenClock(at: start) ?? input.bareHour(at: start)
        : nil)
    guard var found = clock, !input.isGlued(start) || input.isWord("T", at: start - 1) else {
      return nil
    }
    // "Friday night at 8", "this afternoon at 3:20"
    if let part = whole.period?.part, part != .morning, !part.isInstant, found.hour < 12,
      !found.isHalfKnown
    {
      found.hour += part == .night && found.hour < 6 ? 0 : 12
    }
    clock = found
    return combined(day, found, whole.tokens.lowerBound..<found.tokens.upperBound)
  }

  func combined(_ day: TimeMatch, _ clock: ClockTime, _ tokens: Range<Int>) -> TimeMatch {
    var period = day.period ?? CalendarPeriod()
    var clock = clock
    if let part = period.part, part != .morning, !part.isInstant, clock.hour < 12,
      !clock.isHalfKnown, part != .night || clock.hour >= 6
    {
      clock.hour += 12
    }
    period.part = nil
    var expression = TemporalExpression(kind: .time, timex: period.timex + clock.timex)
    expression.grain = clock.grain
    expression.zone = clock.zone
    expression.anchor = day.expression.anchor
    let isInvalid = day.isInvalid || clock.isInvalid
    if !isInvalid, let days = period.days {
      let moment = self.moment(days.start, clock)
      expression.start = moment.description
      expression.end = moment.advanced(bySeconds: clock.step).description
      let local = Moment(days.start, second: clock.seconds)
      expression.edtf = clock.zone == "UTC" ? local.description + "Z" : local.description
      expression.days = .init(start: days.start, end: days.end)
    }
    var result = TimeMatch(kind: .datetime, expression, period: period, tokens: tokens)
    result.clock = clock
    result.isInvalid = isInvalid
    return result
  }

  // MARK: - Parts of the day

  /// "noon ET", "midnight London time on Friday".
  private func zonedNoon(_ part: DayPart, _ index: Int) -> TimeMatch? {
    guard let (zone, end) = input.zone(at: index + 1) else { return nil }
    var clock = ClockTime(
      hour: part == .noon ? 12 : 24, minute: 0, isInvalid: false, tokens: index..<end,
      isHalfKnown: true)
    clock.zone = zone
    guard let day = dayBehind(end) else { return standing(clock) }
    return combined(day, clock, index..<day.tokens.upperBound)
  }

  /// "noon", "midnight Friday", "in the morning", "at night".
  func partMatch(at index: Int) -> TimeMatch? {
    guard let part = input.dayPart(at: index), !isClaimed(index), !input.isHyphenated(index) else {
      return nil
    }
    if part.isInstant {
      if input.isWord("high", at: index - 1) { return nil }
      if let zoned = zonedNoon(part, index) { return zoned }
      if let day = dayBehind(index + 1), var period = day.period {
        period.part = part
        return match(period, index..<day.tokens.upperBound)
      }
      var clock = ClockTime(
        hour: part == .noon ? 12 : 24, minute: 0, isInvalid: false, tokens: index..<index + 1)
      clock.zone = nil
      return standing(clock)
    }
    if input.isWord("overnight", at: index) {
      guard !input.has(.indefinite, at: index - 1), !input.isArticle(index - 1) else { return nil }
      guard let anchor = times.speechDay else { return nil }
      var period = CalendarPeriod(day: anchor.advanced(byDays: -1))
      period.part = .night
      period.isAnchored = true
      return match(period, index..<index + 1)
    }
    // "the morning of April 9"
    if input.isWord("of", at: index + 1) {
      var cursor = index + 2
      if input.isArticle(cursor) { cursor += 1 }
      guard let day = nestedDay(at: cursor), var period = day.period, period.unit == .day else {
        return nil
      }
      period.part = part
      return match(period, withArticle(index)..<day.tokens.upperBound)
    }
    if part == .night || part == .daytime {
      guard part == .daytime || input.isWord("at", at: index - 1) else { return nil }
      var period = CalendarPeriod()
      period.part = part
      return match(period, index..<index + 1)
    }
    guard input.isArticle(index - 1), input.isWord("in", at: index - 2) else { return nil }
    guard let anchor = times.storyDay(for: .day) else { return nil }
    var period = story(CalendarPeriod(day: anchor))
    period.part = part
    return match(period, index - 1..<index + 1)
  }
}
