import ArticleModel

/// A figure of the text that quotes a table's cell: its sentence names the cell's row and column.
struct CellQuote: Hashable, Sendable {
  enum Match: Hashable, Sendable {
    case agrees
    /// The digits agree, the scale does not: the text's figure is the cell's times this power of ten.
    case scale(power: Int)
    case slip
  }

  var item: Int
  var cell: Int
  var table: Int
  var match: Match
}

/// Finds the figures of the text that quote cells (M5, M6).
///
/// The rows that a sentence names are found by the rarest word of each row's heading, so that a
/// sentence is compared with few rows of however long a table.
struct CellQuoteFinder {
  let index: FigureIndex
  private var rows: [TermID: [Row]] = [:]

  private struct Row: Hashable {
    var table: Int
    var row: Int
  }

  /// A word that heads more rows names none of them.
  private static let rowsPerWord = 24

  init(_ index: FigureIndex) {
    self.index = index
    for table in index.extraction.rowTerms.indices { addRows(ofTable: table) }
  }

  private mutating func addRows(ofTable table: Int) {
    let headings = index.extraction.rowTerms[table]
    var counts: [TermID: Int] = [:]
    for heading in headings { for term in heading { counts[term, default: 0] += 1 } }
    for (row, heading) in headings.enumerated() {
      guard let key = heading.min(by: { (counts[$0] ?? 0, $0) < (counts[$1] ?? 0, $1) }),
        !isTotal(table, row)
      else { continue }
      rows[key, default: []].append(Row(table: table, row: row))
    }
  }

  private func isTotal(_ table: Int, _ row: Int) -> Bool {
    guard let heading = index.extraction.article.tables[table].rows[row].first,
      let sentence = index.sentence(at: heading.text.start)
    else { return true }
    return index.hasCue(.total, inSentence: sentence)
      || index.extraction.article.string(heading.text).lowercased().hasPrefix("all")
  }

  func all() -> [CellQuote] {
    guard !rows.isEmpty else { return [] }
    var quotes: [CellQuote] = []
    var sentence = -1
    for item in index.items.indices {
      guard index.sentence(of: item) != sentence, !index.place(item).isLabel else { continue }
      sentence = index.sentence(of: item)
      quotes += quotesIn(sentence, first: item)
    }
    return quotes
  }

  private func quotesIn(_ sentence: Int, first: Int) -> [CellQuote] {
    let terms = Set(index.terms(of: first))
    var named: [Row] = []
    for term in index.terms(of: first) {
      guard let candidates = rows[term], candidates.count <= CellQuoteFinder.rowsPerWord else {
        continue
      }
      named += candidates.filter { row in
        index.extraction.rowTerms[row.table][row.row].allSatisfy(terms.contains)
      }
    }
    guard !named.isEmpty else { return [] }
    let cells = named.flatMap { self.cells(in: $0, sentence, terms) }
    var quotes: [CellQuote] = []
    var open: [Int] = []
    for item in index.items(inSentence: sentence) where index.items[item].hasValue {
      if let cell = cells.first(where: { agrees(item, $0) }) {
        quotes.append(quote(item, cell, .agrees))
      } else {
        open.append(item)
      }
    }
    let taken = Set(quotes.map(\.cell))
    for item in open where isPlain(item) {
      let rest = cells.filter { !taken.contains($0) && isComparable(item, $0) }
      let found = rest.compactMap { cell in match(item, cell).map { quote(item, cell, $0) } }
      guard found.count == 1, !isElsewhere(item, found[0]) else { continue }
      quotes.append(found[0])
    }
    return quotes
  }

  private func quote(_ item: Int, _ cell: Int, _ match: CellQuote.Match) -> CellQuote {
    guard case .tableCell(let table, _, _) = index.place(cell) else {
      return CellQuote(item: item, cell: cell, table: 0, match: match)
    }
    return CellQuote(item: item, cell: cell, table: table, match: match)
  }

  /// Whether a figure states a level as it is: a change, an aim or an adjusted figure quotes no cell.
  private func isPlain(_ item: Int) -> Bool {
    let role = index.role(of: item)
    return index.items[item].direction == nil && (role == .unknown || role == .priorPeriod)
      && index.items[item].modifier?.isBound != true
  }

  // MARK: Cells

  /// The cells of a row whose columns a sentence names.
  private func cells(in row: Row, _ sentence: Int, _ terms: Set<TermID>) -> [Int] {
    let table = index.extraction.article.tables[row.table]
    let columns = table.columns.indices.dropFirst()
    let text = index.extraction.article.string(index.extraction.sentences[sentence].span)
    return columns.compactMap { column in
      guard columns.count == 1 || isNamed(row.table, column, text, terms) else { return nil }
      return index.item(inTable: row.table, row: row.row, column: column)
    }
  }

  private func isNamed(_ table: Int, _ column: Int, _ text: String, _ terms: Set<TermID>) -> Bool {
    let heading = index.extraction.article.string(
      index.extraction.article.tables[table].columns[column].text)
    let periods = heading.split { !($0.isNumber || $0 == "/" || $0 == "-" || $0 == "\u{2013}") }
      .filter { $0.count > 3 && $0.contains(where: \.isNumber) }
    if !periods.isEmpty { return periods.allSatisfy { text.contains($0) } }
    guard index.extraction.columnTerms[table].indices.contains(column) else { return false }
    let words = index.extraction.columnTerms[table][column]
    return !words.isEmpty && words.contains(where: terms.contains)
  }

  // MARK: Figures

  private func isComparable(_ item: Int, _ cell: Int) -> Bool {
    guard index.items[cell].hasValue, index.items[item].hasValue else { return false }
    if index.items[item].group == index.items[cell].group { return true }
    let kind = index.items[item].kind
    return index.items[cell].kind == .number && kind != .percent && kind != .percentagePoint
      && kind != .multiple && kind != .money
  }

  private func agrees(_ item: Int, _ cell: Int) -> Bool {
    isComparable(item, cell) && index.value(of: item).restates(index.value(of: cell)) != .differs
  }

  private func match(_ item: Int, _ cell: Int) -> CellQuote.Match? {
    let value = index.value(of: item)
    let own = index.value(of: cell)
    guard value.restates(own) == .differs else { return nil }
    if index.items[item].significantDigits > 1 {
      for power in [3, 6, -3, -6, 2, -2, 9, -9] {
        guard let scaled = own.scaled(byPowerOfTen: power), value.restates(scaled) != .differs else {
          continue
        }
        return .scale(power: power)
      }
    }
    guard let left = index.printedDigits(of: item), let right = index.printedDigits(of: cell),
      left.power == right.power, DigitSlips.kind(from: left, to: right) != nil,
      max(index.items[item].significantDigits, index.items[cell].significantDigits) > 1
    else { return nil }
    return .slip
  }

  /// Whether another cell of the table has the figure's value.
  private func isElsewhere(_ item: Int, _ quote: CellQuote) -> Bool {
    let columns = index.extraction.article.tables[quote.table].columns.indices
    return columns.contains { column in
      index.items(ofTable: quote.table, column: column).prefix(400).contains { agrees(item, $0) }
    }
  }
}
