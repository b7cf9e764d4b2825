import CMarkup

/// What a character reference of HTML stands for (CommonMark 0.31, section 2.5).
struct CharacterReference {
  /// One scalar, or two for the few names that stand for a pair.
  let scalars: (Unicode.Scalar, Unicode.Scalar?)

  /// Reads `&name;`, `&#10;` or `&#x0A;`, the whole of `bytes`; fails where HTML knows no such name.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count >= 3, bytes[bytes.count - 1] == .ascii(";"), let base = bytes.baseAddress
    else { return nil }
    guard bytes[1] == .ascii("#") else {
      var codes: (UInt32, UInt32) = (0, 0)
      let found = withUnsafeMutableBytes(of: &codes) { buffer in
        let pair = buffer.assumingMemoryBound(to: UInt32.self)
        guard let codes = pair.baseAddress else { return CInt(0) }
        return cmarkup_entity(base + 1, bytes.count - 2, codes)
      }
      guard found > 0, let first = Unicode.Scalar(codes.0) else { return nil }
      scalars = (first, found > 1 ? Unicode.Scalar(codes.1) : nil)
      return
    }
    let isHexadecimal = bytes[2] | 0x20 == .ascii("x")
    let digits = bytes[(isHexadecimal ? 3 : 2)..<bytes.count - 1]
    guard !digits.isEmpty else { return nil }
    var code: UInt32 = 0
    for digit in digits {
      guard let value = digit.hexadecimalValue, isHexadecimal || value < 10 else { return nil }
      code = min(code * (isHexadecimal ? 16 : 10) + value, 0x11_0000)
    }
    if (0x80..<0xA0).contains(code), Self.windows1252[Int(code) - 0x80] != 0 {
      code = Self.windows1252[Int(code) - 0x80]
    }
    let scalar = code == 0 ? nil : Unicode.Scalar(code)
    scalars = (scalar ?? "\u{FFFD}", nil)
  }

  /// What the numbers 128 to 159 stand for in HTML, where they are taken for Windows-1252.
  ///
  /// - SeeAlso: <https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state>
  private static let windows1252: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}

extension UInt8 {
  fileprivate var hexadecimalValue: UInt32? {
    if isDigit { return UInt32(self - 0x30) }
    let letter = self | 0x20
    return letter >= .ascii("a") && letter <= .ascii("f") ? UInt32(letter - 0x61 + 10) : nil
  }
}
