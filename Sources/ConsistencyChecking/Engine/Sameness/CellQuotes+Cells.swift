import ArticleModel

/// The cells that a figure of the text can quote, and how the two compare.
extension CellQuoteFinder {
  /// The cells of a row whose columns a sentence names.
  func cells(in row: Row, _ text: ArraySlice<UInt8>, _ words: HeadingWords) -> [Int] {
    let columns = index.extraction.article.tables[row.table].columns.indices.dropFirst()
    return columns.compactMap { column in
      guard columns.count == 1 || isNamed(row.table, column, text, words) else { return nil }
      return index.item(inTable: row.table, row: row.row, column: column)
    }
  }

  /// The cell of a row whose column a sentence names but in part.
  func likelyCell(in row: Row, _ words: HeadingWords) -> Int? {
    let columns = index.extraction.article.tables[row.table].columns.indices.dropFirst()
    return nearlyNamed(row.table, columns, words).flatMap {
      index.item(inTable: row.table, row: row.row, column: $0)
    }
  }

  /// The only column that half of its words name, and more than any other's: "Rate for one year" by "pays 2.4% for one year".
  private func nearlyNamed(_ table: Int, _ columns: Range<Int>.SubSequence, _ words: HeadingWords)
    -> Int?
  {
    let counts = columns.map { column -> (column: Int, found: Int, all: Int) in
      let own = self.columns[table][column].words.words
      return (column, own.count(where: words.contains), own.count)
    }
    guard let best = counts.max(by: { $0.found < $1.found }), best.found > 0, best.all > 1,
      best.found * 2 >= best.all, counts.count(where: { $0.found == best.found }) == 1
    else { return nil }
    return best.column
  }

  /// All cells of a row but its heading.
  func cells(in row: Row) -> [Int] {
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

  func isComparable(_ item: Int, _ cell: Int) -> Bool {
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

  func agrees(_ item: Int, _ cell: Int) -> Bool {
    guard isComparable(item, cell) else { return false }
    // "more than half of them" quotes no cell that happens to be larger.
    let isBound = index.items[item].modifier?.isBound == true
    let value = isBound ? index.value(of: item).withoutHedge : index.value(of: item)
    return value.restates(index.value(of: cell)) != .differs
  }

  func match(_ item: Int, _ cell: Int) -> CellQuote.Match? {
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
      index.digitSlip(left, right) != nil, !isRecord(item),
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
  func isElsewhere(_ item: Int, _ quote: CellQuote) -> Bool {
    let columns = index.extraction.article.tables[quote.table].columns.indices
    return columns.contains { column in
      index.items(ofTable: quote.table, column: column).prefix(400).contains { agrees(item, $0) }
    }
  }

  // MARK: Likely cells

  /// Whether a figure states a level as it is: a change, an aim or an adjusted figure quotes no cell.
  func isPlain(_ item: Int) -> Bool {
    let role = index.role(of: item)
    guard index.items[item].modifier?.isBound != true,
      role == .unknown || role == .priorPeriod || role == .forecast
    else { return false }
    let pieces = index.pieces(inSentence: index.sentence(of: item))
    guard let place = pieces.place(of: item) else { return index.items[item].direction == nil }
    // "jumped to €265.1 million" is a level; "17 points more", "17 points clear" are none.
    if index.items[item].direction != nil, pieces[safe: place - 1]?.text != "to" { return false }
    if pieces[safe: place - 1]?.text == "by" { return false }
    return !CellQuoteFinder.comparatives.contains(pieces[safe: place + 1]?.text ?? "")
  }

  private static let comparatives: WordSet = [
    "more", "less", "fewer", "clear", "ahead", "behind", "higher", "lower", "above", "below",
    "better", "worse", "faster", "slower", "adrift", "short", "extra", "additional",
  ]

  /// Whether a figure quotes a cell though no column is named: the only cell of its kind in the row, or swapped digits, and the
  /// sentence tells of no other time.
  func isLikely(_ item: Int, _ cell: Int, _ cells: [Int], _ sentence: Int) -> Bool {
    let kind = index.items[item].kind
    guard index.items[item].significantDigits > 1, index.dates(inSentence: sentence).isEmpty else {
      return false
    }
    let isSwapped = index.penSlip(item, cell) == .transposition
    let alike = cells.filter { index.items[$0].kind == kind }
    if kind == .percent || kind == .money, alike.count == 1 {
      return isSwapped || index.items[item].significantDigits > 2
    }
    return isSwapped && (cells.count == 1 || index.items[item].significantDigits > 2)
  }

  /// Whether words near a figure tell of a time or an aim that is no column's: "a year ago", "last season".
  func isOfAnotherTime(_ item: Int) -> Bool {
    let sentence = index.sentence(of: item)
    let pieces = index.pieces(inSentence: sentence)
    guard let place = pieces.place(of: item) else { return false }
    if pieces.hasWord(of: CellQuoteFinder.times, in: (place - 7)..<(place + 6)) { return true }
    // "Last year" can be the table's own time; "a year ago" and "last season" are others.
    return pieces.all.contains { piece in
      guard piece.isTime else { return false }
      let text = index.extraction.article.text[piece.span.range]
      return text.holds(" ago") || text.holds("season")
    }
  }

  private static let times: WordSet = [
    "ago", "last", "previous", "previously", "earlier", "before", "next", "then", "once", "former",
    "record", "forecast", "expected", "planned", "target", "christmas", "until", "competitions",
    "career", "overall",
  ]
}
