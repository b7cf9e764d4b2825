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
    return withHalf(result)
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
    guard token.kind == .word else { return nil }
    if lexicon.has(.magnitude, token) { return (lexicon.value(of: token), index + 1) }
    if lexicon.has(.hundred, token), token.hasSpaceBefore { return (2, index + 1) }
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

  /// Whether a lone letter behind a number is a magnitude and no unit: "5M", "10k", "$3 m", "1.2m tons", but not "35 m".
  private func isMagnitude(letterAt index: Int, isMoney: Bool) -> Bool {
    let token = view[index]
    if token.hasSpaceBefore { return isMoney && !isWord("a", at: index) }
    if isMoney || token.isCapitalized || isWord("k", at: index) { return true }
    // What is counted or measured follows a magnitude, never a unit.
    if let unit = unit(at: index + 1, isMoney: false)?.unit {
      return switch unit {
      case .measure, .currency, .percent: true
      default: false
      }
    }
    return countedNoun(at: index + 1) != nil
  }
}
