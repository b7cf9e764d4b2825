import ArticleModel

/// R1: a stated share is the part over its whole.
struct Share: RelationRule {
  static let id: RuleID = "R1"
  static let name = "share"
  static let summary = "A share is what its part and its whole make."
  static let documentation = """
    ## What it checks

    A part, its whole and the percentage that the text says it is: "$13.9 million of $60.3
    million, or 23 percent"; "18 of 80 members (22.5%)"; "$8.4 million, or 14 percent of the
    $60.1 million plan".

    ## Why it matters

    A percentage is worked out by hand, and the article holds all that is needed to check it.

    ## Examples

    | text | verdict |
    | --- | --- |
    | $13.9m of $60.3m, or 23% | exact |
    | 18 of 80 members, or 25% | inconsistent |

    ## When it stays silent

    When the percentage is a change ("or 4 percent more"), or is said to be of something else
    ("55 percent of those who answered").
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for share in index.statedShares
    where !index.countsVotes([share.part, share.whole]) {
      propose(Share.relation(Self.id, share, index))
    }
  }

  static func relation(_ rule: RuleID, _ share: StatedShare, _ index: FigureIndex) -> Relation {
    var relation = Relation(
      rule, .quotient(scale: 100), [index.operand(share.part), index.operand(share.whole)],
      result: index.operand(share.percent), evidence: .established)
    relation.gravity = .byPoints
    return relation
  }
}
