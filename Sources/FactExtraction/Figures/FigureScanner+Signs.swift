import ArticleModel

/// Signs of figures, as marks and as words.
extension FigureScanner {
  /// Takes in a sign before the figure: a minus mark that a space precedes, or the word.
  func sign(_ part: inout FigurePart) {
    let start = part.tokens.lowerBound
    let mark = input.mark(at: start - 1)
    let isMark =
      (mark == .hyphen || mark == .dash) && input.isGlued(start)
      && (start - 2 < input.range.lowerBound || !input.isGlued(start - 1)
        || input.mark(at: start - 2).canOpenNumber)
    let isWord = input.isA(.minus, at: start - 1) || isSpacedMinus(before: start, part)
    if isMark || isWord {
      part.numeral = part.numeral.negated()
      part.tokens = start - 1..<part.tokens.upperBound
    } else if mark == .hyphen, input.isGlued(start), input.isA(.minus, at: start - 2) {
      // "minus-130 degrees"
      part.numeral = part.numeral.negated()
      part.tokens = start - 2..<part.tokens.upperBound
    }
  }

  /// "it was - 20 degrees": a hyphen with blanks to both sides, before a temperature.
  private func isSpacedMinus(before start: Int, _ part: FigurePart) -> Bool {
    guard input.mark(at: start - 1) == .hyphen, !input.isGlued(start), !input.isGlued(start - 1),
      case .measure(let unit) = part.unit?.unit, let before = input.at(start - 2)
    else { return false }
    return input.lexicon.isTemperature(unit) && before.kind == .word && !before.isCapitalized
  }

  /// "20 degrees below zero".
  func belowZero(_ part: inout FigurePart) {
    let end = part.tokens.upperBound
    guard input.isA(.below, at: end), input.isA(.zero, at: end + 1),
      case .measure(let unit) = part.unit?.unit, input.lexicon.isTemperature(unit)
    else { return }
    part.numeral = part.numeral.negated()
    part.tokens = part.tokens.lowerBound..<end + 2
  }
}
