import ArticleModel

/// C2: the stated percentage is the change from the old level to the new one.
struct PercentChange: RelationRule {
  static let id: RuleID = "C2"
  static let name = "percent-change"
  static let summary = "A stated percentage of change follows from the two levels."
  static let documentation = """
    ## What it checks

    A percentage of change against the level before and the level after it: (new − old) / old,
    with both levels as intervals. In prose by the words "rose 27 percent to … from …", "from …
    to …, up 25 percent", "5 percent more than the …"; in tables by a column of changes that
    most rows prove.

    ## Why it matters

    Percentages are the sum that newsrooms get wrong most often.

    ## Examples

    | text | verdict |
    | --- | --- |
    | Sales jumped 27 percent to $7.9 billion from $6.22 billion. | exact |
    | Arrivals climbed 81 per cent, from 312,000 to 368,000. | inconsistent: digits swapped? |
    | Last year there were 640 sailings; 830 are a rise of 25%. | inconsistent |
    | cut by a third, from $90 million to $50 million | inconsistent |
    | 4,706, 8,324, and 67% in the column of changes | inconsistent |

    ## When it stays silent

    When the percentage is a share ("75 percent of the £12 million"), a rate for a year, or the
    change of something else; when the base is not above zero; and in a table where rows hold
    margins, whose change is told in points.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for statement in index.changes {
      for change in statement.changes where PercentChange.applies(statement, change) {
        guard PointsOrPercent.relation(statement, change) == nil,
          BaseSlip.relation(statement, change) == nil,
          !ImpliedBase.owns(statement, change, index)
        else { continue }
        propose(PercentChange.relation(statement, change))
      }
    }
    for column in index.changeColumns {
      for row in column.rows where !row.isDifference && row.baseSlip("C6", column) == nil {
        propose(row.percentage(Self.id, column))
      }
    }
  }

  static func applies(_ statement: ChangeStatement, _ change: ChangeStatement.Stated) -> Bool {
    change.figure.kind == .percent && !change.isPerYear && !statement.hasNegativeLevel
      && statement.old.nominal?.isZero == false
  }

  /// The relation, with the levels in the order that holds where the text leaves it open.
  static func relation(
    _ statement: ChangeStatement, _ change: ChangeStatement.Stated
  ) -> Relation {
    var relation = statement.percentage(id, change)
    relation.gravity = .byPoints
    if relation.isVerified { return relation }
    // "rose 5 percent to 90 from 95" is a slip of direction, which another rule reports.
    let ofLevels = statement.percentageOfLevels(id, change)
    if ofLevels.isVerified { return ofLevels }
    if statement.isOrderOpen {
      let turned = statement.turned
      let fits = change.direction.map { ($0 == .up) == (turned.rises != false) } ?? true
      var other = turned.percentageOfLevels(id, change)
      other.gravity = .byPoints
      if fits, other.isVerified || change.direction != nil { return other }
    }
    return relation
  }
}
