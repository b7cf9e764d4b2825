import ArticleModel

extension HolidayRule {
  /// The day in a year of the Gregorian calendar.
  func day(in year: Int) -> CivilDay? {
    switch self {
    case .fixed(let month, let day): CivilDay(year: year, month: month, day: day)
    case .nth(let count, let weekday, let month):
      CivilDay.nth(count, weekday: weekday, month: month, year: year)
    case .nthPlus(let count, let weekday, let month, let days):
      CivilDay.nth(count, weekday: weekday, month: month, year: year)?.advanced(byDays: days)
    case .onOrBefore(let weekday, let month, let day):
      CivilDay(year: year, month: month, day: day).map {
        $0.advanced(byDays: -($0.weekday - weekday).modulo(7))
      }
    case .easter(let days): CivilDay.easter(year)?.advanced(byDays: days)
    case .orthodoxEaster(let days): CivilDay.orthodoxEaster(year)?.advanced(byDays: days)
    case .tabled(let stamps, let days):
      stamps.first { Int($0) / 10_000 == year }.flatMap {
        CivilDay(year: year, month: Int($0) / 100 % 100, day: Int($0) % 100)
      }?.advanced(byDays: days)
    case .hebrew(let month, let day): HebrewCalendar.day(month: month, day: day, inGregorian: year)
    case .islamic(let month, let day):
      IslamicCalendar.day(month: month, day: day, inGregorian: year)
    case .lastFridayOfRamadan:
      IslamicCalendar.day(month: 10, day: 1, inGregorian: year).map {
        $0.advanced(byDays: -1 - ($0.weekday + 1).modulo(7))
      }
    case .observed(let month, let day):
      CivilDay(year: year, month: month, day: day).map {
        $0.advanced(byDays: $0.weekday == 6 ? -1 : $0.weekday == 7 ? 1 : 0)
      }
    case .taxDay: Self.taxDay(in: year)
    }
  }

  /// Emancipation Day, which Washington keeps on or about April 16, is no day of work.
  private static func taxDay(in year: Int) -> CivilDay? {
    let holiday = HolidayRule.observed(month: 4, day: 16).day(in: year)
    var day = CivilDay(year: year, month: 4, day: 15)
    while let today = day, today.weekday > 5 || today == holiday {
      day = today.advanced(byDays: 1)
    }
    return day
  }
}

/// The arithmetic Hebrew calendar.
///
/// - SeeAlso: E. M. Reingold and N. Dershowitz, *Calendrical Calculations*, chapter 8.
enum HebrewCalendar {
  private static func isLeap(_ year: Int) -> Bool { (7 * year + 1).modulo(19) < 7 }

  /// Days from the epoch to the new year of a Hebrew year, before the delays by neighbouring years.
  private static func elapsedDays(_ year: Int) -> Int {
    let months = (235 * year - 234).floorDivided(by: 19)
    let parts = 12_084 + 13_753 * months
    let day = 29 * months + parts.floorDivided(by: 25_920)
    return (3 * (day + 1)).modulo(7) < 3 ? day + 1 : day
  }

  private static func newYear(_ year: Int) -> Int {
    let (before, this, next) = (elapsedDays(year - 1), elapsedDays(year), elapsedDays(year + 1))
    let delay = next - this == 356 ? 2 : this - before == 382 ? 1 : 0
    // Day 0 of this count is 1970-01-01; the epoch lies 2,092,590 days before it.
    return this + delay - 2_092_590
  }

  private static func length(ofMonth month: Int, _ year: Int) -> Int {
    let days = newYear(year + 1) - newYear(year)
    switch month {
    case 2, 4, 6, 10, 13: return 29
    case 12: return isLeap(year) ? 30 : 29
    case 8: return days % 10 == 5 ? 30 : 29
    case 9: return days % 10 == 3 ? 29 : 30
    default: return 30
    }
  }

  /// The day of a Hebrew month that falls into a Gregorian year; months count from Nisan, and the
  /// twelfth is the Adar that Purim is in.
  static func day(month: Int, day: Int, inGregorian year: Int) -> CivilDay? {
    for hebrew in [year + 3760, year + 3761] {
      let wanted = month == 12 && isLeap(hebrew) ? 13 : month
      var number = newYear(hebrew) + day - 1
      // The year begins with the seventh month.
      let last = isLeap(hebrew) ? 13 : 12
      var passed = 7
      while passed != wanted {
        number += length(ofMonth: passed, hebrew)
        passed = passed == last ? 1 : passed + 1
      }
      let found = CivilDay(number: number)
      if found.year == year { return found }
    }
    return nil
  }
}

/// The Islamic calendar: that of Umm al-Qura where its table reaches, else the tabular one.
///
/// - SeeAlso: E. M. Reingold and N. Dershowitz, *Calendrical Calculations*, chapter 7.
enum IslamicCalendar {
  /// The first day of a month that falls into a Gregorian year.
  static func day(month: Int, day: Int, inGregorian year: Int) -> CivilDay? {
    let near = (year - 622) * 33 / 32
    for islamic in near - 1...near + 2 {
      if let first = UmmAlQura.firstDay(ofMonth: month, year: islamic) {
        let found = CivilDay(number: first + day - 1)
        if found.year == year { return found }
        continue
      }
      let days =
        day + 29 * (month - 1) + (6 * month - 1).floorDivided(by: 11) + (islamic - 1) * 354
        + (3 + 11 * islamic).floorDivided(by: 30)
      // The day before the epoch is −492,149 where 1970-01-01 is 0.
      let found = CivilDay(number: days - 492_149)
      if found.year == year { return found }
    }
    return nil
  }
}
