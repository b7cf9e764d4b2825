import ArticleModel
import CrossfootTestSupport
import FactExtraction
import Testing

/// Fiscal periods with and without a calendar; articles of 2026-04-09.
@Suite("Fiscal calendars")
struct FiscalCalendarTests {
  private static func first(_ text: String, _ calendar: FiscalCalendar?) -> TemporalExpression? {
    let extractor = FactExtractor(options: .init(fiscalCalendar: calendar))
    return extractor.extract(from: FigureSample.article(Array(text.utf8))).mentions.first?.temporal
  }

  @Test(
    "Where a fiscal period lies",
    arguments: [
      ("Fiscal 2026 was good.", 9, "2025-10-01", "2026-10-01", "2025-10/2026-09"),
      ("FY2026 was good.", 12, "2026-01-01", "2027-01-01", "2026-01/2026-12"),
      (
        "The second quarter of fiscal 2026 was good.", 6, "2025-10-01", "2026-01-01",
        "2025-10/2025-12"
      ),
      ("The fiscal first quarter was good.", 11, "2025-12-01", "2026-03-01", "2025-12/2026-02"),
      ("The fiscal second quarter was good.", 11, "2025-03-01", "2025-06-01", "2025-03/2025-05"),
      ("This fiscal year will be good.", 5, "2025-06-01", "2026-06-01", "2025-06/2026-05"),
      ("The current fiscal year will be good.", 3, "2026-04-01", "2027-04-01", "2026-04/2027-03"),
    ])
  func placed(_ text: String, _ lastMonth: Int, _ start: String, _ end: String, _ edtf: String) {
    let found = Self.first(text, FiscalCalendar(lastMonth: lastMonth))
    #expect(found?.start == start, "\(text)")
    #expect(found?.end == end, "\(text)")
    #expect(found?.edtf == edtf, "\(text)")
    #expect(found?.timex?.hasPrefix("FY") == true)
  }

  @Test("A year named by its beginning")
  func byStart() {
    let found = Self.first("Fiscal 2025 was good.", FiscalCalendar(firstMonth: 2))
    #expect(found?.start == "2025-02-01")
    #expect(found?.end == "2026-02-01")
  }

  @Test(
    "Without a calendar its place is not known",
    arguments: [
      ("Fiscal 2026 was good.", "FY2026"), ("FY26 was good.", "FY2026"),
      ("The fiscal first quarter was good.", "2026-Q1"),
      ("The first quarter of fiscal 2026 was good.", "FY2026-Q1"),
    ])
  func unplaced(_ text: String, _ timex: String) {
    let found = Self.first(text, nil)
    #expect(found?.timex == timex)
    #expect(found?.start == nil)
    #expect(found?.end == nil)
    #expect(found?.edtf == nil)
  }

  @Test("A quarter's last day tells where it lies")
  func ended() {
    let found = Self.first("Its fourth quarter ended Sept. 30, 2025, was good.", nil)
    #expect(found?.start == "2025-07-01")
    #expect(found?.end == "2025-10-01")
    #expect(found?.edtf == "2025-07-01/2025-09-30")
  }

  @Test(
    "What a year earlier is compared with",
    arguments: [
      ("In the first quarter it grew. It expects the second quarter to be flat.", "2025-Q1"),
      ("In the first quarter it grew. It had had a flat second quarter.", "2025-Q1"),
      ("In the fourth quarter it grew. It rose for the nine months.", "2025"),
    ])
  func yearEarlier(_ text: String, _ timex: String) {
    let article = FigureSample.article(Array("\(text) A year earlier it lost.".utf8))
    #expect(FigureSample.extraction(article).mentions.last?.temporal?.timex == timex)
  }

  @Test("No month is none", arguments: [0, 13, -1])
  func noMonth(_ month: Int) {
    #expect(FiscalCalendar(lastMonth: month) == nil)
    #expect(FiscalCalendar(firstMonth: month) == nil)
  }
}

extension FiscalCalendarTests {
  @Test(
    "The front matter says when a fiscal year ends",
    arguments: [
      ("fiscal_year_end", "September", "2025-10-01"), ("fiscal-year-end", "sep", "2025-10-01"),
      ("fiscalYearEnd", "9", "2025-10-01"), ("fiscal_year_end", "09-30", "2025-10-01"),
      ("fiscal_year_end", "30 June", "2025-07-01"), ("fiscal_year_end", "2025-06-30", "2025-07-01"),
      ("fiscal_year_start", "February", "2026-02-01"), ("fiscal_year_end", "13", nil),
      ("fiscal_year_end", "never", nil), ("fiscal_year_end", "", nil),
    ])
  func frontMatter(_ key: String, _ value: String, _ start: String?) {
    var article = FigureSample.article(Array("Fiscal 2026 was good.".utf8))
    article.metadata.extra = [.init(key: key, value: .string(value))]
    let found = FigureSample.extraction(article).mentions.first?.temporal
    #expect(found?.timex == "FY2026")
    #expect(found?.start == start, "\(key): \(value)")
  }

  @Test(
    "The company that an article names first tells when its years end",
    arguments: [
      ("Marlow's fiscal 2026 beat Tarn's.", "2025-06-01"),
      ("Tarn met Marlow in fiscal 2026.", "2025-10-01"),
      ("Marlow Bank closed fiscal 2026.", "2025-07-01"),
      ("Marlowe closed fiscal 2026.", "2025-04-01"), ("It closed fiscal 2026.", "2025-04-01"),
    ])
  func companies(_ text: String, _ start: String) throws {
    var options = ExtractionOptions(fiscalCalendar: FiscalCalendar(lastMonth: 3))
    options.fiscalCalendars["Marlow"] = FiscalCalendar(lastMonth: 5)
    options.fiscalCalendars["Marlow Bank"] = FiscalCalendar(lastMonth: 6)
    options.fiscalCalendars["Tarn"] = FiscalCalendar(lastMonth: 9)
    let extraction = FactExtractor(options: options).extract(
      from: FigureSample.article(Array(text.utf8)))
    let found = try #require(extraction.mentions.first { $0.temporal != nil }?.temporal)
    #expect(found.timex == "FY2026")
    #expect(found.start == start, "\(text)")
  }
}
