import ArticleModel

/// A figure of a sentence that can be a level, with what tells its time.
struct TimedLevel: Sendable {
  var figure: ChangeFigure
  var sentence: Int
  /// The time that its words name.
  var date: DateItem?
  /// Whether words place it in a period before: "a year earlier", "from".
  var isPrior: Bool
  /// Whether "now" or "today" stands in its sentence.
  var isNow: Bool
}

extension FigureIndex {
  /// The levels among a sentence's figures, with their times.
  func timedLevels(_ roled: [RoledFigure], inSentence sentence: Int) -> [TimedLevel] {
    guard !roled.isEmpty else { return [] }
    let dates = dates(inSentence: sentence)
    let isNow = hasCue(.running, inSentence: sentence)
    let levels = roled.filter { isLevel($0) }
    return levels.map { level in
      let isPrior = level.role == .old || hasPrior(level, levels, sentence)
      return TimedLevel(
        figure: level.figure, sentence: sentence,
        date: date(beside: level, levels, dates), isPrior: isPrior,
        isNow: isNow && !isPrior && isNear(.running, level, levels, sentence))
    }
  }

  private func isLevel(_ roled: RoledFigure) -> Bool {
    switch roled.role {
    case .level, .old, .new: break
    case .change, .none: return false
    }
    guard roled.figure.nominal != nil, !roled.figure.isRange, !roled.figure.isDuration,
      !isExpected(roled.figure)
    else {
      return false
    }
    switch extraction.contexts[roled.figure.mention].role {
    case .target, .revised, .adjusted, .denied: return false
    case .unknown, .priorPeriod, .forecast: break
    }
    switch roled.figure.kind {
    case .money, .count, .measure, .number, .percent: return true
    case .percentagePoint, .age, .multiple: return false
    }
  }

  /// Whether somebody only expected a level: "against the 24 million that analysts had expected".
  func isExpected(_ figure: ChangeFigure) -> Bool {
    let text = extraction.article.text
    let start = min(figure.span.end, text.count)
    let rest = text[start..<min(start + 48, text.count)].prefix {
      $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ".")
    }
    return rest.holds(anyOf: FigureIndex.expectations)
  }

  private static let expectations: PhraseSet = [
    "expect", "forecast", "predict", "planned", "budgeted", "hoped", "target", "projected",
    "anticipat", "consensus", "estimate", "promised", "pencil",
  ]

  /// Whether a cue stands nearer to a level than to the others of its sentence.
  private func isNear(
    _ kind: CueSet, _ level: RoledFigure, _ levels: [RoledFigure], _ sentence: Int
  ) -> Bool {
    cues(inSentence: sentence).contains { cue in
      guard kind.holds(cue) else { return false }
      let gap = remoteness(cue.span, level.figure.span)
      return !levels.contains {
        $0.figure.span != level.figure.span && remoteness(cue.span, $0.figure.span) < gap
      }
    }
  }

  private func hasPrior(_ level: RoledFigure, _ levels: [RoledFigure], _ sentence: Int) -> Bool {
    guard hasCue([.prior, .event(.began)], inSentence: sentence) else { return false }
    return cues(inSentence: sentence).contains { cue in
      // "it had begun the year at $1,645 million"
      if cue.kind == .event(.began), cue.span.end <= level.figure.span.start,
        level.figure.span.start - cue.span.end <= 20,
        !hasMark(ClauseMarks.inPhrase, from: cue.span.end, to: level.figure.span.start)
      {
        return true
      }
      guard cue.kind == .prior else { return false }
      let gap = distance(cue.span, level.figure.span)
      return gap <= 60
        && !levels.contains {
          $0.figure.mention != level.figure.mention && distance(cue.span, $0.figure.span) < gap
        }
    }
  }

  /// The date nearest to a figure that is nearer to no other level of its sentence.
  private func date(
    beside level: RoledFigure, _ levels: [RoledFigure], _ dates: ArraySlice<DateItem>
  ) -> DateItem? {
    guard !dates.isEmpty else { return nil }
    let span = level.figure.span
    let own = dates.filter { date in
      let place = extraction.mentions[date.mention].span
      return !levels.contains {
        $0.figure.mention != level.figure.mention
          && remoteness(place, $0.figure.span) < remoteness(place, span)
      }
    }
    return own.min {
      remoteness(extraction.mentions[$0.mention].span, span)
        < remoteness(extraction.mentions[$1.mention].span, span)
    }
  }

  /// How far a date stands from a figure; one of another phrase is farther.
  private func remoteness(_ date: TextSpan, _ figure: TextSpan) -> Int {
    let (first, second) = date.end <= figure.start ? (date, figure) : (figure, date)
    let isApart =
      hasMark(ClauseMarks.inPhrase, from: first.end, to: second.start)
      || (first.end < second.start
        && extraction.article.text[first.end..<second.start].holds(" and "))
    return distance(date, figure) + (isApart ? 24 : 0)
  }

  private func distance(_ left: TextSpan, _ right: TextSpan) -> Int {
    left.end <= right.start ? right.start - left.end : max(0, left.start - right.end)
  }
}

extension TimedLevel {
  /// Whether anything tells its time.
  var hasTime: Bool { date != nil || isPrior || isNow }

  /// Whether this level is the earlier of two; `nil` where nothing tells.
  func isBefore(_ other: TimedLevel) -> Bool? {
    if let mine = date?.start, let theirs = other.date?.start, mine != theirs {
      return mine < theirs
    }
    if isPrior != other.isPrior { return isPrior }
    if isNow != other.isNow { return other.isNow }
    guard (date == nil) != (other.date == nil) else { return nil }
    // A year that is named and over, and a level of no time.
    let dated = date ?? other.date
    guard let dated, dated.isStated, dated.length ?? 0 >= 28 else { return nil }
    return date != nil
  }

  /// The whole years between two dated levels.
  func years(until other: TimedLevel) -> Int? {
    guard let mine = date?.start, let theirs = other.date?.start else { return nil }
    // A day and a year lie as many years apart as their numbers say.
    let isYear = { (date: DateItem?) in (date?.length ?? 0) >= 365 }
    if isYear(date) != isYear(other.date) {
      let years = abs(theirs.components.year - mine.components.year)
      return years > 0 ? years : nil
    }
    let years = (abs(Double(theirs.number - mine.number)) / 365.25).rounded()
    return years > 0 ? Int(years) : nil
  }
}
