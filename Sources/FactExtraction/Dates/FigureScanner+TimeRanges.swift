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

  private func rangeEnd(at index: Int, after first: TimeMatch) -> TimeMatch? {
    if let period = first.period, first.clock == nil {
      if let year = shortYear(at: index, after: period) { return year }
      if let day = dayOfMonth(at: index, after: first) { return day }
    }
    var cursor = index
    if input.isArticle(cursor) { cursor += 1 }
    guard let later = timeMatch(at: cursor) else { return nil }
    if first.clock != nil, first.period == nil { return later.clock == nil ? nil : later }
    guard later.period != nil || later.expression.timex == "PRESENT_REF" else { return nil }
    return later
  }

  private mutating func emit(from first: TimeMatch, to last: TimeMatch) -> Int? {
    let (earlier, later) = aligned(first, last)
    var range = TemporalExpression(kind: earlier.expression.kind)
    range.grain = later.expression.grain
    range.start = earlier.expression.start
    range.end = later.expression.end
    if earlier.clock == nil, later.clock == nil {
      range.days = .init(start: earlier.expression.days?.start, end: later.expression.days?.end)
    }
    if earlier.expression.timex == "PRESENT_REF" { range.start = times.reference?.day.description }
    if later.expression.timex == "PRESENT_REF" { range.end = times.reference?.day.description }
    if let from = earlier.expression.edtf, let to = later.expression.edtf,
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
          kind: kind, span: input.span(of: tokens), value: .temporal(range),
          isInvalid: isReversed || earlier.isInvalid || later.isInvalid), tokens: tokens))
    append(earlier)
    append(later)
    return tokens.upperBound
  }

  /// Lends each end of a range what the other has: a year, a half of the day, a day.
  private func aligned(_ first: TimeMatch, _ last: TimeMatch) -> (TimeMatch, TimeMatch) {
    if let clock = first.clock, let end = last.clock, first.period == nil {
      var start = clock
      var end = end
      lendHalf(from: &end, to: &start)
      if let day = last.period, last.kind == .datetime {
        var result = combinedDay(day, start, last)
        result.tokens = first.tokens
        guard end != last.clock else { return (result, last) }
        var later = combinedDay(day, end, last)
        later.tokens = last.tokens
        return (result, later)
      }
      var result = standing(start)
      result.tokens = first.tokens
      guard end != last.clock else { return (result, last) }
      var later = standing(end)
      later.tokens = last.tokens
      return (result, later)
    }
    guard var earlier = first.period, var later = last.period, first.clock == nil else { return (first, last) }
    let isFirstOpen = earlier.isYearOpen, isLastOpen = later.isYearOpen
    if isFirstOpen, !later.isAnchored, earlier.firstMonth != nil, earlier.week == nil {
      // "March to May 2025", "November 18 to December 19, 2015", "Nov. to Feb. 2017".
      let wraps = (earlier.firstMonth ?? 1) > (later.firstMonth ?? 12)
      earlier.year = later.year.map { wraps ? $0 - 1 : $0 }
      earlier.isAnchored = false
      earlier.isFiscal = later.isFiscal
      return (match(earlier, first.tokens), last)
    }
    if !earlier.hasYear, later.year != nil, !later.isAnchored, earlier.weekday == nil {
      earlier.year = later.year
      earlier.isFiscal = later.isFiscal
      return (match(earlier, first.tokens), last)
    }
    if isLastOpen || later.year == nil, !earlier.isYearOpen, let year = earlier.year, later.firstMonth != nil, later.week == nil {
      // "from November 2025 to February" ends in the next year.
      let wraps = (later.firstMonth ?? 12) < (earlier.firstMonth ?? 1)
      later.year = wraps ? year + 1 : year
      later.isAnchored = false
      return (first, match(later, last.tokens))
    }
    if isFirstOpen, isLastOpen, let start = earlier.days?.start, let end = later.days?.start, end < start,
      earlier.firstMonth != nil, later.firstMonth != nil, later.week == nil
    {
      // Of two months the second lies behind the first.
      if later.unit == .day, earlier.unit == .day, earlier.month == later.month { return (first, last) }
      if let year = later.year, times.speechDay.map({ end <= $0 }) ?? false, start > (times.speechDay ?? start) {
        later.year = year + 1
        return (first, match(later, last.tokens))
      }
      earlier.year = earlier.year.map { $0 - 1 }
      return (match(earlier, first.tokens), last)
    }
    return (first, last)
  }

  func combinedDay(_ day: CalendarPeriod, _ clock: ClockTime, _ like: TimeMatch) -> TimeMatch {
    var result = standing(clock)
    result.kind = .datetime
    result.period = day
    result.expression.timex = day.timex + clock.timex
    result.expression.anchor = like.expression.anchor
    if let start = day.days?.start {
      let moment = Moment(start, second: clock.seconds)
      result.expression.start = moment.description
      result.expression.end = moment.advanced(bySeconds: clock.step).description
    }
    return result
  }

  /// The token behind what joins two dates to a range.
  private func rangeSeparator(behind first: TimeMatch) -> Int? {
    let end = first.tokens.upperBound
    let before = first.tokens.lowerBound - 1
    switch input.mark(at: end) {
    case .dash: return end + 1
    case .tilde: return end + 1
    case .hyphen: return input.isGlued(end) == input.isGlued(end + 1) ? end + 1 : nil
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
  private func shortYear(at index: Int, after first: CalendarPeriod) -> TimeMatch? {
    guard let year = first.year, first.unit == .year, first.third == nil, input.isGlued(index),
      let token = input.at(index), token.length == 2, let digits = input.integer(at: index),
      !input.isGlued(index + 1) || input.endsNumber(index + 1)
    else { return nil }
    let later = year / 100 * 100 + digits
    guard later > year else { return nil }
    return match(CalendarPeriod(year: later, isFiscal: first.isFiscal), index..<index + 1)
  }

  /// "April 9–11, 2026", "April 9 to 11": the second day has the month of the first.
  private func dayOfMonth(at index: Int, after first: TimeMatch) -> TimeMatch? {
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
      guard input.unit(at: cursor, isMoney: false) == nil, !input.isGlued(cursor) || input.endsNumber(cursor),
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
      return emit(from: match(years.first.period, years.first.tokens), to: match(years.last.period, years.last.tokens))
    }
    guard let (day, end) = input.dayNumber(at: index) else { return nil }
    let isJoined = input.mark(at: end) == .dash || input.mark(at: end) == .hyphen
    guard isJoined || input.isWord("to", at: end) || input.isWord("till", at: end) || input.isWord("through", at: end) || input.isWord("until", at: end)
      || input.isWord("and", at: end) && input.isWord("between", at: index - 1)
    else { return nil }
    var cursor = end + 1
    if input.isArticle(cursor) { cursor += 1 }
    guard input.dayNumber(at: cursor) != nil, let later = nestedDay(at: cursor), var period = later.period,
      period.month != nil, let last = period.day, last > 0, later.tokens.lowerBound <= cursor,
      input.hasMonth(in: later.tokens)
    else { return nil }
    period.day = day
    return emit(from: match(period, index..<end), to: later)
  }

  /// "9:30 - 11:00", "5 to 7 p.m.", "between 10 and 11:30": two times of day, of which the second must show that they are.
  mutating func clockRange(at index: Int) -> Int? {
    guard let first = input.clock(at: index) ?? input.barePart(at: index) else { return nil }
    let end = first.tokens.upperBound
    let isJoined = input.mark(at: end) == .dash || input.mark(at: end) == .hyphen
    guard isJoined || input.isWord("to", at: end) || input.isWord("until", at: end) || input.isWord("till", at: end)
      || input.isWord("and", at: end) && input.isWord("between", at: index - 1)
    else { return nil }
    guard let second = clockMatch(at: end + 1) ?? hourOfDay(at: end + 1), let clock = second.clock else { return nil }
    if first.isBare, first.tokens.count == 1, clock.minute != nil, second.period == nil, !input.isHalfOfDay(clock) { return nil }
    return emit(from: standing(first), to: second)
  }

  /// "seven today": an hour alone that its day makes one.
  private func hourOfDay(at index: Int) -> TimeMatch? {
    guard let clock = input.barePart(at: index), let day = dayBehind(clock.tokens.upperBound), let period = day.period else { return nil }
    var bare = clock
    var plain = period
    if let part = period.part, part != .morning, bare.hour < 12 { bare.hour += 12 }
    plain.part = nil
    var result = combinedDay(plain, bare, day)
    result.clock = bare
    result.tokens = index..<day.tokens.upperBound
    return result
  }

  // MARK: - Open ranges

  /// "since 2018", "until the end of 1989", "by June", "before Friday", "after 2018": the range, then the time in it.
  mutating func openRange(at index: Int) -> Int? {
    guard let open = input.time(at: index).openEnd, !input.isGlued(index) || input.isGluedToBracket(index) else { return nil }
    var cursor = index + 1
    if input.isWord("starting", at: index) || input.isWord("beginning", at: index), input.has(.preposition, at: cursor), !input.isWord("of", at: cursor) { cursor += 1 }
    if input.isWord("about", at: cursor) || input.isWord("around", at: cursor) { cursor += 1 }
    if input.isArticle(cursor) { cursor += 1 }
    guard let token = input.at(cursor), token.kind == .word || token.kind == .number,
      token.hasSpaceBefore
    else { return nil }
    // "by day", "before now", "after hours"; "by 2000 votes" counts.
    guard let match = timeMatch(at: cursor), match.kind != .duration, match.kind != .set,
      match.expression.start != nil || match.clock != nil
    else { return nil }
    // A range of its own behind it: "by 2024-26".
    guard rangeSeparator(behind: match) == nil else { return nil }
    var range = TemporalExpression(kind: match.expression.kind, timex: match.expression.timex)
    range.mod = ["AFTER", "AFTER", "BEFORE", "BEFORE"][open.rawValue]
    if open == .since { range.mod = nil }
    range.grain = match.expression.grain
    range.anchor = match.expression.anchor
    let isInstant = match.clock != nil
    switch open {
    case .since: range.start = match.expression.start
    case .after: range.start = isInstant ? match.expression.start : match.expression.end
    case .until: range.end = isInstant ? match.expression.start : match.expression.end
    case .before: range.end = match.expression.start
    }
    let kind: Mention.Kind = match.kind == .time ? .timeRange : match.kind == .date || match.kind == .dateRange ? .dateRange : .datetimeRange
    let tokens = index..<match.tokens.upperBound
    found.append(
      ScannedMention(
        mention: Mention(kind: kind, span: input.span(of: tokens), value: .temporal(range), isInvalid: match.isInvalid),
        tokens: match.core ?? match.tokens))
    append(match)
    return tokens.upperBound
  }
}

extension GrammarInput {
  /// "9", "13th", "ninth": the number of a day.
  func dayNumber(at index: Int) -> (day: Int, end: Int)? {
    if let (value, end) = ordinal(at: index) { return (1...31).contains(value) ? (value, end) : nil }
    guard let day = integer(at: index), (1...31).contains(day), view[index].length <= 2 else { return nil }
    return (day, index + 1)
  }

  func hasMonth(in tokens: Range<Int>) -> Bool { tokens.contains { has(.month, at: $0) } }

  /// "264 to 241 BC", "218–201 BC": the years before Christ of a range whose era stands at its end.
  func yearsBeforeChrist(at index: Int) -> (first: DateMatch, last: DateMatch)? {
    guard let year = integer(at: index), (2...9999).contains(year), !isGlued(index) || isGluedToMark(index),
      mark(at: index + 1) == .dash || mark(at: index + 1) == .hyphen || isWord("to", at: index + 1) || isWord("and", at: index + 1) && isWord("between", at: index - 1),
      let (isBefore, later, end) = eraYear(at: index + 2), isBefore, later <= year
    else { return nil }
    return (
      DateMatch(period: .init(year: 1 - year), tokens: index..<index + 1),
      DateMatch(period: .init(year: 1 - later), tokens: index + 2..<end)
    )
  }

  /// An hour alone, as the first of two.
  func barePart(at index: Int) -> ClockTime? {
    let hour: Int
    if let value = integer(at: index), view[index].length <= 2 {
      hour = value
    } else if has(.numberUnit, at: index) {
      hour = lexicon.value(of: view[index])
    } else {
      return nil
    }
    guard (1...12).contains(hour) else { return nil }
    var clock = ClockTime(hour: hour, isInvalid: false, tokens: index..<index + 1)
    clock.isBare = true
    return clock
  }

  /// Whether a clock time says which half of the day it is in.
  func isHalfOfDay(_ clock: ClockTime) -> Bool {
    clock.tokens.contains { view[$0].kind == .word }
  }

  func isGluedToBracket(_ index: Int) -> Bool {
    switch mark(at: index - 1) {
    case .openBracket, .openQuote, .quote, .openSquare, .longDash, .dash: true
    default: false
    }
  }
}
