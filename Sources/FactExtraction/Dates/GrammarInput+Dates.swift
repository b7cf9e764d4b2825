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
      return isoDate(at: index) ?? numericDate(at: index) ?? dayMonth(at: index) ?? halfOfYear(
        at: index)
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

  /// "2026-04-09"; "2026-04" where it can be no range of years ("2019-20").
  private func isoDate(at index: Int) -> DateMatch? {
    guard let year = plainYear(at: index), mark(at: index + 1) == .hyphen, isGlued(index + 1),
      let month = twoDigits(at: index + 2), isGlued(index + 2)
    else { return nil }
    if mark(at: index + 3) == .hyphen, isGlued(index + 3), let day = twoDigits(at: index + 4),
      isGlued(index + 4)
    {
      return DateMatch(
        period: .init(year: year, month: month, day: day), tokens: index..<index + 5)
    }
    guard (1...12).contains(month), month <= year % 100,
      !isGlued(index + 3) || endsNumber(index + 3)
    else { return nil }
    return DateMatch(period: .init(year: year, month: month), tokens: index..<index + 3)
  }

  /// "04/09/2026", "9/4/26": in the order of the locale, unless that cannot be.
  private func numericDate(at index: Int) -> DateMatch? {
    guard let first = integer(at: index), mark(at: index + 1) == .slash, isGlued(index + 1),
      let second = integer(at: index + 2), isGlued(index + 2), view[index + 2].length <= 2,
      mark(at: index + 3) == .slash, isGlued(index + 3), let last = integer(at: index + 4),
      isGlued(index + 4), !isGlued(index + 5) || endsNumber(index + 5)
    else { return nil }
    let tokens = index..<index + 5
    if view[index].length == 4, view[index + 4].length <= 2 {
      return DateMatch(period: .init(year: first, month: second, day: last), tokens: tokens)
    }
    guard view[index].length <= 2, view[index + 4].length == 4 || view[index + 4].length == 2 else {
      return nil
    }
    let year = view[index + 4].length == 2 ? (last < 70 ? 2000 + last : 1900 + last) : last
    let isDayFirst = first > 12 || (conventions.isDayFirst && second <= 12)
    let (month, day) = isDayFirst ? (second, first) : (first, second)
    return DateMatch(period: .init(year: year, month: month, day: day), tokens: tokens)
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
    } else if mark(at: cursor) == .hyphen, isGlued(cursor), isGlued(cursor + 1) {
      // "9-Apr-2026"
      cursor += 1
    }
    guard has(.month, at: cursor), at(cursor)?.isCapitalized == true,
      !isGlued(cursor) || mark(at: cursor - 1) == .hyphen
    else { return nil }
    var period = CalendarPeriod(month: lexicon.value(of: view[cursor]), day: day)
    cursor = afterAbbreviation(cursor + 1)
    let mark = mark(at: cursor)
    let isJoined = mark == .comma || (mark == .hyphen && isGlued(cursor) && isGlued(cursor + 1))
    let comma = isJoined ? cursor + 1 : cursor
    if let year = plainYear(at: comma) {
      period.year = year
      return DateMatch(period: period, tokens: index..<comma + 1)
    }
    return DateMatch(period: period, tokens: index..<cursor)
  }

  /// "April 9, 2026", "April 2026", "April 9th", abbreviated or not.
  func monthDate(at index: Int) -> DateMatch? {
    let token = view[index]
    // "may", "march" and "mar" in lower case are other words.
    guard token.isCapitalized else { return nil }
    var period = CalendarPeriod(month: lexicon.value(of: token))
    var cursor = afterAbbreviation(index + 1)
    if let day = integer(at: cursor), (1...31).contains(day), view[cursor].length <= 2,
      !isGlued(cursor), !isDayAFigure(at: cursor, month: index)
    {
      period.day = day
      cursor += 1
      if isGlued(cursor), isOrdinalEnding(at: cursor) { cursor += 1 }
      let comma = mark(at: cursor) == .comma ? cursor + 1 : cursor
      if let year = plainYear(at: comma), !isGlued(comma) || comma == cursor + 1 {
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
    let isDated = has([.temporal, .thirdOfPeriod], at: index - 1)
    if !isDated, isWord("may", at: index) || isWord("march", at: index) { return nil }
    return DateMatch(period: period, tokens: index..<cursor)
  }

  /// Whether the number behind a month belongs to a figure of its own: "In April 12 people died", "April 5%".
  private func isDayAFigure(at index: Int, month: Int) -> Bool {
    guard let next = at(index + 1) else { return false }
    if next.mark == .percent || has([.magnitude, .percent], at: index + 1) { return true }
    // "on April 12 people gathered" dates, "in April 12 people" counts.
    return isWord("in", at: month - 1) && countedNoun(at: index + 1) != nil
  }

  // MARK: - Weekdays

  /// "Thursday, April 9, 2026": the day's name belongs to the date behind it.
  private func weekdayDate(at index: Int) -> DateMatch? {
    guard view[index].isCapitalized else { return nil }
    var cursor = afterAbbreviation(index + 1)
    if mark(at: cursor) == .comma { cursor += 1 }
    if isWord("the", at: cursor) { cursor += 1 }
    guard let token = at(cursor) else { return nil }
    let inner =
      token.kind == .number
      ? dayMonth(at: cursor) : has(.month, at: cursor) ? monthDate(at: cursor) : nil
    guard var match = inner, match.period.day != nil else { return nil }
    match.tokens = index..<match.tokens.upperBound
    return match
  }

  // MARK: - Helpers

  private func twoDigits(at index: Int) -> Int? {
    guard let token = at(index), token.length == 2 else { return nil }
    return integer(at: index)
  }

  /// Past the point of "Apr.".
  private func afterAbbreviation(_ index: Int) -> Int {
    guard mark(at: index) == .point, isGlued(index), has(.abbreviation, at: index - 1),
      index + 1 < range.upperBound
    else { return index }
    return index + 1
  }

  /// Whether the token at `index`, glued to a number, ends it: a stop, a bracket, a quotation mark, and no part of an address.
  func endsNumber(_ index: Int) -> Bool {
    guard let token = at(index) else { return true }
    if token.kind == .possessive { return true }
    switch token.mark {
    case .none, .hyphen, .slash, .at, .underscore, .colon, .percent, .degree: return false
    case .point: return !isGlued(index + 1) || at(index + 1)?.kind == .mark
    default: return true
    }
  }
}
