import ArticleModel

/// Units that are a letter or a mark, and mean it only in their place.
extension GrammarInput {
  /// Cents and pence: "43c", "25p".
  ///
  /// "1080p" is a picture's height, "35C" a temperature.
  func minorLetter(at index: Int) -> CurrencyMatch? {
    guard view[index].length == 1, !view[index].isCapitalized else { return nil }
    if isWord("c", at: index) {
      return CurrencyMatch(candidates: lexicon.dollar, hundredths: 1, tokens: index..<index + 1)
    }
    let isSmall = (integer(at: index - 1) ?? 0) < 100
    // "at 9p" is a time.
    if isA(.at, at: index - 2), integer(at: index - 1) ?? 99 <= 12 { return nil }
    // "240p a share"
    let isPrice =
      (isWord("a", at: index + 1) || isWord("per", at: index + 1)) && isWord("share", at: index + 2)
    guard isWord("p", at: index), isSmall || isPrice || conventions.region == "GB",
      ![480, 720, 1080].contains(integer(at: index - 1))
    else { return nil }
    return CurrencyMatch(candidates: lexicon.penny, hundredths: 1, tokens: index..<index + 1)
  }

  /// Whether a letter glued to a number is a temperature's: "temperatures of 35C", "35C (95F)".
  func isWeather(_ index: Int) -> Bool {
    if (index - 9..<index + 6).contains(where: { has(.weatherWord, at: $0) }) { return true }
    if mark(at: index + 1) == .openBracket,
      at(index + 2)?.kind == .number || mark(at: index + 2) == .hyphen
    {
      return isWord("F", at: index + 3) || isWord("C", at: index + 3)
    }
    return mark(at: index + 1) == .closeBracket && mark(at: index - 2) == .openBracket
      && (isWord("C", at: index - 3) || isWord("F", at: index - 3))
  }

  /// `9"`, "5''", and "2 in" at the end of what is said or before "of": inches.
  func inch(at index: Int) -> (unit: UnitID, end: Int)? {
    var end = index + 1
    switch mark(at: index) {
    case .quote, .closeQuote:
      guard isGlued(index),
        isFoot(index - 2) || mark(at: index) == .quote && !isQuoted(index) && !followsGlued(index)
      else { return nil }
    case .apostrophe where isFoot(index):
      return lexicon.unit(code: "[ft_i]").map { ($0, index + 1) }
    case .apostrophe
    where isGlued(index) && mark(at: index + 1) == .apostrophe && isGlued(index + 1)
      && !isInTypedQuotes(index):
      end = index + 2
    case .none where isA(.in, at: index) && at(index - 1)?.kind == .number:
      guard isInchAbbreviation(at: index) else { return nil }
    default: return nil
    }
    return lexicon.unit(code: "[in_i]").map { ($0, end) }
  }

  /// Whether "in" behind a number is an inch: at the end, or before "of" ("12 in of snow").
  private func isInchAbbreviation(at index: Int) -> Bool {
    guard let next = at(index + 1) else { return true }
    if isA(.of, at: index + 1) { return true }
    guard next.mark == .point, isGlued(index + 1) else { return false }
    guard let after = at(index + 2) else { return true }
    return after.kind == .word && !after.isCapitalized && after.hasSpaceBefore
  }

  /// The first mark of 6'2".
  func isFoot(_ index: Int) -> Bool {
    guard mark(at: index) == .apostrophe, isGlued(index), isGlued(index + 1),
      let inches = integer(at: index + 1), inches < 12, isGlued(index + 2)
    else { return false }
    switch mark(at: index + 2) {
    case .quote, .closeQuote: return true
    case .apostrophe: return mark(at: index + 3) == .apostrophe
    default: return false
    }
  }

  /// Whether a quotation mark at `index` can close one that was opened before.
  private func isQuoted(_ index: Int) -> Bool {
    let before = max(range.lowerBound, index - 400)..<index
    return !before.count(where: { view[$0].mark == .quote }).isMultiple(of: 2)
  }

  /// Whether two apostrophes or grave accents stand before `index`: "``Quality is Job 1''".
  private func isInTypedQuotes(_ index: Int) -> Bool {
    range.clamped(to: index - 200..<index - 1).contains {
      mark(at: $0) == .apostrophe && mark(at: $0 + 1) == .apostrophe
    }
  }

  /// "m.p.h.", "k.p.h".
  func dottedUnit(at index: Int) -> (unit: UnitID, end: Int)? {
    guard view[index].length == 1, mark(at: index + 1) == .point, isGlued(index + 1) else {
      return nil
    }
    var letters = ""
    var cursor = index
    while let token = at(cursor), token.kind == .word, token.length == 1, letters.utf8.count < 4 {
      letters += string(at: cursor).lowercased()
      guard mark(at: cursor + 1) == .point, isGlued(cursor + 1), isGlued(cursor + 2) else {
        cursor += 1
        break
      }
      cursor += 2
    }
    guard letters.utf8.count > 1, let match = lexicon.unit(name: letters) else { return nil }
    let isPointed = mark(at: cursor) == .point && isGlued(cursor) && at(cursor + 1) != nil
    return (match, isPointed ? cursor + 1 : cursor)
  }
}
