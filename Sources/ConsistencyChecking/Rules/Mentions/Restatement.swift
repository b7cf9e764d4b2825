import ArticleModel

/// M1: mentions of one figure agree, rounding and hedges taken in.
struct Restatement: RelationRule {
  static let id: RuleID = "M1"
  static let name = "restatement"
  static let summary = "A figure that is stated several times has one value."
  static let documentation = """
    ## What it checks

    The mentions of one figure or one date, in title, text, tables and captions, agree once
    rounding and hedges are taken in: "$35 billion" in a heading and "$35.2 billion" in the text
    are one figure, "$53.2 billion" is none.

    ## Why it matters

    A figure is corrected in the text and forgotten in the table; no single place looks wrong.

    ## Examples

    | text | verdict |
    | --- | --- |
    | $35 billion in the title, $35.2 billion in the text | consistent (rounding) |
    | The table's "2025 revenue" is $5.13 billion, the text has "2025 revenue of $5.31 billion". | inconsistent |
    | "which holds 88 million cubic metres when full", later "which holds 66 million cubic metres when full" | inconsistent |
    | "through December 2032" in three places, "through December 2042" in a fourth | inconsistent |

    ## When it stays silent

    When the words do not say that it is one figure: one shared noun is not enough. Figures with
    another period, role (forecast against actual, revised against first), direction or source,
    figures that stand side by side in a sentence, table or diagram, and figures in a quotation
    are never taken for one.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for relation in TitleMentions(index).relations() { propose(relation) }
    for relation in DurationEchoes(index).relations() { propose(relation) }
    for family in index.families where family.items.count > 1 {
      guard let evidence = Restatements.evidence(for: family, in: index),
        !Restatements.isHedgeDrift(family, in: index)
      else { continue }
      let relation = Restatements.relation(Self.id, family, index, evidence)
      if relation.isVerified { propose(relation) }
    }
    for candidate in index.restatements
    where Restatements.owner(of: candidate, in: index) == Self.id {
      propose(Restatements.relation(Self.id, candidate, index))
    }
    for group in DateGroups(index).all() {
      propose(Restatements.relation(Self.id, group, index))
    }
  }
}
