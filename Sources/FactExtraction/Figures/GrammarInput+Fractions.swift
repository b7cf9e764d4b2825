import ArticleModel

extension GrammarInput {
  /// "10 1/2" and "10½": a whole number and a fraction behind it; "3/4" alone.
  func mixedFraction(_ whole: Numeral, behind index: Int) -> Numeral? {
    guard whole.isWhole, let value = whole.value else {
      return fractionOfCent(whole, behind: index)
    }
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

  /// "$5.78-3/4": a part of a cent, as grain is priced.
  private func fractionOfCent(_ price: Numeral, behind index: Int) -> Numeral? {
    guard mark(at: index + 1) == .hyphen, isGlued(index + 1), isGlued(index + 2),
      price.quantum == ExactDecimal(significand: 1, exponent: -2),
      let fraction = slashFraction(at: index + 2),
      let part = fraction.value?.scaled(byPowerOfTen: -2),
      let sum = price.value?.adding(part)
    else { return nil }
    var result = fraction
    result.value = sum
    result.fraction = nil
    result.quantum = ExactDecimal(significand: 1, exponent: -4)
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

  /// "two-thirds", "a third of", "three quarters", "fifty-four hundredths", "half of": a plain fraction.
  func wordFraction(at start: Int) -> Numeral? {
    if isA(.half, at: start) {
      return isHalfOfWhole(start) ? fraction(1, 2, tokens: start..<start + 1) : nil
    }
    let isIndefinite = has(.indefinite, at: start)
    guard let (numerator, end) = isIndefinite ? (1, start + 1) : numerator(at: start) else {
      return bareDenominator(at: start)
    }
    let isJoined = isHyphen(end)
    guard let (denominator, last, isPlural) = denominator(at: isJoined ? end + 1 : end) else {
      return nil
    }
    guard isPlural == (numerator > 1) || (numerator == 1 && denominator == 2),
      isFraction(numerator, denominator, isPlural: isPlural)
    else { return nil }
    // "a third" and "a quarter" alone are an ordinal and a time; "a third of" is a fraction.
    // "a half mile"
    let isOfUnit = denominator == 2 && isIndefinite && measureEnd(at: last) != nil
    let isClear =
      isOfUnit || isA(.of, at: last) || isA(.less, at: last) || isA(.more, at: last)
      || isChange(before: start, behind: last) || pointsBehindFraction(at: last) != nil
      || pointsOfChange(of: start..<last, at: last) != nil
      || isComparison(behindFractionAt: last)
      || isRestated(at: last)
    guard isClear || isJoined || isPlural || !isIndefinite && denominator > 4 else { return nil }
    // "three quarters" without a whole is a time: "for three quarters".
    if denominator == 4, !isJoined, !isClear { return nil }
    return fraction(numerator, denominator, tokens: start..<last)
  }

  /// Whether a whole, or a hedge or "by" before it, makes a fraction of "half".
  private func isHalfOfWhole(_ index: Int) -> Bool {
    if isA(.of, at: index + 1) || has([.definite, .indefinite], at: index + 1) { return true }
    if pointsBehindFraction(at: index + 1) != nil || isComparison(behindFractionAt: index + 1) {
      return true
    }
    // "half-litre", but not "half-year results".
    if isHyphen(index + 1) {
      return measureEnd(at: index + 2) != nil && !has(.timeUnit, at: index + 2)
    }
    guard !has([.numberUnit, .magnitude, .hundred], at: index + 1) else { return false }
    return isA(.by, at: index - 1) || lexicon.hedgesBefore.match(view, endingBefore: index) != nil
  }

  private func isHyphen(_ index: Int) -> Bool {
    mark(at: index) == .hyphen && isGlued(index) && isGlued(index + 1)
  }

  /// "three halves" is one, "two halves" are parts of a match, and "six quarters" are times.
  private func isFraction(_ numerator: Int, _ denominator: Int, isPlural: Bool) -> Bool {
    if numerator < denominator { return true }
    return isPlural && (denominator > 4 || numerator % denominator != 0) && denominator != 4
  }

  /// "fell by a third", "up a quarter": whether a change is stated, and nothing is counted.
  private func isChange(before start: Int, behind end: Int) -> Bool {
    guard isA(.by, at: start - 1) || has(.change, at: start - 1) else { return false }
    guard let next = at(end), next.kind == .word else { return true }
    return lexicon.has([.function, .preposition, .conjunction], next)
  }

  /// Whether a number tells a fraction again: "a third (62%)", "a quarter, or 300".
  private func isRestated(at index: Int) -> Bool {
    if mark(at: index) == .openBracket { return at(index + 1)?.kind == .number }
    return mark(at: index) == .comma && isA(.or, at: index + 1) && at(index + 2)?.kind == .number
  }

  /// The number above the line: one to 99, or round hundreds, in words.
  private func numerator(at start: Int) -> (value: Int, end: Int)? {
    guard let token = at(start), token.kind == .word,
      lexicon.has([.numberUnit, .numberTens], token), let spelled = smallCardinal(at: start)
    else { return nil }
    if has(.hundred, at: spelled.end) || isA(.and, at: spelled.end) {
      guard let long = spelledNumber(at: start, ending: .cardinal), long.power == 0,
        let value = Int(long.value.description)
      else { return nil }
      return (value, long.end)
    }
    return spelled
  }

  /// "twenty-one", "thirty", "five": below 100, without the tens that a hyphen joins to a denominator.
  private func smallCardinal(at start: Int) -> (value: Int, end: Int)? {
    guard let token = at(start), token.kind == .word else { return nil }
    if lexicon.has(.numberUnit, token) { return (lexicon.value(of: token), start + 1) }
    guard lexicon.has(.numberTens, token) else { return nil }
    let next = mark(at: start + 1) == .hyphen ? start + 2 : start + 1
    if next == start + 2, denominatorWord(at: next) != nil { return nil }
    guard let unit = at(next), lexicon.has(.numberUnit, unit),
      (1...9).contains(lexicon.value(of: unit))
    else { return (lexicon.value(of: token), start + 1) }
    return (lexicon.value(of: token) + lexicon.value(of: unit), next + 1)
  }

  /// The number under the line: "thirds", "twenty-fifths", "hundredth".
  private func denominator(at index: Int) -> (value: Int, end: Int, isPlural: Bool)? {
    if let (value, isPlural) = denominatorWord(at: index) {
      return value > 1 ? (value, index + 1, isPlural) : nil
    }
    guard let tens = at(index), tens.kind == .word, lexicon.has(.numberTens, tens) else {
      return nil
    }
    let next = mark(at: index + 1) == .hyphen ? index + 2 : index + 1
    if let unit = at(next), let value = lexicon.ordinal(of: unit), value < 10 {
      return (lexicon.value(of: tens) + value, next + 1, false)
    }
    guard let (value, isPlural) = denominatorWord(at: next), value < 10 else { return nil }
    return (lexicon.value(of: tens) + value, next + 1, isPlural)
  }

  private func denominatorWord(at index: Int) -> (value: Int, isPlural: Bool)? {
    guard let word = at(index), let value = lexicon.denominator(of: word) else { return nil }
    return (value, text[Int(word.end) - 1] == UInt8(ascii: "s"))
  }

  /// "tenth of a gallon", "quarter-point": an article is left out before a part of a unit.
  private func bareDenominator(at start: Int) -> Numeral? {
    guard let (value, isPlural) = denominatorWord(at: start), !isPlural else { return nil }
    if value == 4, pointsBehindFraction(at: start + 1) != nil {
      return fraction(1, value, tokens: start..<start + 1)
    }
    guard isA(.of, at: start + 1),
      start == range.lowerBound || has(.preposition, at: start - 1)
    else { return nil }
    let unit = has(.indefinite, at: start + 2) ? start + 3 : start + 2
    guard measureEnd(at: unit) != nil else { return nil }
    return fraction(1, value, tokens: start..<start + 1)
  }

  /// "one in five", "1 in 10", "nine out of ten": a share of a small number.
  func proportion(at start: Int) -> Numeral? {
    guard let token = at(start) else { return nil }
    if token.kind == .number, !isA(.out, at: start + 1), !isA(.in, at: start + 1),
      !isA(.over, at: start + 1), !isA(.in, at: start + 2)
    {
      return nil
    }
    guard let (numerator, first) = smallNumber(at: start) else { return nil }
    // "a 1-in-3 chance"
    let isJoined = isHyphen(first)
    var cursor = isJoined ? first + 1 : first
    var isQuotient = false
    if isA(.out, at: cursor), isA(.of, at: cursor + 1) {
      cursor += 2
    } else if isA(.in, at: cursor) || isA(.over, at: cursor), numerator < 10 {
      isQuotient = isA(.over, at: cursor)
      cursor += 1
    } else {
      return nil
    }
    if isA(.every, at: cursor) { cursor += 1 }
    if isJoined {
      guard isHyphen(cursor) else { return nil }
      cursor += 1
    }
    guard let (denominator, end) = smallNumber(at: cursor), numerator < denominator,
      denominator <= 100 || denominator % 100 == 0, unit(at: end, isMoney: false) == nil,
      isGlued(end) == false || at(end)?.kind == .mark
    else { return nil }
    // "one over three" is a quotient, "5 over 30 games" and "3 over par" are not.
    if isQuotient, countedNoun(at: end) != nil { return nil }
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
    guard isA(.and, at: index) else { return nil }
    if isA(.half, at: index + 1) {
      return (ExactDecimal(significand: 5, exponent: -1), index + 2)
    }
    let isIndefinite = has(.indefinite, at: index + 1)
    guard let (numerator, end) = isIndefinite ? (1, index + 2) : smallCardinal(at: index + 1),
      let (denominator, last, isPlural) = denominator(at: isHyphen(end) ? end + 1 : end),
      (1..<denominator).contains(numerator), isPlural || numerator == 1,
      let value = fraction(numerator, denominator, tokens: index..<index + 1)?.value
    else { return nil }
    // "and a third man": an ordinal before its noun.
    if isIndefinite, denominator != 2, denominator != 4, let next = at(last), next.kind == .word,
      !has(.function, at: last), !has([.magnitude, .hundred], at: last)
    {
      return nil
    }
    return (value, last)
  }
}
