import ArticleModel

/// Days by an ordinal: "the 9th", "second of August".
extension FigureScanner {
  /// "the 9th", "on the 15th", "the 20th of next month".
  func dayOfMonth(_ count: Int, _ index: Int, _ head: Int) -> TimeMatch? {
    guard (1...31).contains(count) else { return nil }
    let isNumber = input.at(index)?.kind == .number
    if input.isWord("of", at: head) || input.isWord("day", at: head) {
      let cursor = input.isWord("day", at: head) ? head + 1 : head
      if let outer = outerPeriod(behind: cursor), outer.period.unit == .month {
        var period = outer.period
        period.day = count
        return match(period, withArticle(index)..<outer.end)
      }
      return ordinalOfMonth(count, index, head)
    }
    if input.has(.month, at: head) { return ordinalOfMonth(count, index, head) }
    guard isNumber, input.isArticle(index - 1),
      input.has([.temporal, .preposition], at: index - 2),
      input.at(head).map({
        $0.kind == .mark && $0.mark != .hyphen
          || input.has([.function, .preposition, .conjunction, .auxiliary, .verb], at: head)
      }) ?? true
    else { return nil }
    let date = DateMatch(period: CalendarPeriod(day: count), tokens: index - 1..<head)
    return resolved(date)
  }

  /// "second of August", "ninth April 2020": the month behind an ordinal in words.
  func ordinalOfMonth(_ count: Int, _ index: Int, _ head: Int) -> TimeMatch? {
    let cursor = input.isWord("of", at: head) ? head + 1 : head
    guard input.has(.month, at: cursor), input[cursor].isCapitalized || cursor > head,
      let month = input.monthDate(at: cursor), month.period.day == nil
    else { return nil }
    var period = month.period
    period.day = count
    let date = DateMatch(period: period, tokens: withArticle(index)..<month.tokens.upperBound)
    return completed(resolved(date))
  }
}
