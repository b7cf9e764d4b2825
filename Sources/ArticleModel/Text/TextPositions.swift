/// Counts code points and lines of one UTF-8 text.
///
/// Lines end at LF, CR LF or a lone CR. Building takes one pass over the text, eight bytes a step; an
/// answer counts at most one stride, and nothing where the text is ASCII.
public struct TextPositions: Sendable {
  private static let stride = 64

  private let bytes: [UInt8]
  /// The number of code points before each multiple of the stride; empty where the text is ASCII.
  private let checkpoints: [Int]
  private let lineStarts: [Int]

  public init(_ bytes: [UInt8]) {
    var checkpoints: [Int] = []
    checkpoints.reserveCapacity(bytes.count / TextPositions.stride + 1)
    var lineStarts = [0]
    var continuations = 0
    let text = bytes.span
    let words = text.bytes
    var index = 0
    while index < text.count {
      if index % TextPositions.stride == 0 { checkpoints.append(index - continuations) }
      if index + 8 <= text.count {
        let word = words.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
        continuations += word.continuationByteCount
        if word.contains(0x0A) || word.contains(0x0D) {
          for offset in index..<index + 8 where text.endsLine(at: offset) {
            lineStarts.append(offset + 1)
          }
        }
        index += 8
      } else {
        if text[index] & 0xC0 == 0x80 { continuations += 1 }
        if text.endsLine(at: index) { lineStarts.append(index + 1) }
        index += 1
      }
    }
    self.bytes = bytes
    self.checkpoints = continuations == 0 ? [] : checkpoints
    self.lineStarts = lineStarts
  }

  /// The number of code points before a byte offset; one outside the text is taken at its nearer end.
  public func codePoints(before offset: Int) -> Int {
    let offset = min(max(0, offset), bytes.count)
    guard !checkpoints.isEmpty else { return offset }
    let slot = min(offset / TextPositions.stride, checkpoints.count - 1)
    var index = slot * TextPositions.stride
    var count = checkpoints[slot] + offset - index
    let text = bytes.span
    let words = text.bytes
    while index + 8 <= offset {
      count -=
        words.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).continuationByteCount
      index += 8
    }
    while index < offset {
      if text[index] & 0xC0 == 0x80 { count -= 1 }
      index += 1
    }
    return count
  }

  /// The line and column of a byte offset.
  public func lineColumn(at offset: Int) -> LineColumn {
    let line = max(1, lineStarts.partitioningIndex { $0 > offset })
    let column = codePoints(before: offset) - codePoints(before: lineStarts[line - 1]) + 1
    return LineColumn(line: line, column: column)
  }

  /// The byte range of a line, counting from 1, without its end; `nil` where there is no such line.
  public func range(ofLine line: Int) -> Range<Int>? {
    guard lineStarts.indices.contains(line - 1) else { return nil }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
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
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// How many of the eight bytes continue a UTF-8 sequence (10xxxxxx).
  @inline(__always)
  fileprivate var continuationByteCount: Int {
    ((self >> 7) & ~(self >> 6) & UInt64.ones).nonzeroBitCount
  }

  /// Whether one of the eight bytes is `byte`.
  @inline(__always)
  fileprivate func contains(_ byte: UInt8) -> Bool {
    let difference = self ^ (UInt64(byte) &* UInt64.ones)
    return (difference &- UInt64.ones) & ~difference & (UInt64.ones << 7) != 0
  }
}
