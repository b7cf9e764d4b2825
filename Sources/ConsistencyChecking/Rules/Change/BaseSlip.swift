import ArticleModel

/// C6: the percentage is taken of the level before, not of the level after.
struct BaseSlip: RelationRule {
  static let id: RuleID = "C6"
  static let name = "base-slip"
  static let summary = "A percentage of change is taken of the old level."
  static let documentation = """
    ## What it checks

    A percentage of change that does not follow from the level before, but follows exactly from
    the level after.

    ## Why it matters

    From 80 to 100 is up 25 percent; from 100 to 80 is down 20 percent. The wrong base is the
    commonest slip of all with percentages.

    ## Examples

    | text | verdict |
    | --- | --- |
    | from 80 to 100, up 25% | exact (reported by C2) |
    | from 80 to 100, up 20% | inconsistent: 25%? |
    | 45 hours instead of 60, a cut of 33 percent | inconsistent: 25 percent? |

    ## When it stays silent

    When the percentage holds, when it fits neither base, and when the order of the two levels
    is open.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for statement in index.changes {
      for change in statement.changes {
        if let relation = BaseSlip.relation(statement, change) { propose(relation) }
      }
    }
    for column in index.changeColumns {
      for row in column.rows {
        if let relation = row.baseSlip(Self.id, column) { propose(relation) }
      }
    }
  }

  static func relation(
    _ statement: ChangeStatement, _ change: ChangeStatement.Stated
  ) -> Relation? {
    // Nominal values decide, before the zeros of a level can excuse anything.
    guard PercentChange.applies(statement, change), let statement = statement.withExactLevels,
      !PercentChange.relation(statement, change).isVerified,
      PointsOrPercent.relation(statement, change) == nil
    else { return nil }
    let isFall = statement.rises == false
    if let stated = statement.direction(of: change), (stated == .down) != isFall { return nil }
    return relation(
      statement.percentageOfLevels(id, change),
      turned: statement.turned.percentageOfLevels(id, change))
  }

  /// The broken relation with its repair, where the percentage is exactly that of the other base.
  static func relation(_ relation: Relation, turned: Relation) -> Relation? {
    guard turned.judged().verdict == .exact, let result = relation.result,
      let quantum = result.value.quantum?.normalized,
      let right = relation.formula.nominal(relation.members.compactMap(\.value.nominal))?
        .decimal()?.rounded(toPowerOfTen: Int(quantum.exponent))
    else { return nil }
    var broken = relation
    broken.rule = id
    broken.gravity = .byPoints
    broken.blame = .fixed(2)
    broken.suggestions = [Repair(kind: .base, operand: 2, value: right, isExact: true)]
    return broken
  }
}
