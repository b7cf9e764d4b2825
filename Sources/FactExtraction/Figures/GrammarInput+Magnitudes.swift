import ArticleModel

extension GrammarInput {
  /// Takes the magnitudes behind a numeral: "billion", "bn", "-million", glued "B".
  func applyMagnitude(to numeral: Numeral, isMoney: Bool) -> Numeral {
    var result = numeral
    while let (power, end) = magnitude(at: result.tokens.upperBound, isMoney: isMoney) {
      // "2 million thousand" is nobody's number; "3 hundred million" and "3 lakh crore" are.
      guard result.power == 0 || result.power == 2 || (result.power == 5 && power == 7) else {
        break
      }
      result = result.scaled(byPowerOfTen: power)
      result.tokens = numeral.tokens.lowerBound..<end
    }
    if let token = at(result.tokens.upperBound), result.power == 0, !result.isInWords,
      let multiplier = lexicon.multiplier(of: token),
      let value = result.value?.multiplied(by: ExactDecimal(multiplier))
    {
      // "20 dozen"
      result.value = value.trimmingFraction
      result.tokens = numeral.tokens.lowerBound..<result.tokens.upperBound + 1
      return result
    }
    return withRest(withHalf(result))
  }

  /// "4 thousand 3 hundred", "3 hundred and one", "6 crore and two hundred": what stands below the magnitude.
  private func withRest(_ numeral: Numeral) -> Numeral {
    guard !numeral.isInWords, numeral.power > 1, numeral.power <= 15, let value = numeral.value,
      at(numeral.tokens.upperBound - 1)?.length ?? 0 > 4
    else { return numeral }
    let end = numeral.tokens.upperBound
    let hasAnd = isA(.and, at: end)
    guard let next = at(hasAnd ? end + 1 : end),
      let rest = rest(at: hasAnd ? end + 1 : end, next, hasAnd: hasAnd, below: numeral.power),
      let sum = value.adding(rest.value)
    else { return numeral }
    var result = numeral
    result.value = sum
    result.quantum = .one
    result.tokens = numeral.tokens.lowerBound..<rest.end
    return result
  }

  private func rest(
    at index: Int, _ token: Token, hasAnd: Bool, below power: Int
  ) -> (value: ExactDecimal, end: Int)? {
    guard let ceiling = ExactDecimal.one.scaled(byPowerOfTen: power) else { return nil }
    if token.kind == .word, lexicon.has([.numberUnit, .numberTens], token),
      let spelled = spelledNumber(at: index, ending: .cardinal), spelled.value < ceiling,
      spelled.value > 0, power == 2 || spelled.value >= 100
    {
      return (spelled.value, spelled.end)
    }
    guard !hasAnd, let digits = integer(at: index), digits > 0, digits < 1000,
      let scale = at(index + 1),
      scale.kind == .word, lexicon.has([.hundred, .magnitude], scale), !lexicon.has(.vague, scale)
    else { return nil }
    let scalePower = lexicon.has(.hundred, scale) ? 2 : lexicon.value(of: scale)
    guard let value = ExactDecimal(digits).scaled(byPowerOfTen: scalePower), value < ceiling else {
      return nil
    }
    return (value, index + 2)
  }

  /// "3 million and a half": the half belongs to the magnitude.
  private func withHalf(_ numeral: Numeral) -> Numeral {
    guard numeral.power > 2, let (part, end) = andFraction(at: numeral.tokens.upperBound),
      let sum = part.scaled(byPowerOfTen: numeral.power).flatMap({ numeral.value?.adding($0) })
    else { return numeral }
    var result = numeral
    result.value = sum
    result.quantum = numeral.quantum.scaled(byPowerOfTen: -1) ?? numeral.quantum
    result.tokens = numeral.tokens.lowerBound..<end
    return result
  }

  private func magnitude(at index: Int, isMoney: Bool) -> (power: Int, end: Int)? {
    guard let token = at(index) else { return nil }
    if token.mark == .hyphen, isGlued(index), isGlued(index + 1), has([.magnitude], at: index + 1) {
      return (lexicon.value(of: view[index + 1]), index + 2)
    }
    // "a Rs 500-cr scam"
    if token.mark == .hyphen, isMoney, isGlued(index), isGlued(index + 1),
      let suffix = at(index + 1),
      suffix.length > 1, let power = lexicon.suffixPower(of: suffix),
      at(index + 2)?.hasSpaceBefore ?? true
    {
      return (power, index + 2)
    }
    guard token.kind == .word else { return nil }
    if lexicon.has(.magnitude, token) { return (lexicon.value(of: token), index + 1) }
    if lexicon.has(.hundred, token), token.hasSpaceBefore { return (2, index + 1) }
    // ".0012G" is in billions, "4G" and "2.5G" are generations.
    if isWord("G", at: index), isGlued(index), view[index - 1].length > 4,
      integer(at: index - 1) == nil,
      !followsGlued(index)
    {
      return (9, index + 1)
    }
    guard let power = lexicon.suffixPower(of: token) else { return nil }
    // "3B2" and "10M20" are names.
    if let next = at(index + 1), !next.hasSpaceBefore, next.kind != .mark { return nil }
    // "5 MM" in capitals only; "mm" behind a plain number is a length.
    if !isMoney, token.length == 2, isWord("mm", at: index), !token.isCapitalized { return nil }
    if token.length > 1 {
      // "20 MB" and "5 kt" are units, and no suffix; "5 cr" is crore.
      return (power, index + 1)
    }
    return isMagnitude(letterAt: index, isMoney: isMoney) ? (power, index + 1) : nil
  }

  /// Whether a K behind a number is of temperature, since another temperature stands close before.
  func isKelvin(_ index: Int) -> Bool {
    isWord("K", at: index) && (index - 7..<index - 1).contains { mark(at: $0) == .degree }
  }

  /// "6 B viewers", "5 M users": a capital for millions or billions before what is counted.
  private func isCounted(behind index: Int) -> Bool {
    guard view[index].isCapitalized, isWord("M", at: index) || isWord("B", at: index),
      at(index - 1)?.kind == .number, at(index + 1)?.isCapitalized == false
    else { return false }
    return countedNoun(at: index + 1)?.isCount ?? false
  }

  /// Whether a lone letter behind a number is a magnitude and no unit: "5M", "10k", "$3 m", "1.2m tons", but not "35 m".
  private func isMagnitude(letterAt index: Int, isMoney: Bool) -> Bool {
    let token = view[index]
    if token.hasSpaceBefore {
      return isMoney && !isWord("a", at: index) || isCounted(behind: index)
    }
    // "a 5K race" is of kilometers.
    if isWord("k", at: index), isA(.race, at: index + 1) { return false }
    if isMoney { return true }
    if isKelvin(index) { return false }
    if token.isCapitalized || isWord("k", at: index) { return true }
    // "1.2b", but not "Fig. 4b".
    if isWord("b", at: index) { return text[view[index - 1].range].contains(UInt8(ascii: ".")) }
    // What is counted or measured follows a magnitude, never a unit: "1.5m homes", "2m-plus homes".
    let next = hedge(behind: index + 1)?.end ?? index + 1
    if let unit = unit(at: next, isMoney: false)?.unit {
      return switch unit {
      case .measure, .currency, .percent: true
      default: false
      }
    }
    return countedNoun(at: next) != nil
  }
}
