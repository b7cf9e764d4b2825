import ArticleModel

/// A day with a range of hours in it: "Thursday from 9:30 to 11:00", "tomorrow between 2 and 4:30 p.m.", "Monday 8-9am".
extension FigureScanner {
  mutating func dayWithHours(_ day: TimeMatch) -> Int? {
    guard let period = day.period, period.unit == .day, period.third == nil, day.clock == nil,
      !day.isInvalid
    else {
      return nil
    }
    var cursor = day.tokens.upperBound
    if input.mark(at: cursor) == .comma { cursor += 1 }
    if let end = dayWithOpenEnd(day, cursor) { return end }
    let opener = cursor
    if input.isWord("from", at: cursor) || input.isWord("between", at: cursor)
      || input.isWord("at", at: cursor)
    {
      cursor += 1
    }
    if cursor > opener, let clock = input.clock(at: cursor),
      input.isWord("for", at: clock.tokens.upperBound)
    {
      return timeWithLength(combined(day, clock, day.tokens.lowerBound..<clock.tokens.upperBound))
    }
    guard
      let (first, last) = hours(
        at: cursor, isOpened: cursor > opener && !input.isWord("at", at: opener))
    else {
      return nil
    }
    var (start, end) = (first, last)
    lendHalf(from: &end, to: &start)
    if !start.isHalfKnown, !end.isHalfKnown, let part = period.part,
      part == .evening || part == .night || part == .afternoon
    {
      if start.hour < 12 { start.hour += 12 }
      if end.hour < 12 { end.hour += 12 }
    }
    var plain = period
    plain.part = nil
    var from = combinedDay(plain, start, day)
    from.tokens = first.tokens
    var until = combinedDay(plain, end, day)
    until.tokens = last.tokens
    return emitRange(day.tokens.lowerBound..<last.tokens.upperBound, from, until)
  }

  /// "tomorrow before 5pm", "Monday after 3".
  mutating func dayWithOpenEnd(_ day: TimeMatch, _ index: Int) -> Int? {
    guard let open = input.time(at: index).openEnd, let clock = input.clock(at: index + 1),
      let period = day.period
    else {
      return nil
    }
    var inner = combinedDay(period, clock, day)
    inner.tokens = clock.tokens
    var range = TemporalExpression(kind: .time, timex: inner.expression.timex)
    range.grain = clock.grain
    range.anchor = inner.expression.anchor
    if open == .since || open == .after {
      range.start = inner.expression.start
    } else {
      range.end = inner.expression.start
    }
    let tokens = day.tokens.lowerBound..<clock.tokens.upperBound
    found.append(
      ScannedMention(
        mention: Mention(
          kind: .datetimeRange, span: input.span(of: tokens), value: .temporal(range)),
        tokens: tokens))
    append(inner)
    return tokens.upperBound
  }

  /// Two times of day joined to a range; bare hours count only where a word opens the range or a later one tells the half of the day.
  func hours(at index: Int, isOpened: Bool) -> (ClockTime, ClockTime)? {
    let pointed = input.pointedClock(at: index)
    guard let first = input.clock(at: index) ?? input.barePart(at: index) ?? pointed else {
      return nil
    }
    let joint = first.tokens.upperBound
    let isDash = input.isDash(at: joint)
    guard isDash || input.joinsTimes(at: joint, openedBefore: index) else { return nil }
    guard let last = input.clock(at: joint + 1) ?? input.barePart(at: joint + 1) else { return nil }
    if first == pointed, !input.isHalfOfDay(last) { return nil }
    if first.isBare, last.isBare {
      let end = last.tokens.upperBound
      guard isOpened || isDash,
        input.at(end).map({
          $0.kind == .mark && $0.mark != .percent && $0.mark != .slash
            || input.has(.function, at: end)
        }) ?? true
      else { return nil }
    }
    return (first, last)
  }

  /// "5 to 7 p.m." begins in the afternoon too; "10 to 2" ends in it.
  func lendHalf(from last: inout ClockTime, to first: inout ClockTime) {
    if first.zone == nil { first.zone = last.zone }
    if !first.isHalfKnown, last.hour >= 12, first.hour < 12,
      first.seconds + 43_200 < last.seconds || first.isBare && first.hour + 12 == last.hour
    {
      first.hour += 12
    }
    if !last.isHalfKnown, last.hour < first.hour, last.hour + 12 > first.hour { last.hour += 12 }
  }

  mutating func emitRange(_ tokens: Range<Int>, _ first: TimeMatch, _ last: TimeMatch) -> Int {
    var range = TemporalExpression(kind: .time)
    range.grain = last.expression.grain
    range.start = first.expression.start
    range.end = clockRangeEnd(first, last)
    range.anchor = first.expression.anchor
    found.append(
      ScannedMention(
        mention: Mention(
          kind: .datetimeRange, span: input.span(of: tokens), value: .temporal(range)),
        tokens: tokens))
    append(first, isEnd: true)
    append(last, isEnd: true)
    return tokens.upperBound
  }
}
