extension ByteOutput {
  /// Appends a string in quotes, as JSON has it (RFC 8259, section 7), and a byte behind it.
  @inline(__always)
  mutating func append(quoted text: String, before end: UInt8) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable {
      append(quotedUTF8: UnsafeRawBufferPointer($0), before: end)
    }
    if isWritten == nil { append(quotedCopyOf: text, before: end) }
  }

  /// Appends a range of UTF-8 bytes in quotes, and a byte behind it; what lies outside `source` is left out.
  ///
  /// Each maximal malformed subpart becomes one U+FFFD, so that the output is valid UTF-8 whatever the input is.
  ///
  /// - Parameter isWellFormed: Whether all of `source` is known to be well-formed UTF-8. A range of it that cuts a code
  ///   point in two is found nevertheless.
  @inline(never)
  mutating func append(
    quoted source: [UInt8], _ range: Range<Int>, isWellFormed: Bool, before end: UInt8
  ) {
    let range = range.clamped(to: 0..<source.count)
    guard isWellFormed, source.isBoundary(range.lowerBound), source.isBoundary(range.upperBound)
    else {
      return append(quoted: String(decoding: source[range], as: UTF8.self), before: end)
    }
    source.withUnsafeBytes {
      append(quotedUTF8: UnsafeRawBufferPointer(rebasing: $0[range]), before: end)
    }
  }

  /// Strings that are not stored as UTF-8 bytes in a row are rare: those made by Foundation on Apple's systems.
  @inline(never)
  private mutating func append(quotedCopyOf text: String, before end: UInt8) {
    let bytes = Array(text.utf8)
    bytes.withUnsafeBytes { append(quotedUTF8: $0, before: end) }
  }

  /// Appends well-formed UTF-8 in quotes, in one go where nothing needs an escape.
  @inline(never)
  private mutating func append(quotedUTF8 source: UnsafeRawBufferPointer, before end: UInt8) {
    let out = room(for: source.count + ByteOutput.slack + 3)
    out[0] = UInt8(ascii: "\"")
    let copied = source.copyPlain(from: 0, to: out + 1)
    if copied == source.count {
      out[copied + 1] = UInt8(ascii: "\"")
      out[copied + 2] = end
      advance(by: copied + 3)
    } else {
      advance(by: copied + 1)
      append(escaping: source, from: copied, before: end)
    }
  }

  /// Appends the rest of a quoted string, from a byte on that needs an escape.
  private mutating func append(
    escaping source: UnsafeRawBufferPointer, from start: Int, before end: UInt8
  ) {
    var index = start
    while index < source.count {
      append(escapeOf: source[index])
      index += 1
      let copied = source.copyPlain(
        from: index, to: room(for: source.count - index + ByteOutput.slack))
      advance(by: copied)
      index += copied
    }
    let out = room(for: 2)
    out[0] = UInt8(ascii: "\"")
    out[1] = end
    advance(by: 2)
  }

  /// The bytes that `copyPlain` may write behind those that it copies: what is left of a word.
  private static let slack = 8

  private mutating func append(escapeOf byte: UInt8) {
    switch byte {
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    case 0x22: append("\\\"")
    case 0x5C: append("\\\\")
    default:
      append("\\u00")
      append(byte.hexadecimalDigit(at: 4))
      append(byte.hexadecimalDigit(at: 0))
    }
  }
}

extension UnsafeRawBufferPointer {
  /// Copies the bytes from `start` on up to one that needs an escape, and returns how many that were.
  ///
  /// Bounds: a word is read where all of it lies in the buffer, what is left by `load(upTo:)`. Whole words are
  /// written, so that `out` has room for seven bytes more than there are from `start` on.
  @inline(__always)
  fileprivate func copyPlain(from start: Int, to out: UnsafeMutablePointer<UInt8>) -> Int {
    let count = self.count - start
    guard count > 0, let base = baseAddress else { return 0 }
    let text = base + start
    let out = UnsafeMutableRawPointer(out)
    var copied = 0
    while copied + 8 <= count {
      let word = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: copied, as: UInt64.self))
      (out + copied).storeBytes(of: word.littleEndian, as: UInt64.self)
      let found = word.bytesThatNeedEscape
      if found != 0 { return copied + found.trailingZeroBitCount / 8 }
      copied += 8
    }
    guard copied < count else { return copied }
    let rest = count - copied
    let word = (text + copied).load(upTo: rest)
    (out + copied).storeBytes(of: word.littleEndian, as: UInt64.self)
    return copied + Swift.min(rest, word.bytesThatNeedEscape.trailingZeroBitCount / 8)
  }
}

extension [UInt8] {
  /// Whether no code point of well-formed UTF-8 goes on at `index`, from 0 to the count.
  fileprivate func isBoundary(_ index: Int) -> Bool { index == count || self[index] & 0xC0 != 0x80 }
}

extension UInt8 {
  /// The digit for the four bits from `shift` on.
  fileprivate func hexadecimalDigit(at shift: UInt8) -> UInt8 {
    let value = (self >> shift) & 0xF
    return value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}

extension UnsafeRawPointer {
  /// The first `count` bytes, from 1 to 7, the first of them lowest, and blanks above them.
  @inline(__always)
  fileprivate func load(upTo count: Int) -> UInt64 {
    var word: UInt64
    if count >= 4 {
      // Two halves that overlap.
      let low = UInt32(littleEndian: loadUnaligned(as: UInt32.self))
      let high = UInt32(littleEndian: loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      word = UInt64(low) | UInt64(high) << UInt64(8 * (count - 4))
    } else {
      word = UInt64(load(as: UInt8.self))
      if count > 1 { word |= UInt64(load(fromByteOffset: 1, as: UInt8.self)) << 8 }
      if count > 2 { word |= UInt64(load(fromByteOffset: 2, as: UInt8.self)) << 16 }
    }
    return word | (0x2020_2020_2020_2020 << UInt64(8 * count))
  }
}

extension UInt64 {
  /// The high bit of the lowest byte that is a control, a quote or a backslash; 0 where none of the eight is.
  ///
  /// Bits above that one mean nothing: a subtraction may borrow from the byte above a byte that is found.
  @inline(__always)
  fileprivate var bytesThatNeedEscape: UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = self ^ (0x22 * ones)
    let backslashes = self ^ (0x5C * ones)
    let found =
      ((self &- 0x20 * ones) & ~self) | ((quotes &- ones) & ~quotes)
      | ((backslashes &- ones) & ~backslashes)
    return found & (ones << 7)
  }
}
