import ArticleModel

/// Writes JSON (RFC 8259) straight to bytes, compact or indented by two spaces.
///
/// A `field` with `nil` writes nothing: what is unknown is an absent key. The `write` functions put
/// a value at the present place: at the root, behind a `key`, or behind `beginElement`.
///
/// A comma follows each value, and the end of a container takes the last one away. So nothing has to be known about
/// what stands before a key, and in compact JSON a key is a copy of bytes that are known when this is compiled.
struct JSONWriter: ~Copyable {
  /// How an indented container is laid out.
  enum Layout {
    /// One element a line.
    case block
    /// All on one line, as short lists and intervals are.
    case line
  }

  private var output: ByteOutput
  private let isPretty: Bool
  private var depth: Int
  /// How many of the open containers stand on one line.
  private var lineDepth = 0

  private init(_ output: consuming ByteOutput, isPretty: Bool, depth: Int) {
    self.output = output
    self.isPretty = isPretty
    self.depth = depth
  }

  /// Appends the one value that `body` writes.
  ///
  /// - Parameters:
  ///   - bytes: Where it goes.
  ///   - estimate: How many bytes it will have; more of them are copied once.
  ///   - pretty: Whether it is indented.
  ///   - depth: How many containers it stands in already.
  static func append(
    to bytes: inout [UInt8], estimate: Int, pretty: Bool, depth: Int = 0,
    _ body: (inout JSONWriter) -> Void
  ) {
    bytes.append(estimate: estimate) { output in
      var writer = JSONWriter(output, isPretty: pretty, depth: depth)
      body(&writer)
      writer.dropComma()
      output = writer.finish()
    }
  }

  private consuming func finish() -> ByteOutput { output }

  // MARK: Keys and elements

  @inline(__always)
  mutating func key(_ name: StaticString) {
    beginElement()
    let count = name.utf8CodeUnitCount
    let out = output.room(for: count + 4)
    out[0] = UInt8(ascii: "\"")
    (out + 1).update(from: name.utf8Start, count: count)
    out[count + 1] = UInt8(ascii: "\"")
    out[count + 2] = UInt8(ascii: ":")
    if isPretty { out[count + 3] = UInt8(ascii: " ") }
    output.advance(by: isPretty ? count + 4 : count + 3)
  }

  /// A key that the input names.
  mutating func key(text name: String) {
    beginElement()
    output.append(quoted: name, before: UInt8(ascii: ":"))
    if isPretty { output.append(UInt8(ascii: " ")) }
  }

  /// Two whole numbers, as places have them, with one look at the room there is.
  @inline(__always)
  mutating func fields(
    _ first: StaticString, _ one: Int, _ second: StaticString, _ other: Int
  ) {
    if isPretty {
      field(first, one)
      field(second, other)
      return
    }
    let start = output.room(
      for: first.utf8CodeUnitCount + second.utf8CodeUnitCount + 2 * (ByteOutput.integerRoom + 4))
    var out = start
    JSONWriter.put(first, one, &out)
    JSONWriter.put(second, other, &out)
    output.advance(by: out - start)
  }

  /// Writes `"name":12,` from `out` on and moves it behind.
  @inline(__always)
  private static func put(
    _ name: StaticString, _ value: Int, _ out: inout UnsafeMutablePointer<UInt8>
  ) {
    let count = name.utf8CodeUnitCount
    out[0] = UInt8(ascii: "\"")
    (out + 1).update(from: name.utf8Start, count: count)
    out[count + 1] = UInt8(ascii: "\"")
    out[count + 2] = UInt8(ascii: ":")
    out += count + 3
    out += ByteOutput.write(value, to: out)
    out[0] = UInt8(ascii: ",")
    out += 1
  }

  /// Parts the element that follows from the one before.
  @inline(__always)
  mutating func beginElement() { if isPretty { beginPrettyElement() } }

  // MARK: Values

  @inline(__always)
  mutating func write(_ value: String) { output.append(quoted: value, before: UInt8(ascii: ",")) }

  /// A string taken from a range of UTF-8 bytes.
  ///
  /// - Parameter isWellFormed: Whether all of `source` is known to be well-formed.
  mutating func write(_ source: [UInt8], _ range: Range<Int>, isWellFormed: Bool) {
    output.append(quoted: source, range, isWellFormed: isWellFormed, before: UInt8(ascii: ","))
  }

  /// An exact decimal, as a string in plain notation.
  mutating func write(_ value: ExactDecimal, trimsFraction: Bool = false) {
    output.append(UInt8(ascii: "\""))
    output.append(number: value, trimsFraction: trimsFraction)
    output.append("\",")
  }

  @inline(__always)
  mutating func write(_ value: Int) {
    output.append(number: value, before: UInt8(ascii: ","))
  }

  @inline(__always)
  mutating func write(_ id: RecordID) {
    output.append(quoted: id.letter, id.number, before: UInt8(ascii: ","))
  }

  mutating func write(_ value: Bool) { output.append(value ? "true," : "false,") }

  mutating func writeNull() { output.append("null,") }

  @inline(__always)
  mutating func writeObject(_ layout: Layout = .block, _ body: (inout JSONWriter) -> Void) {
    beginObject(layout)
    body(&self)
    endObject()
  }

  /// Begins an object that `endObject()` ends: for a body whose values a closure would copy.
  @inline(__always)
  mutating func beginObject(_ layout: Layout = .block) { begin(UInt8(ascii: "{"), layout) }

  @inline(__always)
  mutating func endObject() { end(UInt8(ascii: "}")) }

  @inline(__always)
  mutating func writeArray(_ layout: Layout = .block, _ body: (inout JSONWriter) -> Void) {
    beginArray(layout)
    body(&self)
    endArray()
  }

  @inline(__always)
  mutating func beginArray(_ layout: Layout = .block) { begin(UInt8(ascii: "["), layout) }

  @inline(__always)
  mutating func endArray() { end(UInt8(ascii: "]")) }

  // MARK: Parts

  @inline(__always)
  private mutating func begin(_ open: UInt8, _ layout: Layout) {
    output.append(open)
    depth += 1
    if layout == .line || lineDepth > 0 { lineDepth += 1 }
  }

  @inline(__always)
  private mutating func end(_ close: UInt8) {
    depth -= 1
    let isOnLine = lineDepth > 0
    if isOnLine { lineDepth -= 1 }
    let isEmpty = !dropComma()
    if isPretty, !isOnLine, !isEmpty { breakLine() }
    let out = output.room(for: 2)
    out[0] = close
    out[1] = UInt8(ascii: ",")
    output.advance(by: 2)
  }

  /// Takes the comma behind the last value away, and returns whether there was one.
  @inline(__always)
  @discardableResult
  private mutating func dropComma() -> Bool {
    guard output.last == UInt8(ascii: ",") else { return false }
    output.removeLast()
    return true
  }

  @inline(never)
  private mutating func beginPrettyElement() {
    if lineDepth == 0 {
      breakLine()
    } else if output.last == UInt8(ascii: ",") {
      output.append(UInt8(ascii: " "))
    }
  }

  private mutating func breakLine() {
    output.append(0x0A)
    output.append(UInt8(ascii: " "), times: 2 * depth)
  }
}
