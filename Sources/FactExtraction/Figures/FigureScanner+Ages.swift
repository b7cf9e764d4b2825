import ArticleModel

extension FigureScanner {
  /// "aged 23", "age 23", and the number between commas behind a person's name: "Maddon, 66, has used".
  mutating func age(at index: Int) -> Int? {
    let isNamed =
      input.isA(.aged, at: index - 1) || input.isA(.age, at: index - 1)
      || input.isA(.of, at: index - 1) && input.isA(.age, at: index - 2)
      || input.isA(.between, at: index - 1) && input.isA(.age, at: index - 2)
      || input.isA(.and, at: index - 1) && found.last?.mention.kind == .age
        && found.last?.tokens.upperBound == index - 1
      || isGroupRange(index)
    let isBounded = isBoundOfGroup(index)
    guard
      isNamed || isBounded || isLifeEvent(index) || isApposition(index) || isSaidOfPerson(index),
      let numeral = input.numeral(at: index),
      numeral.power == 0,
      let value = numeral.value, numeral.isWhole, !value.isNegative, value < 120,
      input.unit(at: numeral.tokens.upperBound, isMoney: false) == nil,
      !input.isGlued(numeral.tokens.upperBound)
        || input.at(numeral.tokens.upperBound)?.kind == .mark
    else { return nil }
    // "aged 5 to 7" is a range.
    let end = numeral.tokens.upperBound
    if isNamed, let high = input.numeral(at: end + 1),
      input.isA(.to, at: end) || isDash(end)
        || input.isA(.and, at: end) && input.isA(.between, at: index - 1),
      high.value != nil, input.unit(at: high.tokens.upperBound, isMoney: false) == nil
    {
      return emitAges(numeral, high)
    }
    let modifier =
      input.hedge(behind: end)?.modifier
      ?? (isBounded ? input.hedge(before: index, isDuration: false) : nil)
    return emitAge(
      FigureBuilding.figure(numeral, modifier: modifier, isCount: true), numeral.tokens)
  }

  /// "people over 65", "anyone under 16", "those aged under 25": a number of nothing.
  private func isBoundOfGroup(_ index: Int) -> Bool {
    guard input.isA(.over, at: index - 1) || input.isA(.under, at: index - 1),
      input.isA(.group, at: index - 2) || input.isA(.aged, at: index - 2)
    else { return false }
    return countsNothing(before: index + 1)
  }

  /// "voters 18 to 29", "adults 18-49": the ages of those named before.
  private func isGroupRange(_ index: Int) -> Bool {
    let joint = index + 1
    guard input.isA(.group, at: index - 1), input.isA(.to, at: joint) || isDash(joint),
      let low = input.integer(at: index), let high = input.integer(at: joint + 1),
      low < high, high < 100, input.unit(at: joint + 2, isMoney: false) == nil
    else { return false }
    return input.countedNoun(at: joint + 2) == nil
  }

  /// "died at 91", "became a father at 19": a number too large for an hour.
  private func isLifeEvent(_ index: Int) -> Bool {
    guard input.isA(.at, at: index - 1), let number = input.integer(at: index), number > 12 else {
      return false
    }
    let verb = input.hasEnding("ly", at: index - 2) ? index - 3 : index - 2
    return input.isA(.lifeEvent, at: verb) && countsNothing(before: index + 1)
  }

  private func countsNothing(before index: Int) -> Bool {
    guard let next = input.at(index) else { return true }
    if next.kind == .mark { return next.mark != .hyphen && next.mark != .percent }
    return next.kind == .word && input.countedNoun(at: index) == nil
  }

  private func isDash(_ index: Int) -> Bool {
    input.isGlued(index) && (input.mark(at: index) == .hyphen || input.mark(at: index) == .dash)
  }

  private mutating func emitAges(_ low: Numeral, _ high: Numeral) -> Int {
    let figure = FigureBuilding.range(low, high, modifier: nil, isCount: true)
    let isInvalid = if let one = low.value, let other = high.value { one > other } else { false }
    return emitAge(
      figure, low.tokens.lowerBound..<high.tokens.upperBound, isInvalid: isInvalid)
  }

  private mutating func emitAge(
    _ figure: Figure, _ tokens: Range<Int>, isInvalid: Bool = false
  ) -> Int {
    found.append(
      ScannedMention(
        mention: Mention(
          kind: .age, span: input.span(of: tokens),
          value: .quantity(age(figure, TimeUnit(.year))), isInvalid: isInvalid), tokens: tokens))
    return tokens.upperBound
  }

  /// "She was 87.", "who is 10,", "he will be 35 by then", "Ann turned 50 in May": a number of which nothing is counted.
  private func isSaidOfPerson(_ index: Int) -> Bool {
    guard input[index].kind == .number, input[index].length <= 3 else { return false }
    let next = input.at(index + 1)
    switch next?.mark {
    case nil, .point, .comma, .semicolon, .closeQuote, .quote, .question, .exclamation,
      .closeBracket:
      // "He was 12, 15 and 20"
      if input.at(index + 2)?.kind == .number { return false }
    case .some(.none):
      guard input.has(.temporal, at: index + 1) || input.isWord("when", at: index + 1) else {
        return false
      }
    default: return false
    }
    let verb = index - 1
    if input.isA(.turning, at: verb) {
      return input.isA(.person, at: verb - 1) || input.at(verb - 1)?.isCapitalized == true
        || input.isA(.someone, at: verb - 1)
    }
    guard input.isA(.being, at: verb) else { return false }
    return input.isA(.person, at: verb - 1)
      || input.has(.auxiliary, at: verb - 1) && input.isA(.person, at: verb - 2)
  }

  /// Whether the number stands between commas behind a capitalized name and before a lower-case word.
  private func isApposition(_ index: Int) -> Bool {
    guard input.mark(at: index - 1) == .comma, input[index].kind == .number,
      input[index].length == 2,
      input.mark(at: index + 1) == .comma, let name = input.at(index - 2), name.kind == .word
    else { return false }
    // "a man, 30, died", "his wife, 45, and"
    if input.isA(.someone, at: index - 2) {
      return input.at(index + 2)?.kind == .word && !input[index + 2].isCapitalized
    }
    guard
      name.isCapitalized, !name.flags.contains(.allCapitals),
      !input.has([.month, .weekday, .function, .numberedName], at: index - 2),
      let after = input.at(index + 2), after.kind == .word, !after.isCapitalized
    else { return false }
    return true
  }
}
