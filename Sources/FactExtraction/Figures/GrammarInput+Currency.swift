import ArticleModel

extension GrammarInput {
  /// A currency before a figure: "$", "US$", "C $", "$US", "USD", "Rs.".
  func currencyPrefix(at index: Int) -> CurrencyMatch? {
    guard let token = at(index) else { return nil }
    if token.mark.isCurrency {
      guard let candidates = lexicon.currencies(symbol: key(at: index)) else { return nil }
      // "$US113 trillion", "$A20".
      if token.mark == .dollar, isGlued(index + 1), let letters = at(index + 1),
        letters.kind == .word,
        let codes = lexicon.currencies(prefix: key(at: index + 1, followedBy: "$"))
      {
        return CurrencyMatch(candidates: codes, tokens: index..<index + 2)
      }
      return CurrencyMatch(candidates: candidates, tokens: index..<index + 1)
    }
    guard token.kind == .word, token.length <= 5 else { return nil }
    if mark(at: index + 1) == .dollar {
      // "C $6", but not "a $5 million deal" or "gave us $5".
      let isOne =
        isGlued(index + 1) || (token.flags.contains(.allCapitals) || isWord("C", at: index))
      let isBare = isGlued(index + 1) || token.isCapitalized
      guard isOne, isBare,
        let codes = lexicon.currencies(prefix: key(at: index, followedBy: "$"))
      else { return nil }
      return CurrencyMatch(candidates: codes, tokens: index..<index + 2)
    }
    if let code = currencyCode(at: index) {
      guard isGlued(index + 1) || !lexicon.isWordLike(code: string(at: index)) else { return nil }
      return CurrencyMatch(candidates: code, tokens: index..<index + 1)
    }
    guard let codes = lexicon.currencies(prefix: key(at: index)) else { return nil }
    let after = mark(at: index + 1) == .point && isGlued(index + 1) ? index + 2 : index + 1
    return CurrencyMatch(candidates: codes, tokens: index..<after)
  }

  /// A currency behind a figure: "dollars", "-dollar", "USD", "€", "cents", "¢".
  func currencySuffix(at index: Int) -> CurrencyMatch? {
    guard let token = at(index) else { return nil }
    if token.mark == .hyphen, isGlued(index), isGlued(index + 1) {
      return lexicon.currencies.match(view, at: index + 1).map {
        currency($0.payload, tokens: index..<$0.end)
      }
    }
    if token.mark.isCurrency {
      // "$" stands behind a number where it does not stand before one: "10 $", but not "10 $5 notes".
      if isGlued(index + 1), at(index + 1)?.kind == .number { return nil }
      if token.mark == .otherCurrency, string(at: index) == "¢" {
        return CurrencyMatch(candidates: lexicon.dollar, isMinor: true, tokens: index..<index + 1)
      }
      return lexicon.currencies(symbol: key(at: index)).map {
        CurrencyMatch(candidates: $0, tokens: index..<index + 1)
      }
    }
    guard token.kind == .word else { return nil }
    // "3.14US$", "20Rs", "42 RM", "45 zł".
    if mark(at: index + 1) == .dollar, isGlued(index + 1) {
      return lexicon.currencies(prefix: key(at: index, followedBy: "$")).map {
        CurrencyMatch(candidates: $0, tokens: index..<index + 2)
      }
    }
    if token.length <= 6, let codes = lexicon.currencies(prefix: key(at: index)) {
      return CurrencyMatch(candidates: codes, tokens: index..<index + 1)
    }
    if let code = currencyCode(at: index) {
      // "3 USD50 cards": the code belongs to the number that it is glued to.
      let isPrefix = isGlued(index + 1) && at(index + 1)?.kind == .number && !isGlued(index)
      guard !isPrefix, !lexicon.isWordLike(code: string(at: index)) else { return nil }
      return CurrencyMatch(candidates: code, tokens: index..<index + 1)
    }
    guard let match = lexicon.currencies.match(view, at: index) else { return nil }
    return currency(match.payload, tokens: index..<match.end)
  }

  private func currency(_ use: Lexicon.CurrencyUse, tokens: Range<Int>) -> CurrencyMatch {
    CurrencyMatch(
      candidates: use.candidates, isMinor: use.isMinor, isHesitant: use.isHesitant, tokens: tokens)
  }

  private func currencyCode(at index: Int) -> CurrencyCandidates? {
    let token = view[index]
    guard token.length == 3, token.flags.contains(.allCapitals) else { return nil }
    return lexicon.currency(code: key(at: index))
  }
}
