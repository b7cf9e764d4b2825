import ArticleModel

/// Seasons, and decades by their names.
extension FigureScanner {
  func seasonMatch(at index: Int) -> TimeMatch? {
    guard let season = input.season(at: index), !input.timeHas(.plural, at: index),
      !input.isHyphenated(index), !input.isGlued(index)
    else { return nil }
    return seasonMatch(season, at: index)
  }

  /// "the summer of 1943", "winter 1951", "in spring".
  func seasonMatch(_ season: CalendarPeriod.Season, at index: Int) -> TimeMatch? {
    var cursor = index + 1
    if input.isWord("of", at: cursor) || input.isWord("in", at: cursor) { cursor += 1 }
    if let year = input.plainYear(at: cursor) {
      return match(CalendarPeriod(year: year, season: season), withArticle(index)..<cursor + 1)
    }
    if let words = input.yearInWords(at: cursor) {
      return match(CalendarPeriod(year: words.year, season: season), withArticle(index)..<words.end)
    }
    let start = withArticle(index)
    let date = DateMatch(period: CalendarPeriod(season: season), tokens: start..<index + 1)
    let full = completed(resolved(date))
    if full.tokens.upperBound > index + 1 { return full }
    // "fall" and "spring" are verbs too, "summer" and "winter" adjectives.
    let isDated =
      input.timeHas(.during, at: start - 1) || input.timeHas(.openRange, at: start - 1)
      || input.timeHas(.third, at: start - 1) || input.timeHas(.vagueStep, at: start - 1)
      || input.mark(at: start - 1) == .hyphen && input.timeHas(.third, at: start - 2)
      || input.isWord("into", at: start - 1)
    guard isDated, !input.isWord("of", at: index + 1),
      !input.isWord("of", at: start - 1) || start < index
    else { return nil }
    if season == .autumn || season == .spring, input.isWord("to", at: start - 1) { return nil }
    return full
  }

  /// "the nineties", "the late seventies".
  func decadeMatch(at index: Int) -> TimeMatch? {
    let word = input.time(at: index)
    guard word.roles.contains(.decade) else { return nil }
    let isDefinite = input.isArticle(index - 1) || input.timeHas(.third, at: index - 1)
    guard isDefinite || input.timeHas(.during, at: index - 1), let anchor = times.speechDay else {
      return nil
    }
    let century = anchor.year.floorDivided(by: 100) * 100
    let first = century + Int(word.value)
    let decade = first > anchor.year ? first - 100 : first
    return match(CalendarPeriod(decade: decade), withArticle(index)..<index + 1)
  }
}
