import ArticleModel

/// Writes JSON (RFC 8259) straight to bytes, compact or indented by two spaces.
///
/// A `field` with `nil` writes nothing: what is unknown is an absent key. The `write` functions put
/// a value at the present place: at the root, behind a `key`, or behind `beginElement`.
struct JSONWriter {
  /// How an indented container is laid out.
  enum Layout {
    /// One element a line.
    case block
    /// All on one line, as short lists and intervals are.
    case line
  }

  private var bytes: [UInt8] = []
  private let isPretty: Bool
  private var depth: Int
  /// How many of the open containers stand on one line.
  private var lineDepth = 0
  /// Whether the open container holds an element already.
  private var hasElements = false

  /// Takes over `bytes` until `finish(to:)` hands them back, so that nothing is copied.
  init(appendingTo bytes: inout [UInt8], pretty: Bool, depth: Int = 0) {
    isPretty = pretty
    self.depth = depth
    swap(&self.bytes, &bytes)
  }

  mutating func finish(to bytes: inout [UInt8]) { swap(&self.bytes, &bytes) }

  // MARK: Fields of an object

  mutating func field(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    key(name)
    write(value)
  }

  /// A string taken from a range of UTF-8 bytes.
  mutating func field(_ name: StaticString, _ source: [UInt8], _ range: Range<Int>) {
    key(name)
    JSONText.append(source, range, to: &bytes)
  }

  mutating func field(_ name: StaticString, _ value: Int?) {
    guard let value else { return }
    key(name)
    write(value)
  }

  mutating func field(_ name: StaticString, _ value: ExactDecimal?) {
    guard let value else { return }
    key(name)
    write(value)
  }

  /// An interval without trailing zeros in its fractions; an unbounded end is absent.
  mutating func field(_ name: StaticString, _ value: DecimalInterval?) {
    guard let value else { return }
    object(name, .line) { writer in
      writer.field("low", value.low?.normalized)
      writer.field("high", value.high?.normalized)
    }
  }

  /// A list of strings; nothing where it is empty.
  mutating func field(_ name: StaticString, _ values: [String]) {
    guard !values.isEmpty else { return }
    array(name, .line) { writer in
      for value in values { writer.element(value) }
    }
  }

  mutating func object(
    _ name: StaticString, _ layout: Layout = .block, _ body: (inout JSONWriter) -> Void
  ) {
    key(name)
    writeObject(layout, body)
  }

  mutating func array(
    _ name: StaticString, _ layout: Layout = .block, _ body: (inout JSONWriter) -> Void
  ) {
    key(name)
    writeArray(layout, body)
  }

  mutating func key(_ name: StaticString) {
    beginElement()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    endKey()
  }

  /// A key that the input names.
  mutating func key(text name: String) {
    beginElement()
    write(name)
    endKey()
  }

  // MARK: Elements of an array

  mutating func element(_ value: String) {
    beginElement()
    write(value)
  }

  mutating func element(_ value: ExactDecimal) {
    beginElement()
    write(value)
  }

  mutating func elementObject(_ layout: Layout = .block, _ body: (inout JSONWriter) -> Void) {
    beginElement()
    writeObject(layout, body)
  }

  mutating func elementArray(_ layout: Layout = .block, _ body: (inout JSONWriter) -> Void) {
    beginElement()
    writeArray(layout, body)
  }

  /// Parts the element that follows from the one before.
  mutating func beginElement() {
    if hasElements { bytes.append(UInt8(ascii: ",")) }
    if lineDepth == 0 {
      breakLine()
    } else if hasElements, isPretty {
      bytes.append(UInt8(ascii: " "))
    }
    hasElements = true
  }

  // MARK: Values

  mutating func write(_ value: String) { JSONText.append(value, to: &bytes) }

  /// An exact decimal, as a string in plain notation.
  mutating func write(_ value: ExactDecimal) {
    bytes.append(UInt8(ascii: "\""))
    value.append(to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func write(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var rest = value.magnitude
    repeat {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
      rest = quotient
    } while rest > 0
    bytes.reverse(from: start)
  }

  mutating func write(_ value: Bool) { write(literal: value ? "true" : "false") }

  mutating func writeNull() { write(literal: "null") }

  mutating func writeObject(_ layout: Layout = .block, _ body: (inout JSONWriter) -> Void) {
    container(UInt8(ascii: "{"), UInt8(ascii: "}"), layout, body)
  }

  mutating func writeArray(_ layout: Layout = .block, _ body: (inout JSONWriter) -> Void) {
    container(UInt8(ascii: "["), UInt8(ascii: "]"), layout, body)
  }

  // MARK: Parts

  private mutating func container(
    _ open: UInt8, _ close: UInt8, _ layout: Layout, _ body: (inout JSONWriter) -> Void
  ) {
    let isOnLine = layout == .line || lineDepth > 0
    bytes.append(open)
    hasElements = false
    depth += 1
    if isOnLine { lineDepth += 1 }
    body(&self)
    depth -= 1
    if isOnLine { lineDepth -= 1 }
    if hasElements, !isOnLine { breakLine() }
    bytes.append(close)
    hasElements = true
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func write(literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
