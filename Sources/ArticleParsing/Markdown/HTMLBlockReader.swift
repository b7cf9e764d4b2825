import ArticleModel
import CMarkup

/// Reads raw HTML: a leaf for the text of each block element, tables as tables.
struct HTMLBlockReader {
  private var tables: [OpenTable] = []
  private(set) var finished: [Table] = []
  private var hiddenDepth = 0
  private var preformattedDepth = 0
  private var captionDepth = 0
  private var map: FeedMap

  /// Reads the raw HTML that stands at `pieces` of the source.
  ///
  /// - Parameter masked: The copy of the source in which shortcodes are filler.
  static func read(
    _ pieces: [Range<Int>], of masked: ByteView, with writer: inout InlineWriter,
    tables: inout [Table], into builder: inout ArticleBuilder
  ) {
    guard pieces.contains(where: { HTMLText.mayHoldText($0, of: masked) }) else { return }
    if pieces.count == 1 {
      let map = FeedMap(pieces[0])
      read(masked.bytes(pieces[0]), map, with: &writer, tables: &tables, into: &builder)
      return
    }
    var text: [UInt8] = []
    text.reserveCapacity(pieces.reduce(0) { $0 + $1.count + 1 })
    var segments: ContiguousArray<FeedMap.Segment> = []
    for piece in pieces {
      let start = text.count
      text.append(contentsOf: masked.bytes(piece))
      segments.append(.init(feed: start..<text.count, source: piece.lowerBound))
      if text.last != .newline { text.append(.newline) }
    }
    text.withUnsafeBufferPointer {
      read($0, FeedMap(segments), with: &writer, tables: &tables, into: &builder)
    }
  }

  private static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ map: FeedMap, with writer: inout InlineWriter,
    tables: inout [Table], into builder: inout ArticleBuilder
  ) {
    guard let base = text.baseAddress, let events = HTMLEvents(reading: base, count: text.count)
    else { return }
    var reader = HTMLBlockReader(map: map)
    events.forEach { event, decoded in
      reader.read(event, decoded, &writer, &builder)
    }
    reader.finish(&writer, &builder)
    tables.append(contentsOf: reader.finished)
  }

  private init(map: FeedMap) { self.map = map }

  private mutating func read(
    _ event: cmarkup_event, _ decoded: UnsafeBufferPointer<UInt8>, _ writer: inout InlineWriter,
    _ builder: inout ArticleBuilder
  ) {
    switch event.kind {
    case .start: start(event, &writer, &builder)
    case .end: end(event, &writer, &builder)
    case .text:
      guard hiddenDepth == 0 else { return }
      let isPreformatted = preformattedDepth > 0
      map.forEachSource(ofRunAt: Int(event.offset), length: Int(event.length)) { range in
        if isPreformatted {
          writer.text(range, isCodeSpan: true, to: &builder)
        } else {
          writer.collapsed(range, to: &builder)
        }
      }
    case .decoded:
      guard hiddenDepth == 0 else { return }
      let range = map.source(ofRunAt: Int(event.offset), length: Int(event.length))
      if !range.isEmpty { writer.decoded(decoded, standingFor: range, to: &builder) }
    }
  }

  private mutating func start(
    _ event: cmarkup_event, _ writer: inout InlineWriter, _ builder: inout ArticleBuilder
  ) {
    switch event.tag {
    case .inline: break
    case .hidden: hiddenDepth += 1
    case .block: boundary(&writer, &builder)
    case .preformatted:
      boundary(&writer, &builder)
      preformattedDepth += 1
    case .line_break: writer.unplacedBreak()
    case .script:
      writer.script(builder)
    case .image:
      let range = map.source(ofRunAt: Int(event.offset), length: Int(event.length))
      if !range.isEmpty, hiddenDepth == 0 { writer.alternativeText(range, to: &builder) }
    case .table:
      closeLeaf(&writer, &builder)
      tables.append(OpenTable())
    case .caption:
      closeLeaf(&writer, &builder)
      captionDepth += 1
    case .head: mark { $0.headDepth += 1 }
    case .row:
      closeCell(&writer, &builder)
      mark { $0.beginRow() }
    case .header_cell, .data_cell:
      closeCell(&writer, &builder)
      closeLeaf(&writer, &builder)
      let start = place(of: event)
      mark { $0.cell = OpenTable.OpenCell(event, place: start) }
    }
  }

  private mutating func end(
    _ event: cmarkup_event, _ writer: inout InlineWriter, _ builder: inout ArticleBuilder
  ) {
    switch event.tag {
    case .inline, .line_break, .script, .image: break
    case .hidden: hiddenDepth = max(0, hiddenDepth - 1)
    case .block: boundary(&writer, &builder)
    case .preformatted:
      boundary(&writer, &builder)
      preformattedDepth = max(0, preformattedDepth - 1)
    case .table: endTable(&writer, &builder)
    case .caption:
      closeLeaf(&writer, &builder)
      captionDepth = max(0, captionDepth - 1)
    case .head: mark { $0.headDepth = max(0, $0.headDepth - 1) }
    case .row:
      closeCell(&writer, &builder)
      mark { $0.endRow() }
    case .header_cell, .data_cell: closeCell(&writer, &builder)
    }
  }

  private mutating func finish(_ writer: inout InlineWriter, _ builder: inout ArticleBuilder) {
    while !tables.isEmpty { endTable(&writer, &builder) }
    closeLeaf(&writer, &builder)
  }

  /// Where the content of an element begins, in the source.
  private func place(of event: cmarkup_event) -> Int {
    var map = map
    return map.source(ofRunAt: max(0, Int(event.offset) - 1), length: 1).upperBound
  }

  private mutating func mark(_ change: (inout OpenTable) -> Void) {
    guard !tables.isEmpty else { return }
    change(&tables[tables.count - 1])
  }

  /// The edge of a block element: the leaf's end, or a line's end inside a cell.
  private mutating func boundary(_ writer: inout InlineWriter, _ builder: inout ArticleBuilder) {
    if tables.last?.cell != nil {
      writer.unplacedBreak()
    } else {
      closeLeaf(&writer, &builder)
    }
  }

  /// Ends the leaf that is open; one outside tables and captions is `html`, or `image` where it is
  /// but an alternative text.
  private mutating func closeLeaf(_ writer: inout InlineWriter, _ builder: inout ArticleBuilder) {
    defer { writer.end() }
    guard writer.isOpen else { return }
    if captionDepth > 0, let index = builder.endBlock(.caption) {
      let text = builder.blocks[index].text
      mark { $0.caption = $0.caption ?? text }
    } else if tables.last?.cell != nil {
      if let index = builder.endBlock(.tableCell) {
        let block = builder.blocks[index]
        mark { $0.cell?.add(block) }
      }
    } else {
      builder.endBlock(writer.hasImage && !writer.hasOtherText ? .image : .html)
    }
  }

  private mutating func closeCell(_ writer: inout InlineWriter, _ builder: inout ArticleBuilder) {
    guard tables.last?.cell != nil else { return }
    closeLeaf(&writer, &builder)
    let position = builder.position
    mark { $0.endCell(at: position) }
  }

  private mutating func endTable(_ writer: inout InlineWriter, _ builder: inout ArticleBuilder) {
    closeCell(&writer, &builder)
    closeLeaf(&writer, &builder)
    guard var table = tables.popLast() else { return }
    if let finished = table.finish() { self.finished.append(finished) }
  }
}
