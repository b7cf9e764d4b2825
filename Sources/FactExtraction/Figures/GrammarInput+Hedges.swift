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
      case .less: return .lessThan
      case .greater: return .moreThan
      case .lessOrEqual: return .atMost
      case .greaterOrEqual: return .atLeast
      case .plusMinus: return nil
      default: break
      }
    }
    // "about a $14 million …", "as much as US $5".
    var end = start
    if end > range.lowerBound, has(.indefinite, at: end - 1) {
      guard let match = lexicon.hedgesBefore.match(view, endingBefore: end) else {
        end -= 1
        return lexicon.hedgesBefore.match(view, endingBefore: end)
          .flatMap { $0.payload == .approximate || $0.payload == .nearly ? $0.payload : nil }
      }
      return match.payload
    }
    guard let match = lexicon.hedgesBefore.match(view, endingBefore: end) else { return nil }
    if isDuration, match.payload == .moreThan, match.start == end - 1, isWord("over", at: end - 1) {
      return isWord("for", at: end - 2) || isWord("of", at: end - 2) ? .moreThan : nil
    }
    return match.payload
  }

  /// The hedge behind a figure that ends before `end`: "+", "or more", "-odd".
  func hedge(behind end: Int) -> (modifier: Figure.Modifier, end: Int)? {
    guard let token = at(end) else { return nil }
    if token.mark == .plus, isGlued(end) { return (.atLeast, end + 1) }
    let start = token.mark == .hyphen && isGlued(end) ? end + 1 : end
    // "plus" and "at least" alone mostly begin what follows.
    if start == end, isWord("plus", at: end) || isWord("at", at: end) { return nil }
    guard let match = lexicon.hedgesAfter.match(view, at: start) else { return nil }
    return (match.payload, match.end)
  }

  /// Whether a word of change governs the figure at `start`: "rose from 5 to 7".
  func isUnderChange(before start: Int) -> Bool {
    var cursor = start - 1
    var words = 0
    while cursor >= range.lowerBound, words < 12 {
      let token = view[cursor]
      switch token.mark {
      case .point, .semicolon, .longDash: return false
      default: break
      }
      if token.kind == .word {
        if lexicon.has(.change, token) { return true }
        words += 1
      }
      cursor -= 1
    }
    return false
  }
}
