internal import ArticleModel

/// Reads a block of YAML; where it is not quite YAML, as much of it as is.
///
/// One bad line (`title: Deal: $21 billion`) makes the whole of a block invalid. Such a block is cut
/// into its top-level pairs, each is read alone, and one that cannot be is kept as text, at the price
/// of a diagnostic.
struct YAMLBlock {
  private(set) var pairs: [LocatedPair] = []
  /// Whether the block as a whole is YAML.
  private(set) var isWhole = true
  private(set) var diagnostics: [Diagnostic] = []

  private let lines: SourceLines
  private let depth: Int

  /// Reads the pairs in `range`; `nil` where it is no mapping, so that the block is not front matter.
  init?(_ source: [UInt8], in range: Range<Int>) {
    self.init(SourceLines(source, limit: range.upperBound), in: range, depth: 0)
  }

  /// Maps inside maps that are read piece by piece.
  private static let deepest = 8

  private init?(_ lines: SourceLines, in range: Range<Int>, depth: Int) {
    self.lines = lines
    self.depth = depth
    do throws(YAMLProblem) {
      let mapping = try YAMLReader.readMapping(lines.source, in: range)
      pairs = mapping.pairs
      diagnostics = mapping.diagnostics
    } catch {
      guard depth < YAMLBlock.deepest, let pieces = pieces(of: range) else { return nil }
      isWhole = false
      for piece in pieces { read(piece) }
    }
  }

  /// A pair's lines: its key, and where its value's text begins.
  private struct Piece {
    var range: Range<Int>
    var key: Range<Int>
    var valueStart: Int
  }

  /// The lines cut before each that begins with a key at the first one's indentation; `nil` where
  /// the block reads like prose.
  private func pieces(of range: Range<Int>) -> [Piece]? {
    var pieces: [Piece] = []
    var indentation: Int?
    var strays = 0
    var cursor = range.lowerBound
    while cursor < range.upperBound {
      let line = lines.line(at: cursor)
      let next = lines.start(after: line.upperBound)
      let column = line.prefix { SourceByte.isBlank(lines.source[$0]) }.count
      if column == indentation ?? column, let key = key(in: line, from: line.lowerBound + column) {
        indentation = column
        pieces.append(Piece(range: cursor..<next, key: key.range, valueStart: key.valueStart))
      } else {
        let isFilled = line.lowerBound + column < line.upperBound
        let isComment = isFilled && lines.source[line.lowerBound + column] == SourceByte.hash
        if isFilled, !isComment, column <= indentation ?? 0, !isListItem(line, column) {
          strays += 1
        }
        if pieces.isEmpty {
          if isFilled, !isComment { return nil }
        } else {
          pieces[pieces.count - 1].range = pieces[pieces.count - 1].range.lowerBound..<next
        }
      }
      cursor = next
    }
    return pieces.isEmpty || strays > pieces.count ? nil : pieces
  }

  private func isListItem(_ line: Range<Int>, _ column: Int) -> Bool {
    let start = line.lowerBound + column
    guard start < line.upperBound, lines.source[start] == SourceByte.dash else { return false }
    return start + 1 == line.upperBound || SourceByte.isBlank(lines.source[start + 1])
  }

  /// A key of letters, digits and `_ - .`, single spaces between, or in quotes; then a colon.
  private func key(in line: Range<Int>, from start: Int) -> (range: Range<Int>, valueStart: Int)? {
    let source = lines.source
    let longest = min(line.upperBound, start + 48)
    var cursor = start
    guard cursor < line.upperBound else { return nil }
    var range: Range<Int>
    if source[cursor] == SourceByte.quote || source[cursor] == SourceByte.apostrophe {
      let mark = source[cursor]
      cursor += 1
      while cursor < longest, source[cursor] != mark { cursor += 1 }
      guard cursor < longest else { return nil }
      range = start + 1..<cursor
      cursor += 1
    } else {
      while cursor < longest, isKeyByte(source[cursor], before: cursor + 1, longest) { cursor += 1 }
      range = start..<cursor
    }
    guard !range.isEmpty, cursor < line.upperBound, source[cursor] == SourceByte.colon else {
      return nil
    }
    // `http://` is no key.
    if lines.hasPrefix("://", at: cursor, within: line) { return nil }
    return (range, cursor + 1)
  }

  private func isKeyByte(_ byte: UInt8, before next: Int, _ limit: Int) -> Bool {
    if SourceByte.isKeyByte(byte) || byte == UInt8(ascii: ".") { return true }
    return byte == SourceByte.space && next < limit && SourceByte.isKeyByte(lines.source[next])
  }

  private mutating func read(_ piece: Piece) {
    do throws(YAMLProblem) {
      let mapping = try YAMLReader.readMapping(lines.source, in: piece.range)
      pairs += mapping.pairs
      diagnostics += mapping.diagnostics
    } catch {
      if let collapsed = collapsedPairs(piece) {
        pairs += collapsed
        return
      }
      let key = lines.string(piece.key)
      let place = min(max(error.offset, piece.range.lowerBound), piece.range.upperBound)
      let value: LocatedValue
      if let collection = collection(piece) {
        value = collection.value
        diagnostics += collection.diagnostics
        if collection.diagnostics.isEmpty {
          diagnostics.append(.yamlSyntax(error, key: key, outcome: "read line by line", at: place))
        }
      } else {
        let range = lines.trimmed(piece.valueStart..<piece.range.upperBound)
        value = RawText.value(in: range, of: lines)
        diagnostics.append(.yamlSyntax(error, key: key, outcome: "kept as text", at: place))
      }
      pairs.append(LocatedPair(key: key, keyRange: piece.key, value: value))
    }
  }

  /// Several pairs on one line between fences of their own lines.
  private func collapsedPairs(_ piece: Piece) -> [LocatedPair]? {
    let line = lines.line(at: piece.range.lowerBound)
    guard depth == 0, lines.trimmed(piece.range).upperBound <= line.upperBound else { return nil }
    let collapsed = CollapsedPairs(lines, in: line)
    return collapsed.isFrontMatter ? collapsed.pairs : nil
  }

  /// The list or map that a pair's indented lines are, read line by line.
  private func collection(
    _ piece: Piece
  ) -> (value: LocatedValue, diagnostics: [Diagnostic])? {
    let whole = lines.trimmed(piece.valueStart..<piece.range.upperBound)
    let first = lines.line(at: piece.valueStart)
    guard lines.isBlank(first), first.upperBound < whole.upperBound else { return nil }
    let below = lines.start(after: first.upperBound)..<piece.range.upperBound
    if let items = items(in: below) { return (LocatedValue(.list(items), at: whole), []) }
    let inner = SourceLines(lines.source, limit: below.upperBound)
    guard let map = YAMLBlock(inner, in: below, depth: depth + 1) else { return nil }
    return (LocatedValue(.map(map.pairs), at: whole), map.diagnostics)
  }

  /// The items of a list, one a line; `nil` where another line stands between.
  private func items(in range: Range<Int>) -> [LocatedValue]? {
    var items: [LocatedValue] = []
    var cursor = range.lowerBound
    while cursor < range.upperBound {
      let line = lines.line(at: cursor)
      cursor = lines.start(after: line.upperBound)
      let content = lines.trimmed(line)
      guard !content.isEmpty else { continue }
      guard isListItem(content, 0) else { return nil }
      let item = lines.trimmed(content.lowerBound + 1..<content.upperBound)
      items.append(RawText.parsedValue(in: item, of: lines))
    }
    return items.isEmpty ? nil : items
  }
}

/// Text that stands where YAML should.
enum RawText {
  /// The value that `range` is by itself, or its text.
  static func parsedValue(in range: Range<Int>, of lines: SourceLines) -> LocatedValue {
    do throws(YAMLProblem) {
      let value = try YAMLReader.readValue(lines.source, in: range)
      return LocatedValue(value.content, at: range)
    } catch {
      return value(in: range, of: lines)
    }
  }

  /// The text of `range`, its lines joined by spaces, without quotation marks around all of it.
  static func value(in range: Range<Int>, of lines: SourceLines) -> LocatedValue {
    let source = lines.source
    var inner = range
    var notation = LocatedScalar.Notation.plain
    if range.count >= 2, let first = source[range].first, first == source[range].last,
      first == SourceByte.quote || first == SourceByte.apostrophe
    {
      inner = range.lowerBound + 1..<range.upperBound - 1
      notation = .verbatim(quoteLength: 1)
    }
    var text: [UInt8] = []
    let inside = SourceLines(source, limit: inner.upperBound)
    var cursor = inner.lowerBound
    while cursor < inner.upperBound {
      let line = inside.line(at: cursor)
      let content = line == inner ? inner : inside.trimmed(line)
      if !content.isEmpty {
        if !text.isEmpty { text.append(SourceByte.space) }
        text.append(contentsOf: source[content])
      }
      cursor = inside.start(after: line.upperBound)
    }
    if case .plain = notation, let content = PlainScalar.content(of: text) {
      return LocatedValue(content, at: range)
    }
    return LocatedValue(.scalar(LocatedScalar(text, notation)), at: range)
  }
}

extension YAMLProblem {
  /// The reason as a phrase.
  var message: String {
    switch reason {
    case .syntax(let message): message
    case .tooDeep: "more than \(YAMLReader.deepest) collections inside each other"
    case .noMapping: "no mapping"
    case .outOfMemory: "out of memory"
    }
  }
}

extension Diagnostic {
  fileprivate static func yamlSyntax(
    _ problem: YAMLProblem, key: String, outcome: String, at offset: Int
  ) -> Diagnostic {
    var code = "yaml-syntax"
    if case .tooDeep = problem.reason { code = "yaml-depth" }
    return Diagnostic(
      code: code, severity: .warning,
      message: "the value of '\(key)' is not YAML (\(problem.message)) and is \(outcome)",
      offset: offset)
  }
}
