import ArticleModel

/// Gives the numbers of table cells the unit, currency and scale of their column's or row's heading or the caption.
///
/// "Capacity (MW)", "in millions", "$m", "thousand TEU"; never to percent and per-unit cells. Under a counted
/// noun ("Seats") the cell stays a number. A cell in brackets is negative.
/// - SeeAlso: The specification of the checks, section 1.1.
enum CellScaling {
  static func apply(
    to scanned: inout [ScannedMention], in text: TokenizedArticle
  ) {
    guard !text.article.tables.isEmpty else { return }
    let blocks = BlockIndex(text.article)
    let headings = headings(text, blocks)
    let figureCells = cellsOfFigures(text, blocks)
    for index in scanned.indices {
      guard let block = blocks.block(containing: scanned[index].mention.span.start),
        let heading = headings[block], isAlone(scanned[index], block: block, text)
      else { continue }
      scale(&scanned[index].mention, by: heading, text.lexicon, region: text.conventions.region)
      if isBracketed(scanned[index], block: block, text) {
        negate(&scanned[index].mention, isFigure: figureCells.contains(block))
      }
    }
  }

  /// The cells of columns that hold a number without brackets or of two digits and more, so that "(9)" there is no mark of a note.
  private static func cellsOfFigures(_ text: TokenizedArticle, _ blocks: BlockIndex) -> Set<Int> {
    var cells: Set<Int> = []
    for table in text.article.tables {
      for column in table.columns.indices.dropFirst() {
        let column = table.rows.compactMap { row in
          row.indices.contains(column) ? blocks.block(at: row[column].text) : nil
        }
        if column.contains(where: { holdsFigure($0, text) }) { cells.formUnion(column) }
      }
    }
    return cells
  }

  private static func holdsFigure(_ block: Int, _ text: TokenizedArticle) -> Bool {
    let range = text.blockTokens[block]
    guard let number = text.tokens[range].first(where: { $0.kind == .number }) else { return false }
    return number.length > 1 || text.tokens[range.lowerBound].mark != .openBracket
  }

  /// What the headings of each cell say together, by the cell's block.
  private static func headings(_ text: TokenizedArticle, _ blocks: BlockIndex) -> [Int: CellHeading]
  {
    var headings: [Int: CellHeading] = [:]
    for table in text.article.tables {
      let caption =
        table.caption.flatMap { blocks.block(at: $0) }.map { CellHeading(of: $0, text) }
        ?? line(above: table, text, blocks).map { CellHeading(of: $0.block, from: $0.start, text) }
      let columns = table.columns.map {
        blocks.block(at: $0.text).map { CellHeading(of: $0, text) }
      }
      // "£ million, except per share" in the corner counts for all but what other headings say.
      var corner = columns.first ?? nil
      corner?.isPerUnit = false
      for row in table.rows {
        let rowHeading = row.first.flatMap { blocks.block(at: $0.text) }.map {
          CellHeading(of: $0, text)
        }
        for (column, cell) in row.enumerated() where column > 0 {
          guard let block = blocks.block(at: cell.text) else { continue }
          let own = columns.indices.contains(column) ? columns[column] : nil
          headings[block] = CellHeading(
            nearest: [own, rowHeading, corner, caption].compactMap(\.self))
        }
      }
    }
    return headings
  }

  /// The short line above a table that tells its unit, or the last sentence of a paragraph that ends in a colon: "*In
  /// thousands of dollars*", "Freight by mode, million tonnes", "… The accounts ($000):".
  private static func line(
    above table: Table, _ text: TokenizedArticle, _ blocks: BlockIndex
  ) -> (block: Int, start: Int)? {
    guard let first = table.columns.first(where: { !$0.text.isEmpty }),
      let block = blocks.block(at: first.text), block > 0,
      text.article.blocks[block - 1].kind == .paragraph
    else { return nil }
    let range = text.blockTokens[block - 1]
    guard let last = text.tokens[range].last, last.mark != .point else { return nil }
    if range.count <= 14 { return (block - 1, range.lowerBound) }
    guard last.mark == .colon,
      let stop = range.last(where: {
        [.point, .question, .exclamation].contains(text.tokens[$0].mark)
      }),
      range.upperBound - stop <= 20
    else { return nil }
    return (block - 1, stop + 1)
  }

  /// Whether the mention is all that its cell holds, marks aside.
  private static func isAlone(
    _ scanned: ScannedMention, block: Int, _ text: TokenizedArticle
  ) -> Bool {
    text.blockTokens[block].allSatisfy { index in
      scanned.tokens.contains(index) || text.tokens[index].kind == .mark
    }
  }

  private static func isBracketed(
    _ scanned: ScannedMention, block: Int, _ text: TokenizedArticle
  ) -> Bool {
    let range = text.blockTokens[block]
    return text.tokens[range.lowerBound].mark == .openBracket
      && text.tokens[range].contains { $0.mark == .closeBracket }
  }

  // MARK: - Cells

  private static func scale(
    _ mention: inout Mention, by heading: CellHeading, _ lexicon: Lexicon, region: String?
  ) {
    switch mention.value {
    case .number(let number) where number.unit == nil && mention.kind == .number:
      scale(&mention, number.figure, by: heading, lexicon, region: region)
    case .money(var money):
      // "$1,202.9" under "in millions"; "$1.2 billion" has a scale of its own.
      guard let precision = money.figure.precision, precision <= .one, !heading.isPerUnit else {
        return
      }
      money.figure = scaled(money.figure, by: heading.power)
      mention.value = .money(money)
    default:
      return
    }
  }

  private static func scale(
    _ mention: inout Mention, _ figure: Figure, by heading: CellHeading, _ lexicon: Lexicon,
    region: String?
  ) {
    if case .percent(let unit) = heading.unit {
      mention.kind = .percent
      mention.value = .percent(Percent(figure: figure, unit: unit))
      return
    }
    let scaled = scaled(figure, by: heading.isPerUnit ? 0 : heading.power)
    if let currency = heading.currency {
      let codes = currency.codes(in: lexicon)
      mention.kind = .money
      mention.value = .money(
        Money(
          figure: scaled,
          currency: CurrencyChoice.code(
            among: codes, local: region.flatMap { lexicon.regionCurrencies[$0] }),
          currencyCandidates: codes.count > 1 ? codes : []))
    } else if case .measure(let unit) = heading.unit {
      mention.kind = .quantity
      mention.value = .quantity(
        Quantity(
          figure: scaled, unitSystem: .ucum, unit: lexicon.code(of: unit),
          unitName: lexicon.name(of: unit)))
    } else {
      mention.value = .number(PlainNumber(figure: scaled))
    }
  }

  /// The figure × 10^`power`, as rough as its own digits.
  private static func scaled(_ figure: Figure, by power: Int) -> Figure {
    guard power != 0, let factor = ExactDecimal.one.scaled(byPowerOfTen: power) else {
      return figure
    }
    var result = figure.multiplied(by: factor)
    result.isExactCount = false
    result.loosePrecision = nil
    if let amount = result.amount, let quantum = result.precision {
      result.interval = FigureBuilding.interval(
        amount, quantum: quantum, loose: nil, isExact: false, modifier: result.modifier)
    }
    return result
  }

  private static func negate(_ mention: inout Mention, isFigure: Bool) {
    guard let amount = mention.figure?.amount, !amount.isNegative else { return }
    let minusOne = ExactDecimal(-1)
    switch mention.value {
    case .money(var money):
      money.figure = money.figure.multiplied(by: minusOne).withPositivePrecision
      mention.value = .money(money)
    case .percent(var percent):
      percent.figure = percent.figure.multiplied(by: minusOne).withPositivePrecision
      mention.value = .percent(percent)
    case .quantity(var quantity) where mention.kind == .quantity:
      quantity.figure = quantity.figure.multiplied(by: minusOne).withPositivePrecision
      mention.value = .quantity(quantity)
    case .number(var number) where mention.kind == .number:
      // "(1)" to "(9)" are the marks of notes, but in a column of figures.
      if amount < 10, number.figure.precision == .one, !isFigure { return }
      number.figure = number.figure.multiplied(by: minusOne).withPositivePrecision
      mention.value = .number(number)
    default:
      return
    }
  }
}

extension Figure {
  fileprivate var withPositivePrecision: Figure {
    var result = self
    result.precision = precision?.magnitude
    result.loosePrecision = loosePrecision?.magnitude
    return result
  }
}
