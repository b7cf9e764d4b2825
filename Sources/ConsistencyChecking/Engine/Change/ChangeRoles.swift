import ArticleModel

/// What a figure is in a statement of change, by the words directly beside it.
enum ChangeRole: Hashable, Sendable {
  /// A level that no word relates to another.
  case level
  /// "from", "compared with", "than", "a year earlier": the level before.
  case old
  /// "to": the level after.
  case new
  /// The size of a change: an amount, a percentage, points, a multiple.
  case change
  /// A share, a range: neither.
  case none
}

/// A figure of a sentence with its role, and the words that gave it.
struct RoledFigure: Sendable {
  var figure: ChangeFigure
  var role: ChangeRole
  var direction: Figure.Direction?
  /// The cue before it that bears on it.
  var before: Cue?
  /// The cue directly behind it.
  var after: Cue?
  /// Whether a noun or an adverb gives it its role, so that it can follow what it is the change of: "an increase of 5
  /// percent", "up 5 percent", "5 percent more".
  var isApposition = false
  /// Whether it is a rate for a year.
  var isPerYear = false
  /// Whether it is told against a time: "up 12 percent since January".
  var hasOwnBase = false
  /// Whether that time is all that tells it: "a rise of 20 percent on last year".
  var isTimed = false
  /// Whether "than" follows a comparison, so that it starts from a level of its own.
  var isComparison = false
  /// Whether it is what the change before it starts from: "an increase of 14,860 on the 195,850".
  var isBase = false
  /// Whether its noun points back to a change that the text has told: "the reduction, 30 per cent", "that 6% decrease".
  var isRecalled = false
  /// Whether it is a level that no longer holds: "used to take 52 minutes".
  var isPast = false
}

/// Reads the roles of a sentence's figures.
struct ChangeRoles {
  let index: FigureIndex
  let cues: ArraySlice<Cue>
  /// The kinds of the cues.
  let kinds: CueSet
  let sentence: Int
  let figures: [ChangeFigure]

  /// How far a preposition may stand before its figure: "from last year's record of 5".
  static let prepositionReach = 22
  static let verbReach = 20
  /// What tells the time that a change starts from.
  private static let bases: CueSet = [.since, .from, .yearOnYear, .quarterOnQuarter]

  init(_ index: FigureIndex, sentence: Int) {
    self.index = index
    self.sentence = sentence
    figures = index.changeFigures(inSentence: sentence)
    let all = index.cues(inSentence: sentence)
    cues =
      index.hasCue([.bound, .deduction], inSentence: sentence)
      ? ChangeRoles.comparisons(all, behind: figures, index.extraction.article.text) : all
    var kinds: CueSet = []
    for cue in cues { kinds.formUnion(CueSet(cue.kind)) }
    self.kinds = kinds
  }

  /// The cues with "more than" as a comparison where it stands behind a figure: "71 million more than the 46 million".
  private static func comparisons(
    _ cues: ArraySlice<Cue>, behind figures: [ChangeFigure], _ text: [UInt8]
  ) -> ArraySlice<Cue> {
    var result: [Cue] = []
    for cue in cues {
      let letter = text[cue.span.start] | 0x20
      let isBehind = figures.contains { cue.span.start - $0.span.end == 1 }
      // "4% less"
      if cue.kind == .deduction, isBehind, cue.span.end - cue.span.start == 4 {
        result.append(Cue(kind: .less, span: cue.span, sentence: cue.sentence))
        continue
      }
      guard cue.kind == .bound, cue.span.end - cue.span.start == 9,
        letter == UInt8(ascii: "m") || letter == UInt8(ascii: "l"), isBehind
      else {
        result.append(cue)
        continue
      }
      var (word, than) = (cue, cue)
      word.kind = letter == UInt8(ascii: "m") ? .more : .less
      word.span = TextSpan(start: cue.span.start, end: cue.span.start + 4)
      than.kind = .than
      than.span = TextSpan(start: cue.span.start + 5, end: cue.span.end)
      result += [word, than]
    }
    return result[...]
  }

  func all() -> [RoledFigure] {
    var result: [RoledFigure] = []
    for number in figures.indices {
      var roled = role(of: number)
      if let last = result.last, last.role == .change,
        roled.role == .level
          || (roled.role == .old && (roled.before == nil || roled.before?.kind == .prior))
      {
        takeOver(from: last, to: &roled)
        if roled.role == .level || roled.role == .old, isBase(roled, of: last) {
          roled.role = .old
          roled.isBase = true
          result[result.count - 1].hasOwnBase = false
        }
      } else if let last = result.last {
        readBehindLevel(last, &roled)
      }
      if roled.role == .change, !isPartOfUnit(roled.figure) { roled.figure.countInPercent() }
      // "210,000 last year and 168,000 the year before"
      if roled.role == .old, let last = result.last, last.role == .old, last.before == nil,
        last.figure.isComparable(to: roled.figure)
      {
        result[result.count - 1].role = .level
      }
      result.append(roled)
    }
    return result
  }

  /// "from £480 to £528, or 12%", "612,000, after 571,000 in 2024": what a figure is to the level before it.
  private func readBehindLevel(_ last: RoledFigure, _ roled: inout RoledFigure) {
    let (start, end) = (last.figure.span.end, roled.figure.span.start)
    guard start < end, end - start <= 24 else { return }
    // "now number 200, not 250"
    if last.role == .level, roled.role == .level, roled.figure.isComparable(to: last.figure),
      index.extraction.article.text[..<end].suffix(6).elementsEqual(", not ".utf8)
    {
      roled.role = .old
      roled.isBase = true
    }
    let text = index.extraction.article.text[start..<end]
    if last.role == .new, last.figure.kind != .percent, roled.figure.kind == .percent,
      roled.role == .level, text.elementsEqual(", or ".utf8) || text.elementsEqual(" or ".utf8)
    {
      roled.role = .change
      roled.isApposition = true
    }
    if last.role == .level || last.role == .new, roled.role == .level,
      roled.figure.isComparable(to: last.figure), !roled.figure.isDuration,
      text.starts(with: ", after ".utf8) || text.starts(with: " after ".utf8)
        || text.hasLast(", after ")
    {
      roled.role = .old
      roled.isBase = true
    }
  }

  /// "seven cuts of a quarter of a point", "half a point": a fraction of a unit, and of no level.
  private func isPartOfUnit(_ figure: ChangeFigure) -> Bool {
    let rest = index.extraction.article.text[
      min(figure.span.end, index.extraction.article.text.count)...]
    return [" of a", " of one", " a ", " an ", " point", "-point", " percent"].contains {
      rest.starts(with: $0.utf8)
    }
  }

  /// "$6.5 million, or 7.3%": the second states the same change.
  private func takeOver(from last: RoledFigure, to roled: inout RoledFigure) {
    let gap = roled.figure.span.start - last.figure.span.end
    guard gap <= 8, roled.role == .level, !isAt(last.figure, roled.figure),
      last.figure.unit != roled.figure.unit, !roled.figure.isDuration,
      roled.figure.kind == .percent || roled.figure.isPoints || last.figure.kind == .percent
    else { return }
    roled.role = .change
    roled.direction = last.direction
    roled.isApposition = last.isApposition
  }

  /// "were down 20 percent at 4.0 million": a level.
  private func isAt(_ change: ChangeFigure, _ level: ChangeFigure) -> Bool {
    index.extraction.article.text[change.span.end..<max(change.span.end, level.span.start)]
      .elementsEqual(" at ".utf8)
  }

  /// "an increase of 14,860 on the 195,850 recorded before", "up 5 percent over the 1,200 of 2023".
  private func isBase(_ roled: RoledFigure, of change: RoledFigure) -> Bool {
    let (start, end) = (change.figure.span.end, roled.figure.span.start)
    guard change.isApposition, end - start <= 40,
      change.figure.kind == .percent || change.figure.isComparable(to: roled.figure)
        || (change.figure.isPoints && roled.figure.kind == .percent),
      !index.hasMark(ClauseMarks.inPhrase, from: start, to: end)
    else { return false }
    let text = index.extraction.article.text[start..<end]
    return [" on ", " over ", " above ", " below ", " up on ", " down on "].contains {
      text.starts(with: $0.utf8)
    }
  }

  /// "a rise of 20 percent on last year": the time that a change starts from.
  private func isTimed(_ figure: ChangeFigure, until end: Int) -> Bool {
    let text = index.extraction.article.text
    let start = figure.span.end
    guard
      let word = [" on ", " over ", " in "].first(where: { text[start...].starts(with: $0.utf8) })
    else { return false }
    let place = start + word.utf8.count
    let isPast = { (span: TextSpan) in
      span.start >= place && span.start - place <= 4 && span.start < end
    }
    if kinds.contains(.prior), cues.contains(where: { $0.kind == .prior && isPast($0.span) }) {
      return true
    }
    return word != " in "
      && index.dates(inSentence: sentence).contains {
        isPast(index.extraction.mentions[$0.mention].span)
      }
  }

  private func role(of number: Int) -> RoledFigure {
    let figure = figures[number]
    var result = RoledFigure(figure: figure, role: .level)
    guard !figure.isRange else {
      result.role = .none
      return result
    }
    let start = number > 0 ? figures[number - 1].span.end : 0
    let end = number + 1 < figures.count ? figures[number + 1].span.start : .max
    result.before = cueBefore(figure, from: start)
    result.after = cues.first { $0.span.start >= figure.span.end && $0.span.start < end }
      .flatMap { $0.span.start - figure.span.end <= 1 ? $0 : nil }
    if figure.kind != .multiple { addYear(to: &result, until: end) }
    result.hasOwnBase =
      kinds.intersects(ChangeRoles.bases)
      && cues.contains {
        ChangeRoles.bases.holds($0) && $0.span.start >= figure.span.end && $0.span.end < end
          && $0.span.start - figure.span.end <= 1 && !leadsToFigure($0, number)
      }
    if isTimed(figure, until: end) {
      result.hasOwnBase = true
      result.isTimed = true
    }
    if isAgain(figure) {
      result.role = .change
      result.direction = .up
      result.isApposition = true
      return result
    }
    if figure.kind == .multiple || isPartAsMany(figure) {
      result.figure.unit = UnitKey(kind: .multiple, code: "")
      result.role = .change
      readMultiple(&result, until: end)
      // "three times last year's 240"
      if number + 1 < figures.count, kinds.contains(.prior),
        cues.contains(where: {
          $0.kind == .prior && $0.span.start - figure.span.end == 1
            && (1...3).contains(figures[number + 1].span.start - $0.span.end)
        })
      {
        result.isComparison = true
      }
      if number + 1 < figures.count, isOwned(figures[number + 1], behind: figure) {
        result.isComparison = true
      }
      // "four times the 32"
      if number + 1 < figures.count, figures[number + 1].span.start - figure.span.end <= 5,
        index.extraction.contexts[figures[number + 1].mention].isDefinite
      {
        result.isComparison = true
      }
      return result
    }
    // "41 of the 120 seats": the whole is no level.
    if result.before?.kind == .of, number > 0, let of = result.before,
      of.span.start - figures[number - 1].span.end <= 1,
      // "a kilo of coffee now costs 24 euros"
      figures[number - 1].kind != .measure || figure.kind == .measure
    {
      result.role = .none
      return result
    }
    readBefore(&result, from: start)
    readBehind(&result, until: end)
    if result.isPerYear, figure.kind == .percent, result.role == .level {
      result.role = .change
      result.isApposition = true
    }
    return result
  }

  /// Whether "and" parts a figure from a preposition: "up 12 from May and 42 above its level of a year ago".
  private func hasAnd(from start: Int, to end: Int) -> Bool {
    let text = index.extraction.article.text
    return end - start >= 5 && text[start..<end].holds(" and ")
  }

  /// The nearest cue before a figure that tells its part, hedge words aside.
  private func cueBefore(_ figure: ChangeFigure, from start: Int) -> Cue? {
    var found: Cue?
    var isHedge = figure.modifier != nil
    for cue in cues.reversed()
    where cue.span.start >= start && cue.span.end <= figure.span.start {
      switch cue.kind {
      case .than, .more, .less:
        // "rose more than 5 percent" has a hedge there.
        if isHedge, figure.span.start - cue.span.end <= 6 { continue }
      case .to:
        if isHedge, figure.modifier == .nearly, figure.span.start - cue.span.end <= 4 { continue }
      case .increase, .decrease, .up, .down, .raise, .from, .by, .of, .against, .prior, .lead: break
      case .change where figure.span.start - cue.span.end <= 1: break
      default: continue
      }
      isHedge = false
      found = cue
      break
    }
    guard let found, figure.span.start - found.span.end <= ChangeRoles.prepositionReach,
      !index.hasMark(ClauseMarks.inPhrase, from: found.span.end, to: figure.span.start),
      !hasAnd(from: found.span.end, to: figure.span.start)
    else { return nil }
    return found
  }
}
