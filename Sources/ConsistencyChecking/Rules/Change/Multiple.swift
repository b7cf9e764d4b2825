import ArticleModel

/// C4: a word of multiplication fits the two levels.
struct Multiple: RelationRule {
  static let id: RuleID = "C4"
  static let name = "multiple"
  static let summary = "Doubled, halved and fivefold fit the two levels."
  static let documentation = """
    ## What it checks

    The ratio of the new level to the old one against "doubled", "halved", "threefold", "five
    times as much", within five percent; "more than doubled" is between two and three times,
    "nearly doubled" from 1.75 to twice. "Three times more" may be read as three or four times.

    ## Why it matters

    A round word is written from memory while the figures beside it are looked up.

    ## Examples

    | text | verdict |
    | --- | --- |
    | It doubled from $1.2 billion to $2.3 billion. | consistent (rounding) |
    | The count tripled from 40 to 90. | inconsistent |
    | 310 enrolled, a third as many as the 620 of 2015. | inconsistent: half? |
    | It costs 410 crowns, three times as much as the 82 crowns for a new one. | inconsistent |

    ## When it stays silent

    When another word of change stands between the multiple and the levels, so that it may be
    of something else.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for statement in index.changes {
      for change in statement.changes where change.figure.kind == .multiple {
        guard !statement.hasNegativeLevel, areAlike(statement),
          !isExpected(change.figure.mention, index)
        else { continue }
        let isMore =
          change.direction == .up
          || (change.direction == nil && index.hasCue([.more], inSentence: statement.sentence))
        propose(relation(statement, change, isMore: isMore))
      }
    }
  }

  /// "had been expected to double": what was to be is not what was.
  private func isExpected(_ mention: Int, _ index: FigureIndex) -> Bool {
    switch index.extraction.contexts[mention].role {
    case .forecast, .target: true
    case .unknown, .revised, .priorPeriod, .adjusted, .denied: false
    }
  }

  /// Whether two levels are near enough for words of multiplication, which are small: 112 million and a share of one in
  /// twenty-five are levels of two measures.
  private func areAlike(_ statement: ChangeStatement) -> Bool {
    guard let new = statement.new.nominal, let old = statement.old.nominal,
      let ratio = new.divided(by: old)
    else { return true }
    return ratio < 1000 && ExactDecimal(significand: 1, exponent: -3) < ratio
  }

  private func relation(
    _ statement: ChangeStatement, _ change: ChangeStatement.Stated, isMore: Bool
  ) -> Relation {
    var relation = ratio(statement.new, statement.old, change.figure.operand, statement)
    if relation.isVerified { return relation }
    // Among a few words of multiplication the right one is no accident, as a digit of a level can be.
    let slips = (0...1).flatMap { relation.repairs(of: $0) }
    if !slips.contains(where: { $0.kind == .transposition }),
      !relation.repairs(of: 2).isEmpty
    {
      relation.blame = .unlessConfirmed(2)
    }
    // "halved" is told of the larger level, "three times less" too.
    let turned = ratio(statement.old, statement.new, change.figure.operand, statement)
    if statement.isOrderOpen || change.direction == .down, turned.isVerified { return turned }
    // "three times more than x" is 3x or 4x.
    if isMore, let more = change.figure.nominal?.adding(.one),
      let value = change.figure.operand.value.replaced(by: more)
    {
      var operand = change.figure.operand
      operand.value = value
      let again = ratio(statement.new, statement.old, operand, statement)
      if again.isVerified { return again }
    }
    return relation
  }

  private func ratio(
    _ top: ChangeFigure, _ bottom: ChangeFigure, _ multiple: Operand, _ statement: ChangeStatement
  ) -> Relation {
    Relation(
      Self.id, .quotient(scale: 1), [top.operand, bottom.operand], result: multiple,
      evidence: statement.evidence)
  }
}
