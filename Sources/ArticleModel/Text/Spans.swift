/// A half-open range of UTF-8 byte offsets into the article's `text`.
///
/// The coordinate of every stage after parsing. Only the source map turns it into a `SourceSpan`,
/// code points and lines.
public struct TextSpan: Hashable, Sendable {
  public var start: Int
  public var end: Int

  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  public init(_ range: Range<Int>) {
    self.init(start: range.lowerBound, end: range.upperBound)
  }

  public var range: Range<Int> { start..<max(start, end) }
  public var isEmpty: Bool { start >= end }
  public var length: Int { end - start }

  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }
}

/// A half-open range of byte offsets into the decoded source: the input as UTF-8, without a byte order mark.
///
/// Where the input was UTF-8 these are the input's own offsets, but for the mark; else the source
/// map's `original` converts them.
public struct SourceSpan: Hashable, Sendable {
  public var start: Int
  public var end: Int

  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  public init(_ range: Range<Int>) {
    self.init(start: range.lowerBound, end: range.upperBound)
  }

  public var range: Range<Int> { start..<max(start, end) }
  public var isEmpty: Bool { start >= end }
  public var length: Int { end - start }
}
