import ArticleModel

/// A figure of a sentence as part of a series of changes.
struct SeriesFigure {
  enum Part: Hashable {
    /// An amount or a percentage that a level changed by.
    case step(Figure.Direction)
    case level
    /// The level that words say the changes led to: "so that the year ended with".
    case outcome
    case other
  }

  var roled: RoledFigure
  var part: Part
  var sentence: Int

  var figure: ChangeFigure { roled.figure }
}

extension FigureIndex {
  /// A sentence's figures as parts of a series of changes, times left out.
  func seriesFigures(inSentence sentence: Int) -> [SeriesFigure] {
    var last: (figure: ChangeFigure, direction: Figure.Direction)?
    var result: [SeriesFigure] = []
    for roled in roledFigures(inSentence: sentence) where !roled.figure.isDuration {
      var part = SeriesFigure.Part.other
      let previous = result.last?.figure.span.end ?? 0
      if let last, roled.role == .change, roled.figure.unit != last.figure.unit,
        roled.figure.span.start - last.figure.span.end <= 8
      {
        // "$6.5 million, or 7.3%": the same change again.
        part = .other
      } else if let own = stepDirection(of: roled, behind: previous, inSentence: sentence) {
        part = .step(own)
      } else if let last, continues(roled, last.figure) {
        part = .step(last.direction)
      } else if roled.figure.nominal != nil, roled.role != .none, roled.role != .change {
        part = isOutcome(roled, sentence) ? .outcome : .level
      }
      if case .step(let direction) = part { last = (roled.figure, direction) }
      result.append(SeriesFigure(roled: roled, part: part, sentence: sentence))
    }
    return result
  }

  /// The direction that the words around a figure give it as the size of a change.
  private func stepDirection(
    of roled: RoledFigure, behind previous: Int, inSentence sentence: Int
  ) -> Figure.Direction? {
    guard !roled.isPerYear, roled.figure.nominal != nil,
      roled.role == .change || roled.role == .level
    else { return nil }
    if roled.role == .change, let direction = roled.direction { return direction }
    let span = roled.figure.span
    let cues = cues(inSentence: sentence)
    // "a loss of 1,400"
    if roled.role == .change, roled.before?.kind == .of,
      let noun = cues.last(where: { $0.span.end <= span.start && $0.kind == .change }),
      extraction.article.text[noun.span.range].hasLast("oss")
    {
      return .down
    }
    let verb = cues.last {
      $0.span.end <= span.start && span.start - $0.span.end <= 12 && $0.span.start >= previous
        && FigureIndex.stepVerbs.holds($0)
        && !hasMark(ClauseMarks.inPhrase, from: $0.span.end, to: span.start)
    }
    if let verb, verb.kind != .plus { return FigureIndex.direction(of: verb) }
    // "12 were lost to wolves"
    let behind = cues.first { $0.span.start >= span.end && FigureIndex.stepVerbs.holds($0) }
    if let behind, behind.kind == .takesIn || behind.kind == .givesAway,
      behind.span.start - span.end == 1
    {
      // "180 people joined"
      return FigureIndex.direction(of: behind)
    }
    guard let behind, behind.kind != .plus, behind.kind != .up, behind.kind != .down,
      extraction.article.text[span.end..<behind.span.start].holds(" were "),
      behind.span.start - span.end <= 6
    else { return nil }
    return FigureIndex.direction(of: behind)
  }

  private static let stepVerbs: CueSet = [
    .takesIn, .givesAway, .raise, .plus, .increase, .decrease,
  ]

  private static func direction(of verb: Cue) -> Figure.Direction {
    verb.kind == .givesAway || CueSet.decrease.holds(verb) ? .down : .up
  }

  /// "lost 60 by 2010 and another 40 by 2020", "by 10 percent in 2022, then by 20 percent": the same again.
  private func continues(_ roled: RoledFigure, _ last: ChangeFigure) -> Bool {
    let figure = roled.figure
    guard figure.nominal != nil, roled.role != .new,
      figure.unit == last.unit || figure.kind == .number, figure.span.start > last.span.end,
      figure.span.start - last.span.end <= 60
    else { return false }
    let words = extraction.article.text[last.span.end..<figure.span.start]
    return [
      " and ", " another ", " a further ", " then ", " and by ", " then by ", " and then by ",
      " by a further ", " by another ",
    ].contains { words.hasLast($0) }
  }

  /// Whether words say that a level is what the changes before it lead to.
  private func isOutcome(_ roled: RoledFigure, _ sentence: Int) -> Bool {
    if roled.before?.kind == .to { return true }
    guard roled.role != .old else { return false }
    return cues(inSentence: sentence).contains {
      CueSet([.outcome, .running, .remainder, .bringsTo]).holds($0)
        && $0.span.end <= roled.figure.span.start
        && roled.figure.span.start - $0.span.end <= 32
        && !hasMark(ClauseMarks.inPhrase, from: $0.span.end, to: roled.figure.span.start)
    }
  }
}
