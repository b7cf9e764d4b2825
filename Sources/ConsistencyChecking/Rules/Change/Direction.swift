import ArticleModel

/// C5: what rises leads to a higher level.
struct Direction: RelationRule {
  static let id: RuleID = "C5"
  static let name = "direction"
  static let summary = "What rose is higher than before, what fell is lower."
  static let documentation = """
    ## What it checks

    The direction of the verb against the level before and the level after it.

    ## Why it matters

    The reader cannot tell whether the verb or the figures are wrong.

    ## Examples

    | text | verdict |
    | --- | --- |
    | It fell to 8.1 percent from 9.2 percent. | exact |
    | It rose to 8.1 percent from 9.2 percent. | inconsistent |
    | Call-outs increased by 23, to 38 from 61. | inconsistent |

    ## When it stays silent

    For ranks, for exchange rates quoted the other way, for levels below zero, and where the
    stated size of the change fits neither direction: then a figure is wrong, not the verb.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for statement in index.changes {
      guard let direction = statement.direction, !statement.hasNegativeLevel,
        !statement.isOrderOpen, !statement.isAcross, statement.evidence == .established,
        !hasThird(statement, index), !mayBeRank(statement, index),
        !index.hasCue([.inverse, .revision, .negation], inSentence: statement.sentence)
      else { continue }
      let sized = statement.changes.filter {
        statement.isDifference($0) || ($0.figure.kind == .percent && !$0.isPerYear)
      }
      guard sized.isEmpty || sized.contains(where: statement.fitsSize) else { continue }
      propose(relation(statement, direction))
    }
  }

  /// "She climbed to 118 from 203", in a text that speaks of ranks.
  private func mayBeRank(_ statement: ChangeStatement, _ index: FigureIndex) -> Bool {
    guard index.cues.intersects(.inverse) else { return false }
    return [statement.old, statement.new].allSatisfy {
      $0.kind == .number && $0.nominal.map { $0 < 2000 } ?? true
    }
  }

  /// Whether the sentence has a third figure in the unit of the new level: "2.6 million, 0.4 million more than planned and up
  /// from 1.9 million", of which the new one may be either.
  private func hasThird(_ statement: ChangeStatement, _ index: FigureIndex) -> Bool {
    let own =
      [statement.old.mention, statement.new.mention] + statement.changes.map(\.figure.mention)
    return index.items(inSentence: statement.sentence).contains { item in
      let figure = index.items[item]
      guard !own.contains(figure.mention), figure.kind == statement.new.kind,
        figure.kind != .percent
      else { return false }
      // $600 million of bonds are no dividend of 41 cents.
      guard let value = figure.nominal, let new = statement.new.nominal,
        let ratio = value.divided(by: new)
      else { return true }
      return ratio < 1000 && ExactDecimal(significand: 1, exponent: -3) < ratio
    }
  }

  private func relation(
    _ statement: ChangeStatement, _ direction: Figure.Direction
  ) -> Relation {
    let isUp = direction == .up
    let (low, high) = isUp ? (statement.old, statement.new) : (statement.new, statement.old)
    var relation = Relation(
      Self.id, .order, [low.operand, high.operand], evidence: statement.evidence)
    relation.gravity = .impossible
    relation.blame = .fixed(isUp ? 1 : 0)
    relation.supports = false
    let (old, new) = (statement.old.operand.text, statement.new.operand.text)
    relation.complaint =
      "from \(old) to \(new) is \(isUp ? "down" : "up"), but the text says \(isUp ? "up" : "down")"
    return relation
  }
}
