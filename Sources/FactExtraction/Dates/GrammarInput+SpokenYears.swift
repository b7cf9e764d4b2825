import ArticleModel

/// Years in words, by two digits and before Christ.
extension GrammarInput {
  /// "nineteen ninety-six", "two thousand and fifteen", "seventeen hundred thirty three".
  func yearInWords(at index: Int) -> (year: Int, end: Int)? {
    guard has([.numberUnit, .numberTens], at: index) else { return nil }
    let first = lexicon.value(of: view[index])
    if has(.magnitude, at: index + 1), first == 2, let numeral = wordNumeral(at: index),
      let value = numeral.value,
      let year = Int(value.description),
      (2000...2099).contains(year),
      unit(at: numeral.tokens.upperBound, isMoney: false) == nil
    {
      return (year, numeral.tokens.upperBound)
    }
    guard (10...20).contains(first) else { return nil }
    var cursor = index + 1
    if has(.hundred, at: cursor) { cursor += 1 }
    if isWord("and", at: cursor) || mark(at: cursor) == .hyphen { cursor += 1 }
    guard has([.numberUnit, .numberTens], at: cursor) else { return nil }
    var rest = lexicon.value(of: view[cursor])
    cursor += 1
    if rest >= 20 {
      let next = mark(at: cursor) == .hyphen ? cursor + 1 : cursor
      if has(.numberUnit, at: next), (1...9).contains(lexicon.value(of: view[next])) {
        rest += lexicon.value(of: view[next])
        cursor = next + 1
      }
    }
    guard rest >= 10, unit(at: cursor, isMoney: false) == nil,
      !has([.hundred, .magnitude], at: cursor)
    else { return nil }
    return (first * 100 + rest, cursor)
  }

  /// "'98" and "'80s".
  func apostropheYear(at index: Int) -> (year: Int, end: Int)? {
    guard
      mark(at: index) == .apostrophe || mark(at: index) == .openQuote || mark(at: index) == .quote,
      isGlued(index + 1), let digits = integer(at: index + 1),
      view[index + 1].length == 2,
      !isGlued(index + 2) || endsNumber(index + 2) || isWord("s", at: index + 2)
    else { return nil }
    return (Self.fullYear(digits), index + 2)
  }

  /// "44 BC", "480 B.C.".
  func eraYear(at index: Int) -> (isBefore: Bool, year: Int, end: Int)? {
    guard let year = integer(at: index), (1...9999).contains(year), let era = era(at: index + 1)
    else { return nil }
    return (era.isBefore, year, era.end)
  }
}
