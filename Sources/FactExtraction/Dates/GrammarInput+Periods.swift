import ArticleModel

/// Parts of a year as finance writes them: quarters, halves, fiscal years.
extension GrammarInput {
  /// "Q3 2025", "q1 of 2017", "H1 2026".
  func quarter(at index: Int) -> DateMatch? {
    guard let token = at(index) else { return nil }
    var period = CalendarPeriod()
    var cursor = index
    if token.length == 1, isGlued(index + 1),
      let number = integer(at: index + 1), view[index + 1].length == 1
    {
      if isWord("q", at: index), (1...4).contains(number) {
        period.quarter = number
      } else if isWord("h", at: index), (1...2).contains(number) {
        period.half = number
      } else {
        return nil
      }
      guard !isGlued(index + 2) || at(index + 2)?.kind != .word else { return nil }
      cursor = index + 2
    } else {
      return nil
    }
    let end = cursor
    if isWord("of", at: cursor) || isWord("in", at: cursor) || mark(at: cursor) == .comma
      || mark(at: cursor) == .slash && isGlued(cursor)
    {
      cursor += 1
    }
    if isWord("fiscal", at: cursor) {
      period.isFiscal = true
      cursor += 1
      if isWord("year", at: cursor) { cursor += 1 }
    }
    if let year = plainYear(at: cursor) {
      period.year = year
      return DateMatch(period: period, tokens: index..<cursor + 1)
    }
    if let fiscal = fiscalYear(at: cursor) {
      period.year = fiscal.period.year
      period.isFiscal = true
      return DateMatch(period: period, tokens: index..<fiscal.tokens.upperBound)
    }
    period.isFiscal = false
    return DateMatch(period: period, tokens: index..<end)
  }

  /// "2019 Q1", "2017-Q3", "2025 H1": the part behind its year.
  func quarterOfYear(at index: Int) -> DateMatch? {
    guard let year = plainYear(at: index) else { return nil }
    let part = mark(at: index + 1) == .hyphen && isGlued(index + 1) ? index + 2 : index + 1
    guard at(part)?.length == 1, !isGlued(part) || part == index + 2, let match = quarter(at: part),
      match.period.year == nil,
      match.tokens.count == 2
    else { return nil }
    var period = match.period
    period.year = year
    return DateMatch(period: period, tokens: index..<match.tokens.upperBound)
  }

  /// "2Q24", "1H25".
  func halfOfYear(at index: Int) -> DateMatch? {
    guard let part = integer(at: index), view[index].length == 1, isGlued(index + 1),
      isWord("q", at: index + 1) || isWord("h", at: index + 1), isGlued(index + 2),
      let digits = integer(at: index + 2),
      view[index + 2].length == 2 || view[index + 2].length == 4
    else { return nil }
    let isQuarter = isWord("q", at: index + 1)
    guard (1...(isQuarter ? 4 : 2)).contains(part) else { return nil }
    var period = CalendarPeriod(year: digits < 100 ? 2000 + digits : digits)
    if isQuarter { period.quarter = part } else { period.half = part }
    return DateMatch(period: period, tokens: index..<index + 3)
  }

  /// "FY2026", "FY26", "fiscal 2026", "fiscal year 2026".
  func fiscalYear(at index: Int) -> DateMatch? {
    // "report-fy15-16.pdf"
    if isGlued(index), mark(at: index - 1) == .hyphen || mark(at: index - 1) == .slash {
      return nil
    }
    var cursor = index
    let isCalendar =
      isWord("cy", at: cursor) && view[cursor].flags.contains(.allCapitals)
      || isWord("cy", at: cursor) && plainYear(at: cursor + 1) != nil
    if isWord("fy", at: cursor) || isCalendar {
      cursor += 1
    } else if isWord("fiscal", at: cursor) {
      cursor += 1
      if isWord("year", at: cursor) { cursor += 1 }
    } else {
      return nil
    }
    var year = plainYear(at: cursor)
    if year == nil, isWord("fy", at: index) || isCalendar, isGlued(cursor),
      let short = integer(at: cursor),
      view[cursor].length == 2
    {
      year = 2000 + short
    }
    guard let year else { return nil }
    return DateMatch(period: .init(year: year, isFiscal: !isCalendar), tokens: index..<cursor + 1)
  }
}
