/// What the scanner takes out of a body, to be put among md4c's blocks again.
struct Extract {
  enum Content {
    case table(TableExtract)
    case diagram(Flowchart)
  }

  let content: Content
  /// Its lines in the source; what md4c finds there are the marks of quotes around it.
  let range: Range<Int>

  var start: Int { range.lowerBound }
}

/// A table as it stands in the source; its cells are in the scanner's store.
struct TableExtract {
  let columns: Int
  /// The rows' cells in the store, the header's first.
  let rows: Range<Int>
}

/// The cells of all tables of a body, row by row, in two flat lists.
struct CellStore {
  /// The cells' contents without blanks; an empty cell has an empty range at its place.
  private(set) var ranges: ContiguousArray<Range<Int>> = []
  /// The index in `ranges` at which each row begins, and the end of the last.
  private(set) var rowStarts: ContiguousArray<Int> = [0]

  var rowCount: Int { rowStarts.count - 1 }

  mutating func append(_ cell: Range<Int>) { ranges.append(cell) }

  mutating func endRow() { rowStarts.append(ranges.count) }

  /// The cells of a row.
  func cells(ofRow row: Int) -> ArraySlice<Range<Int>> {
    ranges[rowStarts[row]..<rowStarts[row + 1]]
  }

  /// Drops the cells of the row that is being filled.
  mutating func dropRow() {
    ranges.removeLast(ranges.count - (rowStarts.last ?? 0))
  }

  /// The number of cells of the row that is being filled.
  var openCount: Int { ranges.count - (rowStarts.last ?? 0) }
}
