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
    if let period = match.period, !match.isInvalid { times.note(period) }
    let tokens = match.tokens
    found.append(
      ScannedMention(
        mention: Mention(
          kind: match.kind, span: input.span(of: tokens), value: .temporal(match.expression),
          isInvalid: match.isInvalid), tokens: match.core ?? tokens))
    let isHedged =
      match.kind == .duration || match.isDistance
      || match.clock?.tokens.lowerBound == tokens.lowerBound
    if isHedged, !isEnd { addHedge() }
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

  /// Which way the clause around some tokens looks, by its verbs.
  ///
  /// The nearest verb before it in its sentence tells, else the first behind it. A label without a verb and
  /// without an end looks ahead, as a calendar does.
  func direction(around tokens: Range<Int>) -> TimeContext.Direction {
    // "Friday's ruling" is told of, mostly after it.
    if at(tokens.upperBound)?.kind == .possessive { return .past }
    if isDeadline(tokens.lowerBound) { return .future }
    var cursor = tokens.lowerBound - 1
    var steps = 0
    search: while cursor >= range.lowerBound, steps < 16 {
      let token = view[cursor]
      switch token.mark {
      case .point
      where cursor + 1 < range.upperBound && view[cursor + 1].hasSpaceBefore
        && !has(.abbreviation, at: cursor - 1) && !isInitial(cursor - 1),
        .question, .exclamation, .semicolon:
        break search
      default: break
      }
      if let direction = direction(of: cursor) { return direction }
      cursor -= 1
      steps += 1
    }
    cursor = tokens.upperBound
    steps = 0
    search: while cursor < range.upperBound, steps < 12 {
      let token = view[cursor]
      switch token.mark {
      case .point, .question, .exclamation, .semicolon: break search
      default: break
      }
      if let direction = direction(of: cursor) { return direction }
      cursor += 1
      steps += 1
    }
    return range.count <= 10 && mark(at: range.upperBound - 1) != .point ? .future : .unknown
  }

  /// Whether the letter at `index` belongs to letters with points between: the m of "p.m.".
  private func isInitial(_ index: Int) -> Bool {
    at(index)?.length == 1 && mark(at: index - 1) == .point && isGlued(index)
  }

  /// Whether what stands before the time at `index` makes it the end of what goes on: "has until Monday", "as early as
  /// Tuesday", but not "did not know until Monday".
  private func isDeadline(_ index: Int) -> Bool {
    var cursor = index - 1
    // "until 9 a.m. Tuesday"
    while index - cursor < 7, let token = at(cursor), token.kind != .word || token.length <= 3,
      !isWord("by", at: cursor), !isWord("as", at: cursor)
    {
      cursor -= 1
    }
    if isWord("as", at: cursor), isWord("as", at: cursor - 2),
      isWord("soon", at: cursor - 1) || isWord("early", at: cursor - 1)
    {
      return true
    }
    guard isWord("until", at: cursor) || isWord("till", at: cursor) else { return false }
    return !(1...8).contains { isNegation(cursor - $0) || isA(.from, at: cursor - $0) }
  }

  /// "not", "never" and the ending of "didn't".
  private func isNegation(_ index: Int) -> Bool {
    isWord("not", at: index) || isWord("never", at: index)
      || isWord("t", at: index) && mark(at: index - 1) == .apostrophe
  }

  private func direction(of index: Int) -> TimeContext.Direction? {
    let token = view[index]
    guard token.kind == .word || token.kind == .possessive else { return nil }
    let roles = time(at: index).roles
    if roles.contains(.future) {
      return token.isCapitalized && index > range.lowerBound ? nil : .future
    }
    // "will be paid": the verb before tells.
    if isWord("be", at: index - 1) { return nil }
    if roles.contains(.past) { return .past }
    if isPastForm(token), !token.isCapitalized { return .past }
    // "agreed to meet": an infinitive lies ahead.
    if isWord("to", at: index), let next = at(index + 1), next.kind == .word, !next.isCapitalized,
      !lexicon.has([.function, .definite, .numberUnit, .numberTens], next),
      has(.verb, at: index - 1) || isWord("set", at: index - 1) || isPastForm(at(index - 1))
        || isWord("be", at: index + 1) || isWord("is", at: index - 1) || isWord("are", at: index - 1)
    {
      return .future
    }
    return nil
  }

  /// Whether a word ends as the past of a regular verb does.
  private func isPastForm(_ token: Token?) -> Bool {
    guard let token, token.kind == .word, token.length > 4 else { return false }
    let end = Int(token.end)
    return text[end - 1] == UInt8(ascii: "d") && text[end - 2] == UInt8(ascii: "e")
      && text[end - 3] != UInt8(ascii: "e")
  }
}
