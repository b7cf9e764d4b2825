import ArticleModel

/// A date as the grammar read it.
struct DateMatch: Hashable, Sendable {
  var period: CalendarPeriod
  var tokens: Range<Int>
}

extension GrammarInput {
  /// The calendar date that begins at `index`.
  func date(at index: Int) -> DateMatch? {
    guard let token = at(index) else { return nil }
    switch token.kind {
    case .number:
      return isoDate(at: index) ?? numericDate(at: index) ?? dayMonth(at: index) ?? halfOfYear(at: index)
        ?? bareYear(at: index)
    case .word:
      if lexicon.has(.thirdOfPeriod, token) { return thirdOfPeriod(at: index) }
      if lexicon.has(.month, token) { return monthDate(at: index) }
      if lexicon.has(.weekday, token) { return weekdayDate(at: index) }
      return quarter(at: index) ?? fiscalYear(at: index)
    default:
      return nil
    }
  }

  // MARK: - Whole dates

  /// "2026-04-09" and "2026-04".
  private func isoDate(at index: Int) -> DateMatch? {
    guard let year = plainYear(at: index), mark(at: index + 1) == .hyphen, isGlued(index + 1),
      let month = twoDigits(at: index + 2), isGlued(index + 2), (1...12).contains(month)
    else { return nil }
    guard mark(at: index + 3) == .hyphen, isGlued(index + 3), let day = twoDigits(at: index + 4),
      isGlued(index + 4), (1...31).contains(day)
    else {
      // "2019-20" is a season or a range; "2026-04" a month only where no range can be meant.
      guard month < 13, year % 100 > month || month < 10, !isGlued(index + 3) else { return nil }
      return nil
    }
    return DateMatch(
      period: .init(year: year, month: month, day: day), tokens: index..<index + 5)
  }

  /// "04/09/2026", "9/4/26": month first, unless that cannot be.
  private func numericDate(at index: Int) -> DateMatch? {
    guard let first = integer(at: index), view[index].length <= 2, mark(at: index + 1) == .slash,
      isGlued(index + 1), let second = integer(at: index + 2), view[index + 2].length <= 2,
      mark(at: index + 3) == .slash, let last = integer(at: index + 4), isGlued(index + 4),
      view[index + 4].length == 4 || view[index + 4].length == 2
    else { return nil }
    let year = view[index + 4].length == 2 ? (last < 70 ? 2000 + last : 1900 + last) : last
    let (month, day) = first > 12 ? (second, first) : (first, second)
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    return DateMatch(
      period: .init(year: year, month: month, day: day), tokens: index..<index + 5)
  }

  /// "9 April 2026", "9th of April", "9 April".
  private func dayMonth(at index: Int) -> DateMatch? {
    guard let day = integer(at: index), (1...31).contains(day), view[index].length <= 2 else {
      return nil
    }
    var cursor = index + 1
    if isGlued(cursor), isOrdinalEnding(at: cursor) {
      cursor += 1
      if isWord("of", at: cursor) { cursor += 1 }
    }
    guard has(.month, at: cursor), at(cursor)?.isCapitalized == true, !isGlued(cursor) else {
      return nil
    }
    var period = CalendarPeriod(month: lexicon.value(of: view[cursor]), day: day)
    cursor = afterAbbreviation(cursor + 1)
    let comma = mark(at: cursor) == .comma ? cursor + 1 : cursor
    if let year = plainYear(at: comma) {
      period.year = year
      return DateMatch(period: period, tokens: index..<comma + 1)
    }
    return DateMatch(period: period, tokens: index..<cursor)
  }

  /// "April 9, 2026", "April 2026", "Apr. 9", "April 9th".
  private func monthDate(at index: Int) -> DateMatch? {
    let token = view[index]
    // "may", "march" and "mar" in lower case are other words.
    guard token.isCapitalized else { return nil }
    var period = CalendarPeriod(month: lexicon.value(of: token))
    var cursor = afterAbbreviation(index + 1)
    if let day = integer(at: cursor), (1...31).contains(day), view[cursor].length <= 2,
      !isGlued(cursor), !isDayAFigure(at: cursor)
    {
      period.day = day
      cursor += 1
      if isGlued(cursor), isOrdinalEnding(at: cursor) { cursor += 1 }
      let comma = mark(at: cursor) == .comma ? cursor + 1 : cursor
      if let year = plainYear(at: comma), !isGlued(comma) || comma == cursor {
        period.year = year
        cursor = comma + 1
      }
      return DateMatch(period: period, tokens: index..<cursor)
    }
    let comma = mark(at: cursor) == .comma ? cursor + 1 : cursor
    let of = isWord("of", at: comma) ? comma + 1 : comma
    if let year = plainYear(at: of), !isGlued(of) {
      period.year = year
      return DateMatch(period: period, tokens: index..<of + 1)
    }
    // "May" and "March" alone need a word that dates: "in May".
    if index > range.lowerBound, isTemporalPreposition(at: index - 1) || has(.thirdOfPeriod, at: index - 1) {
      return DateMatch(period: period, tokens: index..<cursor)
    }
    if isWord("may", at: index) || isWord("march", at: index) || isWord("sat", at: index) {
      return nil
    }
    return DateMatch(period: period, tokens: index..<cursor)
  }

  /// Whether the number behind a month belongs to a figure of its own: "In April 12 people died".
  private func isDayAFigure(at index: Int) -> Bool {
    guard let next = at(index + 1) else { return false }
    if next.mark == .percent { return true }
    if next.kind == .word, lexicon.has([.magnitude], next) { return true }
    return false
  }

  /// "late 2025", "early April", "mid-March 2024", "late in the third quarter".
  private func thirdOfPeriod(at index: Int) -> DateMatch? {
    let third: CalendarPeriod.Third =
      isWord("early", at: index) ? .early : isWord("mid", at: index) ? .mid : .late
    var cursor = index + 1
    if mark(at: cursor) == .hyphen { cursor += 1 }
    if isWord("in", at: cursor) || isWord("of", at: cursor) { cursor += 1 }
    guard let token = at(cursor) else { return nil }
    var inner: DateMatch?
    if lexicon.has(.month, token) {
      inner = monthDate(at: cursor)
      if inner?.period.day != nil { return nil }
    } else if let year = plainYear(at: cursor) {
      // "mid-1990s" is a decade.
      if isWord("s", at: cursor + 1), isGlued(cursor + 1) { return nil }
      inner = DateMatch(period: .init(year: year), tokens: cursor..<cursor + 1)
    } else {
      inner = quarter(at: cursor)
    }
    guard var match = inner else { return nil }
    match.period.third = third
    match.tokens = index..<match.tokens.upperBound
    return match
  }

  // MARK: - Parts of a year

  /// "Q3 2025", "third quarter of 2025", "the first half of 2026", "H1 2026".
  private func quarter(at index: Int) -> DateMatch? {
    guard let token = at(index) else { return nil }
    var period = CalendarPeriod()
    var cursor = index
    if token.length == 1, token.isCapitalized, isGlued(index + 1),
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
    } else if let ordinal = lexicon.ordinal(of: token), (1...4).contains(ordinal) {
      cursor = index + 1
      if mark(at: cursor) == .hyphen { cursor += 1 }
      if isWord("quarter", at: cursor) {
        period.quarter = ordinal
      } else if isWord("half", at: cursor), ordinal <= 2 {
        period.half = ordinal
      } else {
        return nil
      }
      cursor += 1
    } else {
      return nil
    }
    let end = cursor
    if isWord("of", at: cursor) || isWord("in", at: cursor) || mark(at: cursor) == .comma {
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

  /// "2Q24", "1H25".
  private func halfOfYear(at index: Int) -> DateMatch? {
    guard let part = integer(at: index), view[index].length == 1, isGlued(index + 1),
      isWord("q", at: index + 1) || isWord("h", at: index + 1), isGlued(index + 2),
      let digits = integer(at: index + 2), view[index + 2].length == 2 || view[index + 2].length == 4
    else { return nil }
    let isQuarter = isWord("q", at: index + 1)
    guard (1...(isQuarter ? 4 : 2)).contains(part) else { return nil }
    var period = CalendarPeriod(year: digits < 100 ? 2000 + digits : digits)
    if isQuarter { period.quarter = part } else { period.half = part }
    return DateMatch(period: period, tokens: index..<index + 3)
  }

  /// "FY2026", "FY26", "fiscal 2026", "fiscal year 2026".
  private func fiscalYear(at index: Int) -> DateMatch? {
    var cursor = index
    if isWord("fy", at: cursor) {
      cursor += 1
    } else if isWord("fiscal", at: cursor) {
      cursor += 1
      if isWord("year", at: cursor) { cursor += 1 }
    } else {
      return nil
    }
    var year = plainYear(at: cursor)
    if year == nil, isWord("fy", at: index), isGlued(cursor), let short = integer(at: cursor),
      view[cursor].length == 2
    {
      year = 2000 + short
    }
    guard let year else { return nil }
    return DateMatch(period: .init(year: year, isFiscal: true), tokens: index..<cursor + 1)
  }

  // MARK: - Years

  /// A year that stands alone, as far as it is one and not a count.
  private func bareYear(at index: Int) -> DateMatch? {
    guard let year = plainYear(at: index) else { return nil }
    if isWord("s", at: index + 1), isGlued(index + 1) {
      guard year % 10 == 0 else { return nil }
      return DateMatch(period: .init(decade: year), tokens: index..<index + 2)
    }
    guard (1500...2199).contains(year), !isGlued(index) || isGluedToDash(index) else { return nil }
    if let next = at(index + 1) {
      if next.mark == .percent || next.mark == .degree || next.mark == .colon && isGlued(index + 2) && at(index + 2)?.kind == .number {
        return nil
      }
      if isGlued(index + 1), next.kind == .word || next.kind == .number || next.mark == .slash {
        return nil
      }
      if unit(at: index + 1, isMoney: false) != nil { return nil }
      if next.kind == .word, lexicon.has(.magnitude, next) { return nil }
    }
    if isTemporalPreposition(at: index - 1) || has([.month, .thirdOfPeriod, .season], at: index - 1)
      || isWord("year", at: index - 1)
    {
      return DateMatch(period: .init(year: year), tokens: index..<index + 1)
    }
    // "2000 people": a count, unless the year is a plain recent one before a business word ("2025 sales").
    guard (1900...2099).contains(year) else { return nil }
    if !has(.definite, at: index - 1), year % 100 == 0, countedNoun(at: index + 1) != nil { return nil }
    if has([.numberedName], at: index - 1), !isWord("title", at: index - 1) { return nil }
    return DateMatch(period: .init(year: year), tokens: index..<index + 1)
  }

  private func isGluedToDash(_ index: Int) -> Bool {
    switch mark(at: index - 1) {
    case .hyphen, .dash, .longDash, .openBracket, .openSquare, .slash, .quote, .openQuote, .apostrophe: true
    default: false
    }
  }

  /// Four digits of a year from 1000 to 2999.
  func plainYear(at index: Int) -> Int? {
    guard let token = at(index), token.kind == .number, token.length == 4,
      let year = integer(at: index), (1000...2999).contains(year)
    else { return nil }
    return year
  }

  // MARK: - Weekdays

  /// "Thursday, April 9, 2026": the day's name belongs to the date behind it.
  private func weekdayDate(at index: Int) -> DateMatch? {
    guard view[index].isCapitalized else { return nil }
    var cursor = afterAbbreviation(index + 1)
    if mark(at: cursor) == .comma { cursor += 1 }
    guard let token = at(cursor) else { return nil }
    let inner = token.kind == .number ? dayMonth(at: cursor) : has(.month, at: cursor) ? monthDate(at: cursor) : nil
    guard var match = inner, match.period.day != nil else { return nil }
    match.tokens = index..<match.tokens.upperBound
    return match
  }

  // MARK: - Helpers

  private func twoDigits(at index: Int) -> Int? {
    guard let token = at(index), token.length == 2 else { return nil }
    return integer(at: index)
  }

  private func isOrdinalEnding(at index: Int) -> Bool {
    isWord("st", at: index) || isWord("nd", at: index) || isWord("rd", at: index)
      || isWord("th", at: index)
  }

  /// Past the point of "Apr.".
  private func afterAbbreviation(_ index: Int) -> Int {
    guard mark(at: index) == .point, isGlued(index), has(.abbreviation, at: index - 1),
      index + 1 < range.upperBound
    else { return index }
    return index + 1
  }

  private func isTemporalPreposition(at index: Int) -> Bool {
    for word in [
      "in", "since", "by", "until", "through", "from", "during", "of", "before", "after", "last",
      "next", "this", "late", "early", "on", "till", "to", "between", "circa", "around", "for",
    ] where isWord(word, at: index) {
      return true
    }
    return false
  }
}
