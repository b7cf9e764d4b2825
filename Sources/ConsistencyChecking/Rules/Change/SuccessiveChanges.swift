import ArticleModel

/// C9: several changes, one after the other, lead from the first level to the last.
struct SuccessiveChanges: RelationRule {
  static let id: RuleID = "C9"
  static let name = "successive-changes"
  static let summary = "Several changes in a row lead from the first level to the last."
  static let documentation = """
    ## What it checks

    A level, the changes that it went through, as amounts or percentages, and the level that
    words say is their outcome, in up to three sentences. And that a percentage up and a percentage down lead back to where
    they started, where the text says so.

    ## Why it matters

    Up 50 percent and down 50 percent leaves a quarter less.

    ## Examples

    | text | verdict |
    | --- | --- |
    | It had 400 members, lost 25 percent and gained 10 percent, which brought it to 330. | exact |
    | It had 400 members, lost 25 percent and gained 10 percent, which brought it to 303. | inconsistent |
    | up 50 percent and then down 50 percent, back where it started | inconsistent |

    ## When it stays silent

    When no word says that the last level is the outcome, when another figure of the unit
    stands between, and for a single change, unless "then" ties it to the level before. Where
    the outcome does not follow, one slip of the pen must explain it.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    guard index.cues.intersects([.outcome, .bringsTo, .running, .remainder, .backToStart, .to])
    else { return }
    for sentence in index.extraction.sentences.indices {
      guard let first = index.extraction.sentences[sentence].mentions.first,
        !index.extraction.contexts[first].place.isLabel
      else { continue }
      if index.hasCue(.backToStart, inSentence: sentence) {
        proposeReturn(index, sentence, propose)
      }
      guard index.hasCue([.outcome, .bringsTo, .running, .remainder, .to], inSentence: sentence),
        !index.hasCue(.revision, inSentence: sentence)
      else { continue }
      for relation in series(index, sentence) { propose(relation) }
    }
  }

  private func series(_ index: FigureIndex, _ sentence: Int) -> [Relation] {
    let figures = index.seriesFigures(inSentence: sentence)
    return figures.indices.compactMap { number in
      guard figures[number].part == .outcome else { return nil }
      let end = figures[number]
      let series =
        number > 2
        ? ChangeSeries(before: figures[number - 1], end, Array(figures[..<(number - 1)])) : nil
      guard let series = series ?? ChangeSeries(endingAt: end, index) else { return nil }
      let relation = series.relation(Self.id)
      if series.startsBehindItsFirstStep(index), relation.holdsWithoutFirstStep { return nil }
      // What does not follow is a slip of the pen, or a series of other things.
      return relation.isVerified || relation.hasExactRepair ? relation : nil
    }
  }

  // MARK: Back to the start

  private func proposeReturn(
    _ index: FigureIndex, _ sentence: Int, _ propose: (Relation) -> Void
  ) {
    let all = index.roledFigures(inSentence: sentence)
    var steps = all.filter { $0.role == .change && $0.figure.kind == .percent && !$0.isPerYear }
    // "lost two-fifths, or 40%, … and then gained 40%"
    if steps.count == 3, steps[0].direction == steps[1].direction,
      steps[1].figure.span.start - steps[0].figure.span.end <= 8
    {
      steps.removeFirst()
    }
    guard steps.count == 2,
      steps.allSatisfy({ $0.direction != nil }),
      !all.contains(where: { $0.role == .old || $0.role == .new }),
      let cue = index.cues(inSentence: sentence).first(where: { $0.kind == .backToStart }),
      cue.span.start > steps[1].figure.span.end,
      !index.hasCue(.negation, inSentence: sentence)
    else { return }
    let text = index.extraction.article.string(cue.span)
    let whole = Operand(
      reference: .other(.init(text: text, span: cue.span)), value: FigureValue(exactly: 100),
      text: "100")
    var relation = Relation(
      Self.id, .chain(steps.map { $0.direction == .up ? .raiseByPercent : .lowerByPercent }),
      [whole] + steps.map(\.figure.operand), result: whole, evidence: .established)
    relation.blame = .fixed(2)
    relation.supports = false
    let texts = steps.map { "\($0.direction == .up ? "+" : "-")\($0.figure.operand.text)" }
    relation.expression = texts.joined(separator: ", then ") + ": \(text)"
    relation.complaint =
      texts.joined(separator: ", then ") + " does not lead \(text), as the text says"
    propose(relation)
  }
}
