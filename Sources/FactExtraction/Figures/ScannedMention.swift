import ArticleModel

/// A mention as the scanner found it, with its tokens.
struct ScannedMention: Sendable {
  var mention: Mention
  var tokens: Range<Int>
}
