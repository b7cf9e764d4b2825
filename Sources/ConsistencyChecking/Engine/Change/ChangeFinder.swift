import ArticleModel

/// Finds the statements of change of an article's sentences: the levels, and what is said of the change between them.
struct ChangeFinder {
  private let index: FigureIndex

  /// A change may stand so far before the levels, or behind them.
  private static let reachBefore = 90
  private static let reachBehind = 70
  private static let verbs: CueSet = [.increase, .decrease, .raise]

  init(_ index: FigureIndex) {
    self.index = index
  }

  /// Every sentence's statements, in text order.
  func statements() -> [ChangeStatement] {
    let words: CueSet = [
      .increase, .decrease, .more, .less, .from, .against, .than, .prior, .by, .change,
      .bound, .deduction, .perYear, .annualized,
    ]
    let hasMultiples = index.groups.contains { $0.unit.kind == .multiple }
    guard index.cues.intersects(words) || hasMultiples else { return [] }
    var result: [ChangeStatement] = []
    for sentence in index.extraction.sentences.indices {
      guard index.extraction.sentences[sentence].mentions.count > 1 else { continue }
      if let first = index.extraction.sentences[sentence].mentions.first,
        index.extraction.contexts[first].place.isCell
      {
        continue
      }
      guard index.hasCue(words, inSentence: sentence) || hasMultiple(sentence) else { continue }
      result += statements(in: sentence)
    }
    return result + ChangeAcross(index, besides: result).statements()
  }

  private func hasMultiple(_ sentence: Int) -> Bool {
    index.items(inSentence: sentence).contains { index.items[$0].kind == .multiple }
  }

  private func statements(in sentence: Int) -> [ChangeStatement] {
    let figures = index.roledFigures(inSentence: sentence)
    guard figures.count > 1 else { return [] }
    let pairing = ChangePairing(index, sentence, figures)
    var found: [ChangeStatement] = []
    for pair in pairing.pairs() {
      let levels = (figures[pair.old].figure, figures[pair.new].figure)
      if index.areOpposed(levels.0, levels.1) || index.isDisputed(levels.0, sentence) { continue }
      var statement = ChangeStatement(
        sentence: sentence, old: figures[pair.old].figure, new: figures[pair.new].figure)
      statement.isOrderOpen = pair.isOrderOpen
      let first = min(pair.old, pair.new)
      let last = max(pair.old, pair.new)
      statement.changes = pair.changes.map { stated(figures[$0]) }
      if pair.changes.isEmpty {
        let before = changesBefore(first, figures, pairing)
        statement.changes =
          (before
          + Array((first + 1)..<last).filter {
            figures[$0].role == .change && !figures[$0].isComparison
          }
          + changesBehind(last, figures, pairing)).map { stated(figures[$0]) }
        statement.direction = verb(
          before: before.first ?? first, between: first, last, figures, sentence)
      }
      found.append(statement)
    }
    return found
  }

  private func stated(_ figure: RoledFigure) -> ChangeStatement.Stated {
    .init(figure: figure.figure, direction: figure.direction, isPerYear: figure.isPerYear)
  }

  // MARK: Changes beside the levels

  /// "increased $300 million, or 14%, to": the changes that lead to the first level.
  private func changesBefore(
    _ first: Int, _ figures: [RoledFigure], _ pairing: ChangePairing
  ) -> [Int] {
    var found: [Int] = []
    var next = first
    while let number = (0..<next).last(where: { !isTime($0, figures) }),
      figures[number].role == .change || isAddition(number, before: next, figures),
      !figures[number].isComparison || pairing.isLooseMultiple(number)
    {
      let change = figures[number]
      let start = change.figure.span.end
      let end = figures[next].figure.span.start
      // What stands in apposition is told of what precedes it.
      let isTiedBack =
        change.isApposition && change.figure.kind != .multiple && !change.isPerYear
        && index.hasMark(ClauseMarks.apposition, from: start, to: end)
      // "by a factor of 0.125 which, with a revised rate (from"
      let isBracketed = end - start > 24 && index.hasMark([UInt8(ascii: "(")], from: start, to: end)
      guard !isTiedBack, !isBracketed, end - start <= ChangeFinder.reachBefore,
        !index.hasMark(ClauseMarks.clause, from: start, to: end),
        !hasVerb(from: start, to: end, behind: change)
      else { break }
      found.insert(number, at: 0)
      next = number
    }
    return found
  }

  /// "added 12 seats and now holds 64, up from 52": an amount that a verb takes in or gives away.
  private func isAddition(_ number: Int, before next: Int, _ figures: [RoledFigure]) -> Bool {
    let figure = figures[number].figure
    guard figures[number].role == .level,
      let verb = index.cues(inSentence: index.extraction.contexts[figure.mention].sentence).last(
        where: { $0.span.end <= figure.span.start }),
      CueSet([.takesIn, .givesAway]).holds(verb), figure.span.start - verb.span.end <= 4
    else { return false }
    return index.extraction.article.text[figure.span.end..<figures[next].figure.span.start]
      .holds(" now ")
  }

  /// "quadrupled in two years, to 3,460": the time that a change took is no level.
  private func isTime(_ number: Int, _ figures: [RoledFigure]) -> Bool {
    figures[number].role == .level && figures[number].figure.isDuration
  }

  /// "from 80 to 100, up 25%": the changes in apposition to the second level.
  private func changesBehind(
    _ last: Int, _ figures: [RoledFigure], _ pairing: ChangePairing
  ) -> [Int] {
    var found: [Int] = []
    var place = last
    while let next = figures.indices.first(where: { $0 > place && !isTime($0, figures) }),
      figures[next].role == .change, !pairing.isTaken(next) || pairing.isLooseMultiple(next)
    {
      let start = figures[place].figure.span.end
      let end = figures[next].figure.span.start
      guard !figures[next].hasOwnBase, end - start <= ChangeFinder.reachBehind,
        (figures[next].isApposition && figures[next].figure.kind != .multiple)
          || isLastMultiple(next, figures) || isParticiple(before: figures[next])
          || concludes(from: start, to: end),
        !isOfAnother(from: start, to: end), !index.hasMark(ClauseMarks.clause, from: start, to: end)
      else { break }
      found.append(next)
      place = next
    }
    return found
  }

  /// "9,400 goats, compared with 4,600 in 2015, which means that the flock has quadrupled": a multiple with no levels of
  /// its own behind it.
  private func isLastMultiple(_ number: Int, _ figures: [RoledFigure]) -> Bool {
    figures[number].figure.kind == .multiple && !figures[number].isComparison
      && figures[(number + 1)...].allSatisfy { $0.figure.isDuration }
      && figures.count { $0.role != .change && !$0.figure.isDuration } == 2
  }

  /// "from 500 orders to 650, so we are up 30 percent": a conclusion from the levels.
  private func concludes(from start: Int, to end: Int) -> Bool {
    let text = index.extraction.article.text[start..<end]
    return [", so ", ", which is ", ", which means ", ", meaning ", ", hence ", ", thus "].contains
    {
      text.holds($0)
    }
  }

  /// Whether a change is of something else: "from £20 to £25 for adults and by 10 percent for children".
  private func isOfAnother(from start: Int, to end: Int) -> Bool {
    let text = index.extraction.article.text[start..<end]
    return [" and by ", " while ", " whereas ", " but "].contains { text.holds($0) }
  }

  /// Whether another word of change stands between a change and what follows: "sold 5 percent more, and sales rose from".
  private func hasVerb(from start: Int, to end: Int, behind change: RoledFigure) -> Bool {
    index.cues(inSentence: index.extraction.contexts[change.figure.mention].sentence).contains {
      guard $0.span.start >= start, $0.span.end <= end, $0.span != change.after?.span else {
        return false
      }
      // "doubled within a year, dropping from 1,640 to 815" tells the same change again.
      if isParticiple($0) { return false }
      return CueSet([.increase, .decrease, .raise, .more, .less]).holds($0)
    }
  }

  /// "up from", "down on": an adverb directly before the preposition, and none of "sat down to a meal, compared with".
  private func leads(_ adverb: Cue, to old: RoledFigure) -> Bool {
    guard let before = old.before else { return true }
    return before.span.start - adverb.span.end <= 3
      || (before.span.start > adverb.span.end && old.figure.span.start - adverb.span.end <= 24
        && !index.hasMark(ClauseMarks.inPhrase, from: adverb.span.end, to: before.span.start))
  }

  /// "An increase in the price of a ticket, from £12 to £14", "has risen for the third year, to 4,120": whether a comma
  /// before the preposition is all that parts a word of change from its levels.
  private func isNounBefore(_ cue: Cue, _ level: RoledFigure) -> Bool {
    guard let before = level.before, before.kind == .from || before.kind == .to,
      before.span.start > cue.span.end
    else { return false }
    let text = index.extraction.article.text[cue.span.end..<before.span.start]
    return text.hasLast(", ") && !text.dropLast(2).contains { ClauseMarks.inPhrase.contains($0) }
  }

  /// "growth" is a measure that can rise and fall itself: "growth slowed to 1.9 percent".
  private func isNoun(_ cue: Cue) -> Bool {
    index.extraction.article.text[cue.span.start...].prefix(6).elementsEqual("growth".utf8)
      || index.extraction.article.text[cue.span.start...].prefix(6).elementsEqual("Growth".utf8)
  }

  /// "to €31.5m from €38.2m, saving €6.7m": a participle behind a comma and directly before its figure.
  private func isParticiple(before change: RoledFigure) -> Bool {
    guard let verb = change.before, CueSet([.increase, .decrease]).holds(verb),
      change.figure.kind != .percent
    else { return false }
    return change.figure.span.start - verb.span.end <= 1 && isParticiple(verb)
  }

  /// "…, climbing from", behind a comma.
  private func isParticiple(_ cue: Cue) -> Bool {
    let text = index.extraction.article.text
    return cue.span.start > 1 && text[cue.span.start - 2] == UInt8(ascii: ",")
      && text[cue.span.range].suffix(3).elementsEqual("ing".utf8)
  }

  /// The verb that leads to the levels: "fell to 8.1 from 9.2".
  private func verb(
    before start: Int, between first: Int, _ last: Int, _ figures: [RoledFigure], _ sentence: Int
  ) -> Figure.Direction? {
    let low = start > 0 ? figures[start - 1].figure.span.end : 0
    let high = figures[start].figure.span.start
    let verb = index.cues(inSentence: sentence).last {
      ChangeFinder.verbs.holds($0) && !isNoun($0) && $0.span.start >= low
        && $0.span.end <= high && high - $0.span.end <= 44
        && (!index.hasMark(ClauseMarks.inPhrase, from: $0.span.end, to: high)
          || isNounBefore($0, figures[start]))
        // "runners raised 190,000 euros" raised no level.
        && ($0.kind != .raise || high - $0.span.end > 1)
    }
    if let verb { return CueSet.decrease.holds(verb) ? .down : .up }
    // "totaled 1,767,182, up from 1,675,706".
    let between = index.cues(inSentence: sentence).filter {
      ChangeFinder.verbs.holds($0) && !isNoun($0)
        && $0.span.start >= figures[first].figure.span.end
        && $0.span.end <= figures[last].figure.span.start
    }
    guard between.count == 1, let only = between.first,
      only.kind != .down && only.kind != .up || leads(only, to: figures[last]),
      figures[first].isPast || (figures[last].role == .old && figures[first].role != .old)
    else { return nil }
    return CueSet.decrease.holds(only) ? .down : .up
  }
}
