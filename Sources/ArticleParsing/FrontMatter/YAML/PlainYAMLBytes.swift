/// The bytes that mean nothing to libyaml's reader of characters.
enum PlainYAMLBytes {
  /// Whether `range` holds text and line ends and no other character that libyaml refuses (controls)
  /// or takes for a line's end (U+0085, U+2028, U+2029).
  ///
  /// Tabs, lone carriage returns and U+F000 to U+FFFF are left to libyaml as well.
  static func areKnown(_ range: Range<Int>, in view: ByteView) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = view[index]
      if byte &- 0x20 < 0x5F || byte == .newline {
        index += 1
        while index + 8 <= range.upperBound, view.word(at: index).isPrintableASCII { index += 8 }
        continue
      }
      switch byte {
      case .carriageReturn where view[index + 1] == .newline: break
      case 0xC2 where view[index + 1] >= 0xA0: break
      case 0xE2 where view[index + 1] == 0x80 && view[index + 2] & 0xFE == 0xA8: return false
      case 0x80..<0xC2, 0xC3..<0xEF, 0xF0...0xFF: break
      default: return false
      }
      index += 1
    }
    return true
  }
}

extension UInt64 {
  /// Whether each of the eight bytes is a printable ASCII character or a space.
  @inline(__always)
  fileprivate var isPrintableASCII: Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    // Beyond ASCII, below a space, or DEL, whose sum with one is 0x80.
    let below = (self &- 0x20 &* ones) & ~self
    return (self | below | (self &+ ones)) & high == 0
  }
}
