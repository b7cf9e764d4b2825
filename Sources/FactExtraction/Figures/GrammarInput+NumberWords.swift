import ArticleModel

extension GrammarInput {
  /// A number written in words: "one hundred and six thousand", "two and a half million", "half a billion", "a dozen",
  /// "two point five", "a couple of hundred".
  func wordNumeral(at start: Int) -> Numeral? {
    if let half = fractionOfMagnitude(at: start) { return half }
    if let one = indefiniteOne(at: start) { return one }
    if has(.indefinite, at: start) {
      if isA(.couple, at: start + 1) { return couple(at: start) }
      guard at(start + 1)?.hasSpaceBefore == true, isScale(at: start + 1) else { return nil }
      return spelledNumeral(from: start, at: start + 1)
    }
    return spelledNumeral(from: start, at: start)
  }

  /// Whether a word stands at `index` that an article can count: "a hundred", "a million", "a dozen".
  private func isScale(at index: Int) -> Bool {
    guard let token = at(index), !lexicon.has(.vague, token) else { return false }
    return lexicon.has([.hundred, .magnitude], token) || lexicon.multiplier(of: token) != nil
  }

  private func spelledNumeral(from start: Int, at first: Int) -> Numeral? {
    guard let spelled = spelledNumber(at: first, ending: .cardinal, hasArticle: first > start)
    else {
      return nil
    }
    let numeral = Numeral(
      value: spelled.value, quantum: quantum(of: spelled.rest, power: spelled.power),
      tokens: start..<spelled.end, power: spelled.power, isInWords: true)
    return withHalf(withSpokenDecimals(numeral))
  }

  /// "a couple of", "a couple of hundred", "a couple dozen".
  private func couple(at start: Int) -> Numeral? {
    let end = isA(.of, at: start + 2) ? start + 3 : start + 2
    let two = Numeral(value: 2, quantum: .one, tokens: start..<end, isInWords: true)
    let scaled = applyMagnitude(to: two, isMoney: false)
    return end == start + 3 || scaled.tokens.upperBound > end ? scaled : nil
  }

  // MARK: - Parts

  /// "a dollar", "a gallon", "an hour and a half": the article is a one where an amount of its own follows.
  private func indefiniteOne(at start: Int) -> Numeral? {
    guard has(.indefinite, at: start), let unit = at(start + 1), unit.kind == .word else {
      return nil
    }
    let one = Numeral(value: .one, quantum: .one, tokens: start..<start + 1, isInWords: true)
    if let currency = lexicon.currencies.match(view, at: start + 1), !currency.payload.isHesitant {
      // "not worth a penny"
      guard currency.payload.hundredths > 1,
        isCoin(currency.payload, from: start, to: currency.end)
      else { return nil }
      // "a dollar store" and "a dollar bill" are no amounts, "a grand plan" is no thousand.
      guard let next = at(currency.end), next.mark != .hyphen else {
        return at(currency.end) == nil ? one : nil
      }
      guard next.kind == .word else { return one }
      let isPlain = currency.payload.hundredths == 100
      let free: WordRoles = isPlain ? [.function, .preposition, .conjunction] : .preposition
      return lexicon.roles(of: next).isDisjoint(with: free) ? nil : one
    }
    if isMeasured(start + 1) { return one }
    guard lexicon.has(.timeUnit, unit), andFraction(at: start + 2) != nil else { return nil }
    return one
  }

  /// Whether a unit of measure with a name of its own stands behind an article, and nothing that is priced by it: "a gallon of
  /// beer", not "$3 a gallon", "a bit" or "a meter maid".
  private func isMeasured(_ index: Int) -> Bool {
    guard !has([.commonUnit, .function, .timeUnit], at: index), view[index].length > 1,
      !view[index].isCapitalized,
      let end = measureEnd(at: index), !followsFigure(index - 1)
    else { return false }
    guard let next = at(end) else { return true }
    return next.kind == .mark ? next.mark != .hyphen : isA(.of, at: end) || has(.auxiliary, at: end)
  }

  /// Whether what stands before `index` is a figure or its unit, so that "a" says "per".
  private func followsFigure(_ index: Int) -> Bool {
    guard let before = at(index - 1) else { return false }
    return before.kind == .number || before.mark.isCurrency || before.mark == .percent
      || has([.numberUnit, .numberTens, .hundred, .magnitude, .timeUnit], at: index - 1)
      || lexicon.currencies.match(view, endingBefore: index) != nil
      || lexicon.units.match(view, endingBefore: index) != nil
      || before.kind == .word && lexicon.unit(symbol: key(at: index - 1)) != nil
  }

  /// The last place that number words state: "three million" is as rough as "3 million".
  private func quantum(of rest: Int, power: Int) -> ExactDecimal {
    ExactDecimal(significand: 1, exponent: rest == 0 ? Int16(power) : 0)
  }

  /// "two point five", "nine point nought four", "two hundred point seventy-one", "1 point 1": the digits are spoken.
  func withSpokenDecimals(_ numeral: Numeral) -> Numeral {
    let point = numeral.tokens.upperBound
    // "two thousand and five point one", but not "two million point five".
    guard isA(.point, at: point), numeral.power < 3 || numeral.quantum == .one,
      let whole = numeral.value, numeral.isWhole
    else { return numeral }
    var digits = 0
    var places = 0
    var cursor = point + 1
    while let token = at(cursor), places < 15 {
      if let value = integer(at: cursor), places == 0, token.length <= 9, !numeral.isInWords {
        digits = value
        places = token.length
        cursor += 1
        break
      }
      if token.mark == .hyphen, isGlued(cursor), isGlued(cursor + 1), places > 0 {
        cursor += 1
        continue
      }
      guard lexicon.has([.numberUnit, .numberTens], token) else { break }
      let value = lexicon.value(of: token)
      // "seventy-one" is two digits, "nought four" too.
      let isUnitOfTens = has(.numberTens, at: cursor - 1) || mark(at: cursor - 1) == .hyphen
      if isUnitOfTens, value < 10, digits % 10 == 0 {
        digits += value
      } else {
        digits = digits * (value < 10 ? 10 : 100) + value
        places += value < 10 ? 1 : 2
      }
      cursor += 1
    }
    let part = ExactDecimal(significand: Int128(digits), exponent: Int16(-places))
    guard places > 0, let sum = whole.adding(part) else { return numeral }
    var result = numeral
    result.value = sum
    result.quantum = ExactDecimal(significand: 1, exponent: Int16(-places))
    result.isInWords = false
    result.tokens = numeral.tokens.lowerBound..<cursor
    return applyMagnitude(to: result, isMoney: false)
  }

  /// "two and a half million", "twenty and three fifths", "one billion and three quarters million": the fraction belongs to what
  /// the magnitude counts, or to one of its own.
  private func withHalf(_ numeral: Numeral) -> Numeral {
    guard let (part, end) = andFraction(at: numeral.tokens.upperBound), let value = numeral.value
    else { return numeral }
    var result = numeral
    var power = numeral.power
    var last = end
    if numeral.power > 0, let token = at(end), lexicon.has(.magnitude, token),
      lexicon.value(of: token) < numeral.power
    {
      power = lexicon.value(of: token)
      last = end + 1
    }
    guard let fraction = part.scaled(byPowerOfTen: power), let sum = value.adding(fraction) else {
      return numeral
    }
    result.value = sum
    result.quantum =
      ExactDecimal(significand: 1, exponent: -1).scaled(byPowerOfTen: power) ?? numeral.quantum
    result.tokens = numeral.tokens.lowerBound..<last
    return numeral.power == 0 ? applyMagnitude(to: result, isMoney: false) : result
  }

  /// "half a billion", "a quarter of a million", "three quarters billion", "two thirds of a million", "half-million".
  private func fractionOfMagnitude(at start: Int) -> Numeral? {
    var cursor = start
    var numerator = 1
    if has(.indefinite, at: cursor) {
      cursor += 1
    } else if let token = at(cursor), lexicon.has(.numberUnit, token) {
      numerator = lexicon.value(of: token)
      cursor += mark(at: cursor + 1) == .hyphen ? 2 : 1
    }
    guard let token = at(cursor), let denominator = lexicon.denominator(of: token),
      (1..<denominator).contains(numerator)
    else { return nil }
    cursor += 1
    if isA(.of, at: cursor) || mark(at: cursor) == .hyphen { cursor += 1 }
    if has(.indefinite, at: cursor) { cursor += 1 }
    guard let magnitude = at(cursor), lexicon.has(.magnitude, magnitude),
      !lexicon.has(.vague, magnitude)
    else {
      return halfDozen(at: start, cursor, numerator, denominator)
    }
    let power = lexicon.value(of: magnitude)
    guard let part = fraction(numerator, denominator, tokens: start..<cursor + 1) else {
      return nil
    }
    guard part.fraction != nil else { return part.scaled(byPowerOfTen: power) }
    var result = part
    guard let whole = ExactDecimal(numerator).scaled(byPowerOfTen: power),
      let value = whole.divided(by: ExactDecimal(denominator)), power <= 15
    else { return nil }
    result.value = value
    result.power = power
    result.fraction = .init(
      numerator: (0..<power).reduce(numerator) { value, _ in value * 10 }, denominator: denominator)
    return result
  }

  /// "half a dozen".
  private func halfDozen(
    at start: Int, _ index: Int, _ numerator: Int, _ denominator: Int
  ) -> Numeral? {
    guard let token = at(index), let multiplier = lexicon.multiplier(of: token),
      multiplier * numerator % denominator == 0
    else { return nil }
    return Numeral(
      value: ExactDecimal(multiplier * numerator / denominator), quantum: .one,
      tokens: start..<index + 1, isInWords: true)
  }
}
