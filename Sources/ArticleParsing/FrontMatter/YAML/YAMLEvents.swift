internal import CYAML

/// The events of a YAML stream as libyaml reads them, with their places in bytes of the source.
///
/// libyaml counts code points from the start of what it is given; the marks come in order but for a
/// few steps back, so that turning them into bytes costs one walk over the source.
struct YAMLEvents: ~Copyable {
  struct Event {
    enum Kind {
      case streamEnd, documentStart, documentEnd, sequenceEnd, mappingEnd
      case alias(name: String)
      case scalar(text: [UInt8], style: Style)
      case sequenceStart(isFlow: Bool)
      case mappingStart(isFlow: Bool)
    }

    enum Style {
      case plain, singleQuoted, doubleQuoted, literal, folded
    }

    var kind: Kind
    var anchor: String?
    /// The tag as libyaml resolves it: `!!str` is `tag:yaml.org,2002:str`.
    var tag: String?
    /// Bytes of the source.
    ///
    /// A collection in block style ends where the next token begins.
    var range: Range<Int>
  }

  private let reader: OpaquePointer
  /// Keeps the bytes alive that `reader` points to.
  private let storage: UnsafeMutableBufferPointer<UInt8>
  private let base: Int
  private var codePoint = 0
  private var byte = 0

  /// Opens a reader on `range` of `source`; `nil` when memory is short.
  init?(_ source: [UInt8], in range: Range<Int>) {
    let storage = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: range.count)
    _ = storage.initialize(from: source[range])
    guard let reader = cyaml_reader_open(storage.baseAddress, range.count) else {
      storage.deallocate()
      return nil
    }
    self.storage = storage
    self.reader = reader
    base = range.lowerBound
  }

  deinit {
    cyaml_reader_close(reader)
    storage.deallocate()
  }

  /// The next event; behind `streamEnd` it is `streamEnd` again.
  mutating func next() throws(YAMLProblem) -> Event {
    var event = cyaml_event()
    var error = cyaml_error()
    guard cyaml_reader_next(reader, &event, &error) == 1 else {
      let place = offset(ofCodePoint: error.mark.index)
      let message = error.message.map { String(cString: $0) }
      throw YAMLProblem(.syntax(message ?? "not YAML"), at: place)
    }
    let start = offset(ofCodePoint: event.start.index)
    let end = offset(ofCodePoint: event.end.index)
    return Event(
      kind: YAMLEvents.kind(of: event),
      anchor: event.anchor.map { String(cString: $0) },
      tag: event.tag.map { String(cString: $0) },
      range: start..<max(start, end))
  }

  private static func kind(of event: cyaml_event) -> Event.Kind {
    switch event.kind {
    case CYAML_DOCUMENT_START: .documentStart
    case CYAML_DOCUMENT_END: .documentEnd
    case CYAML_ALIAS: .alias(name: String(decoding: text(of: event), as: UTF8.self))
    case CYAML_SCALAR: .scalar(text: text(of: event), style: style(of: event))
    case CYAML_SEQUENCE_START: .sequenceStart(isFlow: event.is_flow != 0)
    case CYAML_SEQUENCE_END: .sequenceEnd
    case CYAML_MAPPING_START: .mappingStart(isFlow: event.is_flow != 0)
    case CYAML_MAPPING_END: .mappingEnd
    default: .streamEnd
    }
  }

  private static func text(of event: cyaml_event) -> [UInt8] {
    Array(UnsafeBufferPointer(start: event.text, count: event.length))
  }

  private static func style(of event: cyaml_event) -> Event.Style {
    switch event.style {
    case CYAML_SINGLE_QUOTED: .singleQuoted
    case CYAML_DOUBLE_QUOTED: .doubleQuoted
    case CYAML_LITERAL: .literal
    case CYAML_FOLDED: .folded
    default: .plain
    }
  }

  /// Moves the walk to a code point and returns its byte offset in the source.
  private mutating func offset(ofCodePoint target: Int) -> Int {
    while codePoint < target, byte < storage.count {
      byte += 1
      while byte < storage.count, storage[byte] & 0xC0 == 0x80 { byte += 1 }
      codePoint += 1
    }
    while codePoint > target, byte > 0 {
      byte -= 1
      while byte > 0, storage[byte] & 0xC0 == 0x80 { byte -= 1 }
      codePoint -= 1
    }
    return base + byte
  }
}

/// The reason a block is not the YAML it should be, and where.
struct YAMLProblem: Error {
  enum Reason {
    /// libyaml's words.
    case syntax(String)
    /// Collections in collections beyond what is read.
    case tooDeep
    /// The block is no mapping.
    case noMapping
    case outOfMemory
  }

  let reason: Reason
  /// In bytes of the source.
  let offset: Int

  init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}
