/// A stretch of lines in which nothing is taken out.
enum Region: Equatable {
  case open
  case fence(Fence)
  /// Between `{% highlight %}` and its end.
  case highlight
  /// Raw HTML up to a line that holds the terminator (CommonMark 0.31, section 4.6, kinds 1 to 5).
  case htmlUntil(Terminator)
  /// Raw HTML up to a blank line (kinds 6 and 7).
  case htmlUntilBlank

  enum Terminator {
    case script, pre, style, textarea, comment, instruction, declaration, data
  }

  /// Whether shortcodes are read in it; in code they are text.
  var mayHoldShortcodes: Bool {
    switch self {
    case .open, .htmlUntil, .htmlUntilBlank, .highlight: true
    case .fence: false
    }
  }

  /// The region that raw HTML at `start` opens: `.open` where it ends on its own line, `nil` where
  /// there is no HTML block.
  ///
  /// - Parameter interrupts: Whether the line before is a paragraph's.
  static func html(
    at start: Int, _ line: Range<Int>, in view: ByteView, interrupts: Bool
  ) -> Region? {
    if let terminator = terminator(at: start, in: view) {
      let ends = terminator.stands(in: start..<line.upperBound, of: view)
      return ends ? .open : .htmlUntil(terminator)
    }
    var index = start + 1
    if view[index] == .ascii("/") { index += 1 }
    let name = index
    while view[index].isLetter || (index > name && view[index].isDigit) { index += 1 }
    guard index > name, index <= line.upperBound else { return nil }
    let after = view[index]
    guard
      index == line.upperBound || after.isBlank || after == .ascii(">")
        || (after == .ascii("/") && view[index + 1] == .ascii(">"))
    else { return nil }
    if HTMLBlockNames.contains(view.bytes(name..<index)) { return .htmlUntilBlank }
    // Any other tag, alone on its line, opens a block where no paragraph goes on.
    let end = view.trimmingBlanks(line).upperBound
    guard !interrupts, end > index, view[end - 1] == .ascii(">"),
      view.firstIndex(of: .ascii(">"), from: index, to: end) == end - 1
    else { return nil }
    return .htmlUntilBlank
  }

  private static func terminator(at start: Int, in view: ByteView) -> Terminator? {
    switch view[start + 1] {
    case .ascii("!"):
      if view.has("<!--", at: start) { return .comment }
      if view.has("<![CDATA[", at: start) { return .data }
      return view[start + 2].isLetter ? .declaration : nil
    case .ascii("?"):
      return .instruction
    default:
      let names: [(StaticString, Terminator)] = [
        ("script", .script), ("pre", .pre), ("style", .style), ("textarea", .textarea),
      ]
      for (name, terminator) in names where view.hasIgnoringCase(name, at: start + 1) {
        let after = view[start + 1 + name.utf8CodeUnitCount]
        return after.isWhitespace || after == .ascii(">") || after == 0 ? terminator : nil
      }
      return nil
    }
  }
}

extension Region.Terminator {
  /// Whether the terminator stands in `range`; kind 1 ends at the end tag of any of its elements.
  func stands(in range: Range<Int>, of view: ByteView) -> Bool {
    switch self {
    case .script, .pre, .style, .textarea:
      var index = range.lowerBound
      while let found = view.firstIndex(of: .ascii("<"), from: index, to: range.upperBound) {
        if view.hasIgnoringCase("</script>", at: found) || view.hasIgnoringCase("</pre>", at: found)
          || view.hasIgnoringCase("</style>", at: found)
          || view.hasIgnoringCase("</textarea>", at: found)
        {
          return true
        }
        index = found + 1
      }
      return false
    case .comment: return Self.has("-->", in: range, of: view)
    case .instruction: return Self.has("?>", in: range, of: view)
    case .declaration: return Self.has(">", in: range, of: view)
    case .data: return Self.has("]]>", in: range, of: view)
    }
  }

  private static func has(_ text: StaticString, in range: Range<Int>, of view: ByteView) -> Bool {
    let head = text.utf8Start[0]
    var index = range.lowerBound
    while let found = view.firstIndex(of: head, from: index, to: range.upperBound) {
      if view.has(text, at: found) { return true }
      index = found + 1
    }
    return false
  }
}

/// The opening of a fenced code block (CommonMark 0.31, section 4.5).
struct Fence: Equatable {
  /// A backtick or a tilde.
  let mark: UInt8
  let length: Int
  /// The number of quote marks before it.
  let quotes: Int
  /// The column of the list item that it stands in, or 0.
  let listColumn: Int
  /// Whether its information string says `mermaid`.
  let isMermaid: Bool
  /// Where its code begins: the next line.
  let codeStart: Int

  /// Fails where there are fewer than three marks, or backticks in the information string.
  init?(
    at start: Int, lineEnd: Int, _ prefix: ContainerPrefix, _ listColumn: Int, in view: ByteView
  ) {
    mark = view[start]
    var index = start
    while index < lineEnd, view[index] == mark { index += 1 }
    length = index - start
    guard length >= 3 else { return nil }
    if mark == .ascii("`"),
      view.firstIndex(of: .ascii("`"), from: index, to: lineEnd) != nil
    {
      return nil
    }
    quotes = prefix.quotes
    self.listColumn = prefix.column >= listColumn ? listColumn : 0
    let info = view.skippingBlanks(from: index, to: lineEnd)
    let brace = view[info] == .ascii("{") ? 1 : 0
    isMermaid =
      view.hasIgnoringCase("mermaid", at: info + brace) && !view[info + brace + 7].isLetter
    codeStart = (view.firstIndex(of: .newline, from: lineEnd, to: view.count) ?? view.count) + 1
  }

  /// Whether the line whose first byte that is no blank stands at `start` closes it.
  func closes(at start: Int, lineEnd: Int, in view: ByteView) -> Bool {
    var index = start
    while index < lineEnd, view[index] == mark { index += 1 }
    return index - start >= length && view.skippingBlanks(from: index, to: lineEnd) == lineEnd
  }
}
