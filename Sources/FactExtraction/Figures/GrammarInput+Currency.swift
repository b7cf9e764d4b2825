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
    guard token.kind == .word else { return nil }
    guard token.length <= 5 else { return spokenPrefix(at: index) }
    if mark(at: index + 1) == .dollar {
      guard !has(.indefinite, at: index) || token.isCapitalized else { return nil }
      // "C $6" and "hk $ 6", but not "a $5 million deal" or "gave us $5".
      let isClear =
        isGlued(index + 1) || token.flags.contains(.allCapitals) || isWord("C", at: index)
        || !token.isCapitalized && token.length <= 3 && !has(.function, at: index)
      guard isClear else { return nil }
      let codes =
        lexicon.currencies(prefix: key(at: index, followedBy: "$"))
        ?? lexicon.currencies(prefix: capitals(at: index, followedBy: "$"))
      return codes.map { CurrencyMatch(candidates: $0, tokens: index..<index + 2) }
    }
    if let code = currencyCode(at: index) {
      guard isGlued(index + 1) || !lexicon.isWordLike(code: string(at: index)) else { return nil }
      return CurrencyMatch(candidates: code, tokens: index..<index + 1)
    }
    if let scaled = scaledCode(at: index) { return scaled }
    guard let (codes, end) = currencyLetters(at: index) ?? scaledLetters(at: index) else {
      return spokenPrefix(at: index)
    }
    let after = mark(at: end) == .point && isGlued(end) ? end + 1 : end
    return CurrencyMatch(candidates: codes, tokens: index..<after)
  }

  /// "Rs", "zł", "E£", "د.إ": letters that stand for a currency, and the index behind them.
  private func currencyLetters(at index: Int) -> (codes: CurrencyCandidates, end: Int)? {
    let token = view[index]
    // "E£", "R₣", "CN¥".
    if isGlued(index + 1), mark(at: index + 1).isCurrency,
      let codes = lexicon.currencies(prefix: key(index..<index + 2))
    {
      return (codes, index + 2)
    }
    if token.length <= 2, token.flags.contains(.nonASCII), mark(at: index + 1) == .point,
      isGlued(index + 1), isGlued(index + 2), at(index + 2)?.kind == .word,
      let codes = lexicon.currencies(prefix: key(index..<index + 3))
    {
      return (codes, index + 3)
    }
    // "S/ 20"
    if token.length == 1, mark(at: index + 1) == .slash, isGlued(index + 1),
      let codes = lexicon.currencies(letters: key(index..<index + 2), conventions)
    {
      return (codes, index + 2)
    }
    let letters = key(at: index)
    let codes =
      lexicon.currencies(prefix: letters) ?? lexicon.currencies(letters: letters, conventions)
    return codes.map { ($0, index + 1) }
  }

  /// "R5.9 billion", "N50,000": letters that are a currency before a number that no name has.
  private func scaledLetters(at index: Int) -> (codes: CurrencyCandidates, end: Int)? {
    guard isGlued(index + 1), let number = at(index + 1), number.kind == .number,
      let codes = lexicon.currencies(scaledLetters: key(at: index))
    else { return nil }
    let isGrouped = number.length > 4 && text[number.range].contains(UInt8(ascii: ","))
    let isScaled =
      has(.magnitude, at: index + 2)
      || at(index + 2).map { lexicon.suffixPower(of: $0) ?? 0 > 3 && !followsGlued(index + 2) }
        ?? false
    return isGrouped || isScaled ? (codes, index + 1) : nil
  }

  /// "MEUR", "TSEK": a code with a letter for millions or thousands before it.
  private func scaledCode(at index: Int) -> CurrencyMatch? {
    let token = view[index]
    guard token.length == 4, token.flags.contains(.allCapitals) else { return nil }
    let power: Int
    switch text[Int(token.start)] {
    case UInt8(ascii: "M"): power = 6
    case UInt8(ascii: "K"), UInt8(ascii: "T"): power = 3
    default: return nil
    }
    var code = WordKey()
    for offset in token.range.dropFirst() { code.append(text[offset]) }
    guard let candidates = lexicon.currency(code: code),
      lexicon.code(of: candidates).map({ !lexicon.isWordLike(code: $0) }) ?? false
    else { return nil }
    return CurrencyMatch(candidates: candidates, power: power, tokens: index..<index + 1)
  }

  /// "rupees 500", "Malaysian ringgit 42": a name that no number before it claims.
  private func spokenPrefix(at index: Int) -> CurrencyMatch? {
    guard let match = lexicon.currencies.match(view, at: index), match.payload.hundredths == 100,
      !match.payload.isHesitant, at(match.end)?.kind == .number, !isGlued(match.end),
      at(index - 1)?.kind != .number,
      !has([.numberUnit, .numberTens, .magnitude, .indefinite, .hundred], at: index - 1),
      match.end - index > 1 || isSpokenBefore(match.payload)
    else { return nil }
    return currency(match.payload, tokens: index..<match.end)
  }

  /// Rupees are said before their number.
  private func isSpokenBefore(_ use: Lexicon.CurrencyUse) -> Bool {
    lexicon.codes(of: use.candidates).first == "INR"
  }

  /// The key of a short word in capitals, and of a mark that is thought behind it.
  private func capitals(at index: Int, followedBy mark: Unicode.Scalar) -> WordKey {
    var key = WordKey()
    for offset in view[index].range { key.append(text[offset] & ~0x20) }
    key.append(UInt8(truncatingIfNeeded: mark.value))
    return key
  }

  /// A currency behind a figure: "dollars", "-dollar", "USD", "€", "cents", "¢".
  func currencySuffix(at index: Int) -> CurrencyMatch? {
    guard let token = at(index) else { return nil }
    if token.mark == .hyphen, isGlued(index), isGlued(index + 1) {
      return lexicon.currencies.match(view, at: index + 1).flatMap {
        $0.payload.isQuarter ? nil : currency($0.payload, tokens: index..<$0.end)
      }
    }
    if token.mark.isCurrency {
      // "$" stands behind a number where it does not stand before one: "10 $", but not "10 $5 notes".
      if isGlued(index + 1), at(index + 1)?.kind == .number { return nil }
      if token.mark == .otherCurrency, string(at: index) == "¢" {
        return CurrencyMatch(candidates: lexicon.dollar, hundredths: 1, tokens: index..<index + 1)
      }
      return lexicon.currencies(symbol: key(at: index)).map {
        CurrencyMatch(candidates: $0, tokens: index..<index + 1)
      }
    }
    guard token.kind == .word else { return nil }
    // "3.14US$", "20Rs", "42 RM", "45 zł"; in "5 HK$3" the sign belongs to the three.
    if mark(at: index + 1) == .dollar, isGlued(index + 1) {
      if isGlued(index + 2), at(index + 2)?.kind == .number { return nil }
      return lexicon.currencies(prefix: key(at: index, followedBy: "$")).map {
        CurrencyMatch(candidates: $0, tokens: index..<index + 2)
      }
    }
    if token.length <= 6, let (codes, end) = currencyLetters(at: index) {
      return CurrencyMatch(candidates: codes, tokens: index..<end)
    }
    if let scaled = scaledCode(at: index) { return scaled }
    if let code = currencyCode(at: index) {
      // "3 USD50 cards": the code belongs to the number that it is glued to.
      let isPrefix = isGlued(index + 1) && at(index + 1)?.kind == .number && !isGlued(index)
      guard !isPrefix, !lexicon.isWordLike(code: string(at: index)) else { return nil }
      return CurrencyMatch(candidates: code, tokens: index..<index + 1)
    }
    guard let match = lexicon.currencies.match(view, at: index),
      isCoin(match.payload, from: index - 1, to: match.end)
    else { return nil }
    return currency(match.payload, tokens: index..<match.end)
  }

  /// Whether a word that may be a coin is one: quarters are times and parts, but where nothing else is said.
  func isCoin(_ use: Lexicon.CurrencyUse, from start: Int, to end: Int) -> Bool {
    guard use.isQuarter else { return true }
    return start == range.lowerBound && end == range.upperBound && !view[end - 1].isCapitalized
      && !view[start].isCapitalized
  }

  private func currency(_ use: Lexicon.CurrencyUse, tokens: Range<Int>) -> CurrencyMatch {
    CurrencyMatch(
      candidates: use.candidates, hundredths: use.hundredths, isHesitant: use.isHesitant,
      tokens: tokens)
  }

  private func currencyCode(at index: Int) -> CurrencyCandidates? {
    let token = view[index]
    guard token.length == 3, token.flags.contains(.allCapitals) else { return nil }
    return lexicon.currency(code: key(at: index))
  }
}
