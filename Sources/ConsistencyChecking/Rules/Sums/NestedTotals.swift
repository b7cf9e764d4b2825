import ArticleModel

/// S4: A total of totals is the sum of its subtotals.
struct NestedTotals: RelationRule {
  static let id: RuleID = "S4"
  static let name = "nested-totals"
  static let summary = "A total of totals is the sum of its subtotals."
  static let documentation = """
    ## What it checks

    A total of totals: a grand total against the subtotals above it, and the corner of a table
    against the row's totals and the column's.

    ## Why it matters

    A wrong grand total is the figure that gets quoted.

    ## Examples

    | subtotals | total | verdict |
    | --- | --- | --- |
    | 30, 255 and 17 | 302 | exact |
    | 30, 255 and 17 | 320 | inconsistent: digits swapped? |

    ## When it stays silent

    When the subtotals overlap, so that no slip explains the difference: pupils of several clubs
    who are counted once in the last line.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    index.tableSums(.nested, for: Self.id, propose)
  }
}
