import ArticleModel

/// What the words beside a figure say of multiples and of rates for a year.
extension ChangeRoles {
  /// "half as many as the 9,200", "a quarter of what it was": a part that stands for a multiple.
  func isPartAsMany(_ figure: ChangeFigure) -> Bool {
    guard figure.kind == .number, kinds.intersects([.asMany, .amount, .than]),
      let value = figure.nominal, value < .one
    else { return false }
    return hasCue([.asMany, .amount, .than], behind: figure)
  }

  /// "half as much again": so much more.
  func isAgain(_ figure: ChangeFigure) -> Bool {
    guard figure.kind == .number, let value = figure.nominal, value < .one,
      let cue = cues.first(where: {
        $0.kind == .asMany && $0.span.start - figure.span.end == 1
      })
    else { return false }
    return index.extraction.article.text[cue.span.end...].starts(with: " again".utf8)
  }

  /// "five times as much as the 82", "three times more than it did", "twice what it could make until now".
  func readMultiple(_ result: inout RoledFigure, until end: Int) {
    if result.after?.kind == .more || result.after?.kind == .increase { result.direction = .up }
    if result.after?.kind == .less || result.after?.kind == .decrease { result.direction = .down }
    let reach = result.figure.span.end + 20
    result.isComparison =
      hasCue(.amount, behind: result.figure)
      || cues.contains {
        $0.kind == .than && $0.span.start >= result.figure.span.end && $0.span.start <= reach
      }
    result.isApposition =
      result.isComparison || result.before?.kind == .of
      || hasCue([.asMany, .increase, .decrease, .more, .less], behind: result.figure)
  }

  /// Whether a cue stands directly behind a figure.
  private func hasCue(_ kinds: CueSet, behind figure: ChangeFigure) -> Bool {
    cues.contains { $0.span.start - figure.span.end == 1 && kinds.holds($0) }
  }

  /// "three times its 2021 total of 2.6 million", "double last year's record $500,000": the amount that is multiplied.
  func isOwned(_ next: ChangeFigure, behind figure: ChangeFigure) -> Bool {
    guard next.span.start > figure.span.end, next.span.start - figure.span.end <= 44,
      !index.hasMark(ClauseMarks.inPhrase, from: figure.span.end, to: next.span.start)
    else { return false }
    let isParted = cues.contains {
      $0.span.start >= figure.span.end && $0.span.end <= next.span.start
        && CueSet([.to, .from, .by, .against]).holds($0)
    }
    guard !isParted else { return false }
    let phrase = index.extraction.article.text[figure.span.end..<next.span.start]
    if [" its ", " their ", " the ", " his ", " her "].contains(where: {
      phrase.starts(with: $0.utf8)
    }) {
      return true
    }
    return phrase.holds("'s ") || phrase.holds("\u{2019}s ")
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
    let text = index.extraction.article.text[..<span.start]
    // "was therefore 12 percent"
    let inference = cues.last { $0.kind == .inference && $0.span.end == span.start - 1 }
    let before = (inference.map { text[..<$0.span.start] } ?? text).suffix(8)
    return [": ", " was ", " is ", " of ", " at "].contains { word in
      before.suffix(word.utf8.count).elementsEqual(word.utf8)
    }
  }
}
