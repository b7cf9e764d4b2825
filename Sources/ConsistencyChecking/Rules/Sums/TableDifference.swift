import ArticleModel

/// S5: In a table, what is left is the gross amount less the deductions.
struct TableDifference: RelationRule {
  static let id: RuleID = "S5"
  static let name = "table-difference"
  static let summary = "In a table, what is left is the gross amount less the deductions."
  static let documentation = """
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    index.tableSums(.difference, for: Self.id, propose)
  }
}
