import ArticleModel

extension FigureScanner {
  /// A record has wins, losses, draws and overtime losses.
  private static var mostParts: Int { 4 }

  /// "2-0", "52–48", "3-to-1", "voted 218 to 212": two plain numbers that stand against each other.
  mutating func score(_ first: FigurePart) -> Int? {
    guard first.prefix == nil, first.unit == nil, first.numeral.power == 0,
      !first.numeral.isInWords, first.numeral.isWhole, first.numeral.tokens.count == 1
    else { return nil }
    var cursor = first.tokens.upperBound
    var values = [first.numeral]
    var isRatio = false
    while values.count <= Self.mostParts, let next = scorePart(behind: cursor, isRatio: &isRatio) {
      values.append(next)
      cursor = next.tokens.upperBound
    }
    guard values.count > 1 else { return nil }
    // Longer chains are codes.
    guard values.count <= Self.mostParts else { return input.endOfChunk(first.tokens.lowerBound) }
    let tokens = first.tokens.lowerBound..<cursor
    let isVote = values.count == 2 && isVote(before: tokens.lowerBound)
    let usesWord = input.isA(.to, at: first.tokens.upperBound)
    guard isRatio || !usesWord || isVote else { return nil }
    // What a unit follows is a range: "18-36 months", "5-10 homes".
    if !isRatio,
      input.unit(at: cursor, isMoney: false) != nil || input.countedNoun(at: cursor) != nil
    {
      return isVote ? emitScore(values, tokens, .vote) : nil
    }
    // Years and phone numbers are no scores.
    guard values.allSatisfy({ input[$0.tokens.lowerBound].length <= 3 }) else { return nil }
    let kind: Score.Kind =
      isRatio ? .ratio : isVote ? .vote : values.count > 2 ? .record : .game
    return emitScore(values, tokens, kind)
  }

  private mutating func emitScore(
    _ values: [Numeral], _ tokens: Range<Int>, _ kind: Score.Kind
  ) -> Int {
    let score = Score(values: values.compactMap(\.value), kind: kind)
    found.append(
      ScannedMention(
        mention: Mention(kind: .score, span: input.span(of: tokens), value: .score(score)),
        tokens: tokens))
    return tokens.upperBound
  }

  private func scorePart(behind index: Int, isRatio: inout Bool) -> Numeral? {
    var cursor = index
    let mark = input.mark(at: cursor)
    if mark == .hyphen || mark == .dash {
      guard input.isGlued(cursor), input.isGlued(cursor + 1) else { return nil }
      cursor += 1
      if input.isA(.to, at: cursor), input.mark(at: cursor + 1) == .hyphen {
        isRatio = true
        cursor += 2
      }
    } else if input.isA(.to, at: cursor) {
      cursor += 1
    } else {
      return nil
    }
    guard let token = input.at(cursor), token.kind == .number,
      let numeral = input.numeral(at: cursor), numeral.power == 0, numeral.isWhole
    else { return nil }
    // "2-year" and "10-15 percent" go on.
    guard input.unit(at: numeral.tokens.upperBound, isMoney: false) == nil else { return nil }
    return numeral
  }

  private func isVote(before index: Int) -> Bool {
    var cursor = index - 1
    var words = 0
    while cursor >= input.range.lowerBound, words < 5 {
      let token = input[cursor]
      if token.mark == .point || token.mark == .semicolon { return false }
      if input.lexicon.has(.voting, token) { return true }
      words += 1
      cursor -= 1
    }
    return false
  }
}
