import ArticleModel

/// Dates with the year first.
extension GrammarInput {
  /// "2026-04-09"; "2026-04" where it can be no range of years ("2019-20").
  func isoDate(at index: Int) -> DateMatch? {
    guard let year = plainYear(at: index), isGlued(index + 1), isGlued(index + 2),
      mark(at: index + 1) == .hyphen
        || mark(at: index + 1) == .slash && has(.month, at: index + 2),
      let month = twoDigits(at: index + 2) ?? monthName(at: index + 2) ?? digit(at: index + 2)
    else { return nil }
    if mark(at: index + 3) == mark(at: index + 1), isGlued(index + 3),
      let day = twoDigits(at: index + 4),
      isGlued(index + 4)
    {
      return DateMatch(
        period: .init(year: year, month: month, day: day), tokens: index..<index + 5)
    }
    if view[index + 2].length == 1 { return shortISOMonth(year, month, at: index) }
    guard (1...12).contains(month), month <= year % 100, at(index + 2)?.kind == .number,
      !isGlued(index + 3) || endsNumber(index + 3)
    else { return nil }
    return DateMatch(period: .init(year: year, month: month), tokens: index..<index + 3)
  }

  /// "Aug" of "2019-Aug-01"; in lower case only with a day behind it.
  private func monthName(at index: Int) -> Int? {
    guard has(.month, at: index),
      view[index].isCapitalized
        || mark(at: index + 1) == .hyphen && isGlued(index + 1)
          && twoDigits(at: index + 2) != nil
    else { return nil }
    return lexicon.value(of: view[index])
  }

  private func digit(at index: Int) -> Int? {
    guard let token = at(index), token.length == 1, mark(at: index - 1) == .hyphen else {
      return nil
    }
    return integer(at: index)
  }

  /// "2015-3": where it counts nothing and is no number of a paper.
  private func shortISOMonth(_ year: Int, _ month: Int, at index: Int) -> DateMatch? {
    guard (1...9).contains(month), (1900...2099).contains(year), !isGlued(index),
      !isGlued(index + 3) || endsNumber(index + 3),
      at(index + 3).map({ $0.kind == .mark || has(.function, at: index + 3) }) ?? true,
      at(index - 1).map({ $0.kind == .word && !$0.isCapitalized }) ?? true
    else { return nil }
    return DateMatch(period: .init(year: year, month: month), tokens: index..<index + 3)
  }

  func twoDigits(at index: Int) -> Int? {
    guard let token = at(index), token.length == 2 else { return nil }
    return integer(at: index)
  }
}
