import ArticleModel
import CrossfootTestSupport
import Testing

/// Lengths with their hedges, in several units, and with the time that they begin at; articles of 2026-04-09, a Thursday.
@Suite("Lengths of time")
struct LengthTests {
  @Test(
    "A hedge belongs to the span of a length",
    arguments: [
      ("It ran ⟦nearly two weeks⟧.", ["duration P2W nearly"]),
      ("It took ⟦more than an hour⟧.", ["duration PT1H more_than"]),
      ("They waited ⟦at least 40 minutes⟧.", ["duration PT40M at_least"]),
      ("It lasts ⟦up to 90 days⟧.", ["duration P90D at_most"]),
      ("It was empty for ⟦almost a century⟧.", ["duration P100Y nearly"]),
      ("It fell over ⟦the last three weeks⟧.", ["duration P3W"]),
      ("It exceeded ⟦two hours⟧.", ["duration PT2H more_than"]),
      ("Sales fell by 30 units or so ⟦a month⟧.", ["quantity 30 unit", "duration P1M"]),
    ])
  func hedges(_ text: String, _ expected: [String]) {
    let marked = MarkedText(text)
    let found = FigureSample.extraction(marked.text).mentions
    let wanted = expected.filter { $0.hasPrefix("duration") }
    #expect(found.filter { $0.kind == .duration }.map(\.summary) == wanted, "\(marked.text)")
    #expect(found.filter { $0.kind == .duration }.map(\.span) == marked.spans, "\(marked.text)")
  }

  @Test(
    "A hedge belongs to a distance and to a time of day",
    arguments: [
      ("It closed ⟦nearly two years ago⟧.", "2024", "APPROX"),
      ("It closed ⟦more than a decade ago⟧.", "2016", "MORE_THAN"),
      ("It closed ⟦around 7:15 p.m.⟧ at last.", "2026-04-09T19:15", "APPROX"),
      ("It opened ⟦about noon⟧.", "2026-04-09T12:00", "APPROX"),
    ])
  func hedgedTimes(_ text: String, _ timex: String, _ mod: String) throws {
    let marked = MarkedText(text)
    let mention = try #require(FigureSample.extraction(marked.text).mentions.first)
    #expect(mention.span == marked.spans[0])
    #expect(mention.temporal?.timex == timex)
    #expect(mention.temporal?.mod == mod)
  }

  @Test(
    "One length in several units",
    arguments: [
      ("It took ⟦1 year, 2 days and 3 hours⟧.", ["duration P1Y2DT3H"]),
      ("It took ⟦2 years, 3 months⟧.", ["duration P2Y3M"]),
      ("It won in ⟦2 hours, 5 minutes, 11.3 seconds⟧.", ["duration PT2H5M11.3S"]),
      ("It took ⟦two days⟧ and three trucks.", ["duration P2D"]),
      // A comma before the last "and" makes a list of it.
      ("It met for ⟦2 years⟧, 3 months, and 4 days.", ["duration P2Y"]),
      ("It took ⟦90 minutes⟧, 3 days late.", ["duration PT90M"]),
    ])
  func units(_ text: String, _ expected: [String]) {
    let marked = MarkedText(text)
    let found = FigureSample.extraction(marked.text).mentions.first
    #expect(found?.summary == expected[0])
    #expect(found?.span == marked.spans[0])
  }

  @Test(
    "A length with its beginning is a range",
    arguments: [
      (
        "Closed ⟦for ⟦ten days⟧ from ⟦April 20⟧⟧.", "date_range 2026-04-20/2026-04-30",
        ["duration P10D", "date 2026-04-20"]
      ),
      (
        "Closed for ⟦⟦a week⟧ starting ⟦tomorrow⟧⟧.", "date_range 2026-04-10/2026-04-17",
        ["duration P1W", "date 2026-04-10"]
      ),
      (
        "Open ⟦for ⟦3 hours⟧ from ⟦10 a.m.⟧⟧ only.",
        "time_range 2026-04-09T10:00:00/2026-04-09T13:00:00",
        ["duration PT3H", "time 2026-04-09T10:00"]
      ),
      (
        "Open ⟦from ⟦10 a.m.⟧ for ⟦two hours⟧⟧.",
        "time_range 2026-04-09T10:00:00/2026-04-09T12:00:00",
        ["time 2026-04-09T10:00", "duration PT2H"]
      ),
      (
        "Open ⟦from ⟦11 p.m.⟧ for ⟦90 minutes⟧⟧.",
        "time_range 2026-04-09T23:00:00/2026-04-10T00:30:00",
        ["time 2026-04-09T23:00", "duration PT90M"]
      ),
    ] as [(String, String, [String])])
  func placed(_ text: String, _ range: String, _ parts: [String]) {
    FigureSample.expect(text, [range] + parts)
  }

  @Test("A length before a range is none of it")
  func lengthBeforeRange() {
    FigureSample.expect(
      "Open for ⟦3 weeks⟧ ⟦from ⟦May 4⟧ to ⟦May 25⟧⟧.",
      ["duration P3W", "date_range 2026-05-04/2026-05-26", "date 2026-05-04", "date 2026-05-25"])
  }
}
