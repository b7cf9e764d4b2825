import ArticleModel

/// The first words of parts of an article, on one line.
struct OutlineText {
  private let article: Article
  /// The most bytes that are looked at: four for each column there is, so that neither a long paragraph nor a
  /// letter under a thousand accents costs more than it shows.
  private let limit: Int

  init(_ article: Article, width: Int) {
    self.article = article
    limit = 4 * max(width, 0) + 16
  }

  /// How a span of the readable text begins.
  func words(of span: TextSpan) -> String { words(of: article.text, span.range) }

  /// How a span of the source begins, marks and quotes included.
  func words(ofSource span: SourceSpan) -> String { words(of: article.decodedSource, span.range) }

  /// How a string begins.
  func words(of text: String) -> String {
    let bytes = Array(text.utf8.prefix(limit + 1))
    return words(of: bytes, 0..<bytes.count)
  }

  /// The cells of a row beside each other.
  func words(of cells: [Table.Cell]) -> String {
    list(cells.lazy.map { words(of: $0.text) }, separator: " | ")
  }

  /// Strings beside each other, as many as can be seen.
  func list(_ parts: some Sequence<String>, separator: String = ", ") -> String {
    var result = ""
    for (index, part) in parts.enumerated() {
      if index > 0 { result += separator }
      result += part
      if result.utf8.count > limit { break }
    }
    return result
  }

  private func words(of bytes: [UInt8], _ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<bytes.count)
    var end = min(range.upperBound, range.lowerBound + limit)
    let isCut = end < range.upperBound
    // Back to the start of a code point, if one is near: what is malformed is replaced anyway.
    for _ in 0..<3 where isCut && end > range.lowerBound && bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let text = String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)
    let line = text.unicodeScalars
      .split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" }
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    return isCut ? line + "…" : line
  }
}
