import ArticleModel

/// Fortnights: lengths of two weeks.
extension FigureScanner {
  /// "a fortnight", "a fortnight ago", "the next fortnight", "in a fortnight".
  func fortnight(at index: Int) -> TimeMatch? {
    let before = index - 1
    guard !isClaimed(before), !input.isGlued(index) else { return nil }
    let length = SpokenLength(unit: .week, count: 2)
    if input.has(.indefinite, at: before) || input.isWord("another", at: before) {
      let tokens = before..<index + 1
      if let match = distance(length, tokens) { return match }
      if input.isA(.in, at: before - 1), !times.isNarrative,
        input.direction(around: tokens) == .future, let match = ahead(length, tokens)
      {
        return match
      }
      return .duration(PeriodUnit.week.timex(2), tokens)
    }
    if input.timeHas(.every, at: before) {
      return .set(PeriodUnit.week.timex(2), before..<index + 1)
    }
    return nil
  }

  /// "last fortnight", "the coming fortnight": two weeks from the day of writing.
  func steppedFortnight(_ step: Step, _ start: Int, _ head: Int) -> TimeMatch? {
    guard input.timeHas(.fortnight, at: head), step.count != 0 else { return nil }
    var result = TimeMatch.duration(PeriodUnit.week.timex(2), start..<head + 1)
    span(.week, 2 * step.count, isFromStory: step.isFromStory, &result)
    return result
  }
}
