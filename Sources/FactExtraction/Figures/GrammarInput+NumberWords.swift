import ArticleModel

extension GrammarInput {
  /// A number written in words: "one hundred and six thousand", "two and a half million", "half a billion", "a dozen".
  func wordNumeral(at start: Int) -> Numeral? {
    if let half = fractionOfMagnitude(at: start) { return half }
    if let one = indefiniteOne(at: start) { return one }
    var cursor = start
    var total: ExactDecimal = .zero
    var current = 0
    var lowestPower = 40
    var seen = false
    var power = 0

    if has(.indefinite, at: cursor), at(cursor + 1)?.hasSpaceBefore == true {
      guard
        has([.hundred, .magnitude], at: cursor + 1)
          || at(cursor + 1).flatMap({ lexicon.multiplier(of: $0) }) != nil
      else { return nil }
      current = 1
      cursor += 1
    } else if has(.hundred, at: cursor), currencySuffix(at: cursor + 1) != nil {
      // "It cost hundred dollars."
      current = 1
    }
    scan: while let token = at(cursor) {
      if token.mark == .hyphen {
        guard seen, isGlued(cursor), isGlued(cursor + 1),
          has([.numberUnit, .numberTens, .hundred, .magnitude], at: cursor + 1)
        else { break }
        cursor += 1
        continue
      }
      guard token.kind == .word else { break }
      let roles = lexicon.roles(of: token)
      let value = lexicon.value(of: token)
      if roles.contains(.numberUnit) {
        let rest = current % 100
        guard rest == 0 || (rest >= 20 && rest % 10 == 0 && value < 10 && value > 0) else { break }
        guard !seen || current == 0 || value > 0 else { break }
        current += value
      } else if roles.contains(.numberTens) {
        guard current % 100 == 0 else { break }
        current += value
      } else if roles.contains(.hundred) {
        guard (1..<100).contains(current) else { break }
        current *= 100
      } else if roles.contains(.magnitude) {
        guard current > 0 || seen, value < lowestPower else { break }
        let part = ExactDecimal(max(1, current))
        guard let scaled = part.scaled(byPowerOfTen: value), let sum = total.adding(scaled) else {
          return nil
        }
        total = sum
        lowestPower = value
        power = value
        current = 0
      } else if let multiplier = lexicon.multiplier(of: token) {
        guard (1..<100).contains(current) else { break }
        current *= multiplier
        seen = true
        cursor += 1
        break scan
      } else if isWord("and", at: cursor) {
        guard seen, current % 100 == 0, current > 0 || power > 0, andFraction(at: cursor) == nil,
          has([.numberUnit, .numberTens], at: cursor + 1), !has(.numberUnit, at: cursor - 1)
        else { break }
        cursor += 1
        continue
      } else {
        break
      }
      seen = true
      cursor += 1
    }
    guard seen else { return nil }
    while cursor > start, view[cursor - 1].mark == .hyphen { cursor -= 1 }
    guard let whole = total.adding(ExactDecimal(current)) else { return nil }
    let numeral = Numeral(
      value: whole, quantum: quantum(of: current, power: power), tokens: start..<cursor,
      power: power, isInWords: true)
    return withHalf(numeral)
  }

  /// "a dollar", "an hour and a half": the article is a one where an amount of its own follows.
  private func indefiniteOne(at start: Int) -> Numeral? {
    guard has(.indefinite, at: start), let unit = at(start + 1), unit.kind == .word else {
      return nil
    }
    let one = Numeral(value: .one, quantum: .one, tokens: start..<start + 1, isInWords: true)
    if let currency = lexicon.currencies.match(view, at: start + 1), !currency.payload.isHesitant {
      // "a dollar store" and "a dollar bill" are no amounts.
      guard let next = at(currency.end), next.kind == .word else { return one }
      return lexicon.roles(of: next).isDisjoint(with: [.function, .preposition, .conjunction])
        ? nil : one
    }
    guard lexicon.has(.timeUnit, unit), andFraction(at: start + 2) != nil else { return nil }
    return one
  }

  /// The last place that number words state: "three million" is as rough as "3 million".
  private func quantum(of rest: Int, power: Int) -> ExactDecimal {
    ExactDecimal(significand: 1, exponent: rest == 0 ? Int16(power) : 0)
  }

  /// "two and a half million", "twenty and three fifths": the fraction belongs to what the magnitude counts.
  private func withHalf(_ numeral: Numeral) -> Numeral {
    guard let (part, end) = andFraction(at: numeral.tokens.upperBound), let value = numeral.value,
      let fraction = part.scaled(byPowerOfTen: numeral.power), let sum = value.adding(fraction)
    else { return numeral }
    var result = numeral
    result.value = sum
    result.quantum =
      ExactDecimal(significand: 1, exponent: -1).scaled(byPowerOfTen: numeral.power)
      ?? numeral.quantum
    result.tokens = numeral.tokens.lowerBound..<end
    return numeral.power == 0 ? applyMagnitude(to: result, isMoney: false) : result
  }

  /// "half a billion", "a quarter of a million", "three quarters billion".
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
    if isWord("of", at: cursor) { cursor += 1 }
    if has(.indefinite, at: cursor) { cursor += 1 }
    guard let magnitude = at(cursor), lexicon.has(.magnitude, magnitude) else { return nil }
    let power = lexicon.value(of: magnitude)
    guard let part = fraction(numerator, denominator, tokens: start..<cursor + 1),
      part.fraction == nil
    else { return nil }
    return part.scaled(byPowerOfTen: power)
  }
}
