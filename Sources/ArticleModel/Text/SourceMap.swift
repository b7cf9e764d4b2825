/// Where the article's text stands in its source.
///
/// The one place that turns the byte offsets of the pipeline into what people and other programs
/// count in: code points of `text`, byte offsets of the original input, lines and columns.
public struct SourceMap: Sendable {
  /// From bytes of `text` to bytes of the decoded source.
  public var text: OffsetMap
  /// From bytes of the decoded source to bytes of the original input; `nil` where they are equal.
  public var original: OffsetMap?

  public init(text: OffsetMap = OffsetMap(), original: OffsetMap? = nil) {
    self.text = text
    self.original = original
  }

  /// The decoded source's range that a range of `text` comes from.
  public func source(of span: TextSpan) -> SourceSpan? {
    text.origin(of: span.range).map { SourceSpan($0) }
  }

  /// The original input's byte range of a range of the decoded source.
  public func originalRange(of span: SourceSpan) -> Range<Int> {
    guard let original else { return span.range }
    return original.origin(of: span.range) ?? span.range
  }
}

/// A place for people: both numbers count from 1, the column in code points.
public struct LineColumn: Hashable, Sendable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
