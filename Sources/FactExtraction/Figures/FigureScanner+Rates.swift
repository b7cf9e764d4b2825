import ArticleModel

/// Figures for one of something, or for a number of it: "12.4 deaths per 100,000", "132.86 yen to the dollar", "four times a week".
extension FigureScanner {
  /// What a figure is for, in words, and the index behind it: "barrel", "share", "100,000 people".
  func per(behind end: Int) -> (base: String, end: Int)? {
    if let currency = quotedCurrency(behind: end) { return currency }
    var cursor = end
    if input.has(.indefinite, at: cursor) || input.isA(.per, at: cursor)
      || (input.mark(at: cursor) == .slash && input.isGlued(cursor))
    {
      cursor += 1
    } else if input.mark(at: cursor) == .hyphen,
      input.has(.indefinite, at: cursor + 1) || input.isA(.per, at: cursor + 1),
      input.mark(at: cursor + 2) == .hyphen
    {
      cursor += 3
    } else {
      return nil
    }
    guard let token = input.at(cursor) else { return nil }
    if input.isA(.per, at: cursor - 1), let number = countedBase(at: cursor) { return number }
    guard token.kind == .word,
      !input.lexicon.has([.function, .verb, .numberUnit, .magnitude, .percent], token)
    else { return nil }
    if input.isElapsedTime(at: cursor) { return nil }
    // "a year" and "a barrel" are measures; "$5 a stunning rise" is not: the noun ends its phrase.
    if !input.isA(.per, at: cursor - 1), input.mark(at: cursor - 1) != .hyphen,
      !input.lexicon.has([.timeUnit], token),
      input.lexicon.units.match(input.view, at: cursor) == nil,
      let next = input.at(cursor + 1), next.kind == .word,
      !input.lexicon.has([.function, .verb, .auxiliary], next)
    {
      return nil
    }
    // "$2,400/mo"
    if let time = input.lexicon.timeUnit(of: token), time.count == 1 {
      return (time.unit.rawValue, cursor + 1)
    }
    // "$30/MWh"
    if token.length > 1, token.flags.contains(.innerCapital) || token.isCapitalized,
      let unit = input.lexicon.unit(symbol: input.key(at: cursor))
    {
      return (input.lexicon.unit(unit).name, cursor + 1)
    }
    // "1,200 people per square mile"
    if let match = input.lexicon.units.match(input.view, at: cursor), match.end > cursor + 1 {
      return (input.lexicon.unit(match.payload).name, match.end)
    }
    // "$1.12 per diluted share"
    if input.isA(.shareKind, at: cursor), let noun = input.at(cursor + 1), noun.kind == .word,
      !input.lexicon.has([.function, .verb], noun)
    {
      return (input.singular(at: cursor + 1), cursor + 2)
    }
    return (input.singular(at: cursor), cursor + 1)
  }

  /// "100,000 people", "1,000": the number that a rate is for.
  private func countedBase(at index: Int) -> (base: String, end: Int)? {
    guard let numeral = input.numeral(at: index), let value = numeral.value, value > 1 else {
      return nil
    }
    let end = numeral.tokens.upperBound
    // "8.67 dollars per 90-kg bag"
    guard input.mark(at: end) != .hyphen else { return nil }
    let number = input.string(numeral.tokens).lowercased()
    if let unit = input.unit(at: end, isMoney: false), unit.isMeasure || unit.isTime {
      return ("\(number) \(input.string(unit.tokens).lowercased())", unit.tokens.upperBound)
    }
    guard let noun = input.countedNoun(at: end), case .count(let phrase) = noun.unit else {
      return (number, end)
    }
    return ("\(number) \(input.string(phrase).lowercased())", noun.tokens.upperBound)
  }

  /// "132.86 yen to the dollar", "1.08 dollars to a pound".
  private func quotedCurrency(behind end: Int) -> (base: String, end: Int)? {
    guard input.isA(.to, at: end), input.has([.definite, .indefinite], at: end + 1),
      let match = input.lexicon.currencies.match(input.view, at: end + 2)
    else { return nil }
    return (input.string(end + 2..<match.end).lowercased(), match.end)
  }

  /// "four times a week", "78,000 times a minute": how often, which is no multiple.
  mutating func frequency(_ part: FigurePart) -> Int? {
    guard part.unit?.unit == .multiple, let unit = part.unit,
      input.isA(.times, at: unit.tokens.upperBound - 1),
      part.numeral.value != nil
    else { return nil }
    guard isOccurrence(part) else { return nil }
    var whole = part
    whole.unit = UnitMatch(
      unit: .count(phrase: unit.tokens.upperBound - 1..<unit.tokens.upperBound), tokens: unit.tokens
    )
    return emit(whole)
  }

  /// Whether "times" counts how often, before a time or a place or at the end.
  ///
  /// In "three times the size", "2.5 times" and "rose three times" it multiplies.
  private func isOccurrence(_ part: FigurePart) -> Bool {
    let end = part.tokens.upperBound
    let isEach =
      input.has(.indefinite, at: end) || input.isA(.per, at: end) || input.isA(.every, at: end)
    if isEach, let time = input.at(end + 1), let length = input.lexicon.timeUnit(of: time) {
      return length.count == 1
    }
    guard part.numeral.isWhole, part.numeral.isInWords,
      !input.has(.change, at: part.tokens.lowerBound - 1)
    else { return false }
    guard let next = input.at(end) else { return input.range.count > 2 }
    if next.kind == .mark { return next.mark != .hyphen }
    return input.has(.preposition, at: end) && !input.isA(.of, at: end)
  }
}
