import ArticleModel

/// What an outline has one node for: a block of its own, or a table or a diagram with the blocks that belong to it.
enum OutlinePart {
  case block(Block)
  case table(Table)
  case diagram(Diagram)

  /// Where in the decoded source it stands, if anywhere.
  var source: SourceSpan? {
    switch self {
    case .block(let block): block.source
    case .table(let table): SourceSpan.hull(of: (table.columns + table.rows.joined()).map(\.source))
    case .diagram(let diagram): SourceSpan.hull(of: diagram.nodes.map(\.source))
    }
  }

  /// The article's parts in the order of the source; what has no place comes last.
  static func all(of article: Article) -> [OutlinePart] {
    // A block belongs to the table or diagram that has its span; an empty span is no block.
    var claimed: Set<TextSpan> = []
    for table in article.tables {
      for cell in table.columns { claimed.insert(cell.text) }
      for row in table.rows { for cell in row { claimed.insert(cell.text) } }
      if let caption = table.caption { claimed.insert(caption) }
    }
    for diagram in article.diagrams {
      for node in diagram.nodes { claimed.insert(node.label) }
      for edge in diagram.edges { if let label = edge.label { claimed.insert(label) } }
    }
    var parts: [OutlinePart] = article.blocks
      .filter { !($0.kind.isPart && claimed.contains($0.text)) }.map { .block($0) }
    parts += article.tables.map { .table($0) } + article.diagrams.map { .diagram($0) }
    return parts.enumerated()
      .map { (start: $1.source?.start ?? .max, index: $0, part: $1) }
      .sorted { ($0.start, $0.index) < ($1.start, $1.index) }
      .map(\.part)
  }
}

extension Block.Kind {
  /// Whether blocks of this kind are parts of a table or a diagram.
  fileprivate var isPart: Bool { self == .tableCell || self == .caption || self == .diagramLabel }
}

extension SourceSpan {
  /// The span from the first of `spans` to the last.
  static func hull(of spans: [SourceSpan]) -> SourceSpan? {
    guard let start = spans.lazy.map(\.start).min(), let end = spans.lazy.map(\.end).max() else {
      return nil
    }
    return SourceSpan(start: start, end: max(start, end))
  }
}
