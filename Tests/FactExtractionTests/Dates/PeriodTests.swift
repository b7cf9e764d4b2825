import ArticleModel
import CrossfootTestSupport
import Testing

/// Parts of periods, reports, holidays and ranges, in articles of Thursday, 2026-04-09.
@Suite("Periods")
struct PeriodTests {
  @Test(
    "Parts of a period by their number",
    arguments: [
      ("in ⟦the last week of July 2026⟧", "2026-07-27", "2026-08-03"),
      ("on ⟦the first Monday of May⟧", "2026-05-04", "2026-05-05"),
      ("on ⟦the last Sunday of March 2014⟧", "2014-03-30", "2014-03-31"),
      ("in ⟦the 18th century⟧", "1700-01-01", "1800-01-01"),
      ("in ⟦the third quarter of 1995⟧", "1995-07-01", "1995-10-01"),
      ("in ⟦last year's third quarter⟧", "2025-07-01", "2025-10-01"),
      ("by ⟦the end of March 2025⟧", "2025-03-21", "2025-04-01"),
      ("in ⟦the summer of 1943⟧", "1943-06-01", "1943-09-01"),
      ("in ⟦October of last year⟧", "2025-10-01", "2025-11-01"),
      ("in ⟦June last year⟧", "2025-06-01", "2025-07-01"),
      ("in ⟦the week of October 6⟧", "2025-10-06", "2025-10-13"),
    ])
  func parts(_ text: String, _ start: String, _ end: String) throws {
    let plain = text.filter { $0 != "⟦" && $0 != "⟧" }
    let marked = text.split(separator: "⟦")[1].split(separator: "⟧")[0]
    let sample = FigureSample.article(Array("It was \(plain), it said.".utf8))
    let extraction = FigureSample.extraction(sample)
    let mention = try #require(
      extraction.mentions.first { sample.string($0.span) == String(marked) }, "\(text)")
    #expect(mention.temporal?.start == start)
    #expect(mention.temporal?.end == end)
  }

  @Test(
    "What results are told of",
    arguments: [
      ("In ⟦the quarter⟧ it grew.", ["date 2026-Q1"]),
      ("In ⟦the latest quarter⟧ it grew.", ["date 2026-Q1"]),
      ("Net rose in the quarter from ⟦a year earlier⟧.", ["date 2025-Q1"]),
      ("In ⟦the year-ago quarter⟧ it lost.", ["date 2025-Q1"]),
      ("In ⟦the first nine months⟧ it lost.", ["duration P9M"]),
    ])
  func reports(_ text: String, _ expected: [String]) {
    let plain = text.filter { $0 != "⟦" && $0 != "⟧" }
    let marked = String(text.split(separator: "⟦").last?.split(separator: "⟧")[0] ?? "")
    let article = FigureSample.article(Array(plain.utf8))
    let found = FigureSample.extraction(article).mentions.filter {
      article.string($0.span) == marked
    }
    #expect(found.map(\.summary) == expected, "\(text)")
  }

  @Test("A length that ends with a date has its place")
  func ended() throws {
    let text = "In the three months ended Sept. 30, 2025, it grew."
    let length = try #require(FigureSample.extraction(text).mentions.first?.temporal)
    #expect(length.timex == "P3M")
    #expect(length.start == "2025-07-01")
    #expect(length.end == "2025-10-01")
  }

  @Test(
    "Holidays that move and that do not",
    arguments: [
      ("on ⟦Christmas 2025⟧", "2025-12-25"), ("on ⟦Thanksgiving 2025⟧", "2025-11-27"),
      ("on ⟦Good Friday 2026⟧", "2026-04-03"), ("on ⟦Labor Day 2025⟧", "2025-09-01"),
      ("on ⟦Black Friday 2025⟧", "2025-11-28"), ("on ⟦Mother's Day 2026⟧", "2026-05-10"),
      ("on ⟦Yom Kippur 2025⟧", "2025-10-02"), ("on ⟦Diwali 2025⟧", "2025-10-20"),
      ("on ⟦Juneteenth 2026⟧", "2026-06-19"),
    ])
  func holidays(_ text: String, _ date: String) { FigureSample.expect(text, ["date \(date)"]) }

  @Test(
    "Ranges that are open at one end hold their date",
    arguments: [
      ("⟦since ⟦2018⟧⟧", "2018-01-01", nil), ("⟦until ⟦March 2025⟧⟧", nil, "2025-04-01"),
      ("⟦by ⟦June 2027⟧⟧", nil, "2027-07-01"), ("⟦before ⟦2020⟧⟧", nil, "2020-01-01"),
      ("⟦after ⟦April 9, 2026⟧⟧", "2026-04-10", nil),
    ] as [(String, String?, String?)])
  func open(_ text: String, _ start: String?, _ end: String?) throws {
    let plain = "It sold tea " + text.filter { $0 != "⟦" && $0 != "⟧" } + "."
    let mentions = FigureSample.extraction(plain).mentions
    #expect(mentions.map(\.kind) == [.dateRange, .date])
    #expect(mentions.first?.temporal?.start == start)
    #expect(mentions.first?.temporal?.end == end)
    #expect(mentions.first?.temporal?.days == nil)
  }

  @Test(
    "Years before Christ, in words and by two digits",
    arguments: [
      ("in ⟦44 BC⟧", "date BC0044"), ("in ⟦480 B.C.⟧", "date BC0480"),
      ("in ⟦nineteen ninety-six⟧", "date 1996"), ("in ⟦two thousand and fifteen⟧", "date 2015"),
      ("in ⟦the nineties⟧", "date 199"),
    ])
  func years(_ text: String, _ expected: String) { FigureSample.expect(text, [expected]) }

  @Test("44 BC is the year −43 of ISO 8601")
  func beforeChrist() throws {
    let date = try #require(FigureSample.extraction("It fell in 44 BC.").mentions.first?.temporal)
    #expect(date.edtf == "-0043")
    #expect(date.start == "-0043-01-01")
  }

  @Test(
    "Hours within a day",
    arguments: [
      ("on ⟦Friday night⟧ it", "datetime_range 2026-04-03TNI"),
      ("at ⟦9 a.m. Tuesday⟧ it", "datetime 2026-04-07T09:00"),
      ("at ⟦noon Thursday⟧ it", "datetime 2026-04-09T12:00"),
      ("on ⟦23.04.2025⟧ it", "date 2025-04-23"),
      ("on ⟦Tuesday, April 7, 2026, at 3:30 p.m.⟧ it", "datetime 2026-04-07T15:30"),
    ])
  func hours(_ text: String, _ expected: String) {
    FigureSample.expect("They met \(text) was.", [expected])
  }

  @Test(
    "What only sounds like time is none",
    arguments: [
      "This may be so.", "They march on.", "She sat in the sun.", "A second opinion helps.",
      "The shop is open 24/7.", "After 9/11 much changed.", "The fall of the wall was near.",
      "USA Today wrote of it.", "He lent her a hand.", "It was year on year.",
      "The number of days fell.",
    ])
  func negatives(_ text: String) {
    let found = FigureSample.extraction(text).mentions.filter { $0.temporal != nil }
    #expect(found.isEmpty, "\(text)")
  }
}

extension PeriodTests {
  @Test(
    "Halves of a year, and of a match",
    arguments: [
      ("The ⟦first-half⟧ profit fell.", ["date 2026-H1"]),
      ("⟦First half⟧ sales fell.", ["date 2026-H1"]),
      ("It grew in ⟦H2 2025⟧.", ["date 2025-H2"]),
      ("It fell in ⟦the latter half of 2025⟧.", ["date 2025-H2"]),
      ("He scored a first-half goal.", []),
    ])
  func halves(_ text: String, _ expected: [String]) {
    let marked = MarkedText(text)
    let found = FigureSample.extraction(marked.text).mentions.filter { $0.temporal != nil }
    #expect(found.map(\.summary) == expected, "\(marked.text)")
    #expect(found.map(\.span) == marked.spans, "\(marked.text)")
  }
}
