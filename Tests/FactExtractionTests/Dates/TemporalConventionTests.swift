import ArticleModel
import CrossfootTestSupport
import FactExtraction
import Testing

/// What the conventions of other tools choose; articles of 2026-04-09, a Thursday.
@Suite("Temporal conventions")
struct TemporalConventionTests {
  @Test(
    "Spans and values",
    arguments: [
      (.timeml, "It will open in ⟦two months⟧.", "2026-06-01", "2026-07-01"),
      (.recognizers, "It will open ⟦in two months⟧.", "2026-06-09", "2026-06-10"),
      (.duckling, "It will open ⟦in two months⟧.", "2026-06-09", "2026-06-10"),
      (.timeml, "It will open on ⟦Friday⟧.", "2026-04-10", "2026-04-11"),
      (.recognizers, "It will open on ⟦Friday⟧.", "2026-04-10", "2026-04-11"),
      (.duckling, "It will open ⟦on Friday⟧.", "2026-04-10", "2026-04-11"),
      (.timeml, "Not in ⟦the next quarter⟧.", "2026-07-01", "2026-10-01"),
      (.recognizers, "Not in the ⟦next quarter⟧.", "2026-07-01", "2026-10-01"),
      (.timeml, "It fell over ⟦the last two weeks⟧.", "2026-03-26", "2026-04-09"),
      (.duckling, "It fell over ⟦the last two weeks⟧.", "2026-03-23", "2026-04-06"),
      (.timeml, "⟦9:30 to 11:00⟧", "2026-04-09T09:30:00", "2026-04-09T11:00:00"),
      (.duckling, "⟦9:30 to 11:00⟧", "2026-04-09T09:30:00", "2026-04-09T11:01:00"),
      (.duckling, "⟦15-2⟧", "2026-02-15", "2026-02-16"),
    ] as [(TemporalConvention, String, String, String)])
  func conventions(_ convention: TemporalConvention, _ text: String, _ start: String, _ end: String)
    throws
  {
    let marked = MarkedText(text)
    let extractor = FactExtractor(options: .init(temporalConvention: convention))
    let article = FigureSample.article(Array(marked.text.utf8))
    let mention = try #require(extractor.extract(from: article).mentions.first)
    #expect(mention.span == marked.spans[0], "\(marked.text)")
    #expect(mention.temporal?.start == start, "\(marked.text)")
    #expect(mention.temporal?.end == end, "\(marked.text)")
  }

  @Test("A pair of numbers alone is no day by default")
  func noDay() {
    #expect(FigureSample.extraction("15-2").mentions.allSatisfy { $0.temporal == nil })
  }
}
