/// A line of the source, or the part of a long one around a figure, with marks below it.
struct SourceExcerpt {
  /// A range of bytes to be underlined.
  struct Mark {
    var range: Range<Int>
    /// Whether it is the one that the excerpt is about: carets, not tildes.
    var isPrimary: Bool
  }

  /// The line as shown.
  let text: String
  /// The marks below it, without trailing blanks.
  let underline: String

  /// Cuts out what fits.
  ///
  /// - Parameters:
  ///   - source: The decoded source.
  ///   - line: The line's bytes, without its end.
  ///   - marks: What to underline; the primary one decides what part of a long line is shown.
  ///   - width: The columns there are.
  init(_ source: [UInt8], line: Range<Int>, marks: [Mark], width: Int) {
    let start = line.lowerBound..<line.lowerBound
    let primary = (marks.first { $0.isPrimary } ?? marks.first)?.range ?? start
    let window = SourceExcerpt.window(source, line: line, around: primary, width: max(20, width))
    var text = window.lowerBound > line.lowerBound ? "…" : ""
    var underline = text.isEmpty ? "" : " "
    var index = window.lowerBound
    var isMarked = false
    while index < window.upperBound {
      let scalar = UTF8Scalar(in: source, at: index)
      let columns = DisplayWidth.append(scalar.value, to: &text)
      let mark = marks.mark(at: index)
      if mark == "^" { isMarked = true }
      underline += String(repeating: mark, count: columns)
      index += scalar.length
    }
    if window.upperBound < line.upperBound { text += "…" }
    if !isMarked, primary.lowerBound >= window.upperBound { underline += "^" }
    while underline.last == " " { underline.removeLast() }
    self.text = text
    self.underline = underline
  }

  /// The bytes of the line that are shown: all of it, or the figure with as much on either side as fits.
  private static func window(
    _ source: [UInt8], line: Range<Int>, around figure: Range<Int>, width: Int
  ) -> Range<Int> {
    let figure = figure.clamped(to: line)
    // Room for the two ellipses; of the rest, what one side does not need goes to the other.
    var room = width - 2
    let end = advance(source, from: figure.lowerBound, to: figure.upperBound, room: &room)
    var left = room / 2
    let given = left
    var start = retreat(source, from: figure.lowerBound, to: line.lowerBound, room: &left)
    var right = room - given + left
    var stop = advance(source, from: end, to: line.upperBound, room: &right)
    if right > 0 { start = retreat(source, from: start, to: line.lowerBound, room: &right) }
    if start > line.lowerBound { start = wordStart(source, from: start, before: figure.lowerBound) }
    if stop < line.upperBound { stop = wordEnd(source, from: stop, after: end) }
    return start..<stop
  }

  private static func advance(
    _ source: [UInt8], from start: Int, to limit: Int, room: inout Int
  ) -> Int {
    var index = start
    while index < limit {
      let scalar = UTF8Scalar(in: source, at: index)
      let columns = columns(of: scalar.value)
      guard columns <= room else { return index }
      room -= columns
      index += scalar.length
    }
    return index
  }

  private static func retreat(
    _ source: [UInt8], from start: Int, to limit: Int, room: inout Int
  ) -> Int {
    var index = start
    while index > limit {
      var before = index - 1
      while before > limit, index - before < 4, source[before] & 0xC0 == 0x80 { before -= 1 }
      let columns = columns(of: UTF8Scalar(in: source, at: before).value)
      guard columns <= room else { return index }
      room -= columns
      index = before
    }
    return index
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    scalar == "\t" ? DisplayWidth.tab.count : DisplayWidth.columns(of: scalar)
  }

  /// The start of the next word, where one begins soon enough, else `start`.
  private static func wordStart(_ source: [UInt8], from start: Int, before limit: Int) -> Int {
    let near = start..<min(limit, start + 16)
    return near.first { source[$0] == 0x20 }.map { $0 + 1 } ?? start
  }

  /// The end of the last whole word, where one ends late enough, else `stop`.
  private static func wordEnd(_ source: [UInt8], from stop: Int, after limit: Int) -> Int {
    let near = max(limit, stop - 16)..<max(limit, stop)
    return near.last { source[$0] == 0x20 } ?? stop
  }
}

extension [SourceExcerpt.Mark] {
  /// What stands below the byte at `offset`.
  fileprivate func mark(at offset: Int) -> Character {
    var mark: Character = " "
    for candidate in self where candidate.range.contains(offset) {
      if candidate.isPrimary { return "^" }
      mark = "~"
    }
    return mark
  }
}
