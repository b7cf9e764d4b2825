/// Counts the code points before any byte of one UTF-8 text.
///
/// Building takes one pass over the text, eight bytes a step, and half of one where the text is ASCII; an answer
/// counts at most one stride, and nothing where the text is ASCII.
public struct CodePointIndex: Sendable {
  /// The bytes between two checkpoints: two words.
  private static let stride = 16

  private let bytes: [UInt8]
  /// The number of bytes that continue a code point before each multiple of the stride; empty where there is none.
  private let checkpoints: [UInt32]

  public init(_ bytes: [UInt8]) {
    self.init(bytes, isASCII: !bytes.span.bytes.hasHighBit)
  }

  /// Indexes a text of which it is known whether all its bytes are below 0x80.
  init(_ bytes: [UInt8], isASCII: Bool) {
    self.bytes = bytes
    checkpoints = isASCII ? [] : CodePointIndex.checkpoints(of: bytes.span)
  }

  /// Whether each byte is a code point.
  public var isASCII: Bool { checkpoints.isEmpty }

  /// The number of code points before a byte offset; one outside the text is taken at its nearer end.
  public func codePoints(before offset: Int) -> Int {
    let offset = min(max(0, offset), bytes.count)
    guard !checkpoints.isEmpty else { return offset }
    let slot = offset / CodePointIndex.stride
    let start = slot * CodePointIndex.stride
    return offset - Int(checkpoints[slot])
      - bytes.span.bytes.continuationBytes(in: start..<offset)
  }

  /// The number of code points that begin in a range; what lies outside the text is left out.
  public func codePoints(in range: Range<Int>) -> Int {
    let range = range.clamped(to: 0..<bytes.count)
    guard !checkpoints.isEmpty else { return range.count }
    guard range.count <= 2 * CodePointIndex.stride else {
      return codePoints(before: range.upperBound) - codePoints(before: range.lowerBound)
    }
    return range.count - bytes.span.bytes.continuationBytes(in: range)
  }

  /// Counts up to each multiple of the stride, the text's end included where it is one.
  ///
  /// A count fits in 32 bits: no document is larger than 2 GiB, and only counts beyond 4 GiB would wrap.
  private static func checkpoints(of text: Span<UInt8>) -> [UInt32] {
    let count = text.count / stride + 1
    let words = text.bytes
    return [UInt32](unsafeUninitializedCapacity: count) { buffer, initialized in
      var before: UInt32 = 0
      buffer[0] = 0
      // Bounds: both words end at or before `slot * stride`, which is within the text.
      for slot in 1..<max(1, count) {
        let start = (slot - 1) * stride
        let first = words.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt64.self)
        let second = words.unsafeLoadUnaligned(fromUncheckedByteOffset: start + 8, as: UInt64.self)
        let marks = first.continuationMarks &+ second.continuationMarks
        before &+= UInt32(truncatingIfNeeded: marks.sumOfBytes)
        buffer[slot] = before
      }
      initialized = count
    }
  }
}

extension RawSpan {
  /// Whether a byte is above 0x7F.
  fileprivate var hasHighBit: Bool {
    var index = 0
    // Bounds: each load ends at or before the span's end.
    while index + 64 <= byteCount {
      var all: UInt64 = 0
      for step in 0..<8 {
        all |= unsafeLoadUnaligned(fromUncheckedByteOffset: index + 8 * step, as: UInt64.self)
      }
      if all & UInt64.highBits != 0 { return true }
      index += 64
    }
    while index < byteCount {
      if unsafeLoad(fromUncheckedByteOffset: index, as: UInt8.self) >= 0x80 { return true }
      index += 1
    }
    return false
  }

  /// How many bytes in `range` continue a UTF-8 sequence (10xxxxxx).
  ///
  /// - Precondition: The range lies within the span.
  fileprivate func continuationBytes(in range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= byteCount)
    var index = range.lowerBound
    var total = 0
    // Bounds: each load ends at or before `range.upperBound`, but for the last, which ends within the span.
    while index + 8 <= range.upperBound {
      total &+=
        unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
        .continuationMarks.sumOfBytes
      index += 8
    }
    let rest = range.upperBound - index
    guard rest > 0 else { return total }
    if index + 8 <= byteCount {
      let word = UInt64(
        littleEndian: unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
      return total &+ (word & (1 << UInt64(8 * rest) &- 1)).continuationMarks.sumOfBytes
    }
    while index < range.upperBound {
      if unsafeLoad(fromUncheckedByteOffset: index, as: UInt8.self) & 0xC0 == 0x80 { total &+= 1 }
      index += 1
    }
    return total
  }
}

extension UInt64 {
  fileprivate static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// A 1 in each of the eight bytes that continues a UTF-8 sequence.
  @inline(__always)
  fileprivate var continuationMarks: UInt64 { (self >> 7) & ~(self >> 6) & 0x0101_0101_0101_0101 }

  /// The sum of the eight bytes, where it is below 256.
  @inline(__always)
  fileprivate var sumOfBytes: Int {
    Int(truncatingIfNeeded: (self &* 0x0101_0101_0101_0101) >> 56)
  }
}
