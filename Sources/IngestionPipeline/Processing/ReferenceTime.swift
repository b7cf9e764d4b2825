internal import ArticleModel

/// The form of a reference time: a day of the calendar, and a time of day and an offset where they are known.
public enum ReferenceTime {
  /// What is wrong with a text that is none.
  public static let problem =
    "it is no ISO 8601 date or time, such as 2026-04-09 or 2026-04-09T18:00:00"

  /// Whether `text` is a reference time.
  public static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let day = parts.first, isDay(day) else { return false }
    return parts.count == 1 || isClock(parts[1])
  }

  private static func isDay(_ text: Substring) -> Bool {
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false).map(number)
    guard text.utf8.count == 10, numbers.count == 3, let year = numbers[0],
      let month = numbers[1], let day = numbers[2]
    else { return false }
    return CivilDay(year: year, month: month, day: day) != nil
  }

  /// `18:00`, `18:00:30`, with `Z` or an offset such as `+02:00` behind it or not.
  private static func isClock(_ text: Substring) -> Bool {
    let clock = text.prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let zone = text.dropFirst(clock.count)
    let whole = clock.prefix { $0 != "." }
    let fraction = clock.dropFirst(whole.count)
    let numbers = whole.split(separator: ":", omittingEmptySubsequences: false).map(number)
    guard (2...3).contains(numbers.count), whole.utf8.count == numbers.count * 3 - 1,
      let hour = numbers[0], let minute = numbers[1], hour < 24, minute < 60,
      fraction.isEmpty || (numbers.count == 3 && fraction.count > 1)
    else { return false }
    if numbers.count == 3 { guard let second = numbers[2], second <= 60 else { return false } }
    return isZone(zone)
  }

  private static func isZone(_ text: Substring) -> Bool {
    if text.isEmpty || text == "Z" { return true }
    guard text.first == "+" || text.first == "-" else { return false }
    let numbers = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    return (1...2).contains(numbers.count)
      && numbers.allSatisfy { $0.utf8.count == 2 && number($0) ?? 60 < 60 }
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
  }
}
