import ArticleModel
import CMarkup

/// An HTML table of which the end is not yet read.
struct OpenTable {
  struct OpenCell {
    let isHeader: Bool
    let rowSpan: Int
    let columnSpan: Int
    /// Where its content begins.
    let place: Int
    private(set) var text: TextSpan?
    private(set) var source: SourceSpan?

    init(_ event: cmarkup_event, place: Int) {
      isHeader = event.tag == .header_cell
      rowSpan = Int(event.row_span)
      columnSpan = Int(event.column_span)
      self.place = place
    }

    /// Takes a block in; a cell that holds a table has one before and one behind it.
    mutating func add(_ block: Block) {
      text = TextSpan(start: text?.start ?? block.text.start, end: block.text.end)
      source = SourceSpan(start: source?.start ?? block.source.start, end: block.source.end)
    }
  }

  var caption: TextSpan?
  var cell: OpenCell?
  /// How many `thead` are open.
  var headDepth = 0
  private var row: [Table.Cell] = []
  private var isHeaderRow = true
  private var columns: [Table.Cell]?
  private var rows: [[Table.Cell]] = []

  mutating func beginRow() { endRow() }

  mutating func endRow() {
    defer {
      row = []
      isHeaderRow = true
    }
    guard !row.isEmpty else { return }
    // The header is the first row, if it stands in `thead` or has nothing but header cells.
    if columns == nil, rows.isEmpty, isHeaderRow || headDepth > 0 {
      columns = row
    } else {
      rows.append(row)
    }
  }

  /// Ends the open cell; one without text stands at `position` of the text.
  mutating func endCell(at position: Int) {
    guard let cell else { return }
    self.cell = nil
    if !cell.isHeader { isHeaderRow = false }
    row.append(
      Table.Cell(
        text: cell.text ?? TextSpan(start: position, end: position),
        source: cell.source ?? SourceSpan(start: cell.place, end: cell.place),
        rowSpan: cell.rowSpan, columnSpan: cell.columnSpan))
  }

  /// The table, or `nil` where it has no cell.
  mutating func finish() -> Table? {
    endRow()
    guard columns != nil || !rows.isEmpty else { return nil }
    return Table(caption: caption, columns: columns ?? [], rows: rows)
  }
}
