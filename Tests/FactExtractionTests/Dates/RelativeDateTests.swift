import ArticleModel
import Testing

/// Times that stand against the day of writing, Thursday, 2026-04-09, or against the story.
@Suite("Relative dates")
struct RelativeDateTests {
  @Test(
    "Steps from the day of writing",
    arguments: [
      ("It fell ⟦last week⟧.", ["date 2026-W14"]), ("It opens ⟦next month⟧.", ["date 2026-05"]),
      ("Profit fell in ⟦the current year⟧.", ["date 2026"]),
      ("They met ⟦last Monday⟧.", ["date 2026-04-06"]),
      ("They will meet ⟦next Monday⟧.", ["date 2026-04-13"]),
      ("It shut ⟦last November⟧.", ["date 2025-11"]), ("It opens ⟦this summer⟧.", ["date 2026-SU"]),
      ("It shut ⟦last fall⟧.", ["date 2025-FA"]),
      ("It closed ⟦last night⟧.", ["datetime_range 2026-04-08TNI"]),
      ("It opened ⟦this morning⟧.", ["datetime_range 2026-04-09TMO"]),
      ("It shut ⟦this past Wednesday⟧.", ["date 2026-04-08"]),
    ])
  func steps(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "Lengths that lead to a day",
    arguments: [
      ("It opened ⟦two years ago⟧.", ["date 2024"]), ("It shut ⟦a month ago⟧.", ["date 2026-03"]),
      ("It opened ⟦three weeks ago⟧.", ["date 2026-03-19"]),
      ("It shut ⟦ten days ago⟧.", ["date 2026-03-30"]),
      ("It will open ⟦two weeks from now⟧.", ["date 2026-04-23"]),
      ("It shut ⟦several years ago⟧.", ["date PAST_REF"]),
      ("It rains ⟦three days after Easter⟧.", ["date 2026-04-08"]),
    ])
  func distances(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "The story goes on from the date it has come to",
    arguments: [
      (
        "On ⟦March 3, 2026⟧ it rained. ⟦Two days later⟧ it shone.",
        ["date 2026-03-03", "date 2026-03-05"]
      ),
      (
        "On ⟦March 3, 2026⟧ it rained, and ⟦the next day⟧ it shone.",
        ["date 2026-03-03", "date 2026-03-04"]
      ),
      (
        "In ⟦May 2024⟧ it grew, and ⟦later that year⟧ it shrank.",
        ["date 2024-05", "date 2024 END"]
      ),
      (
        "On ⟦March 3, 2026⟧ it rained. ⟦The same day⟧ it froze.",
        ["date 2026-03-03", "date 2026-03-03"]
      ),
      ("In ⟦2019⟧ she left, and that day she wept.", ["date 2019"]),
    ])
  func story(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }

  @Test(
    "The tense decides between the last and the next",
    arguments: [
      ("They will vote on ⟦Monday⟧.", "2026-04-13"), ("They voted on ⟦Monday⟧.", "2026-04-06"),
      ("The sale is expected to close ⟦Friday⟧.", "2026-04-10"),
      ("⟦Friday⟧'s vote was close.", "2026-04-03"),
      ("She said ⟦Wednesday⟧ it was over.", "2026-04-08"),
    ])
  func tense(_ text: String, _ expected: String) { FigureSample.expect(text, ["date \(expected)"]) }

  @Test(
    "A month lies in its nearest year unless the tense says otherwise",
    arguments: [
      ("It shut in ⟦December⟧.", "2025-12"), ("It will open in ⟦December⟧.", "2026-12"),
      ("The case is heard in ⟦May⟧.", "2026-05"), ("It was sold in ⟦March⟧.", "2026-03"),
      ("It was due on ⟦April 20⟧.", "2026-04-20"),
    ])
  func months(_ text: String, _ expected: String) {
    FigureSample.expect(text, ["date \(expected)"])
  }

  @Test(
    "Without a day of writing nothing is guessed",
    arguments: [
      ("on Thursday it rained", "XXXX-WXX-4"), ("in April it rained", "XXXX-04"),
      ("on April 9 it rained", "XXXX-04-09"), ("it rained last year", "XXXX"),
      ("it rained in the third quarter", "XXXX-Q3"),
    ])
  func unanchored(_ text: String, _ timex: String) throws {
    let article = FigureSample.article(Array(text.utf8), published: nil)
    let date = try #require(FigureSample.extraction(article).mentions.first?.temporal)
    #expect(date.timex == timex)
    #expect(date.start == nil && date.end == nil && date.days == nil)
  }

  @Test("A story of long ago stands against its own dates, whenever it is published")
  func narrative() {
    let text = """
      The war began in 1741 and ended in 1748. In 1742 the king died. In March 1743 the army moved. \
      In May it lost. In 1744 came a truce, in 1745 another, in 1746 a third, and by 1747 none. \
      On June 4, 1747 they met; two days later they parted.
      """
    let values = FigureSample.extraction(text).mentions.compactMap(\.temporal?.timex)
    #expect(values.contains("1743-05"))
    #expect(values.last == "1747-06-06")
  }

  @Test(
    "Lengths roll from the day of writing",
    arguments: [
      ("over ⟦the last three months⟧", "P3M", "2026-01-09", "2026-04-09"),
      ("in ⟦the next 10 days⟧", "P10D", "2026-04-10", "2026-04-20"),
      ("in ⟦the past two years⟧", "P2Y", "2024-04-09", "2026-04-09"),
      ("in ⟦the past few weeks⟧", "PXW", nil, nil), ("in ⟦recent years⟧", "PXY", nil, nil),
      ("in ⟦the coming months⟧", "PXM", nil, nil), ("for ⟦decades⟧", "PXE", nil, nil),
      ("after ⟦a year and a half⟧", "P1.5Y", nil, nil), ("for ⟦an hour⟧", "PT1H", nil, nil),
    ] as [(String, String, String?, String?)])
  func lengths(_ text: String, _ timex: String, _ start: String?, _ end: String?) throws {
    FigureSample.expect(text, ["duration \(timex)"])
    let plain = text.filter { $0 != "⟦" && $0 != "⟧" }
    let length = try #require(FigureSample.extraction(plain).mentions.first?.temporal)
    #expect(length.start == start)
    #expect(length.end == end)
  }

  @Test(
    "Vague times have no place",
    arguments: [
      ("It ⟦now⟧ sells tea.", "PRESENT_REF"), ("It ⟦recently⟧ shut.", "PAST_REF"),
      ("In ⟦the future⟧ it may.", "FUTURE_REF"), ("It did so in ⟦the past⟧.", "PAST_REF"),
    ])
  func vague(_ text: String, _ timex: String) { FigureSample.expect(text, ["date \(timex)"]) }

  @Test(
    "What recurs is a set",
    arguments: [
      ("It meets ⟦every Monday⟧.", ["set XXXX-WXX-1"]), ("It meets ⟦twice a year⟧.", ["set P1Y"]),
      ("It reports ⟦quarterly⟧.", ["set P3M"]), ("It pays ⟦annually⟧.", ["set P1Y"]),
      ("It votes ⟦every four years⟧.", ["set P4Y"]), ("It meets ⟦each month⟧.", ["set P1M"]),
      ("It opens ⟦every other day⟧.", ["set P2D"]),
      ("It plays ⟦Tuesday nights⟧.", ["set XXXX-WXX-2TNI"]),
    ])
  func sets(_ text: String, _ expected: [String]) { FigureSample.expect(text, expected) }
}
