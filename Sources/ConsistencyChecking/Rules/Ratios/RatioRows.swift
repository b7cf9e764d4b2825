import ArticleModel

/// R6: a row or column of margins or ratios follows from the two that it is worked out from.
struct RatioRows: RelationRule {
  static let id: RuleID = "R6"
  static let name = "ratio-rows"
  static let summary = "A table's row or column of ratios agrees with those that make it."
  static let documentation = """
    ## What it checks

    A row of percentages, of yields or of figures "per" something against two rows near it, where
    their quotient is the row in all columns but one, and in at least two. Likewise a column
    against two columns.

    ## Why it matters

    The ratio is what a table is read for, and the row that is not added up.

    ## Examples

    | text | verdict |
    | --- | --- |
    | 1,708 of 6,207, printed 27.5% | exact |
    | 1,603 of 5,742, printed 29.7%, the other columns agree | inconsistent: digits swapped? |

    ## When it stays silent

    When no two rows near it make the ratio in two columns: an adjusted margin, a return on an
    average, is made of figures that the table does not have.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for (number, table) in index.extraction.article.tables.enumerated()
    where table.columns.count > 2 && table.rows.count > 2 && table.rows.count < 400 {
      for relation in RatioLines(number, table, .rows, index).relations() { propose(relation) }
      for relation in RatioLines(number, table, .columns, index).relations() { propose(relation) }
    }
  }
}
