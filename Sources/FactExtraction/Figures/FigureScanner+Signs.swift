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

  /// Takes in an accountant's brackets, which make a figure negative: "$(3.2) million", "(2.5)%", "a loss of (1,234)".
  ///
  /// A bracket behind a figure or a noun holds a conversion or an aside: "2,400 yen ($22)".
  func bracketed(_ part: inout FigurePart) {
    let (start, end) = (part.tokens.lowerBound, part.tokens.upperBound)
    guard input.mark(at: start - 1) == .openBracket, input.isGlued(start),
      input.mark(at: end) == .closeBracket, input.isGlued(end), !part.numeral.isInWords,
      part.numeral.value.map({ !$0.isNegative }) ?? false, isFree(from: start - 1)
    else { return }
    if part.isBare, input.isGlued(end + 1), let percent = input.percentUnit(at: end + 1) {
      part.unit = percent
      part.tokens = start - 1..<percent.tokens.upperBound
    } else if part.isBare, input.isGlued(start - 1), let sign = input.at(start - 2),
      sign.mark.isCurrency, isFree(from: start - 2),
      let prefix = input.currencyPrefix(at: start - 2)
    {
      part.prefix = prefix
      let scale = input.has(.magnitude, at: end + 1) ? input.lexicon.value(of: input[end + 1]) : 0
      part.numeral = part.numeral.scaled(byPowerOfTen: scale)
      part.tokens = start - 2..<(scale > 0 ? end + 2 : end + 1)
    } else if !input.isGlued(start - 1),
      input.has(.auxiliary, at: start - 2) || input.isA(.of, at: start - 2)
        || input.isA(.to, at: start - 2)
    {
      part.tokens = start - 1..<end + 1
    } else {
      return
    }
    part.numeral = part.numeral.negated()
  }

  /// Whether no mention reaches over the token at `index`, so that a figure may begin there.
  func isFree(from index: Int) -> Bool {
    found.last.map { $0.tokens.upperBound <= index } ?? true
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
