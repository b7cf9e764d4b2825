#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes that stay where they are while they are read: the source, or the copy that md4c is given.
///
/// Reading outside them gives 0, so that a scanner may look ahead without asking where the end is.
struct ByteView {
  let base: UnsafePointer<UInt8>
  let count: Int

  init(base: UnsafePointer<UInt8>, count: Int) {
    self.base = base
    self.count = count
  }

  subscript(index: Int) -> UInt8 {
    @inline(__always) get {
      UInt(bitPattern: index) < UInt(bitPattern: count) ? base[index] : 0
    }
  }

  /// The eight bytes from `index` on, the first in the lowest bits; zero where not all of them exist.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    guard index >= 0, index <= count - 8 else { return 0 }
    return UnsafeRawPointer(base).loadUnaligned(fromByteOffset: index, as: UInt64.self)
      .littleEndian
  }

  /// The bytes of a range, cut to those that exist.
  func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    let range = range.clamped(to: 0..<count)
    return UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  /// The same bytes, ending at `end`.
  func prefix(upTo end: Int) -> ByteView {
    ByteView(base: base, count: min(max(0, end), count))
  }

  /// Where `byte` stands first in `start..<end`.
  @inline(__always)
  func firstIndex(of byte: UInt8, from start: Int, to end: Int) -> Int? {
    let start = max(0, start)
    let end = min(end, count)
    guard start < end, let found = memchr(base + start, CInt(byte), end - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Whether `text` stands at `index`.
  func has(_ text: StaticString, at index: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index >= 0, index + count <= self.count else { return false }
    for offset in 0..<count where base[index + offset] != text.utf8Start[offset] { return false }
    return true
  }

  /// The text of a range.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes(range), as: UTF8.self) }

  /// Whether `text` is what stands at `range`.
  func isText(_ range: Range<Int>, _ text: StaticString) -> Bool {
    range.count == text.utf8CodeUnitCount && has(text, at: range.lowerBound)
  }

  /// Whether the same bytes stand at two ranges.
  func areEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count, one.lowerBound >= 0, one.upperBound <= count,
      other.lowerBound >= 0, other.upperBound <= count
    else { return false }
    return memcmp(base + one.lowerBound, base + other.lowerBound, one.count) == 0
  }

  /// Whether `text` stands at `index`.
  func has(_ text: String, at index: Int) -> Bool {
    let count = text.utf8.count
    guard index >= 0, index + count <= self.count else { return false }
    var text = text
    return text.withUTF8 { bytes in
      bytes.baseAddress.map { memcmp($0, base + index, count) == 0 } ?? true
    }
  }

  /// Whether `text`, in lower-case ASCII letters, stands at `index` in any case.
  func hasIgnoringCase(_ text: StaticString, at index: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index >= 0, index + count <= self.count else { return false }
    for offset in 0..<count where base[index + offset].lowercased != text.utf8Start[offset] {
      return false
    }
    return true
  }

  /// `range` without the blanks at its ends.
  func trimmingBlanks(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, self[start].isBlank { start += 1 }
    while end > start, self[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// The first index from `start` at which no blank stands, at most `end`.
  func skippingBlanks(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, self[index].isBlank { index += 1 }
    return index
  }
}

extension UInt8 {
  /// A space or a tab.
  @inline(__always) var isBlank: Bool { self == 0x20 || self == 0x09 }
  /// A blank or a line's end.
  @inline(__always) var isWhitespace: Bool {
    self == 0x20 || (self >= 0x09 && self <= 0x0D)
  }
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
  @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// This ASCII letter in lower case; any other byte as it is.
  @inline(__always) var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

  static let newline: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20

  /// The byte of an ASCII character.
  @inline(__always) static func ascii(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(ascii: scalar) }
}
