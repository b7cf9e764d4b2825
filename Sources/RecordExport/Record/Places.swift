import ArticleModel

/// An article with its places as its record counts them: code points of the text, bytes of the original, lines and
/// columns.
struct Places {
  let text: [UInt8]
  /// Whether the text is well-formed UTF-8, so that its parts can be copied as they are.
  let isTextWellFormed: Bool
  private let textIndex: CodePointIndex
  private let source: TextPositions
  private let sourceMap: SourceMap

  init(_ article: borrowing Article) {
    text = article.text
    sourceMap = article.sourceMap
    textIndex = CodePointIndex(text)
    source = TextPositions(article.decodedSource)
    isTextWellFormed = textIndex.isASCII || text.isWellFormedUTF8
  }

  /// The half-open range of code points of `text`.
  @inline(__always)
  func codePoints(of span: TextSpan) -> Range<Int> {
    let start = textIndex.codePoints(before: span.start)
    return start..<start + textIndex.codePoints(in: span.range)
  }

  /// Where in the decoded source a span of the text comes from, if anywhere.
  func decoded(_ span: TextSpan) -> SourceSpan? { sourceMap.source(of: span) }

  /// Where in the decoded source a span of the text comes from, quickly where it lies in one stretch that was copied
  /// from the source, at or behind the cursor.
  func decoded(_ span: TextSpan, near cursor: inout SourceCursor) -> SourceSpan? {
    let runs = sourceMap.text.runs
    if !runs.indices.contains(cursor.run) || runs[cursor.run].start > span.start { cursor.run = 0 }
    while cursor.run < runs.count, runs[cursor.run].end <= span.start { cursor.run += 1 }
    guard cursor.run < runs.count, !span.isEmpty else { return decoded(span) }
    let run = runs[cursor.run]
    guard run.isCopy, run.start <= span.start, span.end <= run.end else { return decoded(span) }
    let start = run.originStart + span.start - run.start
    return SourceSpan(start: start, end: start + span.length)
  }

  /// The bytes of the original input.
  @inline(__always)
  func original(_ span: SourceSpan) -> Range<Int> { sourceMap.originalRange(of: span) }

  /// The line and column of an offset into the decoded source.
  @inline(__always)
  func lineColumn(at offset: Int, near cursor: inout SourceCursor) -> LineColumn {
    source.lineColumn(at: offset, near: &cursor.line)
  }
}

/// Where the place before was found, so that places asked for in the order of the text are found without a search.
struct SourceCursor {
  /// An index in the runs of the source map, 0 to their number.
  var run = 0
  /// A line of the decoded source, counting from 1.
  var line = 1
}

extension JSONWriter {
  /// The text of a span, as a string.
  @inline(__always)
  mutating func field(_ name: StaticString, _ span: TextSpan, _ places: borrowing Places) {
    field(name, places.text, span.range, isWellFormed: places.isTextWellFormed)
  }

  /// `start` and `end`.
  @inline(__always)
  mutating func write(_ span: TextSpan, _ places: borrowing Places) {
    let range = places.codePoints(of: span)
    fields("start", range.lowerBound, "end", range.upperBound)
  }

  /// `source_start` and `source_end`.
  @inline(__always)
  mutating func write(_ span: SourceSpan, _ places: borrowing Places) {
    let range = places.original(span)
    fields("source_start", range.lowerBound, "source_end", range.upperBound)
  }

  /// `line` and `column` of an offset into the decoded source.
  mutating func writeLineColumn(at offset: Int, _ places: borrowing Places) {
    var cursor = SourceCursor()
    writeLineColumn(at: offset, places, near: &cursor)
  }

  /// `line` and `column` of an offset into the decoded source, looked for near the cursor first.
  @inline(__always)
  mutating func writeLineColumn(
    at offset: Int, _ places: borrowing Places, near cursor: inout SourceCursor
  ) {
    let place = places.lineColumn(at: offset, near: &cursor)
    fields("line", place.line, "column", place.column)
  }
}
