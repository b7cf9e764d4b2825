import ArticleModel

/// S4: A total of totals is the sum of its subtotals.
struct NestedTotals: RelationRule {
  static let id: RuleID = "S4"
  static let name = "nested-totals"
  static let summary = "A total of totals is the sum of its subtotals."
  static let documentation = """
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    index.tableSums(.nested, for: Self.id, propose)
  }
}
