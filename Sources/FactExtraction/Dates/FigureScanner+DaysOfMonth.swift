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
    let isDefinite =
      input.isArticle(index - 1) && input.has([.temporal, .preposition], at: index - 2)
    guard isNumber, isDefinite || input.isWord("on", at: index - 1),
      input.at(head).map({
        $0.kind == .mark && $0.mark != .hyphen
          || input.has([.function, .preposition, .conjunction, .auxiliary, .verb], at: head)
      }) ?? true
    else { return nil }
    let date = DateMatch(
      period: CalendarPeriod(day: count), tokens: (isDefinite ? index - 1 : index)..<head)
    return resolved(date)
  }

  /// "on the 17 from 2 to 4pm": a number alone is a day by the hours behind it.
  func dayBeforeHours(at index: Int) -> TimeMatch? {
    guard input.isArticle(index - 1), input.isWord("on", at: index - 2),
      let day = input.integer(at: index), (1...31).contains(day),
      input.isA(.from, at: index + 1) || input.isA(.between, at: index + 1),
      hours(at: index + 2, isOpened: true) != nil
    else { return nil }
    return resolved(DateMatch(period: CalendarPeriod(day: day), tokens: index - 1..<index + 1))
  }

  /// "April 24 and 25", "May 3, 10 and 17": the days that share the month of the one before.
  mutating func furtherDays(behind first: TimeMatch) -> Int? {
    guard first.kind == .date, !first.isInvalid, var period = first.period, period.unit == .day,
      period.month != nil, var last = period.day, input.hasMonth(in: first.tokens),
      input.at(first.tokens.upperBound - 1)?.kind != .word
    else { return nil }
    var days: [TimeMatch] = []
    var cursor = first.tokens.upperBound
    var isClosed = false
    while !isClosed {
      isClosed = input.isA(.and, at: cursor) || input.isA(.or, at: cursor)
      guard isClosed || input.mark(at: cursor) == .comma, days.count < 31,
        let day = input.integer(at: cursor + 1), input[cursor + 1].length <= 2,
        day > last, day <= 31
      else { return nil }
      let end = cursor + 2
      let isFree =
        isClosed
        ? input.at(end).map {
          $0.kind == .mark
            && ![.percent, .hyphen, .slash, .colon, .dash].contains($0.mark)
            && !(input.isGlued(end) && input.isGlued(end + 1))
            || input.has([.auxiliary, .preposition], at: end) && !input.isA(.of, at: end)
        } ?? true
        : input.mark(at: end) == .comma || input.isA(.and, at: end)
      guard isFree else { return nil }
      last = day
      period.day = day
      days.append(match(period, cursor + 1..<end))
      cursor = end
    }
    for day in days { append(day) }
    return cursor
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
