/// A copy of the source in which what md4c must not see is overwritten, byte by byte.
///
/// Its offsets are those of the source. What is taken out whole (a table, a diagram, a shortcode on
/// a line of its own) becomes blank lines; what stands inside a line (a shortcode, the marker of a
/// footnote) becomes filler, which is kept out of the text again when it comes back.
struct MaskedText: ~Copyable {
  /// A byte that means nothing to Markdown, and parts words as punctuation does.
  static let filler = UInt8.ascii(",")

  private let bytes: UnsafeMutablePointer<UInt8>
  let count: Int
  /// The places of filler, in order and disjoint once `finish()` was called.
  private(set) var hidden: [HiddenRange] = []

  /// Copies `source`; a lone carriage return, which ends a line too, becomes a line feed.
  init(copying source: ByteView, from start: Int) {
    count = source.count
    // md4c looks one byte past the end.
    bytes = .allocate(capacity: count + 8)
    bytes.initialize(from: source.base, count: count)
    (bytes + count).initialize(repeating: .newline, count: 8)
    var index = start
    while let found = source.firstIndex(of: .carriageReturn, from: index, to: count) {
      if source[found + 1] != .newline { bytes[found] = .newline }
      index = found + 1
    }
    index = start
    while let found = source.firstIndex(of: 0, from: index, to: count) {
      index = found + 1
      while index < count, source[index] == 0 { index += 1 }
      hide(found..<index, as: .null)
    }
  }

  deinit { bytes.deallocate() }

  /// What md4c is given, which changes as the text is masked.
  var view: ByteView { ByteView(base: bytes, count: count) }

  /// Overwrites all but the line ends of `range`.
  mutating func blank(_ range: Range<Int>) {
    for index in range.clamped(to: 0..<count)
    where bytes[index] != .newline && bytes[index] != .carriageReturn {
      bytes[index] = .space
    }
  }

  /// Overwrites `range`, which holds no line's end.
  mutating func blank(inLine range: Range<Int>) {
    let range = range.clamped(to: 0..<count)
    (bytes + range.lowerBound).update(repeating: .space, count: range.count)
  }

  /// Overwrites `range`, line ends too, and notes it as hidden.
  mutating func hide(_ range: Range<Int>, as kind: HiddenRange.Kind) {
    let range = range.clamped(to: 0..<count)
    guard !range.isEmpty else { return }
    (bytes + range.lowerBound).update(repeating: MaskedText.filler, count: range.count)
    hidden.append(HiddenRange(start: range.lowerBound, end: range.upperBound, kind: kind))
  }

  /// Overwrites one byte, which must be hidden.
  mutating func set(_ byte: UInt8, at index: Int) {
    if index >= 0, index < count { bytes[index] = byte }
  }

  /// Puts the hidden places in order.
  mutating func finish() {
    if hidden.count > 1 { hidden.sort { $0.start < $1.start } }
  }
}

/// A place of the masked text whose bytes are not the source's.
struct HiddenRange: Hashable {
  enum Kind {
    case shortcode
    /// The marker of a footnote's definition, written as that of a list item.
    case footnoteMarker
    /// A list or quote marker nested too deep.
    case marker
    /// NUL bytes, each of which stands in the text as a replacement character: md4c 0.4.8 gives the
    /// text behind one twice.
    case null
  }

  let start: Int
  let end: Int
  let kind: Kind
}
