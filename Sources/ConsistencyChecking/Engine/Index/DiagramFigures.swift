import ArticleModel

/// The figures of a diagram's nodes, and its edges.
struct DiagramFigures: Sendable {
  /// Items of each node.
  var nodes: [[Int]]
  /// Nodes that an edge leads to, in edge order, without repeats.
  var children: [[Int]]
  var parents: [[Int]]

  /// The nodes and edges of a diagram, without figures.
  init(_ diagram: Diagram) {
    nodes = Array(repeating: [], count: diagram.nodes.count)
    children = nodes
    parents = nodes
    var numbers: [String: Int] = [:]
    for (number, node) in diagram.nodes.enumerated() { numbers[node.id] = number }
    var seen: Set<Int> = []
    for edge in diagram.edges {
      guard let from = numbers[edge.from], let to = numbers[edge.to], from != to,
        seen.insert(from * diagram.nodes.count + to).inserted
      else { continue }
      children[from].append(to)
      parents[to].append(from)
    }
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
  /// "41 million quays" below "96 million kroner": amounts whose currency the parts' labels leave out.
  private func barePrices(of nodes: [Int], _ diagram: DiagramFigures) -> [Int] {
    let parts = nodes.compactMap { node -> Int? in
      guard diagram.nodes[node].count == 1, let item = diagram.nodes[node].first,
        items[item].kind == .count || items[item].kind == .number,
        items[item].nominal.map({ !($0 < 1000) }) == true
      else { return nil }
      return item
    }
    return parts.count == nodes.count ? parts : []
  }

  func findDiagrams() -> [DiagramFigures] {
    var figures = extraction.article.diagrams.map(DiagramFigures.init)
    guard !figures.isEmpty else { return [] }
    for item in items.indices {
      guard case .diagramNode(let diagram, let node) = place(item),
        figures.indices.contains(diagram), figures[diagram].nodes.indices.contains(node)
      else { continue }
      figures[diagram].nodes[node].append(item)
    }
    return figures
  }

  func findFans() -> [DiagramFan] {
    var fans: [DiagramFan] = []
    for diagram in diagrams {
      for node in diagram.nodes.indices {
        for neighbors in [diagram.children[node], diagram.parents[node]] where neighbors.count > 1 {
          fans += self.fans(of: node, neighbors, diagram)
        }
      }
    }
    return fans
  }

  private func fans(of node: Int, _ neighbors: [Int], _ diagram: DiagramFigures) -> [DiagramFan] {
    diagram.nodes[node].compactMap { total in
      let group = items[total].group
      guard groups[group].unit.isAdditive || items[total].kind == .percent,
        diagram.nodes[node].count(where: { items[$0].group == group }) == 1
      else { return nil }
      var parts = neighbors.compactMap { neighbor -> Int? in
        let same = diagram.nodes[neighbor].filter { items[$0].group == group }
        return same.count == 1 ? same[0] : nil
      }
      if parts.isEmpty, items[total].kind == .money { parts = barePrices(of: neighbors, diagram) }
      guard parts.count > 1 else { return nil }
      let isTotal = hasCue(
        [.total, .bringsTo, .makes, .consistsOf], inSentence: sentence(of: total))
      return DiagramFan(
        total: total, parts: parts, isComplete: parts.count == neighbors.count,
        isEstablished: parts.count == neighbors.count && isTotal)
    }
  }
}
