import ArticleModel

/// Units without a number: "for decades", "several years", "months later".
extension FigureScanner {
  /// "for decades", "in weeks", "several years", "months later".
  func pluralUnit(_ unit: PeriodUnit, _ index: Int) -> TimeMatch? {
    guard unit != .second, unit != .quarter || input.timeHas(.vagueCount, at: index - 1) else {
      return nil
    }
    var start = index
    let before = index - 1
    if isClaimed(before) { return nil }
    if unit == .day, input.isWord("these", at: before), !input.has(.preposition, at: before - 1) {
      return .reference(0, before..<index + 1)
    }
    if input.isWord("multi", at: before)
      || input.mark(at: before) == .hyphen && input.isWord("multi", at: before - 1)
    {
      return nil
    }
    var isCounted = false
    if input.timeHas(.vagueCount, at: before) {
      isCounted = true
      start = before
      if input.has(.indefinite, at: before - 1) { start = before - 1 }
    } else if input.isWord("of", at: before),
      input.isWord("couple", at: before - 1)
        || input.isWord("number", at: before - 1) && input.has(.indefinite, at: before - 2)
    {
      start = before - 1
      isCounted = true
      if input.has(.indefinite, at: start - 1) { start -= 1 }
    } else if input.isWord("couple", at: before) {
      start = input.has(.indefinite, at: before - 1) ? before - 1 : before
      isCounted = true
    }
    let count = input.isWord("couple", at: start) || input.isWord("couple", at: start + 1) ? 2 : nil
    let tokens = start..<index + 1
    if let match = distance(SpokenLength(unit: unit, count: count), tokens) { return match }
    if unit == .weekend { return .set("P1WE", tokens) }
    if let count, input.isWord("in", at: start - 1), !times.isNarrative,
      input.direction(around: tokens) == .future,
      let match = ahead(SpokenLength(unit: unit, count: count), tokens)
    {
      return match
    }
    if let count { return .duration(unit.timex(count), tokens) }
    if isCounted { return .duration(unit.vagueTimex, tokens) }
    if input.isHyphenated(index), input.isWord("long", at: index + 2) {
      return .duration(unit.vagueTimex, start..<index + 3)
    }
    if let match = definitePlural(unit, index) { return match }
    guard input.timeHas(.during, at: before), !input.isHyphenated(index), unit != .weekend,
      !input.isWord("of", at: before) || unit == .year || unit == .month || unit == .week
        || unit == .decade,
      !input.isWord("of", at: index + 1)
    else { return nil }
    return .duration(unit.vagueTimex, tokens)
  }

  /// "over the years", "in the weeks ahead"; the days before an event have a place that the text does not tell.
  private func definitePlural(_ unit: PeriodUnit, _ index: Int) -> TimeMatch? {
    let isQualified =
      input.time(at: index - 1).third != nil || input.isWord("first", at: index - 1)
      || input.isWord("final", at: index - 1)
    let article = isQualified ? index - 2 : index - 1
    guard input.isArticle(article), !isClaimed(article), !input.isHyphenated(index),
      unit.rawValue >= PeriodUnit.day.rawValue, unit.rawValue <= PeriodUnit.year.rawValue,
      unit != .weekend, input.timeHas(.during, at: article - 1), !input.isA(.of, at: article - 1),
      input.at(index + 1)?.kind != .number,
      isQualified || !input.isA(.of, at: index + 1),
      fromThen(at: index + 1) == nil
    else { return nil }
    let isAhead = input.isWord("ahead", at: index + 1)
    return .duration(unit.vagueTimex, article..<index + (isAhead ? 2 : 1))
  }
}
