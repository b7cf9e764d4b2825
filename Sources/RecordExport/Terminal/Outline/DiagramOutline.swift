import ArticleModel

/// The node of a diagram: its size, and its first nodes and edges with their labels below.
struct DiagramOutline {
  private static let shown = 6

  private let article: Article
  private let text: OutlineText

  init(_ article: Article, _ text: OutlineText) {
    self.article = article
    self.text = text
  }

  func node(of diagram: Diagram, _ source: SourceSpan?) -> OutlineNode {
    var result = OutlineNode(
      label: "diagram",
      measure: "\(diagram.language), \(diagram.nodes.count.counted("node")), "
        + diagram.edges.count.counted("edge"),
      source: source)
    for node in diagram.nodes.prefix(DiagramOutline.shown) {
      result.children.append(
        OutlineNode(
          label: "node", measure: text.words(of: node.id), excerpt: text.words(of: node.label),
          source: node.source))
    }
    let nodes = diagram.nodes.count - DiagramOutline.shown
    if nodes > 0 { result.children.append(.omitted(nodes, "node")) }
    for edge in diagram.edges.prefix(DiagramOutline.shown) {
      result.children.append(
        OutlineNode(
          label: "edge", measure: "\(text.words(of: edge.from)) → \(text.words(of: edge.to))",
          excerpt: edge.label.map(text.words) ?? "",
          source: edge.label.flatMap(article.sourceMap.source)))
    }
    let edges = diagram.edges.count - DiagramOutline.shown
    if edges > 0 { result.children.append(.omitted(edges, "edge")) }
    return result
  }
}
