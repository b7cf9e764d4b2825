import ArticleModel

/// S5: In a table, what is left is the gross amount less the deductions.
struct TableDifference: RelationRule {
  static let id: RuleID = "S5"
  static let name = "table-difference"
  static let summary = "In a table, what is left is the gross amount less the deductions."
  static let documentation = """
    ## What it checks

    What is left when something is taken off: a row called net, gross profit, operating income,
    "after" or "excluding" against the rows above it, with the deductions printed in brackets, or
    as positive numbers under "less", or as costs under revenue.

    ## Why it matters

    Income statements print costs without a sign, so that a plain sum of their rows finds
    nothing wrong, and nothing right.

    ## Examples

    | rows | verdict |
    | --- | --- |
    | 475.6, less 283.7, net 191.9 | exact |
    | revenue 842.7, cost of sales 516.9, gross profit 352.8 | inconsistent: 325.8? |

    ## When it stays silent

    When other lines may stand between the gross amount and the net one, as where a statement
    shows its main lines only: then other columns must show how the lines are related.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    index.tableSums(.difference, for: Self.id, propose)
  }
}
