import ArticleModel
import CrossfootTestSupport
import Testing

/// The calendar against ICU's, and what ICU prints against what is read.
@Suite("Agreement with ICU")
struct CalendarAgreementTests {
  @Test("Arithmetic on 100,000 random days and offsets")
  func arithmetic() throws {
    let calendar = try ReferenceCalendar()
    var random = SeededGenerator(seed: 17)
    for _ in 0..<100_000 {
      // From the year −200 to the year 4100.
      let day = CivilDay(number: Int.random(in: -792_000...778_000, using: &random))
      let months = Int.random(in: -2400...2400, using: &random)
      let days = Int.random(in: -40_000...40_000, using: &random)
      let moved = calendar.moved(day, months: months, days: days)
      let wanted = try #require(moved)
      let found = try #require(day.advanced(byMonths: months)).advanced(byDays: days)
      let (year, month, number) = found.components
      let (weekYear, week) = found.isoWeek
      guard
        found.number == Int(wanted.number), year == Int(wanted.year), month == Int(wanted.month),
        number == Int(wanted.day), found.weekday == Int(wanted.weekday),
        weekYear == Int(wanted.week_year), week == Int(wanted.week)
      else {
        Issue.record("\(day) + \(months) months + \(days) days: \(found), ICU has \(wanted)")
        return
      }
    }
  }

  @Test(
    "What ICU prints reads back as itself",
    arguments: [
      "en-US", "en-GB", "en-AU", "en-CA", "en-IE", "en-IN", "en-NZ", "en-ZA", "en-SG", "en-PH",
      "en-JM", "en-TT", "en-HK", "en-NG", "en-KE",
    ], DatePrinter.Style.allCases)
  func printing(_ locale: String, _ style: DatePrinter.Style) throws {
    let printer = try DatePrinter(locale: locale, style: style)
    var random = SeededGenerator(seed: 19)
    for _ in 0..<60 {
      // From 1971 to 2068, which two digits of a year can tell.
      let day = CivilDay(number: Int.random(in: 365...36_159, using: &random))
      let printed = printer.print(day)
      let text = try #require(printed)
      let dates = FigureSample.extraction("It closed on \(text), at last.", locale: locale).mentions
      #expect(dates.map { $0.temporal?.timex } == [day.description], "\(text)")
    }
  }
}
