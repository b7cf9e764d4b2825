import ArticleModel
import CrossfootTestSupport

@testable import FactExtraction

/// An article of the given blocks with the recognizer's answer.
struct RecognizedArticle {
  let text: TokenizedArticle
  let entities: [RecognizedEntity]

  init(
    _ blocks: [(kind: Block.Kind, text: String)], authors: [Metadata.Author] = [],
    tags: [String] = []
  ) {
    var article = Article(
      id: "test", source: SourceDescription(mediaType: "text/plain", byteCount: 0, sha256: ""))
    for block in blocks {
      if !article.text.isEmpty { article.text += Array("\n\n".utf8) }
      let start = article.text.count
      article.text += Array(block.text.utf8)
      article.blocks.append(
        Block(
          kind: block.kind, text: TextSpan(start: start, end: article.text.count),
          source: SourceSpan(start: start, end: article.text.count)))
    }
    article.metadata.authors = authors
    article.metadata.tags = tags
    text = TokenizedArticle(article, lexicon: English.lexicon)
    entities = RuleBasedRecognizer().entities(in: text)
  }

  init(_ paragraph: String) { self.init([(.paragraph, paragraph)]) }

  /// The places of all entities of `kind`, in text order.
  func spans(of kind: Entity.Kind) -> [TextSpan] {
    entities.filter { $0.kind == kind }.flatMap(\.mentions).map(text.span)
      .sorted { $0.start < $1.start }
  }

  /// The texts of all entities' places, in text order.
  var names: [String] {
    entities.flatMap(\.mentions).sorted { $0.lowerBound < $1.lowerBound }.map(text.string)
  }

  /// The kind of the one entity that has exactly these names, or `nil`.
  func kind(of names: Set<String>) -> Entity.Kind? {
    let matching = entities.filter { Set([$0.name] + $0.aliases) == names }
    return matching.count == 1 ? matching.first?.kind : nil
  }
}
