import ArticleModel

/// The forms whose level before, or whose two shares, stand in another sentence than the change.
extension ChangeAcross {
  /// A comparison whose new level the sentence before has.
  ///
  /// "turn out 640,000 tonnes a year. That is twice what it could make until now, which was 230,000"
  func compared(
    _ change: RoledFigure, in sentence: Int, _ levels: [TimedLevel], behind before: [[TimedLevel]]
  ) -> ChangeStatement? {
    guard change.isComparison, pointsBack(change, sentence) else { return nil }
    func canBe(_ level: TimedLevel) -> Bool { isLike(level, change) && !isSmall(level.figure) }
    guard let old = only(levels.filter(canBe)), old.figure.span.start > change.figure.span.end,
      let new = only(before.flatMap(\.self).filter(canBe)), isPair(old, new)
    else { return nil }
    var statement = ChangeStatement(sentence: sentence, old: old.figure, new: new.figure)
    statement.changes = [.init(figure: change.figure, direction: change.direction)]
    statement.isAcross = true
    return isSlip(statement) ? statement : nil
  }

  /// A change between the only two percentages of the sentences before, of which one name fits.
  ///
  /// "used to write 40% of all loans. In 2025 it wrote 34%. That 6% decrease"
  func points(
    _ change: RoledFigure, in sentence: Int, _ roled: [RoledFigure]
  ) -> ChangeStatement? {
    guard change.figure.kind == .percent || change.figure.isPoints,
      change.isRecalled || isDefinite(change) || pointsBack(change, sentence), !change.isPerYear,
      !change.hasOwnBase, !change.isComparison
    else { return nil }
    if change.figure.isPoints, let pair = silent[sentence - 1], pair.arePercentages {
      return told(change, of: pair, in: sentence)
    }
    var sides = roled.filter { isShare($0, besides: change) }
    for other in [sentence - 1, sentence - 2] where sides.count < 2 && other >= 0 {
      guard isRead(other) else { break }
      sides = index.roledFigures(inSentence: other).filter { isShare($0, besides: change) } + sides
    }
    guard sides.count == 2 else { return nil }
    var statement = ChangeStatement(
      sentence: sentence, old: sides[0].figure, new: sides[1].figure)
    // "Turnout was 58%. Four years ago it had been 66%."
    if let direction = change.direction, statement.rises != (direction == .up) {
      statement = statement.turned
    }
    let stated = ChangeStatement.Stated(figure: change.figure, direction: change.direction)
    statement.changes = [stated]
    statement.isAcross = true
    let isNamed =
      PointsOrPercent.relation(statement, stated) != nil
      || relation(statement, stated)?.isVerified == true
    return isNamed ? statement : nil
  }

  private func isShare(_ roled: RoledFigure, besides change: RoledFigure) -> Bool {
    roled.figure.kind == .percent && roled.role != .change && !roled.figure.isRange
      && roled.figure.nominal != nil && roled.figure.mention != change.figure.mention
      && roled.figure.span.end <= change.figure.span.start
  }

  /// From a level that the sentence of the change has to the only one of the next.
  ///
  /// "shrunk by eight percent since 2019, when 2,900 people paid. The list now stands at 2,378."
  func onward(
    _ change: RoledFigure, in sentence: Int, _ levels: [TimedLevel]
  ) -> ChangeStatement? {
    guard let direction = change.direction, !change.isPerYear, !change.isComparison,
      !isOfAnother(change), change.figure.kind == .percent || change.figure.kind == .multiple,
      let old = only(levels.filter { isLike($0, change) && !isSmall($0.figure) }),
      old.figure.span.start > change.figure.span.end, isAtWhen(old, change),
      index.extraction.sentences.indices.contains(sentence + 1), isRead(sentence + 1)
    else { return nil }
    let roled = index.roledFigures(inSentence: sentence + 1)
    guard !roled.contains(where: { $0.role == .change }),
      let new = only(
        index.timedLevels(inSentence: sentence + 1).filter {
          isLike($0, change) && !isSmall($0.figure)
        }), isPair(old, new), new.isNow || opensLoosely(sentence + 1)
    else { return nil }
    var statement = ChangeStatement(sentence: sentence, old: old.figure, new: new.figure)
    statement.changes = [.init(figure: change.figure, direction: direction)]
    statement.direction = direction
    statement.isAcross = true
    return isSlip(statement) ? statement : nil
  }

  /// The level before the one that a verb led to: it stands in the next sentence.
  ///
  /// "Attendance rose to 12,400. A year earlier it had been 13,900."
  func turnedAround(_ sentence: Int, _ roled: [RoledFigure]) -> ChangeStatement? {
    let news = roled.filter { $0.role == .new && !isSmall($0.figure) && !$0.figure.isRange }
    let changes = roled.filter { $0.role == .change }
    guard news.count == 1, let new = news.first, let to = new.before, silent[sentence] == nil,
      !roled.contains(where: { $0.role == .old }), changes.count <= 1,
      changes.allSatisfy({ to.span.start - $0.figure.span.end == 1 && isOpen($0) }),
      !known.contains(new.figure.mention),
      let verb = index.cues(inSentence: sentence).last(where: {
        CueSet([.increase, .decrease]).holds($0) && $0.span.end <= to.span.start
      }), (changes.first?.figure.span.start ?? to.span.start) - verb.span.end <= 4,
      index.extraction.sentences.indices.contains(sentence + 1), isRead(sentence + 1),
      isOfIt(sentence + 1)
    else { return nil }
    let next = index.roledFigures(inSentence: sentence + 1)
    let olds = next.filter { $0.figure.isComparable(to: new.figure) }
    guard olds.count == 1, next.count == 1, let old = olds.first, old.role != .change,
      old.figure.unit == new.figure.unit || new.figure.kind == .number
        || old.figure.kind == .number, old.figure.nominal != nil
    else { return nil }
    var statement = ChangeStatement(sentence: sentence, old: old.figure, new: new.figure)
    statement.direction = CueSet.decrease.holds(verb) ? .down : .up
    statement.changes = changes.map { .init(figure: $0.figure, direction: statement.direction) }
    // Where the verb is wrong too, the change has to fit the levels as they are.
    let turned = statement.turned
    return statement.changes.allSatisfy { relation(turned, $0)?.isVerified == true }
      || isSlip(statement)
      ? statement : nil
  }

  /// "A year earlier it had been", "It was 40 the year before".
  private func isOfIt(_ sentence: Int) -> Bool {
    let text = index.extraction.article.text[index.extraction.sentences[sentence].span.range]
    if ["t had closed ", "t had been ", "t had stood ", "t had started "].contains(where: {
      text.holds($0)
    }) {
      return true
    }
    guard index.hasCue(.prior, inSentence: sentence) else { return false }
    return [
      " it had been ", " it was ", "It had been ", "It was ", " it stood ", "the figure was ",
    ]
    .contains { text.holds($0) }
  }

  /// "since 2019, when 2,900": whether "when" ties a level to the time that a change starts from.
  private func isAtWhen(_ level: TimedLevel, _ change: RoledFigure) -> Bool {
    let text = index.extraction.article.text[change.figure.span.end..<level.figure.span.start]
    return (change.hasOwnBase || text.starts(with: " from ".utf8)) && text.count <= 90
      && text.holds(" when ")
  }
}
