import ArticleModel

extension GrammarInput {
  /// The direction that a verb or adverb before the figure gives it: "fell 5%", "up by nearly 12%".
  ///
  /// In "rose to 5%" and "an increase of 5%" the figure is a level, or a noun's: neither has a direction.
  func direction(before start: Int) -> Figure.Direction? {
    var cursor = start
    for _ in 0..<4 {
      if let match = lexicon.cues.match(view, endingBefore: cursor) {
        switch match.payload {
        case .increase, .up, .more: return .up
        case .decrease, .down, .less: return .down
        default: break
        }
      }
      if let hedge = lexicon.hedgesBefore.match(view, endingBefore: cursor) {
        cursor = hedge.start
      } else if isA(.by, at: cursor - 1) || has(.indefinite, at: cursor - 1) {
        cursor -= 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// The period that a change is stated against, in the words behind the figure: "from a year earlier".
  func basis(behind end: Int) -> Figure.Basis? {
    var cursor = end
    while cursor < end + 8, let token = at(cursor), token.mark == .none || token.mark == .hyphen {
      if let match = lexicon.bases.match(view, at: cursor) { return match.payload }
      cursor += 1
    }
    return nil
  }
}
