import ArticleModel

/// Lengths with the time that they begin at: "for three hours from 10 a.m.", "a week starting tomorrow", "2 p.m. for an hour".
extension FigureScanner {
  /// The range that a length just found makes with the time behind it.
  ///
  /// - Returns: The token behind that time.
  mutating func lengthWithStart(_ length: SpokenLength, _ tokens: Range<Int>) -> Int? {
    var cursor = tokens.upperBound
    if input.mark(at: cursor) == .comma { cursor += 1 }
    // "ten days from Friday" leads to a day, "for ten days from Friday" goes on from it.
    let isFrom = input.isA(.from, at: cursor) && input.isWord("for", at: tokens.lowerBound - 1)
    guard isFrom || input.time(at: cursor).openEnd == .since && !input.isWord("since", at: cursor)
    else { return nil }
    cursor += 1
    if input.isA(.from, at: cursor) || input.isWord("on", at: cursor) || input.isA(.at, at: cursor)
    {
      cursor += 1
    }
    if input.isArticle(cursor) { cursor += 1 }
    guard
      let start = timeMatch(at: cursor)
        ?? (isFrom && length.unit.rawValue < PeriodUnit.day.rawValue
          ? input.bareHour(at: cursor).map { standing($0) } : nil),
      rangeSeparator(behind: start) == nil, let part = lengthPart(of: length),
      let range = range(from: start, lasting: [part]), let last = found.last
    else { return nil }
    found.removeLast()
    let end = start.tokens.upperBound
    emit(range, start.kind, isFrom ? tokens.lowerBound - 1..<end : tokens.lowerBound..<end)
    found.append(last)
    append(start, isEnd: true)
    return end
  }

  /// A length as a part of a range; "2.5 hours" in minutes.
  private func lengthPart(of length: SpokenLength) -> LengthPart? {
    if let count = length.count { return LengthPart(count: count, unit: length.unit) }
    guard length.unit == .hour,
      let minutes = found.last?.mention.temporal?.length?.figure.amount?.multiplied(by: 60)?
        .normalized, minutes.exponent >= 0, let count = Int(minutes.description)
    else { return nil }
    return LengthPart(count: count, unit: .minute)
  }

  /// "from 9 for two hours": an hour alone that the length behind it makes a time.
  mutating func hourWithLength(at index: Int) -> Int? {
    guard input.isA(.from, at: index - 1), input.isWord("for", at: index + 1),
      let hour = input.barePart(at: index), hour.tokens.count == 1
    else { return nil }
    return timeWithLength(standing(hour))
  }

  /// The range that a time makes with the length behind it: "noon for three hours".
  mutating func timeWithLength(_ start: TimeMatch) -> Int? {
    let end = start.tokens.upperBound
    guard input.isWord("for", at: end), start.clock != nil,
      let length = lengthParts(at: end + 1) ?? decimalHours(at: end + 1),
      let range = range(from: start, lasting: length.parts)
    else { return nil }
    emit(range, start.kind, withOpener(start.tokens.lowerBound..<length.end))
    append(start, isEnd: true)
    append(.duration(length.timex, end + 1..<length.end), isEnd: true)
    return length.end
  }

  /// "2.5 hours" behind a time.
  private func decimalHours(at index: Int) -> LengthParts? {
    guard let value = input.plainNumeral(at: index)?.value,
      input.periodUnit(at: index + 1)?.unit == .hour,
      let minutes = value.multiplied(by: 60)?.normalized, minutes.exponent >= 0,
      let count = Int(minutes.description)
    else { return nil }
    var length = LengthParts()
    length.parts = [LengthPart(count: count, unit: .minute)]
    length.timex = "PT\(value)H"
    length.end = index + 2
    return length
  }

  private mutating func emit(
    _ range: TemporalExpression, _ kind: Mention.Kind, _ tokens: Range<Int>
  ) {
    let whole: Mention.Kind =
      kind == .date || kind == .dateRange ? .dateRange : kind == .time ? .timeRange : .datetimeRange
    found.append(
      ScannedMention(
        mention: Mention(kind: whole, span: input.span(of: tokens), value: .temporal(range)),
        tokens: tokens))
  }

  private func range(from start: TimeMatch, lasting length: [LengthPart]) -> TemporalExpression? {
    guard !start.isInvalid,
      let day = start.period?.days?.start ?? (start.clock == nil ? nil : times.reference?.day),
      start.period.map({ $0.unit == .day }) ?? true
    else { return nil }
    var end = start.clock.map { moment(day, $0) } ?? Moment(day, second: 0)
    for part in length {
      guard part.count > 0, part.count < 100_000, let moved = end.advanced(by: part) else {
        return nil
      }
      end = moved
    }
    var range = TemporalExpression(kind: start.expression.kind)
    range.grain = start.expression.grain
    range.anchor = start.expression.anchor
    if let clock = start.clock {
      range.start = moment(day, clock).description
      range.end = end.description
      return range
    }
    guard end.second == 0, end.day > day else { return nil }
    range.start = day.description
    range.end = end.day.description
    range.days = .init(start: day, end: end.day)
    range.edtf = "\(day)/\(end.day.advanced(byDays: -1))"
    return range
  }
}

extension Moment {
  /// The moment a length further on; days and longer keep the time of day.
  fileprivate func advanced(by part: LengthPart) -> Moment? {
    let moved: CivilDay?
    switch part.unit {
    case .second: return advanced(bySeconds: part.count)
    case .minute: return advanced(bySeconds: part.count * 60)
    case .hour: return advanced(bySeconds: part.count * 3600)
    case .day, .night: moved = day.advanced(byDays: part.count)
    case .week, .weekend: moved = day.advanced(byDays: part.count * 7)
    case .month: moved = day.advanced(byMonths: part.count)
    case .quarter, .season: moved = day.advanced(byMonths: part.count * 3)
    case .half: moved = day.advanced(byMonths: part.count * 6)
    case .year: moved = day.advanced(byMonths: part.count * 12)
    case .decade: moved = day.advanced(byMonths: part.count * 120)
    case .century: moved = day.advanced(byMonths: part.count * 1200)
    }
    return moved.map { Moment($0, second: second) }
  }
}

extension SpokenLength {
  /// The length of a TIMEX3 value with one unit: "P2W".
  init?(timex: String?) {
    guard let timex, let letter = timex.last, timex.hasPrefix("P") else { return nil }
    let isTime = timex.hasPrefix("PT")
    guard let count = Int(timex.dropFirst(isTime ? 2 : 1).dropLast()) else { return nil }
    let unit: PeriodUnit
    switch (letter, isTime) {
    case ("Y", false): unit = .year
    case ("M", false): unit = .month
    case ("W", false): unit = .week
    case ("D", false): unit = .day
    case ("H", true): unit = .hour
    case ("M", true): unit = .minute
    case ("S", true): unit = .second
    default: return nil
    }
    self.init(unit: unit, count: count)
  }
}
