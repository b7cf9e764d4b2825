import ArticleModel
import CrossfootTestSupport
import Testing

/// Which way the words around a date look; articles of 2026-04-09, a Thursday.
@Suite("Tenses and deadlines")
struct TenseTests {
  @Test(
    "Deadlines lie ahead",
    arguments: [
      ("They have until ⟦Monday⟧ to answer.", "2026-04-13"),
      ("They were given until ⟦9 a.m. Tuesday⟧ to answer.", "2026-04-14T09:00"),
      ("He could return as early as ⟦Tuesday⟧, they said.", "2026-04-14"),
      ("She did not hear of it until ⟦Monday⟧.", "2026-04-06"),
      ("It is to reopen ⟦Tuesday⟧.", "2026-04-14"),
      ("It would be redeemed in ⟦five years⟧.", "2031"),
      ("\"It closes at 4 p.m.,\" he said ⟦Monday⟧.", "2026-04-06"),
    ])
  func deadlines(_ text: String, _ timex: String) {
    let marked = MarkedText(text)
    let mention = FigureSample.extraction(marked.text).mentions.first { $0.span == marked.spans[0] }
    #expect(mention?.temporal?.timex == timex, "\(marked.text)")
  }

  @Test(
    "A weekday tells the year of its date",
    arguments: [
      ("Friday, July 18", "2025-07-18"), ("Saturday, July 18", "2026-07-18"),
      ("Tuesday, June 1", "2027-06-01"),
    ])
  func weekdays(_ date: String, _ timex: String) {
    FigureSample.expect("The fair, on ⟦\(date)⟧, is free.", ["date \(timex)"])
  }

  @Test(
    "Counted times",
    arguments: [
      ("⟦three Fridays from now⟧", "2026-04-24"), ("⟦two Mondays ago⟧", "2026-03-30"),
      ("on ⟦the 20 of next month⟧", "2026-05-20"), ("⟦Friday after next⟧", "2026-04-17"),
      ("in ⟦March after next⟧", "2028-03"), ("on ⟦31 10 1974⟧.", "1974-10-31"),
      ("on ⟦Sep-23-2020⟧.", "2020-09-23"), ("on ⟦2019-Aug-01⟧.", "2019-08-01"),
    ])
  func counted(_ text: String, _ timex: String) {
    FigureSample.expect("It came \(text)", ["date \(timex)"])
  }
}
