import ArticleModel

/// M5: a figure that the text quotes from a table is the cell's.
struct TableProse: RelationRule {
  static let id: RuleID = "M5"
  static let name = "table-prose"
  static let summary = "A figure quoted from a table is what the cell says."
  static let documentation = """
    ## What it checks

    A figure whose sentence names a table's row and column against the cell, after the scale
    that the table's heading gives it.

    ## Why it matters

    Text is written beside the table, and one of the two is corrected.

    ## Examples

    | text | verdict |
    | --- | --- |
    | table 849.8 (in millions), text $849.8 million | exact |
    | table 849.8 (in millions), text $894.8 million | inconsistent: digits swapped? |

    ## When it stays silent

    When the sentence names no column, when another cell has the figure, when the figure is a
    change, an aim or an adjusted one, and when no slip of the pen leads from one to the other:
    then it is more likely a figure of its own.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for quote in index.cellQuotes {
      switch quote.match {
      case .agrees, .slip:
        propose(
          Relation(
            Self.id, .equality, [index.operand(quote.item), index.operand(quote.cell)],
            evidence: .established))
      case .scale: break
      }
    }
  }
}
