import ArticleModel

/// S3: In a table's row, a total is the sum of the other columns.
struct TableRow: RelationRule {
  static let id: RuleID = "S3"
  static let name = "table-row"
  static let summary = "In a table's row, a total is the sum of the other columns."
  static let documentation = """
    ## What it checks

    A column headed total, all or overall against the other columns of each row, before it or
    behind it. At least two rows must agree before a third one can be wrong.

    ## Why it matters

    Sums across are typed by hand more often than sums down, and nobody adds them up again.

    ## Examples

    | columns | total | verdict |
    | --- | --- | --- |
    | 23,762, 2,068 and 787 | 26,617 | exact |
    | 388, 64 and 19 | 741, where two other rows agree | inconsistent: 471? |

    ## When it stays silent

    When fewer than two rows agree, or most do not: a total of points, a total to date, a total
    over columns that the table leaves out.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    index.tableSums(.row, for: Self.id, propose)
  }
}
