public import ArticleModel

/// Writes the records of a call one after the other: as lines, or as one JSON document.
///
/// In JSON a single record is an object and several are an array. Where the number is not known before,
/// the first record is held back until a second or the end comes.
public struct RecordListEncoder: Sendable {
  private enum Item {
    case record(Record)
    case parsed(Article)
  }

  private enum State {
    case empty
    case holding(Item)
    case inArray
    case inLines
  }

  private let format: RecordFormat
  private let isPretty: Bool
  private let isAlwaysArray: Bool
  private var state = State.empty
  private let encoder = RecordEncoder()

  /// Creates an encoder of one document.
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - pretty: Whether JSON is indented; JSON Lines never is.
  ///   - alwaysArray: Whether JSON is an array even of one record or none.
  public init(format: RecordFormat, pretty: Bool, alwaysArray: Bool) {
    self.format = format
    isPretty = pretty && format != .jsonl
    isAlwaysArray = alwaysArray
  }

  /// Whether nothing was appended.
  public var isEmpty: Bool { if case .empty = state { true } else { false } }

  public mutating func append(_ record: Record, to bytes: inout [UInt8]) {
    append(.record(record), to: &bytes)
  }

  public mutating func append(parsed article: Article, to bytes: inout [UInt8]) {
    append(.parsed(article), to: &bytes)
  }

  /// Ends the document: nothing may be appended behind it.
  public mutating func finish(to bytes: inout [UInt8]) {
    switch (format, state) {
    case (.jsonl, _): break
    case (.json, .holding(let item)):
      encode(item, depth: 0, to: &bytes)
      bytes.append(0x0A)
    case (.json, .inArray): bytes.append(contentsOf: "\n]\n".utf8)
    case (.json, _): if isAlwaysArray { bytes.append(contentsOf: "[]\n".utf8) }
    }
    state = .empty
  }

  private mutating func append(_ item: Item, to bytes: inout [UInt8]) {
    if format == .jsonl {
      encode(item, depth: 0, to: &bytes)
      bytes.append(0x0A)
      state = .inLines
      return
    }
    switch state {
    case .empty where !isAlwaysArray:
      state = .holding(item)
      return
    case .holding(let first):
      appendElement(first, isFirst: true, to: &bytes)
      appendElement(item, isFirst: false, to: &bytes)
    case .empty: appendElement(item, isFirst: true, to: &bytes)
    case .inArray, .inLines: appendElement(item, isFirst: false, to: &bytes)
    }
    state = .inArray
  }

  private func appendElement(_ item: Item, isFirst: Bool, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: (isFirst ? "[\n" : ",\n").utf8)
    if isPretty { bytes.append(contentsOf: "  ".utf8) }
    encode(item, depth: 1, to: &bytes)
  }

  private func encode(_ item: Item, depth: Int, to bytes: inout [UInt8]) {
    switch item {
    case .record(let record): encoder.append(record, pretty: isPretty, depth: depth, to: &bytes)
    case .parsed(let article):
      encoder.appendParsed(article, pretty: isPretty, depth: depth, to: &bytes)
    }
  }
}
