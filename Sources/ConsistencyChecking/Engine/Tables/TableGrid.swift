import ArticleModel

/// A table's figures by row and column, as whole numbers of one small unit, so that sums over them are cheap and exact.
struct TableGrid: Sendable {
  /// What a cell holds, as far as sums go.
  enum Content: UInt8, Sendable {
    /// Text, several figures, a figure that adds to nothing: no part of any sum.
    case none
    /// A dash, which is 0 in a sum (specification, section 1.1).
    case dash
    case amount
    case percent
  }

  struct Cell: Sendable {
    var content = Content.none
    /// An item of the index, or −1.
    var item = -1
    /// The printed value × 10^−`exponent` of the grid.
    var value: Int128 = 0
    /// The size of the last printed place, likewise.
    var quantum: Int128 = 0
    /// The number of the unit's group, or −1 for a bare number, which takes any unit.
    var unit = -1
    /// Whether brackets make it negative that the figure itself does not show.
    var isNegated = false
  }

  let table: Int
  private(set) var cells: [[Cell]]
  /// What the first cell of each row says.
  let rowLabels: [TableLabel]
  /// What each column's heading says.
  let columnLabels: [TableLabel]
  /// The power of ten that the cells' whole numbers stand for.
  private(set) var exponent: Int = 0

  var rowCount: Int { cells.count }
  let columnCount: Int

  /// The grid of a table whose figures are `items`, or `nil` where there are too few for a sum.
  init?(_ table: Int, _ items: Range<Int>, _ index: FigureIndex) {
    guard items.count > 2 else { return nil }
    let source = index.extraction.article.tables[table]
    self.table = table
    columnCount = max(source.columns.count, source.rows.map(\.count).max() ?? 0)
    cells = source.rows.map { Array(repeating: Cell(), count: $0.count) }
    rowLabels = TableGrid.rowLabels(source, items, index)
    columnLabels = TableGrid.columnLabels(source, items, index)
    place(items, index)
    addDashes(source, index)
    dropNoteMarks()
  }

  /// A row is named by its first words, which stand behind its number or rank where it has one.
  ///
  /// A loop, since `map` over these labels, which hold a 128-bit number, traps in builds without optimization (Swift 6.3.1).
  private static func rowLabels(_ source: Table, _ items: Range<Int>, _ index: FigureIndex)
    -> [TableLabel]
  {
    var hasFigures = Array(repeating: false, count: 3)
    for item in items {
      if case .tableCell(_, _, let column) = index.place(item), column < 3 {
        hasFigures[column] = true
      }
    }
    let text = index.extraction.article.text
    var labels: [TableLabel] = []
    labels.reserveCapacity(source.rows.count)
    for row in source.rows {
      let words = row.prefix(3).enumerated().first { column, cell in
        (column == 0 || !hasFigures[column])
          && text[cell.text.range].contains(where: \.isASCIILetter)
      }
      labels.append(TableLabel((words?.element ?? row.first)?.text, index))
    }
    return labels
  }

  /// Headings stand in the header row and in the rows above the first figure.
  private static func columnLabels(_ source: Table, _ items: Range<Int>, _ index: FigureIndex)
    -> [TableLabel]
  {
    var first = 0
    for item in items {
      if case .tableCell(_, let row, _) = index.place(item) {
        first = row
        break
      }
    }
    var labels: [TableLabel] = []
    for column in source.columns { labels.append(TableLabel(column.text, index)) }
    for row in source.rows.prefix(first) {
      for (column, cell) in row.enumerated() where labels.indices.contains(column) {
        labels[column].formUnion(TableLabel(cell.text, index))
      }
    }
    return labels
  }

  /// Whether a cell prints the whole of shares, 100 percent or nearly.
  func isHundred(_ cell: Cell) -> Bool {
    let one = unit
    return cell.value >= 99 * one && cell.value <= 101 * one
  }

  /// What 1 is in the cells' whole numbers; 0 where all are larger.
  private var unit: Int128 {
    exponent > 0 ? 0 : (0..<min(24, -exponent)).reduce(Int128(1)) { value, _ in value * 10 }
  }

  // MARK: Cells

  private mutating func place(_ items: Range<Int>, _ index: FigureIndex) {
    let summands = items.filter { TableGrid.isSummand($0, index) }
    exponent =
      summands.map {
        let figure = index.items[$0]
        return min(
          Int(figure.normalized.exponent), Int((figure.quantum ?? figure.normalized).exponent))
      }.min() ?? 0
    var seen: Set<Int> = []
    for item in items {
      guard case .tableCell(_, let row, let column) = index.place(item),
        cells.indices.contains(row), cells[row].indices.contains(column)
      else { continue }
      let source = index.extraction.article.tables[table].rows[row][column].text
      guard seen.insert(row * columnCount + column).inserted else {
        // "1,459(1)" has a note's mark behind it; "12 to 18" is no figure of a sum.
        if !TableGrid.isNoteMark(item, index) { cells[row][column] = Cell() }
        continue
      }
      guard TableGrid.isSummand(item, index),
        let cell = cell(item, source, index)
      else { continue }
      cells[row][column] = cell
    }
  }

  private static func isSummand(_ item: Int, _ index: FigureIndex) -> Bool {
    let figure = index.items[item]
    guard figure.hasValue, figure.modifier == nil, figure.kind != .multiple, figure.kind != .age
    else { return false }
    return index.unit(of: item).per == nil && figure.normalized.digitCount <= 18
  }

  private static func isNoteMark(_ item: Int, _ index: FigureIndex) -> Bool {
    let span = index.span(item)
    let text = index.extraction.article.text
    return index.items[item].significantDigits == 1 && span.start > 0
      && (text[span.start] == UInt8(ascii: "(") || text[span.start - 1] == UInt8(ascii: "("))
  }

  private func cell(_ item: Int, _ source: TextSpan, _ index: FigureIndex) -> Cell? {
    let figure = index.items[item]
    guard let value = scaled(figure.normalized),
      let quantum = scaled(figure.quantum ?? figure.normalized)
    else { return nil }
    let span = index.span(item)
    let text = index.extraction.article.text
    // A word beside the figure makes it something else: "2.5 times", "12 new".
    guard !text[source.start..<span.start].contains(where: \.isASCIILetter) else { return nil }
    var cell = Cell(item: item, value: value, quantum: quantum)
    switch figure.kind {
    case .percent, .percentagePoint: cell.content = .percent
    default: cell.content = .amount
    }
    if figure.kind != .number { cell.unit = figure.group }
    if value > 0, TableGrid.isBracketed(text[source.range]) {
      cell.value = -value
      cell.isNegated = true
    }
    return cell
  }

  private func scaled(_ value: ExactDecimal) -> Int128? {
    let shift = Int(value.exponent) - exponent
    guard shift >= 0, shift + value.digitCount <= 30 else { return nil }
    var result = value.significand
    for _ in 0..<shift { result *= 10 }
    return result
  }

  /// Whether brackets stand around all digits: "(1,392)", "$(5)", "(15)%".
  private static func isBracketed(_ text: ArraySlice<UInt8>) -> Bool {
    guard let open = text.firstIndex(of: UInt8(ascii: "(")),
      let close = text[open...].firstIndex(of: UInt8(ascii: ")")),
      let first = text.firstIndex(where: \.isDigit), let last = text.lastIndex(where: \.isDigit)
    else { return false }
    return open < first && last < close
  }

  private mutating func addDashes(_ source: Table, _ index: FigureIndex) {
    for (row, line) in source.rows.enumerated() {
      for (column, cell) in line.enumerated() where column > 0 && cells[row][column].item < 0 {
        let text = index.extraction.article.text[cell.text.range]
        if text.count <= 12, TableGrid.isDash(text) { cells[row][column].content = .dash }
      }
    }
  }

  /// A hyphen or a longer dash (U+2012 to U+2015, U+2212), perhaps with a currency's sign, and no letter or digit.
  private static func isDash(_ text: ArraySlice<UInt8>) -> Bool {
    var hasDash = false
    var position = text.startIndex
    while position < text.endIndex {
      let byte = text[position]
      if byte == UInt8(ascii: "-") { hasDash = true }
      if byte.isASCIILetter || byte.isDigit { return false }
      if byte == 0xE2, position + 2 < text.endIndex {
        let (second, third) = (text[position + 1], text[position + 2])
        if second == 0x80, (0x92...0x95).contains(third) { hasDash = true }
        if second == 0x88, third == 0x92 { hasDash = true }
        position += 2
      }
      position += 1
    }
    return hasDash
  }

  /// A column of "(1)", "(2)" points to notes; it holds no amounts.
  private mutating func dropNoteMarks() {
    for column in 0..<columnCount {
      let rows = cells.indices.filter {
        cells[$0].indices.contains(column) && cells[$0][column].content == .amount
      }
      let unit = unit
      guard !rows.isEmpty,
        rows.allSatisfy({
          let cell = cells[$0][column]
          return cell.isNegated && cell.value > -10 * unit && cell.unit < 0
        })
      else { continue }
      for row in rows { cells[row][column] = Cell() }
    }
  }
}
