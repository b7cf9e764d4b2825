import ArticleModel

/// The forms in which sentences tell a change and its two levels.
extension ChangeAcross {
  /// "Last year there were 640, so … is a rise of 20%", "That is an increase of a quarter".
  func statement(
    of change: RoledFigure, in sentence: Int, _ levels: [TimedLevel],
    behind before: [[TimedLevel]]
  ) -> ChangeStatement? {
    guard !change.hasOwnBase || change.isTimed, !change.isComparison,
      change.isApposition || change.isPerYear || isOfPronoun(change, levels)
        || (change.figure.kind != .multiple && pointsBack(change, sentence)),
      !isOfAnother(change)
    else { return nil }
    if pointsBack(change, sentence), let pair = silent[sentence - 1],
      let statement = told(change, of: pair, in: sentence)
    {
      return statement
    }
    let own = levels.filter {
      isLike($0, change) && $0.figure.span.start < change.figure.span.start
    }
    if own.count == 1 {
      guard
        let earlier = before.reversed().first(where: { $0.contains { isPair($0, own[0]) } }),
        let other = only(earlier.filter { isPair($0, own[0]) }), isOneSubject(other, own[0])
      else { return nil }
      return statement(of: change, other, own[0], sentence)
    }
    // "€840 in January; by October they had risen to €924, an increase of 15 percent"
    if own.count == 2, isPair(own[0], own[1]),
      own[0].figure.unit == own[1].figure.unit || own[1].figure.kind == .number,
      own[0].isBefore(own[1]) != nil, own.contains(where: \.hasTime),
      change.figure.span.start - own[1].figure.span.end <= 70
    {
      return statement(of: change, own[0], own[1], sentence)
    }
    guard own.isEmpty, pointsBack(change, sentence) else { return nil }
    let all = before.flatMap(\.self).filter { isLike($0, change) }
    let pairs = all.indices.flatMap { first in
      all.indices.dropFirst(first + 1).filter { isPair(all[first], all[$0]) }.map { (first, $0) }
    }
    guard let pair = pairs.first, pairs.count == 1 else { return nil }
    // Shares are told of many things: their times have to tell the order.
    let areShares = all[pair.0].figure.kind == .percent || all[pair.1].figure.kind == .percent
    return statement(of: change, all[pair.0], all[pair.1], sentence, isPointed: !areShares)
  }

  /// A change that a sentence tells of the pair of levels of another: "Claims went down from 5,000 to 4,000. This is a
  /// reduction of 25%."
  func told(
    _ change: RoledFigure, of pair: ChangeStatement, in sentence: Int
  ) -> ChangeStatement? {
    let isRate = change.figure.kind == .percent || change.figure.kind == .multiple
    let fits =
      isRate
      ? !pair.arePercentages
      : change.figure.isComparable(to: pair.new)
        || (change.figure.isPoints && pair.arePercentages && hasNoThirdShare(pair))
    guard fits else { return nil }
    if pair.sentence > sentence {
      guard sharesSubject(sentence, pair.sentence) else { return nil }
    }
    var statement = pair
    statement.changes = [
      .init(figure: change.figure, direction: change.direction, isPerYear: change.isPerYear)
    ]
    statement.isAcross = true
    if change.isPerYear { statement.years = index.years(of: pair) }
    return isSlip(statement) ? statement : nil
  }

  /// Whether the sentence of two percentages has no other one.
  private func hasNoThirdShare(_ pair: ChangeStatement) -> Bool {
    index.changeFigures(inSentence: pair.sentence).count { $0.kind == .percent } == 2
  }

  /// Whether two sentences share a word that is no name, or the second goes on about the first.
  func sharesSubject(_ first: Int, _ second: Int) -> Bool {
    func terms(_ sentence: Int) -> [TermID] {
      index.extraction.sentences[sentence].mentions.first.map {
        index.extraction.contexts[$0].terms
      } ?? []
    }
    return opensLoosely(second) || sharesSorted(terms(first), terms(second))
      || opens(second, with: ["The shares", "Shares", "The stock", "The price"])
  }

  // MARK: One sentence

  /// "halved within five years: 84,000 passed in 2020, and 24,000 this season", "decreased by $340 million, ending the year
  /// at $1,125 million; it had begun it at $1,645 million": two levels whose times alone tell their order.
  func beside(
    _ change: RoledFigure, _ levels: [TimedLevel], _ sentence: Int
  ) -> ChangeStatement? {
    guard !change.isComparison else { return nil }
    let own = levels.filter { isLike($0, change) && !isSmall($0.figure) }
    guard own.count == 2,
      isExplained(change, by: own[0])
        || (!isOfAnother(change) && (!change.hasOwnBase || change.isTimed)), isPair(own[0], own[1]),
      own[0].figure.unit == own[1].figure.unit || own[1].figure.kind == .number,
      own[1].figure.span.start > change.figure.span.end,
      change.direction != nil || change.figure.kind == .multiple
    else { return nil }
    guard own[0].figure.span.start > change.figure.span.end else {
      // "a list on which 1,150 had waited in January had trebled by September, when it held 2,310"
      guard change.figure.kind == .multiple, !change.isApposition, own[0].hasTime,
        !index.turns(from: change.figure.span.end, to: own[1].figure.span.start),
        own[0].isBefore(own[1]) ?? true
      else { return nil }
      return statement(of: change, own[0], own[1], sentence, isPointed: true)
    }
    // "The coalition loses eight seats: it had 63 and is left with 55."
    if isExplained(change, by: own[0]), change.direction != nil, change.figure.kind != .percent {
      return statement(of: change, own[0], own[1], sentence, isPointed: true)
    }
    guard own[0].isBefore(own[1]) != nil,
      change.figure.kind == .multiple || own.allSatisfy(\.hasTime)
        || own.contains(where: \.isPrior)
    else { return nil }
    return statement(of: change, own[0], own[1], sentence)
  }

  /// "lost 3 metres of depth within a decade: it measured 14 metres in 2010": whether a colon ties a change to its levels.
  private func isExplained(_ change: RoledFigure, by level: TimedLevel) -> Bool {
    let (start, end) = (change.figure.span.end, level.figure.span.start)
    guard start < end, end - start <= 90 else { return false }
    return index.extraction.article.text[start..<end].holds(": ")
  }

  private static let pronouns: PhraseSet = [
    " it has ", " they have ", " it had ", " it rose ", " it fell ", " it grew ", " it is ",
  ]

  /// "A year ago it had 7,240, so it has grown by 1,810": the change of what a pronoun points back to.
  func isOfPronoun(_ change: RoledFigure, _ levels: [TimedLevel]) -> Bool {
    guard change.direction != nil,
      let level = levels.last(where: { $0.figure.span.end <= change.figure.span.start })
    else { return false }
    let (start, end) = (level.figure.span.end, change.figure.span.start)
    let text = index.extraction.article.text[start..<end]
    return end - start <= 60
      && text.holds(anyOf: ChangeAcross.pronouns)
  }
}
