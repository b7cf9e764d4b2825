/// Reads the YAML that most front matter is written in, without libyaml.
///
/// Known are block mappings with plain keys, block sequences, sequences in brackets on one line, and
/// scalars: plain, quoted without escapes, and blocks without any but the simplest header. What is
/// written in any other way is not read at all, however little of it there is: libyaml decides what it
/// is. What is read is what libyaml makes of it, places included, and a test holds the two against
/// each other.
struct PlainYAML {
  let view: ByteView
  private let end: Int
  /// The line at hand, neither blank nor a comment; `nil` at the end.
  private(set) var line: Line?

  /// A line, or what of it stands behind the dash of an item.
  struct Line {
    /// Its first byte that is no space.
    var first: Int
    /// That byte's column.
    var column: Int
    /// Where its text ends.
    let end: Int
    /// Where the next line begins.
    let next: Int

    var isBlank: Bool { first >= end }
  }

  /// A key longer than this, in bytes, is left to libyaml, which has a limit of its own.
  private static let longestKey = 128
  /// So are collections deeper than this.
  private static let deepest = 6

  /// The pairs of `range`, at least one; `nil` where anything in it is not of the forms known here.
  ///
  /// - Complexity: O(*n*) in the range's length.
  static func readMapping(_ source: [UInt8], in range: Range<Int>) -> [LocatedPair]? {
    source.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress, range.upperBound <= buffer.count else { return nil }
      let view = ByteView(base: base, count: range.upperBound)
      guard PlainYAMLBytes.areKnown(range, in: view) else { return nil }
      var reader = PlainYAML(view, range)
      guard let first = reader.line, first.column == 0,
        let pairs = reader.mapping(column: 0, depth: 1), reader.line == nil
      else { return nil }
      return pairs
    }
  }

  /// The quoted scalar or the list in brackets that fills `range`; `nil` where something else does.
  static func readValue(_ source: [UInt8], in range: Range<Int>) -> LocatedValue? {
    source.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress, !range.isEmpty, range.upperBound <= buffer.count
      else { return nil }
      let view = ByteView(base: base, count: range.upperBound)
      switch view[range.lowerBound] {
      case .ascii("\""), .ascii("'"), .ascii("["): break
      default: return nil
      }
      guard PlainYAMLBytes.areKnown(range, in: view) else { return nil }
      var reader = PlainYAML(view, range)
      guard let line = reader.line,
        let value = reader.scalarOrList(at: line.first, line, parent: -1), reader.line == nil
      else { return nil }
      return value
    }
  }

  private init(_ view: ByteView, _ range: Range<Int>) {
    self.view = view
    end = range.upperBound
    advance(to: range.lowerBound)
  }

  /// The line that begins at `start`; `nil` at the end.
  func line(at start: Int) -> Line? {
    guard start < end else { return nil }
    let lineEnd = view.firstIndex(of: .newline, from: start, to: end) ?? end
    let text = view.trimmingLineEnd(start..<lineEnd)
    let first = skippingSpaces(from: start, to: text.upperBound)
    return Line(
      first: first, column: first - start, end: text.upperBound, next: min(lineEnd + 1, end))
  }

  /// Goes to the first line from `start` on that is neither blank nor a comment.
  mutating func advance(to start: Int) {
    line = line(at: start)
    while let found = line, found.isBlank || found.column == 0 && view[found.first] == .ascii("#") {
      line = line(at: found.next)
    }
  }

  func skippingSpaces(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, view[index] == .space { index += 1 }
    return index
  }

  /// Whether `- ` stands at the line's start.
  private func isItem(_ line: Line) -> Bool {
    view[line.first] == .ascii("-") && line.first + 1 < line.end
      && view[line.first + 1] == .space
  }

  /// Reads the pairs whose keys begin at `column`, from the line at hand.
  private mutating func mapping(column: Int, depth: Int) -> [LocatedPair]? {
    guard depth <= Self.deepest else { return nil }
    var pairs: [LocatedPair] = []
    if depth == 1 { pairs.reserveCapacity(12) }
    while let line, line.column >= column {
      guard line.column == column, !isItem(line) else {
        // An item at the keys' own column would belong to the last of them, which has a value.
        return nil
      }
      guard let key = key(of: line), let value = value(of: key, line, column, depth) else {
        return nil
      }
      let name = String(decoding: view.bytes(key), as: UTF8.self)
      pairs.append(LocatedPair(key: name, keyRange: key, value: value))
    }
    return pairs.isEmpty ? nil : pairs
  }

  /// The range of the key that a line begins with: letters, digits, `_` and `-`, then a colon that a
  /// space or the line's end follows.
  private func key(of line: Line) -> Range<Int>? {
    var colon = line.first
    while colon < line.end, SourceByte.isKeyByte(view[colon]) { colon += 1 }
    guard colon > line.first, view[line.first] != .ascii("-"), colon < line.end,
      view[colon] == .ascii(":"), colon - line.first <= Self.longestKey,
      colon + 1 == line.end || view[colon + 1] == .space
    else { return nil }
    return line.first..<colon
  }

  /// Reads the value behind a key, or below it, and goes to the line behind.
  private mutating func value(
    of key: Range<Int>, _ line: Line, _ column: Int, _ depth: Int
  ) -> LocatedValue? {
    let start = skippingSpaces(from: key.upperBound + 1, to: line.end)
    if start < line.end { return scalarOrList(at: start, line, parent: column) }
    advance(to: line.next)
    if let below = self.line, isItem(below), below.column >= column {
      return sequence(column: below.column, depth: depth + 1)
    }
    guard let below = self.line, below.column > column else {
      // Nothing stands behind the colon.
      let place = key.upperBound + 1
      return LocatedValue(.null, at: place..<place)
    }
    return mapping(column: below.column, depth: depth + 1).map { blockMapping($0, below.first) }
  }

  private func blockMapping(_ pairs: [LocatedPair], _ start: Int) -> LocatedValue {
    let end = pairs.last.map { max($0.keyRange.upperBound, $0.value.range.upperBound) }
    return LocatedValue(.map(pairs), at: start..<max(start, end ?? start))
  }

  /// Reads the items whose dashes stand at `column`, from the line at hand.
  private mutating func sequence(column: Int, depth: Int) -> LocatedValue? {
    guard depth <= Self.deepest, let start = line?.first else { return nil }
    var items: [LocatedValue] = []
    while let line, line.column == column, isItem(line) {
      var rest = line
      rest.first = skippingSpaces(from: line.first + 1, to: line.end)
      rest.column += rest.first - line.first
      guard !rest.isBlank, !isItem(rest) else { return nil }
      if key(of: rest) != nil {
        self.line = rest
        guard let pairs = mapping(column: rest.column, depth: depth + 1) else { return nil }
        items.append(blockMapping(pairs, rest.first))
      } else if view[rest.first] != .ascii("["),
        let item = scalarOrList(at: rest.first, rest, parent: column)
      {
        items.append(item)
      } else {
        return nil
      }
    }
    // What is deeper than the items and none of them belongs to the last.
    if let line, line.column > column { return nil }
    return LocatedValue(.list(items), at: start..<max(start, items.last?.range.upperBound ?? start))
  }

  /// A list in brackets on one line, with nothing in it but scalars.
  func list(at start: Int, to lineEnd: Int) -> LocatedValue? {
    var items: [LocatedValue] = []
    items.reserveCapacity(4)
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
}
