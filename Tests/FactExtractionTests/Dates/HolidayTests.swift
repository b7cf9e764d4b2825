import ArticleModel
import CrossfootTestSupport
import Testing

/// Days that have names; articles of 2026-04-09.
@Suite("Holidays")
struct HolidayTests {
  @Test(
    "Days that move",
    arguments: [
      ("Eid al-Fitr 2026", "2026-03-20"), ("Eid al-Adha 2018", "2018-08-21"),
      ("Islamic New Year 2018", "2018-09-11"), ("Diwali 2026", "2026-11-08"),
      ("Holi 2024", "2024-03-25"), ("Dussehra 2025", "2025-10-02"),
      ("Chinese New Year 2026", "2026-02-17"), ("Mid-Autumn Festival 2025", "2025-10-06"),
      ("Parsi New Year 2020", "2020-08-16"), ("Yom Kippur 2025", "2025-10-02"),
      ("Orthodox Easter 2025", "2025-04-20"), ("Good Friday 2026", "2026-04-03"),
      ("Grandparents Day 2025", "2025-09-07"), ("Giving Tuesday 2025", "2025-12-02"),
      ("Super Tuesday 2024", "2024-03-05"), ("Emancipation Day 2017", "2017-04-17"),
    ])
  func moving(_ name: String, _ day: String) throws {
    let date = FigureSample.extraction("It fell on \(name), they said.").mentions.first?.temporal
    #expect(date?.start == day, "\(name)")
  }

  @Test(
    "Taxes are due on the next day of work",
    arguments: [
      (2007, "2007-04-17"), (2011, "2011-04-18"), (2012, "2012-04-17"), (2016, "2016-04-18"),
      (2017, "2017-04-18"), (2018, "2018-04-17"), (2019, "2019-04-15"), (2022, "2022-04-18"),
      (2023, "2023-04-18"), (2026, "2026-04-15"),
    ])
  func taxes(_ year: Int, _ day: String) {
    let date = FigureSample.extraction("On Tax Day \(year) they paid.").mentions.first?.temporal
    #expect(date?.start == day)
  }

  @Test(
    "The year that a length leads to",
    arguments: [
      ("⟦Thanksgiving in two years⟧", "2028-11-23"), ("⟦Halloween a year ago⟧", "2025-10-31"),
      ("⟦Christmas in 9 months⟧", "2027-12-25"), ("⟦Easter three years from now⟧", "2029-04-01"),
    ])
  func lengths(_ text: String, _ day: String) throws {
    let marked = MarkedText("It was \(text).")
    let mention = try #require(FigureSample.extraction(marked.text).mentions.first)
    #expect(mention.span == marked.spans[0])
    #expect(mention.temporal?.timex == day)
  }

  @Test(
    "Other words",
    arguments: [
      "The children had a flag day and then a picnic day in the park behind the old school house.",
      "He lent it to them.",
    ])
  func none(_ text: String) { FigureSample.expect(text, []) }

  @Test(
    "Another country's day",
    arguments: [
      ("en-US", "2026-09-07"), ("en-GB", "2026-05-01"), ("en-IE", "2026-05-04"),
      ("en-JM", "2026-05-23"),
    ])
  func regions(_ locale: String, _ day: String) {
    let text = "It will close on Labour Day."
    #expect(FigureSample.extraction(text, locale: locale).mentions.first?.temporal?.start == day)
  }
}
