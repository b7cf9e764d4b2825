/// The lines of a table of GitHub Flavored Markdown (GFM 0.29, section 4.10).
enum TableLines {
  /// A row longer than this, in bytes, is not searched for code spans.
  private static let longestWithCode = 16 * 1024

  /// The number of columns that a delimiter row stands for, or `nil` where it is none.
  ///
  /// One dash a column is enough, and at least one pipe must be there: without one it is the
  /// underline of a heading.
  static func columns(ofDelimiterRow line: Range<Int>, in view: ByteView) -> Int? {
    let line = view.trimmingBlanks(line)
    var index = line.lowerBound
    var columns = 0
    var hasPipe = false
    if view[index] == .ascii("|") {
      hasPipe = true
      index += 1
    }
    while index < line.upperBound {
      index = view.skippingBlanks(from: index, to: line.upperBound)
      if view[index] == .ascii(":") { index += 1 }
      let dashes = index
      while index < line.upperBound, view[index] == .ascii("-") { index += 1 }
      guard index > dashes else { return nil }
      if view[index] == .ascii(":") { index += 1 }
      index = view.skippingBlanks(from: index, to: line.upperBound)
      columns += 1
      if index < line.upperBound {
        guard view[index] == .ascii("|") else { return nil }
        hasPipe = true
        index += 1
      }
    }
    return hasPipe && columns > 0 ? columns : nil
  }

  /// Whether a pipe without a backslash stands in `line`.
  static func hasPipe(_ line: Range<Int>, in view: ByteView) -> Bool {
    var index = line.lowerBound
    while let pipe = view.firstIndex(of: .ascii("|"), from: index, to: line.upperBound) {
      if !isEscaped(pipe, from: line.lowerBound, in: view) { return true }
      index = pipe + 1
    }
    return false
  }

  /// Appends the cells of a row to the open row of `store`, at most `columns`.
  ///
  /// A pipe parts cells even in a code span, as GFM says, unless the row then has more than
  /// `columns` cells and comes out right when code spans are kept whole.
  static func split(
    _ row: Range<Int>, columns: Int, in view: ByteView, into store: inout CellStore
  ) -> Int {
    let row = view.trimmingBlanks(row)
    let count = split(row, limit: columns, keepingCode: false, in: view, into: &store)
    guard count > columns, row.count <= longestWithCode,
      view.firstIndex(of: .ascii("`"), from: row.lowerBound, to: row.upperBound) != nil
    else { return count }
    store.dropRow()
    let whole = split(row, limit: columns, keepingCode: true, in: view, into: &store)
    if whole == columns { return whole }
    store.dropRow()
    return split(row, limit: columns, keepingCode: false, in: view, into: &store)
  }

  private static func split(
    _ row: Range<Int>, limit: Int, keepingCode: Bool, in view: ByteView, into store: inout CellStore
  ) -> Int {
    var index = row.lowerBound
    if view[index] == .ascii("|") { index += 1 }
    var start = index
    var count = 0
    func end(at end: Int, _ store: inout CellStore) {
      count += 1
      guard count <= limit else { return }
      let cell = view.trimmingBlanks(start..<end)
      store.append(cell.isEmpty ? start..<start : cell)
    }
    while index < row.upperBound {
      switch view[index] {
      case .ascii("\\"):
        index += 2
      case .ascii("|"):
        end(at: index, &store)
        index += 1
        start = index
      case .ascii("`") where keepingCode:
        index = codeEnd(at: index, to: row.upperBound, in: view)
      default:
        index += 1
      }
    }
    if start < row.upperBound { end(at: row.upperBound, &store) }
    return count
  }

  /// The end of the code span whose marks begin at `start`, or of the marks where none closes them.
  private static func codeEnd(at start: Int, to end: Int, in view: ByteView) -> Int {
    let marks = run(at: start, to: end, in: view)
    var index = start + marks
    while let next = view.firstIndex(of: .ascii("`"), from: index, to: end) {
      let length = run(at: next, to: end, in: view)
      if length == marks { return next + length }
      index = next + length
    }
    return start + marks
  }

  private static func run(at start: Int, to end: Int, in view: ByteView) -> Int {
    var index = start
    while index < end, view[index] == .ascii("`") { index += 1 }
    return index - start
  }

  private static func isEscaped(_ index: Int, from start: Int, in view: ByteView) -> Bool {
    var slashes = 0
    while index - slashes > start, view[index - slashes - 1] == .ascii("\\") { slashes += 1 }
    return slashes % 2 == 1
  }
}
