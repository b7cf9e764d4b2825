/// Whether bytes are UTF-8 throughout, and whether controls are among them, found in one pass.
///
/// 32 or eight ASCII bytes take one step; a sequence beyond ASCII takes one, too (Unicode 15, table 3-7).
struct UTF8Check {
  private(set) var isValid = true
  /// Whether a byte below 0x09 was met, which no text holds; of bytes that are not valid, only those
  /// up to the first fault were looked at.
  private(set) var hasLowControls = false

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { read($0) }
  }

  private mutating func read(_ bytes: UnsafeRawBufferPointer) {
    var controls: UInt64 = 0
    var index = 0
    // Every load reads the eight bytes at `index`, of which the last is inside the buffer.
    while index + 8 <= bytes.count {
      while index + 32 <= bytes.count {
        let step = UTF8Check.fourWords(in: bytes, at: index)
        guard step.marks == 0 else { break }
        controls |= step.controls
        index += 32
      }
      guard index + 8 <= bytes.count else { break }
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      controls |= word.markingBelow9
      let marks = word & 0x8080_8080_8080_8080
      if marks == 0 {
        index += 8
        continue
      }
      index += marks.trailingZeroBitCount / 8
      while index < bytes.count, bytes[index] >= 0x80 {
        let length = UTF8Check.sequenceLength(in: bytes, at: index)
        guard length > 0 else {
          isValid = false
          return
        }
        index += length
      }
    }
    while index < bytes.count {
      if bytes[index] < 0x09 { controls = 1 }
      let length = bytes[index] < 0x80 ? 1 : UTF8Check.sequenceLength(in: bytes, at: index)
      guard length > 0 else {
        isValid = false
        return
      }
      index += length
    }
    hasLowControls = controls != 0
  }

  /// What marks bytes beyond ASCII among the 32 at `index`, and low controls.
  @inline(__always)
  private static func fourWords(
    in bytes: UnsafeRawBufferPointer, at index: Int
  ) -> (marks: UInt64, controls: UInt64) {
    let one = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let two = bytes.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
    let three = bytes.loadUnaligned(fromByteOffset: index + 16, as: UInt64.self)
    let four = bytes.loadUnaligned(fromByteOffset: index + 24, as: UInt64.self)
    return (
      (one | two | three | four) & 0x8080_8080_8080_8080,
      one.markingBelow9 | two.markingBelow9 | three.markingBelow9 | four.markingBelow9
    )
  }

  /// The length of the sequence of two bytes and more at `index`, or 0 where it is none.
  @inline(__always)
  private static func sequenceLength(in bytes: UnsafeRawBufferPointer, at index: Int) -> Int {
    let lead = bytes[index]
    let left = bytes.count - index
    func isTail(_ offset: Int) -> Bool { bytes[index + offset] & 0xC0 == 0x80 }
    switch lead {
    case 0xC2...0xDF:
      return left >= 2 && isTail(1) ? 2 : 0
    case 0xE0...0xEF:
      guard left >= 3, isTail(1), isTail(2) else { return 0 }
      let second = bytes[index + 1]
      if lead == 0xE0, second < 0xA0 { return 0 }
      if lead == 0xED, second > 0x9F { return 0 }
      return 3
    case 0xF0...0xF4:
      guard left >= 4, isTail(1), isTail(2), isTail(3) else { return 0 }
      let second = bytes[index + 1]
      if lead == 0xF0, second < 0x90 { return 0 }
      if lead == 0xF4, second > 0x8F { return 0 }
      return 4
    default:
      return 0
    }
  }
}

/// Whether `bytes` are valid UTF-8 as a whole.
func isValidUTF8(_ bytes: [UInt8]) -> Bool { UTF8Check(bytes).isValid }

extension UInt64 {
  /// Not zero where one of the eight bytes is less than 9.
  @inline(__always)
  fileprivate var markingBelow9: UInt64 {
    (self &- 0x0909_0909_0909_0909) & ~self & 0x8080_8080_8080_8080
  }
}
