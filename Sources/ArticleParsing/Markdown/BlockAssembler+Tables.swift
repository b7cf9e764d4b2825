import ArticleModel
import CMD4C

/// Writing tables.
extension BlockAssembler {
  /// Cells with markup are given to md4c together, in texts of about this many bytes.
  private static let batchSize = 64 * 1024

  /// Writes a table: a block for each cell that holds text, in the order of the source.
  mutating func write(_ table: TableExtract, into builder: inout ArticleBuilder) {
    var columns: [Table.Cell] = []
    var rows: [[Table.Cell]] = []
    rows.reserveCapacity(table.rows.count)
    var row = table.rows.lowerBound
    writer.isCell = true
    while row < table.rows.upperBound {
      let batch = makeBatch(from: row, to: table.rows.upperBound)
      write(batch, columns: table.columns, into: &builder) { cells in
        if columns.isEmpty { columns = cells } else { rows.append(cells) }
      }
      row = batch.rows.upperBound
    }
    writer.isCell = false
    structure.tables.append(Table(columns: columns, rows: rows))
  }

  /// Rows whose cells with markup are one text, each a heading so that nothing in it begins a block.
  private struct Batch {
    var rows: Range<Int>
    var text: [UInt8] = []
    var segments: ContiguousArray<FeedMap.Segment> = []
    /// The index of each cell with markup in the order of the store.
    var marked: [Int] = []
  }

  private mutating func makeBatch(from first: Int, to end: Int) -> Batch {
    var batch = Batch(rows: first..<end)
    for row in first..<end {
      let cells = cells.cells(ofRow: row)
      for (index, cell) in zip(cells.indices, cells) where hasMarkup(cell) {
        batch.marked.append(index)
        definitions.append(usedBy: cell, of: source, in: masked, to: &batch.text)
        batch.text.append(.ascii("#"))
        batch.text.append(.space)
        let start = batch.text.count
        batch.text.append(contentsOf: writer.masking(cell))
        batch.segments.append(.init(feed: start..<batch.text.count, source: cell.lowerBound))
        // Number signs at its end would close the heading.
        if batch.text.last == .ascii("#") {
          batch.text.append(contentsOf: [.space, MaskedText.filler])
        }
        batch.text.append(.newline)
      }
      if batch.text.count >= Self.batchSize {
        batch.rows = first..<row + 1
        break
      }
    }
    return batch
  }

  /// Whether a cell holds a byte that may mean something to Markdown, or that is hidden.
  private func hasMarkup(_ cell: Range<Int>) -> Bool {
    for index in cell {
      switch source[index] {
      case .ascii("\\"), .ascii("*"), .ascii("_"), .ascii("`"), .ascii("&"), .ascii("<"),
        .ascii("["), .ascii("~"), .ascii("{"), 0:
        return true
      default: continue
      }
    }
    return false
  }

  private mutating func write(
    _ batch: Batch, columns: Int, into builder: inout ArticleBuilder,
    row finish: ([Table.Cell]) -> Void
  ) {
    if cellEvents == nil { cellEvents = MarkdownEvents() }
    var text = batch.text
    text.append(.newline)
    let map = writer.map
    writer.map = FeedMap(batch.segments)
    text.withUnsafeBufferPointer { text in
      var steps: UnsafeBufferPointer<cmd4c_event>?
      if let base = text.baseAddress, !batch.marked.isEmpty {
        steps = cellEvents?.parse(base, count: text.count - 1)
      }
      var reader = CellSteps(steps ?? UnsafeBufferPointer(start: nil, count: 0))
      var marked = batch.marked[...]
      for row in batch.rows {
        var made: [Table.Cell] = []
        let cells = cells.cells(ofRow: row)
        // A row that is not filled up must not cost room for all columns.
        made.reserveCapacity(paddingLeft > 0 ? columns : cells.count)
        for (index, cell) in zip(cells.indices, cells) {
          if marked.first == index, steps != nil {
            marked.removeFirst()
            reader.next { writer.step($0, to: &builder) }
          } else {
            writer.text(cell, isCodeSpan: false, to: &builder)
          }
          made.append(close(cell, into: &builder))
        }
        let place = cells.last.map(\.upperBound) ?? 0
        while made.count < columns, pad() {
          let text = TextSpan(start: builder.position, end: builder.position)
          made.append(Table.Cell(text: text, source: SourceSpan(start: place, end: place)))
        }
        finish(made)
      }
    }
    writer.map = map
  }

  /// Ends a cell's block, if it has one.
  private mutating func close(
    _ cell: Range<Int>, into builder: inout ArticleBuilder
  ) -> Table.Cell {
    defer { writer.end() }
    guard writer.isOpen, let index = builder.endBlock(.tableCell) else {
      let text = TextSpan(start: builder.position, end: builder.position)
      return Table.Cell(text: text, source: SourceSpan(cell))
    }
    return Table.Cell(text: builder.blocks[index].text, source: SourceSpan(cell))
  }

  /// Whether one more missing cell may be made up.
  private mutating func pad() -> Bool {
    if paddingLeft == 0 {
      structure.diagnostics.append(
        Diagnostic(
          code: "sparse-table", severity: .warning,
          message: "rows that are shorter than their table's header are no longer filled up"))
    }
    paddingLeft -= 1
    return paddingLeft >= 0
  }
}

/// md4c's steps through a text of headings, taken heading by heading.
private struct CellSteps {
  private let steps: UnsafeBufferPointer<cmd4c_event>
  private var next = 0

  init(_ steps: UnsafeBufferPointer<cmd4c_event>) { self.steps = steps }

  /// Gives the steps inside the next heading.
  mutating func next(_ body: (cmd4c_event) -> Void) {
    while next < steps.count, steps[next].kind != .enter_heading { next += 1 }
    next += 1
    while next < steps.count, steps[next].kind != .leave_heading {
      body(steps[next])
      next += 1
    }
  }
}

extension InlineWriter {
  /// Writes one of md4c's steps inside a leaf.
  fileprivate mutating func step(_ event: cmd4c_event, to builder: inout ArticleBuilder) {
    switch event.kind {
    case .soft_break: softBreak()
    case .hard_break: unplacedBreak()
    case .blanks: blanks(Int(event.length))
    case .enter_image: imageDepth += 1
    case .leave_image: imageDepth -= 1
    default:
      let range = map.source(ofRunAt: Int(event.offset), length: Int(event.length))
      write(event.kind, range, to: &builder)
    }
  }
}
