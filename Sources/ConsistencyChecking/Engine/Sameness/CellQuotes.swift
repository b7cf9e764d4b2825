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
/// Names count here as other words do. The rows that a sentence names are found by the rarest word of each row's heading, so that a
/// sentence is compared with few rows of however long a table.
struct CellQuoteFinder {
  let index: FigureIndex
  /// The rows of all tables by the rarest word of their headings.
  private var rows: [UInt64: [Row]] = [:]

  private struct Row: Hashable {
    var table: Int
    var row: Int
    var words: HeadingWords
  }

  /// The words that `rows` is asked for, and those that point back to a row.
  private var keys = Sieve()
  /// The columns of each table whose rows can be named.
  private var columns: [[Column]] = []

  /// What names a column: the periods of its heading, or where it has none, its words.
  private struct Column {
    var periods: [String]
    var words: HeadingWords

    init(_ heading: TextSpan, _ text: [UInt8]) {
      periods = CellQuoteFinder.periods(text[heading.range])
      words = periods.isEmpty ? HeadingWords(text, heading) : HeadingWords(text)
    }
  }

  /// A word that heads more rows names none of them.
  private static let rowsPerWord = 24

  init(_ index: FigureIndex) {
    self.index = index
    for table in index.extraction.article.tables.indices {
      addRows(ofTable: table)
      let text = index.extraction.article.text
      columns.append(index.extraction.article.tables[table].columns.map { Column($0.text, text) })
    }
    guard !rows.isEmpty else { return }
    for word in rows.keys { keys.insert(word) }
    for word in CellQuoteFinder.pointers.words { keys.insert(word) }
  }

  /// The runs of digits, slashes and dashes of a heading that have a digit and four characters or more: "2023/24".
  private static func periods(_ heading: ArraySlice<UInt8>) -> [String] {
    guard heading.contains(where: { $0 >= 0x80 || $0.isDigit }) else { return [] }
    let text = String(decoding: heading, as: UTF8.self)
    let runs = text.split { (character: Character) in
      !(character.isNumber || character == "/" || character == "-" || character == "\u{2013}")
    }
    return runs.filter { $0.count > 3 && $0.contains(where: \.isNumber) }.map(String.init)
  }

  private mutating func addRows(ofTable table: Int) {
    let text = index.extraction.article.text
    let headings = index.extraction.article.tables[table].rows.map { row in
      HeadingWords(text, CellQuoteFinder.name(text, row.first?.text))
    }
    var counts: [UInt64: Int] = [:]
    for heading in headings { for word in heading.words { counts[word, default: 0] += 1 } }
    for (row, heading) in headings.enumerated() {
      guard let key = heading.words.min(by: { (counts[$0] ?? 0, $0) < (counts[$1] ?? 0, $1) }),
        heading.isDisjoint(with: HeadingWords.totals)
      else { continue }
      rows[key, default: []].append(Row(table: table, row: row, words: heading))
    }
  }

  /// What heads a row without what brackets add: "Lyle (Fort Hope)".
  private static func name(_ text: [UInt8], _ cell: TextSpan?) -> TextSpan {
    guard let cell else { return TextSpan(start: 0, end: 0) }
    let end = text[cell.range].firstIndex(of: UInt8(ascii: "(")) ?? cell.end
    return end - cell.start > 2 ? TextSpan(start: cell.start, end: end) : cell
  }

  func all() -> [CellQuote] {
    guard !rows.isEmpty else { return [] }
    var quotes: [CellQuote] = []
    var sentence = -1
    for item in index.items.indices {
      guard index.sentence(of: item) != sentence, !index.place(item).isLabel else { continue }
      sentence = index.sentence(of: item)
      quotes += quotesIn(sentence)
    }
    return quotes
  }

  private func quotesIn(_ sentence: Int) -> [CellQuote] {
    guard mayName(sentence) else { return [] }
    let words = HeadingWords(
      index.extraction.article.text, index.extraction.sentences[sentence].span)
    var named = rows(namedBy: words)
    if named.isEmpty { named = rowPointedBackTo(sentence, words) }
    guard !named.isEmpty else { return [] }
    let text = index.extraction.article.text[index.extraction.sentences[sentence].span.range]
    named.sort { ($0.table, $0.row) < ($1.table, $1.row) }
    var cells = named.flatMap { self.cells(in: $0, text, words) }
    // Where no column is named, any can be meant, and a slip tells nothing.
    let isNamed = !cells.isEmpty
    if !isNamed { cells = named.flatMap(self.cells(in:)) }
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
        .filter { isNamed || $0.match != .slip }
      guard found.count == 1, !isElsewhere(item, found[0]) else { continue }
      quotes.append(found[0])
    }
    return quotes
  }

  /// Whether a sentence has a word by which a row is known, or one that points back to such a sentence: the cheap look.
  private func mayName(_ sentence: Int) -> Bool {
    var pointsBack = false
    var hasKey = false
    let text = index.extraction.article.text
    HeadingWords.forEachHash(in: text, index.extraction.sentences[sentence].span) { word in
      if keys.mayHold(word) {
        hasKey = hasKey || rows[word] != nil
        pointsBack = pointsBack || CellQuoteFinder.pointers.contains(word)
      }
    }
    return hasKey || pointsBack
  }

  /// A sieve of words: one that it lets through may be none of them.
  private struct Sieve {
    private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    mutating func insert(_ word: UInt64) {
      let bit: UInt64 = 1 << (word & 63)
      switch word >> 6 & 3 {
      case 0: bits.0 |= bit
      case 1: bits.1 |= bit
      case 2: bits.2 |= bit
      default: bits.3 |= bit
      }
    }

    func mayHold(_ word: UInt64) -> Bool {
      let lane =
        switch word >> 6 & 3 {
        case 0: bits.0
        case 1: bits.1
        case 2: bits.2
        default: bits.3
        }
      return lane >> (word & 63) & 1 == 1
    }
  }

  private func rows(namedBy words: HeadingWords) -> [Row] {
    var named: [Row] = []
    for word in words.words {
      guard let candidates = rows[word], candidates.count <= CellQuoteFinder.rowsPerWord else {
        continue
      }
      named += candidates.filter { $0.words.isSubset(of: words) }
    }
    return named
  }

  /// The row that the sentence before names alone, where this one says "there" or "it".
  private func rowPointedBackTo(_ sentence: Int, _ words: HeadingWords) -> [Row] {
    guard sentence > 0,
      index.extraction.sentences[sentence - 1].block == index.extraction.sentences[sentence].block,
      !words.isDisjoint(with: CellQuoteFinder.pointers)
    else { return [] }
    let before = HeadingWords(
      index.extraction.article.text, index.extraction.sentences[sentence - 1].span)
    let named = rows(namedBy: before)
    return named.count == 1 ? named : []
  }

  private static let pointers = HeadingWords(list: "there its it they their")

  private func quote(_ item: Int, _ cell: Int, _ match: CellQuote.Match) -> CellQuote {
    guard case .tableCell(let table, _, _) = index.place(cell) else {
      return CellQuote(item: item, cell: cell, table: 0, match: match)
    }
    return CellQuote(item: item, cell: cell, table: table, match: match)
  }

  /// Whether a figure states a level as it is: a change, an aim or an adjusted figure quotes no cell.
  private func isPlain(_ item: Int) -> Bool {
    let role = index.role(of: item)
    return index.items[item].direction == nil
      && (role == .unknown || role == .priorPeriod || role == .forecast)
      && index.items[item].modifier?.isBound != true
  }

  // MARK: Cells

  /// The cells of a row whose columns a sentence names.
  private func cells(in row: Row, _ text: ArraySlice<UInt8>, _ words: HeadingWords) -> [Int] {
    let columns = index.extraction.article.tables[row.table].columns.indices.dropFirst()
    return columns.compactMap { column in
      guard columns.count == 1 || isNamed(row.table, column, text, words) else { return nil }
      return index.item(inTable: row.table, row: row.row, column: column)
    }
  }

  /// All cells of a row but its heading.
  private func cells(in row: Row) -> [Int] {
    index.extraction.article.tables[row.table].columns.indices.dropFirst().compactMap {
      index.item(inTable: row.table, row: row.row, column: $0)
    }
  }

  private func isNamed(
    _ table: Int, _ column: Int, _ text: ArraySlice<UInt8>, _ words: HeadingWords
  ) -> Bool {
    let heading = columns[table][column]
    if !heading.periods.isEmpty { return heading.periods.allSatisfy(text.holds) }
    return !heading.words.isEmpty && heading.words.isSubset(of: words)
  }

  // MARK: Figures

  private func isComparable(_ item: Int, _ cell: Int) -> Bool {
    guard index.items[cell].hasValue, index.items[item].hasValue else { return false }
    if index.items[item].group == index.items[cell].group { return true }
    let kind = index.items[item].kind
    if kind == .money, index.items[cell].kind == .money {
      // "€615 a month" under "Rent, € a month".
      return index.unit(of: cell).per == nil
        && index.unit(of: item).code == index.unit(of: cell).code
    }
    return index.items[cell].kind == .number && kind != .percent && kind != .percentagePoint
      && kind != .multiple && kind != .money
  }

  private func agrees(_ item: Int, _ cell: Int) -> Bool {
    guard isComparable(item, cell) else { return false }
    // "more than half of them" quotes no cell that happens to be larger.
    let isBound = index.items[item].modifier?.isBound == true
    let value = isBound ? index.value(of: item).withoutHedge : index.value(of: item)
    return value.restates(index.value(of: cell)) != .differs
  }

  private func match(_ item: Int, _ cell: Int) -> CellQuote.Match? {
    let value = index.value(of: item)
    let own = index.value(of: cell)
    guard value.restates(own) == .differs else { return nil }
    if index.items[item].significantDigits > 1 {
      for power in [3, 6, -3, -6, 2, -2, 9, -9] where index.isScaledByHeading(cell) {
        guard let scaled = own.scaled(byPowerOfTen: power), value.restates(scaled) != .differs
        else {
          continue
        }
        return .scale(power: power)
      }
    }
    guard let left = index.printedDigits(of: item), let right = index.printedDigits(of: cell),
      left.power == right.power, DigitSlips.kind(from: left, to: right) != nil, !isRecord(item),
      max(index.items[item].significantDigits, index.items[cell].significantDigits)
        > (index.items[item].kind == .number ? 2 : 1)
    else { return nil }
    return .slip
  }

  /// "the club's record of 17 clean sheets" quotes no cell of this season's.
  private func isRecord(_ item: Int) -> Bool {
    let start = index.span(item).start
    let before = index.extraction.article.text[max(0, start - 12)..<start]
    return before.holds("record of")
  }

  /// Whether another cell of the table has the figure's value.
  private func isElsewhere(_ item: Int, _ quote: CellQuote) -> Bool {
    let columns = index.extraction.article.tables[quote.table].columns.indices
    return columns.contains { column in
      index.items(ofTable: quote.table, column: column).prefix(400).contains { agrees(item, $0) }
    }
  }
}

extension FigureIndex {
  /// Whether a cell's value is not what its digits alone say, so that a heading gave it a scale.
  func isScaledByHeading(_ cell: Int) -> Bool {
    let bytes = extraction.article.text[span(cell).range]
    guard
      !bytes.contains(where: { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }),
      let digits = printedDigits(of: cell)
    else { return false }
    let decimals = bytes.lastIndex(of: UInt8(ascii: ".")).map { point in
      bytes[(point + 1)...].prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
    }
    return digits.power > -(decimals ?? 0)
  }
}
