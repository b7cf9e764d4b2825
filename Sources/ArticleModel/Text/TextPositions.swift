/// Counts code points and lines of one UTF-8 text.
///
/// Lines end at LF, CR LF or a lone CR. Building takes one pass over the text for the lines and, where it is not
/// ASCII, one for the code points, eight bytes a step; an answer looks the line up and counts at most one stride.
public struct TextPositions: Sendable {
  private let codePoints: CodePointIndex
  private let byteCount: Int
  /// Where each line begins, in bytes.
  private let lineStarts: [Int]
  private let bytes: [UInt8]

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    byteCount = bytes.count
    let lines = TextPositions.lines(of: bytes.span)
    lineStarts = lines.starts
    codePoints = CodePointIndex(bytes, isASCII: lines.isASCII)
  }

  /// The number of code points before a byte offset; one outside the text is taken at its nearer end.
  public func codePoints(before offset: Int) -> Int { codePoints.codePoints(before: offset) }

  /// The line and column of a byte offset.
  public func lineColumn(at offset: Int) -> LineColumn {
    var line = 1
    return lineColumn(at: offset, near: &line)
  }

  /// The line and column of a byte offset, in constant time where it is in `line` or the line behind it.
  ///
  /// - Parameters:
  ///   - offset: The offset; one outside the text is taken at its nearer end.
  ///   - line: A line, counting from 1, such as that of the place asked for before; becomes that of `offset`.
  public func lineColumn(at offset: Int, near line: inout Int) -> LineColumn {
    if !isOffset(offset, in: line) {
      line += 1
      if !isOffset(offset, in: line) {
        line = max(1, lineStarts.partitioningIndex { $0 > offset })
      }
    }
    let start = lineStarts[line - 1]
    let column = codePoints.codePoints(in: start..<max(start, offset)) + 1
    return LineColumn(line: line, column: column)
  }

  /// The byte range of a line, counting from 1, without its end; `nil` where there is no such line.
  public func range(ofLine line: Int) -> Range<Int>? {
    guard lineStarts.indices.contains(line - 1) else { return nil }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : byteCount
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  private func isOffset(_ offset: Int, in line: Int) -> Bool {
    guard line >= 1, line <= lineStarts.count, lineStarts[line - 1] <= offset else { return false }
    return line == lineStarts.count || offset < lineStarts[line]
  }

  /// Where each line begins, and whether all bytes are below 0x80.
  private static func lines(of text: Span<UInt8>) -> (starts: [Int], isASCII: Bool) {
    var starts = [0]
    starts.reserveCapacity(text.count / 64 + 8)
    var all: UInt64 = 0
    let words = text.bytes
    var index = 0
    // Bounds: each load ends at or before the text's end.
    while index + 8 <= text.count {
      let word = UInt64(
        littleEndian: words.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
      all |= word
      var found = word.bytesBelow0x0E
      while found != 0 {
        let offset = index + found.trailingZeroBitCount / 8
        if text.endsLine(at: offset) { starts.append(offset + 1) }
        found &= found &- 1
      }
      index += 8
    }
    while index < text.count {
      all |= UInt64(text[index])
      if text.endsLine(at: index) { starts.append(index + 1) }
      index += 1
    }
    return (starts, all & 0x8080_8080_8080_8080 == 0)
  }
}

extension Span<UInt8> {
  /// Whether a line ends behind the byte at `index`.
  @inline(__always)
  fileprivate func endsLine(at index: Int) -> Bool {
    switch self[index] {
    case 0x0A: true
    case 0x0D: index + 1 == count || self[index + 1] != 0x0A
    default: false
    }
  }
}

extension UInt64 {
  /// The high bit of each byte below 0x0E, as LF and CR are, and perhaps of a byte above one that is.
  @inline(__always)
  fileprivate var bytesBelow0x0E: UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    return (self &- 0x0E * ones) & ~self & (ones << 7)
  }
}
