import ArticleModel

/// A node of an article's outline: what it is, how much of it there is, and how it begins.
///
/// Its strings are as the input has them; only the renderer makes them fit for a terminal.
struct OutlineNode {
  enum Look {
    /// The name of a kind of block, or a key.
    case label
    /// The marks of a heading, with its text in bold.
    case heading
    /// A diagnostic's level.
    case error, warning, note
    /// What is left out.
    case omission
  }

  /// What it is: `paragraph`, `##`, a key.
  var label: String
  /// How much of it there is: `3 rows × 2 columns`; empty where there is nothing to count.
  var measure = ""
  /// How its text begins.
  var excerpt = ""
  /// Where in the decoded source it stands, if anywhere.
  var source: SourceSpan?
  var look = Look.label
  var children: [OutlineNode] = []

  /// The line that stands for `count` nodes that are not shown.
  static func omitted(_ count: Int, _ noun: String) -> OutlineNode {
    OutlineNode(label: "… \(count.counted(noun, "more"))", look: .omission)
  }
}

extension Int {
  /// `1 row`, `2 rows`, `1,200 more rows`.
  func counted(_ noun: String, _ adjective: String? = nil) -> String {
    let number = ReadableNumber.text(ExactDecimal(self))
    return "\(number) \(adjective.map { $0 + " " } ?? "")\(noun)\(self == 1 ? "" : "s")"
  }
}
