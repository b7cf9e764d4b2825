/// What stands before a line's own content: quote marks, list markers and indentation.
///
/// Columns count from 0 at the line's start, with tabs to the next multiple of four
/// (CommonMark 0.31, section 2.2).
struct ContainerPrefix {
  /// Where the content begins: the first byte that is no blank and no marker, or the line's end.
  var contentStart: Int
  /// The content's column.
  var column: Int
  /// The number of quote marks.
  var quotes = 0
  /// The column at which the content of the last list marker begins, or 0 where there is none.
  var listColumn = 0
  /// Where the markers beyond the deepest nesting that is followed stand.
  var excess: Range<Int>?

  /// Containers nested deeper than this are not followed.
  static let deepest = 100

  /// Reads the prefix of `line`.
  ///
  /// - Parameter inherited: The column of the list item that the line may stand in, or 0: only
  ///   below it may a marker be indented by four and more.
  init(of line: Range<Int>, in text: ByteView, inherited: Int) {
    contentStart = line.lowerBound
    column = 0
    var reference = inherited
    var depth = 0
    while true {
      while contentStart < line.upperBound {
        let byte = text[contentStart]
        if byte == .space {
          column += 1
        } else if byte == 0x09 {
          column += 4 - column % 4
        } else {
          break
        }
        contentStart += 1
      }
      guard contentStart < line.upperBound, column < reference + 4 else { return }
      let length = Self.markerLength(at: contentStart, to: line.upperBound, in: text)
      guard length > 0 else { return }
      depth += 1
      if depth > Self.deepest {
        excess = (excess?.lowerBound ?? contentStart)..<(contentStart + length)
      }
      if text[contentStart] == .ascii(">") {
        quotes += 1
      } else {
        listColumn = column + length + 1
      }
      contentStart += length
      column += length
      reference = column
    }
  }

  /// The length of the quote mark or list marker at `start`, or 0.
  private static func markerLength(at start: Int, to end: Int, in text: ByteView) -> Int {
    let byte = text[start]
    switch byte {
    case .ascii(">"):
      return 1
    case .ascii("-"), .ascii("+"), .ascii("*"):
      return start + 1 >= end || text[start + 1].isBlank ? 1 : 0
    case _ where byte.isDigit:
      var index = start + 1
      while index < end, index < start + 10, text[index].isDigit { index += 1 }
      guard index < start + 10, text[index] == .ascii(".") || text[index] == .ascii(")") else {
        return 0
      }
      return index + 1 >= end || text[index + 1].isBlank ? index + 1 - start : 0
    default:
      return 0
    }
  }
}
