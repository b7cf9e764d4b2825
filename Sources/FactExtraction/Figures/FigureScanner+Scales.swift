import ArticleModel

/// Places on a scale of strength: "magnitude 6.2", "a magnitude-6.2 earthquake", "Category 4 hurricane".
extension FigureScanner {
  /// Reads the number at `index` that the word of a scale stands before, and returns the token behind it.
  mutating func scale(at index: Int) -> Int? {
    let isJoined = input.mark(at: index - 1) == .hyphen && input.isGlued(index)
    let word = isJoined ? index - 2 : index - 1
    guard input.has([.scaleWord, .stormScale], at: word), let numeral = input.numeral(at: index),
      numeral.power == 0, let value = numeral.value, value < 20,
      !input.isGlued(numeral.tokens.upperBound)
        || input.at(numeral.tokens.upperBound)?.kind == .mark
    else { return nil }
    // "Category 5 cable" is no storm.
    if input.has(.stormScale, at: word) {
      guard numeral.isWhole, value <= 5, isStorm(near: word) else { return nil }
    }
    let unit = UnitMatch(unit: .count(phrase: word..<word + 1), tokens: numeral.tokens)
    var part = FigurePart(numeral: numeral, unit: unit, tokens: numeral.tokens)
    part.hedgeBehind = input.hedge(before: word, isDuration: false)
    let figure = FigureBuilding.figure(numeral, modifier: part.hedgeBehind)
    append(figure, part)
    return numeral.tokens.upperBound
  }

  private func isStorm(near index: Int) -> Bool {
    (index - 6..<index + 6).contains { input.has(.stormWord, at: $0) }
  }
}
