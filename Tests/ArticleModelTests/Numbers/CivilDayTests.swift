import ArticleModel
import CrossfootTestSupport
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

/// The calendar's arithmetic against counting day by day.
@Suite("Calendar arithmetic")
struct CalendarArithmeticTests {
  /// Days, months, weekdays and weeks from 1600 on, told by stepping from one day to the next.
  @Test("Every day of four centuries follows the one before")
  func everyDay() throws {
    var day = try #require(CivilDay(year: 1600, month: 1, day: 1))
    var (year, month, number) = (1600, 1, 1)
    // 1600-01-01 was a Saturday, in the last week of the year before.
    var weekday = 6
    var week = (year: 1599, number: 52)
    for _ in 0..<150_000 {
      #expect(day.components == (year, month, number))
      #expect(day.weekday == weekday)
      #expect(day.isoWeek == (week.year, week.number))
      day = day.advanced(byDays: 1)
      let lengths = [31, CivilDay.isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      number += 1
      if number > lengths[month - 1] { (month, number) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
      weekday = weekday % 7 + 1
      guard weekday == 1 else { continue }
      // A week belongs to the year that holds its Thursday.
      let isFirst = month == 12 && number >= 29 || month == 1 && number <= 4
      week = isFirst ? (month == 12 ? year + 1 : year, 1) : (week.year, week.number + 1)
    }
  }

  @Test("Random days and offsets")
  func offsets() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<100_000 {
      let start = CivilDay(number: Int.random(in: -800_000...800_000, using: &random))
      let months = Int.random(in: -5000...5000, using: &random)
      let moved = try #require(start.advanced(byMonths: months))
      let (year, month, day) = start.components
      let total = year * 12 + month - 1 + months
      #expect(moved.year * 12 + moved.month - 1 == total)
      #expect(
        moved.components.day == min(day, CivilDay.length(ofMonth: moved.month, year: moved.year)))
      let (isoYear, week) = start.isoWeek
      let monday = try #require(CivilDay(isoYear: isoYear, week: week))
      #expect((0..<7).contains(start.number - monday.number))
    }
  }

  @Test(
    "Easter",
    arguments: [
      (1818, 3, 22), (1943, 4, 25), (2000, 4, 23), (2010, 4, 4), (2024, 3, 31), (2026, 4, 5),
    ])
  func easter(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CivilDay.easter(year) == CivilDay(year: year, month: month, day: day))
  }

  @Test("Easter by the Julian calendar", arguments: [(2013, 5, 5), (2020, 4, 19), (2025, 4, 20)])
  func orthodoxEaster(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CivilDay.orthodoxEaster(year) == CivilDay(year: year, month: month, day: day))
  }

  @Test(
    "The nth weekday of a month, from either end",
    arguments: [
      (4, 4, 11, 2025, 27), (-1, 1, 5, 2026, 25), (1, 1, 9, 2025, 1), (-5, 7, 3, 2026, 1),
    ])
  func nth(_ count: Int, _ weekday: Int, _ month: Int, _ year: Int, _ day: Int) {
    #expect(
      CivilDay.nth(count, weekday: weekday, month: month, year: year)
        == CivilDay(year: year, month: month, day: day))
  }

  @Test("What no calendar has is none")
  func impossible() {
    #expect(CivilDay.nth(5, weekday: 1, month: 2, year: 2026) == nil)
    #expect(CivilDay(isoYear: 2025, week: 53) == nil)
    #expect(CivilDay(number: 0).advanced(byMonths: Int.max) == nil)
    #expect(CivilDay(number: 0).advanced(byMonths: 2_000_000) == nil)
  }
}
