/// A date as front matter writes it, in ISO 8601 with its time zone as written.
///
/// Read are ISO 8601 and what YAML, Jekyll and mail make of it ("2026-04-09 22:00:00 +0000",
/// "2014-1-5", "2026/04/09"), and English dates with the month in words ("April 9, 2026",
/// "Thu, 09 Apr 2026 22:00:00 GMT"). "04/09/2026" is two dates and therefore none.
struct MetadataDate {
  /// A year, month or day, or a day with a time and zone: `2026-04-09T22:00:00Z`.
  let iso8601: String

  /// The date that `text` is; `nil` for anything else, 31 June included.
  init?(_ text: String) {
    var scanner = DateScanner(text)
    guard let iso8601 = scanner.date() else { return nil }
    self.iso8601 = iso8601
  }
}

/// Reads a date from ASCII text.
private struct DateScanner {
  private let bytes: [UInt8]
  private var cursor = 0

  init(_ text: String) {
    bytes = Array(text.utf8.prefix(64))
  }

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
    let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    guard let word = word(), days.contains(String(word.prefix(3))) else {
      cursor = start
      return
    }
    _ = skip(SourceByte.comma)
    skipBlanks()
  }

  private mutating func numericDay() -> String? {
    guard let year = digits(4...4) else { return nil }
    guard let separator = byte,
      separator == SourceByte.dash || separator == UInt8(ascii: "/")
    else {
      return isAtEnd && isLikelyYear(year) ? padded(year, 4) : nil
    }
    cursor += 1
    guard let month = digits(1...2), (1...12).contains(month) else { return nil }
    guard skip(separator) else {
      return isAtEnd ? "\(padded(year, 4))-\(padded(month, 2))" : nil
    }
    guard let day = digits(1...2) else { return nil }
    return calendarDay(year, month, day)
  }

  /// A year alone is one only within reason: 1404 may be a number.
  private func isLikelyYear(_ year: Int) -> Bool { (1500...2199).contains(year) }

  /// `April 9, 2026`.
  private mutating func monthFirstDay() -> String? {
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
  private mutating func dayFirstDay(from start: Int) -> String? {
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
    guard let word = word(), ["st", "nd", "rd", "th"].contains(word) else {
      cursor = start
      return
    }
  }

  private mutating func monthName() -> Int? {
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    guard let name = word(), name.utf8.count >= 3 else { return nil }
    _ = skip(UInt8(ascii: "."))
    return months.firstIndex { $0 == name || name == $0.prefix(3) || name == $0.prefix(4) }
      .map { $0 + 1 }
  }

  private func calendarDay(_ year: Int, _ month: Int, _ day: Int) -> String? {
    let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...12).contains(month), (1...lengths[month - 1]).contains(day) else { return nil }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The day with the time that follows it, if one does; nothing may follow that.
  private mutating func timed(_ day: String) -> String? {
    if isAtEnd { return day }
    // Only a whole day has a time.
    guard day.utf8.count == 10 else { return nil }
    _ = skip(SourceByte.comma)
    if let byte, byte | 0x20 == UInt8(ascii: "t") {
      cursor += 1
    } else {
      let start = cursor
      skipBlanks()
      guard cursor > start else { return nil }
      if isAtEnd { return day }
    }
    guard let time = time(), let zone = zone(), isAtEnd else { return nil }
    return "\(day)T\(time)\(zone)"
  }

  private mutating func time() -> String? {
    guard let hour = digits(1...2), skip(SourceByte.colon), let minute = digits(2...2),
      hour <= 24, minute < 60
    else { return nil }
    var seconds = ""
    if skip(SourceByte.colon) {
      guard let second = digits(2...2), second <= 60 else { return nil }
      seconds = ":\(padded(second, 2))"
      if byte == UInt8(ascii: ".") {
        let start = cursor
        cursor += 1
        guard digits(1...12) != nil else { return nil }
        seconds += String(decoding: bytes[start..<cursor], as: UTF8.self)
      }
    }
    guard let hour = twelveHourClock(hour) else { return nil }
    return "\(padded(hour, 2)):\(padded(minute, 2))\(seconds)"
  }

  /// The hour with a following `am` or `pm` taken in.
  private mutating func twelveHourClock(_ hour: Int) -> Int? {
    let start = cursor
    skipBlanks()
    switch word() {
    case "am": return (1...12).contains(hour) ? hour % 12 : nil
    case "pm": return (1...12).contains(hour) ? hour % 12 + 12 : nil
    default:
      cursor = start
      return hour
    }
  }

  /// The zone as ISO 8601 has it, empty where none is written; `nil` for one that is not known.
  private mutating func zone() -> String? {
    skipBlanks()
    guard let byte else { return "" }
    if byte == UInt8(ascii: "+") || byte == SourceByte.dash {
      cursor += 1
      guard let hours = digits(1...2), hours <= 14 else { return nil }
      _ = skip(SourceByte.colon)
      let minutes = isAtEnd ? 0 : digits(2...2)
      guard let minutes, minutes < 60 else { return nil }
      let sign = byte == SourceByte.dash ? "-" : "+"
      return "\(sign)\(padded(hours, 2)):\(padded(minutes, 2))"
    }
    // The names of RFC 822 section 5.1.
    switch word() {
    case "z", "utc", "gmt", "ut": return "Z"
    case "est": return "-05:00"
    case "edt": return "-04:00"
    case "cst": return "-06:00"
    case "cdt": return "-05:00"
    case "mst": return "-07:00"
    case "mdt": return "-06:00"
    case "pst": return "-08:00"
    case "pdt": return "-07:00"
    default: return nil
    }
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

  /// The letters here, in lower case.
  private mutating func word() -> String? {
    let start = cursor
    while let byte, SourceByte.isLetter(byte) { cursor += 1 }
    guard cursor > start else { return nil }
    return String(decoding: bytes[start..<cursor].map { $0 | 0x20 }, as: UTF8.self)
  }

  private mutating func skip(_ expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    cursor += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte, SourceByte.isBlank(byte) { cursor += 1 }
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
