import ArticleModel

/// Cuts a body into pieces that md4c reads one after the other, where that changes nothing.
///
/// md4c 0.4.8 is linear in almost all, but quadratic in the lines and brackets of one paragraph, and
/// its memory grows with the text it is given; docs/decisions/0003-markdown.md has the figures.
struct PieceCutter {
  struct Piece: Hashable {
    var range: Range<Int>
    /// Whether it goes on with the line that the piece before it broke off.
    var continuesLine: Bool
  }

  /// From this size, in bytes, a piece ends at the next line that begins a block after a blank one.
  static let target = 128 * 1024
  /// From this size it ends at a list item or a heading, too.
  private static let softTarget = 2 * target
  /// A paragraph of more lines is broken.
  private static let mostTextLines = 512
  /// A line longer than this, in bytes, is broken.
  static let longestLine = 1024 * 1024

  private(set) var pieces: [Piece] = []
  private var start: Int
  private let isNeeded: Bool
  private var continuesLine = false
  /// The lines of text since the last that surely began a block.
  private var textLines = 0

  init(from start: Int, isNeeded: Bool) {
    self.start = start
    self.isNeeded = isNeeded
  }

  mutating func finish(at end: Int) {
    if start < end { cut(at: end, continuing: false) }
  }

  mutating func blankLine() { textLines = 0 }

  /// A line that begins a block of its own.
  mutating func separator() { textLines = 0 }

  /// A line that is not indented, outside fences and raw HTML.
  mutating func line(_ line: Range<Int>, isAfterBlank: Bool, in view: ByteView) {
    let size = line.lowerBound - start
    guard size >= Self.target, isNeeded else { return }
    if isAfterBlank {
      cut(at: line.lowerBound, continuing: false)
    } else if size >= Self.softTarget {
      switch view[line.lowerBound] {
      case .ascii("-"), .ascii("*"), .ascii("+"):
        if view[line.lowerBound + 1].isBlank { cut(at: line.lowerBound, continuing: false) }
      case .ascii("#"):
        if BodyScanner.isHeading(at: line.lowerBound, in: view) {
          cut(at: line.lowerBound, continuing: false)
        }
      default: break
      }
    }
  }

  /// A line of a paragraph.
  mutating func textLine(
    _ line: Range<Int>, in view: ByteView, _ diagnostics: inout [Diagnostic]
  ) {
    guard isNeeded else { return }
    textLines += 1
    if textLines > Self.mostTextLines {
      cut(at: line.lowerBound, continuing: false)
      diagnostics.append(
        Diagnostic(
          code: "long-paragraph", severity: .note,
          message: "a paragraph of more than \(Self.mostTextLines) lines is read in parts",
          offset: line.lowerBound))
      textLines = 1
    }
    guard line.count > Self.longestLine else { return }
    diagnostics.append(
      Diagnostic(
        code: "long-line", severity: .note,
        message: "a line of \(line.count) bytes is read in parts, and markup not across them",
        offset: line.lowerBound))
    if line.lowerBound > start { cut(at: line.lowerBound, continuing: false) }
    while line.upperBound - start > Self.longestLine {
      cut(at: Self.wordBoundary(before: start + Self.longestLine, in: view), continuing: true)
    }
  }

  /// The end of the last space within 4 KB before `limit`, else the last character boundary.
  private static func wordBoundary(before limit: Int, in view: ByteView) -> Int {
    var index = limit
    while index > limit - 4096 {
      if view[index - 1] == .space { return index }
      index -= 1
    }
    index = limit
    while view[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  private mutating func cut(at end: Int, continuing: Bool) {
    pieces.append(Piece(range: start..<end, continuesLine: continuesLine))
    start = end
    continuesLine = continuing
  }
}
