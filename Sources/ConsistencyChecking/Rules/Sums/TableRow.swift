import ArticleModel

/// S3: In a table's row, a total is the sum of the other columns.
struct TableRow: RelationRule {
  static let id: RuleID = "S3"
  static let name = "table-row"
  static let summary = "In a table's row, a total is the sum of the other columns."
  static let documentation = """
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    index.tableSums(.row, for: Self.id, propose)
  }
}
