import ArticleModel

/// M9: a diagram's labels agree with the text, and the parts that a node splits into with its total.
struct DiagramRestatement: RelationRule {
  static let id: RuleID = "M9"
  static let name = "diagram"
  static let summary = "A diagram's figures agree with the text and add up along its edges."
  static let documentation = """
    ## What it checks

    The figures in a diagram's labels: against the text, as mentions of one figure; along
    the edges, where a total's node splits into parts; and the slices of a pie against the
    sentence that tells them.

    ## Why it matters

    Diagrams are drawn once and rarely redrawn.

    ## Examples

    | text | verdict |
    | --- | --- |
    | "Total $35.2B" with edges to "$14.2B" and "$21B" | exact |
    | "Total $35.2B" with edges to "$14.2B" and "$12B" | inconsistent: digits swapped? |

    ## When it stays silent

    When a part has no figure of the total's unit, or several, and when neither a word nor the
    unit says that the node is a total.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for candidate in index.restatements
    where Restatements.owner(of: candidate, in: index) == Self.id {
      propose(Restatements.relation(Self.id, candidate, index))
    }
    for fan in index.fans { propose(relation(fan, index)) }
    for relation in PieSlices(index).relations() { propose(relation) }
  }

  private func relation(_ fan: DiagramFan, _ index: FigureIndex) -> Relation {
    var relation = Relation(
      Self.id, .sum(weights: Array(repeating: 1, count: fan.parts.count)),
      fan.parts.map(index.operand), result: index.operand(fan.total),
      evidence: fan.isEstablished ? .established : .arithmetic)
    // Without a word of total, only a slip that makes the sum exact says that one was meant.
    if fan.isComplete, !fan.isEstablished, !relation.isVerified {
      let slips = relation.operands.indices.flatMap { relation.repairs(of: $0) }.filter {
        $0.isExact && ($0.kind == .transposition || ($0.kind == .digit && fan.parts.count > 2))
      }
      if Set(slips.map(\.operand)).count == 1 { relation.evidence = .established }
      if let lone = loneFigure(of: fan, index) {
        relation.evidence = .established
        relation.blame = .fixed(lone)
      }
    }
    return relation
  }
}

extension DiagramRestatement {
  /// The operand that stands nowhere else, where the figure that the others ask for does.
  fileprivate func loneFigure(of fan: DiagramFan, _ index: FigureIndex) -> Int? {
    let operands = fan.parts + [fan.total]
    let lone = operands.indices.filter { index.family(of: operands[$0])?.items.count == 1 }
    guard lone.count == 1, let total = index.items[fan.total].nominal else { return nil }
    // A family of one has no other item.
    let item = operands[lone[0]]
    let others = fan.parts.filter { $0 != item }.compactMap { index.items[$0].nominal }
    var wanted = item == fan.total ? ExactDecimal.zero : total
    for part in others {
      guard let next = item == fan.total ? wanted.adding(part) : wanted.subtracting(part) else {
        return nil
      }
      wanted = next
    }
    return index.family(ofValue: wanted, in: index.items[item].group) == nil ? nil : lone[0]
  }
}
