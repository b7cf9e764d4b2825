import ArticleModel

/// The forms whose change follows the level before, or stands before both levels.
extension ChangeAcross {
  /// "It then dropped by 80 in February and stood at 1,207": from the level that the sentence before led to.
  func next(
    _ change: RoledFigure, in sentence: Int, _ roled: [RoledFigure], _ levels: [TimedLevel],
    behind before: [[TimedLevel]]
  ) -> ChangeStatement? {
    let own = levels.filter {
      isComparable($0, change) && $0.figure.span.start > change.figure.span.end
    }
    guard let direction = change.direction, own.count == 1, let new = own.first,
      !change.hasOwnBase || change.isTimed, !change.isComparison, isOutcome(new, sentence),
      !change.isPerYear,
      !index.hasMark(
        ClauseMarks.clause, from: change.figure.span.end, to: new.figure.span.start),
      // "rose 4 percent in 2024 and 3 percent in 2025, to 61 million" has two steps.
      roled.count(where: { $0.figure.kind == .percent }) <= 1,
      let old = levelBefore(change, new, levels, sentence, before),
      old.figure.unit == new.figure.unit || new.figure.kind == .number
    else { return nil }
    var statement = ChangeStatement(sentence: sentence, old: old.figure, new: new.figure)
    statement.changes = [.init(figure: change.figure, direction: direction)]
    statement.isAcross = true
    statement.isOrderOpen = true
    return isSlip(statement) ? statement : nil
  }

  /// The level that a change started from: the one before it in the sentence, else the last of the sentence before.
  func levelBefore(
    _ change: RoledFigure, _ new: TimedLevel, _ levels: [TimedLevel], _ sentence: Int,
    _ before: [[TimedLevel]]
  ) -> TimedLevel? {
    let here = levels.filter {
      $0.figure.span.end <= change.figure.span.start && isComparable($0, change)
    }
    if !here.isEmpty {
      guard here.count == 1, isPair(here[0], new),
        !index.hasMark(
          ClauseMarks.clause, from: here[0].figure.span.end, to: change.figure.span.start)
      else { return nil }
      return here[0]
    }
    let starts = ["It ", "They ", "Then ", "In ", "By ", "The figure", "A ", "Since "]
    let rest = index.extraction.article.text[change.figure.span.end...]
    guard
      opens(sentence, with: starts)
        || [" of that", " of it", " from that", " from there", " from this"].contains(where: {
          rest.starts(with: $0.utf8)
        })
    else { return nil }
    return before.last?.last { isPair($0, new) }
  }

  func isComparable(_ level: TimedLevel, _ change: RoledFigure) -> Bool {
    level.figure.kind != .percent && !known.contains(level.figure.mention)
      && (change.figure.kind == .percent || level.figure.isComparable(to: change.figure))
  }

  /// Whether words say that a level is what the change led to.
  func isOutcome(_ level: TimedLevel, _ sentence: Int) -> Bool {
    let start = level.figure.span.start
    return index.cues(inSentence: sentence).contains {
      (CueSet([.outcome, .bringsTo]).holds($0) || $0.kind == .to) && $0.span.end <= start
        && start - $0.span.end <= 12
    }
  }

  // MARK: The change before the levels

  /// "The number of children has doubled in a decade. There were 592 on the rolls in 2014; last autumn there were 1,904."
  func statement(
    of change: RoledFigure, in sentence: Int, _ levels: [TimedLevel], _ next: Int
  ) -> ChangeStatement? {
    let like = levels.filter {
      isLike($0, change) && $0.figure.kind != .percent && !isSmall($0.figure)
    }
    // "The price has doubled. In 2023 a litre cost 4.60 euros; last month it was 9.20."
    let isToldOfTimes =
      change.figure.kind == .multiple && like.count == 2 && opensLoosely(next)
      && like.allSatisfy { $0.hasTime && $0.figure.unit == like[0].figure.unit }
    guard like.count == 2, isPair(like[0], like[1]),
      isToldOfTimes || continues(next, sentence, like)
    else { return nil }
    return statement(of: change, like[0], like[1], next, isPointed: opensLoosely(next))
  }

  /// Whether a change is told of the sentence's subject, and of no part of it.
  func isToldAlone(_ change: RoledFigure) -> Bool {
    let kind = change.figure.kind
    return (kind == .percent || kind == .multiple || change.before?.kind == .by)
      && !change.isPerYear && !isOfAnother(change) && !change.isComparison
      && (!change.hasOwnBase || change.isTimed)
  }

  /// Whether two levels are of what the sentence before was about: bare numbers, or of its words.
  func continues(_ next: Int, _ sentence: Int, _ levels: [TimedLevel]) -> Bool {
    let terms = Set(
      index.extraction.sentences[sentence].mentions.flatMap {
        index.extraction.contexts[$0].terms
      })
    let isBare = levels.allSatisfy { $0.figure.kind == .number }
    if isBare, !terms.isEmpty { return opensLoosely(next) || sharesTerm(levels, terms) }
    // "the team drew 9,420 a night; this season the figure is 7,410"
    return sharesTerm(levels, terms)
      || (levels.contains { $0.figure.kind == .number } && opensLoosely(next)
        && !levels.contains { $0.figure.kind == .count && $0.figure.unit.per == nil })
  }

  func sharesTerm(_ levels: [TimedLevel], _ terms: Set<TermID>) -> Bool {
    levels.contains { level in
      index.extraction.contexts[level.figure.mention].nearTerms.contains {
        terms.contains($0) && !index.isName($0)
      }
    }
  }
}
