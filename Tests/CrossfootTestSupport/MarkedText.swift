public import ArticleModel

/// A text whose expected places are marked: `Paid ⟦$12.50⟧ today`.
public struct MarkedText: Sendable {
  /// The text without the marks.
  public let text: String
  /// The marked places, in bytes of `text` and in its order; of two that begin together the longer first.
  public let spans: [TextSpan]

  public init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var bytes = 0
    var opened: [Int] = []
    var spans: [TextSpan] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": opened.append(bytes)
      case "⟧":
        if let start = opened.popLast() {
          spans.append(TextSpan(start: start, end: bytes))
        }
      default:
        text.append(scalar)
        bytes += UTF8.width(scalar)
      }
    }
    self.text = String(text)
    self.spans = spans.sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
  }

  public var bytes: [UInt8] { Array(text.utf8) }
}
