import ArticleModel

/// A mention as the scanner found it, with its tokens.
struct ScannedMention: Sendable {
  var mention: Mention
  var tokens: Range<Int>
}

/// What the scanner needs to know of the whole article.
struct ScanSettings: Sendable {
  /// BCP 47.
  var locale: String?
  /// The day that relative and partial dates resolve against.
  var referenceDay: CivilDay?
}
