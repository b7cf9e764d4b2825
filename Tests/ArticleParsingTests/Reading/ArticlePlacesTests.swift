import ArticleModel
import ArticleParsing
import CrossfootTestSupport
import Testing

/// What must hold of the places of any article, over all documents at hand.
///
/// Documents that a clone has none of are named in `Documents`.
@Suite("Every text stands where its article says")
struct ArticlePlacesTests {
  @Test func `of the corpus`() {
    let documents = Documents.corpus
    #expect(!documents.isEmpty)
    check(documents)
  }

  @Test func `of the tests' own documents`() {
    let documents = Documents.fixtures
    #expect(!documents.isEmpty)
    check(documents)
  }

  @Test func `of the suites`() {
    check(Documents.markdownCases)
    check(Documents.frontMatterCases)
  }

  @Test func `of articles of the web`() { check(Documents.articles) }

  private func check(_ documents: [Documents.Document]) {
    for document in documents {
      for format in [InputFormat.markdown, .text] {
        let input = ArticleInput(bytes: document.bytes, path: document.name, format: format)
        let article = ArticleParser().parse(input)
        if let problem = Self.misplacement(article) {
          Issue.record("\(document.name) as \(format): \(problem)")
        }
      }
    }
  }

  /// The first thing that is wrong with the places, or `nil`.
  private static func misplacement(_ article: Article) -> String? {
    misplacement(article.sourceMap.text, of: article)
      ?? misplacement(article.blocks, of: article) ?? misplacement(article.tables, of: article)
  }

  /// A run that is a copy holds what stands at its origin, and no run reaches beyond either text.
  private static func misplacement(_ map: OffsetMap, of article: Article) -> String? {
    var end = 0
    for run in map.runs {
      guard run.start >= end, run.end <= article.text.count, run.originStart >= 0,
        run.originEnd <= article.decodedSource.count
      else { return "the run at \(run.start) is out of place" }
      end = run.end
      guard run.isCopy else { continue }
      let copy = article.text[run.start..<run.end]
      if copy != article.decodedSource[run.originStart..<run.originEnd] {
        return "the run at \(run.start) is not what stands at \(run.originStart)"
      }
    }
    return nil
  }

  /// Blocks hold text and stand in order and apart; what a block's text comes from is its place in the
  /// source, and the body's blocks stand in order there, too, behind the front matter.
  private static func misplacement(_ blocks: [Block], of article: Article) -> String? {
    let bodyStart = article.frontMatter?.source.end ?? 0
    var end = (text: 0, source: bodyStart)
    for block in blocks {
      guard block.text.start >= end.text, !block.text.isEmpty,
        block.text.end <= article.text.count
      else { return "the text of \(block)" }
      end.text = block.text.end
      guard block.source.start >= 0, block.source.start <= block.source.end,
        block.source.end <= article.decodedSource.count
      else { return "the source of \(block)" }
      guard let origin = article.sourceMap.source(of: block.text) else {
        return "no origin of \(block)"
      }
      guard block.source.start <= origin.start, origin.end <= block.source.end else {
        return "the origin \(origin) of \(block)"
      }
      let isOfFrontMatter = block.source.end <= bodyStart
      if isOfFrontMatter, block.kind == .title || block.kind == .description { continue }
      guard block.source.start >= end.source else { return "the order of \(block)" }
      end.source = block.source.end
    }
    return nil
  }

  /// Each cell's text is a block of its own, or blocks, or empty.
  private static func misplacement(_ tables: [Table], of article: Article) -> String? {
    let starts = Set(article.blocks.map(\.text.start))
    for cell in tables.flatMap({ [$0.columns] + $0.rows }).joined() {
      guard cell.text.isEmpty || starts.contains(cell.text.start) else {
        return "the text of \(cell)"
      }
      guard cell.source.start <= cell.source.end, cell.source.end <= article.decodedSource.count
      else { return "the place of \(cell)" }
    }
    return nil
  }
}
