/// The link reference definitions of a body, for texts that md4c reads apart from them.
struct LinkDefinitions {
  /// A destination longer than this, in bytes, is cut: md4c reads it again for each use.
  private static let longestDestination = 1024
  /// The most that one text is given of them, in bytes.
  private static let mostBytes = 64 * 1024

  /// The lines that may begin a definition.
  private var lines: [Range<Int>] = []
  /// The lines by label, once they are asked for; the first definition of a label counts.
  private var index: [String: Range<Int>]?

  /// Notes a line that begins with a bracket.
  mutating func note(lineAt line: Range<Int>, masking masked: inout MaskedText) {
    let view = masked.view
    guard let colon = Self.labelEnd(at: line.lowerBound, to: line.upperBound, in: view),
      view[colon] == .ascii(":"), view[line.lowerBound + 1] != .ascii("^")
    else { return }
    let start = view.skippingBlanks(from: colon + 1, to: line.upperBound)
    var end = start
    while end < line.upperBound, !view[end].isWhitespace { end += 1 }
    let next = view.skippingBlanks(from: end, to: line.upperBound)
    if end - start > Self.longestDestination,
      next == line.upperBound || view[next] == .ascii("\"") || view[next] == .ascii("'")
    {
      masked.blank(start + Self.longestDestination..<end)
    }
    lines.append(line)
  }

  var isEmpty: Bool { lines.isEmpty }

  /// Appends to `text` the definitions that `range` may use, a blank line after each.
  ///
  /// - Parameters:
  ///   - view: The text that `range` is read in.
  ///   - body: The text that the definitions are taken from.
  mutating func append(
    usedBy range: Range<Int>, of view: ByteView, in body: ByteView, to text: inout [UInt8]
  ) {
    guard !lines.isEmpty else { return }
    let index = self.index ?? makeIndex(of: body)
    self.index = index
    var given: Set<String> = []
    var bytes = 0
    var start = range.lowerBound
    while let bracket = view.firstIndex(of: .ascii("["), from: start, to: range.upperBound) {
      start = bracket + 1
      guard let end = Self.labelEnd(at: bracket, to: range.upperBound, in: view) else { continue }
      let label = Self.label(view.bytes(bracket + 1..<end - 1))
      guard let line = index[label], !range.contains(line.lowerBound),
        given.insert(label).inserted
      else { continue }
      bytes += line.count
      guard bytes <= Self.mostBytes else { return }
      text.append(contentsOf: body.bytes(line))
      text.append(contentsOf: [.newline, .newline])
    }
  }

  private func makeIndex(of view: ByteView) -> [String: Range<Int>] {
    var index: [String: Range<Int>] = [:]
    for line in lines {
      guard let end = Self.labelEnd(at: line.lowerBound, to: line.upperBound, in: view) else {
        continue
      }
      let label = Self.label(view.bytes(line.lowerBound + 1..<end - 1))
      if index[label] == nil { index[label] = line.lowerBound..<self.end(of: line, in: view) }
    }
    return index
  }

  /// Where the definition that `line` begins ends: a title, or the destination, may stand on the next.
  private func end(of line: Range<Int>, in view: ByteView) -> Int {
    let lineEnd = view.firstIndex(of: .newline, from: line.upperBound, to: view.count) ?? view.count
    let start = view.skippingBlanks(from: lineEnd + 1, to: view.count)
    // Anything else might begin a block.
    switch view[start] {
    case .ascii("\""), .ascii("'"), .ascii("("), .ascii("/"), .ascii("."): break
    case let byte where byte.isLetter: break
    default: return lineEnd
    }
    let end = view.firstIndex(of: .newline, from: start, to: view.count) ?? view.count
    return end - start > Self.longestDestination ? lineEnd : end
  }

  /// The index after the bracket that closes the label at `start`, if it is one.
  private static func labelEnd(at start: Int, to end: Int, in view: ByteView) -> Int? {
    var index = start + 1
    while index < min(end, start + 1000) {
      switch view[index] {
      case .ascii("]"): return index > start + 1 ? index + 1 : nil
      case .ascii("["): return nil
      case .ascii("\\"): index += 2
      default: index += 1
      }
    }
    return nil
  }

  /// A label as labels are compared: in lower case, white space as one space.
  private static func label(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    for byte in bytes {
      if !byte.isWhitespace {
        folded.append(byte)
      } else if let last = folded.last, last != .space {
        folded.append(.space)
      }
    }
    if folded.last == .space { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self).lowercased()
  }
}
