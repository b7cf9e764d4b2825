/// JSON strings (RFC 8259, section 7) written from UTF-8, whatever state it is in.
enum JSONText {
  /// Appends `text` as a quoted JSON string.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &bytes) }
  }

  /// Appends a range of UTF-8 bytes as a quoted JSON string; what lies outside `source` is left out.
  static func append(_ source: [UInt8], _ range: Range<Int>, to bytes: inout [UInt8]) {
    let range = range.clamped(to: 0..<source.count)
    source.withUnsafeBufferPointer {
      append(UnsafeBufferPointer(rebasing: $0[range]), to: &bytes)
    }
  }

  /// Appends `source` as a quoted JSON string.
  ///
  /// Stretches that need no escape are copied whole. Each maximal malformed subpart becomes one
  /// U+FFFD, so that the output is valid UTF-8 whatever the input is.
  private static func append(_ source: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var copied = 0
    var index = 0
    while index < source.count {
      if index + 8 <= source.count, UnsafeRawBufferPointer(source).isPlain(at: index) {
        index += 8
        continue
      }
      let byte = source[index]
      if byte >= 0x20, byte < 0x80, byte != 0x22, byte != 0x5C {
        index += 1
        continue
      }
      if byte >= 0x80 {
        let scalar = UTF8Scalar(in: source, at: index)
        if scalar.isValid {
          index += scalar.length
          continue
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[copied..<index]))
        bytes.append(contentsOf: UTF8Scalar.replacementBytes)
        index += scalar.length
      } else {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[copied..<index]))
        appendEscape(byte, to: &bytes)
        index += 1
      }
      copied = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[copied..<index]))
    bytes.append(UInt8(ascii: "\""))
  }

  private static func appendEscape(_ byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x22, 0x5C: bytes.append(byte)
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 0xF)])
    }
  }
}

extension UnsafeRawBufferPointer {
  /// Whether the eight bytes from `index` on, all of them within the buffer, stand in a JSON string as they are: ASCII
  /// but for controls, the quote and the backslash.
  @inline(__always)
  fileprivate func isPlain(at index: Int) -> Bool {
    let word = loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high = ones << 7
    let quotes = word ^ (0x22 * ones)
    let backslashes = word ^ (0x5C * ones)
    // A high bit for each byte above 0x7F, below 0x20, or zero after the comparison by exclusive or. A borrow may set one
    // bit too many above a byte that is found, never one alone.
    let found =
      word | ((word &- 0x20 * ones) & ~word) | ((quotes &- ones) & ~quotes)
      | ((backslashes &- ones) & ~backslashes)
    return found & high == 0
  }
}
