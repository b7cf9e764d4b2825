import ArticleModel

/// What makes a multiple of a word or a number that can be something else too.
extension GrammarInput {
  /// Whether "twice", "double" or "triple" multiplies what follows.
  ///
  /// "twice the size", "double what it was", "twice as much", "is to double to 40 million", but not "he was there twice" or
  /// "a double room".
  func isMultiplying(at index: Int) -> Bool {
    if has(.definite, at: index + 1) || isAmount(at: index + 1) || isAsMuch(at: index + 1) {
      return true
    }
    if isA(.to, at: index + 1) || isA(.from, at: index + 1), isFigure(at: index + 2) { return true }
    // As a verb: "will double by 2030", "Rents triple in a year".
    guard
      has(.auxiliary, at: index - 1) || isA(.to, at: index - 1) || isPlural(at: index - 1)
        || lexicon.hedgesBefore.match(view, endingBefore: index) != nil
    else { return false }
    guard let next = at(index + 1), next.kind != .mark else { return !isPlural(at: index - 1) }
    return lexicon.has([.preposition, .temporal], next)
  }

  /// "as many", "as high", but no "as Mayor" and no "as a joke".
  func isAsMuch(at index: Int) -> Bool {
    guard isA(.as, at: index), let next = at(index + 1) else { return false }
    return !next.isCapitalized && !has([.definite, .indefinite], at: index + 1)
  }

  /// Whether a word behind a part compares it with another amount: "a third fewer", "half as many", "half what it was".
  func isComparison(behindFractionAt index: Int) -> Bool {
    if isAsMuch(at: index) || isAmount(at: index) { return true }
    guard let cue = lexicon.cues.match(view, at: index) else { return false }
    return cue.payload == .more || cue.payload == .less || cue.payload == .amount
  }

  /// Whether another amount is meant: "what it was", "that of May", "that.", "last year's", "Friday's".
  private func isAmount(at index: Int) -> Bool {
    if isA(.compared, at: index) { return true }
    if isA(.pointing, at: index) {
      return isA(.of, at: index + 1) || at(index + 1).map { $0.kind == .mark } ?? true
    }
    // "Friday's", "last year's"
    return at(index + 1)?.kind == .possessive || at(index + 2)?.kind == .possessive
  }

  /// Whether "a factor of" stands before a number: "grew by a factor of four".
  func isFactor(at index: Int) -> Bool {
    isA(.of, at: index - 1) && isA(.factor, at: index - 2)
  }

  private func isFigure(at index: Int) -> Bool {
    guard let token = at(index) else { return false }
    return token.kind == .number || token.mark == .dollar || currencyPrefix(at: index) != nil
      || lexicon.has([.numberUnit, .numberTens], token)
  }

  private func isPlural(at index: Int) -> Bool {
    guard let token = at(index), token.kind == .word, token.length > 3,
      !lexicon.has([.notPlural, .function, .definite], token)
    else { return false }
    return text[Int(token.end) - 1] == UInt8(ascii: "s")
  }
}
