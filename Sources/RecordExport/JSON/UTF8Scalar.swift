/// The code point at one place of UTF-8 bytes, or the malformed subpart that stands there.
///
/// - SeeAlso: The Unicode Standard, table 3-7 (well-formed sequences) and section 3.9 (one U+FFFD
///   for each maximal subpart).
struct UTF8Scalar {
  /// U+FFFD where the bytes are malformed.
  let value: Unicode.Scalar
  /// The number of bytes read, at least 1.
  let length: Int

  static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// Reads the code point that begins at `start`, an offset in the array.
  init(in bytes: [UInt8], at start: Int) {
    self.init(count: bytes.count, at: start) { bytes[$0] }
  }

  @inline(__always)
  private init(count: Int, at start: Int, byte: (Int) -> UInt8) {
    let lead = byte(start)
    if lead < 0x80 {
      self.init(value: Unicode.Scalar(lead), length: 1)
      return
    }
    let following: Int
    var allowed: ClosedRange<UInt8> = 0x80...0xBF
    var value: UInt32
    switch lead {
    case 0xC2...0xDF:
      following = 1
      value = UInt32(lead & 0x1F)
    case 0xE0...0xEF:
      following = 2
      value = UInt32(lead & 0x0F)
      if lead == 0xE0 { allowed = 0xA0...0xBF }
      if lead == 0xED { allowed = 0x80...0x9F }
    case 0xF0...0xF4:
      following = 3
      value = UInt32(lead & 0x07)
      if lead == 0xF0 { allowed = 0x90...0xBF }
      if lead == 0xF4 { allowed = 0x80...0x8F }
    default:
      self.init(value: UTF8Scalar.replacement, length: 1)
      return
    }
    for step in 1...following {
      guard start + step < count, allowed.contains(byte(start + step)) else {
        self.init(value: UTF8Scalar.replacement, length: step)
        return
      }
      value = value << 6 | UInt32(byte(start + step) & 0x3F)
      allowed = 0x80...0xBF
    }
    self.init(
      value: Unicode.Scalar(value) ?? UTF8Scalar.replacement, length: following + 1)
  }

  private init(value: Unicode.Scalar, length: Int) {
    self.value = value
    self.length = length
  }
}
