import ArticleModel
import CrossfootTestSupport
import Testing

/// Times of day and ranges of them; articles of 2026-04-09, a Thursday.
@Suite("Ranges of times of day")
struct ClockRangeTests {
  @Test(
    "A range ends with its last time, on the next day where that is earlier",
    arguments: [
      ("Open ⟦9 a.m. to 5 p.m.⟧ daily", "2026-04-09T09:00:00", "2026-04-09T17:00:00"),
      ("Open ⟦from 10 p.m. to 6 a.m.⟧ as ever", "2026-04-09T22:00:00", "2026-04-10T06:00:00"),
      ("Lunch ⟦12:30 - 1:15 pm⟧ outside", "2026-04-09T12:30:00", "2026-04-09T13:15:00"),
      (
        "On ⟦Friday, May 8, 3:00 - 4:00 p.m.⟧ it", "2026-05-08T15:00:00", "2026-05-08T16:00:00"
      ),
      ("Call ⟦between 9h30 and 11h⟧ please", "2026-04-09T09:30:00", "2026-04-09T11:00:00"),
      ("Call ⟦between 9.30-4.30pm⟧ please", "2026-04-09T09:30:00", "2026-04-09T16:30:00"),
      (
        "Call ⟦from three thirty to four fifteen⟧.", "2026-04-09T03:30:00",
        "2026-04-09T04:15:00"
      ),
      ("Open ⟦12 noon to 2 p.m.⟧ daily", "2026-04-09T12:00:00", "2026-04-09T14:00:00"),
      ("On ⟦Friday, May 8, 12:00 pm -12:45 pm⟧ it", "2026-05-08T12:00:00", "2026-05-08T12:45:00"),
      ("Call ⟦between 0730-0930⟧ please", "2026-04-09T07:30:00", "2026-04-09T09:30:00"),
    ])
  func ranges(_ text: String, _ start: String, _ end: String) throws {
    let marked = MarkedText(text)
    let mention = try #require(FigureSample.extraction(marked.text).mentions.first)
    #expect(mention.span == marked.spans[0])
    #expect(mention.temporal?.start == start)
    #expect(mention.temporal?.end == end)
  }

  @Test(
    "No hours",
    arguments: [
      "The side, which had lost its last three games at home, won 7-5 on Saturday afternoon.",
      "In the second set of a long match in the rain she led 4-2 on Friday.",
    ])
  func scores(_ text: String) {
    let extraction = FigureSample.extraction(text)
    let times = extraction.mentions.filter { $0.temporal != nil && $0.kind != .duration }
    #expect(times.allSatisfy { !extraction.article.string($0.span).contains("-") }, "\(text)")
  }

  @Test(
    "A part of the day behind a time tells which half it is in",
    arguments: [
      ("It ended at ⟦9:30 Tuesday night⟧.", "2026-04-07T21:30"),
      ("It ends at ⟦5 tomorrow afternoon⟧.", "2026-04-10T17:00"),
      ("It ends at ⟦eight tonight⟧.", "2026-04-09T20:00"),
      ("It ended ⟦yesterday at seven thirty⟧.", "2026-04-08T07:30"),
    ])
  func halves(_ text: String, _ timex: String) throws {
    let marked = MarkedText(text)
    let mention = try #require(FigureSample.extraction(marked.text).mentions.first)
    #expect(mention.span == marked.spans[0])
    #expect(mention.temporal?.timex == timex)
  }

  @Test(
    "Bounds",
    arguments: [
      ("⟦no later than ⟦May 4⟧⟧", nil, "2026-05-05"), ("⟦earlier than ⟦May 4⟧⟧", nil, "2026-05-04"),
      ("⟦⟦2030⟧ or later⟧.", "2030-01-01", nil), ("⟦⟦2030⟧ and beyond⟧.", "2030-01-01", nil),
      ("⟦beginning on ⟦May 4⟧⟧ to all", "2026-05-04", nil),
    ] as [(String, String?, String?)])
  func bounds(_ text: String, _ start: String?, _ end: String?) throws {
    let marked = MarkedText("It is due \(text)")
    let mentions = FigureSample.extraction(marked.text).mentions
    #expect(mentions.map(\.span) == marked.spans)
    #expect(mentions.first?.temporal?.start == start)
    #expect(mentions.first?.temporal?.end == end)
  }
}
