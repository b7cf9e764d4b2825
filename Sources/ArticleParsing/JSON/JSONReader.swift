/// Reads JSON (RFC 8259) from bytes, strictly or going past what people get wrong.
///
/// A lenient reading lets pass, at the price of a problem each: a comma behind the last member, a
/// missing comma, comments, line ends in strings, unquoted words.
struct JSONReader {
  private let source: [UInt8]
  private let limit: Int
  private let isLenient: Bool
  private var depth = 0
  /// Where the next byte is read.
  private(set) var cursor: Int
  private(set) var problems: [JSONReadError] = []

  init(_ source: [UInt8], in range: Range<Int>, isLenient: Bool) {
    self.source = source
    self.isLenient = isLenient
    cursor = range.lowerBound
    limit = range.upperBound
  }

  /// Reads a text that is one value, strictly.
  static func readText(_ source: [UInt8]) throws(JSONReadError) -> JSONNode {
    var reader = JSONReader(source, in: 0..<source.count, isLenient: false)
    reader.skipSpace()
    let node = try reader.value()
    reader.skipSpace()
    guard reader.cursor == source.count else {
      throw JSONReadError(.textBehindValue, at: reader.cursor)
    }
    return node
  }

  /// Reads the value at the cursor.
  mutating func value() throws(JSONReadError) -> JSONNode {
    guard cursor < limit else { throw JSONReadError(.unexpectedEnd, at: limit) }
    switch source[cursor] {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case SourceByte.quote: return try string()
    case SourceByte.dash, 0x30...0x39: return try number()
    default: return try word()
    }
  }

  /// Reads members up to the end of the range, as they stand inside braces.
  mutating func members() throws(JSONReadError) -> [JSONNode.Member] {
    try members(until: nil)
  }

  mutating func skipSpace() {
    while cursor < limit {
      if SourceByte.isBlankOrLineEnd(source[cursor]) {
        cursor += 1
      } else if !isLenient || !skipComment() {
        return
      }
    }
  }

  private mutating func skipComment() -> Bool {
    guard source[cursor] == UInt8(ascii: "/"), cursor + 1 < limit else { return false }
    let start = cursor
    switch source[cursor + 1] {
    case UInt8(ascii: "/"):
      while cursor < limit, !SourceByte.isLineEnd(source[cursor]) { cursor += 1 }
    case UInt8(ascii: "*"):
      cursor += 2
      while cursor < limit, !isCommentEnd { cursor += 1 }
      cursor = min(cursor + 2, limit)
    default: return false
    }
    note(.unexpected(found: UInt8(ascii: "/"), expected: "no comment"), at: start)
    return true
  }

  private var isCommentEnd: Bool {
    source[cursor] == UInt8(ascii: "*") && cursor + 1 < limit
      && source[cursor + 1] == UInt8(ascii: "/")
  }

  private mutating func note(_ reason: JSONReadError.Reason, at offset: Int) {
    if problems.count < 20 { problems.append(JSONReadError(reason, at: offset)) }
  }

  /// Throws in a strict reading, and notes the problem in a lenient one.
  private mutating func reject(
    _ reason: JSONReadError.Reason, at offset: Int
  ) throws(JSONReadError) {
    guard isLenient else { throw JSONReadError(reason, at: offset) }
    note(reason, at: offset)
  }

  private mutating func object() throws(JSONReadError) -> JSONNode {
    let start = cursor
    try descend()
    cursor += 1
    let members = try members(until: UInt8(ascii: "}"))
    depth -= 1
    return JSONNode(content: .object(members), range: start..<cursor)
  }

  private mutating func array() throws(JSONReadError) -> JSONNode {
    let start = cursor
    try descend()
    cursor += 1
    var elements: [JSONNode] = []
    while try !isAtEnd(closing: UInt8(ascii: "]"), isFirst: elements.isEmpty) {
      elements.append(try value())
    }
    depth -= 1
    return JSONNode(content: .array(elements), range: start..<cursor)
  }

  private mutating func members(until closing: UInt8?) throws(JSONReadError) -> [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    while try !isAtEnd(closing: closing, isFirst: members.isEmpty) {
      let key: JSONNode
      if source[cursor] == SourceByte.quote {
        key = try string()
      } else {
        guard isLenient else {
          throw JSONReadError(
            .unexpected(found: source[cursor], expected: "a quoted key"), at: cursor)
        }
        key = try word()
      }
      skipSpace()
      guard cursor < limit else { throw JSONReadError(.unexpectedEnd, at: limit) }
      guard source[cursor] == SourceByte.colon else {
        throw JSONReadError(.unexpected(found: source[cursor], expected: "a colon"), at: cursor)
      }
      cursor += 1
      skipSpace()
      members.append(.init(key: key, value: try value()))
    }
    return members
  }

  /// Goes past the comma before the next element, or past the end of the collection.
  private mutating func isAtEnd(
    closing: UInt8?, isFirst: Bool
  ) throws(JSONReadError) -> Bool {
    skipSpace()
    guard cursor < limit else {
      if closing == nil { return true }
      throw JSONReadError(.unexpectedEnd, at: limit)
    }
    if source[cursor] == closing {
      cursor += 1
      return true
    }
    if isFirst { return false }
    let place = cursor
    if source[cursor] == SourceByte.comma {
      cursor += 1
      skipSpace()
      guard cursor < limit else {
        if closing == nil { return true }
        throw JSONReadError(.unexpectedEnd, at: limit)
      }
      guard source[cursor] == closing else { return false }
      try reject(.unexpected(found: SourceByte.comma, expected: "no last comma"), at: place)
      cursor += 1
      return true
    }
    try reject(.unexpected(found: source[cursor], expected: "a comma"), at: place)
    return false
  }

  private mutating func descend() throws(JSONReadError) {
    depth += 1
    if depth > JSONValue.deepest { throw JSONReadError(.tooDeep, at: cursor) }
  }

  private mutating func string() throws(JSONReadError) -> JSONNode {
    let start = cursor
    var hasEscapes = false
    cursor += 1
    while cursor < limit {
      let byte = source[cursor]
      switch byte {
      case SourceByte.quote:
        cursor += 1
        return JSONNode(content: .string(hasEscapes: hasEscapes), range: start..<cursor)
      case SourceByte.backslash:
        hasEscapes = true
        cursor += try escapeLength()
      case 0..<0x20:
        try reject(.controlCharacter, at: cursor)
        cursor += 1
      default:
        cursor += 1
      }
    }
    throw JSONReadError(.unterminatedString, at: start)
  }

  private mutating func escapeLength() throws(JSONReadError) -> Int {
    guard cursor + 1 < limit else { throw JSONReadError(.unexpectedEnd, at: limit) }
    switch source[cursor + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return 2
    case UInt8(ascii: "u"):
      if let escape = EscapeSequence(in: source, at: cursor, limit: limit) { return escape.length }
    default: break
    }
    try reject(.invalidEscape, at: cursor)
    return 1
  }

  private mutating func number() throws(JSONReadError) -> JSONNode {
    let start = cursor
    if source[cursor] == SourceByte.dash { cursor += 1 }
    let whole = skipDigits()
    var isValid = whole > 0 && (whole == 1 || source[cursor - whole] != UInt8(ascii: "0"))
    if cursor < limit, source[cursor] == UInt8(ascii: ".") {
      cursor += 1
      if skipDigits() == 0 { isValid = false }
    }
    if cursor < limit, source[cursor] | 0x20 == UInt8(ascii: "e") {
      cursor += 1
      if cursor < limit, source[cursor] == UInt8(ascii: "+") || source[cursor] == SourceByte.dash {
        cursor += 1
      }
      if skipDigits() == 0 { isValid = false }
    }
    if isValid, isAtDelimiter { return JSONNode(content: .number, range: start..<cursor) }
    cursor = start
    guard isLenient else { throw JSONReadError(.invalidNumber, at: start) }
    return try word()
  }

  private mutating func skipDigits() -> Int {
    let start = cursor
    while cursor < limit, SourceByte.isDigit(source[cursor]) { cursor += 1 }
    return cursor - start
  }

  private mutating func word() throws(JSONReadError) -> JSONNode {
    let start = cursor
    while !isAtDelimiter { cursor += 1 }
    let range = start..<cursor
    switch String(decoding: source[range.prefix(6)], as: UTF8.self) {
    case "null": return JSONNode(content: .null, range: range)
    case "true": return JSONNode(content: .bool(true), range: range)
    case "false": return JSONNode(content: .bool(false), range: range)
    default: break
    }
    guard isLenient, !range.isEmpty else {
      cursor = start
      throw JSONReadError(.unexpected(found: source[start], expected: "a value"), at: start)
    }
    note(.unexpected(found: source[start], expected: "a quoted string"), at: start)
    return JSONNode(content: .word, range: range)
  }

  /// Whether a number or word ends here.
  private var isAtDelimiter: Bool {
    guard cursor < limit else { return true }
    switch source[cursor] {
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "]"), UInt8(ascii: "}"),
      UInt8(ascii: "["), UInt8(ascii: "{"), SourceByte.quote:
      return true
    default: return SourceByte.isBlankOrLineEnd(source[cursor])
    }
  }
}
