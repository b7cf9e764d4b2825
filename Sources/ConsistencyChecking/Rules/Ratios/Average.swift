import ArticleModel

/// R3: an average is the total over the count.
struct Average: RelationRule {
  static let id: RuleID = "R3"
  static let name = "average"
  static let summary = "An average is the total divided by the count."
  static let documentation = """
    ## What it checks

    A total, a count and the average that the sentence says they make: "$4.5 million among 30
    players, an average of $150,000".

    ## Why it matters

    A nought too few in an average looks like any other number.

    ## Examples

    | text | verdict |
    | --- | --- |
    | $4.5 million among 30 players, an average of $150,000 | exact |
    | $4.5 million among 30 players, an average of $15,000 | inconsistent: wrong scale? |

    ## When it stays silent

    When the sentence has several totals or counts that could be meant, and when it is a median.
    Where no word says that the average is worked out from the other two, swapped digits or a
    wrong scale must explain the difference.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for multiplication in index.multiplications where multiplication.isAverage {
      propose(multiplication.relation(Self.id))
    }
  }
}
