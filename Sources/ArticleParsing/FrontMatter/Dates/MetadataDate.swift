/// A date as front matter writes it, in ISO 8601 with its time zone as written.
///
/// Read are ISO 8601 and what YAML, Jekyll and mail make of it ("2026-04-09 22:00:00 +0000",
/// "2014-1-5", "2026/04/09"), and English dates with the month in words ("April 9, 2026",
/// "Thu, 09 Apr 2026 22:00:00 GMT"). "04/09/2026" is two dates and therefore none.
struct MetadataDate {
  /// A year, month or day, or a day with a time and zone: `2026-04-09T22:00:00Z`.
  let iso8601: String

  /// Nothing behind so many bytes is looked at: no date is longer.
  private static let longest = 64

  /// The date that `text` is; `nil` for anything else, 31 June included.
  init?(_ text: String) {
    var text = text
    let date = text.withUTF8 { bytes in
      var scanner = DateScanner(UnsafeBufferPointer(rebasing: bytes.prefix(MetadataDate.longest)))
      return scanner.date()
    }
    guard let date else { return nil }
    iso8601 = date
  }
}

/// Reads a date from ASCII text.
private struct DateScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var cursor = 0

  private static let weekdays: [StaticString] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  private static let ordinalSuffixes: [StaticString] = ["st", "nd", "rd", "th"]
  private static let months: [StaticString] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  /// The names of RFC 822 section 5.1, those of America with their hours behind UTC.
  private static let universalZones: [StaticString] = ["z", "utc", "gmt", "ut"]
  private static let americanZones: [(StaticString, Int)] = [
    ("est", 5), ("edt", 4), ("cst", 6), ("cdt", 5), ("mst", 7), ("mdt", 6), ("pst", 8), ("pdt", 7),
  ]

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private var byte: UInt8? { cursor < bytes.count ? bytes[cursor] : nil }
  private var isAtEnd: Bool { cursor >= bytes.count }

  mutating func date() -> String? {
    skipWeekday()
    let start = cursor
    if let day = numericDay() { return timed(day) }
    cursor = start
    if let day = monthFirstDay() ?? dayFirstDay(from: start) { return timed(day) }
    return nil
  }

  /// `Thu, ` before the date of a mail (RFC 5322 section 3.3).
  private mutating func skipWeekday() {
    let start = cursor
    guard let word = word(), Self.weekdays.contains(where: { begins(word, with: $0) }) else {
      cursor = start
      return
    }
    _ = skip(SourceByte.comma)
    skipBlanks()
  }

  private mutating func numericDay() -> DateParts? {
    guard let year = digits(4...4) else { return nil }
    guard let separator = byte,
      separator == SourceByte.dash || separator == UInt8(ascii: "/")
    else {
      return isAtEnd && isLikelyYear(year) ? DateParts(year: year) : nil
    }
    cursor += 1
    guard let month = digits(1...2), (1...12).contains(month) else { return nil }
    guard skip(separator) else { return isAtEnd ? DateParts(year: year, month: month) : nil }
    guard let day = digits(1...2) else { return nil }
    return calendarDay(year, month, day)
  }

  /// A year alone is one only within reason: 1404 may be a number.
  private func isLikelyYear(_ year: Int) -> Bool { (1500...2199).contains(year) }

  /// `April 9, 2026`.
  private mutating func monthFirstDay() -> DateParts? {
    guard let month = monthName() else { return nil }
    skipBlanks()
    guard let day = digits(1...2) else { return nil }
    skipOrdinalSuffix()
    _ = skip(SourceByte.comma)
    skipBlanks()
    guard let year = digits(4...4) else { return nil }
    return calendarDay(year, month, day)
  }

  /// `9 April 2026`.
  private mutating func dayFirstDay(from start: Int) -> DateParts? {
    cursor = start
    guard let day = digits(1...2) else { return nil }
    skipOrdinalSuffix()
    skipBlanks()
    guard let month = monthName() else { return nil }
    _ = skip(SourceByte.comma)
    skipBlanks()
    guard let year = digits(4...4) else { return nil }
    return calendarDay(year, month, day)
  }

  private mutating func skipOrdinalSuffix() {
    let start = cursor
    guard let word = word(), Self.ordinalSuffixes.contains(where: { bytes(of: word, are: $0) })
    else {
      cursor = start
      return
    }
  }

  /// A month's name, or its first three or four letters, with a full stop or without.
  private mutating func monthName() -> Int? {
    guard let word = word() else { return nil }
    _ = skip(UInt8(ascii: "."))
    let month = Self.months.firstIndex { name in
      (3...4).contains(word.count) ? self.word(word, begins: name) : bytes(of: word, are: name)
    }
    return month.map { $0 + 1 }
  }

  private func calendarDay(_ year: Int, _ month: Int, _ day: Int) -> DateParts? {
    guard (1...12).contains(month), day >= 1 else { return nil }
    let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
    let length =
      switch month {
      case 2: isLeap ? 29 : 28
      case 4, 6, 9, 11: 30
      default: 31
      }
    return day <= length ? DateParts(year: year, month: month, day: day) : nil
  }

  /// The day with the time that follows it, if one does; nothing may follow that.
  private mutating func timed(_ day: DateParts) -> String? {
    if isAtEnd { return day.text(bytes) }
    _ = skip(SourceByte.comma)
    if let byte, byte | 0x20 == UInt8(ascii: "t") {
      cursor += 1
    } else {
      let start = cursor
      skipBlanks()
      guard cursor > start else { return nil }
      if isAtEnd { return day.text(bytes) }
    }
    var parts = day
    guard let time = time(), let zone = zone(), isAtEnd else { return nil }
    parts.time = time
    parts.zone = zone
    return parts.text(bytes)
  }

  private mutating func time() -> DateParts.Time? {
    guard let hour = digits(1...2), skip(SourceByte.colon), let minute = digits(2...2),
      hour <= 24, minute < 60
    else { return nil }
    var time = DateParts.Time(hour: hour, minute: minute, fraction: cursor..<cursor)
    if skip(SourceByte.colon) {
      guard let second = digits(2...2), second <= 60 else { return nil }
      time.second = second
      if byte == UInt8(ascii: ".") {
        let start = cursor
        cursor += 1
        guard digits(1...12) != nil else { return nil }
        time.fraction = start..<cursor
      }
    }
    guard let hour = twelveHourClock(hour) else { return nil }
    time.hour = hour
    return time
  }

  /// The hour with a following `am` or `pm` taken in.
  private mutating func twelveHourClock(_ hour: Int) -> Int? {
    let start = cursor
    skipBlanks()
    guard let word = word() else {
      cursor = start
      return hour
    }
    if bytes(of: word, are: "am") { return (1...12).contains(hour) ? hour % 12 : nil }
    if bytes(of: word, are: "pm") { return (1...12).contains(hour) ? hour % 12 + 12 : nil }
    cursor = start
    return hour
  }

  /// The zone, `unknown` where none is written; `nil` for one that is not known.
  private mutating func zone() -> DateParts.Zone? {
    skipBlanks()
    guard let byte else { return .unknown }
    if byte == UInt8(ascii: "+") || byte == SourceByte.dash {
      cursor += 1
      guard let hours = digits(1...2), hours <= 14 else { return nil }
      _ = skip(SourceByte.colon)
      let minutes = isAtEnd ? 0 : digits(2...2)
      guard let minutes, minutes < 60 else { return nil }
      return .offset(sign: byte, hours: hours, minutes: minutes)
    }
    guard let word = word() else { return nil }
    if Self.universalZones.contains(where: { bytes(of: word, are: $0) }) { return .utc }
    for (name, hours) in Self.americanZones where bytes(of: word, are: name) {
      return .offset(sign: SourceByte.dash, hours: hours, minutes: 0)
    }
    return nil
  }

  private mutating func digits(_ count: ClosedRange<Int>) -> Int? {
    let start = cursor
    var value = 0
    while let byte, SourceByte.isDigit(byte), cursor - start < count.upperBound {
      value = value * 10 + Int(byte - 0x30)
      cursor += 1
    }
    return count.contains(cursor - start) ? value : nil
  }

  /// The range of the letters here.
  private mutating func word() -> Range<Int>? {
    let start = cursor
    while let byte, SourceByte.isLetter(byte) { cursor += 1 }
    return cursor > start ? start..<cursor : nil
  }

  /// Whether a word is `name` in whatever case.
  private func bytes(of word: Range<Int>, are name: StaticString) -> Bool {
    word.count == name.utf8CodeUnitCount && begins(word, with: name)
  }

  /// Whether a word begins with `name` in whatever case.
  private func begins(_ word: Range<Int>, with name: StaticString) -> Bool {
    word.count >= name.utf8CodeUnitCount
      && self.word(word.lowerBound..<word.lowerBound + name.utf8CodeUnitCount, begins: name)
  }

  /// Whether a word is how `name`, in lower case, begins, in whatever case.
  private func word(_ word: Range<Int>, begins name: StaticString) -> Bool {
    guard word.count <= name.utf8CodeUnitCount else { return false }
    for index in word
    where bytes[index] | 0x20 != name.utf8Start[index - word.lowerBound] { return false }
    return true
  }

  private mutating func skip(_ expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    cursor += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte, SourceByte.isBlank(byte) { cursor += 1 }
  }
}
