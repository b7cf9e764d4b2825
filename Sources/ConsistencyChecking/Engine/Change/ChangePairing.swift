import ArticleModel

/// Pairs the levels of a sentence: "to B from A", "from A to B", "B, compared with A", "5 more than A".
final class ChangePairing {
  struct Pair: Hashable {
    var old: Int
    var new: Int
    /// The changes that the pair has by its form; where empty, they stand beside it.
    var changes: [Int] = []
    var isOrderOpen = false
  }

  let index: FigureIndex
  let sentence: Int
  let figures: [RoledFigure]
  /// Figures that a pair has taken already, as a level or as its change.
  var taken: Set<Int> = []
  /// What a comparison starts from, which is no level that anything else came from.
  var bases: Set<Int> = []

  /// Comparisons that start from no level of their own: "a fifth of what they were: 12,000 against 60,000".
  private var unpaired: Set<Int> = []

  init(_ index: FigureIndex, _ sentence: Int, _ figures: [RoledFigure]) {
    self.index = index
    self.sentence = sentence
    self.figures = figures
  }

  func isTaken(_ figure: Int) -> Bool { taken.contains(figure) }

  /// Whether a comparison of multiples has no base of its own, so that it tells of the levels beside it.
  func isLooseMultiple(_ figure: Int) -> Bool {
    unpaired.contains(figure) && figures[figure].figure.kind == .multiple
  }

  func pairs() -> [Pair] {
    var pairs: [Pair] = []
    for number in figures.indices where figures[number].isComparison {
      taken.insert(number)
      if let pair = comparison(number) { pairs.append(pair) } else { unpaired.insert(number) }
    }
    for number in figures.indices where figures[number].role == .old && !isTaken(number) {
      guard !isForecast(number), var pair = pair(withOld: number) else { continue }
      // "lent 48,310 in 2024, it lent 51,940 last year": last year may be the later one.
      pair.isOrderOpen =
        figures[number].before == nil && !figures[number].isBase && !figures[number].isPast
      taken.formUnion([pair.old, pair.new])
      pairs.append(pair)
    }
    if pairs.isEmpty, let pair = plainLevels() { pairs.append(pair) }
    return pairs
  }

  /// What somebody expected or planned is no level before.
  private func isForecast(_ number: Int) -> Bool {
    if figures[number].before?.kind == .against, index.isExpected(figures[number].figure) {
      return true
    }
    return switch index.extraction.contexts[figures[number].figure.mention].role {
    case .forecast, .target: figures[number].before?.kind != .from
    case .unknown, .revised, .priorPeriod, .adjusted, .denied: false
    }
  }

  // MARK: From and to

  private func pair(withOld old: Int) -> Pair? {
    let isFrom = figures[old].before?.kind == .from
    // "from A to B"
    if isFrom, let next = next(behind: old), figures[next].role == .new, !isTaken(next),
      isBare(between: old, next), isNear(old, next),
      previousNew(before: old).map({ isFarther($0, from: old, than: next) }) ?? true,
      !isOfAnotherVerb(next, behind: old)
    {
      return Pair(old: old, new: next)
    }
    // "A journey that used to take 52 minutes has been shortened to 74"
    if figures[old].isPast, let next = next(behind: old), figures[next].role != .old,
      !isTaken(next), isBare(between: old, next), isNear(old, next)
    {
      return Pair(old: old, new: next)
    }
    if let new = previousNew(before: old) { return Pair(old: old, new: new) }
    guard let level = previous(before: old), figures[level].role == .level,
      !clauseEnds(between: level, old)
    else { return nil }
    let gap = figures[old].figure.span.start - figures[level].figure.span.end
    guard gap <= 150 else { return nil }
    // "B, up from A", "B increased from A", "B instead of A": a word of change or of comparison ties them.
    return isTied(level, old) ? Pair(old: old, new: level) : nil
  }

  /// "took 46 percent, up from 38 in 2021, while the others fell to 41": whether a verb of its own leads to a level, and the
  /// one before already has another.
  private func isOfAnotherVerb(_ next: Int, behind old: Int) -> Bool {
    let (start, end) = (figures[old].figure.span.end, figures[next].figure.span.start)
    let hasVerb = index.cues(inSentence: sentence).contains {
      $0.span.start >= start && $0.span.end <= end && CueSet([.increase, .decrease]).holds($0)
    }
    guard hasVerb, let level = previous(before: old), figures[level].role == .level,
      figures[level].figure.unit == figures[old].figure.unit
    else { return false }
    return isTied(level, old)
  }

  /// "rose to $84m last year, while the loss shrank, from $57m to $38m": whether a level lies behind a comma and another
  /// directly before.
  private func isFarther(_ new: Int, from old: Int, than next: Int) -> Bool {
    let (first, second) = (figures[old].figure.span, figures[next].figure.span)
    return second.start - first.end <= 20
      && index.hasMark(
        ClauseMarks.inPhrase, from: figures[new].figure.span.end, to: first.start)
  }

  /// Whether two figures have one unit, or stand close together where only one names it.
  private func isNear(_ first: Int, _ second: Int) -> Bool {
    let (left, right) = (figures[first].figure, figures[second].figure)
    if left.unit == right.unit || left.kind == right.kind { return true }
    return right.span.start - left.span.end <= 60
      && !index.hasMark(ClauseMarks.apposition, from: left.span.end, to: right.span.start)
  }

  private func isTied(_ level: Int, _ old: Int) -> Bool {
    if figures[old].isBase { return true }
    switch figures[old].before?.kind {
    case .against: return true
    case .from:
      let low = figures[level].figure.span.end
      let high = figures[old].figure.span.start
      return index.cues(inSentence: sentence).contains {
        $0.span.start >= low && $0.span.end <= high
          && CueSet([.increase, .decrease, .raise, .more, .less]).holds($0)
      } || isDated(level, old)
    default:
      // "hired 300, cut 150 in 2022 and 250 last year" tells what was done.
      return figures[old].after?.kind == .prior
        && !index.cues(inSentence: sentence).contains {
          $0.span.start >= figures[level].figure.span.end
            && $0.span.end <= figures[old].figure.span.start
            && CueSet([.increase, .decrease, .takesIn, .givesAway]).holds($0)
        }
    }
  }

  /// "£84m in 2024, from £40m in 2019", "$41.20, from $53.50 on Monday": behind a comma, of one unit, and both or the second dated.
  private func isDated(_ level: Int, _ old: Int) -> Bool {
    guard let from = figures[old].before, figures[level].figure.unit == figures[old].figure.unit,
      figures[old].figure.kind != .number || figures[level].figure.kind == .number
    else { return false }
    let text = index.extraction.article.text
    guard from.span.start > 1, text[from.span.start - 2] == UInt8(ascii: ",") else { return false }
    let end = figures[old].figure.span.end
    return index.dates(inSentence: sentence).contains {
      let start = index.extraction.mentions[$0.mention].span.start
      return start >= end && start - end <= 16
    }
  }

  /// The nearest new level before a figure, with nothing but changes between, that no pair has taken.
  private func previousNew(before old: Int) -> Int? {
    guard let candidate = previous(before: old), figures[candidate].role == .new,
      !isTaken(candidate), !clauseEnds(between: candidate, old)
    else { return nil }
    return candidate
  }

  /// The nearest figure before that could be a level of the same measure.
  private func previous(before number: Int) -> Int? {
    (0..<number).last {
      figures[$0].role != .change && !bases.contains($0)
        && figures[$0].figure.isComparable(to: figures[number].figure)
    }
  }

  private func next(behind number: Int) -> Int? {
    ((number + 1)..<figures.count).first {
      figures[$0].role != .change && figures[$0].figure.isComparable(to: figures[number].figure)
    }
  }

  private func isBare(between first: Int, _ second: Int) -> Bool {
    figures[(first + 1)..<second].allSatisfy {
      $0.role == .change || !$0.figure.isComparable(to: figures[first].figure)
    }
      && !clauseEnds(between: first, second)
  }

  func clauseEnds(between first: Int, _ second: Int) -> Bool {
    index.hasMark(
      ClauseMarks.clause, from: figures[first].figure.span.end,
      to: figures[second].figure.span.start)
  }

  // MARK: Comparisons
}
