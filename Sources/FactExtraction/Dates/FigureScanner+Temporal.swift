import ArticleModel

extension FigureScanner {
  /// Reads the date, range of dates or clock time that begins at `index` and returns the token behind it.
  mutating func temporal(at index: Int) -> Int? {
    if let end = clockTime(at: index) { return end }
    if let end = daysOfMonth(at: index) { return end }
    guard let first = input.date(at: index) else { return relativeDay(at: index) }
    if let end = dateTime(from: first) ?? dateRange(from: first) { return end }
    append(first)
    return first.tokens.upperBound
  }

  // MARK: - Ranges

  /// "2019–2024", "from March to May 2025", "April 9–11, 2026", "between 2019 and 2023": the range and its two ends.
  private mutating func dateRange(from first: DateMatch) -> Int? {
    guard let start = rangeSeparator(behind: first),
      let later = input.date(at: start) ?? shortYear(at: start, after: first)
        ?? dayOfMonth(at: start, after: first)
    else { return nil }
    return emit(from: first, to: later)
  }

  private mutating func emit(from first: DateMatch, to last: DateMatch) -> Int {
    var (earlier, later) = (first, last)
    if earlier.period.year == nil, earlier.period.decade == nil {
      earlier.period.year = later.period.year
      earlier.period.isFiscal = later.period.isFiscal
    } else if later.period.year == nil, later.period.decade == nil, let year = earlier.period.year {
      // "from November 2025 to February" ends in the next year.
      let wraps = (later.period.firstMonth ?? 12) < (earlier.period.firstMonth ?? 1)
      later.period.year = wraps ? year + 1 : year
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

  /// The token behind what joins two dates to a range.
  private func rangeSeparator(behind first: DateMatch) -> Int? {
    let end = first.tokens.upperBound
    let before = first.tokens.lowerBound - 1
    switch input.mark(at: end) {
    case .dash: return end + 1
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
  private func shortYear(at index: Int, after first: DateMatch) -> DateMatch? {
    guard let year = first.period.year, first.period.month == nil, input.isGlued(index),
      let token = input.at(index), token.length == 2, let digits = input.integer(at: index),
      !input.isGlued(index + 1) || input.endsNumber(index + 1)
    else { return nil }
    let later = year / 100 * 100 + digits
    guard later > year else { return nil }
    return DateMatch(
      period: .init(year: later, isFiscal: first.period.isFiscal), tokens: index..<index + 1)
  }

  /// "April 9–11, 2026", "April 9 to 11": the second day has the month of the first.
  private func dayOfMonth(at index: Int, after first: DateMatch) -> DateMatch? {
    guard let month = first.period.month, first.period.day != nil, first.period.year == nil,
      let day = input.integer(at: index), (1...31).contains(day), input[index].length <= 2,
      input.unit(at: index + 1, isMoney: false) == nil,
      !input.isGlued(index + 1) || input.endsNumber(index + 1)
    else { return nil }
    var period = CalendarPeriod(month: month, day: day)
    let comma = input.mark(at: index + 1) == .comma ? index + 2 : index + 1
    if let year = input.plainYear(at: comma) {
      period.year = year
      return DateMatch(period: period, tokens: index..<comma + 1)
    }
    return DateMatch(period: period, tokens: index..<index + 1)
  }

  /// "9–11 April 2026", "9 to 11 April": the first day has the month of the second.
  private mutating func daysOfMonth(at index: Int) -> Int? {
    guard let day = input.integer(at: index), (1...31).contains(day), input[index].length <= 2,
      input.mark(at: index + 1) == .dash || input.mark(at: index + 1) == .hyphen
        || input.isWord("to", at: index + 1),
      let next = input.at(index + 2), next.kind == .number, let later = input.date(at: index + 2),
      let month = later.period.month, later.period.day != nil,
      input[index + 2].length <= 2
    else { return nil }
    var period = later.period
    period.month = month
    period.day = day
    return emit(from: DateMatch(period: period, tokens: index..<index + 1), to: later)
  }

  // MARK: - Single dates

  mutating func append(_ match: DateMatch) {
    let (expression, isInvalid) = resolved(match.period).expression()
    var anchored = expression
    if match.period.year == nil, match.period.decade == nil, expression.days != nil,
      let day = referenceDay
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
    guard period.year == nil, period.decade == nil, let reference = referenceDay else {
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
}
