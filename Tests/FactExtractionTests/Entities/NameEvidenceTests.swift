import ArticleModel
import Testing

@testable import FactExtraction

/// What headings, labels, tables and the front matter give and do not give.
@Suite struct `Evidence for names` {
  @Test func `headings and labels hold only names that running text confirms`() {
    let article = RecognizedArticle([
      (.title, "The $35 Billion Handshake: Norvane and Orbita's Bet on the Future of Storage"),
      (.heading, "How Norvane Became the Indispensable Middleman"),
      (.paragraph, "Shares of Norvane rose. A contract with Orbita runs to 2032."),
      (.tableCell, "Total Orbita-Norvane Commitment"),
      (.diagramLabel, "Norvane Infrastructure Stack"),
      (.diagramLabel, "Expanded Deal - $21B - April 2026 - Through Dec 2032"),
    ])
    #expect(
      article.names == [
        "Norvane", "Orbita", "Norvane", "Norvane", "Orbita", "Orbita", "Norvane", "Norvane",
      ])
  }

  @Test func `two names side by side are two`() {
    let article = RecognizedArticle([
      (
        .paragraph,
        "Norvane's Ada Thorpe platform is new. Relations with Norvane are good. Ada Thorpe hardware sells."
      ),
      (.tableCell, "Norvane Ada Thorpe"),
    ])
    #expect(article.names.suffix(2) == ["Norvane", "Ada Thorpe"])
  }

  @Test func `the author and the employer of the front matter are known`() {
    let article = RecognizedArticle(
      [(.paragraph, "Analysis by Amara Osei, Editorial Analyst at Larkfield Research.")],
      authors: [
        .init(name: "Amara Osei", bio: "Amara Osei is an analyst and founder of Larkfield.")
      ])
    #expect(article.kind(of: ["Amara Osei"]) == .person)
    #expect(article.kind(of: ["Larkfield Research", "Larkfield"]) == .organization)
    #expect(article.entities.count == 2)
  }

  @Test func `a tag makes a frequent word a name, and common tags make none`() {
    let article = RecognizedArticle(
      [(.paragraph, "A deal with Harbor is near. The hardware is cloud hardware.")],
      tags: ["Harbor", "Cloud Computing", "AI Hardware"])
    #expect(article.names == ["Harbor"])
  }

  @Test func `a frequent word that also stands in lower case is no name`() {
    let article = RecognizedArticle(
      "The Harbor plan is new. The Harbor shut. Boats fill the harbor.")
    #expect(article.names == [])
  }

  @Test func `a column's heading tells the kind of its cells`() {
    var article = Article(
      id: "test", source: SourceDescription(mediaType: "text/plain", byteCount: 0, sha256: ""))
    var cells: [Table.Cell] = []
    for text in ["Company", "Revenue", "Pellworth", "$5 million", "Quintar", "$7 million"] {
      let start = article.text.count
      article.text += Array((text + "\n\n").utf8)
      let span = TextSpan(start: start, end: article.text.count - 2)
      let source = SourceSpan(start: span.start, end: span.end)
      article.blocks.append(Block(kind: .tableCell, text: span, source: source))
      cells.append(.init(text: span, source: source))
    }
    article.tables = [
      Table(columns: Array(cells[..<2]), rows: [Array(cells[2..<4]), Array(cells[4...])])
    ]
    let text = TokenizedArticle(article, lexicon: English.lexicon)
    let entities = RuleBasedRecognizer().entities(in: text)
    #expect(entities.map(\.name) == ["Pellworth", "Quintar"])
    #expect(entities.allSatisfy { $0.kind == .organization })
  }

  @Test(arguments: [
    "", " ", ".", "A", "-", "The", "Of And The", "McDonald's'", "O'", "J.", "\u{FFFD}A", "É É. Ü-Ü",
    String(repeating: "Ab-", count: 5000), String(repeating: "A.", count: 5000),
    String(repeating: "A1", count: 5000), String(repeating: "Abc and ", count: 5000),
  ])
  func `odd input is taken without a trap`(_ text: String) {
    let article = RecognizedArticle(text)
    #expect(article.entities.allSatisfy { !$0.name.isEmpty && !$0.mentions.isEmpty })
  }
}
