import ArticleModel

/// What recurs, and what is told vaguely: "every Monday", "daily", "recent years", "the future".
extension FigureScanner {
  /// "every Monday", "each year", "every other day", "every weekend".
  func recurrence(at index: Int) -> TimeMatch? {
    var cursor = index + 1
    if input.isWord("everyday", at: index) {
      return input.clock(at: cursor).map { .set($0.timex, index..<$0.tokens.upperBound) }
    }
    // "each of the past three years"
    if input.isWord("of", at: cursor) { return nil }
    var count = 1
    if input.isWord("other", at: cursor) {
      count = 2
      cursor += 1
    } else if let ordinal = input.ordinal(at: cursor), input.periodUnit(at: ordinal.end) != nil {
      count = ordinal.value
      cursor = ordinal.end
    }
    let isEvening = input.dayPart(at: cursor)
    if let part = isEvening { return .set("XXXX-XX-XX\(part.timex)", index..<cursor + 1) }
    if input.isWord("weekday", at: cursor) { return .set("P1WD", index..<cursor + 1) }
    if let (unit, isPlural) = input.periodUnit(at: cursor), !isPlural, !input.isHyphenated(cursor) {
      if unit == .day, count == 1,
        let clock = input.clock(at: input.isWord("at", at: cursor + 1) ? cursor + 2 : cursor + 1)
      {
        return .set(clock.timex, index..<clock.tokens.upperBound)
      }
      return .set(unit.timex(count), index..<cursor + 1)
    }
    if let season = input.season(at: cursor) {
      return .set("XXXX-\(season.code)", index..<cursor + 1)
    }
    if input.has(.weekday, at: cursor) {
      let weekday = input.lexicon.value(of: input[cursor])
      if let clock = input.clock(at: input.isWord("at", at: cursor + 1) ? cursor + 2 : cursor + 1) {
        return .set("XXXX-WXX-\(weekday)\(clock.timex)", index..<clock.tokens.upperBound)
      }
      let part = input.dayPart(at: cursor + 1)
      return .set(
        "XXXX-WXX-\(weekday)\(part?.timex ?? "")", index..<(part == nil ? cursor + 1 : cursor + 2))
    }
    if input.has(.month, at: cursor), input[cursor].isCapitalized {
      return .set(
        "XXXX-\(CivilDay.twoDigits(input.lexicon.value(of: input[cursor])))", index..<cursor + 1)
    }
    return nil
  }

  /// "Mondays", "on Tuesday nights" by its plural.
  func recurringDay(at index: Int) -> TimeMatch {
    let part = input.dayPart(at: index + 1)
    let timex = "XXXX-WXX-\(input.time(at: index).value)\(part?.timex ?? "")"
    return .set(timex, index..<(part == nil ? index + 1 : index + 2))
  }

  /// "daily", "quarterly", "annually".
  func frequency(at index: Int) -> TimeMatch? {
    // "semi-annually"
    if input.mark(at: index - 1) == .hyphen, input.isWord("semi", at: index - 2),
      input.isWord("annually", at: index)
    {
      return .set(PeriodUnit.half.timex(1), index - 2..<index + 1)
    }
    guard let unit = PeriodUnit(rawValue: Int(input.time(at: index).value)), !input.isGlued(index),
      !input.isHyphenated(index)
    else { return nil }
    // A newspaper's name: "The Daily Mail".
    if input[index].isCapitalized, index > input.range.lowerBound,
      input.at(index + 1)?.isCapitalized == true || input.at(index - 1)?.isCapitalized == true
    {
      return nil
    }
    if unit == .quarter, input.at(index + 1)?.kind == .word, !input.has(.function, at: index + 1) {
      return nil
    }
    return .set(unit.timex(1), index..<index + 1)
  }

  /// "recent years", "recent weeks and months".
  func vagueSpan(at index: Int) -> TimeMatch? {
    guard let (unit, isPlural) = input.periodUnit(at: index + 1), isPlural else { return nil }
    // "in future quarters": a time to come, however long.
    if input.isWord("future", at: index) { return .reference(1, index..<index + 2) }
    var end = index + 2
    if input.isWord("and", at: end), let next = input.periodUnit(at: end + 1), next.isPlural {
      end += 2
    }
    return .duration(unit.vagueTimex, index..<end)
  }

  /// "the future", "the past", "the near future", "the middle of the night" and the like.
  func namedSpan(at index: Int) -> TimeMatch? {
    if input.isWord("future", at: index) {
      let isNear = input.isWord("near", at: index - 1) || input.isWord("foreseeable", at: index - 1)
      let article = isNear ? index - 2 : index - 1
      guard input.isArticle(article), !isClaimed(article), !input.isWord("of", at: index + 1) else {
        return nil
      }
      return .reference(1, article..<index + 1)
    }
    if input.isWord("term", at: index), !input.isHyphenated(index), input.isArticle(index - 2),
      input.isWord("near", at: index - 1) || input.isWord("short", at: index - 1),
      input.timeHas(.during, at: index - 3)
    {
      return .reference(1, index - 2..<index + 1)
    }
    if input.timeHas(.half, at: index), input.isWord("latter", at: index - 1),
      outerPeriod(behind: index + 1) != nil
    {
      return quarter(2, isHalf: true, isFiscal: false, from: index - 1, end: index + 1)
    }
    if input.isWord("while", at: index), input.has(.indefinite, at: index - 1) {
      if input.timeHas(.fromNow, at: index + 1) { return .reference(-1, index - 1..<index + 2) }
      return input.timeHas(.during, at: index - 2) ? .duration("PXX", index - 1..<index + 1) : nil
    }
    // "at the moment"
    if input.isWord("moment", at: index), input.isArticle(index - 1), input.isA(.at, at: index - 2),
      !input.isA(.of, at: index + 1), !input.isWord("when", at: index + 1)
    {
      return .reference(0, index - 2..<index + 1)
    }
    return nil
  }
}
