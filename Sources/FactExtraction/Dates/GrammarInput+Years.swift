import ArticleModel

extension GrammarInput {
  /// A year that stands alone, as far as it is one and not a count.
  func bareYear(at index: Int) -> DateMatch? {
    if let (isBefore, year, end) = eraYear(at: index), !isGlued(index) || isGluedToMark(index) {
      return DateMatch(period: .init(year: isBefore ? 1 - year : year), tokens: index..<end)
    }
    guard let year = plainYear(at: index) else { return nil }
    if let decade = decade(year, at: index) { return decade }
    guard (1500...2199).contains(year), !isGlued(index) || isGluedToMark(index) else { return nil }
    guard !isFollowedByUnit(index), !isRangeOfUnits(index) else { return nil }
    if has([.temporal, .month, .thirdOfPeriod, .season], at: index - 1)
      || timeHas(.openRange, at: index - 1)
      || timeHas(.third, at: index - 2)
      || isWord("year", at: index - 1)
    {
      return DateMatch(period: .init(year: year), tokens: index..<index + 1)
    }
    // "2000 people" counts; a plain recent year before a business word dates ("2025 sales").
    guard (1900...2099).contains(year) else { return nil }
    if !has(.definite, at: index - 1), year % 100 == 0, countedNoun(at: index + 1) != nil {
      return nil
    }
    let isNumbered = has(.numberedName, at: index - 1) && !has(.timeUnit, at: index - 1)
    if isNumbered, !isWord("title", at: index - 1) { return nil }
    return DateMatch(period: .init(year: year), tokens: index..<index + 1)
  }

  /// "the 1990s", "the 1990's".
  func decade(_ year: Int, at index: Int) -> DateMatch? {
    guard year % 10 == 0, isGlued(index + 1) else { return nil }
    let isApostrophe = mark(at: index + 1) == .apostrophe && has(.definite, at: index - 1)
    let end = isApostrophe ? index + 2 : index + 1
    guard isGlued(end), isWord("s", at: end) else { return nil }
    return DateMatch(period: .init(decade: year), tokens: index..<end + 1)
  }

  /// Whether a sign, unit or magnitude makes a figure of the number at `index`.
  func isFollowedByUnit(_ index: Int) -> Bool {
    guard let next = at(index + 1) else { return false }
    if next.mark == .percent || next.mark == .degree { return true }
    if let (_, end) = ordinal(at: index + 1), periodUnit(at: end)?.unit == .quarter { return false }
    if isGlued(index + 1) {
      if next.kind == .word || next.kind == .number || next.mark == .slash { return true }
      if next.mark == .colon, isGlued(index + 2), at(index + 2)?.kind == .number { return true }
    }
    if unit(at: index + 1, isMoney: false) != nil, next.mark != .hyphen { return true }
    return next.kind == .word && lexicon.has(.magnitude, next)
  }

  /// Whether the number at `index` begins a range of something: "2000 - 2500 calories".
  func isRangeOfUnits(_ index: Int) -> Bool {
    let joint = mark(at: index + 1)
    guard joint == .hyphen || joint == .dash || isWord("to", at: index + 1),
      at(index + 2)?.kind == .number,
      // "from 2.0 gigawatts in 2021 to 4.9 gigawatts"
      joint != .none || !isA(.in, at: index - 1)
    else { return false }
    guard let match = unit(at: index + 3, isMoney: false) else { return false }
    return !match.isTime || !match.isHyphenated
  }

  func isGluedToMark(_ index: Int) -> Bool {
    switch mark(at: index - 1) {
    case .hyphen, .dash, .longDash, .openBracket, .openSquare, .slash, .quote, .openQuote,
      .apostrophe, .tilde:
      true
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
}
