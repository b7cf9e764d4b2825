import ArticleModel

/// Times of day as they are written.
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
    guard let token = at(index), token.kind == .number || token.kind == .word, token.length <= 6,
      let (hour, minute, second, end) = token.kind == .number
        ? clockDigits(at: index) : clockWords(at: index)
    else { return nil }
    var cursor = end
    if hour == 12, (minute ?? 0) == 0, let part = dayPart(at: cursor), part.isInstant,
      !isHyphenated(cursor)
    {
      return ClockTime(
        hour: part == .noon ? 12 : 24, minute: 0, isInvalid: false, tokens: index..<cursor + 1,
        isHalfKnown: true)
    }
    var half = halfOfDay(at: cursor)
    let isOneWord = isWord("o'clock", at: cursor) || isWord("oclock", at: cursor)
    if half == nil, isOneWord || isOClock(at: cursor) {
      let end = isOneWord ? cursor + 1 : cursor + 3
      cursor = end
      half = halfOfDay(at: cursor)
      if half == nil {
        return ClockTime(
          hour: hour, minute: minute, second: second, isInvalid: hour > 24, tokens: index..<cursor)
      }
    }
    if let half, half.part != nil { return spoken(hour, minute, half, index) }
    guard minute != nil || half != nil, token.kind == .number || half != nil else { return nil }
    // "1.56" is a time only before "pm".
    guard half != nil || token.length <= 2 || token.kind == .word else { return nil }
    let isZulu = half == nil && isGlued(cursor) && isWord("Z", at: cursor)
    if half == nil, isWord("hrs", at: cursor) || isWord("hours", at: cursor), minute != nil {
      cursor += 1
    } else if half == nil, !isZulu, isGlued(cursor), !endsNumber(cursor),
      mark(at: cursor) != .hyphen
    {
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
      hour: hours, minute: minute, second: second, isInvalid: isInvalid, tokens: index..<cursor,
      isHalfKnown: half != nil || hours > 12 || hours == 0 || view[index].length == 2 && hours < 10)
    if isZulu {
      clock.zone = "UTC"
      clock.tokens = index..<cursor + 1
    } else if let (offset, end) = offset(at: cursor, hasSeconds: second != nil) {
      clock.zone = offset
      clock.tokens = index..<end
    } else if let (zone, end) = zone(at: cursor) {
      clock.zone = zone
      clock.tokens = index..<end
    }
    return clock
  }

  /// "4 in the morning", "8 at night", "noon": the part of the day tells which half.
  func spoken(
    _ hour: Int, _ minute: Int?, _ half: (isAfternoon: Bool, end: Int, part: DayPart?), _ index: Int
  ) -> ClockTime? {
    guard (1...12).contains(hour) else { return nil }
    let isNight = half.part == .night && (hour == 12 || hour < 6)
    let hours = isNight ? hour % 12 : half.isAfternoon ? hour % 12 + 12 : hour % 12
    return ClockTime(
      hour: hours, minute: minute, second: nil, isInvalid: false, tokens: index..<half.end,
      isHalfKnown: true)
  }

  /// Whether a hyphen or a dash stands at `index`.
  func isDash(at index: Int) -> Bool { mark(at: index) == .hyphen || mark(at: index) == .dash }

  /// Whether a word at `index` joins two times of day to a range, of which the first begins at `start`: "10 to 11", "between
  /// 10 and 11".
  func joinsTimes(at index: Int, openedBefore start: Int) -> Bool {
    isWord("to", at: index) || isWord("until", at: index) || isWord("till", at: index)
      || isWord("and", at: index) && isWord("between", at: start - 1)
  }

  /// "o'clock", as the lexer parts it.
  func isOClock(at index: Int) -> Bool {
    isWord("o", at: index) && mark(at: index + 1) == .apostrophe && isWord("clock", at: index + 2)
  }

  /// An hour in words: "ten", "seven thirty".
  func clockWords(at index: Int) -> (hour: Int, minute: Int?, second: Int?, end: Int)? {
    guard has(.numberUnit, at: index), !isGlued(index) else { return nil }
    let hour = lexicon.value(of: view[index])
    guard (1...12).contains(hour) else { return nil }
    if has(.numberTens, at: index + 1) {
      var minute = lexicon.value(of: view[index + 1])
      var end = index + 2
      if mark(at: end) == .hyphen, has(.numberUnit, at: end + 1) { end += 1 }
      if has(.numberUnit, at: end), lexicon.value(of: view[end]) < 10 {
        minute += lexicon.value(of: view[end])
        end += 1
      }
      guard minute < 60 else { return nil }
      return (hour, minute, nil, end)
    }
    if has(.numberUnit, at: index + 1), !isGlued(index + 1) {
      // "four fifteen"
      let minute = lexicon.value(of: view[index + 1])
      if (10...19).contains(minute) { return (hour, minute, nil, index + 2) }
    }
    return (hour, nil, nil, index + 1)
  }

  /// "-0400", "+02:00", and "-4" behind seconds.
  func offset(at index: Int, hasSeconds: Bool) -> (text: String, end: Int)? {
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
      // "12:00 pm -12:45 pm" is a range.
      guard halfOfDay(at: index + 4) == nil else { return nil }
      return ("\(sign)\(CivilDay.twoDigits(number)):\(CivilDay.twoDigits(minutes))", index + 4)
    }
    return hasSeconds ? ("\(sign)\(CivilDay.twoDigits(number)):00", index + 2) : nil
  }

  /// "UTC", "ET", "Eastern time", "local time", "(0735 GMT)" aside.
  func zone(at index: Int) -> (text: String, end: Int)? {
    guard let token = at(index), token.kind == .word, token.length <= 8 else { return nil }
    if token.flags.contains(.allCapitals) || token.length >= 3, token.length <= 4 {
      let name = string(at: index).uppercased()
      if lexicon.isZone(name) { return (name, index + 1) }
    }
    if isWord("local", at: index), isWord("time", at: index + 1) { return ("local", index + 2) }
    guard token.isCapitalized, let zone = lexicon.zone(named: string(at: index)) else { return nil }
    var end = index + 1
    if isWord("standard", at: end) || isWord("daylight", at: end) || isWord("summer", at: end) {
      end += 1
    }
    guard isWord("time", at: end) else { return nil }
    return (zone, end + 1)
  }

  /// "14", "14:30", "9:05:30", "1.56".
  func clockDigits(
    at index: Int
  ) -> (hour: Int, minute: Int?, second: Int?, end: Int)? {
    guard let hour = integer(at: index) else {
      let parts = string(at: index).split(separator: ".").map { Int($0) }
      guard parts.count == 2, let hour = parts[0], let minute = parts[1], hour < 25, minute < 100,
        string(at: index).hasSuffix(".\(CivilDay.twoDigits(minute))")
      else { return nil }
      return (hour, minute, nil, index + 1)
    }
    if view[index].length == 4 || view[index].length == 3 {
      // "1140 a.m."
      guard halfOfDay(at: index + 1)?.part == nil, halfOfDay(at: index + 1) != nil else {
        return nil
      }
      return (hour / 100, hour % 100, nil, index + 1)
    }
    guard view[index].length <= 2 else { return nil }
    if isWord("h", at: index + 1), isGlued(index + 1), !view[index + 1].isCapitalized, hour < 25 {
      // "16h", "16h30"
      if isGlued(index + 2), let minute = integer(at: index + 2), view[index + 2].length == 2 {
        return (hour, minute, nil, index + 3)
      }
      return nil
    }
    guard let minute = minuteOrSecond(behind: index) else { return (hour, nil, nil, index + 1) }
    guard let second = minuteOrSecond(behind: index + 2) else {
      return (hour, minute, nil, index + 3)
    }
    return (hour, minute, second, index + 5)
  }

  func minuteOrSecond(behind index: Int) -> Int? {
    guard mark(at: index + 1) == .colon, isGlued(index + 1), isGlued(index + 2),
      at(index + 2)?.length == 2
    else { return nil }
    return integer(at: index + 2)
  }

  func halfOfDay(at index: Int) -> (isAfternoon: Bool, end: Int, part: DayPart?)? {
    if isWord("am", at: index) || isWord("pm", at: index) {
      return (isWord("pm", at: index), index + 1, nil)
    }
    // "3 in the AM"
    if isWord("in", at: index), isWord("the", at: index + 1),
      isWord("am", at: index + 2) || isWord("pm", at: index + 2)
    {
      return (isWord("pm", at: index + 2), index + 3, nil)
    }
    if isWord("in", at: index), isWord("the", at: index + 1), let part = dayPart(at: index + 2) {
      return (part != .morning, index + 3, part)
    }
    if isWord("at", at: index), dayPart(at: index + 1) == .night {
      return (true, index + 2, .night)
    }
    if isGlued(index), isWord("a", at: index) || isWord("p", at: index),
      // "25p" is money.
      integer(at: index - 1).map({ $0 <= 12 || mark(at: index - 2) == .colon }) ?? true,
      !isGlued(index + 1) || endsNumber(index + 1) && mark(at: index + 1) != .point
        || at(index + 2) == nil
    {
      // "3:15p", "at 9a"
      let isMinute = mark(at: index - 2) == .colon
      if isMinute || isWord("at", at: index - 2) { return (isWord("p", at: index), index + 1, nil) }
    }
    guard isWord("a", at: index) || isWord("p", at: index), mark(at: index + 1) == .point,
      isGlued(index + 1), isWord("m", at: index + 2), isGlued(index + 2)
    else { return nil }
    let end = mark(at: index + 3) == .point && isGlued(index + 3) ? index + 4 : index + 3
    return (isWord("p", at: index), end, nil)
  }
}
