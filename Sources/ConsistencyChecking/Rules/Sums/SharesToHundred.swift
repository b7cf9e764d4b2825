import ArticleModel

/// S6: the shares of one whole add up to a hundred.
struct SharesToHundred: RelationRule {
  static let id: RuleID = "S6"
  static let name = "shares-to-100"
  static let summary = "The shares of one whole add up to 100 percent."
  static let documentation = """
    ## What it checks

    Percentages that share out one whole, in a sentence ("of which 34 percent came from Europe,
    41 percent from Asia and 25 percent from America"), in a list, or in a table's column of
    shares. Their sum may miss 100 by what their rounding allows.

    ## Why it matters

    Shares are copied one by one, and nobody adds them up.

    ## Examples

    | text | verdict |
    | --- | --- |
    | 34%, 41% and 24% of sales | consistent (rounding) |
    | 34%, 41% and 35% of sales | inconsistent |

    ## When it stays silent

    When the list need not be complete and stays below 100: only "the rest", "the other", a row
    of all others or an announced number of parts makes it complete. When several answers were
    possible, and when nothing says that the percentages are of one whole and exclude each other.
    """

  /// Shares that belong together.
  struct Shares {
    var items: [Int]
    /// Whether something says that they are all there are.
    var isExhaustive: Bool
    /// Whether something says that nothing is in two of them.
    var isExclusive: Bool
    /// Whether words nearly say both, so that swapped digits are no coincidence.
    var isLikely = false
  }

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    guard
      index.groups.contains(where: { $0.unit.kind == .percent })
        || !index.extraction.article.tables.isEmpty
    else { return }
    let finder = ShareFinder(index: index)
    for shares in finder.inSentences() + finder.inLists() + finder.inTables() {
      if let relation = relation(shares, index) { propose(relation) }
    }
  }

  private func relation(_ shares: Shares, _ index: FigureIndex) -> Relation? {
    guard shares.items.count > 1, shares.items.count <= 40 else { return nil }
    let hundred: ExactDecimal = 100
    let whole = Operand(
      reference: .other(.init(text: "100 percent")), value: FigureValue(exactly: hundred),
      text: "100 percent")
    var relation = Relation(
      Self.id, .sum(weights: shares.items.map { _ in 1 }), shares.items.map(index.operand),
      result: whole, evidence: .established)
    relation.gravity = .byPoints
    relation.supports = false
    let isVerified = relation.isVerified
    if isVerified {
      if !shares.isExhaustive, !shares.isExclusive {
        guard shares.items.count > 2 else { return nil }
        relation.evidence = .arithmetic
      }
      return relation
    }
    let nominals = shares.items.compactMap { index.items[$0].nominal }
    guard nominals.count == shares.items.count,
      let sum = Formula.sum(weights: nominals.map { _ in 1 }).nominal(nominals)?.decimal(),
      sum < 200, 50 < sum,
      (hundred < sum ? shares.isExhaustive || shares.isExclusive : shares.isExhaustive)
        || (shares.isLikely && relation.isExactPlainSlip)
    else { return nil }
    let isSlip = relation.members.indices.contains { operand in
      relation.repairs(of: operand).contains { $0.kind.cost < 3 }
    }
    guard isSlip else { return nil }
    let largest = nominals.indices.max { nominals[$0] < nominals[$1] } ?? 0
    relation.blame = .fixed(largest)
    relation.complaint =
      "\(relation.members.map(\.text).joined(separator: " + ")) = \(sum.normalized) percent, not 100 "
      + "percent of one whole; the largest is \(relation.members[largest].text)"
    return relation
  }
}
