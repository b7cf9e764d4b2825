import ArticleModel

/// C1: the stated change is the difference of the two levels.
struct Difference: RelationRule {
  static let id: RuleID = "C1"
  static let name = "difference"
  static let summary = "A stated change is the difference of the two levels."
  static let documentation = """
    ## What it checks

    An amount of change against the level before and the level after it, in a sentence or in a
    table's column of changes. Between two percentages the amount is one of points. In a table
    either sign is accepted, since rows of costs often turn it.

    ## Why it matters

    Three figures that stand side by side are added up by every second reader.

    ## Examples

    | text | verdict |
    | --- | --- |
    | Sales were up $6.5 million from $89.5 million to $96.0 million. | exact |
    | Expenses were up $9.6 million to $42.4 million from $14.8 million. | inconsistent: digits swapped? |
    | Passengers rose by 41,000. They reached 612,000, after 517,000 in 2024. | inconsistent: digits swapped? |
    | 63 million cubic metres, 17 million more than the 46 million a month earlier | exact |

    ## When it stays silent

    When the amount is compared with something else ("more than it had planned"), when a word
    of change stands between it and the levels, between a profit and a loss, for levels of
    several sentences unless their times tell their order and a slip explains the rest, and for columns of a table that nothing but
    chance makes a difference.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for statement in index.changes {
      for change in statement.changes
      where statement.isDifference(change) && PointsOrPercent.relation(statement, change) == nil
        && isOfLevels(change, statement)
      {
        propose(statement.difference(Self.id, change))
      }
    }
    for column in index.changeColumns {
      for row in column.rows where row.isDifference { propose(row.difference(Self.id, column)) }
    }
  }

  /// Whether a change is told in the unit of a level or in none: 30 euros are no change of farms.
  private func isOfLevels(_ change: ChangeStatement.Stated, _ statement: ChangeStatement) -> Bool {
    let kind = change.figure.kind
    return kind != .money || statement.old.kind == .money || statement.new.kind == .money
      // "by 132 million francs, from 2.173 billion to 2.305 billion"
      || (statement.old.kind == .number && statement.new.kind == .number)
  }
}
