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
  /// Whether "than" follows a comparison, so that it starts from a level of its own.
  var isComparison = false
}

/// Reads the roles of a sentence's figures.
struct ChangeRoles {
  private let index: FigureIndex
  private let cues: ArraySlice<Cue>
  private let figures: [ChangeFigure]

  /// How far a preposition may stand before its figure: "from last year's record of 5".
  private static let prepositionReach = 22
  private static let verbReach = 20

  init(_ index: FigureIndex, sentence: Int) {
    self.index = index
    cues = index.cues(inSentence: sentence)
    figures = index.changeFigures(inSentence: sentence)
  }

  func all() -> [RoledFigure] {
    var result: [RoledFigure] = []
    for number in figures.indices {
      var roled = role(of: number)
      if let last = result.last, last.role == .change, roled.role == .level {
        takeOver(from: last, to: &roled)
      }
      result.append(roled)
    }
    return result
  }

  /// "$6.5 million, or 7.3%": the second states the same change.
  private func takeOver(from last: RoledFigure, to roled: inout RoledFigure) {
    let gap = roled.figure.span.start - last.figure.span.end
    guard gap <= 8, last.figure.unit != roled.figure.unit,
      roled.figure.kind == .percent || roled.figure.isPoints || last.figure.kind == .percent
    else { return }
    roled.role = .change
    roled.direction = last.direction
    roled.isApposition = last.isApposition
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
    addYear(to: &result, until: end)
    result.hasOwnBase = cues.contains {
      [.since, .from, .yearOnYear, .quarterOnQuarter].contains($0.kind)
        && $0.span.start >= figure.span.end && $0.span.end < end
        && $0.span.start - figure.span.end <= 1 && !leadsToFigure($0, number)
    }
    if figure.kind == .multiple {
      result.role = .change
      readMultiple(&result, until: end)
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
      of.span.start - figures[number - 1].span.end <= 1
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

  /// "five times as much as the 82", "three times more than it did".
  private func readMultiple(_ result: inout RoledFigure, until end: Int) {
    if result.after?.kind == .more { result.direction = .up }
    if result.after?.kind == .less { result.direction = .down }
    let reach = result.figure.span.end + 20
    result.isComparison = cues.contains {
      $0.kind == .than && $0.span.start >= result.figure.span.end && $0.span.start <= reach
    }
    result.isApposition = result.isComparison || result.before?.kind == .of
  }

  /// Whether a preposition governs the next figure rather than a time.
  private func leadsToFigure(_ cue: Cue, _ number: Int) -> Bool {
    guard cue.kind == .from, number + 1 < figures.count else { return false }
    return figures[number + 1].span.start - cue.span.end <= ChangeRoles.prepositionReach
  }

  private func addYear(to result: inout RoledFigure, until end: Int) {
    let span = result.figure.span
    result.isPerYear = cues.contains { cue in
      guard cue.kind == .perYear || cue.kind == .annualized else { return false }
      if cue.span.start >= span.end, cue.span.start < end {
        // "15 percent a year", but "at an annualised rate"; "within a year" is another thing.
        return cue.span.start - span.end <= (cue.kind == .annualized ? 9 : 1)
      }
      return cue.span.end <= span.start && span.start - cue.span.end <= 6
    }
    if let basis = index.extraction.mentions[result.figure.mention].figure?.basis {
      if basis == .annualized { result.isPerYear = true }
    }
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
      default: continue
      }
      isHedge = false
      found = cue
      break
    }
    guard let found, figure.span.start - found.span.end <= ChangeRoles.prepositionReach,
      !index.hasMark(ClauseMarks.inPhrase, from: found.span.end, to: figure.span.start)
    else { return nil }
    return found
  }

  private func readBefore(_ result: inout RoledFigure, from start: Int) {
    let span = result.figure.span
    if let direction = result.figure.direction {
      result.role = .change
      result.direction = direction
      result.isApposition = isApposed(result.before)
      return
    }
    guard let cue = result.before else { return }
    switch cue.kind {
    case .from, .against, .than: result.role = .old
    case .prior where span.start - cue.span.end <= 3: result.role = .old
    case .to:
      result.role = .new
      // "goes up to 14.60 euros" has no bound.
      if result.figure.modifier == .atMost { result.figure.operand.value.dropHedge() }
    case .by:
      guard span.start - cue.span.end <= ChangeRoles.verbReach else { return }
      result.role = .change
      result.direction = direction(before: cue, from: start)
      // "the charge goes up by 7 percent" tells of the charge; "or by 7 percent" of what precedes.
      result.isApposition = result.direction == nil
    case .of:
      guard let noun = cues.last(where: { $0.span.end <= cue.span.start }),
        cue.span.start - noun.span.end <= 1
      else { return }
      switch noun.kind {
      case .increase, .raise: (result.role, result.direction) = (.change, .up)
      case .decrease: (result.role, result.direction) = (.change, .down)
      case .change, .perYear: result.role = .change
      default: return
      }
      result.isApposition = true
    case .increase, .decrease, .up, .down:
      guard span.start - cue.span.end <= ChangeRoles.verbReach, result.figure.modifier != nil
      else { return }
      result.role = .change
      result.direction = CueSet.increase.holds(cue) ? .up : .down
      result.isApposition = isApposed(cue)
    default: break
    }
  }

  private func readBehind(_ result: inout RoledFigure, until end: Int) {
    guard let cue = result.after else {
      readPrior(&result, until: end)
      return
    }
    let isRate = result.figure.kind == .percent || result.figure.isPoints
    switch cue.kind {
    case .more, .less, .increase, .decrease:
      let isComparative = cue.kind == .more || cue.kind == .less
      let isGoverned = result.before?.kind == .from || result.before?.kind == .to
      guard !isGoverned,
        isComparative || (isRate && result.role == .level || result.role == .change)
      else { return }
      result.role = .change
      result.direction = cue.kind == .more || cue.kind == .increase ? .up : .down
      let next = cues.first { $0.span.start >= cue.span.end && $0.span.start < end }
      result.isComparison =
        isComparative && (next?.kind == .than || next?.kind == .yearOnYear)
        && next.map { $0.span.start - cue.span.end <= 24 } == true
      // "2 percent more tyres" is of tyres.
      result.isApposition = !isComparative || result.isComparison || endsPhrase(cue)
    case .of where result.figure.kind == .percent && result.role == .level:
      result.role = .none
    default: readPrior(&result, until: end)
    }
  }

  /// Whether no noun follows a comparative.
  private func endsPhrase(_ cue: Cue) -> Bool {
    let text = index.extraction.article.text
    guard cue.span.end + 1 < text.count, text[cue.span.end] == UInt8(ascii: " ") else {
      return true
    }
    if !text[cue.span.end + 1].isLowercaseLetter { return true }
    return cues.contains { $0.span.start == cue.span.end + 1 }
  }

  /// "$2,000 a year earlier".
  private func readPrior(_ result: inout RoledFigure, until end: Int) {
    guard result.role == .level else { return }
    let span = result.figure.span
    let isPrior = cues.contains {
      $0.kind == .prior && $0.span.start >= span.end && $0.span.start < end
        && $0.span.start - span.end <= 12
        && !index.hasMark(ClauseMarks.inPhrase, from: span.end, to: $0.span.start)
    }
    if isPrior { result.role = .old }
  }

  /// Whether a word of change stands in apposition: behind a comma, a bracket or a dash, with no subject of its own.
  private func isApposed(_ cue: Cue?) -> Bool {
    guard let cue else { return false }
    if cue.kind == .of { return true }
    guard cue.kind == .up || cue.kind == .down else { return false }
    let text = index.extraction.article.text
    var place = cue.span.start - 1
    while place >= 0, text[place] == UInt8(ascii: " ") { place -= 1 }
    return place >= 0 && ClauseMarks.apposition.contains(text[place])
  }

  private func direction(before cue: Cue, from start: Int) -> Figure.Direction? {
    let verb = cues.last {
      $0.span.end <= cue.span.start && $0.span.start >= start
        && CueSet([.increase, .decrease, .raise]).holds($0)
    }
    return verb.map { CueSet.decrease.holds($0) ? .down : .up }
  }
}
