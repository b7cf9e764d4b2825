/// Numbers that are models, codes and labels.
extension GrammarInput {
  /// "4K", "8K": the width of a picture, where nothing is counted.
  func isPicture(_ index: Int) -> Bool {
    guard let thousands = integer(at: index), thousands == 4 || thousands == 8 else { return false }
    return isGlued(index + 1) && isWord("K", at: index + 1) && view[index + 1].isCapitalized
      && mark(at: index - 1) == .none && !isA(.of, at: index + 2)
      && countedNoun(at: index + 2) == nil
  }

  /// Whether the number at `index` is of four digits that begin with a zero, which counts nothing: "0735 GMT".
  func isCode(_ index: Int) -> Bool {
    let token = view[index]
    return token.length == 4 && text[Int(token.start)] == UInt8(ascii: "0")
      && integer(at: index).map { $0 > 0 } ?? false && isBare(index)
  }

  /// Whether a word that opens the block and a colon behind it make a label of the number at `index`: "Exercise 1: research".
  func isLabel(_ index: Int) -> Bool {
    index - 1 == range.lowerBound && mark(at: index + 1) == .colon && isGlued(index + 1)
      && !isGlued(index + 2) && view[index - 1].isCapitalized && view[index].length <= 2
      && integer(at: index) != nil
      && !has([.function, .month, .weekday, .verb, .change, .magnitude], at: index - 1)
  }

  /// Whether a capitalized noun behind an ordinal in digits makes a name of it: "5th Avenue", "82nd Airborne Division".
  func isNamedByOrdinal(at index: Int) -> Bool {
    isA(.namedByNumber, at: index) && view[index].isCapitalized && !isGlued(index)
  }

  /// Whether the number at `index` is the model of an airliner: "the 787 is", "Boeing's 737", "787 jets".
  func isAirliner(_ index: Int) -> Bool {
    let token = view[index]
    guard token.length == 3, integer(at: index) != nil,
      text[Int(token.start)] == UInt8(ascii: "7"), text[Int(token.end) - 1] == UInt8(ascii: "7")
    else { return false }
    if isA(.aircraft, at: index + 1) { return true }
    return countedNoun(at: index + 1) == nil && !has(.verb, at: index + 1)
      && (at(index - 1)?.kind == .possessive || has([.definite, .indefinite], at: index - 1))
  }
}
