/// A node as a statement of a Mermaid flowchart writes it: `A`, `A[label]`, `A{{label}}:::style`.
struct FlowchartNode {
  let id: Range<Int>
  let label: Range<Int>?
  let end: Int

  /// The marks around a label, those that begin others first.
  private static let shapes: [(open: StaticString, close: [StaticString])] = [
    ("(((", [")))"]), ("((", ["))"]), ("([", ["])"]), ("(", [")"]),
    ("[[", ["]]"]), ("[(", [")]"]), ("[/", ["/]", "\\]"]), ("[\\", ["\\]", "/]"]), ("[", ["]"]),
    ("{{", ["}}"]), ("{", ["}"]), (">", ["]"]),
  ]

  /// Reads the node at `start`; fails where there is none.
  init?(at start: Int, to end: Int, in view: ByteView) {
    var index = start
    while index < end, Self.isPartOfID(at: index, from: start, in: view) { index += 1 }
    guard index > start else { return nil }
    id = start..<index
    var label: Range<Int>?
    // Blanks may stand between the id and its shape.
    let shape = view.skippingBlanks(from: index, to: end)
    let opener = shape < end ? view[shape] : 0
    let mayOpen =
      opener == .ascii("(") || opener == .ascii("[") || opener == .ascii("{")
      || opener == .ascii(">") && shape == index
    for (open, closes) in mayOpen ? Self.shapes : [] where view.has(open, at: shape) {
      let inner = shape + open.utf8CodeUnitCount
      guard let (text, after) = Self.label(from: inner, to: end, closes: closes, in: view) else {
        continue
      }
      label = text
      index = after
      break
    }
    if view.has("@{", at: index), index < end {
      guard let close = view.firstIndex(of: .ascii("}"), from: index, to: end) else { return nil }
      label = Self.labelProperty(in: index + 2..<close, view)
      index = close + 1
    }
    if view.has(":::", at: index) {
      index += 3
      while index < end, Self.isPartOfID(at: index, from: start, in: view) { index += 1 }
    }
    self.label = label
    self.end = index
  }

  /// A letter, a digit, an underscore or anything beyond ASCII; a dash or point only inside.
  private static func isPartOfID(at index: Int, from start: Int, in view: ByteView) -> Bool {
    let byte = view[index]
    if byte.isLetter || byte.isDigit || byte == .ascii("_") || byte >= 0x80 { return true }
    guard byte == .ascii("-") || byte == .ascii("."), index > start else { return false }
    let next = view[index + 1]
    return next.isLetter || next.isDigit || next == .ascii("_") || next >= 0x80
  }

  private static func label(
    from start: Int, to end: Int, closes: [StaticString], in view: ByteView
  ) -> (text: Range<Int>?, after: Int)? {
    let first = view.skippingBlanks(from: start, to: end)
    if view[first] == .ascii("\""),
      let quote = view.firstIndex(of: .ascii("\""), from: first + 1, to: end)
    {
      let after = view.skippingBlanks(from: quote + 1, to: end)
      for close in closes where view.has(close, at: after) {
        return (
          FlowchartLink.unquoted(first..<quote + 1, in: view), after + close.utf8CodeUnitCount
        )
      }
    }
    var index = start
    while index < end {
      for close in closes where view.has(close, at: index) {
        return (FlowchartLink.unquoted(start..<index, in: view), index + close.utf8CodeUnitCount)
      }
      index += 1
    }
    return nil
  }

  /// The label among the properties of `A@{ shape: rect, label: "text" }`.
  private static func labelProperty(in range: Range<Int>, _ view: ByteView) -> Range<Int>? {
    var index = range.lowerBound
    while index < range.upperBound, !view.has("label:", at: index) { index += 1 }
    guard index < range.upperBound else { return nil }
    let start = view.skippingBlanks(from: index + 6, to: range.upperBound)
    if view[start] == .ascii("\"") {
      let close = view.firstIndex(of: .ascii("\""), from: start + 1, to: range.upperBound)
      return close.flatMap { FlowchartLink.unquoted(start + 1..<$0, in: view) }
    }
    let comma = view.firstIndex(of: .ascii(","), from: start, to: range.upperBound)
    return FlowchartLink.unquoted(start..<(comma ?? range.upperBound), in: view)
  }
}
