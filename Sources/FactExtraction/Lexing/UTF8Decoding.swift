/// Decodes single scalars of UTF-8 that may be malformed.
enum UTF8Decoding {
  /// The scalar at `offset` and its length in bytes; a malformed byte is U+FFFD of length 1.
  static func scalar(
    in text: UnsafeBufferPointer<UInt8>, at offset: Int, end: Int
  ) -> (Unicode.Scalar, Int) {
    let lead = text[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead < 0xF5, offset + length <= end else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for index in offset + 1..<offset + length {
      let byte = text[index]
      guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
