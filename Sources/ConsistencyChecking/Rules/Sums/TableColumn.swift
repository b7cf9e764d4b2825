import ArticleModel

/// S2: In a table's column, a total is the sum of the rows above it.
struct TableColumn: RelationRule {
  static let id: RuleID = "S2"
  static let name = "table-column"
  static let summary = "In a table's column, a total is the sum of the rows above it."
  static let documentation = """
    ## What it checks

    A row called total, subtotal, all or overall, or one without a label below a block, against
    the rows above it, column by column. Subtotals stand for their parts, a dash is 0, brackets
    are negative, "of which" rows are part of another row, and percentages add up where their
    total is 100. The columns prove each other: a row that is the sum of the rows above in all
    columns but one is a total, and the odd column is wrong.

    ## Why it matters

    A column that does not add up is the easiest slip to find for a reader with a calculator, and
    it is most often two digits that changed places on the way from the spreadsheet.

    ## Examples

    | rows | total | verdict |
    | --- | --- | --- |
    | 1,452.4 and 44.1 | 1,496.5 | exact |
    | 14.3, 8.8, 5.4 and 2.7 | 31.3 | consistent (rounding) |
    | 26,412, 18,957, 9,306 and 4,128 | 53,803 | inconsistent: 58,803? |

    ## When it stays silent

    When no slip of the pen explains the difference, and no other column shows that the rows are
    all of the total: ten of thirty-nine markets above "All markets". A column of averages, rates
    or changes in percent, and rows of mixed units, add up to nothing.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    index.tableSums(.column, for: Self.id, propose)
  }
}
