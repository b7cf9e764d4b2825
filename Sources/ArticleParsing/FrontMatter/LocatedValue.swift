internal import ArticleModel

/// A value of front matter with its place, before it is taken apart into metadata.
struct LocatedValue {
  enum Content {
    case scalar(LocatedScalar)
    case boolean(Bool)
    case null
    case list([LocatedValue])
    case map([LocatedPair])
  }

  var content: Content
  /// The value's range of the decoded source, quotes and brackets included.
  var range: Range<Int>

  init(_ content: Content, at range: Range<Int>) {
    self.content = content
    self.range = range
  }

  /// The value without its place, as the record holds it.
  var plain: FrontMatterValue {
    switch content {
    case .scalar(let scalar): .string(scalar.string)
    case .boolean(let value): .boolean(value)
    case .null: .null
    case .list(let values): .list(values.map(\.plain))
    case .map(let pairs): .map(pairs.map { .init(key: $0.key, value: $0.value.plain) })
    }
  }

  /// The scalar's text without outer white space; `nil` for all else and for a blank one.
  var trimmedText: String? {
    guard case .scalar(let scalar) = content else { return nil }
    let text = scalar.string
    guard let first = text.utf8.first, let last = text.utf8.last else { return nil }
    if !SourceByte.isBlankOrLineEnd(first), !SourceByte.isBlankOrLineEnd(last) { return text }
    let trimmed = scalar.text.trimmingBlanks()
    return trimmed.isEmpty ? nil : String(decoding: trimmed, as: UTF8.self)
  }
}

/// A key with its value.
struct LocatedPair {
  var key: String
  /// The key's range of the decoded source.
  var keyRange: Range<Int>
  var value: LocatedValue
}

/// A scalar's text, and how it is written in the source.
struct LocatedScalar {
  /// How the characters of the text are written; it decides how a place in the text is found in the
  /// source.
  enum Notation {
    /// As they are; a line break with its indentation stands for a space.
    case plain
    /// Between quotation marks that are doubled inside (YAML 1.2.2 section 7.3.2).
    case doubledQuotes(mark: UInt8)
    /// Between quotation marks, with backslash escapes; `folded` where line breaks stand for
    /// spaces, as in YAML, and not for themselves, as in TOML.
    case escaped(quoteLength: Int, folded: Bool)
    /// Between quotation marks, as they are (TOML 1.0 literal strings).
    case verbatim(quoteLength: Int)
    /// Indented lines below a header line (YAML 1.2.2 section 8.1).
    case block
  }

  let string: String
  let notation: Notation

  init(_ text: some Collection<UInt8>, _ notation: Notation) {
    string = String(decoding: text, as: UTF8.self)
    self.notation = notation
  }

  /// UTF-8.
  var text: [UInt8] { Array(string.utf8) }
}

extension [UInt8] {
  /// The bytes without spaces, tabs and line ends at both sides.
  func trimmingBlanks() -> ArraySlice<UInt8> { self[...].trimmingBlanks() }
}

extension ArraySlice<UInt8> {
  /// The bytes without spaces, tabs and line ends at both sides.
  func trimmingBlanks() -> ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, SourceByte.isBlankOrLineEnd(first) { slice.removeFirst() }
    while let last = slice.last, SourceByte.isBlankOrLineEnd(last) { slice.removeLast() }
    return slice
  }
}
