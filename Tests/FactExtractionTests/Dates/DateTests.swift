import ArticleModel
import Testing

/// Dates of articles published on Thursday, 2026-04-09.
@Suite("Dates")
struct DateTests {
  @Test(
    "Calendar days in every order",
    arguments: [
      ("on ⟦April 9, 2026⟧, it", ["date 2026-04-09"]),
      ("on ⟦9 April 2026⟧ it", ["date 2026-04-09"]),
      ("on ⟦Apr. 9, 2026⟧ it", ["date 2026-04-09"]), ("on ⟦April 9th, 2026⟧", ["date 2026-04-09"]),
      ("on ⟦the 9th of April⟧", ["date 2026-04-09"]), ("on ⟦2026-04-09⟧.", ["date 2026-04-09"]),
      ("on ⟦04/09/2026⟧.", ["date 2026-04-09"]), ("on ⟦25/12/2026⟧", ["date 2026-12-25"]),
      ("on ⟦2026/4/9⟧", ["date 2026-04-09"]), ("on ⟦9-Apr-2026⟧", ["date 2026-04-09"]),
      ("on ⟦Thursday, April 9, 2026⟧", ["date 2026-04-09"]),
      ("on ⟦Thursday 9 April⟧", ["date 2026-04-09"]),
      ("on ⟦4/9/26⟧", ["date 2026-04-09"]),
    ])
  func days(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Day first where the locale has it so",
    arguments: [
      ("en-GB", "2026-09-04"), ("en-AU", "2026-09-04"), ("en-US", "2026-04-09"),
      ("en", "2026-04-09"),
    ])
  func dayOrder(_ locale: String, _ date: String) {
    FigureSample.expect("on ⟦04/09/2026⟧ it", ["date \(date)"], locale: locale)
  }

  @Test(
    "Months, quarters, halves, years and decades",
    arguments: [
      ("in ⟦March 2025⟧ it", ["date 2025-03"]), ("in ⟦Dec 2032⟧", ["date 2032-12"]),
      ("in ⟦May⟧ it", ["date 2026-05"]), ("in ⟦2026-04⟧ it", ["date 2026-04"]),
      ("in ⟦Q3 2025⟧", ["date 2025-Q3"]), ("⟦the third quarter of 2025⟧", ["date 2025-Q3"]),
      ("⟦the first half of 2026⟧", ["date 2026-H1"]), ("in ⟦H1 2026⟧", ["date 2026-H1"]),
      ("in ⟦2Q24⟧ and ⟦1H25⟧", ["date 2024-Q2", "date 2025-H1"]),
      ("in ⟦2025⟧ it", ["date 2025"]), ("⟦2025⟧ revenue rose", ["date 2025"]),
      ("in the ⟦1990s⟧", ["date 199"]), ("in ⟦FY2026⟧", ["date FY2026"]),
      ("in ⟦fiscal 2026⟧", ["date FY2026"]), ("in ⟦fiscal year 2026⟧", ["date FY2026"]),
      ("in ⟦Q2 FY26⟧", ["date FY2026-Q2"]),
      ("⟦the second quarter of fiscal 2026⟧", ["date FY2026-Q2"]),
    ])
  func periods(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Thirds",
    arguments: [
      ("in ⟦late 2025⟧", "date 2025 END", "2025-09-01", "2026-01-01", "2025-39"),
      ("in ⟦early 2025⟧", "date 2025 START", "2025-01-01", "2025-05-01", "2025-37"),
      ("in ⟦mid-2025⟧", "date 2025 MID", "2025-05-01", "2025-09-01", "2025-38"),
      ("in ⟦early April⟧", "date 2026-04 START", "2026-04-01", "2026-04-11", nil),
      ("in ⟦late February 2028⟧", "date 2028-02 END", "2028-02-21", "2028-03-01", nil),
      ("⟦the mid-1990s⟧", "date 199 MID", "1993-05-01", "1996-09-01", nil),
      ("⟦late in the third quarter⟧", "date 2026-Q3 END", "2026-09-01", "2026-10-01", nil),
    ] as [(String, String, String, String, String?)])
  func thirds(
    _ text: String, _ summary: String, _ start: String, _ end: String, _ edtf: String?
  ) throws {
    FigureSample.expect(text, [summary])
    let plain = text.filter { $0 != "⟦" && $0 != "⟧" }
    let date = try #require(FigureSample.extraction(plain).mentions.first?.temporal)
    #expect(date.start == start)
    #expect(date.end == end)
    #expect(date.edtf == edtf)
  }

  @Test(
    "Periods are half-open",
    arguments: [
      ("April 9, 2026", "2026-04-09", "2026-04-10", "2026-04-09"),
      ("December 2032", "2032-12-01", "2033-01-01", "2032-12"),
      ("Q4 2025", "2025-10-01", "2026-01-01", "2025-36"),
      ("H2 2025", "2025-07-01", "2026-01-01", "2025-41"),
      ("in 2025", "2025-01-01", "2026-01-01", "2025"),
      ("the 1990s", "1990-01-01", "2000-01-01", "199X"),
    ])
  func bounds(_ text: String, _ start: String, _ end: String, _ edtf: String) throws {
    let date = try #require(FigureSample.extraction("It was \(text).").mentions.first?.temporal)
    #expect(date.start == start)
    #expect(date.end == end)
    #expect(date.edtf == edtf)
    #expect(date.days?.start?.description == start)
    #expect(date.days?.end?.description == end)
  }

  @Test("The days of a fiscal year are unknown")
  func fiscalYears() throws {
    let date = try #require(
      FigureSample.extraction("In fiscal 2026 it grew.").mentions.first?.temporal)
    #expect(date.start == nil && date.days == nil && date.edtf == nil)
  }

  @Test(
    "A range is a mention, and its ends are mentions in it",
    arguments: [
      ("⟦⟦2019⟧–⟦2024⟧⟧", ["2019-01-01/2025-01-01", "2019", "2024"]),
      ("⟦⟦2019⟧–⟦24⟧⟧", ["2019-01-01/2025-01-01", "2019", "2024"]),
      ("⟦from ⟦March⟧ to ⟦May 2025⟧⟧", ["2025-03-01/2025-06-01", "2025-03", "2025-05"]),
      ("⟦between ⟦2019⟧ and ⟦2023⟧⟧", ["2019-01-01/2024-01-01", "2019", "2023"]),
      (
        "⟦from ⟦April 2026⟧ through ⟦December 2032⟧⟧",
        ["2026-04-01/2033-01-01", "2026-04", "2032-12"]
      ),
      ("⟦⟦April 9⟧–⟦11, 2026⟧⟧", ["2026-04-09/2026-04-12", "2026-04-09", "2026-04-11"]),
      ("⟦⟦9⟧–⟦11 April 2026⟧⟧", ["2026-04-09/2026-04-12", "2026-04-09", "2026-04-11"]),
      ("⟦from ⟦November 2025⟧ to ⟦February⟧⟧", ["2025-11-01/2026-03-01", "2025-11", "2026-02"]),
      ("⟦⟦Q1⟧ to ⟦Q3 2025⟧⟧", ["2025-01-01/2025-10-01", "2025-Q1", "2025-Q3"]),
    ])
  func ranges(_ text: String, _ expected: [String]) {
    FigureSample.expect(
      text, ["date_range \(expected[0])"] + expected.dropFirst().map { "date \($0)" })
  }

  @Test(
    "Impossible dates and ranges are kept, marked invalid",
    arguments: [
      ("on ⟦31 June 2026⟧", ["date 2026-06-31 invalid"]),
      ("on ⟦February 29, 2026⟧", ["date 2026-02-29 invalid"]),
      ("on ⟦2026-13-45⟧", ["date 2026-13-45 invalid"]),
      ("on ⟦June 31⟧", ["date 2026-06-31 invalid"]),
      ("⟦⟦2024⟧–⟦2019⟧⟧", ["date_range 2024-01-01/2020-01-01 invalid", "date 2024", "date 2019"]),
      ("at ⟦25:10⟧ it", ["time T25:10 invalid"]), ("at ⟦13:75⟧ it", ["time T13:75 invalid"]),
      ("at ⟦14 p.m.⟧ it", ["time T14:00 invalid"]),
    ])
  func impossible(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Weekdays and relative days resolve against the day of publication",
    arguments: [
      ("They met on ⟦Tuesday⟧.", ["date 2026-04-07"]), ("⟦next Tuesday⟧ it", ["date 2026-04-14"]),
      ("⟦yesterday⟧ it", ["date 2026-04-08"]), ("⟦tomorrow⟧ it", ["date 2026-04-10"]),
      ("⟦last year⟧ it", ["date 2025"]), ("⟦this month⟧ it", ["date 2026-04"]),
      ("⟦next quarter⟧ it", ["date 2026-Q3"]), ("It shut in ⟦November⟧.", ["date 2025-11"]),
    ])
  func relative(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Times of day, alone and with their date",
    arguments: [
      ("at ⟦14:30⟧ it", ["time 2026-04-09T14:30"]),
      ("at ⟦9:05:30⟧ it", ["time 2026-04-09T09:05:30"]),
      ("at ⟦10 a.m.⟧ it", ["time 2026-04-09T10:00"]), ("at ⟦7pm⟧ it", ["time 2026-04-09T19:00"]),
      ("at ⟦12 a.m.⟧ it", ["time 2026-04-09T00:00"]),
      ("at ⟦1.56pm⟧ it", ["time 2026-04-09T13:56"]),
      ("at ⟦9 a.m. ET⟧ it", ["time 2026-04-09T09:00 ET"]),
      ("on ⟦April 9, 2026, at 10 p.m.⟧ it", ["datetime 2026-04-09T22:00"]),
      ("on ⟦2026-04-09 22:00:00 -0400⟧ it", ["datetime 2026-04-09T22:00:00 -04:00"]),
      ("on ⟦2026-04-09T22:00:00+02:00⟧ it", ["datetime 2026-04-09T22:00:00 +02:00"]),
      ("on ⟦2026-04-09T22:00:00Z⟧ it", ["datetime 2026-04-09T22:00:00 UTC"]),
    ])
  func times(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "What only looks like a date is none",
    arguments: [
      ("In ⟦April⟧ ⟦12 people⟧ died", ["date 2026-04", "quantity 12 person"]),
      ("⟦2,025⟧ it", ["number 2025"]),
      ("⟦2000 people⟧ came", ["quantity 2000 person"]), ("⟦2025%⟧ up", ["percent 2025"]),
      ("⟦$2025⟧ it", ["money 2025 USD"]),
      ("about ⟦2000 - 2500 calories⟧", ["quantity 2000..2500 cal 'calorie' approximate"]),
    ])
  func others(_ text: String, _ expected: [String]) {
    FigureSample.expect(text, expected)
  }
}
