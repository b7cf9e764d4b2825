import ArticleModel

/// Gives bare numbers of table cells the unit, currency and scale of their column's or row's heading or the caption.
///
/// "Capacity (MW)", "in millions", "$m", "thousand TEU"; never to percent and per-unit cells. Under a counted
/// noun ("Seats") the cell stays a number.
enum CellScaling {
  /// What a heading says of the cells under it.
  struct Heading: Hashable, Sendable {
    var power = 0
    var currency: CurrencyMatch?
    var unit: UnitMatch.Unit?

    var isEmpty: Bool { power == 0 && currency == nil && unit == nil }
  }

  static func apply(
    to scanned: inout [ScannedMention], in text: TokenizedArticle, settings: ScanSettings
  ) {
    guard !text.article.tables.isEmpty else { return }
    let blocks = BlockIndex(text.article)
    var headings: [Int: Heading] = [:]
    for table in text.article.tables {
      let caption = table.caption.flatMap { blocks.block(at: $0) }.map { heading(of: $0, text) }
      let columns = table.columns.map { blocks.block(at: $0.text).map { heading(of: $0, text) } }
      for row in table.rows {
        let rowHeading = row.first.flatMap { blocks.block(at: $0.text) }.map { heading(of: $0, text) }
        for (column, cell) in row.enumerated() where column > 0 {
          guard let block = blocks.block(at: cell.text) else { continue }
          let own = columns.indices.contains(column) ? columns[column] : nil
          headings[block] = merged(own, rowHeading, caption)
        }
      }
    }
    for index in scanned.indices where scanned[index].mention.kind == .number {
      guard let block = blocks.block(containing: scanned[index].mention.span.start),
        let heading = headings[block], !heading.isEmpty,
        isAlone(scanned[index], block: block, text)
      else { continue }
      scale(&scanned[index].mention, by: heading, locale: settings.locale)
    }
  }

  /// The nearest heading that says something, its gaps filled from the others.
  private static func merged(_ headings: Heading?...) -> Heading {
    var result = Heading()
    for case let heading? in headings {
      if case .percent = result.unit { break }
      if result.unit == nil, result.currency == nil {
        result.unit = heading.unit
        result.currency = heading.currency
      }
      if result.power == 0 { result.power = heading.power }
    }
    if case .percent = result.unit { result.power = 0 }
    return result
  }

  /// Whether the mention is all that its cell holds, marks aside.
  private static func isAlone(
    _ scanned: ScannedMention, block: Int, _ text: TokenizedArticle
  ) -> Bool {
    text.blockTokens[block].allSatisfy { index in
      scanned.tokens.contains(index) || text.tokens[index].kind == .mark
    }
  }

  private static func scale(_ mention: inout Mention, by heading: Heading, locale: String?) {
    guard case .number(let number) = mention.value, number.unit == nil,
      let factor = ExactDecimal(1).scaled(byPowerOfTen: heading.power)
    else { return }
    var figure = number.figure.multiplied(by: factor)
    if heading.power != 0 {
      figure.isExactCount = false
      figure.loosePrecision = nil
      if let amount = figure.amount, let quantum = figure.precision {
        figure.interval = FigureBuilding.interval(
          amount, quantum: quantum, loose: nil, isExact: false, modifier: figure.modifier)
      }
    }
    if let currency = heading.currency {
      mention.kind = .money
      mention.value = .money(
        Money(
          figure: figure, currency: CurrencyChoice.code(for: currency, locale: locale),
          currencyCandidates: currency.candidates.count > 1 ? currency.candidates : []))
      return
    }
    switch heading.unit {
    case .percent(let unit):
      mention.kind = .percent
      mention.value = .percent(Percent(figure: number.figure, unit: unit))
    case .measure(let unit):
      mention.kind = .quantity
      mention.value = .quantity(
        Quantity(figure: figure, unitSystem: .ucum, unit: unit.code, unitName: unit.name))
    default:
      mention.value = .number(PlainNumber(figure: figure))
    }
  }

  // MARK: - Headings

  /// What a heading's text says: a magnitude, a currency, a unit.
  private static func heading(of block: Int, _ text: TokenizedArticle) -> Heading {
    var result = Heading()
    let range = text.blockTokens[block]
    guard !range.isEmpty else { return result }
    text.withGrammarInput(of: block) { input in
      for index in range { read(index, input, &result) }
    }
    return result
  }

  private static func read(_ index: Int, _ input: GrammarInput, _ result: inout Heading) {
    let token = input[index]
    if token.mark == .percent {
      result.unit = .percent(.percent)
      return
    }
    if let prefix = input.currencyPrefix(at: index), input.at(prefix.tokens.upperBound)?.kind != .number {
      result.currency = result.currency ?? prefix
      // "$m", "€ bn", "US$ million".
      let next = prefix.tokens.upperBound
      if let suffix = input.at(next), let power = input.lexicon.suffixPower(of: suffix) {
        result.power = power
      }
      return
    }
    guard token.kind == .word, index > input.range.lowerBound || input.range.count == 1 else { return }
    if let power = magnitude(at: index, input) {
      result.power = power
      if let currency = input.currencySuffix(at: index + 1) { result.currency = currency }
      return
    }
    // A unit counts in brackets, behind a comma or behind "in": "Capacity (MW)", "Area, km²".
    switch input.mark(at: index - 1) {
    case .openBracket, .comma, .openSquare, .slash: break
    default: guard input.isWord("in", at: index - 1) else { return }
    }
    if let unit = input.unit(at: index, isMoney: false)?.unit {
      switch unit {
      case .measure, .percent: result.unit = unit
      case .currency(let match): result.currency = match
      default: break
      }
    }
  }

  /// "millions", "thousand", "mn" in a heading.
  private static func magnitude(at index: Int, _ input: GrammarInput) -> Int? {
    if input.has(.magnitude, at: index) { return input.lexicon.value(of: input[index]) }
    let singular = input.singular(at: index)
    for (word, power) in [("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12)]
    where singular == word {
      return power
    }
    let isBracketed = input.mark(at: index - 1) == .openBracket
    guard isBracketed, input[index].length > 1 else { return nil }
    return input.lexicon.suffixPower(of: input[index])
  }
}
