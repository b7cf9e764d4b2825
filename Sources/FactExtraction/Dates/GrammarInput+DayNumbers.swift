import ArticleModel

/// Numbers of days, years and hours as ranges have them.
extension GrammarInput {
  /// "9", "13th", "ninth": the number of a day.
  func dayNumber(at index: Int) -> (day: Int, end: Int)? {
    if let (value, end) = ordinal(at: index) {
      return (1...31).contains(value) ? (value, end) : nil
    }
    guard let day = integer(at: index), (1...31).contains(day), view[index].length <= 2 else {
      return nil
    }
    return (day, index + 1)
  }

  /// "twenty five" of "January twenty five nineteen eighty-six".
  func dayInWords(at index: Int) -> (day: Int, end: Int)? {
    guard has([.numberUnit, .numberTens], at: index) else { return nil }
    var day = lexicon.value(of: view[index])
    var cursor = index + 1
    if day == 20 || day == 30 {
      let next = mark(at: cursor) == .hyphen ? cursor + 1 : cursor
      if has(.numberUnit, at: next), (1...9).contains(lexicon.value(of: view[next])) {
        day += lexicon.value(of: view[next])
        cursor = next + 1
      }
    }
    return (1...31).contains(day) ? (day, cursor) : nil
  }

  func hasMonth(in tokens: Range<Int>) -> Bool { tokens.contains { has(.month, at: $0) } }

  /// "264 to 241 BC", "218–201 BC": the years before Christ of a range whose era stands at its end.
  func yearsBeforeChrist(at index: Int) -> (first: DateMatch, last: DateMatch)? {
    guard let year = integer(at: index), (2...9999).contains(year),
      !isGlued(index) || isGluedToMark(index),
      mark(at: index + 1) == .dash || mark(at: index + 1) == .hyphen || isWord("to", at: index + 1)
        || isWord("and", at: index + 1) && isWord("between", at: index - 1),
      let (isBefore, later, end) = eraYear(at: index + 2), isBefore, later <= year
    else { return nil }
    return (
      DateMatch(period: .init(year: 1 - year), tokens: index..<index + 1),
      DateMatch(period: .init(year: 1 - later), tokens: index + 2..<end)
    )
  }

  /// An hour alone, as the first of two.
  func barePart(at index: Int) -> ClockTime? {
    let hour: Int
    if let value = integer(at: index), view[index].length <= 2 {
      hour = value
    } else if has(.numberUnit, at: index) {
      hour = lexicon.value(of: view[index])
    } else {
      return nil
    }
    guard (1...12).contains(hour) else { return nil }
    var clock = ClockTime(hour: hour, isInvalid: false, tokens: index..<index + 1)
    clock.isBare = true
    return clock
  }

  /// "0730" of "0730-0930": four digits of an hour and a minute, the first of which is a zero.
  func militaryTime(at index: Int, isFirst: Bool) -> ClockTime? {
    guard let token = at(index), token.length == 4, let value = integer(at: index), value < 2400,
      value % 100 < 60, value < 1000 || !isFirst
    else { return nil }
    return ClockTime(
      hour: value / 100, minute: value % 100, isInvalid: false, tokens: index..<index + 1,
      isHalfKnown: true)
  }

  /// Whether a clock time says which half of the day it is in.
  func isHalfOfDay(_ clock: ClockTime) -> Bool {
    clock.tokens.contains { view[$0].kind == .word }
  }

  func isGluedToBracket(_ index: Int) -> Bool {
    switch mark(at: index - 1) {
    case .openBracket, .openQuote, .quote, .openSquare, .longDash, .dash: true
    default: false
    }
  }
}
