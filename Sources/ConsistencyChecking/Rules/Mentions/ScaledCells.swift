import ArticleModel

/// Cells whose digits the text has in another scale, without naming their rows: a table "in £ billion" beside "took £23.8
/// million and cleared £7.1 million" (M6).
///
/// Equal digits are an accident once, not twice in one table with one factor.
struct ScaledCells {
  private let index: FigureIndex
  private static let mostCells = 400

  init(_ index: FigureIndex) {
    self.index = index
  }

  /// The figures of the text that two or more cells have times one power of a thousand; none where one has a cell's value.
  func quotes(ofTable table: Int) -> [CellQuote] {
    var cells: [Int128: [Int]] = [:]
    for column in index.extraction.article.tables[table].columns.indices.dropFirst() {
      for cell in index.items(ofTable: table, column: column).prefix(ScaledCells.mostCells)
      where isTelling(cell) && index.isScaledByHeading(cell) {
        cells[Int128(index.items[cell].normalized.significand), default: []].append(cell)
      }
    }
    guard !cells.isEmpty else { return [] }
    var quotes: [CellQuote] = []
    for item in index.items.indices where !index.place(item).isLabel && isTelling(item) {
      let value = index.items[item].normalized
      for cell in cells[Int128(value.significand)] ?? [] where isOneUnit(item, cell) {
        let power = Int(value.exponent) - Int(index.items[cell].normalized.exponent)
        if power == 0 { return [] }
        guard power % 3 == 0, abs(power) <= 9 else { continue }
        quotes.append(CellQuote(item: item, cell: cell, table: table, match: .scale(power: power)))
      }
    }
    let digits = quotes.map { index.items[$0.cell].significantDigits }.max() ?? 0
    return Set(quotes.map(\.cell)).count > 1 && digits > 2 ? quotes : []
  }

  private func isTelling(_ item: Int) -> Bool {
    let kind = index.items[item].kind
    return index.items[item].nominal != nil && index.items[item].significantDigits > 1
      && (kind == .money || kind == .measure)
  }

  private func isOneUnit(_ item: Int, _ cell: Int) -> Bool {
    index.unit(of: item).kind == index.unit(of: cell).kind
      && index.unit(of: item).code == index.unit(of: cell).code
  }
}
