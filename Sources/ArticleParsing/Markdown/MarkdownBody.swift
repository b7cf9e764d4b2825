import ArticleModel

/// What a Markdown body holds beside its blocks.
struct MarkdownStructure {
  var tables: [Table] = []
  var diagrams: [Diagram] = []
  var diagnostics: [Diagnostic] = []
  /// The index in the builder's blocks of a level-1 heading before any other text, if there is one.
  var titleHeading: Int?
}

/// The reader of Markdown bodies: CommonMark by md4c, with tables and footnotes of GFM, Mermaid
/// flowcharts, raw HTML, and the shortcodes of site generators (docs/decisions/0003-markdown.md).
struct MarkdownBody {
  /// Reads the body of `source` that begins at `start`, adding its blocks to `builder`.
  ///
  /// - Parameter source: Valid UTF-8.
  static func read(
    _ source: [UInt8], from start: Int, into builder: inout ArticleBuilder
  ) -> MarkdownStructure {
    source.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress, start >= 0, start < buffer.count else {
        return MarkdownStructure()
      }
      let view = ByteView(base: base, count: buffer.count)
      builder.reserve(buffer.count - start)
      return read(view, from: start, into: &builder)
    }
  }

  private static func read(
    _ source: ByteView, from start: Int, into builder: inout ArticleBuilder
  ) -> MarkdownStructure {
    let isLineByLine = ProseLines.areRead(in: source, from: start)
    var scanner = BodyScanner(source: source, from: start, isLineByLine: isLineByLine)
    scanner.scan()
    let hasFootnotes = containsReference(source, from: start)
    var assembler = BlockAssembler(
      scanner, hasFootnotes: hasFootnotes, firstBlock: builder.blocks.count)
    guard var events = MarkdownEvents() else {
      assembler.structure.diagnostics.append(.outOfMemory)
      return assembler.structure
    }
    if isLineByLine {
      var lines = ProseLines(scanner, from: start)
      while let feed = lines.next(&scanner.definitions) {
        parse(feed.text, FeedMap(feed.segments), &events, &assembler, &builder)
      }
    } else {
      read(&scanner, &events, &assembler, &builder)
    }
    assembler.finish(into: &builder)
    // The assembler reads the scanner's copy of the text.
    return withExtendedLifetime(scanner.masked) { assembler.structure }
  }

  /// Reads the body piece by piece; as a rule it is one piece.
  private static func read(
    _ scanner: inout BodyScanner, _ events: inout MarkdownEvents,
    _ assembler: inout BlockAssembler, _ builder: inout ArticleBuilder
  ) {
    let pieces = scanner.cuts.pieces
    for (index, piece) in pieces.enumerated() {
      let isContinued = index + 1 < pieces.count && pieces[index + 1].continuesLine
      var feed = Feed()
      if pieces.count > 1, !scanner.definitions.isEmpty {
        let view = scanner.masked.view
        scanner.definitions.append(usedBy: piece.range, of: view, in: view, to: &feed.text)
      }
      if feed.text.isEmpty, !piece.continuesLine {
        let base = scanner.masked.view.base + piece.range.lowerBound
        if let steps = events.parse(base, count: piece.range.count) {
          assembler.read(
            steps, FeedMap(piece.range), isContinued: isContinued, into: &builder)
        } else {
          assembler.structure.diagnostics.append(.outOfMemory)
        }
      } else {
        // A line that goes on is given as a heading, so that nothing in it begins a block.
        if piece.continuesLine { feed.text.append(contentsOf: [.ascii("#"), .space]) }
        feed.append(piece.range, of: scanner.masked.view)
        parse(
          feed.text, FeedMap(feed.segments), &events, &assembler, &builder,
          continues: piece.continuesLine, isContinued: isContinued)
      }
    }
  }

  private static func parse(
    _ text: [UInt8], _ map: FeedMap, _ events: inout MarkdownEvents,
    _ assembler: inout BlockAssembler, _ builder: inout ArticleBuilder, continues: Bool = false,
    isContinued: Bool = false
  ) {
    var text = text
    // md4c looks one byte past the end.
    text.append(.newline)
    text.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      if let steps = events.parse(base, count: bytes.count - 1) {
        assembler.read(
          steps, map, continues: continues, isContinued: isContinued, into: &builder)
      } else {
        assembler.structure.diagnostics.append(.outOfMemory)
      }
    }
  }

  /// Whether `[^` stands in the body.
  private static func containsReference(_ source: ByteView, from start: Int) -> Bool {
    var index = start
    while let mark = source.firstIndex(of: .ascii("^"), from: index, to: source.count) {
      if mark > start, source[mark - 1] == .ascii("[") { return true }
      index = mark + 1
    }
    return false
  }
}

/// A text that is put together for md4c.
struct Feed {
  var text: [UInt8] = []
  var segments: ContiguousArray<FeedMap.Segment> = []

  /// Appends a stretch of the source.
  mutating func append(_ range: Range<Int>, of view: ByteView) {
    let start = text.count
    text.append(contentsOf: view.bytes(range))
    segments.append(.init(feed: start..<text.count, source: range.lowerBound))
  }
}

extension Diagnostic {
  fileprivate static var outOfMemory: Diagnostic {
    Diagnostic(
      code: "markdown-unread", severity: .error,
      message: "a part of the body could not be read for want of memory")
  }
}
