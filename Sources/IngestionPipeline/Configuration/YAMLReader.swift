internal import ArticleModel
internal import CYAML

/// Reads one YAML document to a tree, through libyaml.
///
/// Anchors and aliases are resolved; the tree's size is bounded, so that aliases of aliases cannot blow it up.
struct YAMLReader: ~Copyable {
  /// The most collections that may stand inside each other.
  private static let depthLimit = 64
  /// The most nodes that a document may have once its aliases are resolved.
  private static let nodeLimit = 100_000

  private let reader: OpaquePointer
  private var event = cyaml_event()
  /// The nodes that have an anchor, each with its number of nodes.
  private var anchors: [String: (node: YAMLNode, size: Int)] = [:]
  private var nodeCount = 0

  private init(reader: OpaquePointer) { self.reader = reader }

  deinit { cyaml_reader_close(reader) }

  /// Reads the only document of `bytes`, or `nil` where there is none.
  ///
  /// - Throws: ``YAMLError`` for malformed YAML, for a second document and for one that is too large.
  static func document(_ bytes: [UInt8]) throws(YAMLError) -> YAMLNode? {
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<YAMLNode?, YAMLError> in
      guard let reader = cyaml_reader_open(buffer.baseAddress, buffer.count) else {
        return .failure(YAMLError(message: "out of memory", place: LineColumn(line: 1, column: 1)))
      }
      var document = YAMLReader(reader: reader)
      do throws(YAMLError) { return .success(try document.read()) } catch { return .failure(error) }
    }
    return try result.get()
  }

  private mutating func read() throws(YAMLError) -> YAMLNode? {
    try advance()
    guard event.kind == CYAML_DOCUMENT_START else { return nil }
    try advance()
    let root = try node(depth: 0)
    try advance()
    if event.kind == CYAML_DOCUMENT_END { try advance() }
    guard event.kind == CYAML_STREAM_END else { throw failure("a second document begins here") }
    return root
  }

  private mutating func advance() throws(YAMLError) {
    var error = cyaml_error()
    guard cyaml_reader_next(reader, &event, &error) == 1 else {
      throw YAMLError(
        message: error.message.map { String(cString: $0) } ?? "malformed",
        place: LineColumn(error.mark))
    }
  }

  /// Reads the node whose first event is the present one, and ends at its last.
  private mutating func node(depth: Int) throws(YAMLError) -> YAMLNode {
    guard depth < YAMLReader.depthLimit else { throw failure("too deeply nested") }
    let place = LineColumn(event.start)
    let anchor = event.anchor.map { String(cString: $0) }
    let before = nodeCount
    nodeCount += 1
    let value: YAMLNode.Value
    switch event.kind {
    case CYAML_SCALAR: value = .scalar(text, isPlain: event.style == CYAML_PLAIN)
    case CYAML_SEQUENCE_START: value = .sequence(try elements(depth: depth))
    case CYAML_MAPPING_START: value = .mapping(try entries(depth: depth))
    case CYAML_ALIAS: value = try aliased()
    default: throw failure("a value was expected")
    }
    guard nodeCount <= YAMLReader.nodeLimit else { throw failure("too large") }
    let node = YAMLNode(value: value, place: place)
    if let anchor { anchors[anchor] = (node, nodeCount - before) }
    return node
  }

  private mutating func elements(depth: Int) throws(YAMLError) -> [YAMLNode] {
    var elements: [YAMLNode] = []
    try advance()
    while event.kind != CYAML_SEQUENCE_END {
      elements.append(try node(depth: depth + 1))
      try advance()
    }
    return elements
  }

  private mutating func entries(depth: Int) throws(YAMLError) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    try advance()
    while event.kind != CYAML_MAPPING_END {
      guard event.kind == CYAML_SCALAR else { throw failure("a key must be a word") }
      let key = text
      let place = LineColumn(event.start)
      try advance()
      let value = try node(depth: depth + 1)
      entries.append(YAMLNode.Entry(key: key, keyPlace: place, value: value))
      try advance()
    }
    return entries
  }

  private mutating func aliased() throws(YAMLError) -> YAMLNode.Value {
    guard let (node, size) = anchors[text] else { throw failure("unknown alias '\(text)'") }
    nodeCount += size
    return node.value
  }

  private var text: String {
    String(decoding: UnsafeBufferPointer(start: event.text, count: event.length), as: UTF8.self)
  }

  private func failure(_ message: String) -> YAMLError {
    YAMLError(message: message, place: LineColumn(event.start))
  }
}

extension LineColumn {
  fileprivate init(_ mark: cyaml_mark) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
