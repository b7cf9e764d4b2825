import ArticleModel

/// S2: In a table's column, a total is the sum of the rows above it.
struct TableColumn: RelationRule {
  static let id: RuleID = "S2"
  static let name = "table-column"
  static let summary = "In a table's column, a total is the sum of the rows above it."
  static let documentation = """
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    index.tableSums(.column, for: Self.id, propose)
  }
}
