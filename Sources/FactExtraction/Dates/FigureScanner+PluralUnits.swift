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
    guard input.timeHas(.during, at: before), !input.isHyphenated(index), unit != .weekend,
      !input.isWord("of", at: before) || unit == .year || unit == .month || unit == .week
        || unit == .decade,
      !input.isWord("of", at: index + 1)
    else { return nil }
    return .duration(unit.vagueTimex, tokens)
  }
}
