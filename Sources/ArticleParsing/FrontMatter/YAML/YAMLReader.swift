internal import ArticleModel

/// Builds values with places from YAML's events.
///
/// Scalars keep the text of the file, and their types are those of the YAML 1.2 core schema
/// (section 10.3.2) as far as there are any: plain `true` and `false` are booleans, `null`, `~` and
/// nothing are null, all else is text. Nothing of the input is executed or constructed.
struct YAMLReader: ~Copyable {
  /// libyaml's time is quadratic in the depth of brackets: 100,000 take 18 s.
  static let deepest = 100
  /// How many values all aliases of a block may stand for together; the rest stay as text.
  static let aliasBudget = 10_000

  private let source: [UInt8]
  private var events: YAMLEvents
  private var event: YAMLEvents.Event
  private var depth = 0
  private var anchors: [String: (value: LocatedValue, size: Int)] = [:]
  private var aliasedValues = 0
  private(set) var diagnostics: [Diagnostic] = []

  private init?(_ source: [UInt8], in range: Range<Int>) {
    guard let events = YAMLEvents(source, in: range) else { return nil }
    self.source = source
    self.events = events
    event = YAMLEvents.Event(kind: .streamEnd, range: range.lowerBound..<range.lowerBound)
  }

  /// Reads a mapping; an empty range, or one of comments, is an empty one.
  static func readMapping(
    _ source: [UInt8], in range: Range<Int>
  ) throws(YAMLProblem) -> (pairs: [LocatedPair], diagnostics: [Diagnostic]) {
    if let pairs = PlainYAML.readMapping(source, in: range) { return (pairs, []) }
    return try readMappingByEvents(source, in: range)
  }

  /// Reads any mapping, of the forms that `PlainYAML` knows, too.
  static func readMappingByEvents(
    _ source: [UInt8], in range: Range<Int>
  ) throws(YAMLProblem) -> (pairs: [LocatedPair], diagnostics: [Diagnostic]) {
    guard var reader = YAMLReader(source, in: range) else {
      throw YAMLProblem(.outOfMemory, at: range.lowerBound)
    }
    repeat { try reader.advance() } while reader.isDocumentStart
    if case .streamEnd = reader.event.kind { return ([], []) }
    guard case .mappingStart = reader.event.kind else {
      if case .scalar(let text, .plain) = reader.event.kind, text.isEmpty { return ([], []) }
      throw YAMLProblem(.noMapping, at: reader.event.range.lowerBound)
    }
    let value = try reader.value()
    try reader.expectEnd()
    guard case .map(let pairs) = value.content else { return ([], reader.diagnostics) }
    return (pairs, reader.diagnostics)
  }

  /// Reads one value that fills a range.
  static func readValue(_ source: [UInt8], in range: Range<Int>) throws(YAMLProblem)
    -> LocatedValue
  {
    if let value = PlainYAML.readValue(source, in: range) { return value }
    return try readValueByEvents(source, in: range)
  }

  /// Reads any value, of the forms that `PlainYAML` knows, too.
  static func readValueByEvents(_ source: [UInt8], in range: Range<Int>) throws(YAMLProblem)
    -> LocatedValue
  {
    guard var reader = YAMLReader(source, in: range) else {
      throw YAMLProblem(.outOfMemory, at: range.lowerBound)
    }
    repeat { try reader.advance() } while reader.isDocumentStart
    if case .streamEnd = reader.event.kind { return LocatedValue(.null, at: range) }
    let value = try reader.value()
    try reader.expectEnd()
    return value
  }

  private mutating func advance() throws(YAMLProblem) { event = try events.next() }

  private var isDocumentStart: Bool {
    if case .documentStart = event.kind { true } else { false }
  }

  /// The block holds one document.
  private mutating func expectEnd() throws(YAMLProblem) {
    if case .documentEnd = event.kind { try advance() }
    guard case .streamEnd = event.kind else {
      throw YAMLProblem(.syntax("a second document begins"), at: event.range.lowerBound)
    }
  }

  /// Reads the value whose first event is at hand, and goes to the event behind it.
  private mutating func value() throws(YAMLProblem) -> LocatedValue {
    let first = event
    if let tag = first.tag, !tag.hasPrefix("tag:yaml.org,2002:"), tag != "!" {
      diagnostics.append(.yamlTag(tag, at: first.range.lowerBound))
    }
    let value: LocatedValue
    switch first.kind {
    case .alias(let name): value = resolved(alias: name, at: first.range)
    case .scalar(let text, let style):
      value = scalar(text, style, tag: first.tag, at: first.range)
    case .sequenceStart(let isFlow): value = try sequence(from: first, isFlow: isFlow)
    case .mappingStart(let isFlow): value = try mapping(from: first, isFlow: isFlow)
    default: throw YAMLProblem(.syntax("a value is missing"), at: first.range.lowerBound)
    }
    if let anchor = first.anchor { anchors[anchor] = (value, value.size) }
    try advance()
    return value
  }

  /// Leaves the event that ends the sequence at hand.
  private mutating func sequence(
    from first: YAMLEvents.Event, isFlow: Bool
  ) throws(YAMLProblem) -> LocatedValue {
    try descend(at: first.range.lowerBound)
    try advance()
    var values: [LocatedValue] = []
    while true {
      if case .sequenceEnd = event.kind { break }
      values.append(try value())
    }
    depth -= 1
    let end = isFlow ? event.range.upperBound : values.last?.range.upperBound
    let start = first.range.lowerBound
    return LocatedValue(.list(values), at: start..<max(start, end ?? start))
  }

  /// Leaves the event that ends the mapping at hand.
  private mutating func mapping(
    from first: YAMLEvents.Event, isFlow: Bool
  ) throws(YAMLProblem) -> LocatedValue {
    try descend(at: first.range.lowerBound)
    try advance()
    var pairs: [LocatedPair] = []
    while true {
      if case .mappingEnd = event.kind { break }
      let key = try value()
      let value = try value()
      pairs.append(LocatedPair(key: text(of: key), keyRange: key.range, value: value))
    }
    depth -= 1
    let last = pairs.last.map { max($0.keyRange.upperBound, $0.value.range.upperBound) }
    let end = isFlow ? event.range.upperBound : last
    let start = first.range.lowerBound
    return LocatedValue(.map(pairs), at: start..<max(start, end ?? start))
  }

  private mutating func descend(at offset: Int) throws(YAMLProblem) {
    depth += 1
    if depth > YAMLReader.deepest { throw YAMLProblem(.tooDeep, at: offset) }
  }

  /// A key's text: what is written, for a key that is not a scalar.
  private func text(of key: LocatedValue) -> String {
    if case .scalar(let scalar) = key.content { return scalar.string }
    return String(decoding: source[key.range], as: UTF8.self)
  }

  private func scalar(
    _ text: [UInt8], _ style: YAMLEvents.Event.Style, tag: String?, at range: Range<Int>
  ) -> LocatedValue {
    switch style {
    case .plain:
      if tag == nil, let content = PlainScalar.content(of: text) {
        return LocatedValue(content, at: range)
      }
      return LocatedValue(.scalar(LocatedScalar(text, .plain)), at: range)
    case .singleQuoted:
      return LocatedValue(
        .scalar(LocatedScalar(text, .doubledQuotes(mark: SourceByte.apostrophe))), at: range)
    case .doubleQuoted:
      return LocatedValue(
        .scalar(LocatedScalar(text, .escaped(quoteLength: 1, folded: true))), at: range)
    case .literal, .folded:
      // libyaml's mark stands behind the blank lines that follow.
      var end = range.upperBound
      while end > range.lowerBound, SourceByte.isBlankOrLineEnd(source[end - 1]) { end -= 1 }
      return LocatedValue(.scalar(LocatedScalar(text, .block)), at: range.lowerBound..<end)
    }
  }

  /// What an alias stands for, as long as all of them together stay within the budget.
  private mutating func resolved(alias name: String, at range: Range<Int>) -> LocatedValue {
    if let anchored = anchors[name], aliasedValues + anchored.size <= YAMLReader.aliasBudget {
      aliasedValues += anchored.size
      return LocatedValue(anchored.value.content, at: range)
    }
    let isKnown = anchors[name] != nil
    diagnostics.append(.yamlAlias(name, isKnown: isKnown, at: range.lowerBound))
    return LocatedValue(.scalar(LocatedScalar(Array("*\(name)".utf8), .plain)), at: range)
  }
}

extension LocatedValue {
  /// How many values this is, itself and all within.
  fileprivate var size: Int {
    switch content {
    case .scalar, .boolean, .null: 1
    case .list(let values): values.reduce(1) { $0 + $1.size }
    case .map(let pairs): pairs.reduce(1) { $0 + $1.value.size }
    }
  }
}

extension Diagnostic {
  fileprivate static func yamlTag(_ tag: String, at offset: Int) -> Diagnostic {
    Diagnostic(
      code: "yaml-tag", severity: .note,
      message: "the tag '\(tag)' is not applied: its value is kept as it is written",
      offset: offset)
  }

  fileprivate static func yamlAlias(_ name: String, isKnown: Bool, at offset: Int) -> Diagnostic {
    Diagnostic(
      code: "yaml-alias", severity: .warning,
      message: isKnown
        ? "the alias '*\(name)' is kept as text: the block's aliases stand for more than "
          + "\(YAMLReader.aliasBudget) values"
        : "the alias '*\(name)' has no anchor and is kept as text",
      offset: offset)
  }
}
