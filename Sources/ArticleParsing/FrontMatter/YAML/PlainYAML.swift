/// Reads the YAML that most front matter is written in, without libyaml.
///
/// One pair a line, `key: value` from the first column on, where a value is nothing, a plain or quoted
/// scalar that ends on its line, a list in brackets of such scalars, or a list of them, one an item and
/// a line, below the key. What is written in any other way is not read at all, however little of it
/// there is: libyaml decides what it is. What is read is what libyaml makes of it, places included, and a
/// test holds the two against each other.
struct PlainYAML {
  private let view: ByteView
  private let end: Int
  private var cursor: Int
  private var pairs: [LocatedPair] = []
  /// The key whose value was not on its line.
  private var open: OpenPair?

  private struct OpenPair {
    var key: Range<Int>
    /// The column of its items' dashes; `nil` before the first.
    var column: Int?
    var start = 0
    var items: [LocatedValue] = []
  }

  /// A key longer than this, in bytes, is left to libyaml, which has a limit of its own.
  private static let longestKey = 128

  /// The pairs of `range`, at least one; `nil` where anything in it is not of the forms known here.
  ///
  /// - Complexity: O(*n*) in the range's length.
  static func readMapping(_ source: [UInt8], in range: Range<Int>) -> [LocatedPair]? {
    source.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress, range.upperBound <= buffer.count else { return nil }
      let view = ByteView(base: base, count: range.upperBound)
      guard PlainYAMLBytes.areKnown(range, in: view) else { return nil }
      var reader = PlainYAML(view, range)
      return reader.readLines() ? reader.pairs : nil
    }
  }

  private init(_ view: ByteView, _ range: Range<Int>) {
    self.view = view
    end = range.upperBound
    cursor = range.lowerBound
    pairs.reserveCapacity(12)
  }

  private mutating func readLines() -> Bool {
    while cursor < end {
      let start = cursor
      let lineEnd = view.firstIndex(of: .newline, from: start, to: end) ?? end
      cursor = lineEnd + 1
      let line = view.trimmingLineEnd(start..<lineEnd)
      guard readLine(line) else { return false }
    }
    closePair()
    return !pairs.isEmpty
  }

  private mutating func readLine(_ line: Range<Int>) -> Bool {
    var first = line.lowerBound
    while first < line.upperBound, view[first] == .space { first += 1 }
    guard first < line.upperBound else { return true }
    let column = first - line.lowerBound
    switch view[first] {
    case .ascii("#"): return column == 0
    case .ascii("-"): return readItem(at: first, column: column, to: line.upperBound)
    default: return column == 0 && readPair(line)
    }
  }

  /// Reads `- scalar`, an item of the list that the open pair's value is.
  private mutating func readItem(at dash: Int, column: Int, to lineEnd: Int) -> Bool {
    guard open != nil, dash + 1 < lineEnd, view[dash + 1] == .space else { return false }
    if let known = open?.column {
      guard known == column else { return false }
    } else {
      open?.column = column
      open?.start = dash
    }
    let start = skippingSpaces(from: dash + 1, to: lineEnd)
    guard start < lineEnd, view[start] != .ascii("["), let value = value(at: start, to: lineEnd)
    else { return false }
    open?.items.append(value)
    return true
  }

  private mutating func readPair(_ line: Range<Int>) -> Bool {
    closePair()
    var colon = line.lowerBound
    while colon < line.upperBound, SourceByte.isKeyByte(view[colon]) { colon += 1 }
    let key = line.lowerBound..<colon
    guard !key.isEmpty, key.count <= PlainYAML.longestKey, colon < line.upperBound,
      view[colon] == .ascii(":")
    else { return false }
    let start = skippingSpaces(from: colon + 1, to: line.upperBound)
    if start == line.upperBound {
      open = OpenPair(key: key)
      return true
    }
    guard start > colon + 1, let value = value(at: start, to: line.upperBound) else { return false }
    add(key, value)
    return true
  }

  private mutating func add(_ key: Range<Int>, _ value: LocatedValue) {
    let name = String(decoding: view.bytes(key), as: UTF8.self)
    pairs.append(LocatedPair(key: name, keyRange: key, value: value))
  }

  /// Ends the pair whose value was to stand below its key.
  private mutating func closePair() {
    guard let pair = open else { return }
    open = nil
    guard let last = pair.items.last else {
      // Nothing stands behind the colon.
      let place = pair.key.upperBound + 1
      return add(pair.key, LocatedValue(.null, at: place..<place))
    }
    add(pair.key, LocatedValue(.list(pair.items), at: pair.start..<last.range.upperBound))
  }

  private func skippingSpaces(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, view[index] == .space { index += 1 }
    return index
  }

  /// The value that begins at `start` and ends with its line.
  private func value(at start: Int, to lineEnd: Int) -> LocatedValue? {
    switch view[start] {
    case .ascii("\""), .ascii("'"):
      guard let value = quoted(at: start, to: lineEnd),
        skippingSpaces(from: value.range.upperBound, to: lineEnd) == lineEnd
      else { return nil }
      return value
    case .ascii("["): return list(at: start, to: lineEnd)
    default: return plain(at: start, to: lineEnd)
    }
  }

  /// A scalar without quotation marks up to the end of its line; `nil` where it holds a comment or a
  /// colon that might part a key from its value.
  private func plain(at start: Int, to lineEnd: Int) -> LocatedValue? {
    guard beginsPlainScalar(start, to: lineEnd) else { return nil }
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
    return scalar(start..<end)
  }

  /// A scalar without quotation marks, whose text is `range`.
  private func scalar(_ range: Range<Int>) -> LocatedValue {
    if let content = PlainScalar.content(of: view.bytes(range)) {
      return LocatedValue(content, at: range)
    }
    return LocatedValue(.scalar(LocatedScalar(copying: range, of: view, .plain)), at: range)
  }

  /// Whether the byte at `start` begins a plain scalar and nothing else.
  private func beginsPlainScalar(_ start: Int, to end: Int) -> Bool {
    let byte = view[start]
    if byte.isLetter || byte.isDigit || byte >= 0x80 { return true }
    switch byte {
    case .ascii("/"), .ascii("("), .ascii("$"), .ascii("."), .ascii("_"), .ascii("+"), .ascii("~"),
      .ascii("<"):
      return true
    case .ascii("-"): return start + 1 < end && (view[start + 1].isLetter || view[start + 1].isDigit)
    default: return false
    }
  }

  /// A scalar between quotation marks on one line; `nil` where it holds a backslash escape or does not
  /// end.
  private func quoted(at start: Int, to lineEnd: Int) -> LocatedValue? {
    let mark = view[start]
    guard var close = view.firstIndex(of: mark, from: start + 1, to: lineEnd) else { return nil }
    if mark == .ascii("\"") {
      guard view.firstIndex(of: .ascii("\\"), from: start + 1, to: close) == nil else { return nil }
      return quoted(start..<close + 1, .escaped(quoteLength: 1, folded: true))
    }
    let notation = LocatedScalar.Notation.doubledQuotes(mark: mark)
    guard view[close + 1] == mark else { return quoted(start..<close + 1, notation) }
    // Two marks stand for one.
    var text: [UInt8] = []
    var copied = start + 1
    while view[close + 1] == mark, close + 1 < lineEnd {
      text.append(contentsOf: view.bytes(copied..<close + 1))
      copied = close + 2
      guard let next = view.firstIndex(of: mark, from: copied, to: lineEnd) else { return nil }
      close = next
    }
    text.append(contentsOf: view.bytes(copied..<close))
    return LocatedValue(.scalar(LocatedScalar(text, notation)), at: start..<close + 1)
  }

  private func quoted(_ range: Range<Int>, _ notation: LocatedScalar.Notation) -> LocatedValue {
    let text = range.lowerBound + 1..<range.upperBound - 1
    return LocatedValue(.scalar(LocatedScalar(copying: text, of: view, notation)), at: range)
  }

  /// A list in brackets, with nothing in it but scalars.
  private func list(at start: Int, to lineEnd: Int) -> LocatedValue? {
    var items: [LocatedValue] = []
    var index = skippingSpaces(from: start + 1, to: lineEnd)
    if view[index] == .ascii("]") {
      index += 1
    } else {
      while true {
        guard index < lineEnd, let item = listItem(at: index, to: lineEnd) else { return nil }
        items.append(item)
        index = skippingSpaces(from: item.range.upperBound, to: lineEnd)
        guard index < lineEnd else { return nil }
        let mark = view[index]
        index += 1
        if mark == .ascii("]") { break }
        guard mark == .ascii(",") else { return nil }
        index = skippingSpaces(from: index, to: lineEnd)
      }
    }
    guard skippingSpaces(from: index, to: lineEnd) == lineEnd else { return nil }
    return LocatedValue(.list(items), at: start..<index)
  }

  /// A scalar in brackets, up to the comma or bracket behind it.
  private func listItem(at start: Int, to lineEnd: Int) -> LocatedValue? {
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
    while view[end - 1] == .space { end -= 1 }
    return scalar(start..<end)
  }
}

/// The bytes that `PlainYAML` knows to mean nothing to libyaml's reader of characters.
enum PlainYAMLBytes {
  /// Whether `range` holds text and line ends and no other character that libyaml refuses (controls)
  /// or takes for a line's end (U+0085, U+2028, U+2029).
  ///
  /// Tabs, lone carriage returns and U+F000 to U+FFFF are left to libyaml as well.
  static func areKnown(_ range: Range<Int>, in view: ByteView) -> Bool {
    for index in range {
      let byte = view[index]
      if byte >= 0x20, byte < 0x7F { continue }
      switch byte {
      case .newline: continue
      case .carriageReturn where view[index + 1] == .newline: continue
      case 0xC2 where view[index + 1] >= 0xA0: continue
      case 0xE2 where view[index + 1] == 0x80 && view[index + 2] & 0xFE == 0xA8: return false
      case 0x80..<0xC2, 0xC3..<0xEF, 0xF0...0xFF: continue
      default: return false
      }
    }
    return true
  }
}
