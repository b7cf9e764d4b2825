/// The mark that a list item begins with, found in the line before the item's text.
///
/// - SeeAlso: CommonMark 0.31.2, section 5.2 (list items).
struct ListMarker: Hashable {
  /// The column of the mark, from 0; a tab goes to the next multiple of four.
  let column: Int
  /// The column from which what stands below belongs to the item.
  let contentColumn: Int
  /// `-`, `+`, `*`, or what follows the number, `.` or `)`: a list ends where it changes.
  let kind: UInt8

  /// The last mark between the start of a line and an item's text, or `nil` where there is none, as before an item's
  /// second paragraph.
  init?(in source: [UInt8], from lineStart: Int, to textStart: Int) {
    var scanner = Scanner(source: source, index: lineStart, end: min(textStart, source.count))
    var last: ListMarker?
    while let marker = scanner.next() { last = marker }
    guard let last else { return nil }
    self = last
  }

  private init(column: Int, contentColumn: Int, kind: UInt8) {
    self.column = column
    self.contentColumn = contentColumn
    self.kind = kind
  }

  private struct Scanner {
    let source: [UInt8]
    var index: Int
    let end: Int
    var column = 0

    init(source: [UInt8], index: Int, end: Int) {
      self.source = source
      self.index = index
      self.end = end
    }

    var byte: UInt8? { index < end ? source[index] : nil }

    mutating func advance() {
      column = byte == 0x09 ? (column / 4 + 1) * 4 : column + 1
      index += 1
    }

    mutating func next() -> ListMarker? {
      while let byte, byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: ">") { advance() }
      let start = column
      var kind = byte
      while let digit = byte, (0x30...0x39).contains(digit) { advance() }
      if column > start { kind = byte }
      switch kind {
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        guard column == start else { return nil }
      case UInt8(ascii: "."), UInt8(ascii: ")"):
        guard column > start else { return nil }
      default: return nil
      }
      advance()
      guard let kind, byte == 0x20 || byte == 0x09 else { return nil }
      let width = column
      while byte == 0x20 || byte == 0x09 { advance() }
      // Of five blanks and more, one belongs to the mark: the others begin indented code.
      let content = column - width > 4 ? width + 1 : column
      return ListMarker(column: start, contentColumn: content, kind: kind)
    }
  }
}
