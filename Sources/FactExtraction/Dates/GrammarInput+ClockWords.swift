import ArticleModel

/// Times of day and parts of it in words.
extension GrammarInput {
  /// "night", "in the morning", "late evening" behind a day.
  func dayPartPhrase(at index: Int) -> (part: DayPart, end: Int)? {
    if let part = dayPart(at: index), !isGlued(index) || mark(at: index - 1) == .hyphen {
      return isHyphenated(index) || time(at: index).roles.contains(.deicticDay)
        ? nil : (part, index + 1)
    }
    if isWord("in", at: index), isWord("the", at: index + 1), let part = dayPart(at: index + 2) {
      return (part, index + 3)
    }
    if isWord("at", at: index), let part = dayPart(at: index + 1) { return (part, index + 2) }
    return nil
  }

  /// "seven thirty" behind "at" and a day.
  func spokenClock(at index: Int) -> ClockTime? {
    guard let (hour, minute, _, end) = clockWords(at: index), minute != nil,
      at(end).map({ $0.kind == .mark || has(.function, at: end) }) ?? true
    else { return nil }
    return ClockTime(hour: hour, minute: minute, isInvalid: false, tokens: index..<end)
  }

  /// "9.30" as the first of two times, of which the second tells the half of the day.
  func pointedClock(at index: Int) -> ClockTime? {
    guard at(index)?.kind == .number, integer(at: index) == nil,
      let (hour, minute, _, end) = clockDigits(at: index), minute.map({ $0 < 60 }) ?? false,
      (1...12).contains(hour)
    else { return nil }
    return ClockTime(hour: hour, minute: minute, isInvalid: false, tokens: index..<end)
  }

  /// "19h" behind a day or another time.
  func hourMark(at index: Int) -> ClockTime? {
    guard let hour = integer(at: index), hour < 25, view[index].length <= 2,
      isGlued(index + 1), isWord("h", at: index + 1), !isGlued(index + 2) || endsNumber(index + 2)
    else { return nil }
    var clock = ClockTime(hour: hour, isInvalid: false, tokens: index..<index + 2)
    clock.isHalfKnown = true
    if let (zone, end) = zone(at: index + 2) {
      clock.zone = zone
      clock.tokens = index..<end
    }
    return clock
  }

  /// "noon" and "midnight" behind "15 past".
  func noon(at index: Int) -> ClockTime? {
    guard let part = dayPart(at: index), part.isInstant else { return nil }
    return ClockTime(
      hour: part == .noon ? 12 : 0, isInvalid: false, tokens: index..<index + 1, isHalfKnown: true)
  }

  /// "5", "ten" behind "at" and a day.
  func bareHour(at index: Int) -> ClockTime? {
    var hour: Int?
    if let value = integer(at: index), view[index].length <= 2 { hour = value }
    if has(.numberUnit, at: index) { hour = lexicon.value(of: view[index]) }
    guard let hour, (1...12).contains(hour),
      at(index + 1).map({
        $0.kind == .mark && $0.mark != .percent && $0.mark != .hyphen
          || has(.function, at: index + 1)
      }) ?? true
    else { return nil }
    var clock = ClockTime(hour: hour, isInvalid: false, tokens: index..<index + 1)
    clock.isBare = true
    return clock
  }

  /// "a quarter past 8 p.m.", "ten past 9 in the evening", "20 minutes to 2pm".
  func minutesPast(at index: Int) -> ClockTime? {
    var cursor = index
    var minutes: Int?
    if isWord("quarter", at: cursor),
      isWord("past", at: cursor + 1) || isWord("after", at: cursor + 1)
    {
      minutes = 15
      cursor += 1
    } else if isWord("half", at: cursor) {
      minutes = 30
      cursor += 1
    } else if has([.numberUnit, .numberTens], at: cursor) || at(cursor)?.kind == .number,
      let number = countNumber(at: cursor), number.value < 60
    {
      minutes = number.value
      cursor = number.end
      if isWord("minutes", at: cursor) { cursor += 1 }
    }
    guard let minutes else { return nil }
    let isPast = isWord("past", at: cursor) || isWord("after", at: cursor)
    guard isPast || isWord("to", at: cursor) && isWord("minutes", at: cursor - 1) else {
      return nil
    }
    guard
      var clock = clock(at: cursor + 1)
        ?? (isPast && isWord("past", at: cursor)
          ? bareHour(at: cursor + 1) ?? noon(at: cursor + 1) : nil),
      clock.minute == nil
    else { return nil }
    if isPast {
      clock.minute = minutes
    } else {
      clock.hour = (clock.hour + 23) % 24
      clock.minute = 60 - minutes
    }
    clock.tokens = index..<clock.tokens.upperBound
    return clock
  }
}
