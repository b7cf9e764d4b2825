/// A backslash escape of a quoted string: the union of those of JSON (RFC 8259 section 7), TOML
/// (1.0, "String") and YAML (1.2.2 section 5.7), which agree where they meet.
struct EscapeSequence {
  /// The character it stands for, in UTF-8; U+FFFD for half a surrogate pair and the like.
  let text: [UInt8]
  /// Its length in the source.
  let length: Int

  /// The escape whose backslash stands at `start`; `nil` for one that none of the three knows, a
  /// backslash before a line end included.
  init?(in source: [UInt8], at start: Int, limit: Int) {
    guard start + 1 < limit else { return nil }
    let letter = source[start + 1]
    if let scalar = EscapeSequence.single(letter) {
      text = Array(String(Character(scalar)).utf8)
      length = 2
      return
    }
    let digits: Int
    switch letter {
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    default: return nil
    }
    guard let first = EscapeSequence.number(in: source, at: start + 2, digits, limit) else {
      return nil
    }
    if digits == 4, 0xD800...0xDBFF ~= first,
      let second = EscapeSequence.lowSurrogate(in: source, at: start + 6, limit)
    {
      let code = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
      text = EscapeSequence.utf8(code)
      length = 12
      return
    }
    text = EscapeSequence.utf8(first)
    length = 2 + digits
  }

  private static func single(_ letter: UInt8) -> Unicode.Scalar? {
    switch letter {
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "t"), SourceByte.tab: "\t"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "\""): "\""
    case UInt8(ascii: "\\"): "\\"
    case UInt8(ascii: "/"): "/"
    case UInt8(ascii: "'"): "'"
    case UInt8(ascii: " "): " "
    case UInt8(ascii: "0"): "\0"
    case UInt8(ascii: "a"): "\u{7}"
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "e"): "\u{1B}"
    case UInt8(ascii: "f"): "\u{C}"
    case UInt8(ascii: "v"): "\u{B}"
    case UInt8(ascii: "N"): "\u{85}"
    case UInt8(ascii: "_"): "\u{A0}"
    case UInt8(ascii: "L"): "\u{2028}"
    case UInt8(ascii: "P"): "\u{2029}"
    default: nil
    }
  }

  private static func lowSurrogate(in source: [UInt8], at start: Int, _ limit: Int) -> UInt32? {
    guard start + 1 < limit, source[start] == SourceByte.backslash,
      source[start + 1] == UInt8(ascii: "u"),
      let code = number(in: source, at: start + 2, 4, limit), 0xDC00...0xDFFF ~= code
    else { return nil }
    return code
  }

  private static func number(
    in source: [UInt8], at start: Int, _ digits: Int, _ limit: Int
  ) -> UInt32? {
    guard start + digits <= limit else { return nil }
    var value: UInt32 = 0
    for index in start..<start + digits {
      guard let digit = SourceByte.hexDigit(source[index]) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private static func utf8(_ code: UInt32) -> [UInt8] {
    let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
    return Array(String(Character(scalar)).utf8)
  }
}
