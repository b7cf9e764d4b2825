/// Footnotes, which md4c does not know: `[^1]: text` where one is defined, `[^1]` where it is cited.
enum Footnotes {
  /// A label longer than this, in bytes, is none.
  private static let longest = 64

  /// The end of `[^label]` at `start`, if it stands there.
  static func referenceEnd(at start: Int, in view: ByteView) -> Int? {
    guard view[start] == .ascii("["), view[start + 1] == .ascii("^") else { return nil }
    var index = start + 2
    while index < start + 2 + longest {
      let byte = view[index]
      if byte == .ascii("]") { return index > start + 2 ? index + 1 : nil }
      if byte == .ascii("[") || byte == 0 || byte.isWhitespace { return nil }
      index += 1
    }
    return nil
  }
}

extension BodyScanner {
  /// Writes the marker of a footnote's definition as that of a list item, which begins a block below
  /// a paragraph too and takes the indented lines that follow; the rest of the marker is hidden.
  mutating func takeFootnoteMarker(at start: Int, lineEnd: Int) {
    let view = masked.view
    guard let end = Footnotes.referenceEnd(at: start, in: view), view[end] == .ascii(":") else {
      return
    }
    let text = view.skippingBlanks(from: end + 1, to: lineEnd)
    masked.hide(start..<text, as: .footnoteMarker)
    masked.set(.ascii("-"), at: start)
    masked.set(.space, at: start + 1)
    cuts.separator()
  }
}
