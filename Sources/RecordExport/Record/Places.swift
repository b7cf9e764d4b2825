import ArticleModel

/// An article with its places as its record counts them: code points of the text, bytes of the original, lines and
/// columns.
///
/// It is a class so that the many closures that write a record share one reference.
final class Places {
  let article: Article
  let text: TextPositions
  let source: TextPositions

  init(_ article: Article) {
    self.article = article
    text = TextPositions(article.text)
    source = TextPositions(article.decodedSource)
  }

  /// The half-open range of code points of `text`.
  func codePoints(of span: TextSpan) -> Range<Int> {
    let start = text.codePoints(before: span.start)
    return start..<max(start, text.codePoints(before: span.end))
  }

  /// Where in the decoded source a span of the text comes from, if anywhere.
  func decoded(_ span: TextSpan) -> SourceSpan? { article.sourceMap.source(of: span) }

  /// The bytes of the original input.
  func original(_ span: SourceSpan) -> Range<Int> { article.sourceMap.originalRange(of: span) }
}

extension JSONWriter {
  /// The text of a span, as a string.
  mutating func field(_ name: StaticString, _ span: TextSpan, _ places: Places) {
    field(name, places.article.text, span.range)
  }

  /// `start` and `end`.
  mutating func write(_ span: TextSpan, _ places: Places) {
    let range = places.codePoints(of: span)
    field("start", range.lowerBound)
    field("end", range.upperBound)
  }

  /// `source_start` and `source_end`.
  mutating func write(_ span: SourceSpan, _ places: Places) {
    let range = places.original(span)
    field("source_start", range.lowerBound)
    field("source_end", range.upperBound)
  }

  /// `line` and `column` of an offset into the decoded source.
  mutating func writeLineColumn(at offset: Int, _ places: Places) {
    let place = places.source.lineColumn(at: offset)
    field("line", place.line)
    field("column", place.column)
  }
}
