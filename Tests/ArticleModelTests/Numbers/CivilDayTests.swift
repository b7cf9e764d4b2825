import ArticleModel
import Testing

@Suite("CivilDay")
struct CivilDayTests {
  @Test("Counting the days of 2,400 years one by one gives the same numbers, dates and weekdays")
  func countingDayByDay() {
    // 0000-03-01 was a Wednesday of the proleptic Gregorian calendar.
    var number = CivilDay(year: 0, month: 3, day: 1)?.number ?? 0
    var weekday = 3
    var mismatches = 0
    for year in 0...2400 {
      for month in 1...12 where year > 0 || month >= 3 {
        for day in 1...Self.lastDay(of: month, in: year) {
          let civil = CivilDay(year: year, month: month, day: day)
          let back = CivilDay(number: number)
          if civil?.number != number || back.components != (year, month, day)
            || back.weekday != weekday
          {
            mismatches += 1
          }
          number += 1
          weekday = weekday % 7 + 1
        }
      }
    }
    #expect(mismatches == 0)
  }

  @Test(
    "Known days have their known numbers and weekdays",
    arguments: [
      (1970, 1, 1, 0, 4), (1969, 12, 31, -1, 3), (2000, 2, 29, 11016, 2), (2026, 4, 9, 20552, 4),
      (1753, 1, 1, -79257, 1), (0, 1, 1, -719_528, 6), (-400, 1, 1, -719_528 - 146_097, 6),
    ])
  func knownDays(_ year: Int, _ month: Int, _ day: Int, _ number: Int, _ weekday: Int) throws {
    let civil = try #require(CivilDay(year: year, month: month, day: day))
    #expect(civil.number == number)
    #expect(civil.weekday == weekday)
    #expect(civil.components == (year, month, day))
  }

  @Test(
    "Days that the calendar does not have are nil",
    arguments: [
      (2026, 2, 29), (1900, 2, 29), (2100, 2, 29), (2026, 6, 31), (2026, 13, 1), (2026, 0, 1),
      (2026, 1, 0), (2026, 1, 32), (2026, 1, -1), (100_000, 1, 1), (-100_000, 1, 1),
      (Int.max, 1, 1),
    ])
  func impossibleDays(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CivilDay(year: year, month: month, day: day) == nil)
  }

  @Test(
    "Leap years are those by four, but for centuries that 400 does not divide",
    arguments: [
      (2000, true), (1900, false), (2024, true), (2026, false), (0, true), (-4, true),
      (-100, false),
      (-400, true), (2100, false),
    ])
  func leapYears(_ year: Int, _ isLeap: Bool) {
    #expect(CivilDay.isLeap(year) == isLeap)
    #expect((CivilDay(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test(
    "Text is ISO 8601, with a sign where a year needs one",
    arguments: [
      (2026, 4, 9, "2026-04-09"), (987, 12, 31, "0987-12-31"), (-43, 3, 15, "-0043-03-15"),
      (0, 1, 1, "0000-01-01"), (12_026, 4, 9, "+12026-04-09"),
    ])
  func text(_ year: Int, _ month: Int, _ day: Int, _ expected: String) {
    #expect(CivilDay(year: year, month: month, day: day)?.description == expected)
  }

  @Test("Days advance over the ends of months and years, and are ordered")
  func advancing() throws {
    let last = try #require(CivilDay(year: 2023, month: 12, day: 31))
    #expect(last.advanced(byDays: 1).description == "2024-01-01")
    #expect(last.advanced(byDays: 60).description == "2024-02-29")
    #expect(last.advanced(byDays: -365).description == "2022-12-31")
    #expect(last < last.advanced(byDays: 1))
  }

  /// From the rhyme, not from the module.
  private static func lastDay(of month: Int, in year: Int) -> Int {
    if [4, 6, 9, 11].contains(month) { return 30 }
    guard month == 2 else { return 31 }
    if year % 400 == 0 { return 29 }
    return year % 4 == 0 && year % 100 != 0 ? 29 : 28
  }
}
