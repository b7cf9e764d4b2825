import ArticleModel

extension GrammarInput {
  /// A number written in words: "one hundred and six thousand", "two and a half million", "half a billion", "a dozen".
  func wordNumeral(at start: Int) -> Numeral? {
    if let half = fractionOfMagnitude(at: start) { return half }
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
        guard seen, current % 100 == 0, current > 0 || power > 0,
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

  /// The last place that number words state: "three million" is as rough as "3 million".
  private func quantum(of rest: Int, power: Int) -> ExactDecimal {
    ExactDecimal(significand: 1, exponent: rest == 0 ? Int16(power) : 0)
  }

  /// "two and a half million": the half belongs to what the magnitude counts.
  private func withHalf(_ numeral: Numeral) -> Numeral {
    let end = numeral.tokens.upperBound
    guard numeral.power == 0, isWord("and", at: end), isWord("a", at: end + 1),
      isWord("half", at: end + 2) || isWord("quarter", at: end + 2), let value = numeral.value
    else { return numeral }
    let isHalf = isWord("half", at: end + 2)
    let part = ExactDecimal(significand: isHalf ? 5 : 25, exponent: isHalf ? -1 : -2)
    guard let sum = value.adding(part) else { return numeral }
    var result = numeral
    result.value = sum
    result.quantum = ExactDecimal(significand: 1, exponent: -1)
    result.tokens = numeral.tokens.lowerBound..<end + 3
    return applyMagnitude(to: result, isMoney: false)
  }

  /// "half a billion", "a quarter of a million".
  private func fractionOfMagnitude(at start: Int) -> Numeral? {
    var cursor = start
    if has(.indefinite, at: cursor) { cursor += 1 }
    guard let token = at(cursor), let denominator = lexicon.denominator(of: token),
      denominator == 2 || denominator == 4
    else { return nil }
    cursor += 1
    if isWord("of", at: cursor) { cursor += 1 }
    if has(.indefinite, at: cursor) { cursor += 1 }
    guard let magnitude = at(cursor), lexicon.has(.magnitude, magnitude) else { return nil }
    let power = lexicon.value(of: magnitude)
    guard let part = fraction(1, denominator, tokens: start..<cursor + 1) else { return nil }
    return part.scaled(byPowerOfTen: power)
  }

  /// "two-thirds", "a third of", "three quarters", "half of": a plain fraction.
  func wordFraction(at start: Int) -> Numeral? {
    if isWord("half", at: start), isWord("of", at: start + 1) || has(.definite, at: start + 1) {
      return fraction(1, 2, tokens: start..<start + 1)
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
    guard hyphen || isPlural || isWord("of", at: cursor + 1) || isWord("less", at: cursor + 1)
        || isWord("more", at: cursor + 1)
    else { return nil }
    // "three quarters" without a whole is a time: "for three quarters".
    if denominator == 4, !hyphen, !isWord("of", at: cursor + 1) { return nil }
    return fraction(numerator, denominator, tokens: start..<cursor + 1)
  }
}
