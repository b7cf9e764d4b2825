import ArticleModel

extension GrammarInput {
  /// The numeral that begins at `index`, in digits or words.
  ///
  /// - Parameters:
  ///   - index: A token of the block.
  ///   - isMoney: Whether a currency stands before it, which makes "m" and "b" millions and billions.
  func numeral(at index: Int, isMoney: Bool = false) -> Numeral? {
    guard let token = at(index) else { return nil }
    switch token.kind {
    case .number:
      return digitNumeral(at: index, isMoney: isMoney)
    case .mark where token.mark == .vulgarFraction:
      return vulgarFraction(at: index).map { applyMagnitude(to: $0, isMoney: isMoney) }
    case .word:
      return wordNumeral(at: index)
    default:
      return nil
    }
  }

  // MARK: - Digits

  private func digitNumeral(at index: Int, isMoney: Bool) -> Numeral? {
    guard var numeral = digits(at: index) else { return nil }
    if let mixed = mixedFraction(numeral, behind: index) { numeral = mixed }
    return applyMagnitude(to: numeral, isMoney: isMoney)
  }

  /// The value of a number token: commas dropped, the digits behind the point counted.
  private func digits(at index: Int) -> Numeral? {
    let token = view[index]
    var significand: Int128 = 0
    var fractionDigits = 0
    var pointSeen = false
    var fits = true
    // Eighteen digits fit a word of the machine; only longer ones need 128 bits.
    var short: UInt64 = 0
    var count = 0
    for offset in token.range {
      let byte = text[offset]
      if byte == UInt8(ascii: ".") {
        pointSeen = true
        continue
      }
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { continue }
      if pointSeen { fractionDigits += 1 }
      count += 1
      if count <= 18 {
        short = short &* 10 &+ UInt64(digit)
        continue
      }
      if count == 19 { significand = Int128(short) }
      let (tens, overflow) = significand.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tens.addingReportingOverflow(Int128(digit))
      if overflow || carry { fits = false }
      significand = sum
    }
    if count <= 18 { significand = Int128(short) }
    let power = Int16(exactly: -fractionDigits) ?? 0
    let held = fits && fractionDigits <= -ExactDecimal.exponentRange.lowerBound
    return Numeral(
      value: held ? ExactDecimal(significand: significand, exponent: power) : nil,
      quantum: ExactDecimal(significand: 1, exponent: power), tokens: index..<index + 1)
  }

  /// "10 1/2" and "10½": a whole number and a fraction behind it.
  private func mixedFraction(_ whole: Numeral, behind index: Int) -> Numeral? {
    guard whole.isWhole, let value = whole.value else { return nil }
    var fraction: Numeral?
    if mark(at: index + 1) == .vulgarFraction {
      fraction = vulgarFraction(at: index + 1)
    } else if let numerator = integer(at: index + 1), !isGlued(index + 1),
      mark(at: index + 2) == .slash, isGlued(index + 2), let denominator = integer(at: index + 3),
      isGlued(index + 3), numerator < denominator, denominator <= 64
    {
      fraction = self.fraction(numerator, denominator, tokens: index + 1..<index + 4)
    }
    guard let fraction, let part = fraction.value, let sum = value.adding(part) else { return nil }
    var result = fraction
    result.value = sum
    result.fraction = nil
    result.tokens = index..<fraction.tokens.upperBound
    return result
  }

  private func vulgarFraction(at index: Int) -> Numeral? {
    let token = view[index]
    let (scalar, _) = UTF8Decoding.scalar(in: text, at: Int(token.start), end: text.count)
    let parts: (Int, Int)? =
      switch scalar.value {
      case 0xBC: (1, 4)
      case 0xBD: (1, 2)
      case 0xBE: (3, 4)
      case 0x2150: (1, 7)
      case 0x2151: (1, 9)
      case 0x2152: (1, 10)
      case 0x2153: (1, 3)
      case 0x2154: (2, 3)
      case 0x2155: (1, 5)
      case 0x2156: (2, 5)
      case 0x2157: (3, 5)
      case 0x2158: (4, 5)
      case 0x2159: (1, 6)
      case 0x215A: (5, 6)
      case 0x215B: (1, 8)
      case 0x215C: (3, 8)
      case 0x215D: (5, 8)
      case 0x215E: (7, 8)
      default: nil
      }
    return parts.flatMap { fraction($0.0, $0.1, tokens: index..<index + 1) }
  }

  /// A fraction as a numeral: exact where it has a finite decimal, else to 15 digits with its parts beside it.
  func fraction(_ numerator: Int, _ denominator: Int, tokens: Range<Int>) -> Numeral? {
    guard denominator > 0,
      let quotient = ExactDecimal(numerator).divided(by: ExactDecimal(denominator))
    else { return nil }
    let isFinite =
      quotient.multiplied(by: ExactDecimal(denominator))?.isEqual(to: ExactDecimal(numerator))
      ?? false
    return Numeral(
      value: quotient, quantum: ExactDecimal(significand: 1, exponent: quotient.exponent),
      tokens: tokens, isInWords: true,
      fraction: isFinite ? nil : .init(numerator: numerator, denominator: denominator))
  }

  // MARK: - Magnitudes

  /// Takes the magnitudes behind a numeral: "billion", "bn", "-million", glued "B".
  func applyMagnitude(to numeral: Numeral, isMoney: Bool) -> Numeral {
    var result = numeral
    while let (power, end) = magnitude(at: result.tokens.upperBound, isMoney: isMoney) {
      // "2 million thousand" is nobody's number; "3 hundred million" is.
      guard result.power == 0 || result.power == 2 else { break }
      result = result.scaled(byPowerOfTen: power)
      result.tokens = numeral.tokens.lowerBound..<end
    }
    return result
  }

  private func magnitude(at index: Int, isMoney: Bool) -> (power: Int, end: Int)? {
    guard let token = at(index) else { return nil }
    if token.mark == .hyphen, isGlued(index), isGlued(index + 1), has([.magnitude], at: index + 1) {
      return (lexicon.value(of: view[index + 1]), index + 2)
    }
    guard token.kind == .word else { return nil }
    if lexicon.has(.magnitude, token) { return (lexicon.value(of: token), index + 1) }
    if lexicon.has(.hundred, token), token.hasSpaceBefore { return (2, index + 1) }
    guard let power = lexicon.suffixPower(of: token) else { return nil }
    // A letter alone can be a unit too: "35 m", "5t"; capitals and two letters cannot, nor can any behind a currency.
    let isClear =
      token.length > 1 || isMoney || token.isCapitalized
      || (text[Int(token.start)] == UInt8(ascii: "k") && !token.hasSpaceBefore)
    guard isClear, !token.hasSpaceBefore || (token.length > 1 || isMoney) else { return nil }
    // "5 MM" in capitals only; "mm" behind a plain number is a length.
    if !isMoney, token.length == 2, isWord("mm", at: index) { return nil }
    // "10M-20M" and "$5M." are fine; "3B2" is a name.
    if let next = at(index + 1), !next.hasSpaceBefore, next.kind == .number { return nil }
    // In "$5 a", "$3 m" with space, the letter must end its word.
    return (power, index + 1)
  }
}
