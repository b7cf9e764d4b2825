import ArticleModel

/// C3: points between two percentages are not called percent, nor percent points.
struct PointsOrPercent: RelationRule {
  static let id: RuleID = "C3"
  static let name = "points-or-percent"
  static let summary = "A change between two percentages is called by its right name."
  static let documentation = """
    ## What it checks

    A change between two percentages that is called percent, but is their difference in points;
    or that is called points, but is the percentage.

    ## Why it matters

    From 4 to 5 percent is a quarter more. Whoever writes "1 percent" tells of something that
    nobody would notice.

    ## Examples

    | text | verdict |
    | --- | --- |
    | The rate rises from 4% to 5%, an increase of 1 percentage point. | exact (reported by C1) |
    | The rate rises from 4% to 5%, a 1% increase. | suspect: 1 percentage point (25%)? |
    | The margin rose from 12 to 15 percent, by 25 percentage points. | suspect: 25 percent? |

    ## When it stays silent

    When the stated name is right, by nominal values or within rounding, and when neither name
    fits; then the percentage or the difference itself is wrong.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for statement in index.changes {
      for change in statement.changes {
        if let relation = PointsOrPercent.relation(statement, change) { propose(relation) }
      }
    }
    proposeAcross(index, propose)
  }

  /// The relation that the words state, where it fails and the other name fits.
  static func relation(
    _ statement: ChangeStatement, _ change: ChangeStatement.Stated
  ) -> Relation? {
    // Nominal values decide, before their rounding can excuse anything.
    guard let statement = statement.withExactLevels, statement.arePercentages,
      !statement.hasNegativeLevel, !change.isPerYear,
      change.figure.kind == .percent || change.figure.isPoints
    else { return nil }
    var asPercent = statement.percentageOfLevels(id, change)
    var asPoints = statement.difference(id, change)
    let isCalledPercent = change.figure.kind == .percent
    let (stated, other) = isCalledPercent ? (asPercent, asPoints) : (asPoints, asPercent)
    guard stated.judged().verdict != .exact, other.judged().verdict == .exact else { return nil }
    asPercent.evidence = .probable
    asPoints.evidence = .probable
    var relation = isCalledPercent ? asPercent : asPoints
    guard !relation.isVerified else { return nil }
    relation.gravity = .impossible
    relation.blame = .fixed(2)
    if let value = change.figure.nominal {
      relation.suggestions = [
        Repair(
          kind: .pointsOrPercent, operand: 2, value: value, isExact: true,
          text: repaired(value, isCalledPercent))
      ]
    }
    let levels = "\(statement.old.operand.text) to \(statement.new.operand.text)"
    relation.complaint =
      isCalledPercent
      ? "\(levels) is a change in percentage points, but the text says \(change.figure.operand.text)"
      : "\(levels) is a change in percent, but the text says \(change.figure.operand.text)"
    return relation
  }

  private static func repaired(_ value: ExactDecimal, _ isCalledPercent: Bool) -> String {
    let number = value.normalized.description
    if !isCalledPercent { return "\(number) percent" }
    return "\(number) percentage point\(value == .one ? "" : "s")"
  }

  // MARK: Levels in two sentences

  /// The level before may stand in the sentence before: "Then 58% voted; on Sunday it was 66%, or 8% more".
  private func proposeAcross(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    guard index.cues.intersects([.more, .less, .increase, .decrease]) else { return }
    for sentence in index.extraction.sentences.indices.dropFirst()
    where index.hasCue([.more, .less, .increase, .decrease], inSentence: sentence) {
      guard index.firstSentence(ofBlockWith: sentence) < sentence else { continue }
      let here = index.roledFigures(inSentence: sentence).filter {
        $0.figure.kind == .percent || $0.figure.isPoints
      }
      guard here.count == 2, here[0].role == .level, here[1].role == .change,
        here[0].figure.kind == .percent
      else { continue }
      let before = index.roledFigures(inSentence: sentence - 1).filter {
        $0.figure.kind == .percent
      }
      guard before.count == 1, before[0].role == .level || before[0].role == .none else { continue }
      let statement = ChangeStatement(
        sentence: sentence, old: before[0].figure, new: here[0].figure,
        direction: here[1].direction, evidence: .probable)
      let change = ChangeStatement.Stated(figure: here[1].figure, direction: here[1].direction)
      if let relation = PointsOrPercent.relation(statement, change) { propose(relation) }
    }
  }
}
