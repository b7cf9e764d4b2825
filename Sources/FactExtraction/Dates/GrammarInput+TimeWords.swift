import ArticleModel

/// Small pieces that the phrases of time are made of.
extension GrammarInput {
  /// Whether a hyphen joins the token at `index` to the next.
  func isHyphenated(_ index: Int) -> Bool {
    mark(at: index + 1) == .hyphen && isGlued(index + 1) && isGlued(index + 2)
  }

  /// Whether a capital in running text makes the word at `index` part of a name: "USA Today", "This Week".
  func isInsideTitle(_ index: Int) -> Bool {
    guard view[index].isCapitalized, index > range.lowerBound, let before = at(index - 1) else {
      return false
    }
    let next = at(index + 1)
    let isNextCapitalized =
      next?.kind == .word && next?.isCapitalized == true && !has([.weekday, .month], at: index + 1)
      && next?.hasSpaceBefore == true
    if before.kind == .word {
      return before.isCapitalized && !isTitle && !has([.weekday, .month], at: index - 1)
    }
    return isNextCapitalized && !isTitle && time(at: index + 1).roles.contains(.unit)
  }

  /// A whole number up to 9,999 in digits or words, and the token behind it.
  func countNumber(at index: Int) -> (value: Int, end: Int)? {
    guard let token = at(index) else { return nil }
    if token.kind == .number {
      guard token.length <= 4, let value = integer(at: index),
        !isGlued(index + 1) || mark(at: index + 1) == .hyphen
      else { return nil }
      return (value, mark(at: index + 1) == .hyphen ? index + 2 : index + 1)
    }
    guard token.kind == .word, has([.numberUnit, .numberTens, .hundred], at: index),
      let numeral = wordNumeral(at: index), let value = numeral.value, numeral.isWhole,
      let number = Int(value.normalized.description), (0...9999).contains(number)
    else { return nil }
    let end = numeral.tokens.upperBound
    return (number, mark(at: end) == .hyphen && isGlued(end) ? end + 1 : end)
  }

  /// An ordinal in words or digits: "third", "twenty-second", "21st".
  func ordinal(at index: Int) -> (value: Int, end: Int)? {
    guard let token = at(index) else { return nil }
    if token.kind == .number {
      guard token.length <= 3, let value = integer(at: index), isGlued(index + 1),
        isOrdinalEnding(at: index + 1)
      else { return nil }
      return (value, index + 2)
    }
    if let value = lexicon.ordinal(of: token) { return (value, index + 1) }
    guard has(.numberTens, at: index) else { return nil }
    let next = mark(at: index + 1) == .hyphen ? index + 2 : index + 1
    guard let last = at(next).flatMap({ lexicon.ordinal(of: $0) }), last < 10 else { return nil }
    return (lexicon.value(of: token) + last, next + 1)
  }

  /// "BC", "B.C.", "AD", "CE" behind a year.
  func era(at index: Int) -> (isBefore: Bool, end: Int)? {
    guard let token = at(index), token.isCapitalized, token.kind == .word else { return nil }
    if isWord("bc", at: index) || isWord("bce", at: index) { return (true, index + 1) }
    if isWord("ad", at: index) || isWord("ce", at: index), token.flags.contains(.allCapitals) {
      return (false, index + 1)
    }
    guard isWord("b", at: index) || isWord("a", at: index), mark(at: index + 1) == .point,
      isGlued(index + 1), isGlued(index + 2),
      isWord(isWord("b", at: index) ? "c" : "d", at: index + 2)
    else { return nil }
    let isPointed = mark(at: index + 3) == .point && isGlued(index + 3)
    return (isWord("b", at: index), isPointed ? index + 4 : index + 3)
  }

  /// The part of a year named at `index`: "third quarter", "first half", "March".
  func part(of period: CalendarPeriod, at index: Int) -> (period: CalendarPeriod, end: Int)? {
    guard period.unit == .year, let year = period.year else { return nil }
    var result = CalendarPeriod(year: year, isFiscal: period.isFiscal)
    result.isAnchored = period.isAnchored
    result.isFromStory = period.isFromStory
    var cursor = index
    if let (count, end) = ordinal(at: index) {
      cursor = mark(at: end) == .hyphen ? end + 1 : end
      if periodUnit(at: cursor)?.unit == .quarter, (1...4).contains(count) {
        result.quarter = count
        return (result, cursor + 1)
      }
      if timeHas(.half, at: cursor), (1...2).contains(count) {
        result.half = count
        return (result, cursor + 1)
      }
      return nil
    }
    if let season = season(at: index) {
      result.season = season
      return (result, index + 1)
    }
    guard has(.month, at: index), let date = date(at: index), date.period.year == nil else {
      return nil
    }
    result.month = date.period.month
    result.day = date.period.day
    return (result, date.tokens.upperBound)
  }
}
