import ArticleModel
import CMD4C

/// Turns md4c's steps into the article's blocks, and puts tables, diagrams and raw HTML among them.
struct BlockAssembler: ~Copyable {
  let source: ByteView
  /// What md4c reads.
  let masked: ByteView
  let cells: CellStore
  private let extracts: [Extract]
  private var nextExtract = 0
  /// Where the next table or diagram begins.
  private var nextExtractStart: Int
  /// Where the last one ended.
  private var extractEnd = 0
  private let firstBlock: Int

  var writer: InlineWriter
  var structure = MarkdownStructure()
  /// md4c's steps through cells, which are read while those through the body are under way.
  var cellEvents: MarkdownEvents?
  var definitions: LinkDefinitions
  /// How many more cells may be made up for rows that are too short.
  var paddingLeft = 1_000_000

  private var containers: [Container] = []
  private var leaf = Leaf.text
  /// Raw HTML that waits for the rest of it.
  private var html: [Range<Int>] = []
  private var isInHTML = false
  /// Whether the open leaf goes on in the next text.
  private var isContinued = false

  private enum Container {
    case quote, item
    /// A footnote's definition, which is written as an item.
    case footnote
  }

  private enum Leaf {
    case text, code
    case heading(Int)
  }

  init(_ scanner: borrowing BodyScanner, hasFootnotes: Bool, firstBlock: Int) {
    source = scanner.source
    masked = scanner.masked.view
    cells = scanner.cells
    definitions = scanner.definitions
    extracts = scanner.extracts
    nextExtractStart = scanner.extracts.first?.start ?? .max
    structure.diagnostics = scanner.diagnostics
    writer = InlineWriter(scanner, hasFootnotes: hasFootnotes)
    self.firstBlock = firstBlock
  }

  /// Reads the steps of one text.
  ///
  /// - Parameters:
  ///   - map: Where the text stands in the source.
  ///   - continues: Whether the text goes on with the leaf of the text before.
  ///   - isContinued: Whether the next text goes on with the last leaf of this one.
  mutating func read(
    _ events: UnsafeBufferPointer<cmd4c_event>, _ map: FeedMap, continues: Bool = false,
    isContinued: Bool = false, into builder: inout ArticleBuilder
  ) {
    writer.map = map
    var skipsEntry = continues
    if continues { writer.softBreak() }
    let lastText = isContinued ? events.lastIndex { $0.kind.isText } ?? 0 : events.count
    for (index, event) in events.enumerated() {
      self.isContinued = index > lastText
      if skipsEntry, event.kind == .enter_heading {
        skipsEntry = false
        continue
      }
      switch event.kind {
      case .text, .code_text, .entity, .hard_break, .soft_break, .blanks, .line_end, .html_text,
        .enter_image, .leave_image:
        readInline(event, into: &builder)
      default:
        readBlock(event, into: &builder)
      }
    }
    self.isContinued = false
  }

  /// Ends the body.
  mutating func finish(into builder: inout ArticleBuilder) {
    closeLeaf(&builder)
    flushHTML(&builder)
    flushExtracts(before: .max, into: &builder)
  }

  private mutating func readBlock(_ event: cmd4c_event, into builder: inout ArticleBuilder) {
    closeLeaf(&builder)
    switch event.kind {
    case .enter_html:
      isInHTML = true
      return
    case .leave_html:
      isInHTML = false
      return
    case .enter_quote: containers.append(.quote)
    case .enter_item: containers.append(.item)
    case .leave_quote, .leave_item: _ = containers.popLast()
    case .enter_heading: leaf = .heading(Int(event.detail))
    case .enter_code:
      leaf = .code
      writer.isCode = true
    default: break
    }
    flushHTML(&builder)
  }

  private mutating func readInline(_ event: cmd4c_event, into builder: inout ArticleBuilder) {
    switch event.kind {
    case .soft_break: return writer.softBreak()
    case .hard_break: return writer.hardBreak()
    case .blanks:
      if !isInHTML { writer.blanks(Int(event.length)) }
      return
    case .line_end:
      if !isInHTML { writer.unplacedBreak() }
      return
    case .enter_image: return writer.imageDepth += 1
    case .leave_image: return writer.imageDepth -= 1
    default: break
    }
    let range = writer.map.source(ofRunAt: Int(event.offset), length: Int(event.length))
    place(event.kind, range, into: &builder)
  }

  /// Writes a placed run, and before it what was taken out of the body in front of it or inside it.
  private mutating func place(
    _ kind: cmd4c_kind, _ range: Range<Int>, into builder: inout ArticleBuilder
  ) {
    var range = range
    while range.upperBound > nextExtractStart {
      if range.lowerBound < nextExtractStart {
        write(kind, range.lowerBound..<nextExtractStart, into: &builder)
      }
      // The leaf was entered, or goes on, behind a table or a diagram.
      let (leaf, isCode) = (self.leaf, writer.isCode)
      closeLeaf(&builder)
      flushExtracts(before: nextExtractStart + 1, into: &builder)
      self.leaf = leaf
      writer.isCode = isCode
      range = max(range.lowerBound, extractEnd)..<max(range.upperBound, extractEnd)
    }
    if range.lowerBound < extractEnd { range = extractEnd..<max(range.upperBound, extractEnd) }
    if !range.isEmpty { write(kind, range, into: &builder) }
  }

  private mutating func write(
    _ kind: cmd4c_kind, _ range: Range<Int>, into builder: inout ArticleBuilder
  ) {
    if isInHTML { return addHTML(range) }
    // The text of an item without blank lines comes without a paragraph's entry.
    if !html.isEmpty { flushHTML(&builder) }
    writer.write(kind, range, to: &builder)
    if writer.passedFootnoteMarker {
      writer.passedFootnoteMarker = false
      if case .item? = containers.last { containers[containers.count - 1] = .footnote }
    }
  }

  /// Closes the leaf that is open, if its text has begun.
  private mutating func closeLeaf(_ builder: inout ArticleBuilder) {
    if isContinued { return }
    if writer.isOpen {
      let index: Int?
      switch leaf {
      case .code: index = builder.endBlock(.code)
      case .heading(let level): index = builder.endBlock(.heading, level: level)
      case .text: index = builder.endBlock(kindOfText)
      }
      if case .heading(1) = leaf, index == firstBlock { structure.titleHeading = index }
    }
    writer.end()
    leaf = .text
  }

  private var kindOfText: Block.Kind {
    if Self.namesLoneImages, writer.hasImage, !writer.hasOtherText { return .image }
    for container in containers.reversed() {
      switch container {
      case .quote: return .quote
      case .item: return .listItem
      case .footnote: continue
      }
    }
    return .paragraph
  }

  /// Whether a paragraph that holds nothing but images is a block of kind `image`.
  ///
  /// The scorer of CommonMark's examples calls it a paragraph (20 of 585 examples).
  private static let namesLoneImages = false

  private mutating func flushExtracts(before offset: Int, into builder: inout ArticleBuilder) {
    while nextExtract < extracts.count, extracts[nextExtract].start < offset {
      let extract = extracts[nextExtract]
      nextExtract += 1
      nextExtractStart = nextExtract < extracts.count ? extracts[nextExtract].start : .max
      extractEnd = max(extractEnd, extract.range.upperBound)
      if let first = html.first, first.lowerBound < extract.start { flushHTML(&builder) }
      switch extract.content {
      case .table(let table): write(table, into: &builder)
      case .diagram(let chart): write(chart, into: &builder)
      }
    }
  }

  /// Adds raw HTML; where only an indentation parts it from what came before, that is taken in.
  private mutating func addHTML(_ range: Range<Int>) {
    if let last = html.last,
      masked.skippingBlanks(from: last.upperBound, to: range.lowerBound) == range.lowerBound
    {
      html[html.count - 1] = last.lowerBound..<range.upperBound
    } else {
      html.append(range)
    }
  }

  private mutating func flushHTML(_ builder: inout ArticleBuilder) {
    guard !html.isEmpty else { return }
    let pieces = html
    html.removeAll(keepingCapacity: true)
    HTMLBlockReader.read(
      pieces, of: masked, with: &writer, tables: &structure.tables, into: &builder)
  }
}

extension InlineWriter {
  /// Writes a placed run of the kind that md4c calls it.
  mutating func write(
    _ kind: cmd4c_kind, _ range: Range<Int>, to builder: inout ArticleBuilder
  ) {
    switch kind {
    case .text: text(range, isCodeSpan: false, to: &builder)
    case .code_text: text(range, isCodeSpan: !isCode, to: &builder)
    case .entity: entity(range, to: &builder)
    case .html_text: tag(range, to: &builder)
    default: break
    }
  }
}

extension cmd4c_kind {
  /// Whether it has a place in the text.
  fileprivate var isText: Bool {
    switch self {
    case .text, .code_text, .entity, .html_text: true
    default: false
    }
  }
}
