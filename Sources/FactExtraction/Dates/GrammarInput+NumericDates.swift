import ArticleModel

/// Dates in digits alone, by the order of the locale.
extension GrammarInput {
  /// "04/09/2026", "9/4/26": in the order of the locale, unless that cannot be.
  func numericDate(at index: Int) -> DateMatch? {
    guard let first = integer(at: index),
      mark(at: index + 1) == .slash || mark(at: index + 1) == .hyphen,
      isGlued(index + 1), !isGlued(index) || isGluedToMark(index),
      let second = integer(at: index + 2), isGlued(index + 2), view[index + 2].length <= 2,
      mark(at: index + 3) == mark(at: index + 1), isGlued(index + 3),
      let last = integer(at: index + 4),
      isGlued(index + 4),
      !isGlued(index + 5) || endsNumber(index + 5)
        || mark(at: index + 5) == .hyphen && mark(at: index + 1) == .slash
          && mark(at: index + 7) == .slash && mark(at: index + 9) == .slash && isGlued(index + 9)
    else { return nil }
    let tokens = index..<index + 5
    if view[index].length == 4, view[index + 4].length <= 2 {
      return DateMatch(period: .init(year: first, month: second, day: last), tokens: tokens)
    }
    guard view[index].length <= 2, view[index + 4].length == 4 || view[index + 4].length == 2 else {
      return nil
    }
    // "10-31-74" is as often a code.
    if mark(at: index + 1) == .hyphen, first > 31 || second > 31 || (first > 12 && second > 12) {
      return nil
    }
    let year = view[index + 4].length == 2 ? Self.fullYear(last) : last
    let isDayFirst = first > 12 || (conventions.isDayFirst && second <= 12)
    let (month, day) = isDayFirst ? (second, first) : (first, second)
    return DateMatch(period: .init(year: year, month: month, day: day), tokens: tokens)
  }

  /// "31 10 1974", "2016 10 16": three numbers alone, or behind a word that dates.
  func spacedDate(at index: Int) -> DateMatch? {
    guard let first = integer(at: index), let second = integer(at: index + 1),
      let last = integer(at: index + 2), !isGlued(index + 1), !isGlued(index + 2),
      view[index + 1].length <= 2, !isGlued(index + 3) || endsNumber(index + 3),
      range.count == 3
        || has([.temporal, .preposition], at: index - 1)
          && (at(index + 3).map { $0.kind == .mark } ?? true)
    else { return nil }
    var year = last
    var (month, day) = conventions.isDayFirst || first > 12 ? (second, first) : (first, second)
    if view[index].length == 4, view[index + 2].length <= 2 {
      (year, month, day) = (first, second, last)
    } else if view[index].length > 2 || view[index + 2].length != 4 {
      return nil
    }
    guard (1000...2999).contains(year), CivilDay(year: year, month: month, day: day) != nil else {
      return nil
    }
    return DateMatch(period: .init(year: year, month: month, day: day), tokens: index..<index + 3)
  }

  /// "23.04.2022", "31.10.74": the day first, unless that cannot be.
  func dottedDate(at index: Int) -> DateMatch? {
    guard let token = at(index), (6...10).contains(token.length),
      !isGlued(index) || isGluedToMark(index),
      !isGlued(index + 1) || endsNumber(index + 1)
    else { return nil }
    var parts = (0, 0, 0)
    var lengths = (0, 0, 0)
    var part = 0
    for offset in token.range {
      let digit = text[offset] &- UInt8(ascii: "0")
      if text[offset] == UInt8(ascii: ".") {
        part += 1
        guard part < 3 else { return nil }
        continue
      }
      guard digit < 10 else { return nil }
      switch part {
      case 0: (parts.0, lengths.0) = (parts.0 * 10 + Int(digit), lengths.0 + 1)
      case 1: (parts.1, lengths.1) = (parts.1 * 10 + Int(digit), lengths.1 + 1)
      default: (parts.2, lengths.2) = (parts.2 * 10 + Int(digit), lengths.2 + 1)
      }
    }
    guard part == 2 else { return nil }
    if lengths.0 == 4, lengths.1 == 2, lengths.2 == 2, (1...12).contains(parts.1),
      (1...31).contains(parts.2)
    {
      return DateMatch(
        period: .init(year: parts.0, month: parts.1, day: parts.2), tokens: index..<index + 1)
    }
    guard lengths.0 <= 2, lengths.1 == 2, lengths.2 == 4 || lengths.2 == 2 else { return nil }
    let isDayFirst = parts.1 <= 12
    let (month, day) = isDayFirst ? (parts.1, parts.0) : (parts.0, parts.1)
    // A version has no such parts.
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    let year = lengths.2 == 4 ? parts.2 : Self.fullYear(parts.2)
    return DateMatch(period: .init(year: year, month: month, day: day), tokens: index..<index + 1)
  }

  /// The year of two digits: of this century to 69, of the last from 70.
  static func fullYear(_ digits: Int) -> Int { digits < 70 ? 2000 + digits : 1900 + digits }

  /// "4/25", "22/04": a day of a year that is not said, where a word dates it.
  func shortNumericDate(at index: Int) -> DateMatch? {
    guard let first = integer(at: index), mark(at: index + 1) == .slash, isGlued(index + 1),
      view[index].length <= 2, let second = integer(at: index + 2), isGlued(index + 2),
      view[index + 2].length <= 2, !isGlued(index) || isGluedToMark(index),
      !isGlued(index + 3) || endsNumber(index + 3) || mark(at: index + 3) == .hyphen
    else { return nil }
    // "24/7" and "9/11" are no days, "3/4 of it" no date: a word that dates or a weekday stands before.
    let isDated =
      isWord("on", at: index - 1) || isWord("since", at: index - 1)
      || isWord("until", at: index - 1)
      || isWord("by", at: index - 1) || has(.weekday, at: index - 1)
      || isWord("from", at: index - 1)
      || isWord("between", at: index - 1) || isWord("for", at: index - 1) && first > 12
      || mark(at: index + 3) == .hyphen && mark(at: index + 5) == .slash && isGlued(index + 5)
        && range.count <= 12
      || (isWord("between", at: index + 3) || isWord("from", at: index + 3))
        && (clock(at: index + 4) ?? pointedClock(at: index + 4)) != nil
      || isWord("at", at: index + 3)
        && (clock(at: index + 4) != nil || hourMark(at: index + 4) != nil)
      || range.count <= 4 && index == range.lowerBound
      // "on 11/20, 11/22 or 11/25", "10/1-11/7"
      || mark(at: index - 3) == .slash
        && (mark(at: index - 1) == .comma || mark(at: index - 1) == .hyphen
          || isWord("or", at: index - 1) || isWord("and", at: index - 1)
          || isWord("to", at: index - 1))
    guard isDated, first != 24 || second != 7, unit(at: index + 3, isMoney: false) == nil else {
      return nil
    }
    let isDayFirst = first > 12 || conventions.isDayFirst && second <= 12
    let (month, day) = isDayFirst ? (second, first) : (first, second)
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    if mark(at: index + 3) == .comma, !isGlued(index + 4), mark(at: index - 3) == .slash,
      let year = plainYear(at: index + 4)
    {
      return DateMatch(
        period: .init(year: year, month: month, day: day), tokens: index..<index + 5)
    }
    return DateMatch(period: .init(month: month, day: day), tokens: index..<index + 3)
  }
}
