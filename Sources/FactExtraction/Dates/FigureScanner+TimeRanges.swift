import ArticleModel

/// Ranges of dates and times, and ranges that are open at one end.
extension FigureScanner {
  // MARK: - Closed ranges

  /// "2019–2024", "from March to May 2025", "between 2019 and 2023", "Monday through Friday": the range, then its ends.
  mutating func range(from first: TimeMatch) -> Int? {
    guard first.period != nil || first.clock != nil || first.expression.timex == "PRESENT_REF",
      let start = rangeSeparator(behind: first), let later = rangeEnd(at: start, after: first)
    else { return nil }
    return emit(from: first, to: later)
  }

  func rangeEnd(at index: Int, after first: TimeMatch) -> TimeMatch? {
    if let period = first.period, first.clock == nil {
      if let year = shortYear(at: index, after: period) { return year }
      if let day = dayOfMonth(at: index, after: first) { return day }
    }
    var cursor = index
    if input.isArticle(cursor) { cursor += 1 }
    guard let later = timeMatch(at: cursor) else { return nil }
    if first.clock != nil, first.period == nil { return later.clock == nil ? nil : later }
    // "Tuesday, 1 p.m. - 1:15 p.m."
    if let day = first.period, let clock = later.clock, first.clock != nil, later.period == nil {
      var end = combinedDay(day, clock, first)
      end.clock = clock
      end.tokens = later.tokens
      return end
    }
    guard later.period != nil || later.expression.timex == "PRESENT_REF" else { return nil }
    // "a revision Friday to December's figures"
    if input.has(.weekday, at: first.tokens.lowerBound), later.period?.unit != .day { return nil }
    return later
  }

  mutating func emit(from first: TimeMatch, to last: TimeMatch) -> Int? {
    let (earlier, later) = aligned(first, last)
    var range = TemporalExpression(kind: earlier.expression.kind)
    range.grain = later.expression.grain
    range.start = earlier.expression.start
    range.end = clockRangeEnd(earlier, later)
    if earlier.clock == nil, later.clock == nil {
      range.days = .init(start: earlier.expression.days?.start, end: later.expression.days?.end)
    }
    if earlier.expression.timex == "PRESENT_REF" { range.start = times.reference?.day.description }
    if later.expression.timex == "PRESENT_REF" { range.end = times.reference?.day.description }
    if earlier.isGrouped || later.isGrouped, let start = range.days?.start,
      let end = range.days?.end
    {
      // EDTF has no intervals of seasons, quarters and thirds.
      range.edtf = "\(start)/\(end.advanced(byDays: -1))"
    } else if let from = earlier.expression.edtf, let to = later.expression.edtf,
      !from.contains("/"), !to.contains("/")
    {
      range.edtf = "\(from)/\(to)"
    }
    var isReversed = false
    if let from = range.days?.start, let to = range.days?.end { isReversed = to <= from }
    // "August to October" a title has; what lies backwards by its own words is an error.
    if isReversed, earlier.period?.isAnchored == true || later.period?.isAnchored == true {
      range.start = nil
      range.end = nil
      range.days = nil
      isReversed = false
    }
    let kind: Mention.Kind =
      earlier.kind == .time && later.kind == .time
      ? .timeRange : earlier.kind == .date && later.kind == .date ? .dateRange : .datetimeRange
    let tokens = earlier.tokens.lowerBound..<later.tokens.upperBound
    found.append(
      ScannedMention(
        mention: Mention(
          kind: kind, span: input.span(of: withOpener(tokens)), value: .temporal(range),
          isInvalid: isReversed || earlier.isInvalid || later.isInvalid), tokens: tokens))
    if earlier.clock != nil { addHedge() }
    append(earlier, isEnd: true)
    append(later, isEnd: true)
    return tokens.upperBound
  }

  /// A range with the "from" or "between" that opens it.
  func withOpener(_ tokens: Range<Int>) -> Range<Int> {
    let start = withArticle(tokens.lowerBound)
    let opener = start - 1
    guard input.isA(.from, at: opener) || input.isA(.between, at: opener), !isClaimed(opener) else {
      return tokens
    }
    return opener..<tokens.upperBound
  }

  /// The token behind what joins two dates to a range.
  func rangeSeparator(behind first: TimeMatch) -> Int? {
    let end = first.tokens.upperBound
    let before = first.tokens.lowerBound - 1
    switch input.mark(at: end) {
    case .dash: return end + 1
    case .tilde: return end + 1
    case .hyphen:
      // "12:00 pm -12:45 pm"
      let isOfClocks = first.clock != nil && input.clock(at: end + 1) != nil
      return isOfClocks || input.isGlued(end) == input.isGlued(end + 1) ? end + 1 : nil
    case .none: break
    default: return nil
    }
    if input.isWord("to", at: end) || input.isWord("through", at: end)
      || input.isWord("thru", at: end)
    {
      return end + 1
    }
    if input.isWord("until", at: end) || input.isWord("till", at: end) {
      return input.isWord("from", at: before) ? end + 1 : nil
    }
    if input.isWord("and", at: end), input.isWord("between", at: before) { return end + 1 }
    return nil
  }

  /// "2019–24": two digits that end a range of years.
  func shortYear(at index: Int, after first: CalendarPeriod) -> TimeMatch? {
    guard let year = first.year, first.unit == .year, first.third == nil, input.isGlued(index),
      let token = input.at(index), token.length == 2, let digits = input.integer(at: index),
      !input.isGlued(index + 1) || input.endsNumber(index + 1)
    else { return nil }
    let later = year / 100 * 100 + digits
    guard later > year else { return nil }
    return match(CalendarPeriod(year: later, isFiscal: first.isFiscal), index..<index + 1)
  }

  /// "April 9–11, 2026", "April 9 to 11": the second day has the month of the first.
  func dayOfMonth(at index: Int, after first: TimeMatch) -> TimeMatch? {
    guard let inner = first.period, let month = inner.month, inner.day != nil,
      inner.isAnchored || inner.year == nil, inner.weekday == nil
    else { return nil }
    var cursor = index
    if input.isArticle(cursor) { cursor += 1 }
    let start = cursor
    var day: Int?
    if let ordinal = input.ordinal(at: cursor) {
      day = ordinal.value
      cursor = ordinal.end
    } else if let number = input.integer(at: cursor), input[cursor].length <= 2 {
      day = number
      cursor += 1
      guard input.unit(at: cursor, isMoney: false) == nil,
        !input.isGlued(cursor) || input.endsNumber(cursor),
        input.mark(at: cursor) != .colon
      else { return nil }
    }
    guard let day, (1...31).contains(day), !input.has(.month, at: cursor) else { return nil }
    var period = inner
    period.month = month
    period.day = day
    period.part = nil
    let comma = input.mark(at: cursor) == .comma ? cursor + 1 : cursor
    if let year = input.plainYear(at: comma) {
      period.year = year
      period.isAnchored = false
      return match(period, start..<comma + 1)
    }
    return match(period, start..<cursor)
  }

  /// "9–11 April 2026", "from 13th to 15th July", "9 to 11 April": the first day has the month of the second.
  mutating func daysOfMonth(at index: Int) -> Int? {
    if let years = input.yearsBeforeChrist(at: index) {
      return emit(
        from: match(years.first.period, years.first.tokens),
        to: match(years.last.period, years.last.tokens))
    }
    guard let (day, end) = input.dayNumber(at: index) else { return nil }
    let isJoined = input.mark(at: end) == .dash || input.mark(at: end) == .hyphen
    guard
      isJoined || input.isWord("to", at: end) || input.isWord("till", at: end)
        || input.isWord("through", at: end) || input.isWord("until", at: end)
        || input.isWord("and", at: end) && input.isWord("between", at: index - 1)
    else { return nil }
    var cursor = end + 1
    if input.isArticle(cursor) { cursor += 1 }
    guard input.dayNumber(at: cursor) != nil, let later = nestedDay(at: cursor),
      var period = later.period,
      period.month != nil, let last = period.day, last > 0, later.tokens.lowerBound <= cursor,
      input.hasMonth(in: later.tokens)
    else { return nil }
    period.day = day
    return emit(from: match(period, index..<end), to: later)
  }

  /// "9:30 - 11:00", "5 to 7 p.m.", "between 10 and 11:30": two times of day, of which the second must show that they are.
  mutating func clockRange(at index: Int) -> Int? {
    if let first = input.militaryTime(at: index, isFirst: true), input.isDash(at: index + 1),
      input.isGlued(index + 1), input.isGlued(index + 2),
      let last = input.militaryTime(at: index + 2, isFirst: false),
      !input.isGlued(index + 3) || input.endsNumber(index + 3),
      input.isA(.between, at: index - 1) || input.isA(.from, at: index - 1)
    {
      return emit(from: standing(first), to: standing(last))
    }
    let isOpened = input.isA(.from, at: index - 1) || input.isA(.between, at: index - 1)
    guard
      let first = input.clock(at: index) ?? input.hourMark(at: index)
        ?? (isOpened ? input.spokenClock(at: index) : nil) ?? input.barePart(at: index)
        ?? input.pointedClock(at: index)
    else { return nil }
    let end = first.tokens.upperBound
    let isJoined = input.isDash(at: end)
    guard isJoined || input.joinsTimes(at: end, openedBefore: index) else { return nil }
    guard
      let second = clockMatch(at: end + 1) ?? hourOfDay(at: end + 1)
        ?? input.hourMark(at: end + 1).map({ standing($0) })
        ?? (isOpened && first.minute != nil
          ? input.spokenClock(at: end + 1).map({ standing($0) }) : nil),
      let clock = second.clock
    else { return nil }
    if input[index].kind == .number, first.minute != nil, input.mark(at: index + 1) != .colon,
      !input.isHalfOfDay(first), !input.isHalfOfDay(clock)
    {
      return nil
    }
    // "won 7-5 on Saturday" is a score.
    if first.isBare, clock.isBare, isJoined, input.range.count > 8,
      !input.isA(.from, at: index - 1), !input.isA(.between, at: index - 1)
    {
      return nil
    }
    if first.isBare, first.tokens.count == 1, clock.minute != nil, second.period == nil,
      !input.isHalfOfDay(clock)
    {
      return nil
    }
    return emit(from: standing(first), to: second)
  }

  /// "seven today": an hour alone that its day makes one.
  func hourOfDay(at index: Int) -> TimeMatch? {
    guard let clock = input.barePart(at: index), let day = dayBehind(clock.tokens.upperBound),
      let period = day.period
    else { return nil }
    var bare = clock
    var plain = period
    if let part = period.part, part != .morning, bare.hour < 12 { bare.hour += 12 }
    plain.part = nil
    var result = combinedDay(plain, bare, day)
    result.clock = bare
    result.tokens = index..<day.tokens.upperBound
    return result
  }

}
