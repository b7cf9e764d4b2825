import ArticleModel

/// C9: several changes, one after the other, lead from the first level to the last.
struct SuccessiveChanges: RelationRule {
  static let id: RuleID = "C9"
  static let name = "successive-changes"
  static let summary = "Several changes in a row lead from the first level to the last."
  static let documentation = """
    ## What it checks

    A level, two or more changes in a row, as amounts or percentages, and the level that words
    say is their outcome. And that a percentage up and a percentage down lead back to where
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
    stands between, and for a single change, which other checks have.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    guard index.cues.intersects([.outcome, .bringsTo, .running, .remainder, .backToStart, .to])
    else { return }
    for sentence in index.extraction.sentences.indices
    where index.extraction.sentences[sentence].mentions.count > 1 {
      if let first = index.extraction.sentences[sentence].mentions.first,
        index.extraction.contexts[first].place.isLabel
      {
        continue
      }
      if index.hasCue(.backToStart, inSentence: sentence) {
        proposeReturn(index, sentence, propose)
      }
      guard index.hasCue([.outcome, .bringsTo, .running, .remainder, .to], inSentence: sentence)
      else {
        continue
      }
      // A level, two changes and the level that they lead to; the first may stand in the sentence before.
      guard index.changeFigures(inSentence: sentence).count > 2 else { continue }
      let here = index.roledFigures(inSentence: sentence)
      if let relation = relation(index, sentence, here) {
        propose(relation)
      } else if index.firstSentence(ofBlockWith: sentence) < sentence {
        // The first level stands in the sentence before.
        let before = index.roledFigures(inSentence: sentence - 1).filter { level in
          here.contains { $0.role != .change && $0.figure.isComparable(to: level.figure) }
        }
        guard before.count == 1, before[0].role == .level else { continue }
        if let relation = relation(index, sentence, before + here) { propose(relation) }
      }
    }
  }

  private func relation(_ index: FigureIndex, _ sentence: Int, _ all: [RoledFigure]) -> Relation? {
    guard let end = all.lastIndex(where: { isOutcome($0, index, sentence) }), end >= 3,
      let start = all[..<end].firstIndex(where: {
        $0.role == .level && $0.figure.isComparable(to: all[end].figure)
      })
    else { return nil }
    var steps: [ChangeStep] = []
    var members = [all[start].figure.operand]
    var direction: Figure.Direction?
    for roled in all[(start + 1)..<end] {
      let isPercent = roled.figure.kind == .percent
      // "lost 130 when two choirs pulled out"
      guard
        isPercent
          || (roled.figure.isComparable(to: all[end].figure)
            && roled.figure.isComparable(to: all[start].figure))
      else { continue }
      // "rose 4 percent in 2024 and 3 percent in 2025" goes on.
      let own = self.direction(of: roled, index, sentence) ?? (isPercent ? direction : nil)
      guard let own, roled.role != .old, roled.role != .new, !roled.isPerYear else { return nil }
      direction = own
      members.append(roled.figure.operand)
      steps.append(
        isPercent ? (own == .up ? .raiseByPercent : .lowerByPercent) : own == .up ? .add : .subtract
      )
    }
    guard steps.count > 1 else { return nil }
    let isStated = all[end].before?.kind != .to || index.hasCue(.bringsTo, inSentence: sentence)
    var relation = Relation(
      Self.id, .chain(steps), members, result: all[end].figure.operand,
      evidence: isStated ? .established : .arithmetic)
    relation.supports = isStated
    return relation
  }

  /// Whether words say that a level is what the changes before it lead to.
  private func isOutcome(_ roled: RoledFigure, _ index: FigureIndex, _ sentence: Int) -> Bool {
    guard roled.role == .level || roled.role == .new,
      index.extraction.contexts[roled.figure.mention].sentence == sentence
    else { return false }
    if roled.before?.kind == .to { return true }
    return index.cues(inSentence: sentence).contains {
      CueSet([.outcome, .running, .remainder]).holds($0) && $0.span.end <= roled.figure.span.start
        && roled.figure.span.start - $0.span.end <= 32
        && !index.hasMark(
          ClauseMarks.inPhrase, from: $0.span.end, to: roled.figure.span.start)
    }
  }

  private func direction(
    of roled: RoledFigure, _ index: FigureIndex, _ sentence: Int
  ) -> Figure.Direction? {
    if roled.role == .change, let direction = roled.direction { return direction }
    let start = roled.figure.span.start
    let verb = index.cues(inSentence: sentence).last {
      CueSet([.takesIn, .givesAway, .raise, .plus, .increase, .decrease]).holds($0)
        && $0.span.end <= start
        && start - $0.span.end <= 12
    }
    return verb.map { $0.kind == .givesAway || CueSet.decrease.holds($0) ? .down : .up }
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
