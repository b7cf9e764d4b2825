import ArticleModel

/// When an organization's fiscal years begin, and which calendar year they are named by.
public struct FiscalCalendar: Hashable, Sendable {
  /// 1 to 12.
  let firstMonth: Int
  /// Whether a fiscal year has the name of the calendar year in which it begins, and not of that in which it ends.
  let isNamedByStart: Bool

  /// Fiscal years that end with a month and are named by the year of their end, as most are.
  public init?(lastMonth: Int) {
    guard (1...12).contains(lastMonth) else { return nil }
    firstMonth = lastMonth % 12 + 1
    isNamedByStart = false
  }

  /// Fiscal years that begin with a month and are named by the year of their beginning.
  public init?(firstMonth: Int) {
    guard (1...12).contains(firstMonth) else { return nil }
    self.firstMonth = firstMonth
    isNamedByStart = true
  }

  /// The days of a fiscal year, or of a quarter or half of one, half-open.
  func span(year: Int, quarter: Int?, half: Int?) -> (start: CivilDay, end: CivilDay)? {
    let isEarlier = !isNamedByStart && firstMonth > 1
    let months = half == nil ? (quarter == nil ? 12 : 3) : 6
    let skipped = quarter.map { ($0 - 1) * 3 } ?? half.map { ($0 - 1) * 6 } ?? 0
    guard
      let first = CivilDay(year: isEarlier ? year - 1 : year, month: firstMonth, day: 1),
      let start = first.advanced(byMonths: skipped), let end = start.advanced(byMonths: months)
    else { return nil }
    return (start, end)
  }

  /// The fiscal year that holds a day.
  func year(containing day: CivilDay) -> Int {
    let isLater = day.month >= firstMonth && !isNamedByStart && firstMonth > 1
    let isEarlier = day.month < firstMonth && isNamedByStart
    return day.year + (isLater ? 1 : 0) - (isEarlier ? 1 : 0)
  }
}
