import ArticleModel

/// M2: mentions of one figure have one order of magnitude.
struct Magnitude: RelationRule {
  static let id: RuleID = "M2"
  static let name = "magnitude"
  static let summary = "A figure keeps its scale: a billion does not become a million."
  static let documentation = """
    ## What it checks

    Two mentions of one figure with equal digits whose scale differs by a thousand, a million or
    a billion.

    ## Why it matters

    Million for billion is the most frequent slip with figures in news, and the one that readers
    laugh at.

    ## Examples

    | text | verdict |
    | --- | --- |
    | a total of $35.2 billion; the $35.2B total | exact (reported by M1) |
    | a total of $35.2 billion; the $35.2 million total | inconsistent: wrong scale? |

    ## When it stays silent

    When the figures have one or two digits and too few words in common, since equal digits are
    then an accident.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for candidate in index.restatements
    where Restatements.owner(of: candidate, in: index) == Self.id {
      propose(Restatements.relation(Self.id, candidate, index))
    }
  }
}
