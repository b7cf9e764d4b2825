/// Scalars.
extension PlainYAML {
  /// Reads the value that begins at `start` of a line, and goes to the line behind it.
  ///
  /// - Parameter parent: The column of the keys or dashes of the collection that it stands in; its
  ///   further lines are deeper.
  mutating func scalarOrList(at start: Int, _ line: Line, parent: Int) -> LocatedValue? {
    switch view[start] {
    case .ascii("\""), .ascii("'"):
      if let value = quoted(at: start, to: line.end) {
        guard skippingSpaces(from: value.range.upperBound, to: line.end) == line.end else {
          return nil
        }
        advance(to: line.next)
        return value
      }
      return quotedLines(at: start, line)
    case .ascii("["):
      guard let value = list(at: start, to: line.end) else { return nil }
      advance(to: line.next)
      return value
    case .ascii("|"), .ascii(">"): return block(at: start, line, parent: parent)
    default: return plain(at: start, line, parent: parent)
    }
  }

  /// A scalar without quotation marks, and its further lines.
  private mutating func plain(at start: Int, _ line: Line, parent: Int) -> LocatedValue? {
    guard beginsPlain(start, to: line.end), let end = plainEnd(from: start, to: line.end) else {
      return nil
    }
    guard var next = self.line(at: line.next), !next.isBlank, next.column > parent else {
      advance(to: line.next)
      return scalar(start..<end)
    }
    var text = Array(view.bytes(start..<end))
    var valueEnd = end
    while true {
      guard beginsPlain(next.first, to: next.end), view[next.first] != .ascii("-"),
        let end = plainEnd(from: next.first, to: next.end)
      else { return nil }
      text.append(.space)
      text.append(contentsOf: view.bytes(next.first..<end))
      valueEnd = end
      guard let following = self.line(at: next.next), !following.isBlank, following.column > parent
      else { break }
      next = following
    }
    advance(to: next.next)
    // A blank line between would be part of the scalar.
    if let line = self.line, line.column > parent { return nil }
    return LocatedValue(.scalar(LocatedScalar(text, .plain)), at: start..<valueEnd)
  }

  /// Where a plain scalar's text ends on its line; `nil` where the line holds a comment or a colon that
  /// might part a key from its value.
  private func plainEnd(from start: Int, to lineEnd: Int) -> Int? {
    var end = lineEnd
    while view[end - 1] == .space { end -= 1 }
    var index = start
    while let colon = view.firstIndex(of: .ascii(":"), from: index, to: end) {
      index = colon + 1
      if index == end || view[index] == .space { return nil }
    }
    index = start
    while let mark = view.firstIndex(of: .ascii("#"), from: index, to: end) {
      index = mark + 1
      if view[mark - 1] == .space { return nil }
    }
    return end
  }

  /// A scalar without quotation marks, whose text is `range`.
  private func scalar(_ range: Range<Int>) -> LocatedValue {
    if let content = PlainScalar.content(of: view.bytes(range)) {
      return LocatedValue(content, at: range)
    }
    return LocatedValue(.scalar(LocatedScalar(view.bytes(range), .plain)), at: range)
  }

  /// Whether the byte at `start` begins a plain scalar and nothing else.
  private func beginsPlain(_ start: Int, to end: Int) -> Bool {
    let byte = view[start]
    if byte.isLetter || byte.isDigit || byte >= 0x80 { return true }
    switch byte {
    case .ascii("/"), .ascii("("), .ascii("$"), .ascii("."), .ascii("_"), .ascii("+"), .ascii("~"),
      .ascii("<"):
      return true
    case .ascii("-"):
      return start + 1 < end && (view[start + 1].isLetter || view[start + 1].isDigit)
    default:
      return false
    }
  }

  private func notation(_ mark: UInt8) -> LocatedScalar.Notation {
    mark == .ascii("\"") ? .escaped(quoteLength: 1, folded: true) : .doubledQuotes(mark: mark)
  }

  /// A scalar between quotation marks on one line; `nil` where it does not end there, or holds a
  /// backslash escape.
  private func quoted(at start: Int, to lineEnd: Int) -> LocatedValue? {
    let mark = view[start]
    guard var close = view.firstIndex(of: mark, from: start + 1, to: lineEnd) else { return nil }
    if mark == .ascii("\"") {
      guard view.firstIndex(of: .ascii("\\"), from: start + 1, to: close) == nil else { return nil }
    } else if close + 1 < lineEnd, view[close + 1] == mark {
      // Two marks stand for one.
      var text: [UInt8] = []
      var copied = start + 1
      while close + 1 < lineEnd, view[close + 1] == mark {
        text.append(contentsOf: view.bytes(copied..<close + 1))
        copied = close + 2
        guard let next = view.firstIndex(of: mark, from: copied, to: lineEnd) else { return nil }
        close = next
      }
      text.append(contentsOf: view.bytes(copied..<close))
      return LocatedValue(.scalar(LocatedScalar(text, notation(mark))), at: start..<close + 1)
    }
    let text = LocatedScalar(view.bytes(start + 1..<close), notation(mark))
    return LocatedValue(.scalar(text), at: start..<close + 1)
  }

  /// A scalar between quotation marks over several lines, without escapes or doubled marks.
  ///
  /// Blanks around the line ends vanish; a line's end is a space, or nothing where blank lines follow,
  /// of which each is a line feed (YAML 1.2.2 section 7.3.3).
  private mutating func quotedLines(at start: Int, _ line: Line) -> LocatedValue? {
    let mark = view[start]
    guard view.firstIndex(of: mark, from: start + 1, to: line.end) == nil,
      let whole = view.firstIndex(of: mark, from: line.end, to: view.count),
      view[whole + 1] != mark,
      mark == .ascii("'") || view.firstIndex(of: .ascii("\\"), from: start, to: whole) == nil
    else { return nil }
    var text = Array(view.bytes(start + 1..<trimmingSpaces(from: start + 1, to: line.end)))
    var breaks = 0
    var next = line.next
    while let part = self.line(at: next) {
      breaks += 1
      if part.isBlank, part.end < whole {
        next = part.next
        continue
      }
      // A document may begin or end at the first column.
      let byte = view[part.first]
      if part.column == 0, byte == .ascii("-") || byte == .ascii(".") { return nil }
      text.append(contentsOf: repeatElement(.newline, count: breaks - 1))
      if breaks == 1 { text.append(.space) }
      breaks = 0
      guard whole > part.end else {
        text.append(contentsOf: view.bytes(part.first..<whole))
        guard skippingSpaces(from: whole + 1, to: part.end) == part.end else { return nil }
        advance(to: part.next)
        return LocatedValue(.scalar(LocatedScalar(text, notation(mark))), at: start..<whole + 1)
      }
      let end = trimmingSpaces(from: part.first, to: part.end)
      text.append(contentsOf: view.bytes(part.first..<end))
      next = part.next
    }
    return nil
  }

  private func trimmingSpaces(from start: Int, to end: Int) -> Int {
    var end = end
    while end > start, view[end - 1] == .space { end -= 1 }
    return end
  }

  /// A literal or folded block without an indentation in its header, whose first line is not blank and
  /// whose others, where it is folded, are not deeper (YAML 1.2.2 section 8.1).
  private mutating func block(at start: Int, _ line: Line, parent: Int) -> LocatedValue? {
    let isFolded = view[start] == .ascii(">")
    let isStripped = view[start + 1] == .ascii("-")
    let header = start + (isStripped ? 2 : 1)
    guard skippingSpaces(from: header, to: line.end) == line.end,
      var part = self.line(at: line.next), !part.isBlank, part.column > parent
    else { return nil }
    let column = part.column
    var text: [UInt8] = []
    var end = start
    var breaks = 0
    while true {
      if part.isBlank {
        guard part.column <= column else { return nil }
        breaks += 1
      } else if part.column < column {
        guard part.column <= parent else { return nil }
        break
      } else {
        guard part.next > part.end, !isFolded || part.column == column else { return nil }
        if breaks > 0 {
          let feeds = isFolded ? breaks - 1 : breaks
          text.append(contentsOf: repeatElement(.newline, count: feeds))
          if feeds == 0 { text.append(.space) }
        }
        let lineStart = part.first - (part.column - column)
        text.append(contentsOf: view.bytes(lineStart..<part.end))
        end = trimmingSpaces(from: lineStart, to: part.end)
        breaks = 1
      }
      guard let next = self.line(at: part.next) else { break }
      part = next
    }
    // The last line has an end of its own, or the fence would not stand behind it.
    if !isStripped { text.append(.newline) }
    advance(to: part.isBlank || part.column >= column ? view.count : part.first - part.column)
    return LocatedValue(.scalar(LocatedScalar(text, .block)), at: start..<end)
  }

  /// A scalar in brackets, up to the comma or bracket behind it.
  func listItem(at start: Int, to lineEnd: Int) -> LocatedValue? {
    let first = view[start]
    if first == .ascii("\"") || first == .ascii("'") { return quoted(at: start, to: lineEnd) }
    guard first.isLetter || first.isDigit || first >= 0x80 else { return nil }
    var end = start
    scan: while end < lineEnd {
      switch view[end] {
      case .ascii(","), .ascii("]"): break scan
      case .ascii("["), .ascii("{"), .ascii("}"), .ascii(":"), .ascii("?"), .ascii("#"): return nil
      default: end += 1
      }
    }
    return scalar(start..<trimmingSpaces(from: start, to: end))
  }
}
