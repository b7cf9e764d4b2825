import ArticleModel

extension FigureScanner {
  /// Reads the date, range of dates or clock time that begins at `index` and returns the token behind it.
  mutating func temporal(at index: Int) -> Int? {
    if let end = clockTime(at: index) { return end }
    guard let first = input.date(at: index) else { return relativeDay(at: index) }
    if let end = dateRange(from: first) { return end }
    append(first)
    return first.tokens.upperBound
  }

  /// "2019–2024", "from March to May 2025", "April 9–May 2", "between 2019 and 2023": the range and its two ends.
  private mutating func dateRange(from first: DateMatch) -> Int? {
    let end = first.tokens.upperBound
    var start = end
    let mark = input.mark(at: end)
    let before = first.tokens.lowerBound - 1
    if mark == .dash || (mark == .hyphen && input.isGlued(end)) {
      start = end + 1
    } else if input.isWord("to", at: end) || input.isWord("through", at: end)
      || input.isWord("until", at: end)
    {
      guard input.isWord("from", at: before) || input.isWord("to", at: end) else { return nil }
      start = end + 1
    } else if input.isWord("and", at: end), input.isWord("between", at: before) {
      start = end + 1
    } else {
      return nil
    }
    var earlier = first
    guard let later = input.date(at: start) ?? shortYear(at: start, after: first) else { return nil }
    if earlier.period.year == nil, earlier.period.month != nil {
      earlier.period.year = later.period.year
    }
    let (low, isLowInvalid) = resolved(earlier.period).expression()
    let (high, isHighInvalid) = resolved(later.period).expression()
    var range = TemporalExpression(kind: .date)
    range.grain = high.grain
    range.start = low.start
    range.end = high.end
    range.days = .init(start: low.days?.start, end: high.days?.end)
    if let from = low.edtf, let to = high.edtf { range.edtf = "\(from)/\(to)" }
    let isReversed =
      if let from = range.days?.start, let to = range.days?.end { to <= from } else { false }
    let tokens = earlier.tokens.lowerBound..<later.tokens.upperBound
    found.append(
      ScannedMention(
        mention: Mention(
          kind: .dateRange, span: input.span(of: tokens), value: .temporal(range),
          isInvalid: isReversed || isLowInvalid || isHighInvalid), tokens: tokens))
    append(earlier)
    append(later)
    return tokens.upperBound
  }

  /// "2019–24": two digits that end a range of years.
  private func shortYear(at index: Int, after first: DateMatch) -> DateMatch? {
    guard let year = first.period.year, first.period.month == nil, input.isGlued(index),
      let token = input.at(index), token.length == 2, let digits = input.integer(at: index),
      !input.isGlued(index + 1) || input.at(index + 1)?.kind == .mark
    else { return nil }
    let later = year / 100 * 100 + digits
    guard later > year else { return nil }
    return DateMatch(period: .init(year: later), tokens: index..<index + 1)
  }

  private mutating func append(_ match: DateMatch) {
    let (expression, isInvalid) = resolved(match.period).expression()
    var anchored = expression
    if match.period.year == nil, match.period.decade == nil, expression.days != nil,
      let day = settings.referenceDay
    {
      anchored.anchor = .init(value: day.description)
    }
    found.append(
      ScannedMention(
        mention: Mention(
          kind: .date, span: input.span(of: match.tokens), value: .temporal(anchored),
          isInvalid: isInvalid), tokens: match.tokens))
  }

  /// A month or day without a year lies in the year that brings it nearest to the reference day.
  private func resolved(_ period: CalendarPeriod) -> CalendarPeriod {
    guard period.year == nil, period.decade == nil, let reference = settings.referenceDay else {
      return period
    }
    var result = period
    let (year, month, _) = reference.components
    result.year = year
    guard let named = period.month ?? period.quarter.map({ $0 * 3 - 1 }) else { return result }
    if named - month > 6 { result.year = year - 1 }
    if month - named > 6 { result.year = year + 1 }
    return result
  }

  // MARK: - Relative days

  /// "yesterday", "Tuesday", "last year": what stands against the reference day.
  private mutating func relativeDay(at index: Int) -> Int? {
    let token = input[index]
    guard token.kind == .word else { return nil }
    if input.has(.weekday, at: index), token.isCapitalized, token.length > 3 {
      return weekday(at: index)
    }
    let offsets = [("yesterday", -1), ("tomorrow", 1)]
    for (word, offset) in offsets where input.isWord(word, at: index) {
      appendDay(settings.referenceDay?.advanced(byDays: offset), timex: nil, index..<index + 1)
      return index + 1
    }
    return periodWord(at: index)
  }

  private mutating func weekday(at index: Int) -> Int {
    let wanted = input.lexicon.value(of: input[index])
    let isNext = input.isWord("next", at: index - 1)
    let day = settings.referenceDay.map { reference in
      let back = (reference.weekday - wanted + 7) % 7
      return reference.advanced(byDays: isNext ? 7 - back : -back)
    }
    appendDay(day, timex: "XXXX-WXX-\(wanted)", index..<index + 1)
    return index + 1
  }

  private mutating func appendDay(_ day: CivilDay?, timex: String?, _ tokens: Range<Int>) {
    guard let day else {
      guard let timex else { return }
      append(TemporalExpression(kind: .date, timex: timex), tokens)
      return
    }
    let (year, month, number) = day.components
    var expression = CalendarPeriod(year: year, month: month, day: number).expression().expression
    expression.anchor = settings.referenceDay.map { .init(value: $0.description) }
    append(expression, tokens)
  }

  private mutating func append(_ expression: TemporalExpression, _ tokens: Range<Int>) {
    found.append(
      ScannedMention(
        mention: Mention(
          kind: .date, span: input.span(of: tokens), value: .temporal(expression)), tokens: tokens))
  }

  /// "last year", "this month", "next quarter".
  private mutating func periodWord(at index: Int) -> Int? {
    let step = input.isWord("last", at: index) ? -1 : input.isWord("next", at: index) ? 1
      : input.isWord("this", at: index) ? 0 : nil
    guard let step, let reference = settings.referenceDay else { return nil }
    let (year, month, _) = reference.components
    var period = CalendarPeriod(year: year)
    if input.isWord("year", at: index + 1) {
      period.year = year + step
    } else if input.isWord("month", at: index + 1) {
      let months = year * 12 + month - 1 + step
      period = CalendarPeriod(year: months / 12, month: months % 12 + 1)
    } else if input.isWord("quarter", at: index + 1) {
      let quarters = year * 4 + (month - 1) / 3 + step
      period = CalendarPeriod(year: quarters / 4, quarter: quarters % 4 + 1)
    } else {
      return nil
    }
    var expression = period.expression().expression
    expression.anchor = .init(value: reference.description)
    append(expression, index..<index + 2)
    return index + 2
  }

  // MARK: - Clock times

  /// "14:30", "9:05:30", "10 a.m.", "7pm".
  private mutating func clockTime(at index: Int) -> Int? {
    guard let hour = input.integer(at: index), input[index].length <= 2 else { return nil }
    var cursor = index + 1
    var minute: Int?
    var second: Int?
    if input.mark(at: cursor) == .colon, input.isGlued(cursor), input.isGlued(cursor + 1),
      let minutes = input.integer(at: cursor + 1), input[cursor + 1].length == 2
    {
      minute = minutes
      cursor += 2
      if input.mark(at: cursor) == .colon, input.isGlued(cursor), input.isGlued(cursor + 1),
        let seconds = input.integer(at: cursor + 1), input[cursor + 1].length == 2
      {
        second = seconds
        cursor += 2
      }
    }
    let half = halfOfDay(at: cursor)
    guard minute != nil || half != nil else { return nil }
    if half == nil, input.isGlued(cursor), input.at(cursor)?.kind != .mark { return nil }
    var hours = hour
    var isInvalid = hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 59
    if let half {
      isInvalid = isInvalid || hour > 12 || hour == 0
      if half.isAfternoon { hours = hour == 12 ? 12 : hour + 12 } else if hour == 12 { hours = 0 }
      cursor = half.end
    }
    var timex = "T\(CivilDay.twoDigits(hours))"
    if let minute { timex += ":\(CivilDay.twoDigits(minute))" }
    if let second { timex += ":\(CivilDay.twoDigits(second))" }
    var expression = TemporalExpression(kind: .time, timex: timex)
    expression.grain = second != nil ? .second : minute != nil ? .minute : .hour
    found.append(
      ScannedMention(
        mention: Mention(
          kind: .time, span: input.span(of: index..<cursor), value: .temporal(expression),
          isInvalid: isInvalid), tokens: index..<cursor))
    return cursor
  }

  private func halfOfDay(at index: Int) -> (isAfternoon: Bool, end: Int)? {
    if input.isWord("am", at: index) || input.isWord("pm", at: index) {
      return (input.isWord("pm", at: index), index + 1)
    }
    guard input.isWord("a", at: index) || input.isWord("p", at: index),
      input.mark(at: index + 1) == .point, input.isWord("m", at: index + 2)
    else { return nil }
    let end = input.mark(at: index + 3) == .point && input.isGlued(index + 3) ? index + 4 : index + 3
    return (input.isWord("p", at: index), end)
  }
}
