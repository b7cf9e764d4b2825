import ArticleModel

extension GrammarInput {
  /// The numeral that begins at `index`, in digits or words.
  ///
  /// - Parameters:
  ///   - index: A token of the block.
  ///   - isMoney: Whether a currency stands beside it, which makes "m" and "b" millions and billions.
  func numeral(at index: Int, isMoney: Bool = false) -> Numeral? {
    guard let token = at(index) else { return nil }
    switch token.kind {
    case .number, .dotted:
      if let grouped = spaceGrouped(at: index) { return grouped }
      guard var numeral = digits(at: index, isMoney: isMoney) else { return nil }
      if let power = powerOfTen(numeral, behind: index) {
        numeral = power
      } else if let mixed = mixedFraction(numeral, behind: index) {
        numeral = mixed
      }
      return applyMagnitude(to: numeral, isMoney: isMoney)
    case .mark where token.mark == .vulgarFraction:
      return vulgarFraction(at: index).map { applyMagnitude(to: $0, isMoney: isMoney) }
    case .word:
      return wordNumeral(at: index)
    default:
      return nil
    }
  }

  /// The value of a number token: grouping marks dropped, the digits behind the decimal mark counted.
  private func digits(at index: Int, isMoney: Bool) -> Numeral? {
    let currency = neighbouringCurrency(index)
    guard
      let decimalMark = decimalMark(
        of: view[index], isMoney: isMoney || currency != nil, currency: currency)
    else { return nil }
    return digits(at: index, decimalMark: decimalMark)
  }

  private func digits(at index: Int, decimalMark: UInt8) -> Numeral {
    let token = view[index]
    var reader = DigitReader(decimalMark: decimalMark)
    if token.flags.contains(.nonASCII) {
      var offset = Int(token.start)
      while offset < token.end {
        let (scalar, length) = UTF8Decoding.scalar(in: text, at: offset, end: Int(token.end))
        if let zero = Lexer.zero(of: scalar) {
          reader.take(UInt8(truncatingIfNeeded: scalar.value - zero))
        } else if scalar.isASCII {
          reader.take(mark: text[offset])
        }
        offset += length
      }
    } else {
      for offset in token.range {
        let digit = text[offset] &- UInt8(ascii: "0")
        if digit < 10 { reader.take(digit) } else { reader.take(mark: text[offset]) }
      }
    }
    let power = Int16(exactly: -reader.fractionDigits)
    return Numeral(
      value: reader.value, quantum: ExactDecimal(significand: 1, exponent: power ?? 0),
      tokens: index..<index + 1)
  }

  /// The mark before a token's decimals, a point where it has none; `nil` where the token is no number here.
  private func decimalMark(
    of token: Token, isMoney: Bool, currency: CurrencyMatch?
  ) -> UInt8? {
    let (comma, point) = (UInt8(ascii: ","), UInt8(ascii: "."))
    if token.kind == .dotted {
      let isNumber =
        token.flags.contains(.pointGrouped) && (isMoney || conventions.isDecimalComma)
      return isNumber ? comma : nil
    }
    let marks = text[token.range]
    if token.flags.contains(.decimalComma) {
      // "12,50" alone may be two numbers; other groups, a currency, the locale or a unit make it one.
      let isClear =
        isMoney || conventions.isDecimalComma || marks.contains { $0 != comma && $0 &- 0x30 >= 10 }
      return isClear || isFollowedByUnit(token) ? comma : nil
    }
    // Rupiah and dong have no decimals in use: their points group.
    let isUndivided =
      currency.flatMap { lexicon.code(of: $0.candidates) }.map(lexicon.isUndivided(currency:))
      ?? false
    guard conventions.isDecimalComma || isUndivided else { return point }
    // There a lone comma stands before decimals, and a point before three digits groups.
    if let last = marks.lastIndex(of: comma) {
      // "Rp15,000", as English groups.
      if !conventions.isDecimalComma, token.range.upperBound - last == 4 { return point }
      return marks.count(where: { $0 == comma }) == 1 ? comma : point
    }
    guard let last = marks.lastIndex(of: point) else { return point }
    return token.range.upperBound - last == 4 && last - token.range.lowerBound <= 3 ? comma : point
  }

  /// The currency that stands directly before or behind the number at `index`.
  private func neighbouringCurrency(_ index: Int) -> CurrencyMatch? {
    for start in [index - 1, index - 2] {
      if let prefix = currencyPrefix(at: start), prefix.tokens.upperBound == index { return prefix }
    }
    return currencySuffix(at: index + 1)
  }

  /// "17 940,00 Kč", "2 390 €": groups parted by plain spaces, where a sign or code of a currency follows.
  private func spaceGrouped(at index: Int) -> Numeral? {
    guard let first = at(index), first.length <= 3, integer(at: index) != nil,
      let next = at(index + 1), next.kind == .number, next.hasSpaceBefore
    else { return nil }
    var value = digits(at: index, decimalMark: UInt8(ascii: ".")).value
    var cursor = index + 1
    var quantum = ExactDecimal.one
    var groups = 0
    while let token = at(cursor), token.kind == .number, token.hasSpaceBefore, quantum == .one {
      let hasComma = text[token.range].contains(UInt8(ascii: ","))
      let group = digits(at: cursor, decimalMark: UInt8(ascii: hasComma ? "," : "."))
      // The lexer joins groups of zeros: "3 250 000".
      let places =
        text[token.range].count(where: { $0 &- UInt8(ascii: "0") < 10 })
        + Int(group.quantum.exponent)
      guard places > 0, places.isMultiple(of: 3), places <= 9, let part = group.value,
        let sum = value?.scaled(byPowerOfTen: places)?.adding(part)
      else { return nil }
      value = sum
      quantum = group.quantum
      groups += places / 3
      cursor += 1
    }
    // Two groups or more are a number wherever they stand: "1 234 567".
    if groups < 2 || quantum != .one {
      guard isSignOrCode(at: cursor), currencySuffix(at: cursor) != nil else { return nil }
    }
    return Numeral(value: value, quantum: quantum, tokens: index..<cursor)
  }

  private func isSignOrCode(at index: Int) -> Bool {
    guard let token = at(index) else { return false }
    return token.mark.isCurrency || token.flags.contains(.allCapitals)
      || token.flags.contains(.nonASCII) || lexicon.currencies(prefix: key(at: index)) != nil
  }

  private func isFollowedByUnit(_ token: Token) -> Bool {
    let offset = Int(token.end)
    guard offset < text.count, let index = index(startingFrom: offset) else { return false }
    // "poly(3,4-ethylene)" counts nothing.
    return has(.magnitude, at: index)
      || unit(at: index, isMoney: false).map { !$0.isCount } ?? false
  }

  /// The token that begins at or behind a byte offset, looked for right behind the current one.
  private func index(startingFrom offset: Int) -> Int? {
    let index = view.range.partitioningIndex { Int(view[$0].start) >= offset }
    return view.range.contains(index) ? index : nil
  }
}

extension Mark {
  /// Whether a number with a sign can begin directly behind it: "(-5", "<-30", "=-2".
  var canOpenNumber: Bool {
    switch self {
    case .openBracket, .openSquare, .less, .greater, .equals, .lessOrEqual, .greaterOrEqual,
      .approximately, .tilde, .quote, .openQuote:
      true
    default: false
    }
  }

  var isCurrency: Bool {
    switch self {
    case .dollar, .euro, .pound, .yen, .rupee, .won, .otherCurrency: true
    default: false
    }
  }
}
