import ArticleModel

/// A number in words as far as it was read: "two hundred and five", "twenty-first".
struct SpelledNumber {
  enum Ending {
    case cardinal, ordinal
  }

  var value: ExactDecimal
  /// The index behind it.
  var end: Int
  /// The power of ten of its last magnitude.
  var power = 0
  /// What stands behind that.
  var rest = 0
  /// Whether its last word is a plural ordinal, a denominator: "fifths".
  var isPlural = false
}

extension GrammarInput {
  /// The number whose words begin at `start`, with the ending that is asked for.
  ///
  /// - Parameter hasArticle: Whether an article stands for a one before "hundred" or "million".
  func spelledNumber(
    at start: Int, ending: SpelledNumber.Ending, hasArticle: Bool = false
  ) -> SpelledNumber? {
    var words = NumberWords(current: hasArticle ? 1 : 0)
    var cursor = start
    // "It cost hundred dollars."
    if !hasArticle, has(.hundred, at: cursor), !has(.vague, at: cursor),
      currencySuffix(at: cursor + 1) != nil
    {
      words.current = 1
    }
    scan: while let token = at(cursor) {
      if token.mark == .hyphen || token.mark == .longDash {
        guard words.isSeen, isGlued(cursor), isGlued(cursor + 1), joins(cursor + 1, ending) else {
          break
        }
        cursor += 1
        continue
      }
      guard token.kind == .word else { break }
      if ending == .ordinal, let (ordinal, isPlural) = closing(token) {
        return words.closed(by: ordinal, isPlural: isPlural, end: cursor + 1)
      }
      let roles = lexicon.roles(of: token)
      if roles.contains(.numberTens), ending == .cardinal, isJoinedToOrdinal(cursor) { break }
      if let multiplier = lexicon.multiplier(of: token) {
        guard words.multiply(by: multiplier) else { break }
        cursor += 1
        break scan
      }
      if isA(.and, at: cursor) {
        guard words.takesMore, !has(.numberUnit, at: cursor - 1),
          follows(and: cursor, ending)
        else { break }
        cursor += 1
        continue
      }
      guard words.take(roles, lexicon.value(of: token)) else { break }
      cursor += 1
    }
    guard ending == .cardinal, words.isSeen else { return nil }
    while cursor > start, view[cursor - 1].kind == .mark { cursor -= 1 }
    return words.finished(end: cursor)
  }

  /// The value of a word that ends an ordinal or a denominator.
  private func closing(_ token: Token) -> (value: Int, isPlural: Bool)? {
    if let ordinal = lexicon.ordinal(of: token) { return (ordinal, false) }
    guard let denominator = lexicon.denominator(of: token),
      text[Int(token.end) - 1] == UInt8(ascii: "s")
    else { return nil }
    return (denominator, true)
  }

  /// Whether the tens at `index` begin a denominator of their own: the "thirty-fifths" of "one hundred thirty-fifths".
  private func isJoinedToOrdinal(_ index: Int) -> Bool {
    (mark(at: index + 1) == .hyphen || mark(at: index + 1) == .longDash) && isGlued(index + 1)
      && at(index + 2).flatMap { closing($0) } != nil
  }

  private func joins(_ index: Int, _ ending: SpelledNumber.Ending) -> Bool {
    has([.numberUnit, .numberTens, .hundred, .magnitude], at: index)
      || ending == .ordinal && at(index).flatMap { closing($0) } != nil
  }

  /// Whether the number goes on behind "and": "two hundred and five".
  private func follows(and index: Int, _ ending: SpelledNumber.Ending) -> Bool {
    if ending == .ordinal, let next = at(index + 1), closing(next) != nil { return true }
    return has([.numberUnit, .numberTens], at: index + 1) && andFraction(at: index) == nil
  }
}
