internal import ArticleModel

/// Finds where each character of a scalar's text stands in the source.
///
/// The reader of the format has decoded the text; this walks the two side by side and so needs to
/// know little of the format: how quotation marks are written inside, whether a backslash escapes,
/// and what a line break stands for. Where the two cannot be reconciled, what is left of the text
/// stands for what is left of the source as a whole.
struct ScalarPlaces {
  private let source: [UInt8]
  private let text: [UInt8]
  private let notation: LocatedScalar.Notation
  private let end: Int
  private var cursor: Int
  private var position = 0
  private var map = OffsetMap()

  /// The map from the text of `scalar`, which stands at `range`, to the source.
  ///
  /// - Complexity: O(*n*) in the range's length.
  static func map(_ scalar: LocatedScalar, at range: Range<Int>, in source: [UInt8]) -> OffsetMap {
    var places = ScalarPlaces(scalar, at: range, in: source)
    places.walk()
    return places.map
  }

  /// Where the text of a scalar stands byte by byte, with nothing in it that might mean something else;
  /// `nil` where that is not so, or not sure.
  static func startOfCopy(
    _ scalar: LocatedScalar, at range: Range<Int>, in source: [UInt8]
  ) -> Int? {
    let quoteLength: Int
    var mark: UInt8 = SourceByte.lineFeed
    switch scalar.notation {
    case .plain: quoteLength = 0
    case .doubledQuotes(let quote):
      quoteLength = 1
      mark = quote
    case .escaped(1, _):
      quoteLength = 1
      mark = SourceByte.backslash
    case .verbatim(1): quoteLength = 1
    default: return nil
    }
    let start = range.lowerBound + quoteLength
    let length = scalar.string.utf8.count
    guard length > 0, start + length + quoteLength == range.upperBound,
      range.upperBound <= source.count, source[range.lowerBound] != UInt8(ascii: "!"),
      source[range.lowerBound] != UInt8(ascii: "&")
    else { return nil }
    return source.withUnsafeBufferPointer { bytes -> Int? in
      guard let base = bytes.baseAddress else { return nil }
      let view = ByteView(base: base, count: bytes.count)
      let end = start + length
      guard view.firstIndex(of: SourceByte.lineFeed, from: start, to: end) == nil,
        view.firstIndex(of: SourceByte.carriageReturn, from: start, to: end) == nil,
        view.firstIndex(of: mark, from: start, to: end) == nil
      else { return nil }
      return view.has(scalar.string, at: start) ? start : nil
    }
  }

  private init(_ scalar: LocatedScalar, at range: Range<Int>, in source: [UInt8]) {
    self.source = source
    text = scalar.text
    notation = scalar.notation
    var start = ScalarPlaces.startBehindProperties(range, in: source)
    var end = range.upperBound
    switch scalar.notation {
    case .plain: break
    case .doubledQuotes:
      start += 1
      end -= 1
    case .escaped(let length, _), .verbatim(let length):
      start += length
      end -= length
    case .block:
      while start < end, !SourceByte.isLineEnd(source[start]) { start += 1 }
    }
    cursor = start
    self.end = max(start, end)
    if case .block = scalar.notation { skipBreak(isFirst: true) }
    if case .escaped(3, _) = scalar.notation { skipFirstLineEnd() }
    if case .verbatim(3) = scalar.notation { skipFirstLineEnd() }
  }

  /// A tag and an anchor may stand before a YAML scalar (YAML 1.2.2 section 6.9).
  private static func startBehindProperties(_ range: Range<Int>, in source: [UInt8]) -> Int {
    var start = range.lowerBound
    while start < range.upperBound,
      source[start] == UInt8(ascii: "!") || source[start] == UInt8(ascii: "&")
    {
      while start < range.upperBound, !SourceByte.isBlankOrLineEnd(source[start]) { start += 1 }
      while start < range.upperBound, SourceByte.isBlankOrLineEnd(source[start]) { start += 1 }
    }
    return start
  }

  private mutating func walk() {
    while position < text.count {
      guard cursor < end, step() else { break }
    }
    guard position < text.count else { return }
    note(text.count - position, from: min(cursor, end)..<max(cursor, end))
  }

  /// Notes that `length` bytes of the text stand for `origin`.
  ///
  /// A run of equal lengths would be a copy; where it is none (a space for a line feed, `\_`), the bytes
  /// come from nowhere.
  private mutating func note(_ length: Int, from origin: Range<Int>) {
    guard
      length != origin.count
        || text[position..<position + length].elementsEqual(source[origin])
    else { return }
    map.append(
      .init(
        start: position, length: length, originStart: origin.lowerBound,
        originLength: origin.count))
  }

  /// Goes past one character, escape or line break; false where text and source disagree.
  private mutating func step() -> Bool {
    let byte = source[cursor]
    if case .escaped = notation, byte == SourceByte.backslash { return stepEscape() }
    if case .doubledQuotes(let mark) = notation, byte == mark, cursor + 1 < end,
      source[cursor + 1] == mark, text[position] == mark
    {
      append(1, from: 2)
      return true
    }
    if standsBeforeBreak() {
      skipBreak(isFirst: false)
      return true
    }
    guard byte == text[position] else { return false }
    let length = lengthOfCopy()
    append(length, from: length)
    return true
  }

  /// How many bytes from here on are the same in text and source and can be nothing but themselves.
  private func lengthOfCopy() -> Int {
    let longest = min(text.count - position, end - cursor)
    var length = 1
    while length < longest {
      let byte = source[cursor + length]
      guard byte == text[position + length], byte > SourceByte.space,
        byte != SourceByte.backslash, byte != SourceByte.quote, byte != SourceByte.apostrophe
      else { break }
      length += 1
    }
    return length
  }

  private mutating func append(_ length: Int, from originLength: Int) {
    note(length, from: cursor..<cursor + originLength)
    position += length
    cursor += originLength
  }

  private mutating func stepEscape() -> Bool {
    if let escape = EscapeSequence(in: source, at: cursor, limit: end) {
      guard text[position...].starts(with: escape.text) else { return false }
      append(escape.text.count, from: escape.length)
      return true
    }
    // A backslash at a line's end joins the lines, and takes the white space behind it along.
    var next = cursor + 1
    while next < end, SourceByte.isBlankOrLineEnd(source[next]) { next += 1 }
    guard next > cursor + 1 else { return false }
    cursor = next
    return true
  }

  /// Whether a line break stands here, behind blanks that do not belong to the text.
  private func standsBeforeBreak() -> Bool {
    if SourceByte.isLineEnd(source[cursor]) { return true }
    guard trimsBlanksBeforeBreak, SourceByte.isBlank(source[cursor]) else { return false }
    var next = cursor
    while next < end, SourceByte.isBlank(source[next]) { next += 1 }
    return next < end && SourceByte.isLineEnd(source[next])
  }

  private var trimsBlanksBeforeBreak: Bool {
    switch notation {
    case .plain, .doubledQuotes: true
    case .escaped(_, let folded): folded
    case .verbatim, .block: false
    }
  }

  /// Goes past the line breaks here and the indentation behind them.
  ///
  /// In the text they are one space, or a line feed for each break, or for each but one. Spaces
  /// behind these in the text are spaces of the source too: the deeper indentation of a line.
  private mutating func skipBreak(isFirst: Bool) {
    var breaks = 0
    var next = cursor
    while next < end, SourceByte.isBlankOrLineEnd(source[next]) {
      let isPair = source[next] == SourceByte.carriageReturn && next + 1 < end
      if isPair, source[next + 1] == SourceByte.lineFeed { next += 1 }
      if SourceByte.isLineEnd(source[next]) { breaks += 1 }
      next += 1
    }
    if isFirst { breaks -= 1 }
    let origin = cursor..<next
    var length = 0
    if position < text.count, text[position] == SourceByte.space, !isFirst {
      length = 1
    } else {
      while length < breaks, position + length < text.count,
        text[position + length] == SourceByte.lineFeed
      {
        length += 1
      }
    }
    if length > 0 {
      note(length, from: origin)
      position += length
    }
    var indentation = 0
    while position + indentation < text.count, next - indentation > origin.lowerBound,
      SourceByte.isBlank(text[position + indentation]),
      SourceByte.isBlank(source[next - indentation - 1])
    {
      indentation += 1
    }
    cursor = next - indentation
  }

  private mutating func skipFirstLineEnd() {
    guard cursor < end, SourceByte.isLineEnd(source[cursor]) else { return }
    let isPair = source[cursor] == SourceByte.carriageReturn && cursor + 1 < end
    cursor += isPair && source[cursor + 1] == SourceByte.lineFeed ? 2 : 1
  }
}
