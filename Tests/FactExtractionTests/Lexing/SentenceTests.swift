import ArticleModel
import Testing

@Suite("Sentences")
struct SentenceTests {
  @Test(
    "A stop ends a sentence, an abbreviation's point does not",
    arguments: [
      ("It rose. It fell.", ["It rose.", "It fell."]),
      ("Acme Inc. rose 5%. It fell.", ["Acme Inc. rose 5%.", "It fell."]),
      ("He said: \"It rose.\" It fell.", ["He said: \"It rose.\"", "It fell."]),
      ("It cost $1.50. Why?", ["It cost $1.50.", "Why?"]),
      ("J. Smith rose. No", ["J. Smith rose.", "No"]), ("It rose vs. that.", ["It rose vs. that."]),
      ("Rose 5 p.m. today", ["Rose 5 p.m. today"]), ("No stop at all", ["No stop at all"]),
    ])
  func ends(_ text: String, _ expected: [String]) {
    let extraction = FigureSample.extraction(text)
    #expect(extraction.sentences.map { extraction.article.string($0.span) } == expected)
  }
}
