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
    let isVote =
      values.count == 2 && (isVote(before: tokens.lowerBound) || input.isA(.ballot, at: cursor))
    let usesWord = input.isA(.to, at: first.tokens.upperBound)
    guard isRatio || !usesWord || isVote else { return nil }
    // What a unit follows is a range: "18-36 months", "5-10 homes".
    if !isRatio,
      input.unit(at: cursor, isMoney: false) != nil || countedNoun(at: cursor) != nil
    {
      return isVote ? emitScore(values, tokens, .vote) : nil
    }
    // Years and phone numbers are no scores.
    guard values.allSatisfy({ input[$0.tokens.lowerBound].length <= 3 }) else { return nil }
    if !isRatio, !isVote, values.count == 2, let end = range(of: values) { return end }
    // "a 737-800" is an airplane, "1-800" begins a telephone number: no game ends so.
    if !isRatio, !isVote, values.allSatisfy({ isAtLeast(200, $0) }) || opensPhone(values) {
      return input.endOfChunk(first.tokens.lowerBound)
    }
    if !isRatio, values.count == 2, let end = sets(from: values) { return end }
    let kind: Score.Kind =
      isVote
      ? .vote
      : isRatio || self.isRatio(tokens)
        ? .ratio : values.count > 2 || isRecord(tokens) ? .record : .game
    return emitScore(values, tokens, kind)
  }

  /// "odds of 10-1", "a 60-40 split".
  private func isRatio(_ tokens: Range<Int>) -> Bool {
    input.isA(.ratio, at: tokens.upperBound)
      || (tokens.lowerBound - 3..<tokens.lowerBound).contains { input.isA(.ratio, at: $0) }
  }

  /// "improved to 14-9", "went 4-12", "a 3-0 start", "the Yankees (62-40) beat": wins and losses.
  private func isRecord(_ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    if input.isA(.standing, at: tokens.upperBound) || input.isA(.going, at: before) { return true }
    if input.isA(.improving, at: input.isA(.to, at: before) ? before - 1 : before) { return true }
    guard input.mark(at: before) == .openBracket else {
      // "The Bears are 11-5 this season."
      return input.isWord("are", at: before) && input.at(before - 1)?.isCapitalized ?? false
    }
    return input.mark(at: tokens.upperBound) == .closeBracket
      && input.at(before - 1)?.isCapitalized ?? false
  }

  /// "a ratio of 3:2", "a 4:1 split".
  mutating func colonRatio(at index: Int) -> Int? {
    guard input.mark(at: index + 1) == .colon, input.isGlued(index + 1), input.isGlued(index + 2),
      let first = input.plainNumeral(at: index), let second = input.plainNumeral(at: index + 2),
      !input.isGlued(index + 3) || input.at(index + 3)?.kind == .mark,
      isRatio(index..<index + 3)
        || (index - 8..<index).contains(where: { input.isA(.ratio, at: $0) })
    else { return nil }
    return emitScore([first, second], index..<index + 3, .ratio)
  }

  private func isAtLeast(_ least: ExactDecimal, _ numeral: Numeral) -> Bool {
    numeral.value.map { $0 >= least } ?? false
  }

  private func opensPhone(_ values: [Numeral]) -> Bool {
    values[0].value?.isEqual(to: .one) ?? false && isAtLeast(800, values[1])
  }

  /// "a 300-500 word essay", "5-10 are missing": rising round numbers, and rising numbers of which something is said, are a
  /// range.
  private mutating func range(of values: [Numeral]) -> Int? {
    guard let low = values[0].value, let high = values[1].value, low < high,
      low >= 100 && low.normalized.exponent >= 2 && high.normalized.exponent >= 2
        || input.isA(.being, at: values[1].tokens.upperBound)
    else { return nil }
    let part = FigurePart(
      numeral: values[1], tokens: values[0].tokens.lowerBound..<values[1].tokens.upperBound)
    append(FigureBuilding.range(values[0], values[1], modifier: nil), part)
    return part.tokens.upperBound
  }

  /// "6-4, 7-6 (7-5)": the sets of one match; a tie-break in brackets belongs to its set.
  private mutating func sets(from first: [Numeral]) -> Int? {
    guard isSet(first) else { return nil }
    var values = first
    var end = behindTieBreak(first[1].tokens.upperBound)
    var count = 1
    while count < 5, let next = nextSet(behind: end), isSet(next) {
      values += next
      end = behindTieBreak(next[1].tokens.upperBound)
      count += 1
    }
    guard count > 1 else { return nil }
    return emitScore(values, first[0].tokens.lowerBound..<end, .set)
  }

  private func nextSet(behind index: Int) -> [Numeral]? {
    var cursor = index
    if input.mark(at: cursor) == .comma { cursor += 1 }
    if input.isA(.and, at: cursor) { cursor += 1 }
    var isRatio = false
    guard cursor > index, input.integer(at: cursor) != nil,
      let first = input.plainNumeral(at: cursor),
      let second = scorePart(behind: cursor + 1, isRatio: &isRatio), !isRatio
    else { return nil }
    return [first, second]
  }

  /// A set is won with six games or seven, a match tie-break with ten.
  private func isSet(_ values: [Numeral]) -> Bool {
    guard let one = values[0].value, let other = values[1].value else { return false }
    let (low, high) = (min(one, other), max(one, other))
    return high.isEqual(to: 6) || high.isEqual(to: 7) || high.isEqual(to: 10) && low < 9
  }

  /// The index behind "(7-5)" or "(5)".
  private func behindTieBreak(_ index: Int) -> Int {
    guard input.mark(at: index) == .openBracket else { return index }
    var cursor = index + 1
    while cursor < index + 5, let token = input.at(cursor) {
      if token.mark == .closeBracket { return cursor + 1 }
      guard token.kind == .number || token.mark == .hyphen || token.mark == .dash else {
        return index
      }
      cursor += 1
    }
    return index
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
