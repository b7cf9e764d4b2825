/// Reads one TOML 1.0 key or value from bytes.
struct TOMLValueReader {
  /// How many arrays and inline tables may stand inside each other.
  static let deepest = 100

  private let lines: SourceLines
  private(set) var cursor: Int
  private var depth = 0

  init(_ lines: SourceLines, from start: Int) {
    self.lines = lines
    cursor = start
  }

  private var byte: UInt8? { cursor < lines.limit ? lines.source[cursor] : nil }

  private func starts(with text: StaticString) -> Bool {
    lines.hasPrefix(text, at: cursor, within: cursor..<lines.limit)
  }

  private mutating func skipBlanks() {
    while let byte, SourceByte.isBlank(byte) { cursor += 1 }
  }

  /// Goes past blanks, line ends and comments, which are free inside arrays.
  private mutating func skipSpace() {
    while let byte {
      if SourceByte.isBlankOrLineEnd(byte) {
        cursor += 1
      } else if byte == SourceByte.hash {
        cursor = lines.line(at: cursor).upperBound
      } else {
        return
      }
    }
  }

  /// Reads a dotted key and the blanks behind it (TOML 1.0, "Keys").
  mutating func keyPath() throws(TOMLProblem) -> [TOMLKey] {
    var path: [TOMLKey] = []
    repeat {
      if !path.isEmpty { cursor += 1 }
      skipBlanks()
      path.append(try key())
      skipBlanks()
      if path.count > TOMLValueReader.deepest {
        throw TOMLProblem("more than \(TOMLValueReader.deepest) names in a key", at: cursor)
      }
    } while byte == UInt8(ascii: ".")
    return path
  }

  private mutating func key() throws(TOMLProblem) -> TOMLKey {
    let start = cursor
    if byte == SourceByte.quote || byte == SourceByte.apostrophe {
      let value = try string()
      guard case .scalar(let scalar) = value.content else {
        throw TOMLProblem("a key is missing", at: start)
      }
      return TOMLKey(name: scalar.string, range: value.range)
    }
    while let byte, SourceByte.isKeyByte(byte) { cursor += 1 }
    guard cursor > start else { throw TOMLProblem("a key is missing", at: start) }
    return TOMLKey(name: lines.string(start..<cursor), range: start..<cursor)
  }

  /// Reads the value at the cursor.
  mutating func value() throws(TOMLProblem) -> LocatedValue {
    switch byte {
    case nil: throw TOMLProblem("a value is missing", at: cursor)
    case SourceByte.quote, SourceByte.apostrophe: return try string()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "{"): return try inlineTable()
    default: return try word()
    }
  }

  /// Reads an array (TOML 1.0, "Array"); a comma may stand behind its last element.
  private mutating func array() throws(TOMLProblem) -> LocatedValue {
    let start = cursor
    try descend()
    var values: [LocatedValue] = []
    cursor += 1
    skipSpace()
    while byte != UInt8(ascii: "]") {
      values.append(try value())
      skipSpace()
      if byte == SourceByte.comma {
        cursor += 1
        skipSpace()
      } else if byte != UInt8(ascii: "]") {
        throw TOMLProblem("an array is not closed by ']'", at: cursor)
      }
    }
    cursor += 1
    depth -= 1
    return LocatedValue(.list(values), at: start..<cursor)
  }

  private mutating func inlineTable() throws(TOMLProblem) -> LocatedValue {
    let start = cursor
    try descend()
    let table = TOMLTable()
    cursor += 1
    skipSpace()
    while byte != UInt8(ascii: "}") {
      let path = try keyPath()
      guard byte == UInt8(ascii: "=") else { throw TOMLProblem("a key without '='", at: cursor) }
      cursor += 1
      skipBlanks()
      let value = try value()
      var inner = table
      for key in path.dropLast() { inner = try inner.child(key) }
      if let key = path.last { inner.append(key, .value(value)) }
      skipSpace()
      if byte == SourceByte.comma {
        cursor += 1
        skipSpace()
      } else if byte != UInt8(ascii: "}") {
        throw TOMLProblem("an inline table is not closed by '}'", at: cursor)
      }
    }
    cursor += 1
    depth -= 1
    return LocatedValue(.map(table.pairs), at: start..<cursor)
  }

  private mutating func descend() throws(TOMLProblem) {
    depth += 1
    if depth > TOMLValueReader.deepest {
      throw TOMLProblem(
        "more than \(TOMLValueReader.deepest) arrays inside each other", at: cursor)
    }
  }

  /// Reads one of the four kinds of string (TOML 1.0, "String").
  private mutating func string() throws(TOMLProblem) -> LocatedValue {
    if starts(with: "\"\"\"") { return try multiLineString(SourceByte.quote) }
    if starts(with: "'''") { return try multiLineString(SourceByte.apostrophe) }
    let start = cursor
    let mark = lines.source[start]
    let isBasic = mark == SourceByte.quote
    // What stands before the last escape, decoded; behind it the text is the source's.
    var text: [UInt8] = []
    cursor += 1
    var copied = cursor
    while let byte, !SourceByte.isLineEnd(byte) {
      if byte == mark {
        let rest = lines.source[copied..<cursor]
        cursor += 1
        let notation: LocatedScalar.Notation =
          isBasic ? .escaped(quoteLength: 1, folded: false) : .verbatim(quoteLength: 1)
        let scalar =
          text.isEmpty ? LocatedScalar(rest, notation) : LocatedScalar(text + rest, notation)
        return LocatedValue(.scalar(scalar), at: start..<cursor)
      }
      if isBasic, byte == SourceByte.backslash {
        text += lines.source[copied..<cursor]
        text += try escape()
        copied = cursor
      } else {
        cursor += 1
      }
    }
    throw TOMLProblem("a string is not closed", at: start)
  }

  private mutating func escape() throws(TOMLProblem) -> [UInt8] {
    guard let escape = EscapeSequence(in: lines.source, at: cursor, limit: lines.limit) else {
      throw TOMLProblem("unknown escape in a string", at: cursor)
    }
    cursor += escape.length
    return escape.text
  }

  /// Reads a string between three marks; line ends become LF, and the first one does not count.
  private mutating func multiLineString(_ mark: UInt8) throws(TOMLProblem) -> LocatedValue {
    let start = cursor
    var text: [UInt8] = []
    cursor += 3
    if let byte, SourceByte.isLineEnd(byte) { cursor = lines.start(after: cursor) }
    while let byte {
      if byte == mark, let length = closingMarks(mark) {
        text.append(contentsOf: repeatElement(mark, count: length - 3))
        cursor += length
        let notation: LocatedScalar.Notation =
          mark == SourceByte.quote
          ? .escaped(quoteLength: 3, folded: false) : .verbatim(quoteLength: 3)
        return LocatedValue(.scalar(LocatedScalar(text, notation)), at: start..<cursor)
      }
      if mark == SourceByte.quote, byte == SourceByte.backslash {
        if !skipEscapedLineEnd() { text += try escape() }
      } else if SourceByte.isLineEnd(byte) {
        text.append(SourceByte.lineFeed)
        cursor = lines.start(after: cursor)
      } else {
        text.append(byte)
        cursor += 1
      }
    }
    throw TOMLProblem("a string is not closed", at: start)
  }

  /// The length of the run of three to five marks here, of which the last three close the string.
  private func closingMarks(_ mark: UInt8) -> Int? {
    var length = 0
    while length < 5, cursor + length < lines.limit, lines.source[cursor + length] == mark {
      length += 1
    }
    return length >= 3 ? length : nil
  }

  /// A backslash at a line's end takes along all white space up to the next character.
  private mutating func skipEscapedLineEnd() -> Bool {
    var next = cursor + 1
    while next < lines.limit, SourceByte.isBlank(lines.source[next]) { next += 1 }
    guard next < lines.limit, SourceByte.isLineEnd(lines.source[next]) else { return false }
    while next < lines.limit, SourceByte.isBlankOrLineEnd(lines.source[next]) { next += 1 }
    cursor = next
    return true
  }

  /// Reads a boolean, a number or a date; the last may hold one space before its time.
  private mutating func word() throws(TOMLProblem) -> LocatedValue {
    let start = cursor
    while let byte, isWordByte(byte) { cursor += 1 }
    guard cursor > start else { throw TOMLProblem("a value is missing", at: start) }
    if cursor - start == 10, cursor + 3 < lines.limit, byte == SourceByte.space,
      SourceByte.isDigit(lines.source[cursor + 1]), SourceByte.isDigit(lines.source[cursor + 2]),
      lines.source[cursor + 3] == SourceByte.colon
    {
      cursor += 1
      while let byte, isWordByte(byte) { cursor += 1 }
    }
    let range = start..<cursor
    let text = lines.source[range]
    if text.elementsEqual("true".utf8) { return LocatedValue(.boolean(true), at: range) }
    if text.elementsEqual("false".utf8) { return LocatedValue(.boolean(false), at: range) }
    guard isNumberOrDate(text) else {
      throw TOMLProblem("a string without quotation marks", at: start)
    }
    return LocatedValue(.scalar(LocatedScalar(text, .plain)), at: range)
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    SourceByte.isKeyByte(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
      || byte == SourceByte.colon
  }

  private func isNumberOrDate(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    if SourceByte.isDigit(first) { return true }
    let isSigned = first == UInt8(ascii: "+") || first == SourceByte.dash
    let rest = isSigned ? text.dropFirst() : text
    return rest.first.map(SourceByte.isDigit) == true || rest.elementsEqual("inf".utf8)
      || rest.elementsEqual("nan".utf8)
  }
}
