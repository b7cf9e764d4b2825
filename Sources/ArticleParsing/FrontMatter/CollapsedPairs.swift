internal import ArticleModel

/// Pairs on one line, as an export leaves them that folded the lines of front matter into one:
/// `title: "…" author: "…" tags: ["…"]`.
///
/// A value is a quoted string, a flow collection in brackets or braces, or bare. A bare one runs to
/// the next key that can be no word, or the fence, or, where neither follows, to the end of a short
/// line. One that begins like a date, number or address is one word where any key or nothing follows.
struct CollapsedPairs {
  private(set) var pairs: [LocatedPair] = []
  /// Where the pairs stop; behind it stands a fence, the body, or the line's end.
  private(set) var end: Int
  private var knownKeys = 0
  private var delimitedValues = 0

  private let lines: SourceLines
  private let line: Range<Int>
  /// Whether the rest of the line was searched for a known key or a fence in vain.
  private var hasNoStop = false

  /// A last bare value is no longer than this, in bytes; what is longer is taken for body.
  private static let longestLastValue = 160

  /// Reads the pairs from the start of `line` on.
  ///
  /// - Complexity: O(*n*) in the line's length.
  init(_ lines: SourceLines, in line: Range<Int>) {
    self.lines = lines
    self.line = line
    end = line.lowerBound
    while readPair() {}
  }

  /// Whether the pairs are front matter and not prose: three, of which two have known keys, or two
  /// known ones with a value in quotes or brackets.
  var isFrontMatter: Bool {
    pairs.count >= 3 && knownKeys >= 2
      || pairs.count == 2 && knownKeys == 2 && delimitedValues > 0
  }

  private mutating func readPair() -> Bool {
    let start = skipBlanks(from: end)
    guard let key = key(at: start) else { return false }
    let valueStart = skipBlanks(from: key.upperBound + 1)
    guard valueStart < line.upperBound else { return false }
    let value: LocatedValue
    switch lines.source[valueStart] {
    case SourceByte.quote, SourceByte.apostrophe:
      guard let quoted = quotedValue(at: valueStart) else { return false }
      value = quoted
      delimitedValues += 1
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      guard let range = flowRange(at: valueStart) else { return false }
      value = RawText.parsedValue(in: range, of: lines)
      delimitedValues += 1
    default:
      guard valueStart > key.upperBound + 1, let bare = bareValue(at: valueStart) else {
        return false
      }
      value = bare
    }
    let name = lines.string(key)
    if FrontMatterKeys.isKnown(name) { knownKeys += 1 }
    pairs.append(LocatedPair(key: name, keyRange: key, value: value))
    end = value.range.upperBound
    return true
  }

  private func skipBlanks(from start: Int) -> Int {
    var cursor = start
    while cursor < line.upperBound, SourceByte.isBlank(lines.source[cursor]) { cursor += 1 }
    return cursor
  }

  /// The range of the key at `start`, which a colon follows.
  private func key(at start: Int) -> Range<Int>? {
    let source = lines.source
    guard start < line.upperBound,
      SourceByte.isLetter(source[start]) || source[start] == UInt8(ascii: "_")
    else { return nil }
    var cursor = start
    while cursor < line.upperBound, SourceByte.isKeyByte(source[cursor]) { cursor += 1 }
    guard cursor - start <= 40, cursor < line.upperBound, source[cursor] == SourceByte.colon else {
      return nil
    }
    return start..<cursor
  }

  /// A quoted value ends at a mark that is not escaped or doubled and that a blank or the end follows.
  ///
  /// Marks that somebody forgot to escape come in pairs: `"The "big" deal"`.
  private func quotedValue(at start: Int) -> LocatedValue? {
    let source = lines.source
    let mark = source[start]
    var cursor = start + 1
    var hasDoubled = false
    var innerMarks = 0
    while cursor < line.upperBound {
      if source[cursor] == SourceByte.backslash, mark == SourceByte.quote {
        cursor += 2
        continue
      }
      guard source[cursor] == mark else {
        cursor += 1
        continue
      }
      if cursor + 1 < line.upperBound, source[cursor + 1] == mark {
        hasDoubled = true
        cursor += 2
        continue
      }
      let isLast = cursor + 1 == line.upperBound || SourceByte.isBlank(source[cursor + 1])
      if isLast, innerMarks.isMultiple(of: 2) || isBeforeKeyOrEnd(cursor + 1) {
        let range = start..<cursor + 1
        return hasDoubled && mark == SourceByte.quote
          ? doubledValue(in: range) : RawText.parsedValue(in: range, of: lines)
      }
      innerMarks += 1
      cursor += 1
    }
    return nil
  }

  private func isBeforeKeyOrEnd(_ offset: Int) -> Bool {
    let next = skipBlanks(from: offset)
    return next == line.upperBound || isFence(at: next) || key(at: next) != nil
  }

  /// A string whose inner quotation marks are doubled, as in CSV.
  private func doubledValue(in range: Range<Int>) -> LocatedValue {
    var text: [UInt8] = []
    var cursor = range.lowerBound + 1
    while cursor < range.upperBound - 1 {
      let byte = lines.source[cursor]
      text.append(byte)
      cursor += byte == SourceByte.quote && lines.source[cursor + 1] == byte ? 2 : 1
    }
    let scalar = LocatedScalar(text, .doubledQuotes(mark: SourceByte.quote))
    return LocatedValue(.scalar(scalar), at: range)
  }

  /// The range of the collection whose bracket stands at `start`; brackets in quotes do not count.
  private func flowRange(at start: Int) -> Range<Int>? {
    let source = lines.source
    var depth = 0
    var mark: UInt8?
    var cursor = start
    while cursor < line.upperBound {
      let byte = source[cursor]
      if let open = mark {
        if byte == SourceByte.backslash, open == SourceByte.quote {
          cursor += 1
        } else if byte == open {
          mark = nil
        }
      } else {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
        case SourceByte.quote, SourceByte.apostrophe:
          // An apostrophe inside a word opens no string.
          let before = source[cursor - 1]
          if !SourceByte.isKeyByte(before) { mark = byte }
        default: break
        }
        if depth == 0 { return start..<cursor + 1 }
      }
      cursor += 1
    }
    return nil
  }

  private mutating func bareValue(at start: Int) -> LocatedValue? {
    let word = start..<endOfWord(at: start)
    let isOneWord = isValueOfOneWord(word)
    if isOneWord, key(at: skipBlanks(from: word.upperBound)) != nil {
      return RawText.value(in: word, of: lines)
    }
    let stop = hasNoStop ? nil : nextKeyOrFence(from: start)
    hasNoStop = stop == nil
    let range = lines.trimmed(start..<(stop ?? line.upperBound))
    let isBody = stop == nil && (isOneWord || range.count > CollapsedPairs.longestLastValue)
    guard !range.isEmpty else { return nil }
    return RawText.value(in: isBody ? word : range, of: lines)
  }

  private func endOfWord(at start: Int) -> Int {
    var end = start
    while end < line.upperBound, !SourceByte.isBlank(lines.source[end]) { end += 1 }
    return end
  }

  /// The place before the blank that parts the value at `start` from a key or a closing fence.
  private func nextKeyOrFence(from start: Int) -> Int? {
    var cursor = start
    while cursor < line.upperBound {
      guard SourceByte.isBlank(lines.source[cursor]) else {
        cursor += 1
        continue
      }
      let word = skipBlanks(from: cursor)
      if isFence(at: word) { return cursor }
      if let key = key(at: word), FrontMatterKeys.isUnmistakable(lines.string(key)) {
        return cursor
      }
      cursor = word
    }
    return nil
  }

  /// Whether `---` or `+++` stands at `offset` as a word.
  private func isFence(at offset: Int) -> Bool {
    guard
      lines.hasPrefix("---", at: offset, within: line)
        || lines.hasPrefix("+++", at: offset, within: line)
    else { return false }
    return offset + 3 == line.upperBound || SourceByte.isBlank(lines.source[offset + 3])
  }

  /// Whether a word is a date, a number, an address, a path or a boolean.
  private func isValueOfOneWord(_ word: Range<Int>) -> Bool {
    guard let first = lines.source[word].first else { return false }
    if first == UInt8(ascii: "/") || lines.hasPrefix("http", at: word.lowerBound, within: word) {
      return true
    }
    if case .boolean? = PlainScalar.content(of: lines.source[word]) { return true }
    return SourceByte.isDigit(first)
      && word.allSatisfy { index in
        let byte = lines.source[index]
        // `T` and `Z` of an ISO date are the only letters.
        return !SourceByte.isLetter(byte) || byte == UInt8(ascii: "T") || byte == UInt8(ascii: "Z")
      }
  }

  /// Where the body begins: behind a closing fence on the line, at the text that follows on the
  /// line, or on the next one.
  var bodyStart: Int {
    var cursor = skipBlanks(from: end)
    if isFence(at: cursor) { cursor = skipBlanks(from: cursor + 3) }
    return cursor < line.upperBound ? cursor : lines.start(after: line.upperBound)
  }
}
