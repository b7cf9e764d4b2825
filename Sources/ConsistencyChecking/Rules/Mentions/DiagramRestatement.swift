import ArticleModel

/// M9: a diagram's labels agree with the text, and the parts that a node splits into with its total.
struct DiagramRestatement: RelationRule {
  static let id: RuleID = "M9"
  static let name = "diagram"
  static let summary = "A diagram's figures agree with the text and add up along its edges."
  static let documentation = """
    ## What it checks

    The figures in a diagram's labels: against the text, as mentions of one figure; and along
    the edges, where a total's node splits into parts.

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
  }

  private func relation(_ fan: DiagramFan, _ index: FigureIndex) -> Relation {
    var relation = Relation(
      Self.id, .sum(weights: Array(repeating: 1, count: fan.parts.count)),
      fan.parts.map(index.operand), result: index.operand(fan.total),
      evidence: fan.isEstablished ? .established : .arithmetic)
    // Without a word of total, only a slip that makes the sum exact says that one was meant.
    if fan.isComplete, !fan.isEstablished, !relation.judged().verdict.isVerified {
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
    guard lone.count == 1, let item = index.family(of: operands[lone[0]])?.items.first,
      let total = index.items[fan.total].value.nominal
    else { return nil }
    let group = index.groups[index.items[item].group]
    let others = fan.parts.filter { $0 != item }.compactMap { index.items[$0].value.nominal }
    var wanted = item == fan.total ? ExactDecimal.zero : total
    for part in others {
      guard let next = item == fan.total ? wanted.adding(part) : wanted.subtracting(part) else {
        return nil
      }
      wanted = next
    }
    return group.familyOfValue[wanted.normalized] == nil ? nil : lone[0]
  }
}

/// A node's figure and those of the nodes that it splits into, or that lead to it.
struct DiagramFan: Hashable, Sendable {
  var total: Int
  var parts: [Int]
  /// Whether every part has a figure.
  var isComplete: Bool
  /// Whether a word calls the node a total, and it is complete.
  var isEstablished: Bool
}

extension FigureIndex {
  /// The fans of all diagrams whose figures could add up.
  var fans: [DiagramFan] {
    var fans: [DiagramFan] = []
    for (number, diagram) in diagrams.enumerated() {
      for node in diagram.nodes.indices {
        for neighbors in [diagram.children[node], diagram.parents[node]] where neighbors.count > 1 {
          fans += self.fans(of: node, neighbors, diagram, number)
        }
      }
    }
    return fans
  }

  private func fans(
    of node: Int, _ neighbors: [Int], _ diagram: DiagramFigures, _ number: Int
  ) -> [DiagramFan] {
    diagram.nodes[node].compactMap { total in
      let unit = items[total].unit
      guard unit.isAdditive || unit.kind == .percent,
        diagram.nodes[node].count(where: { items[$0].unit == unit }) == 1
      else { return nil }
      let parts = neighbors.compactMap { neighbor -> Int? in
        let same = diagram.nodes[neighbor].filter { items[$0].unit == unit }
        return same.count == 1 ? same[0] : nil
      }
      guard parts.count > 1 else { return nil }
      let sentence = context(items[total]).sentence
      let isTotal = hasCue(.total, .bringsTo, .makes, .consistsOf, inSentence: sentence)
      return DiagramFan(
        total: total, parts: parts, isComplete: parts.count == neighbors.count,
        isEstablished: parts.count == neighbors.count && isTotal)
    }
  }
}
