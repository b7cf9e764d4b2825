import ArticleModel

/// What stands against the reference day.
extension FigureScanner {
  /// "yesterday", "Tuesday", "last year": what stands against the reference day.
  mutating func relativeDay(at index: Int) -> Int? {
    let token = input[index]
    guard token.kind == .word else { return nil }
    if input.has(.weekday, at: index), token.isCapitalized, token.length > 3 {
      return weekday(at: index)
    }
    let offsets: [(StaticString, Int)] = [("yesterday", -1), ("tomorrow", 1)]
    for (word, offset) in offsets where input.isWord(word, at: index) {
      appendDay(referenceDay?.advanced(byDays: offset), timex: nil, index..<index + 1)
      return index + 1
    }
    return periodWord(at: index)
  }

  private mutating func weekday(at index: Int) -> Int {
    let wanted = input.lexicon.value(of: input[index])
    let isNext = input.isWord("next", at: index - 1)
    let day = referenceDay.map { reference in
      let back = (reference.weekday - wanted + 7) % 7
      return reference.advanced(byDays: isNext ? 7 - back : -back)
    }
    appendDay(day, timex: "XXXX-WXX-\(wanted)", index..<index + 1)
    return index + 1
  }

  private mutating func appendDay(_ day: CivilDay?, timex: String?, _ tokens: Range<Int>) {
    guard let day else {
      guard let timex else { return }
      append(TemporalExpression(kind: .date, timex: timex), tokens)
      return
    }
    let (year, month, number) = day.components
    var expression = CalendarPeriod(year: year, month: month, day: number).expression().expression
    expression.anchor = referenceDay.map { .init(value: $0.description) }
    append(expression, tokens)
  }

  private mutating func append(_ expression: TemporalExpression, _ tokens: Range<Int>) {
    found.append(
      ScannedMention(
        mention: Mention(
          kind: .date, span: input.span(of: tokens), value: .temporal(expression)), tokens: tokens))
  }

  /// "last year", "this month", "next quarter".
  private mutating func periodWord(at index: Int) -> Int? {
    let step: Int? =
      input.isWord("last", at: index) || input.isWord("previous", at: index)
      ? -1 : input.isWord("next", at: index) ? 1 : input.isWord("this", at: index) ? 0 : nil
    guard let step, let reference = referenceDay else { return nil }
    let (year, month, _) = reference.components
    var period = CalendarPeriod(year: year)
    if input.isWord("year", at: index + 1) {
      period.year = year + step
    } else if input.isWord("month", at: index + 1) {
      let months = year * 12 + month - 1 + step
      period = CalendarPeriod(year: months / 12, month: months % 12 + 1)
    } else if input.isWord("quarter", at: index + 1) {
      let quarters = year * 4 + (month - 1) / 3 + step
      period = CalendarPeriod(year: quarters / 4, quarter: quarters % 4 + 1)
    } else {
      return nil
    }
    var expression = period.expression().expression
    expression.anchor = .init(value: reference.description)
    append(expression, index..<index + 2)
    return index + 2
  }
}
