import ArticleModel

/// What the words beside a figure say of multiples and of rates for a year.
extension ChangeRoles {
  /// "half as many as the 9,200": a part that stands for a multiple.
  func isPartAsMany(_ figure: ChangeFigure) -> Bool {
    guard figure.kind == .number, kinds.contains(.than), let value = figure.nominal, value < .one
    else { return false }
    return cues.contains {
      $0.kind == .than && $0.span.start - figure.span.end == 1 && $0.span.end - $0.span.start > 6
    }
  }

  /// "five times as much as the 82", "three times more than it did".
  func readMultiple(_ result: inout RoledFigure, until end: Int) {
    if result.after?.kind == .more { result.direction = .up }
    if result.after?.kind == .less { result.direction = .down }
    let reach = result.figure.span.end + 20
    result.isComparison = cues.contains {
      $0.kind == .than && $0.span.start >= result.figure.span.end && $0.span.start <= reach
    }
    // "twice what it could make until now, which was 230,000 tonnes"
    let rest = index.extraction.article.text[result.figure.span.end...]
    if rest.starts(with: " what ".utf8) || rest.starts(with: " that of ".utf8) {
      result.isComparison = true
    }
    result.isApposition = result.isComparison || result.before?.kind == .of
  }

  /// Whether a preposition governs the next figure rather than a time.
  func leadsToFigure(_ cue: Cue, _ number: Int) -> Bool {
    guard cue.kind == .from, number + 1 < figures.count else { return false }
    return figures[number + 1].span.start - cue.span.end <= ChangeRoles.prepositionReach
  }

  func addYear(to result: inout RoledFigure, until end: Int) {
    let span = result.figure.span
    result.isPerYear =
      kinds.intersects([.perYear, .annualized])
      && cues.contains { cue in
        guard cue.kind == .perYear || cue.kind == .annualized else { return false }
        if cue.span.start >= span.end, cue.span.start < end {
          // "15 percent a year", but "at an annualised rate"; "within a year" is another thing.
          return cue.span.start - span.end <= (cue.kind == .annualized ? 9 : 1)
        }
        guard cue.span.end <= span.start else { return false }
        let gap = span.start - cue.span.end
        // "The compound annual growth rate over those five years: 41.9%."
        return gap <= 6 || (gap <= 44 && isRateNoun(cue) && isLinked(figure: span))
      }
    if index.isAnnualized(result.figure.mention) { result.isPerYear = true }
  }

  /// "average annual", "compound annual growth rate", "CAGR", rather than "a year".
  func isRateNoun(_ cue: Cue) -> Bool {
    let length = cue.span.end - cue.span.start
    return cue.kind == .perYear && (length == 4 || length >= 14)
  }

  /// Whether a colon or a verb says that a figure is what the words before it name.
  func isLinked(figure span: TextSpan) -> Bool {
    let before = index.extraction.article.text[..<span.start].suffix(8)
    return [": ", " was ", " is ", " of ", " at "].contains { word in
      before.suffix(word.utf8.count).elementsEqual(word.utf8)
    }
  }
}
