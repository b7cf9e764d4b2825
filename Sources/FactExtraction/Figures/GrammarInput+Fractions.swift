import ArticleModel

extension GrammarInput {
  /// "10 1/2" and "10½": a whole number and a fraction behind it; "3/4" alone.
  func mixedFraction(_ whole: Numeral, behind index: Int) -> Numeral? {
    guard whole.isWhole, let value = whole.value else { return nil }
    if mark(at: index + 1) == .slash { return slashFraction(at: index) }
    var fraction: Numeral?
    if mark(at: index + 1) == .vulgarFraction {
      fraction = vulgarFraction(at: index + 1)
    } else if !isGlued(index + 1) {
      fraction = slashFraction(at: index + 1)
    } else if mark(at: index + 1) == .hyphen, isGlued(index + 2) {
      // "10-1/2"
      fraction = slashFraction(at: index + 2)
    }
    guard let fraction, let part = fraction.value, let sum = value.adding(part) else { return nil }
    var result = fraction
    result.value = sum
    result.fraction = nil
    result.tokens = index..<fraction.tokens.upperBound
    return result
  }

  /// "3/4", of parts small enough that it is no date and no pair of numbers.
  private func slashFraction(at index: Int) -> Numeral? {
    guard let numerator = integer(at: index), mark(at: index + 1) == .slash, isGlued(index + 1),
      let denominator = integer(at: index + 2), isGlued(index + 2), numerator > 0,
      numerator < denominator, denominator <= 64 || denominator == 100
    else { return nil }
    // "9/11" and "24/7" are names, "1/2/2026" a date: a fraction's denominator is one of measuring.
    guard [2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100].contains(denominator) else { return nil }
    if mark(at: index + 3) == .slash || mark(at: index - 1) == .slash { return nil }
    return fraction(numerator, denominator, tokens: index..<index + 3)
  }

  func vulgarFraction(at index: Int) -> Numeral? {
    let token = view[index]
    let scalar = UTF8Decoding.scalar(in: text, at: Int(token.start), end: Int(token.end)).0
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
      case 0x2155...0x2158: (Int(scalar.value) - 0x2154, 5)
      case 0x2159: (1, 6)
      case 0x215A: (5, 6)
      case 0x215B...0x215E: (Int(scalar.value - 0x215B) * 2 + 1, 8)
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

  // MARK: - In words

  /// "two-thirds", "a third of", "three quarters", "half of": a plain fraction.
  func wordFraction(at start: Int) -> Numeral? {
    if isWord("half", at: start) {
      let isOfWhole = isWord("of", at: start + 1) || has(.definite, at: start + 1)
      return isOfWhole || has(.indefinite, at: start + 1)
        ? fraction(1, 2, tokens: start..<start + 1) : nil
    }
    let isIndefinite = has(.indefinite, at: start)
    guard let token = at(start), isIndefinite || lexicon.has(.numberUnit, token) else { return nil }
    let numerator = isIndefinite ? 1 : lexicon.value(of: token)
    var cursor = start + 1
    let hyphen = mark(at: cursor) == .hyphen
    if hyphen { cursor += 1 }
    guard let word = at(cursor), let denominator = lexicon.denominator(of: word),
      (1..<denominator).contains(numerator)
    else { return nil }
    let isPlural = text[Int(word.end) - 1] == UInt8(ascii: "s")
    guard isPlural == (numerator > 1) || (numerator == 1 && denominator == 2) else { return nil }
    // "a third" and "a quarter" alone are an ordinal and a time; "a third of" is a fraction.
    guard
      hyphen || isPlural || isWord("of", at: cursor + 1) || (!isIndefinite && denominator > 4)
        || isWord("less", at: cursor + 1)
        || isWord("more", at: cursor + 1)
    else { return nil }
    // "three quarters" without a whole is a time: "for three quarters".
    if denominator == 4, !hyphen, !isWord("of", at: cursor + 1) { return nil }
    return fraction(numerator, denominator, tokens: start..<cursor + 1)
  }

  /// "one in five", "1 in 10", "nine out of ten": a share of a small number.
  func proportion(at start: Int) -> Numeral? {
    guard let token = at(start) else { return nil }
    if token.kind == .number, !isWord("out", at: start + 1), !isWord("in", at: start + 1) {
      return nil
    }
    guard let (numerator, first) = smallNumber(at: start) else { return nil }
    var cursor = first
    if isWord("out", at: cursor), isWord("of", at: cursor + 1) {
      cursor += 2
    } else if isWord("in", at: cursor), numerator < 10 {
      cursor += 1
    } else {
      return nil
    }
    if isWord("every", at: cursor) { cursor += 1 }
    guard let (denominator, end) = smallNumber(at: cursor), numerator < denominator,
      denominator <= 100 || denominator % 100 == 0, unit(at: end, isMoney: false) == nil,
      isGlued(end) == false || at(end)?.kind == .mark
    else { return nil }
    return fraction(numerator, denominator, tokens: start..<end)
  }

  private func smallNumber(at index: Int) -> (value: Int, end: Int)? {
    if let numeral = plainNumeral(at: index), numeral.isWhole, let value = numeral.value,
      let whole = Int(value.description), (1...1_000_000).contains(whole)
    {
      return (whole, index + 1)
    }
    guard let token = at(index), token.kind == .word, !has(.indefinite, at: index),
      let numeral = wordNumeral(at: index), numeral.power <= 3,
      let value = numeral.value?.normalized, value.exponent >= 0
    else { return nil }
    return Int(value.description).map { ($0, numeral.tokens.upperBound) }
  }

  /// "and a half", "and one half", "and three fifths", "and a quarter" at `index`, and the index behind it.
  func andFraction(at index: Int) -> (value: ExactDecimal, end: Int)? {
    guard isWord("and", at: index) else { return nil }
    if isWord("half", at: index + 1) {
      return (ExactDecimal(significand: 5, exponent: -1), index + 2)
    }
    guard let token = at(index + 1), has([.indefinite, .numberUnit], at: index + 1) else {
      return nil
    }
    let numerator = has(.indefinite, at: index + 1) ? 1 : lexicon.value(of: token)
    let hyphen = mark(at: index + 2) == .hyphen ? 1 : 0
    guard let word = at(index + 2 + hyphen), let denominator = lexicon.denominator(of: word),
      (1..<denominator).contains(numerator),
      let value = fraction(numerator, denominator, tokens: index..<index + 1)?.value
    else { return nil }
    return (value, index + 3 + hyphen)
  }
}
