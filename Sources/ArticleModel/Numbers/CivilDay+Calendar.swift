/// Weeks, months and moveable days of the calendar.
extension CivilDay {
  public var year: Int { components.year }
  public var month: Int { components.month }

  /// The week of ISO 8601 that holds the day; its year is that of the week's Thursday.
  public var isoWeek: (year: Int, week: Int) {
    let thursday = advanced(byDays: 4 - weekday)
    let year = thursday.year
    let first = CivilDay(year: year, month: 1, day: 1) ?? thursday
    return (year, (thursday.number - first.number) / 7 + 1)
  }

  /// The Monday that the week of ISO 8601 begins with, or `nil` where the year has no such week.
  public init?(isoYear: Int, week: Int) {
    guard let fourth = CivilDay(year: isoYear, month: 1, day: 4), (1...53).contains(week) else {
      return nil
    }
    let monday = fourth.advanced(byDays: (week - 1) * 7 + 1 - fourth.weekday)
    guard monday.isoWeek == (isoYear, week) else { return nil }
    self = monday
  }

  /// The same day of a month further on, or that month's last where it is shorter.
  public func advanced(byMonths months: Int) -> CivilDay? {
    let (year, month, day) = components
    let (total, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow else { return nil }
    let (newYear, newMonth) = (total.floorDivided(by: 12), total.modulo(12) + 1)
    guard (-99_999...99_999).contains(newYear) else { return nil }
    let length = CivilDay.length(ofMonth: newMonth, year: newYear)
    return CivilDay(year: newYear, month: newMonth, day: min(day, length))
  }

  /// The `count`th day of the week in a month, from its end where `count` is negative.
  public static func nth(
    _ count: Int, weekday: Int, month: Int, year: Int
  ) -> CivilDay? {
    guard (1...12).contains(month), (1...7).contains(weekday), count != 0 else { return nil }
    let length = CivilDay.length(ofMonth: month, year: year)
    guard
      let edge = CivilDay(year: year, month: month, day: count > 0 ? 1 : length)
    else { return nil }
    let day =
      count > 0
      ? edge.advanced(byDays: (weekday - edge.weekday).modulo(7) + (count - 1) * 7)
      : edge.advanced(byDays: -(edge.weekday - weekday).modulo(7) + (count + 1) * 7)
    return day.month == month ? day : nil
  }

  /// Easter Sunday of the Western churches.
  ///
  /// - SeeAlso: J.-M. Oudin's algorithm, in P. K. Seidelmann (ed.), *Explanatory Supplement to the Astronomical Almanac*.
  public static func easter(_ year: Int) -> CivilDay? {
    guard year > 1582 else { return nil }
    let golden = year.modulo(19)
    let century = year / 100
    let moon = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15).modulo(30)
    let full = moon - (moon / 28) * (1 - (29 / (moon + 1)) * ((21 - golden) / 11))
    let weekday = (year + year / 4 + full + 2 - century + century / 4).modulo(7)
    let offset = full - weekday
    let month = 3 + (offset + 40) / 44
    return CivilDay(year: year, month: month, day: offset + 28 - 31 * (month / 4))
  }

  /// Easter Sunday of the Eastern churches, which reckon by the Julian calendar.
  public static func orthodoxEaster(_ year: Int) -> CivilDay? {
    guard (1583...9999).contains(year) else { return nil }
    let moon = (19 * year.modulo(19) + 15).modulo(30)
    let sunday = (2 * year.modulo(4) + 4 * year.modulo(7) - moon + 34).modulo(7)
    let day = moon + sunday + 114
    // The Julian calendar is behind by the leap days that the Gregorian one leaves out.
    let behind = year / 100 - year / 400 - 2
    return CivilDay(year: year, month: day / 31, day: day % 31 + 1)?.advanced(byDays: behind)
  }
}

extension Int {
  /// Division that rounds toward negative infinity.
  public func floorDivided(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor != 0 && (self < 0) != (divisor < 0) ? quotient - 1 : quotient
  }

  /// The remainder that is never negative, for a positive divisor.
  public func modulo(_ divisor: Int) -> Int {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}
