import ArticleModel

/// A time of day as it is written.
struct ClockTime: Hashable, Sendable {
  var hour: Int
  var minute: Int?
  var second: Int?
  /// The stated zone, "UTC", "ET".
  var zone: String?
  var isInvalid: Bool
  var tokens: Range<Int>

  /// `T22:00`, as precise as it is written.
  var timex: String {
    var text = "T\(CivilDay.twoDigits(hour))"
    if let minute { text += ":\(CivilDay.twoDigits(minute))" }
    if let second { text += ":\(CivilDay.twoDigits(second))" }
    return text
  }

  var grain: TemporalExpression.Grain {
    second != nil ? .second : minute != nil ? .minute : .hour
  }
}

extension FigureScanner {
  /// "14:30", "9:05:30", "10 a.m.", "7pm", "1.56pm"; "1:36.6" is a time taken.
  mutating func clockTime(at index: Int) -> Int? {
    if let end = timeTaken(at: index) { return end }
    guard let clock = input.clock(at: index) else { return nil }
    var expression = TemporalExpression(kind: .time, timex: clock.timex)
    expression.grain = clock.grain
    expression.zone = clock.zone
    append(expression, .time, clock.tokens, isInvalid: clock.isInvalid)
    return clock.tokens.upperBound
  }

  /// "April 9, 2026, at 10 p.m.", "2026-04-09T22:00:00Z": a day with its time is one mention.
  mutating func dateTime(from date: DateMatch) -> Int? {
    guard date.period.day != nil else { return nil }
    var start = date.tokens.upperBound
    if input.isGlued(start), input.isWord("T", at: start) {
      start += 1
    } else {
      if input.mark(at: start) == .comma { start += 1 }
      if input.isWord("at", at: start) { start += 1 }
    }
    guard let clock = input.clock(at: start) else { return nil }
    let (day, isInvalid) = date.period.expression()
    var expression = TemporalExpression(kind: .time, timex: (day.timex ?? "") + clock.timex)
    expression.grain = clock.grain
    expression.zone = clock.zone
    if !isInvalid, !clock.isInvalid, let first = day.days?.start {
      expression.start = moment(first, clock, plus: 0)
      expression.end = moment(first, clock, plus: 1)
      expression.edtf = expression.start.map { clock.zone == "UTC" ? $0 + "Z" : $0 }
      expression.days = day.days
    }
    let tokens = date.tokens.lowerBound..<clock.tokens.upperBound
    append(expression, .datetime, tokens, isInvalid: isInvalid || clock.isInvalid)
    return tokens.upperBound
  }

  /// The moment `steps` of the clock's own grain behind it, `YYYY-MM-DDThh:mm:ss`.
  private func moment(_ day: CivilDay, _ clock: ClockTime, plus steps: Int) -> String {
    let length = clock.second != nil ? 1 : clock.minute != nil ? 60 : 3600
    let seconds =
      clock.hour * 3600 + (clock.minute ?? 0) * 60 + (clock.second ?? 0) + steps * length
    let rest = seconds % 86_400
    let parts = [rest / 3600, rest / 60 % 60, rest % 60].map(CivilDay.twoDigits)
    return "\(day.advanced(byDays: seconds / 86_400))T\(parts.joined(separator: ":"))"
  }

  private mutating func append(
    _ expression: TemporalExpression, _ kind: Mention.Kind, _ tokens: Range<Int>, isInvalid: Bool
  ) {
    found.append(
      ScannedMention(
        mention: Mention(
          kind: kind, span: input.span(of: tokens), value: .temporal(expression),
          isInvalid: isInvalid), tokens: tokens))
  }

  /// "1:36.6", "2:05:11.3": minutes and seconds with a fraction, a duration in seconds.
  private mutating func timeTaken(at index: Int) -> Int? {
    guard input.mark(at: index + 1) == .colon, input.isGlued(index + 1) else { return nil }
    var parts: [Numeral] = []
    var cursor = index
    while let numeral = input.plainNumeral(at: cursor), parts.count < 3 {
      parts.append(numeral)
      cursor += 1
      guard input.mark(at: cursor) == .colon, input.isGlued(cursor), input.isGlued(cursor + 1)
      else {
        break
      }
      cursor += 1
    }
    guard parts.count > 1, let last = parts.last, last.quantum.exponent < 0,
      parts.dropLast().allSatisfy(\.isWhole), !input.isGlued(cursor) || input.endsNumber(cursor)
    else { return nil }
    var total = ExactDecimal.zero
    for part in parts {
      guard let value = part.value, let next = total.multiplied(by: 60)?.adding(value) else {
        return nil
      }
      total = next
    }
    var sum = last.with(total)
    sum.tokens = index..<cursor
    let unit = UnitMatch(unit: .time(TimeUnit(.second)), tokens: sum.tokens)
    append(
      FigureBuilding.figure(sum, modifier: nil),
      FigurePart(numeral: sum, unit: unit, tokens: sum.tokens))
    return cursor
  }
}

extension GrammarInput {
  /// A number token alone, without what stands behind it.
  func plainNumeral(at index: Int) -> Numeral? {
    guard let token = at(index), token.kind == .number, token.length <= 20,
      let value = ExactDecimal(string(at: index).filter { $0 != "," })
    else { return nil }
    return Numeral(
      value: value, quantum: ExactDecimal(significand: 1, exponent: value.exponent),
      tokens: index..<index + 1)
  }

  /// The time of day that begins at `index`.
  func clock(at index: Int) -> ClockTime? {
    guard let token = at(index), token.kind == .number, token.length <= 5,
      let (hour, minute, second, end) = clockDigits(at: index)
    else { return nil }
    var cursor = end
    let half = halfOfDay(at: cursor)
    guard minute != nil || half != nil else { return nil }
    // "1.56" is a time only before "pm".
    guard half != nil || token.length <= 2 else { return nil }
    let isZulu = half == nil && isGlued(cursor) && isWord("Z", at: cursor)
    if half == nil, !isZulu, isGlued(cursor), !endsNumber(cursor), mark(at: cursor) != .hyphen {
      return nil
    }
    var hours = hour
    var isInvalid = hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 60
    isInvalid = isInvalid || (hour == 24 && (minute ?? 0) + (second ?? 0) > 0)
    if let half {
      isInvalid = isInvalid || hour > 12 || hour == 0
      if half.isAfternoon { hours = hour >= 12 ? hour : hour + 12 } else if hour == 12 { hours = 0 }
      cursor = half.end
    }
    var clock = ClockTime(
      hour: hours, minute: minute, second: second, isInvalid: isInvalid, tokens: index..<cursor)
    if isZulu {
      clock.zone = "UTC"
      clock.tokens = index..<cursor + 1
    } else if let (offset, end) = offset(at: cursor, hasSeconds: second != nil) {
      clock.zone = offset
      clock.tokens = index..<end
    } else if let zone = at(cursor), zone.flags.contains(.allCapitals),
      Self.zones.contains(string(at: cursor))
    {
      clock.zone = string(at: cursor)
      clock.tokens = index..<cursor + 1
    }
    return clock
  }

  /// "-0400", "+02:00", and "-4" behind seconds.
  private func offset(at index: Int, hasSeconds: Bool) -> (text: String, end: Int)? {
    let sign: String
    switch mark(at: index) {
    case .hyphen, .dash: sign = "-"
    case .plus: sign = "+"
    default: return nil
    }
    guard isGlued(index + 1), let number = integer(at: index + 1), hasSeconds || !isGlued(index)
    else {
      return nil
    }
    let length = view[index + 1].length
    if length == 4, number % 100 < 60, number < 1500 {
      let text = "\(sign)\(CivilDay.twoDigits(number / 100)):\(CivilDay.twoDigits(number % 100))"
      return (text, index + 2)
    }
    guard length <= 2, number < 15 else { return nil }
    if let minutes = minuteOrSecond(behind: index + 1) {
      return ("\(sign)\(CivilDay.twoDigits(number)):\(CivilDay.twoDigits(minutes))", index + 4)
    }
    return hasSeconds ? ("\(sign)\(CivilDay.twoDigits(number)):00", index + 2) : nil
  }

  /// Abbreviations of zones that are written behind times.
  private static var zones: Set<String> {
    [
      "UTC", "GMT", "BST", "CET", "CEST", "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST",
      "MDT", "PT", "PST", "PDT", "IST", "JST", "KST", "AEST", "AEDT", "SGT", "HKT",
    ]
  }

  /// "14", "14:30", "9:05:30", "1.56".
  private func clockDigits(
    at index: Int
  ) -> (hour: Int, minute: Int?, second: Int?, end: Int)? {
    guard let hour = integer(at: index) else {
      let parts = string(at: index).split(separator: ".").map { Int($0) }
      guard parts.count == 2, let hour = parts[0], let minute = parts[1], hour < 25,
        string(at: index).hasSuffix(".\(CivilDay.twoDigits(minute))")
      else { return nil }
      return (hour, minute, nil, index + 1)
    }
    guard view[index].length <= 2 else { return nil }
    guard let minute = minuteOrSecond(behind: index) else { return (hour, nil, nil, index + 1) }
    guard let second = minuteOrSecond(behind: index + 2) else {
      return (hour, minute, nil, index + 3)
    }
    return (hour, minute, second, index + 5)
  }

  private func minuteOrSecond(behind index: Int) -> Int? {
    guard mark(at: index + 1) == .colon, isGlued(index + 1), isGlued(index + 2),
      at(index + 2)?.length == 2
    else { return nil }
    return integer(at: index + 2)
  }

  private func halfOfDay(at index: Int) -> (isAfternoon: Bool, end: Int)? {
    if isWord("am", at: index) || isWord("pm", at: index) {
      return (isWord("pm", at: index), index + 1)
    }
    guard isWord("a", at: index) || isWord("p", at: index), mark(at: index + 1) == .point,
      isGlued(index + 1), isWord("m", at: index + 2), isGlued(index + 2)
    else { return nil }
    let end = mark(at: index + 3) == .point && isGlued(index + 3) ? index + 4 : index + 3
    return (isWord("p", at: index), end)
  }
}
