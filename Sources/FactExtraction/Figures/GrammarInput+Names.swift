import ArticleModel

/// Numbers that are no figures: parts of names, addresses, codes, phone numbers.
extension GrammarInput {
  /// The first token behind the run of tokens without a space that `index` belongs to.
  func endOfChunk(_ index: Int) -> Int {
    var cursor = index + 1
    while let token = at(cursor), !token.hasSpaceBefore {
      switch token.mark {
      case .comma, .semicolon, .closeBracket, .openBracket, .longDash, .closeQuote, .quote:
        return cursor
      case .dash where !followsGlued(cursor):
        return cursor
      default: cursor += 1
      }
    }
    return max(cursor, index + 1)
  }

  /// Whether a web address begins at `index`: "https:", "www.".
  func isWebAddress(at index: Int) -> Bool {
    guard view[index].length <= 5, isGlued(index + 1) else { return false }
    switch mark(at: index + 1) {
    case .colon: return isWord("http", at: index) || isWord("https", at: index)
    case .point: return isWord("www", at: index)
    default: return false
    }
  }

  /// Whether most words of the block are capitalized, so that capitals tell nothing.
  var isTitle: Bool {
    if range.count > 4, mark(at: range.upperBound - 1) == .point { return false }
    let words = range.prefix(24).filter { view[$0].kind == .word && view[$0].length > 3 }
    return words.count(where: { view[$0].isCapitalized }) * 2 > words.count
  }

  /// Whether the number at `index` belongs to a name or a place in a text: "Article 5", "Falcon 9", "[12]".
  func isPartOfName(_ index: Int) -> Bool {
    if isListNumber(index) || isHouseNumber(index) || isPicture(index) { return true }
    guard let before = at(index - 1) else { return false }
    if mark(at: index + 1) == .closeSquare, isReferenceList(index) { return true }
    if isGlued(index) {
      switch before.mark {
      // "f(100)" calls a function, `width="800"` is markup.
      case .openBracket:
        if mark(at: index + 1) == .closeBracket, view[index].length <= 2, range.count > 3,
          !isGlued(index + 2) || percentUnit(at: index + 2) == nil
        {
          // "(2)" numbers an item or a note.
          return integer(at: index) != nil
        }
        return isGlued(index - 1) && at(index - 2)?.kind == .word && isBare(index)
      case .quote where mark(at: index - 2) == .equals: return true
      case .openSquare: return mark(at: index + 1) == .closeSquare || mark(at: index + 1) == .comma
      case .hash, .at, .underscore, .equals, .apostrophe, .caret, .ampersand: return true
      case .slash, .point, .colon, .times: return true
      case .hyphen:
        // "COVID-19" and "F-16" glue a word, "555-1234" a number; " -5" is a sign.
        guard isGlued(index - 1), let joined = at(index - 2) else { return false }
        if isA(.minus, at: index - 2) || isA(.sub, at: index - 2) { return false }
        if isWord("post", at: index - 2) || isWord("pre", at: index - 2) {
          return plainYear(at: index) == nil
        }
        return joined.kind != .mark && !has([.month, .thirdOfPeriod], at: index - 2)
      default: return before.kind == .word || before.kind == .dotted || before.kind == .number
      }
    }
    if isBillOrModel(index, before) || isLabel(index) { return true }
    // "the Group of 77"
    if isA(.of, at: index - 1), has(.numberedName, at: index - 2), view[index - 2].isCapitalized,
      !isTitle
    {
      return true
    }
    return isNumberOfThing(index) || isPartOfCapitalizedName(index)
  }

  /// The number of a bill behind its letter and a point, or a maker's model: "Boeing's 737 Max".
  private func isBillOrModel(_ index: Int, _ before: Token) -> Bool {
    guard isBare(index) else { return false }
    if isAirliner(index) { return true }
    guard countedNoun(at: index + 1) == nil else { return false }
    if before.mark == .point, isGlued(index - 1), let letter = at(index - 2) {
      return letter.kind == .word && letter.length == 1 && letter.isCapitalized
    }
    return before.kind == .possessive && view[index].length == 3 && integer(at: index) != nil
      && at(index + 1)?.kind == .word && at(index + 1)?.isCapitalized == true
  }

  /// Whether a score begins at `index`: "beat Boston 5-3", "Lakers 112-108", but not "Boeing 737-800".
  private func isScore(_ index: Int) -> Bool {
    guard mark(at: index + 1) == .hyphen || mark(at: index + 1) == .dash, isGlued(index + 1),
      isGlued(index + 2), let one = integer(at: index), let other = integer(at: index + 2),
      !isGlued(index + 3) || at(index + 3)?.kind == .mark && mark(at: index + 3) != .hyphen,
      (index - 6..<index).contains(where: { has(.contest, at: $0) })
    else { return false }
    return max(one, other) < 100 || (100..<200).contains(min(one, other)) && max(one, other) < 200
  }

  /// Whether the word before makes the number at `index` one of a series: "Article 5", "part two", "day 1".
  func isNumberOfThing(_ index: Int) -> Bool {
    let first = beginOfList(index)
    let named = mark(at: first - 1) == .point ? first - 2 : first - 1
    guard has(.numberedName, at: named) else { return false }
    // "Casualties now number 96", "they number 300": a verb.
    if isWord("number", at: named),
      ["now", "they", "casualties", "dead", "injured"].contains(where: { isWord($0, at: named - 1) }
      )
    {
      return false
    }
    // "Apt. 4B", "Section 12m"
    if isGlued(index + 1), integer(at: index) != nil, at(index + 1)?.kind == .word,
      at(index + 1)?.length == 1, !followsGlued(index + 1),
      mark(at: index + 2) != .point || !isGlued(index + 3)
    {
      return true
    }
    guard isBare(index), countedNoun(at: index + 1) == nil else { return false }
    // "Labour Day 2012" is a date.
    if has(.timeUnit, at: named), plainYear(at: index) != nil { return false }
    // "No 5" with a capital or a point; "no 5" denies.
    return !isA(.no, at: named) || mark(at: first - 1) == .point || view[named].isCapitalized
  }

  /// The first of the numbers that a list joins to the one at `index`: 4, for the 7 of "sections 4, 5 and 7".
  private func beginOfList(_ index: Int) -> Int {
    var first = index
    while index - first < 8, has(.conjunction, at: first - 1) || mark(at: first - 1) == .comma,
      view[index].kind == .number, integer(at: first - 2) != nil
    {
      first -= 2
    }
    return first
  }

  /// Whether the number at `index` numbers an item: a point or bracket behind it, a line beginning before it.
  private func isListNumber(_ index: Int) -> Bool {
    guard view[index].length <= 2,
      mark(at: index + 1) == .point || mark(at: index + 1) == .closeBracket,
      isGlued(index + 1), let next = at(index + 2), next.hasSpaceBefore
    else { return false }
    if mark(at: index + 1) == .closeBracket, !isInBrackets(index) { return true }
    // "1. Mix. 2. Bake."
    if mark(at: index + 1) == .point, next.kind == .word, next.isCapitalized,
      index > range.lowerBound + 2,
      endsSentence(index - 1)
    {
      return true
    }
    var first = index
    while !view[first].flags.contains(.lineBefore), first > range.lowerBound {
      // "## 2. " and "> 3. " are list numbers too.
      switch mark(at: first - 1) {
      case .hash, .greater, .asterisk: first -= 1
      default: return false
      }
    }
    return true
  }

  /// Whether a bracket opened shortly before the token at `index`; "1) cheap, and 2) quick" has none.
  private func isInBrackets(_ index: Int) -> Bool {
    var cursor = index - 1
    while cursor >= range.lowerBound, index - cursor < 24 {
      switch mark(at: cursor) {
      case .openBracket: return true
      case .closeBracket: return false
      default: cursor -= 1
      }
    }
    return cursor >= range.lowerBound
  }

  /// Whether the number at `index` is that of a house: "1800 F Street", "50 United Nations Plaza".
  private func isHouseNumber(_ index: Int) -> Bool {
    var cursor = index + 1
    while cursor < index + 8, let token = at(cursor) {
      if token.mark == .point, isGlued(cursor) {
        cursor += 1
        continue
      }
      guard token.kind == .word, token.isCapitalized else {
        guard isOrdinalEnding(at: cursor) || token.kind == .number, cursor > index + 1 else {
          return false
        }
        cursor += 1
        continue
      }
      if cursor > index + 1, has(.streetWord, at: cursor) { return true }
      cursor += 1
    }
    return false
  }

  /// "[3, 4]": whether the numbers before `index` go back to a square bracket.
  private func isReferenceList(_ index: Int) -> Bool {
    var cursor = index - 1
    while index - cursor < 12, let token = at(cursor) {
      if token.mark == .openSquare { return true }
      guard token.mark == .comma || token.kind == .number || token.mark == .dash else {
        return false
      }
      cursor -= 1
    }
    return false
  }

  /// A capitalized word before a bare number is mostly a product, an index or a place: "Falcon 9", "S&P 500", "iPhone 11".
  private func isPartOfCapitalizedName(_ index: Int) -> Bool {
    let before = view[index - 1]
    guard before.kind == .word, !isScore(index),
      view[index].length <= (before.flags.contains(.allCapitals) ? 5 : 4),
      integer(at: index) != nil || isVersion(index),
      isBare(index)
    else { return false }
    if before.flags.contains(.innerCapital) || mark(at: index - 2) == .ampersand { return true }
    guard before.isCapitalized, index - 2 >= range.lowerBound,
      !has([.month, .weekday, .function, .verb, .auxiliary, .change, .temporal], at: index - 1),
      !endsSentence(index - 2),
      view[index].length <= 3 || isVersion(index)
        || before.flags.contains(.allCapitals) && plainYear(at: index) == nil
    else { return false }
    // "Boeing 737s"; but "Users 120 homes" counts homes.
    return countedNoun(at: index + 1) == nil
  }

  /// "3.0" and "12.1" as versions have it: one digit behind the point.
  private func isVersion(_ index: Int) -> Bool {
    let token = view[index]
    guard token.length == 3 || token.length == 4 else { return false }
    return text[Int(token.end) - 2] == UInt8(ascii: ".")
  }

  private func endsSentence(_ index: Int) -> Bool {
    switch mark(at: index) {
    case .point, .question, .exclamation, .colon: true
    default: false
    }
  }

  /// Whether a number has no sign, unit or magnitude that makes a figure of it.
  func isBare(_ index: Int) -> Bool {
    guard let next = at(index + 1) else { return true }
    if next.kind == .word, lexicon.has(.magnitude, next) { return false }
    if lexicon.suffixPower(of: next) != nil, !next.hasSpaceBefore { return false }
    return unit(at: index + 1, isMoney: false) == nil
  }
}
