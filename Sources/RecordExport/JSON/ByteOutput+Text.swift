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

  /// Appends well-formed UTF-8 in quotes.
  @inline(never)
  private mutating func append(quotedUTF8 source: UnsafeRawBufferPointer, before end: UInt8) {
    append(UInt8(ascii: "\""))
    var index = 0
    while true {
      index += append(plainFrom: source, at: index)
      guard index < source.count else { break }
      append(escapeOf: source[index])
      index += 1
    }
    let out = room(for: 2)
    out[0] = UInt8(ascii: "\"")
    out[1] = end
    advance(by: 2)
  }

  /// Copies the bytes from `start` on up to one that needs an escape, and returns how many that were.
  ///
  /// Bounds: a word is read where all of it lies in `source`, the rest by `load(upTo:)`; a word is written where up to
  /// seven bytes more than the source's have room.
  @inline(__always)
  private mutating func append(plainFrom source: UnsafeRawBufferPointer, at start: Int) -> Int {
    let count = source.count - start
    guard count > 0, let base = source.baseAddress else { return 0 }
    let text = base + start
    let out = UnsafeMutableRawPointer(room(for: count + 8))
    var copied = 0
    while copied + 8 <= count {
      let word = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: copied, as: UInt64.self))
      (out + copied).storeBytes(of: word.littleEndian, as: UInt64.self)
      let found = word.bytesThatNeedEscape
      if found != 0 {
        copied += found.trailingZeroBitCount / 8
        advance(by: copied)
        return copied
      }
      copied += 8
    }
    if copied < count {
      let rest = count - copied
      let word = (text + copied).load(upTo: rest)
      (out + copied).storeBytes(of: word.littleEndian, as: UInt64.self)
      copied += min(rest, word.bytesThatNeedEscape.trailingZeroBitCount / 8)
    }
    advance(by: copied)
    return copied
  }

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
