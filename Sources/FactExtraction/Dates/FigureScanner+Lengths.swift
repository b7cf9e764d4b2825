import ArticleModel

/// A length as it is said, for what stands behind it.
struct SpokenLength: Sendable {
  var unit: PeriodUnit
  /// `nil` for "several", "some" and plurals alone.
  var count: Int?
}

extension PeriodUnit {
  /// The unit of a length whose word is a letter: "2h".
  fileprivate init?(abbreviated unit: TemporalExpression.LengthUnit) {
    switch unit {
    case .hour: self = .hour
    case .minute: self = .minute
    default: return nil
    }
  }
}

/// Lengths that lead from one day to another: "two weeks ago", "a year earlier", "three days after Easter".
extension FigureScanner {
  /// The time that a length and the word behind it lead to; with the years that are counted, for the checks.
  func distance(_ length: SpokenLength, _ tokens: Range<Int>) -> TimeMatch? {
    guard var match = timeLed(to: length, tokens) else { return nil }
    if length.unit == .year, let count = length.count {
      match.expression.length = TemporalExpression.Length(
        figure: Figure(amount: ExactDecimal(count), precision: .one), unit: .year)
    }
    return match
  }

  private func timeLed(to length: SpokenLength, _ tokens: Range<Int>) -> TimeMatch? {
    var cursor = tokens.upperBound
    if input.isWord("or", at: cursor), input.isWord("so", at: cursor + 1) { cursor += 2 }
    let word = input.time(at: cursor)
    if word.roles.contains(.fromNow) {
      return distance(length, Int(word.value), isFromStory: false, tokens.lowerBound..<cursor + 1)
    }
    if input.isWord("from", at: cursor),
      input.isWord("now", at: cursor + 1) || input.isWord("today", at: cursor + 1)
    {
      return distance(length, 1, isFromStory: false, tokens.lowerBound..<cursor + 2)
    }
    guard word.roles.contains(.fromThen) else {
      guard input.isWord("from", at: cursor), length.count != nil else { return nil }
      return distance(length, 1, to: cursor + 1, tokens)
    }
    let isBefore = input.isWord("before", at: cursor), isAfter = input.isWord("after", at: cursor)
    if isBefore || isAfter {
      if let match = distance(length, isBefore ? -1 : 1, to: cursor + 1, tokens) { return match }
      // "two days after the invasion" leads to what no calendar tells.
      guard let next = input.at(cursor + 1), next.kind == .word else {
        return distance(length, Int(word.value), isFromStory: true, tokens.lowerBound..<cursor + 1)
      }
      return nil
    }
    // "a decade on", "two weeks prior to", "years previously"
    if input.isWord("on", at: cursor) || input.isWord("prior", at: cursor)
      || input.isWord("previously", at: cursor)
    {
      guard input.at(cursor + 1).map({ $0.kind == .mark }) ?? true,
        length.unit.rawValue >= PeriodUnit.day.rawValue
      else { return nil }
    }
    // "10 minutes later in the game" and "the later stages"
    if input.isWord("later", at: cursor),
      input.isA(.in, at: cursor + 1) || input.isWord("today", at: cursor + 1)
        || input.isWord("this", at: cursor + 1) && input.periodUnit(at: cursor + 2) != nil
    {
      return nil
    }
    return distance(length, Int(word.value), isFromStory: true, tokens.lowerBound..<cursor + 1)
  }

  /// "three days after Easter", "two weeks from Tuesday".
  func distance(_ length: SpokenLength, _ sign: Int, to index: Int, _ tokens: Range<Int>)
    -> TimeMatch?
  {
    var cursor = index
    if input.isArticle(cursor) { cursor += 1 }
    guard let count = length.count, length.unit.rawValue >= PeriodUnit.day.rawValue,
      let outer = nestedDay(at: cursor), let day = outer.period?.days?.start,
      outer.period?.unit == .day,
      !input.isA(.from, at: index - 1) || rangeSeparator(behind: outer) == nil,
      let moved = shifted(day, length.unit, count * sign)
    else { return nil }
    var period = CalendarPeriod(day: moved)
    period.isAnchored = outer.period?.isAnchored ?? false
    var result = match(period, tokens.lowerBound..<outer.tokens.upperBound)
    result.isDistance = true
    return result
  }

  func distance(
    _ length: SpokenLength, _ sign: Int, isFromStory: Bool, _ tokens: Range<Int>
  ) -> TimeMatch? {
    // Beside the news "a year earlier" is one before the day of writing.
    let isPlain = isFromStory && sign < 0 && length.unit == .year && !times.isNarrative
    let anchor = isFromStory && !isPlain ? times.storyDay : times.speechDay
    guard let count = length.count, count < 100_000, let anchor else {
      return .reference(sign, tokens)
    }
    switch length.unit {
    case .second, .minute, .hour:
      guard times.hasTimeOfDay, !isFromStory || times.last == nil, let now = times.reference else {
        // "six minutes later" in a match is a length of it.
        return isFromStory ? nil : .reference(sign, tokens)
      }
      let seconds = length.unit == .second ? 1 : length.unit == .minute ? 60 : 3600
      return moment(now.advanced(bySeconds: seconds * count * sign), length.unit, tokens)
    default: break
    }
    // "a year earlier" beside a quarter's results is that quarter.
    if length.unit == .year, sign < 0, count == 1, times.isReport, !times.isCumulative,
      !times.isNarrative, let earlier = times.reportedQuarter?.advanced(by: -4)
    {
      return match(story(earlier), tokens)
    }
    guard let moved = shifted(anchor, length.unit, count * sign) else { return nil }
    // Weeks lead to a day, as exact as they are; months and years to a month and a year.
    let unit: PeriodUnit =
      length.unit == .week || times.choices.contains(.distancesAreDays) && !isFromStory
      ? .day : length.unit == .decade || length.unit == .century ? .year : length.unit
    var period = CalendarPeriod(unit == .weekend ? .week : unit, containing: moved)
    // A story's steps keep the exactness of the date that they start from.
    if isFromStory, let last = times.last, last.unit == .year, unit == .month || unit == .day {
      period = CalendarPeriod(year: period.year)
    } else if isFromStory, let last = times.last, last.unit == .month, unit == .day {
      period = CalendarPeriod(.month, containing: moved)
    }
    period.isAnchored = true
    period.isFromStory = isFromStory
    var result = match(period, tokens)
    result.isDistance = true
    return result
  }

  /// "in two weeks" of what is to come.
  func ahead(_ length: SpokenLength, _ tokens: Range<Int>) -> TimeMatch? {
    guard let match = distance(length, 1, isFromStory: false, tokens), match.expression.start != nil
    else { return nil }
    return match
  }

  func moment(_ moment: Moment, _ unit: PeriodUnit, _ tokens: Range<Int>) -> TimeMatch {
    let clock = moment.clock(withSeconds: unit == .second)
    var expression = TemporalExpression(kind: .time, timex: moment.day.description + clock)
    expression.grain = unit == .second ? .second : .minute
    expression.start = moment.description
    expression.end = moment.advanced(bySeconds: unit == .second ? 1 : 60).description
    expression.anchor = times.reference.map { .init(value: $0.description) }
    var match = TimeMatch(kind: .datetime, expression, tokens: tokens)
    match.isDistance = true
    return match
  }

  // MARK: - Behind a figure

  /// What a length just found becomes by the words around it: "two weeks ago", "three years later", "every four years".
  ///
  /// - Returns: The token behind it.
  mutating func completeLength(endingAt end: Int) -> Int {
    guard let mention = found.last, mention.mention.kind == .duration,
      mention.tokens.upperBound == end
    else { return end }
    let tokens = mention.tokens
    guard let length = spokenLength(of: mention) else {
      // "for 2.5 hours from 9"
      guard mention.mention.temporal?.length?.unit == .hour else { return end }
      return lengthWithStart(SpokenLength(unit: .hour, count: nil), tokens) ?? end
    }
    if let end = lengthWithStart(length, tokens) { return end }
    if let match = distance(length, tokens) {
      found.removeLast()
      append(match)
      return match.tokens.upperBound
    }
    addHedge()
    if input.isWord("in", at: tokens.lowerBound - 1), length.count != nil, !times.isNarrative,
      !input.isWord("of", at: end),
      input.direction(around: tokens) == .future, let match = ahead(length, tokens)
    {
      found.removeLast()
      append(match)
      return end
    }
    if input.isWord("within", at: tokens.lowerBound - 1), let count = length.count,
      !times.isNarrative, input.direction(around: tokens) == .future,
      var expression = mention.mention.temporal
    {
      var place = TimeMatch.duration("", tokens)
      span(length.unit, count, isFromStory: false, &place)
      expression.start = place.expression.start
      expression.end = place.expression.end
      expression.anchor = place.expression.anchor
      found[found.count - 1].mention.value = .temporal(expression)
      return end
    }
    if input.isArticle(tokens.lowerBound - 1), length.unit == .month, length.count == 9 {
      times.noteCumulativeResults()
    }
    if input.isArticle(tokens.lowerBound - 1), mention.mention.temporal?.length?.isLabel == false,
      input[tokens.lowerBound].kind != .mark
    {
      found[found.count - 1].tokens = tokens.lowerBound - 1..<end
      found[found.count - 1].mention.span = input.span(of: tokens.lowerBound - 1..<end)
      addHedge()
    }
    if let count = length.count, let last = lastDay(behind: end),
      var expression = found[found.count - 1].mention.temporal
    {
      let place = placed(.duration("", tokens), length.unit, count, endingWith: last).expression
      expression.start = place.start
      expression.end = place.end
      found[found.count - 1].mention.value = .temporal(expression)
      return end
    }
    if input.timeHas(.every, at: tokens.lowerBound - 1), let count = length.count {
      found.removeLast()
      append(TimeMatch.set(length.unit.timex(count), tokens.lowerBound - 1..<end))
      return end
    }
    return end
  }

  func spokenLength(of mention: ScannedMention) -> SpokenLength? {
    guard let length = mention.mention.temporal?.length, !length.isLabel else { return nil }
    let unitIndex = mention.tokens.upperBound - 1
    let isFortnight = input.timeHas(.fortnight, at: unitIndex)
    guard
      let unit = isFortnight
        ? .week : input.periodUnit(at: unitIndex)?.unit ?? PeriodUnit(abbreviated: length.unit)
    else { return nil }
    guard let amount = length.figure.amount, amount.normalized.exponent >= 0,
      let count = Int(amount.normalized.description)
    else { return length.figure.range == nil ? nil : SpokenLength(unit: unit, count: nil) }
    let factor = unit == .decade ? 10 : unit == .century ? 100 : unit == .quarter ? 3 : 1
    return SpokenLength(unit: unit, count: count / factor)
  }

}
