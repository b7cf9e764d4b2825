import ArticleModel

/// Finds the names in an article and tells which of them mean one thing.
///
/// The seam for a trained tagger: whatever conforms sees the tokens and answers entities with their places.
protocol EntityRecognizer: Sendable {
  func entities(in text: TokenizedArticle) -> [RecognizedEntity]
}

/// An entity and the places where the text names it.
struct RecognizedEntity: Hashable, Sendable {
  var kind: Entity.Kind
  /// Its fullest name.
  var name: String
  /// Its other names, in the order of their first appearance.
  var aliases: [String]
  /// Token ranges of its mentions, in text order, without overlap with any other entity's.
  var mentions: [Range<Int>]
}
