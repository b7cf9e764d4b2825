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

  private let index: FigureIndex
  private let sentence: Int
  private let figures: [RoledFigure]
  /// Figures that a pair has taken already, as a level or as its change.
  private var taken: Set<Int> = []
  /// What a comparison starts from, which is no level that anything else came from.
  private var bases: Set<Int> = []

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

  private func clauseEnds(between first: Int, _ second: Int) -> Bool {
    index.hasMark(
      ClauseMarks.clause, from: figures[first].figure.span.end,
      to: figures[second].figure.span.start)
  }

  // MARK: Comparisons

  /// "nine more than the 32": the level that it starts from follows, the level that it leads to precedes.
  private func comparison(_ change: Int) -> Pair? {
    let base = change + 1
    guard base < figures.count, isBase(base, of: change),
      let level = (0..<change).last(where: {
        isCompared($0, with: base) && !bases.contains($0)
          && figures[$0].figure.isComparable(to: figures[base].figure)
      }), !clauseEnds(between: level, base)
    else { return nil }
    // Behind words ("less than in Salby, where it costs 250") the unit has to be the same.
    let (start, end) = (figures[base].figure, figures[level].figure)
    guard
      figures[base].before?.kind == .than || figures[change].figure.kind == .multiple
        || isBehindWhen(base, change) || isNamed(base)
        || (start.unit == end.unit && start.kind != .number)
    else { return nil }
    // The nearest level of the unit, unless a share or another part stands between.
    guard !figures[(level + 1)..<change].contains(where: { $0.role == .old }) else { return nil }
    taken.insert(base)
    bases.insert(base)
    return Pair(old: base, new: level, changes: [change])
  }

  /// Whether a figure can be what a comparison tells of: a level, also one of "last year", or a share beside a share.
  private func isCompared(_ number: Int, with base: Int) -> Bool {
    switch figures[number].role {
    case .level, .new: true
    case .old: figures[number].before == nil
    case .none: figures[number].figure.kind == .percent && figures[base].figure.kind == .percent
    case .change: false
    }
  }

  /// "than in 2022 (1,800)", "than his previous best of 9.98": the level that words behind "than" name.
  private func isNamed(_ number: Int) -> Bool {
    let span = figures[number].figure.span
    let text = index.extraction.article.text
    if figures[number].before?.kind == .prior {
      // "than the previous year's 1,200"
      return span.start - (figures[number].before?.span.end ?? 0) <= 3
    }
    if figures[number].before?.kind == .of {
      return span.start - (figures[number].before?.span.end ?? 0) <= 1
    }
    return span.start > 0 && text[span.start - 1] == UInt8(ascii: "(") && span.end < text.count
      && text[span.end] == UInt8(ascii: ")")
  }

  /// Whether a conjunction turns to something else.
  private func turns(from first: Int, to second: Int) -> Bool {
    let (start, end) = (figures[first].figure.span.end, figures[second].figure.span.start)
    guard start < end else { return false }
    let text = index.extraction.article.text[start..<end]
    return [" while ", " whereas ", " but "].contains { text.holds($0) }
  }

  /// Whether a base stands behind "when": "450 more than last year, when 2,070 were sent in".
  private func isBehindWhen(_ base: Int, _ change: Int) -> Bool {
    let start = figures[change].figure.span.end
    let end = figures[base].figure.span.start
    return start < end && end - start <= 90
      && index.extraction.article.text[start..<end].holds(", when ")
  }

  private func isBase(_ number: Int, of change: Int) -> Bool {
    let figure = figures[number]
    guard figure.role == .level || (figure.role == .old && figure.before?.kind != .from),
      figure.figure.kind != .multiple
    else { return false }
    if figure.before?.kind == .than { return true }
    // "three times those of 2005, while a farm may pay 90"
    if turns(from: change, to: number) { return false }
    // "10 percent more than a year ago" starts from no level that is stated.
    let start = figures[change].figure.span.end
    let end = figure.figure.span.start
    if isBehindWhen(number, change) || (isNamed(number) && end - start <= 40) { return true }
    return end - start <= 70
      && !index.cues(inSentence: sentence).contains {
        ($0.kind == .yearOnYear || $0.kind == .prior) && $0.span.start >= start
          // "higher than last year's 68%"
          && $0.span.end <= end - 4
      }
  }

  // MARK: Levels side by side

  /// "We were 80, and now we are 128, an increase of 60 percent": two levels alone, and a change in apposition.
  private func plainLevels() -> Pair? {
    guard
      let change = figures.indices.first(where: {
        figures[$0].role == .change && figures[$0].isApposition && $0 >= 2
          && !figures[$0].isComparison && !figures[$0].hasOwnBase
      }), !isTaken(change),
      figures[change].figure.kind == .percent || figures[change].figure.isPoints
        || figures[change].after?.kind == .more || figures[change].after?.kind == .less
        || figures[change].before?.kind == .of
    else { return nil }
    // The unit nearest to the change that just two different levels have.
    for second in (0..<change).reversed() where isLevel(second) {
      guard let first = only(besides: second, before: change),
        figures[first].figure.nominal != figures[second].figure.nominal
      else { continue }
      guard figures[change].figure.span.start - figures[second].figure.span.end <= 90,
        !clauseEnds(between: first, change)
      else { return nil }
      taken.insert(change)
      let isTurned = isLater(first, than: second) || isBracketed(second, behind: first)
      return Pair(
        old: isTurned ? second : first, new: isTurned ? first : second, changes: [change],
        isOrderOpen: true)
    }
    return nil
  }

  /// The one other level of a measure: of the same kind of unit, or a bare number of like size.
  private func only(besides second: Int, before change: Int) -> Int? {
    let level = figures[second].figure
    let like = figures.indices.filter {
      $0 != second && figures[$0].role != .change && figures[$0].figure.isComparable(to: level)
    }
    let same = like.filter {
      figures[$0].figure.kind == level.kind
        // "cost €1.60, now it is €2.00, or 20 percent more, and asks for €3 a passenger"
        && ($0 < change || figures[$0].figure.unit.per == level.unit.per)
    }
    let chosen = same.isEmpty ? like : same
    guard chosen.count == 1, chosen[0] < second, isLevel(chosen[0]) else { return nil }
    let other = figures[chosen[0]].figure
    // "41,200 customers, of whom 1,130 paid more": a part is no later level.
    let isPart = index.cues(inSentence: sentence).contains {
      $0.kind == .ofWhich && $0.span.start >= other.span.end && $0.span.end <= level.span.start
    }
    if isPart { return nil }
    // "the mean is 38,900, but the median is 32,400" are two measures.
    let between = index.extraction.article.text[
      min(other.span.end, level.span.start)..<level.span.start]
    if between.holds(" but ") { return nil }
    guard let small = other.nominal, let large = level.nominal, let ratio = large.divided(by: small)
    else { return nil }
    return ratio < 20 && ExactDecimal(significand: 5, exponent: -2) < ratio ? chosen[0] : nil
  }

  private func isLevel(_ number: Int) -> Bool {
    figures[number].role == .level || figures[number].role == .new
  }

  /// "€318.4m (€247.5m)": the period before in brackets.
  private func isBracketed(_ second: Int, behind first: Int) -> Bool {
    guard second == first + 1 else { return false }
    let text = index.extraction.article.text
    let end = figures[second].figure.span.end
    let between = text[figures[first].figure.span.end..<figures[second].figure.span.start]
    guard end < text.count, text[end] == UInt8(ascii: ")"), between.starts(with: " (".utf8) else {
      return false
    }
    // "(2023: €885)"
    return between.count == 2 || (between.count <= 24 && between.hasLast(": "))
  }

  /// Whether the dates beside two figures say that the first is the later one.
  private func isLater(_ first: Int, than second: Int) -> Bool {
    func date(_ number: Int) -> DateItem? {
      index.extraction.contexts[figures[number].figure.mention].period
        .flatMap(index.date(ofMention:))
    }
    guard let one = date(first)?.start, let other = date(second)?.start else { return false }
    return other.number < one.number
  }
}
