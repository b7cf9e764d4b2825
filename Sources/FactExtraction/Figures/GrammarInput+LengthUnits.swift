import ArticleModel

/// Units of time that only some contexts make ones: nights, single letters.
extension GrammarInput {
  /// "nights" and "night" behind a number, which last a day; "one night" tells a story.
  func nights(at index: Int) -> TimeUnit? {
    guard dayPart(at: index) == .night, !isWord("tonight", at: index),
      !isWord("overnight", at: index), !isGlued(index) || mark(at: index - 1) == .hyphen,
      !isWord("one", at: index - 1), !has([.weekday, .month], at: index - 2)
    else { return nil }
    return TimeUnit(.day)
  }

  /// "Y" glued to a number, as bonds are written: "10Y"; of what lasts other letters too: "lasted 2W".
  func lengthLetter(at index: Int) -> TimeUnit? {
    guard isGlued(index), view[index].length == 1, view[index].isCapitalized, !followsGlued(index),
      integer(at: index - 1).map({ $0 <= 100 }) ?? false
    else { return nil }
    if isWord("y", at: index) { return TimeUnit(.year) }
    guard isWord("lasted", at: index - 2) || isWord("lasts", at: index - 2) else { return nil }
    return isWord("m", at: index)
      ? TimeUnit(.month)
      : isWord("w", at: index) ? TimeUnit(.week) : isWord("d", at: index) ? TimeUnit(.day) : nil
  }
}
