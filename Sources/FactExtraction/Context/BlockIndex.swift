import ArticleModel

/// Finds blocks by their place in the text.
struct BlockIndex {
  private let article: Article

  init(_ article: Article) {
    self.article = article
  }

  /// The block that a cell's or label's text is.
  func block(at span: TextSpan) -> Int? {
    guard !span.isEmpty else { return nil }
    return block(containing: span.start)
  }

  /// The block that holds a byte offset of the text.
  ///
  /// - Complexity: O(log *n*) in the number of blocks.
  func block(containing offset: Int) -> Int? {
    let index = article.blocks.partitioningIndex { $0.text.end > offset }
    guard index < article.blocks.count, article.blocks[index].text.start <= offset else {
      return nil
    }
    return index
  }

  /// Where the figures of each block stand.
  ///
  /// A level-1 heading before any other text is the title, where the front matter has none.
  func places() -> [FigureContext.Place] {
    var hasLead = false
    let first = article.blocks.first { $0.kind != .description }
    var places = article.blocks.map { block -> FigureContext.Place in
      switch block.kind {
      case .title: return .title
      case .description: return .description
      case .heading: return block.level == 1 && block == first ? .title : .heading
      case .caption: return .caption
      case .image: return .imageText
      case .listItem: return .listItem
      case .quote: return .quoteBlock
      case .paragraph, .html, .code, .tableCell, .diagramLabel:
        if isLoneImage(block) { return .imageText }
        guard block.kind == .paragraph, !hasLead else { return .body }
        hasLead = true
        return .lead
      }
    }
    for (number, table) in article.tables.enumerated() {
      for (column, cell) in table.columns.enumerated() {
        set(.tableHeader(table: number, column: column), at: cell.text, in: &places)
      }
      for (row, cells) in table.rows.enumerated() {
        for (column, cell) in cells.enumerated() {
          set(.tableCell(table: number, row: row, column: column), at: cell.text, in: &places)
        }
      }
    }
    for (number, diagram) in article.diagrams.enumerated() {
      for (node, label) in diagram.nodes.enumerated() {
        set(.diagramNode(diagram: number, node: node), at: label.label, in: &places)
      }
      for (edge, label) in diagram.edges.enumerated() {
        guard let span = label.label else { continue }
        set(.diagramEdge(diagram: number, edge: edge), at: span, in: &places)
      }
    }
    return places
  }

  /// Whether a paragraph is the alternative text of an image and nothing else: "![The mast](mast.jpg)".
  private func isLoneImage(_ block: Block) -> Bool {
    let source = article.decodedSource
    let (start, end) = (block.source.start, block.source.end)
    guard block.kind == .paragraph, start > 1, end + 1 < source.count, start < end else {
      return false
    }
    return source[start - 2] == UInt8(ascii: "!") && source[start - 1] == UInt8(ascii: "[")
      && source[end] == UInt8(ascii: "]") && source[end + 1] == UInt8(ascii: "(")
      && !source[start..<end].contains(UInt8(ascii: "]"))
  }

  private func set(
    _ place: FigureContext.Place, at span: TextSpan, in places: inout [FigureContext.Place]
  ) {
    if let block = block(at: span) { places[block] = place }
  }
}
