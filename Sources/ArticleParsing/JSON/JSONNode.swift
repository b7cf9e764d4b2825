/// A JSON value by its places in the source; the text of a string is made on demand.
struct JSONNode {
  indirect enum Content {
    case null
    case bool(Bool)
    case number
    /// Between quotation marks.
    case string(hasEscapes: Bool)
    /// An unquoted word, which only a lenient reading lets pass.
    case word
    case array([JSONNode])
    case object([Member])
  }

  struct Member {
    var key: JSONNode
    var value: JSONNode
  }

  var content: Content
  /// Quotation marks and brackets included.
  var range: Range<Int>

  /// The text of a string, or what is written, for any other value.
  func text(in source: [UInt8]) -> [UInt8] {
    guard case .string(let hasEscapes) = content else { return Array(source[range]) }
    let inner = range.lowerBound + 1..<range.upperBound - 1
    guard hasEscapes else { return Array(source[inner]) }
    var text: [UInt8] = []
    text.reserveCapacity(inner.count)
    var cursor = inner.lowerBound
    while cursor < inner.upperBound {
      let byte = source[cursor]
      if byte == SourceByte.backslash,
        let escape = EscapeSequence(in: source, at: cursor, limit: inner.upperBound)
      {
        text.append(contentsOf: escape.text)
        cursor += escape.length
      } else {
        text.append(byte)
        cursor += 1
      }
    }
    return text
  }

  func string(in source: [UInt8]) -> String {
    if case .string(hasEscapes: false) = content {
      return String(decoding: source[range.lowerBound + 1..<range.upperBound - 1], as: UTF8.self)
    }
    return String(decoding: text(in: source), as: UTF8.self)
  }
}
