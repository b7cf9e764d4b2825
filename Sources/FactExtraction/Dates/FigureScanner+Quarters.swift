import ArticleModel

/// Quarters and halves of a year, and some units of it.
extension FigureScanner {
  /// "third quarter", "the second half of 1995", "fiscal third-quarter".
  func quarter(
    _ count: Int, isHalf: Bool, isFiscal: Bool, from start: Int, end: Int
  ) -> TimeMatch? {
    // "a quarter", "first half" of a match: a half of the year wants a year or a word that dates.
    let number = count > 0 ? count : (isHalf ? 3 : 5) + count
    var period = isHalf ? CalendarPeriod(half: number) : CalendarPeriod(quarter: number)
    period.isFiscal = isFiscal
    if let outer = fiscalOrPlainYear(behind: end) {
      period.year = outer.year
      period.isFiscal = outer.isFiscal
      return match(period, withArticle(start)..<outer.end)
    }
    if let outer = outerPeriod(behind: end) {
      if outer.period.unit == .year {
        period.year = outer.period.year
        period.isAnchored = outer.period.isAnchored
        return match(period, withArticle(start)..<outer.end)
      }
      guard isHalf, let third = outer.period.days.map({ halves($0, number) }) else { return nil }
      var result = outer.period
      result.third = third
      return match(result, withArticle(start)..<outer.end)
    }
    if count < 0 { return nil }
    // "the third-quarter loss": the article is the loss's.
    let isAdjective = input.mark(at: end - 2) == .hyphen && input.at(end)?.kind == .word
    let date = DateMatch(
      period: period, tokens: (isAdjective ? start : withArticle(start))..<end)
    // "first-half profit" is of the year, a first-half goal of a match.
    guard
      !isHalf || input.timeHas(.results, at: end)
        || input.has([.preposition, .temporal], at: date.tokens.lowerBound - 1)
    else { return nil }
    var result = completed(resolved(date))
    if input.isArticle(result.tokens.lowerBound), result.period?.isAnchored == true,
      let earlier = yearAgo(at: result.tokens.upperBound),
      let period = result.period?.advanced(by: -4 * (isHalf ? 0 : 1))
    {
      result = match(period, result.tokens.lowerBound..<earlier)
    }
    // "its fourth quarter ended Sept. 30": a fiscal one, whose last day tells where it lies.
    if let last = lastDay(behind: result.tokens.upperBound),
      result.expression.end != last.advanced(byDays: 1).description
    {
      result = placed(result, isHalf ? .half : .quarter, 1, endingWith: last)
    }
    return result
  }

  func halves(_ days: (start: CivilDay, end: CivilDay), _ number: Int)
    -> CalendarPeriod.Third
  {
    number == 1 ? .early : .late
  }

  /// The token behind "a year ago", "a year earlier".
  func yearAgo(at index: Int) -> Int? {
    guard input.has(.indefinite, at: index), input.periodUnit(at: index + 1)?.unit == .year,
      input.isWord("ago", at: index + 2) || input.isWord("earlier", at: index + 2)
    else { return nil }
    return index + 3
  }

  /// A year behind "of", "in", a comma or nothing, fiscal or not.
  func fiscalOrPlainYear(behind index: Int) -> (year: Int, isFiscal: Bool, end: Int)? {
    var cursor = index
    if input.isWord("of", at: cursor) || input.isWord("in", at: cursor)
      || input.mark(at: cursor) == .comma || input.mark(at: cursor) == .slash
    {
      cursor += 1
    }
    if let year = input.plainYear(at: cursor) { return (year, false, cursor + 1) }
    guard let fiscal = input.fiscalYear(at: cursor), let year = fiscal.period.year else {
      return nil
    }
    return (year, true, fiscal.tokens.upperBound)
  }

  /// "the first nine months", "the last three months of 1989": a length with its place.
  func parts(_ count: Int, _ start: Int, _ head: Int) -> TimeMatch? {
    guard abs(count) == 1, let number = input.countNumber(at: head),
      let (unit, isPlural) = input.periodUnit(at: number.end), isPlural
    else { return nil }
    let end = number.end + 1
    guard var outer = outerPeriod(behind: end) else {
      // "the last three months" rolls; "the first three months" are those of the year.
      return count < 0 ? nil : .duration(unit.timex(number.value), start..<end)
    }
    var result = TimeMatch.duration(unit.timex(number.value), start..<outer.end)
    // TimeML marks "the first nine months" and "the year" apart.
    if outer.period.isAnchored, outer.period.unit == .year { outer.end = end }
    guard let days = outer.period.days,
      let bound = shifted(count > 0 ? days.start : days.end, unit, number.value * count)
    else { return result }
    result.expression.start = (count > 0 ? days.start : bound).description
    result.expression.end = (count > 0 ? bound : days.end).description
    result.tokens = start..<outer.end
    return result
  }
}
