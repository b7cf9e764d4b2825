import ArticleModel

extension GrammarInput {
  /// The hedge that ends directly before the figure at `start`.
  ///
  /// - Parameters:
  ///   - start: The figure's first token.
  ///   - isDuration: "over seven years" says during, not more than.
  func hedge(before start: Int, isDuration: Bool) -> Figure.Modifier? {
    if start > range.lowerBound {
      switch mark(at: start - 1) {
      case .tilde, .approximately: return .approximate
      // With a space they are more often a mark of quoting or the end of a tag; "<>5" and "=>5" say nothing.
      case .less where isGlued(start): return isComparison(before: start - 1) ? nil : .lessThan
      case .greater where isGlued(start): return isComparison(before: start - 1) ? nil : .moreThan
      case .equals:
        switch mark(at: start - 2) {
        case .less: return .atMost
        case .greater: return .atLeast
        default: break
        }
      case .lessOrEqual: return .atMost
      case .greaterOrEqual: return .atLeast
      case .plusMinus: return nil
      default: break
      }
    }
    // "about a $14 million deal": the article stands between.
    if has(.indefinite, at: start - 1) {
      if let match = lexicon.hedgesBefore.match(view, endingBefore: start) { return match.payload }
      return lexicon.hedgesBefore.match(view, endingBefore: start - 1)
        .flatMap { $0.payload == .approximate || $0.payload == .nearly ? $0.payload : nil }
    }
    guard let match = lexicon.hedgesBefore.match(view, endingBefore: start) else { return nil }
    // "Adds up to $8,700" and "ticked up to 3.8%" are no bounds, nor is "the above five".
    if match.payload == .atMost, isWord("up", at: match.start), risesTo(match.start - 1) {
      return nil
    }
    if match.start == start - 1, isA(.above, at: start - 1), has(.definite, at: start - 2) {
      return nil
    }
    if isDuration, match.payload == .moreThan, match.start == start - 1,
      isA(.over, at: start - 1)
    {
      return isWord("for", at: start - 2) || isA(.of, at: start - 2) ? .moreThan : nil
    }
    return match.payload
  }

  private func risesTo(_ index: Int) -> Bool {
    isA(.adding, at: index) || isA(.upward, at: index) || isA(.going, at: index)
  }

  private func isComparison(before index: Int) -> Bool {
    switch mark(at: index - 1) {
    case .less, .greater, .equals: isGlued(index)
    default: false
    }
  }

  /// The hedge behind a figure that ends before `end`: "+", "or more", "-odd".
  func hedge(behind end: Int) -> (modifier: Figure.Modifier, end: Int)? {
    guard let token = at(end) else { return nil }
    if token.mark == .plus, isGlued(end) {
      // "5+3" is a sum.
      return isGlued(end + 1) && at(end + 1)?.kind == .number ? nil : (.atLeast, end + 1)
    }
    let isJoined = token.mark == .hyphen && isGlued(end)
    let start = isJoined ? end + 1 : end
    guard let match = lexicon.hedgesAfter.match(view, at: start) else { return nil }
    // "odd", "ish" and "plus" alone, and "at least", mostly begin what follows.
    if !isJoined, !isA(.or, at: end), !isA(.and, at: end) { return nil }
    // "200 or less than 190": two bounds.
    if isA(.than, at: match.end), at(match.end + 1)?.kind == .number { return nil }
    return (match.payload, match.end)
  }

  /// Whether a word of change makes two figures of "5 to 7" at `start`: "rose from 5 to 7", "cut 5 to 7".
  ///
  /// Behind another preposition the two are one range: "rose by 5 to 7", "an increase of 5 to 7".
  ///
  /// - Parameters:
  ///   - start: The first figure's first token.
  ///   - isStep: Whether "by" stands before a figure that is whole: "rose by $12 million to $96 million".
  func isUnderChange(before start: Int, isStep: Bool) -> Bool {
    let hedge = lexicon.hedgesBefore.match(view, endingBefore: start)
    let before = (hedge?.start ?? start) - 1
    let isFrom = isA(.from, at: before)
    if !isFrom, !isStep, has(.preposition, at: before), !has(.change, at: before) { return false }
    let reach = isFrom ? 14 : isStep ? 8 : 4
    var cursor = before
    while cursor >= range.lowerBound, before - cursor < reach {
      let token = view[cursor]
      if lexicon.has(.change, token) { return true }
      switch token.mark {
      case .point, .semicolon, .longDash: return false
      case .comma where !isFrom: return false
      default: break
      }
      if !isFrom, token.kind == .number { return false }
      cursor -= 1
    }
    return false
  }
}
