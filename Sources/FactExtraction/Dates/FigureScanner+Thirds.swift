import ArticleModel

/// Thirds of periods: "late 2025", "the end of March", "earlier this month".
extension FigureScanner {
  /// "late 2025", "early next week", "the end of March", "mid-afternoon", "earlier this month".
  func thirdMatch(at index: Int) -> TimeMatch? {
    let word = input.time(at: index)
    guard let third = word.third else { return nil }
    var cursor = index + 1
    let isNoun = word.roles.contains(.thirdNoun)
    if isNoun {
      guard input.isWord("of", at: cursor) else { return nil }
      cursor += 1
    } else {
      if input.mark(at: cursor) == .hyphen {
        guard input.isGlued(cursor), input.isGlued(cursor + 1) else { return nil }
        cursor += 1
      }
      if input.isWord("in", at: cursor) || input.isWord("of", at: cursor)
        || input.isWord("on", at: cursor)
      {
        cursor += 1
      }
    }
    if input.isArticle(cursor) { cursor += 1 }
    guard let token = input.at(cursor), token.kind == .number || token.kind == .word else {
      return nil
    }
    let isComparative = input.isWord("earlier", at: index) || input.isWord("later", at: index)
    guard let inner = innerOfThird(at: cursor, isBare: isNoun), var period = inner.period,
      period.third == nil
    else { return nil }
    if isComparative, !period.isAnchored { return nil }
    // "Later Thursday, two of them left" orders what happened on that day.
    if isComparative, input.has(.weekday, at: cursor) || input.isWord("today", at: cursor) {
      return nil
    }
    // "late 12 March" is no third.
    period.third = third
    let end = inner.tokens.upperBound
    let start = input.isArticle(index - 1) && !isClaimed(index - 1) ? index - 1 : index
    var result = match(period, start..<end)
    if isNoun { result.core = inner.tokens }
    return result
  }

  func innerOfThird(at index: Int, isBare: Bool) -> TimeMatch? {
    if let part = input.dayPart(at: index), !part.isInstant {
      // "early evening", "mid-afternoon yesterday"
      if let day = nestedDay(at: index + 1), var period = day.period, period.unit == .day,
        period.part == nil
      {
        period.part = part
        return match(period, index..<day.tokens.upperBound)
      }
      guard let anchor = times.isNarrative ? times.storyDay : times.reference?.day else {
        return nil
      }
      var period = CalendarPeriod(day: anchor)
      period.part = part
      period.isAnchored = true
      return match(period, index..<index + 1)
    }
    if input.has([.month], at: index), let date = input.date(at: index), date.period.day != nil {
      return nil
    }
    if let (unit, isPlural) = input.periodUnit(at: index), !isPlural,
      isBare || input.isArticle(index - 1),
      let period = times.period(unit, 0, from: times.isNarrative ? times.storyDay : times.speechDay)
    {
      guard unit.rawValue >= PeriodUnit.day.rawValue, !input.isWord("of", at: index + 1) else {
        return nil
      }
      return match(period, index..<index + 1)
    }
    if let season = input.season(at: index), !input.timeHas(.plural, at: index) {
      return seasonMatch(season, at: index)
    }
    return nestedDay(at: index).map { withTimeOfDay($0) }
  }
}
