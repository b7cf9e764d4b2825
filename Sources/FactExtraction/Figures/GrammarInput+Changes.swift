import ArticleModel

extension GrammarInput {
  /// The direction that a verb or adverb before the figure gives it: "fell 5%", "up by nearly 12%", "cut its costs by $3 million".
  ///
  /// In "rose to 5%" the figure is a level, which has none; a percentage has that of its noun: "a fall of 5%".
  func direction(before part: FigurePart) -> Figure.Direction? {
    var cursor = part.tokens.lowerBound
    let isPercent = part.unit?.isPercent ?? false
    for _ in 0..<4 {
      if let match = lexicon.cues.match(view, endingBefore: cursor) {
        if let direction = match.payload.direction { return direction }
        if match.payload == .raise, isPercent { return .up }
      }
      // "added 120.5 points"; a player adds whole ones.
      if isA(.adding, at: cursor - 1),
        isPercent || has(.point, at: part.tokens.upperBound - 1) && !part.numeral.isWhole
      {
        return .up
      }
      if isA(.climbing, at: cursor - 1) { return .up }
      if isA(.sinking, at: cursor - 1) { return .down }
      // "was off 2.4%", "closed at $80.50, off $1"
      if isA(.off, at: cursor - 1), isPercent || part.isMoney,
        has([.auxiliary, .verb], at: cursor - 2) || mark(at: cursor - 2) == .comma
      {
        return .down
      }
      if let hedge = lexicon.hedgesBefore.match(view, endingBefore: cursor) {
        cursor = hedge.start
      } else if isA(.by, at: cursor - 1) || has(.indefinite, at: cursor - 1) {
        cursor -= 1
      } else if isPercent, isA(.of, at: cursor - 1), isA(.changeNoun, at: cursor - 2) {
        return lexicon.cues.match(view, endingBefore: cursor - 1)?.payload.direction
      } else {
        return nil
      }
    }
    return nil
  }

  /// "raised rates by 25 basis points", "cut its dividend by 5%": what the verb before an object says of the step behind it.
  func directionOverObject(before part: FigurePart) -> Figure.Direction? {
    let start = part.tokens.lowerBound
    let by = (lexicon.hedgesBefore.match(view, endingBefore: start)?.start ?? start) - 1
    // "prices cut by two shops" tells who cut them.
    guard isA(.by, at: by), !(part.unit?.isCount ?? false) else { return nil }
    var cursor = by - 1
    while cursor >= range.lowerBound, by - cursor <= 7 {
      let token = view[cursor]
      guard token.kind == .word || token.kind == .possessive || token.mark == .hyphen,
        !lexicon.has(.auxiliary, token)
      else { return nil }
      if lexicon.has(.change, token) || hasEnding("ed", at: cursor) || hasEnding("ing", at: cursor),
        let match = lexicon.cues.match(view, endingBefore: cursor + 1)
      {
        if match.payload == .raise { return .up }
        if let direction = match.payload.direction { return direction }
      }
      cursor -= 1
    }
    return nil
  }

  /// The direction that stands behind the figure: "3% lower", "a 9% drop", "a 5.7% annual increase".
  func direction(behind part: FigurePart) -> Figure.Direction? {
    let end = part.tokens.upperBound
    let isPercent = part.unit?.isPercent ?? false
    if mark(at: end + 1) != .hyphen || !isGlued(end + 1),
      isPercent || part.isMoney || has(.point, at: end - 1)
    {
      if isA(.higher, at: end) || isPercent && isA(.more, at: end) { return .up }
      if isA(.lower, at: end) || isPercent && isA(.less, at: end) { return .down }
    }
    guard part.isMoney || part.unit?.isPercent ?? false, hasDeterminer(before: part) else {
      return nil
    }
    var noun = end
    // One adjective may stand between, or "year-on-year".
    if !isA(.changeNoun, at: noun) {
      if let basis = lexicon.bases.match(view, at: noun) {
        noun = basis.end
      } else if at(noun)?.kind == .word, !has([.function, .verb], at: noun) {
        noun += 1
      }
    }
    guard isA(.changeNoun, at: noun) else { return nil }
    return lexicon.cues.match(view, at: noun)?.payload.direction
  }

  /// Whether an article or a possessive stands before a figure, a hedge aside: "a nearly 9% drop".
  private func hasDeterminer(before part: FigurePart) -> Bool {
    let start = part.tokens.lowerBound
    let before = lexicon.hedgesBefore.match(view, endingBefore: start)?.start ?? start
    return has([.definite, .indefinite], at: before - 1) || at(before - 1)?.kind == .possessive
  }

  /// The period that a change is stated against, in the words behind the figure: "from a year earlier", "to 4.2 million from 4
  /// million a year ago".
  func basis(behind end: Int) -> Figure.Basis? {
    var cursor = end
    var isCompared = false
    while cursor < end + 16, let token = at(cursor) {
      switch token.mark {
      case .point where cursor == end || !isGlued(cursor + 1), .semicolon, .longDash, .percent,
        .question, .exclamation:
        return nil
      case .comma where cursor > end && !isCompared: return nil
      default: break
      }
      if lexicon.has(.percent, token) { return nil }
      if let basis = slashedBasis(at: cursor) { return basis }
      if let match = lexicon.bases.match(view, at: cursor) { return match.payload }
      if isCompared, let match = lexicon.elapsedBases.match(view, at: cursor) {
        return match.payload
      }
      isCompared = isCompared || lexicon.has(.comparing, token)
      cursor += 1
    }
    return nil
  }

  /// "at an annualized rate of 2.4%", "year-on-year growth of 5%".
  func basis(before start: Int) -> Figure.Basis? {
    guard isA(.of, at: start - 1) else { return nil }
    return
      (lexicon.bases.match(view, endingBefore: start - 1)
      ?? lexicon.bases.match(view, endingBefore: start - 2))?.payload
  }

  /// The basis directly behind a percentage: "3% quarter-on-quarter", "2.1% y/y".
  func basis(at end: Int) -> Figure.Basis? {
    slashedBasis(at: end) ?? lexicon.bases.match(view, at: end)?.payload
  }

  /// "y/y", "q/q", "m/m".
  private func slashedBasis(at index: Int) -> Figure.Basis? {
    guard mark(at: index + 1) == .slash, isGlued(index + 1), isGlued(index + 2),
      let letter = at(index), letter.length == 1, at(index + 2)?.word == letter.word
    else { return nil }
    return lexicon.basis(letter: letter)
  }
}

extension Cue.Kind {
  /// Where a figure goes behind this cue.
  fileprivate var direction: Figure.Direction? {
    switch self {
    case .increase, .up, .more: .up
    case .decrease, .down, .less: .down
    default: nil
    }
  }
}
