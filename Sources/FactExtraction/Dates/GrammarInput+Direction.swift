import ArticleModel

/// Which way from the day of writing a time lies, by the words around it.
extension GrammarInput {
  /// Which way the clause around some tokens looks, by its verbs.
  ///
  /// The nearest verb before it in its sentence tells, else the first behind it. A label without a verb and
  /// without an end looks ahead, as a calendar does.
  func direction(around tokens: Range<Int>) -> TimeContext.Direction {
    // "Friday's ruling" is told of, mostly after it.
    if at(tokens.upperBound)?.kind == .possessive { return .past }
    if isDeadline(tokens.lowerBound) { return .future }
    if isOfFigureBefore(tokens.lowerBound) { return .past }
    var cursor = tokens.lowerBound - 1
    var steps = 0
    search: while cursor >= range.lowerBound, steps < 16 {
      let token = view[cursor]
      switch token.mark {
      case .point
      where cursor + 1 < range.upperBound && view[cursor + 1].hasSpaceBefore
        && !has(.abbreviation, at: cursor - 1) && !isInitial(cursor - 1),
        .question, .exclamation, .semicolon:
        break search
      default: break
      }
      if let direction = direction(of: cursor) { return direction }
      cursor -= 1
      steps += 1
    }
    // "In January, the company bought", but not "May 21 is the day organized by".
    var isFronted = steps == 1 && has(.preposition, at: tokens.lowerBound - 1)
    cursor = tokens.upperBound
    steps = 0
    search: while cursor < range.upperBound, steps < 12 {
      let token = view[cursor]
      switch token.mark {
      case .point, .question, .exclamation, .semicolon: break search
      default: break
      }
      if let direction = direction(of: cursor) {
        return direction == .past && isFronted ? .surelyPast : direction
      }
      if lexicon.has(.auxiliary, token) { isFronted = false }
      cursor += 1
      steps += 1
    }
    return range.count <= 10 && mark(at: range.upperBound - 1) != .point ? .future : .unknown
  }

  /// Whether the letter at `index` belongs to letters with points between: the m of "p.m.".
  private func isInitial(_ index: Int) -> Bool {
    at(index)?.length == 1 && mark(at: index - 1) == .point && isGlued(index)
  }

  /// Whether what stands before the time at `index` makes it the end of what goes on: "has until Monday", "as early as
  /// Tuesday", but not "did not know until Monday".
  private func isDeadline(_ index: Int) -> Bool {
    var cursor = index - 1
    // "until 9 a.m. Tuesday"
    while index - cursor < 7, let token = at(cursor), token.kind != .word || token.length <= 3,
      !isWord("by", at: cursor), !isWord("as", at: cursor)
    {
      cursor -= 1
    }
    if isWord("as", at: cursor), isWord("as", at: cursor - 2),
      isWord("soon", at: cursor - 1) || isWord("early", at: cursor - 1)
    {
      return true
    }
    // "Until Thursday, they had not": the verbs tell.
    guard isWord("until", at: cursor) || isWord("till", at: cursor), cursor > range.lowerBound,
      mark(at: cursor - 1) != .point
    else { return false }
    return !(1...8).contains { isNegation(cursor - $0) || isA(.from, at: cursor - $0) }
  }

  /// Whether a time is that of a figure with which another is compared: "from $29.75 in March".
  private func isOfFigureBefore(_ index: Int) -> Bool {
    guard isA(.in, at: index - 1) else { return false }
    var cursor = index - 2
    while index - cursor < 7, let token = at(cursor) {
      if isA(.from, at: cursor) { return index - cursor > 2 }
      guard
        token.kind == .number || token.mark.isCurrency || token.mark == .percent
          || lexicon.has([.magnitude, .percent], token)
      else { return false }
      cursor -= 1
    }
    return false
  }

  /// Whether the token at `index` is what an apostrophe ties to the word before: the "ll" of "they'll".
  func isEnding(_ letters: StaticString, at index: Int) -> Bool {
    guard let token = at(index), token.kind == .possessive,
      token.length > letters.utf8CodeUnitCount
    else { return false }
    let start = Int(token.end) - letters.utf8CodeUnitCount
    return (0..<letters.utf8CodeUnitCount).allSatisfy {
      text[start + $0] == letters.utf8Start[$0]
    }
  }

  /// "not", "never" and the ending of "didn't".
  private func isNegation(_ index: Int) -> Bool {
    isWord("not", at: index) || isWord("never", at: index) || isEnding("t", at: index)
  }

  private func direction(of index: Int) -> TimeContext.Direction? {
    let token = view[index]
    guard token.kind == .word || token.kind == .possessive else { return nil }
    if isEnding("ll", at: index) { return .future }
    let roles = time(at: index).roles
    if roles.contains(.future) {
      if token.isCapitalized, index > range.lowerBound { return nil }
      // "had been due to expire": what was to come has come, or never will.
      if isWord("been", at: index - 1), (2...4).contains(where: { isWord("had", at: index - $0) }) {
        return .past
      }
      return isNounOfPlans(index) ? nil : .future
    }
    // "will be paid": the verb before tells.
    if isWord("be", at: index - 1) { return nil }
    if isWord("set", at: index) {
      if has(.auxiliary, at: index - 1) { return .future }
      let isFinite =
        index > range.lowerBound && at(index - 1)?.kind == .word
        && !has([.preposition, .conjunction], at: index - 1)
      return isFinite && !has(.preposition, at: index + 1) ? .past : nil
    }
    if roles.contains(.past) { return .past }
    if isPastForm(token), !token.isCapitalized { return isAttribute(index) ? nil : .past }
    // "agreed to meet": an infinitive lies ahead.
    if isWord("to", at: index), let next = at(index + 1), next.kind == .word, !next.isCapitalized,
      !lexicon.has([.function, .definite, .numberUnit, .numberTens], next),
      has(.verb, at: index - 1) || isWord("set", at: index - 1) || isPastForm(at(index - 1))
        || isWord("be", at: index + 1) || isWord("is", at: index - 1)
        || isWord("are", at: index - 1)
    {
      return .future
    }
    return nil
  }

  /// Whether "plans", "hopes" and "aims" are nouns: behind a word that is no name, before what is no object of theirs.
  private func isNounOfPlans(_ index: Int) -> Bool {
    guard isWord("plans", at: index) || isWord("hopes", at: index) || isWord("aims", at: index),
      !isWord("to", at: index + 1)
    else { return false }
    return at(index + 1).map { $0.kind == .mark || has(.preposition, at: index + 1) } ?? true
  }

  /// Whether a participle stands before its noun: "a proposed merger", "a still unspecified date".
  private func isAttribute(_ index: Int) -> Bool {
    guard let next = at(index + 1), next.kind == .word,
      !lexicon.has([.function, .preposition], next)
    else { return false }
    let isAdverb = isWord("still", at: index - 1) || isWord("newly", at: index - 1)
    let before = isAdverb ? index - 2 : index - 1
    return has([.indefinite, .definite], at: before)
      || time(at: before).roles.contains(.determiner)
  }

  /// Whether a word ends as the past of a regular verb does.
  private func isPastForm(_ token: Token?) -> Bool {
    guard let token, token.kind == .word, token.length > 4 else { return false }
    let end = Int(token.end)
    return text[end - 1] == UInt8(ascii: "d") && text[end - 2] == UInt8(ascii: "e")
      && text[end - 3] != UInt8(ascii: "e")
  }
}
