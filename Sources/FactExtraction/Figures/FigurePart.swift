import ArticleModel

/// One numeral with the currency before it and the unit behind it.
struct FigurePart {
  var prefix: CurrencyMatch?
  var numeral: Numeral
  var unit: UnitMatch?
  /// The hedge between or behind them: "3B+ Users", "20-odd years".
  var hedgeBehind: Figure.Modifier?
  /// From the currency to the unit.
  var tokens: Range<Int>

  var isMoney: Bool { prefix != nil || unit?.isCurrency == true }

  /// The currency before the number or behind it.
  var currency: CurrencyMatch? {
    if let prefix { return prefix }
    return if case .currency(let match) = unit?.unit { match } else { nil }
  }

  /// Whether it counts hundredths: "50 cents".
  var isMinor: Bool {
    if prefix == nil, case .currency(let match) = unit?.unit { match.isMinor } else { false }
  }

  /// The unit that a bare level takes from the step before it: "fell 12 paise to 83.45" leads to rupees.
  func levelUnit(of level: FigurePart) -> UnitMatch? {
    guard isMinor, level.numeral.quantum < ExactDecimal(significand: 1, exponent: -1),
      case .currency(var currency) = unit?.unit
    else { return unit }
    currency.hundredths = 100
    var result = unit
    result?.unit = .currency(currency)
    return result
  }

  /// Whether neither currency nor unit tells what it is a number of.
  var isBare: Bool { prefix == nil && unit == nil }
}

extension GrammarInput {
  /// A numeral with what belongs to it, or `nil` where what is glued to it makes a name or a code of it.
  func part(at index: Int, isMoney: Bool = false) -> FigurePart? {
    let prefix = currencyPrefix(at: index)
    let start = prefix?.tokens.upperBound ?? index
    // "$-50.8bn"
    let isSigned =
      prefix != nil && (mark(at: start) == .hyphen || mark(at: start) == .dash)
      && isGlued(start + 1)
    let hasMoney = prefix != nil || isMoney
    guard var numeral = numeral(at: isSigned ? start + 1 : start, isMoney: hasMoney) else {
      return nil
    }
    if isSigned { numeral = numeral.negated() }
    var part = FigurePart(
      prefix: prefix, numeral: numeral, tokens: index..<numeral.tokens.upperBound)
    addUnit(to: &part)
    specify(&part)
    if let power = part.currency?.power, power > 0, numeral.power == 0 {
      part.numeral = numeral.scaled(byPowerOfTen: power)
    }
    if part.isBare, isCompound(part.tokens.upperBound) { return nil }
    return isGluedOn(part.tokens.upperBound) ? nil : part
  }

  /// Whether the number before `index` is joined to a word that it does not count: "one-off", "two-way".
  private func isCompound(_ index: Int) -> Bool {
    guard mark(at: index) == .hyphen, isGlued(index), isGlued(index + 1), let word = at(index + 1),
      word.kind == .word, hedge(behind: index) == nil
    else { return false }
    // "3-to-1" is a ratio, "a 12,000-strong crowd" a number.
    return !isA(.to, at: index + 1) && !isA(.strong, at: index + 1)
  }

  private func addUnit(to part: inout FigurePart) {
    let end = part.numeral.tokens.upperBound
    let isMoney = part.prefix != nil
    // "3B+ Users", "20-odd years", "50-plus people", "30 or so homes": the hedge stands before what is counted.
    if let hedge = hedge(behind: end) {
      let unit =
        unit(at: hedge.end, isMoney: isMoney) ?? (isMoney ? nil : countedNoun(at: hedge.end))
      if let unit {
        part.hedgeBehind = hedge.modifier
        part.unit = unit
        part.tokens = part.tokens.lowerBound..<unit.tokens.upperBound
        return
      }
      if mark(at: end) == .plus { part.hedgeBehind = hedge.modifier }
    }
    guard let unit = unit(at: end, isMoney: isMoney) ?? partOfUnit(part.numeral, at: end),
      !isDoubtful(unit, of: part.numeral)
    else { return }
    // In "$ 20 $ 37" the second sign belongs to the second number.
    if isMoney, mark(at: unit.tokens.lowerBound).isCurrency { return }
    // "EUR 50m GBP 5bn" too.
    if isMoney, case .currency(let match) = unit.unit, at(match.tokens.upperBound)?.kind == .number,
      match.candidates != part.prefix?.candidates
    {
      return
    }
    part.unit = pounds(unit, of: part)
    part.tokens = part.tokens.lowerBound..<unit.tokens.upperBound
  }

  /// "one and a quarter of an hour": a unit behind "of", where the number ends in a fraction.
  private func partOfUnit(_ numeral: Numeral, at end: Int) -> UnitMatch? {
    guard numeral.isInWords, !numeral.isWhole, isA(.of, at: end) else { return nil }
    let index = has(.indefinite, at: end + 1) ? end + 2 : end + 1
    guard let unit = unit(at: index, isMoney: false), unit.isTime || unit.isMeasure else {
      return nil
    }
    return unit
  }

  /// "$76 US", "$1,190.00 AUD": what stands behind tells which dollar it is.
  private func specify(_ part: inout FigurePart) {
    guard let prefix = part.prefix else { return }
    let candidates = lexicon.codes(of: prefix.candidates)
    guard candidates.count > 1 else { return }
    if case .currency(let match) = part.unit?.unit, let code = lexicon.code(of: match.candidates),
      candidates.contains(code)
    {
      part.prefix?.candidates = match.candidates
    } else if mark(at: prefix.tokens.lowerBound) == .dollar, part.unit == nil,
      let token = at(part.tokens.upperBound), token.flags.contains(.allCapitals),
      let codes = lexicon.currencies(prefix: key(at: part.tokens.upperBound, followedBy: "$"))
    {
      part.prefix?.candidates = codes
      part.tokens = part.tokens.lowerBound..<part.tokens.upperBound + 1
    }
  }

  /// Whether a currency's name is another word here: "3 marks", but not "300 marks".
  private func isDoubtful(_ unit: UnitMatch, of numeral: Numeral) -> Bool {
    guard case .currency(let match) = unit.unit, numeral.power < 3 else { return false }
    // "50 Cent" is a name.
    if match.isMinor, !numeral.isInWords, numeral.value != .one,
      isWord("cent", at: match.tokens.lowerBound),
      view[match.tokens.lowerBound].isCapitalized, !isTitle
    {
      return true
    }
    guard match.isHesitant else { return false }
    if isListed(numeral.tokens.lowerBound) { return false }
    return numeral.value.map { $0 < 100 } ?? true
  }

  /// Whether the number at `index` stands behind another amount of money: "300 yuan, 4 rand and 10 won".
  private func isListed(_ index: Int) -> Bool {
    let before = has(.conjunction, at: index - 1) || mark(at: index - 1) == .comma
    return before && lexicon.currencies.match(view, endingBefore: index - 1) != nil
  }

  /// Pounds are money behind a magnitude, where the pound is the money, and where a price is spoken of; else a weight.
  private func pounds(_ unit: UnitMatch, of part: FigurePart) -> UnitMatch {
    let index = unit.tokens.lowerBound
    // "a five-pound note"
    if unit.isHyphenated, isA(.cash, at: unit.tokens.upperBound),
      case .measure(let measure) = unit.unit,
      lexicon.isUnit("[lb_av]", measure)
    {
      let match = CurrencyMatch(candidates: lexicon.pounds, tokens: unit.tokens)
      return UnitMatch(unit: .currency(match), tokens: unit.tokens)
    }
    guard case .measure(let measure) = unit.unit, lexicon.isUnit("[lb_av]", measure),
      unit.tokens.count == 1, !has(.function, at: index), isWord("pounds", at: index),
      part.numeral.power >= 6 || conventions.region == "GB"
        || isPrice(part.tokens.lowerBound, index)
    else { return unit }
    let match = CurrencyMatch(candidates: lexicon.pounds, tokens: unit.tokens)
    return UnitMatch(unit: .currency(match), tokens: unit.tokens)
  }

  /// Whether a word of prices stands shortly before the number at `start`, and no goods are weighed behind the pounds.
  private func isPrice(_ start: Int, _ pounds: Int) -> Bool {
    !isA(.of, at: pounds + 1)
      && range.clamped(to: start - 6..<start).contains { isA(.price, at: $0) }
  }

  /// Whether the token at `index` clings to what stands before it, as in "5G", "1080p", "3B2" and "5/7".
  private func isGluedOn(_ index: Int) -> Bool {
    guard isGlued(index), let token = at(index) else { return false }
    switch token.kind {
    case .number where isFoot(index - 1): return false
    case .word, .number, .dotted: return true
    case .possessive: return false
    case .mark:
      switch token.mark {
      case .caret, .underscore: return true
      case .openBracket:
        // "401(k)"
        return at(index + 1)?.kind == .word && at(index + 1)?.length == 1
          && mark(at: index + 2) == .closeBracket && isGlued(index + 1)
      case .slash, .colon, .point, .at, .equals, .ampersand, .hash:
        // "12." ends a sentence; "5/7", "5:7" and "5_7" go on.
        let next = at(index + 1)
        return isGlued(index + 1) && next?.kind != .mark
          && (token.mark != .slash || next?.kind != .word)
      default:
        return false
      }
    }
  }
}
