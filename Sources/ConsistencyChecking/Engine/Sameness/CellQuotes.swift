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

  struct Row: Hashable {
    var table: Int
    var row: Int
    var words: HeadingWords
  }

  /// The words that `rows` is asked for, and those that point back to a row.
  private var keys = Sieve()
  /// The columns of each table whose rows can be named.
  private(set) var columns: [[Column]] = []

  /// What names a column: the periods of its heading, or where it has none, its words.
  struct Column {
    var periods: [String]
    var words: HeadingWords

    init(_ heading: TextSpan, _ text: [UInt8]) {
      periods = CellQuoteFinder.periods(text[heading.range])
      words = HeadingWords(text, heading)
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
    // Where no column is named, any can be meant, and a slip tells little.
    let isNamed = !cells.isEmpty
    if !isNamed {
      let likely = named.compactMap { likelyCell(in: $0, words) }
      cells = likely.isEmpty ? named.flatMap(self.cells(in:)) : likely
    }
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
        .filter { quote in
          guard quote.match == .slip else { return true }
          if isNamed && isNamedByTime(quote) { return true }
          return !isOfAnotherTime(item)
            && (isNamed || isLikely(item, quote.cell, rest, sentence))
        }
      // Equal digits in another scale are no accident beside a slip.
      let scaled = found.filter { $0.match != .slip }
      let likeliest = scaled.isEmpty ? found : scaled
      guard likeliest.count == 1, !isElsewhere(item, likeliest[0]) else { continue }
      quotes.append(likeliest[0])
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

  /// Whether a quote's column is headed by a year or another number.
  private func isNamedByTime(_ quote: CellQuote) -> Bool {
    guard case .tableCell(let table, _, let column) = index.place(quote.cell) else { return false }
    let heading = index.extraction.article.tables[table].columns[column].text
    return index.extraction.article.text[heading.range].contains(where: \.isDigit)
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
