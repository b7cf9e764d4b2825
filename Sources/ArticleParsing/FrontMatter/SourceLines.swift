/// The lines of a source, which end at LF, CR LF or a lone CR.
struct SourceLines {
  let source: [UInt8]
  /// Nothing at or behind it is read.
  let limit: Int

  init(_ source: [UInt8], limit: Int? = nil) {
    self.source = source
    self.limit = min(limit ?? source.count, source.count)
  }

  /// The range of the line that begins at `start`, without its end.
  func line(at start: Int) -> Range<Int> {
    start..<source.span.firstLineEnd(from: start, to: limit)
  }

  /// Where the line behind one that ends at `end` begins.
  func start(after end: Int) -> Int {
    guard end < limit else { return limit }
    let isPair = source[end] == SourceByte.carriageReturn && end + 1 < limit
    return isPair && source[end + 1] == SourceByte.lineFeed ? end + 2 : end + 1
  }

  /// `range` without blanks at both sides.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, SourceByte.isBlankOrLineEnd(source[start]) { start += 1 }
    while end > start, SourceByte.isBlankOrLineEnd(source[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The first line from `start` on that is not blank, or `nil` where there is none.
  func firstFilledLine(from start: Int) -> Range<Int>? {
    var cursor = start
    while cursor < limit {
      let line = line(at: cursor)
      if !isBlank(line) { return line }
      cursor = self.start(after: line.upperBound)
    }
    return nil
  }

  func isBlank(_ line: Range<Int>) -> Bool {
    for index in line where !SourceByte.isBlank(source[index]) { return false }
    return true
  }

  /// Whether the line is `text`, blanks at its end aside.
  func isFence(_ line: Range<Int>, _ text: StaticString) -> Bool {
    guard hasPrefix(text, at: line.lowerBound, within: line) else { return false }
    return isBlank(line.lowerBound + text.utf8CodeUnitCount..<line.upperBound)
  }

  /// Whether `text` stands at `offset`, whole inside `range`.
  func hasPrefix(_ text: StaticString, at offset: Int, within range: Range<Int>) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset + length <= range.upperBound else { return false }
    return text.withUTF8Buffer { buffer in
      for index in 0..<length where source[offset + index] != buffer[index] { return false }
      return true
    }
  }

  func string(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }

  /// Whether the line begins with `byte`.
  func begins(_ line: Range<Int>, with byte: UInt8) -> Bool {
    !line.isEmpty && source[line.lowerBound] == byte
  }
}

extension Span<UInt8> {
  /// Where the first LF or CR stands in `start..<limit`; `limit` where none does.
  ///
  /// - Precondition: `limit` is at most `count`.
  fileprivate func firstLineEnd(from start: Int, to limit: Int) -> Int {
    var index = start
    let words = self.bytes
    while index + 8 <= limit {
      let word = words.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let ends = word.marking(SourceByte.lineFeed) | word.marking(SourceByte.carriageReturn)
      if ends != 0 { return index + ends.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < limit, !SourceByte.isLineEnd(self[index]) { index += 1 }
    return index
  }
}

extension UInt64 {
  /// The high bit of each byte that is `byte`; above the lowest of them, of others too.
  @inline(__always)
  fileprivate func marking(_ byte: UInt8) -> UInt64 {
    let difference = littleEndian ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
  }
}
