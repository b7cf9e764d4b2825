import ArticleModel

extension JSONWriter {
  // MARK: Fields of an object

  @inline(__always)
  mutating func field(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    key(name)
    write(value)
  }

  /// A string taken from a range of UTF-8 bytes.
  ///
  /// - Parameter isWellFormed: Whether all of `source` is known to be well-formed.
  @inline(__always)
  mutating func field(
    _ name: StaticString, _ source: [UInt8], _ range: Range<Int>, isWellFormed: Bool
  ) {
    key(name)
    write(source, range, isWellFormed: isWellFormed)
  }

  @inline(__always)
  mutating func field(_ name: StaticString, _ value: Int?) {
    guard let value else { return }
    key(name)
    write(value)
  }

  @inline(__always)
  mutating func field(_ name: StaticString, _ value: ExactDecimal?) {
    guard let value else { return }
    key(name)
    write(value)
  }

  /// A decimal without zeros at the end of its fraction.
  @inline(__always)
  mutating func field(_ name: StaticString, trimmed value: ExactDecimal?) {
    guard let value else { return }
    key(name)
    write(value, trimsFraction: true)
  }

  @inline(__always)
  mutating func field(_ name: StaticString, _ id: RecordID) {
    key(name)
    write(id)
  }

  /// An interval without trailing zeros in its fractions; an unbounded end is absent.
  @inline(__always)
  mutating func field(_ name: StaticString, _ value: DecimalInterval?) {
    guard let value else { return }
    object(name, .line) { writer in
      writer.field("low", trimmed: value.low)
      writer.field("high", trimmed: value.high)
    }
  }

  /// A list of strings; nothing where it is empty.
  @inline(__always)
  mutating func field(_ name: StaticString, _ values: [String]) {
    guard !values.isEmpty else { return }
    array(name, .line) { writer in
      for value in values { writer.element(value) }
    }
  }

  @inline(__always)
  mutating func object(
    _ name: StaticString, _ layout: Layout = .block, _ body: (inout JSONWriter) -> Void
  ) {
    key(name)
    writeObject(layout, body)
  }

  @inline(__always)
  mutating func array(
    _ name: StaticString, _ layout: Layout = .block, _ body: (inout JSONWriter) -> Void
  ) {
    key(name)
    writeArray(layout, body)
  }

  // MARK: Elements of an array

  @inline(__always)
  mutating func element(_ value: String) {
    beginElement()
    write(value)
  }

  @inline(__always)
  mutating func element(_ value: ExactDecimal) {
    beginElement()
    write(value)
  }

  @inline(__always)
  mutating func element(_ id: RecordID) {
    beginElement()
    write(id)
  }

  @inline(__always)
  mutating func elementObject(_ layout: Layout = .block, _ body: (inout JSONWriter) -> Void) {
    beginElement()
    writeObject(layout, body)
  }

  @inline(__always)
  mutating func elementArray(_ layout: Layout = .block, _ body: (inout JSONWriter) -> Void) {
    beginElement()
    writeArray(layout, body)
  }
}
