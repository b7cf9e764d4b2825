internal import ArticleModel

/// Reads TOML 1.0 with places; scalars keep the text of the file.
///
/// Numbers and dates are text as written, `1_000` and `1.10` included. A line that is not TOML costs
/// a diagnostic: where it has a key, what stands behind the `=` is kept as text.
struct TOMLReader {
  private let lines: SourceLines
  private var cursor: Int
  private let root = TOMLTable()
  private var current: TOMLTable
  private var diagnostics: [Diagnostic] = []

  /// Reads the pairs of `range`.
  static func read(
    _ source: [UInt8], in range: Range<Int>
  ) -> (pairs: [LocatedPair], diagnostics: [Diagnostic]) {
    var reader = TOMLReader(SourceLines(source, limit: range.upperBound), from: range.lowerBound)
    reader.readLines()
    return (reader.root.pairs, reader.diagnostics)
  }

  private init(_ lines: SourceLines, from start: Int) {
    self.lines = lines
    cursor = start
    current = root
  }

  private mutating func readLines() {
    while let line = lines.firstFilledLine(from: cursor) {
      cursor = lines.trimmed(line).lowerBound
      let start = cursor
      do throws(TOMLProblem) {
        switch lines.source[cursor] {
        case SourceByte.hash: break
        case UInt8(ascii: "["): try readHeader()
        default: try readPair(in: line)
        }
        try expectLineEnd()
      } catch {
        diagnostics.append(.tomlSyntax(error, at: error.offset))
        cursor = max(cursor, start)
      }
      cursor = lines.start(after: lines.line(at: cursor).upperBound)
    }
  }

  /// Nothing but a comment may follow on the line.
  private mutating func expectLineEnd() throws(TOMLProblem) {
    skipBlanks()
    guard let byte, !SourceByte.isLineEnd(byte), byte != SourceByte.hash else { return }
    throw TOMLProblem("text behind the value", at: cursor)
  }

  private var byte: UInt8? { cursor < lines.limit ? lines.source[cursor] : nil }

  private mutating func skipBlanks() {
    while let byte, SourceByte.isBlank(byte) { cursor += 1 }
  }

  /// Reads `[table]` or `[[array of tables]]` (TOML 1.0, "Table", "Array of Tables").
  private mutating func readHeader() throws(TOMLProblem) {
    let start = cursor
    let isArray = lines.hasPrefix("[[", at: cursor, within: cursor..<lines.limit)
    cursor += isArray ? 2 : 1
    let path = try keyPath()
    guard byte == UInt8(ascii: "]") else {
      throw TOMLProblem("a table's name is not closed by ']'", at: cursor)
    }
    cursor += 1
    if isArray {
      guard byte == UInt8(ascii: "]") else {
        throw TOMLProblem("a table's name is not closed by ']]'", at: cursor)
      }
      cursor += 1
    }
    var table = root
    for key in path.dropLast() { table = try table.child(key) }
    guard let last = path.last else { return }
    current = try isArray ? table.newElement(last, from: start) : table.child(last)
    current.extend(to: start..<cursor)
    if !current.define() { diagnostics.append(.duplicateTable(path, at: start)) }
  }

  private mutating func readPair(in line: Range<Int>) throws(TOMLProblem) {
    let path = try keyPath()
    guard byte == UInt8(ascii: "=") else {
      throw TOMLProblem("a key without '='", at: cursor)
    }
    cursor += 1
    skipBlanks()
    let valueStart = cursor
    var value: LocatedValue
    do throws(TOMLProblem) {
      var values = TOMLValueReader(lines, from: cursor)
      value = try values.value()
      cursor = values.cursor
      try expectLineEnd()
    } catch {
      diagnostics.append(.tomlSyntax(error, at: error.offset))
      value = RawText.value(in: lines.trimmed(valueStart..<line.upperBound), of: lines)
      cursor = line.upperBound
    }
    var table = current
    for key in path.dropLast() { table = try table.child(key) }
    if let key = path.last { table.append(key, .value(value)) }
  }

  private mutating func keyPath() throws(TOMLProblem) -> [TOMLKey] {
    var reader = TOMLValueReader(lines, from: cursor)
    let path = try reader.keyPath()
    cursor = reader.cursor
    return path
  }
}

/// The reason a line is not TOML, as a phrase, and where.
struct TOMLProblem: Error {
  let message: String
  let offset: Int

  init(_ message: String, at offset: Int) {
    self.message = message
    self.offset = offset
  }
}

/// A key with its place.
struct TOMLKey {
  var name: String
  var range: Range<Int>
}

extension Diagnostic {
  fileprivate static func tomlSyntax(_ problem: TOMLProblem, at offset: Int) -> Diagnostic {
    Diagnostic(
      code: "toml-syntax", severity: .warning,
      message: "a line of the front matter is not TOML: \(problem.message)", offset: offset)
  }

  fileprivate static func duplicateTable(_ path: [TOMLKey], at offset: Int) -> Diagnostic {
    let name = path.map(\.name).joined(separator: ".")
    return Diagnostic(
      code: "duplicate-table", severity: .warning,
      message: "the table '\(name)' is defined twice; the pairs of both count", offset: offset)
  }
}
