import ArticleModel

/// Puts the items of a list into each other, by the marks before them: the record's blocks are leaves alone.
struct ListOutline {
  private let source: [UInt8]
  private let positions: TextPositions
  private let text: OutlineText
  /// The list that is being read; `nil` between lists.
  private var nesting: OutlineNesting?
  private var items = 0
  private var hull: SourceSpan?
  /// The mark of the list's first item.
  private var first: ListMarker?

  init(source: [UInt8], _ positions: TextPositions, _ text: OutlineText) {
    self.source = source
    self.positions = positions
    self.text = text
  }

  /// Adds a block of kind `listItem`, and returns the list that ended before it, if one did.
  mutating func add(_ block: Block) -> OutlineNode? {
    let marker = marker(of: block)
    let isOther = marker.map { $0.column == first?.column && $0.kind != first?.kind } ?? false
    let ended = isOther ? finish() : nil
    if nesting == nil {
      nesting = OutlineNesting(in: OutlineNode(label: "list"))
      first = marker
    }
    let words = text.words(of: block.text)
    if let marker {
      nesting?.begin(
        OutlineNode(label: "item", excerpt: words, source: block.source),
        rank: marker.contentColumn, closingFrom: marker.column + 1)
      items += 1
    } else {
      nesting?.add(OutlineNode(label: "paragraph", excerpt: words, source: block.source))
    }
    hull = SourceSpan.hull(of: [hull, block.source].compactMap(\.self))
    return ended
  }

  /// Ends the list and returns it, where there is one.
  mutating func finish() -> OutlineNode? {
    guard var node = nesting?.finish() else { return nil }
    node.measure = items.counted("item")
    node.source = hull
    nesting = nil
    items = 0
    hull = nil
    return node
  }

  private func marker(of block: Block) -> ListMarker? {
    let line = positions.lineColumn(at: block.source.start).line
    guard let range = positions.range(ofLine: line) else { return nil }
    return ListMarker(in: source, from: range.lowerBound, to: block.source.start)
  }
}
