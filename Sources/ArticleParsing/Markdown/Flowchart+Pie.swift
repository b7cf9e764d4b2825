/// Mermaid pies: a slice a line, `"Wind" : 31`.
///
/// - SeeAlso: <https://mermaid.js.org/syntax/pie.html>
extension Flowchart {
  /// Whether `line` opens a pie.
  static func isPie(_ line: Range<Int>, in view: ByteView) -> Bool {
    let line = view.trimmingBlanks(line)
    return view.has("pie", at: line.lowerBound)
      && (line.count == 3 || view[line.lowerBound + 3].isBlank)
  }

  /// Reads a slice; its name and its value are one label.
  mutating func readSlice(_ line: Range<Int>, in view: ByteView) -> Bool {
    guard line.count > 4, view[line.lowerBound] == .ascii("\""),
      let end = view.firstIndex(
        of: .ascii("\""), from: line.lowerBound + 1, to: line.upperBound),
      end > line.lowerBound + 1
    else { return false }
    let colon = view.skippingBlanks(from: end + 1, to: line.upperBound)
    guard colon < line.upperBound, view[colon] == .ascii(":") else { return false }
    addSlice(named: line.lowerBound + 1..<end, label: line)
    return true
  }
}
