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
      return isoDate(at: index) ?? numericDate(at: index) ?? spacedDate(at: index)
        ?? shortNumericDate(at: index) ?? dayMonth(at: index)
        ?? halfOfYear(at: index) ?? quarterOfYear(at: index) ?? bareYear(at: index)
    case .dotted:
      return dottedDate(at: index)
    case .word:
      if lexicon.has(.month, token) { return monthDate(at: index) }
      if lexicon.has(.weekday, token) { return weekdayDate(at: index) }
      if time(at: index).roles.contains(.shortWeekday) { return shortWeekday(at: index) }
      return quarter(at: index) ?? fiscalYear(at: index)
    default:
      return nil
    }
  }

  // MARK: - Whole dates

  /// "9 April 2026", "9th of April", "9 April".
  func dayMonth(at index: Int) -> DateMatch? {
    guard let day = integer(at: index), (1...31).contains(day), view[index].length <= 2 else {
      return nil
    }
    var cursor = index + 1
    let isJoinedMonth =
      (mark(at: cursor) == .hyphen || mark(at: cursor) == .slash) && isGlued(cursor)
    if isGlued(cursor), isOrdinalEnding(at: cursor) {
      cursor += 1
      if isWord("of", at: cursor) { cursor += 1 }
    } else if mark(at: cursor) == .hyphen || mark(at: cursor) == .slash, isGlued(cursor),
      isGlued(cursor + 1)
    {
      // "9-Apr-2026", "9/Apr/2026"
      cursor += 1
    } else if isWord("of", at: cursor) {
      cursor += 1
    }
    guard has(.month, at: cursor),
      at(cursor)?.isCapitalized == true || isMonthAlone(cursor)
        || isOrdinalEnding(at: cursor - 1) && !isWord("may", at: cursor),
      !isGlued(cursor) || mark(at: cursor - 1) == .hyphen || mark(at: cursor - 1) == .slash
    else { return nil }
    var period = CalendarPeriod(month: lexicon.value(of: view[cursor]), day: day)
    cursor = afterAbbreviation(cursor + 1)
    let mark = mark(at: cursor)
    let isJoined =
      mark == .comma
      || ((mark == .hyphen || mark == .slash) && isGlued(cursor) && isGlued(cursor + 1))
    let isOf = isWord("of", at: cursor) || isWord("in", at: cursor)
    let comma = isJoined || isOf ? cursor + 1 : cursor
    if let year = plainYear(at: comma) {
      period.year = year
      return DateMatch(period: period, tokens: index..<comma + 1)
    }
    if let (year, end) = yearInWords(at: comma) {
      period.year = year
      return DateMatch(period: period, tokens: index..<end)
    }
    if isJoined, isJoinedMonth, mark != .comma, isGlued(comma), view[comma].length == 2,
      let digits = integer(at: comma)
    {
      period.year = Self.fullYear(digits)
      return DateMatch(period: period, tokens: index..<comma + 1)
    }
    return DateMatch(period: period, tokens: index..<cursor)
  }

  /// Whether a month in lower case is one all the same: not those that are other words.
  func isMonthAlone(_ index: Int) -> Bool {
    let token = view[index]
    return token.length > 3 && !isWord("march", at: index)
      // "the august institution"
      && !(isWord("august", at: index) && has([.definite, .indefinite], at: index - 1))
  }

  /// "April 9, 2026", "April 2026", "April 9th", abbreviated or not.
  func monthDate(at index: Int) -> DateMatch? {
    let token = view[index]
    // "may", "march" and "mar" in lower case are other words.
    guard
      token.isCapitalized || isMonthAlone(index) || range.count <= 4
        || ordinal(at: index + 1) != nil
        // "It may be in may."
        || isWord("in", at: index - 1)
          && at(index + 1).map({ $0.kind == .mark && $0.mark != .hyphen }) ?? true
        // "the 1st of march"
        || isWord("of", at: index - 1) && isOrdinalEnding(at: index - 2)
    else { return nil }
    var period = CalendarPeriod(month: lexicon.value(of: token))
    var cursor = afterAbbreviation(index + 1)
    if isGlued(cursor), mark(at: cursor) == .slash, isGlued(cursor + 1),
      at(cursor + 1)?.kind == .number
    {
      // "Dec/2018", "Nov/2"
      cursor += 1
      if let year = plainYear(at: cursor) {
        period.year = year
        return DateMatch(period: period, tokens: index..<cursor + 1)
      }
    }
    if token.isCapitalized, mark(at: cursor) == .hyphen, isGlued(cursor), isGlued(cursor + 1),
      mark(at: cursor + 2) == .hyphen, isGlued(cursor + 2), isGlued(cursor + 3),
      let day = integer(at: cursor + 1), (1...31).contains(day),
      let year = plainYear(at: cursor + 3)
    {
      // "Sep-23-2020"
      period.day = day
      period.year = year
      return DateMatch(period: period, tokens: index..<cursor + 4)
    }
    let isThe = isWord("the", at: cursor) && ordinal(at: cursor + 1) != nil
    let comma = mark(at: cursor) == .comma && ordinal(at: cursor + 1) != nil
    if let (day, end) = dayNumber(at: isThe || comma ? cursor + 1 : cursor),
      !isDayAFigure(at: end - 1, month: index)
    {
      period.day = day
      cursor = end
      let isLinked = mark(at: cursor) == .comma || isWord("of", at: cursor)
      let next = isLinked ? cursor + 1 : cursor
      if let year = plainYear(at: next), !isGlued(next) || next == cursor + 1 {
        period.year = year
        cursor = next + 1
      } else if let (year, end) = yearInWords(at: next) {
        period.year = year
        cursor = end
      } else if let (isBefore, year, end) = eraYear(at: next) {
        period.year = isBefore ? 1 - year : year
        cursor = end
      }
      return DateMatch(period: period, tokens: index..<cursor)
    }
    let isLinked =
      mark(at: cursor) == .comma || isWord("of", at: cursor) || isWord("in", at: cursor)
    let next = isLinked ? cursor + 1 : cursor
    if let year = plainYear(at: next), !isGlued(next) {
      period.year = year
      return DateMatch(period: period, tokens: index..<next + 1)
    }
    if let (year, end) = yearInWords(at: next) {
      period.year = year
      return DateMatch(period: period, tokens: index..<end)
    }
    if let (year, end) = apostropheYear(at: next) {
      period.year = year
      return DateMatch(period: period, tokens: index..<end)
    }
    if isWord("of", at: cursor), let digits = twoDigits(at: cursor + 1), digits >= 32,
      at(cursor + 2).map({ $0.kind == .mark && $0.mark != .percent }) ?? true
    {
      period.year = Self.fullYear(digits)
      return DateMatch(period: period, tokens: index..<cursor + 2)
    }
    if let (day, end) = dayInWords(at: cursor), let (year, last) = yearInWords(at: end) {
      period.day = day
      period.year = year
      return DateMatch(period: period, tokens: index..<last)
    }
    // "May" and "March" alone need a word that dates: "in May".
    let isDated =
      (mark(at: cursor) == .hyphen || mark(at: cursor) == .dash) && has(.month, at: cursor + 1)
      || mark(at: index - 1) == .hyphen && has(.month, at: index - 2)
      || has([.temporal, .thirdOfPeriod, .month], at: index - 1)
      || time(at: index - 1).roles.contains(.step)
      || mark(at: index - 1) == .dash || timeHas(.openRange, at: index - 1)
      || (isWord("and", at: index - 1) || isWord("to", at: index - 1)) && has(.month, at: index - 2)
      || (mark(at: index - 1) == .openBracket && mark(at: index + 1) != .none)
      || isWord("the", at: index - 1) && isWord("of", at: index - 2)
      || isMonthOfNoun(index)
    if !isDated, isWord("may", at: index) || isWord("march", at: index) || token.length <= 3 {
      return nil
    }
    // "Mar." and "June" as names of persons: "June Smith".
    if !isDated, let after = at(index + 1), after.kind == .word, after.isCapitalized, !isTitle,
      !has(.month, at: index + 1), token.length > 3,
      isWord("april", at: index) || isWord("june", at: index) || isWord("august", at: index)
    {
      return nil
    }
    period.year = sharedYear(at: cursor)
    return DateMatch(period: period, tokens: index..<cursor)
  }

  /// Whether "May" and "March" stand between a determiner and a noun: "the March accession", "its May report".
  private func isMonthOfNoun(_ index: Int) -> Bool {
    guard view[index].isCapitalized,
      time(at: index - 1).roles.contains(.determiner)
        || at(index - 1)?.kind == .possessive, let next = at(index + 1), next.kind == .word
    else { return false }
    return !next.isCapitalized
      && !lexicon.has([.function, .preposition, .auxiliary, .verb, .conjunction], next)
  }

  /// The year that stands behind a later month: "August and September 1914".
  func sharedYear(at index: Int) -> Int? {
    var cursor = index
    for _ in 0..<3 {
      if mark(at: cursor) == .comma { cursor += 1 }
      if isWord("and", at: cursor) || isWord("or", at: cursor) { cursor += 1 }
      guard cursor > index, has(.month, at: cursor) else { return nil }
      cursor = afterAbbreviation(cursor + 1)
      let year = isWord("of", at: cursor) ? cursor + 1 : cursor
      if let year = plainYear(at: year) { return year }
    }
    return nil
  }

  /// Whether the number behind a month belongs to a figure of its own: "In April 12 people died", "April 5%".
  func isDayAFigure(at index: Int, month: Int) -> Bool {
    guard let next = at(index + 1) else { return false }
    if next.mark == .percent || has([.magnitude, .percent], at: index + 1) { return true }
    // "on April 12 people gathered" dates, "in April 12 people" counts.
    return isWord("in", at: month - 1) && countedNoun(at: index + 1) != nil
  }

  // MARK: - Helpers

  /// Past the point of "Apr.".
  func afterAbbreviation(_ index: Int) -> Int {
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
