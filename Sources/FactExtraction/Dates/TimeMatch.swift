import ArticleModel

/// A time as the grammar read and resolved it, before it is a mention.
struct TimeMatch: Sendable {
  var kind: Mention.Kind
  var isInvalid = false
  var expression: TemporalExpression {
    get { content.expression }
    set { content.expression = newValue }
  }

  /// The stretch of the calendar that it is, where it is one; ranges and parts are made of it.
  var period: CalendarPeriod? {
    get { content.period }
    set { content.period = newValue }
  }

  /// The time of day behind or before the day.
  var clock: ClockTime? {
    get { content.clock }
    set { content.clock = newValue }
  }

  var tokens: Range<Int>
  /// Whether a length leads to it, so that a hedge may stand before: "nearly two years ago".
  var isDistance = false
  /// The tokens that name the date itself: "June" of "the end of June"; the words before it stay words of the sentence.
  var core: Range<Int>?

  init(
    kind: Mention.Kind, _ expression: TemporalExpression, period: CalendarPeriod? = nil,
    tokens: Range<Int>
  ) {
    self.kind = kind
    box = .content(Content(expression: expression, period: period))
    self.tokens = tokens
  }

  /// What is large of a match; it stands apart, as a match goes through many hands.
  private struct Content {
    var expression: TemporalExpression
    var period: CalendarPeriod?
    var clock: ClockTime?
  }

  private indirect enum Box: Sendable {
    case content(Content)
  }

  private var box: Box
  private var content: Content {
    get {
      switch box {
      case .content(let content): content
      }
    }
    set { box = .content(newValue) }
  }

  /// Whether EDTF writes it as a grouping within a year.
  var isGrouped: Bool {
    guard let period else { return false }
    return period.third != nil || period.quarter != nil || period.half != nil
      || period.season != nil
  }

  /// A length that the text names without more.
  static func duration(_ timex: String, _ tokens: Range<Int>) -> TimeMatch {
    TimeMatch(kind: .duration, TemporalExpression(kind: .duration, timex: timex), tokens: tokens)
  }

  static func set(_ timex: String, _ tokens: Range<Int>) -> TimeMatch {
    TimeMatch(kind: .set, TemporalExpression(kind: .set, timex: timex), tokens: tokens)
  }

  /// A time that no calendar tells: `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`.
  static func reference(_ direction: Int, _ tokens: Range<Int>) -> TimeMatch {
    let timex = direction == 0 ? "PRESENT_REF" : direction < 0 ? "PAST_REF" : "FUTURE_REF"
    return TimeMatch(kind: .date, TemporalExpression(kind: .date, timex: timex), tokens: tokens)
  }
}

extension FigureScanner {
  /// A period that is ready to be said: with what it is anchored on.
  func match(_ period: CalendarPeriod, _ tokens: Range<Int>) -> TimeMatch {
    var period = period
    if period.isFiscal { period.fiscalCalendar = times.fiscalCalendar }
    var (expression, isInvalid) = period.expression()
    if period.isAnchored { expression.anchor = anchor(of: period) }
    var result = TimeMatch(
      kind: period.part == nil ? .date : .time, expression, period: period, tokens: tokens)
    if period.part != nil {
      result.kind = period.part?.isInstant == true ? .datetime : .datetimeRange
    }
    result.isInvalid = isInvalid
    return result
  }

  private func anchor(of period: CalendarPeriod) -> TemporalExpression.Anchor? {
    let day = period.isFromStory ? times.storyDay : times.speechDay
    return (day ?? times.reference?.day).map { .init(value: $0.description) }
  }

  /// A period of the text with what it leaves open filled in by the tense of its clause.
  func resolved(_ date: DateMatch) -> TimeMatch {
    let period = date.period
    guard !period.hasYear || period.weekday != nil || period.isWeekend else {
      return match(period, date.tokens)
    }
    let needsDirection = !times.isNarrative && times.speechDay != nil
    let direction = needsDirection ? input.direction(around: date.tokens) : .unknown
    return match(times.filled(period, direction), date.tokens)
  }

  /// Appends a match to what was found, and remembers its date.
  ///
  /// - Parameter isEnd: Whether it is an end of a range, whose hedge is the range's.
  mutating func append(_ match: TimeMatch, isEnd: Bool = false) {
    let tokens = match.tokens
    if let period = match.period, !match.isInvalid, !isPassing(period, tokens) {
      times.note(period)
    } else if match.kind == .duration, match.expression.timex == "P9M",
      input.isArticle(tokens.lowerBound)
    {
      times.noteCumulativeResults()
    }
    let place = isEnd ? tokens : conventional(tokens, isDistance: match.isDistance)
    found.append(
      ScannedMention(
        mention: Mention(
          kind: match.kind, span: input.span(of: place), value: .temporal(match.expression),
          isInvalid: match.isInvalid), tokens: match.core ?? tokens))
    let isHedged =
      match.kind == .duration || match.isDistance
      || match.clock?.tokens.lowerBound == tokens.lowerBound
    if isHedged, !isEnd { addHedge() }
  }

  /// Whether a quarter is named beside the one told of: "after a flat second quarter".
  private func isPassing(_ period: CalendarPeriod, _ tokens: Range<Int>) -> Bool {
    period.quarter != nil && input.has(.indefinite, at: tokens.lowerBound - 2)
  }

  /// Gives the length, time of day or distance found last the hedge before it, which belongs to its span: "nearly two
  /// years", "around 7 p.m.", "more than a decade ago".
  mutating func addHedge() {
    let last = found.count - 1
    let tokens = found[last].tokens
    guard let hedge = input.hedgeOfTime(before: tokens.lowerBound), !isClaimed(hedge.start),
      var expression = found[last].mention.temporal
    else { return }
    found[last].mention.span = input.span(of: hedge.start..<tokens.upperBound)
    if expression.mod == nil { expression.mod = DurationBuilding.mod(of: hedge.modifier) }
    if expression.kind == .duration { expression.modifier = hedge.modifier }
    found[last].mention.value = .temporal(expression)
  }

  /// Whether the token at `index` belongs to a mention already.
  func isClaimed(_ index: Int) -> Bool {
    guard let last = found.last else { return false }
    return last.tokens.upperBound > index && last.tokens.lowerBound <= index
  }

  /// `start`, or the token before where that is a "the" that belongs to the time.
  func withArticle(_ start: Int) -> Int {
    input.isArticle(start - 1) && !isClaimed(start - 1) ? start - 1 : start
  }
}

extension GrammarInput {
  func time(at index: Int) -> TimeWord { at(index).map { lexicon.times[$0.word] } ?? TimeWord() }

  func timeHas(_ role: TimeWord.Roles, at index: Int) -> Bool {
    time(at: index).roles.contains(role)
  }

  /// The hedge in words that ends before `start`, where it is of a time: "over" says during more often than more than.
  func hedgeOfTime(before start: Int) -> (start: Int, modifier: Figure.Modifier)? {
    // "so many or so a month": that hedge is of what stands before.
    guard let match = lexicon.hedgesBefore.match(view, endingBefore: start),
      !isA(.or, at: match.start), let modifier = hedge(before: start, isDuration: true)
    else { return nil }
    // "exceeded two hours": the verb stays outside.
    let isWordOfItsOwn = match.start == start - 1 && modifier != .approximate
    guard !isWordOfItsOwn || has([.function, .preposition], at: match.start) else { return nil }
    return (match.start, modifier)
  }

  /// "the".
  func isArticle(_ index: Int) -> Bool { has(.definite, at: index) && isWord("the", at: index) }

  /// The unit of the calendar at `index`.
  func periodUnit(at index: Int) -> (unit: PeriodUnit, isPlural: Bool)? {
    let word = time(at: index)
    guard word.roles.contains(.unit), let unit = PeriodUnit(rawValue: Int(word.value)) else {
      return nil
    }
    return (unit, word.roles.contains(.plural))
  }

  /// The part of the day at `index`.
  func dayPart(at index: Int) -> DayPart? {
    let word = time(at: index)
    return word.roles.contains(.dayPart)
      ? (word.roles.contains(.deicticDay) ? .night : DayPart(rawValue: Int(word.value))) : nil
  }

  func season(at index: Int) -> CalendarPeriod.Season? {
    let word = time(at: index)
    return word.roles.contains(.season) ? CalendarPeriod.Season(rawValue: Int(word.value)) : nil
  }
}
