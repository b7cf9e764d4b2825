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
    let isUndivided = currency.flatMap { lexicon.code(of: $0.candidates) }.map(lexicon.isUndivided(currency:)) ?? false
    guard conventions.isDecimalComma || isUndivided else { return point }
    // There a lone comma stands before decimals, and a point before three digits groups.
    if marks.contains(comma) { return marks.count(where: { $0 == comma }) == 1 ? comma : point }
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
    while let token = at(cursor), token.kind == .number, token.hasSpaceBefore, quantum == .one {
      let hasComma = text[token.range].contains(UInt8(ascii: ","))
      let group = digits(at: cursor, decimalMark: UInt8(ascii: hasComma ? "," : "."))
      // The lexer joins groups of zeros: "3 250 000".
      let places = text[token.range].count(where: { $0 &- UInt8(ascii: "0") < 10 }) + Int(group.quantum.exponent)
      guard places > 0, places.isMultiple(of: 3), places <= 9, let part = group.value,
        let sum = value?.scaled(byPowerOfTen: places)?.adding(part)
      else { return nil }
      value = sum
      quantum = group.quantum
      cursor += 1
    }
    guard isSignOrCode(at: cursor), currencySuffix(at: cursor) != nil else { return nil }
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
    return has(.magnitude, at: index) || unit(at: index, isMoney: false) != nil
  }

  /// The token that begins at or behind a byte offset, looked for right behind the current one.
  private func index(startingFrom offset: Int) -> Int? {
    let index = view.range.partitioningIndex { Int(view[$0].start) >= offset }
    return view.range.contains(index) ? index : nil
  }

  // MARK: - Powers of ten

  /// "1.5e9", "3 × 10⁸", "10^6", "6.02 x 10^23".
  private func powerOfTen(_ numeral: Numeral, behind index: Int) -> Numeral? {
    if let token = at(index + 1), token.kind == .word, token.length == 1, isGlued(index + 1),
      isWord("e", at: index + 1), let (power, end) = signedInteger(at: index + 2, isGlued: true)
    {
      return scaled(numeral, byPowerOfTen: power, end: end)
    }
    if numeral.value == ExactDecimal(10), let (power, end) = exponent(behind: index) {
      var result = numeral
      result.value = .one
      result.quantum = .one
      return scaled(result, byPowerOfTen: power, end: end)
    }
    if let power = integerPower(numeral, behind: index) { return power }
    let isTimes = mark(at: index + 1) == .times || isWord("x", at: index + 1)
    if isTimes, let base = plainNumeral(at: index + 2), let power = integerPower(base, behind: index + 2),
      let factor = power.value, let product = numeral.value?.multiplied(by: factor)
    {
      var result = power.with(product.trimmingFraction)
      result.tokens = numeral.tokens.lowerBound..<power.tokens.upperBound
      return result
    }
    guard isTimes, integer(at: index + 2) == 10, let (power, end) = exponent(behind: index + 2) ?? flatExponent(behind: index + 2)
    else { return nil }
    return scaled(numeral, byPowerOfTen: power, end: end)
  }

  /// "2^10", "1.1^23": a power of another number, as far as it can be held.
  private func integerPower(_ base: Numeral, behind index: Int) -> Numeral? {
    guard mark(at: index + 1) == .caret, isGlued(index + 1), let value = base.value,
      !value.isEqual(to: ExactDecimal(10)),
      let (power, end) = signedInteger(at: index + 2, isGlued: true), (-64...64).contains(power)
    else { return nil }
    var product = ExactDecimal.one
    for _ in 0..<abs(power) {
      guard let next = product.multiplied(by: value) else { return nil }
      product = next
    }
    guard let result = power < 0 ? ExactDecimal.one.divided(by: product) : product else { return nil }
    var numeral = base.with(result)
    numeral.tokens = base.tokens.lowerBound..<end
    return numeral
  }

  private func scaled(_ numeral: Numeral, byPowerOfTen power: Int, end: Int) -> Numeral? {
    guard ExactDecimal.exponentRange.contains(power) else { return nil }
    var result = numeral.scaled(byPowerOfTen: power)
    result.tokens = numeral.tokens.lowerBound..<end
    return result
  }

  /// "5.5x10-3" has lost its superscript.
  private func flatExponent(behind index: Int) -> (power: Int, end: Int)? {
    guard mark(at: index + 1) == .hyphen || mark(at: index + 1) == .dash, isGlued(index),
      isGlued(index + 1), isGlued(index + 2), let power = integer(at: index + 2), power < 40
    else { return nil }
    return (-power, index + 3)
  }

  /// "^6", "⁸" directly behind a ten.
  private func exponent(behind index: Int) -> (power: Int, end: Int)? {
    guard isGlued(index + 1) else { return nil }
    if mark(at: index + 1) == .caret { return signedInteger(at: index + 2, isGlued: true) }
    var cursor = index + 1
    var value = 0
    var isNegative = false
    while let token = at(cursor), token.mark == .superscript, isGlued(cursor), value < 1000 {
      let scalar = UTF8Decoding.scalar(in: text, at: Int(token.start), end: Int(token.end)).0
      switch scalar.value {
      case 0xB2, 0xB3: value = value * 10 + Int(scalar.value - 0xB0)
      case 0xB9: value = value * 10 + 1
      case 0x2070...0x2079: value = value * 10 + Int(scalar.value - 0x2070)
      case 0x207B where cursor == index + 1: isNegative = true
      default: return nil
      }
      cursor += 1
    }
    return cursor > index + 1 ? (isNegative ? -value : value, cursor) : nil
  }

  private func signedInteger(at index: Int, isGlued: Bool) -> (Int, Int)? {
    let mark = mark(at: index)
    let isSigned = mark == .hyphen || mark == .dash || mark == .plus
    let start = isSigned ? index + 1 : index
    guard let value = integer(at: start), !isGlued || self.isGlued(start) else { return nil }
    return (mark == .hyphen || mark == .dash ? -value : value, start + 1)
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

/// Adds up the digits of a number, in a machine word as long as they fit one.
private struct DigitReader {
  let decimalMark: UInt8
  private var short: UInt64 = 0
  private var long: Int128 = 0
  private var count = 0
  private var fits = true
  private var pointSeen = false
  private(set) var fractionDigits = 0

  init(decimalMark: UInt8) { self.decimalMark = decimalMark }

  /// `nil` where an exact decimal does not hold the digits.
  var value: ExactDecimal? {
    guard fits, fractionDigits <= -ExactDecimal.exponentRange.lowerBound else { return nil }
    let significand = count <= 18 ? Int128(short) : long
    return Int16(exactly: -fractionDigits).map {
      ExactDecimal(significand: significand, exponent: $0)
    }
  }

  mutating func take(mark: UInt8) {
    if mark == decimalMark { pointSeen = true }
  }

  mutating func take(_ digit: UInt8) {
    if pointSeen { fractionDigits += 1 }
    // Zeros at the front are no digits.
    if digit == 0, count == 0 { return }
    count += 1
    if count <= 18 {
      short = short &* 10 &+ UInt64(digit)
      return
    }
    if count == 19 { long = Int128(short) }
    let (tens, overflow) = long.multipliedReportingOverflow(by: 10)
    let (sum, carry) = tens.addingReportingOverflow(Int128(digit))
    if overflow || carry {
      fits = false
    } else {
      long = sum
    }
  }
}
