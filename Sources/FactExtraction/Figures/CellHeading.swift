import ArticleModel

/// What a heading says of the cells under it: a magnitude, a currency, a unit.
struct CellHeading: Hashable, Sendable {
  var power = 0
  var currency: CurrencyMatch?
  var unit: UnitMatch.Unit?
  /// Whether its amounts are for one of something ("per share"), which no scale of a table counts for.
  var isPerUnit = false

  /// The nearest heading that says something, its gaps filled from the farther ones.
  init(nearest headings: [CellHeading]) {
    isPerUnit = headings.contains { $0.isPerUnit }
    for heading in headings {
      if unit == nil, currency == nil {
        unit = heading.unit
        currency = heading.currency
      }
      if power == 0 { power = heading.power }
    }
    if case .percent = unit { power = 0 }
  }

  /// What the text of a block says, or what stands in it from a token on.
  init(of block: Int, from start: Int = 0, _ text: TokenizedArticle) {
    guard !text.blockTokens[block].isEmpty else { return }
    text.withGrammarInput(of: block) { input in
      for index in input.range where index >= start { read(index, input) }
    }
  }

  private mutating func read(_ index: Int, _ input: GrammarInput) {
    let token = input[index]
    if token.mark == .percent {
      // "3.000% senior notes" names a thing by its figure.
      guard input.at(index - 1)?.kind != .number else { return }
      unit = .percent(.percent)
      return
    }
    if input.isA(.per, at: index), !input.isWord("cent", at: index + 1) { isPerUnit = true }
    if let prefix = input.currencyPrefix(at: index) {
      if let number = input.at(prefix.tokens.upperBound), number.kind == .number {
        // "$000" and "£'000" are thousands.
        if number.length == 3,
          input.string(prefix.tokens.upperBound..<(prefix.tokens.upperBound + 1)) == "000"
        {
          currency = currency ?? prefix
          power = 3
        }
        return
      }
      currency = currency ?? prefix
      // "$m", "€ bn", "US$ million".
      if let suffix = input.at(prefix.tokens.upperBound),
        let power = input.lexicon.suffixPower(of: suffix)
      {
        self.power = power
      }
      return
    }
    guard token.kind == .word else { return }
    if let power = magnitude(at: index, input) {
      self.power = power
      // "in millions of dollars", "thousand tonnes".
      let next = input.isA(.of, at: index + 1) ? index + 2 : index + 1
      // "billions of won": behind a magnitude it is no verb.
      if next > index + 1, let named = input.currencyName(at: next) {
        take(.currency(named))
      } else if next > index + 1, input.isWord("pounds", at: next) {
        // "in thousands of pounds": no one weighs in thousands of them.
        take(
          .currency(CurrencyMatch(candidates: input.lexicon.pounds, tokens: next..<(next + 1))))
      } else if let unit = input.unit(at: next, isMoney: false)?.unit {
        take(unit)
      }
      return
    }
    // A unit counts in brackets, behind a comma or behind "in": "Capacity (MW)", "Area, km²".
    switch input.mark(at: index - 1) {
    case .openBracket, .comma, .openSquare, .slash: break
    default: guard input.isA(.in, at: index - 1) else { return }
    }
    guard let match = input.unit(at: index, isMoney: false) else { return }
    // "t/ha" is of neither tonnes nor hectares.
    if case .measure = unit, input.mark(at: index - 1) == .slash {
      unit = nil
      isPerUnit = true
      return
    }
    take(match.unit)
  }

  private mutating func take(_ unit: UnitMatch.Unit) {
    switch unit {
    case .measure, .percent: self.unit = unit
    case .currency(let match): currency = match
    default: break
    }
  }

  /// "millions", "thousand", "mn" in a heading.
  private func magnitude(at index: Int, _ input: GrammarInput) -> Int? {
    let token = input[index]
    if input.lexicon.has(.magnitude, token) { return input.lexicon.value(of: token) }
    if let power = input.lexicon.magnitude(named: input.singular(at: index)) { return power }
    guard input.mark(at: index - 1) == .openBracket, token.length > 1 else { return nil }
    return input.lexicon.suffixPower(of: token)
  }
}
