/// A link between two nodes of a Mermaid flowchart: `-->`, `-.->|text|`, `== text ==>`.
///
/// - SeeAlso: <https://mermaid.js.org/syntax/flowchart.html>
struct FlowchartLink {
  /// The text's place, if the link has one.
  let label: Range<Int>?
  /// Where the link ends.
  let end: Int

  /// Reads the link at `start`; fails where there is none.
  init?(at start: Int, to end: Int, in view: ByteView) {
    var index = start
    // The head at the near end: `<-->`, `o--o`, `x--x`.
    if view[index] == .ascii("<") || view[index] == .ascii("o") || view[index] == .ascii("x") {
      index += 1
    }
    let body: (end: Int, label: Range<Int>?)?
    switch (view[index], view[index + 1]) {
    case (.ascii("-"), .ascii("-")): body = Self.solid(.ascii("-"), at: index, to: end, in: view)
    case (.ascii("="), .ascii("=")): body = Self.solid(.ascii("="), at: index, to: end, in: view)
    case (.ascii("-"), .ascii(".")): body = Self.dotted(at: index, to: end, in: view)
    case (.ascii("~"), .ascii("~")):
      while view[index] == .ascii("~"), index < end { index += 1 }
      body = (index, nil)
    default: body = nil
    }
    guard let body, body.end <= end else { return nil }
    // `|text|` behind the link.
    let bar = view.skippingBlanks(from: body.end, to: end)
    if bar < end, view[bar] == .ascii("|"),
      let close = view.firstIndex(of: .ascii("|"), from: bar + 1, to: end)
    {
      label = Self.unquoted(bar + 1..<close, in: view)
      self.end = close + 1
    } else {
      label = body.label
      self.end = body.end
    }
  }

  private static func isHead(_ byte: UInt8) -> Bool {
    byte == .ascii(">") || byte == .ascii("o") || byte == .ascii("x")
  }

  /// `-->`, `---`, or `-- text -->`.
  private static func solid(
    _ mark: UInt8, at start: Int, to end: Int, in view: ByteView
  ) -> (end: Int, label: Range<Int>?)? {
    var index = start
    while index < end, view[index] == mark { index += 1 }
    let length = index - start
    if index < end, isHead(view[index]) { return (index + 1, nil) }
    if length >= 3 { return (index, nil) }
    var search = index
    while let found = view.firstIndex(of: mark, from: search, to: end) {
      var run = found
      while run < end, view[run] == mark { run += 1 }
      if run - found >= 2 {
        let tail = run < end && isHead(view[run]) ? run + 1 : run
        return (tail, unquoted(index..<found, in: view))
      }
      search = run
    }
    return nil
  }

  /// `-.->`, `-.-`, or `-. text .->`.
  private static func dotted(
    at start: Int, to end: Int, in view: ByteView
  ) -> (end: Int, label: Range<Int>?)? {
    var index = start + 1
    while index < end, view[index] == .ascii(".") { index += 1 }
    if index < end, view[index] == .ascii("-") {
      index += 1
      return (index < end && isHead(view[index]) ? index + 1 : index, nil)
    }
    var search = index
    while let dot = view.firstIndex(of: .ascii("."), from: search, to: end) {
      if dot + 1 < end, view[dot + 1] == .ascii("-") {
        let tail = dot + 2
        return (
          tail < end && isHead(view[tail]) ? tail + 1 : tail, unquoted(index..<dot, in: view)
        )
      }
      search = dot + 1
    }
    return nil
  }

  /// A label without blanks and quotes around it, or `nil` where nothing is left.
  static func unquoted(_ range: Range<Int>, in view: ByteView) -> Range<Int>? {
    var range = view.trimmingBlanks(range)
    for quote in [UInt8.ascii("\""), .ascii("`")]
    where range.count >= 2 && view[range.lowerBound] == quote && view[range.upperBound - 1] == quote
    {
      range = view.trimmingBlanks(range.lowerBound + 1..<range.upperBound - 1)
    }
    return range.isEmpty ? nil : range
  }
}
