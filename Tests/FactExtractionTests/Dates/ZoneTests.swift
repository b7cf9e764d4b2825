import ArticleModel
import CrossfootTestSupport
import Testing

@testable import FactExtraction

/// Times with a zone, as the clocks of the reference time show them.
@Suite("Time zones")
struct ZoneTests {
  private static func times(_ text: String, at reference: String) -> [TemporalExpression] {
    var article = FigureSample.article(Array(text.utf8))
    article.referenceTime = reference
    return FigureSample.extraction(article).mentions.compactMap(\.temporal)
  }

  @Test(
    "A zoned time is converted where the reference time has an offset",
    arguments: [
      ("3 p.m. ET on July 4, 2025", "2025-07-04T19:00:00"),
      ("3 p.m. ET on January 4, 2026", "2026-01-04T20:00:00"),
      ("3 p.m. EST on July 4, 2025", "2025-07-04T19:00:00"),
      ("3 p.m. EST on January 4, 2026", "2026-01-04T20:00:00"),
      ("3 p.m. MST on July 4, 2025", "2025-07-04T22:00:00"),
      ("3 p.m. CET on July 4, 2025", "2025-07-04T13:00:00"),
      ("3 p.m. Eastern time on March 8, 2026", "2026-03-08T19:00:00"),
      ("3 p.m. Eastern time on March 7, 2026", "2026-03-07T20:00:00"),
      ("9 p.m. PT on October 31, 2006", "2006-11-01T05:00:00"),
      ("9 p.m. PT on November 1, 2007", "2007-11-02T04:00:00"),
      ("noon London time on June 1, 2026", "2026-06-01T11:00:00"),
      ("9 a.m. London time on June 1, 2026", "2026-06-01T08:00:00"),
      ("9 a.m. London time on December 1, 2026", "2026-12-01T09:00:00"),
      ("9 a.m. JST on June 1, 2026", "2026-06-01T00:00:00"),
      ("9 a.m. Beijing time on June 1, 2026", "2026-06-01T01:00:00"),
      ("9 a.m. IST on June 1, 2026", "2026-06-01T09:00:00"),
      ("9 a.m. local time on June 1, 2026", "2026-06-01T09:00:00"),
      ("3 p.m. ET on July 4, 1950", "1950-07-04T15:00:00"),
    ])
  func converted(_ text: String, _ start: String) {
    let found = Self.times("It began at \(text).", at: "2026-04-09T10:00:00Z")
    #expect(found.first?.start == start, "\(text)")
  }

  @Test("The words keep their own time")
  func words() {
    let found = Self.times("It began at 3 p.m. ET on July 4, 2025.", at: "2026-04-09T10:00:00Z")
    #expect(found.first?.timex == "2025-07-04T15:00")
    #expect(found.first?.zone == "ET")
    #expect(found.first?.edtf == "2025-07-04T15:00:00")
  }

  @Test(
    "Without an offset it stays as it is written",
    arguments: ["2026-04-09", "2026-04-09T10:00:00"])
  func unconverted(_ reference: String) {
    let found = Self.times("It began at 3 p.m. ET on July 4, 2025.", at: reference)
    #expect(found.first?.start == "2025-07-04T15:00:00")
  }

  @Test("Both ends of a range have the zone behind it")
  func ranges() {
    let found = Self.times(
      "Open from 3 to 5 p.m. ET on July 4, 2025.", at: "2026-04-09T10:00:00+02:00")
    #expect(found.first?.start == "2025-07-04T21:00:00")
    #expect(found.first?.end == "2025-07-04T23:00:00")
  }

  @Test(
    "Offsets as they are written",
    arguments: [
      ("Z", 0), ("+02:00", 120), ("-0430", -270), ("-07", -420), ("+2", nil), ("02:00", nil),
      ("+ab:cd", nil), ("", nil), ("+02:0000", nil),
    ])
  func offsets(_ text: String, _ minutes: Int?) { #expect(ClockZone.offset(text) == minutes) }

  @Test("The hours at which clocks change")
  func changes() throws {
    let eastern = try #require(ClockZone("ET"))
    let london = try #require(ClockZone("Europe/London"))
    func moment(_ month: Int, _ day: Int, _ hour: Int, _ minute: Int = 0) throws -> Moment {
      let day = try #require(CivilDay(year: 2026, month: month, day: day))
      return Moment(day, second: hour * 3600 + minute * 60)
    }
    #expect(try eastern.offset(at: moment(3, 8, 1, 59)) == -300)
    #expect(try eastern.offset(at: moment(3, 8, 3)) == -240)
    #expect(try eastern.offset(at: moment(11, 1, 0)) == -240)
    #expect(try eastern.offset(at: moment(11, 1, 2)) == -300)
    #expect(try london.offset(at: moment(3, 29, 0, 59)) == 0)
    #expect(try london.offset(at: moment(3, 29, 2)) == 60)
    #expect(try london.offset(at: moment(10, 25, 2)) == 0)
  }
}
