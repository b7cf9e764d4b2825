extension Lexer {
  enum ByteClass: UInt8 {
    case space, letter, digit, mark, other
  }

  /// The class of each byte; bytes of multi-byte characters are `other`.
  static let classes: [ByteClass] = (0..<256).map { value in
    switch UInt8(value) {
    case 0...0x20, 0x7F: .space
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
    case 0x80...0xFF: .other
    default: .mark
    }
  }

  static func asciiMark(_ byte: UInt8) -> Mark {
    switch byte {
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "."): .point
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: "?"): .question
    case UInt8(ascii: "!"): .exclamation
    case UInt8(ascii: "("): .openBracket
    case UInt8(ascii: ")"): .closeBracket
    case UInt8(ascii: "["): .openSquare
    case UInt8(ascii: "]"): .closeSquare
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "%"): .percent
    case UInt8(ascii: "+"): .plus
    case UInt8(ascii: "~"): .tilde
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "="): .equals
    case UInt8(ascii: "#"): .hash
    case UInt8(ascii: "&"): .ampersand
    case UInt8(ascii: "*"): .asterisk
    case UInt8(ascii: "@"): .at
    case UInt8(ascii: "_"): .underscore
    case UInt8(ascii: "|"): .pipe
    case UInt8(ascii: "^"): .caret
    case UInt8(ascii: "<"): .less
    case UInt8(ascii: ">"): .greater
    case UInt8(ascii: "$"): .dollar
    default: .other
    }
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Zero-width characters, which part no word: joiners, marks of direction, the byte order mark.
  static func isIgnorable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: true
    default: false
    }
  }

  /// The zero of the script that a decimal digit beyond ASCII belongs to, or `nil` for any other scalar.
  static func zero(of scalar: Unicode.Scalar) -> UInt32? {
    // U+0660, Arabic-Indic digit zero, is the first.
    guard scalar.value >= 0x660, scalar.properties.numericType == .decimal,
      let value = scalar.properties.numericValue
    else { return nil }
    return scalar.value - UInt32(value)
  }

  /// The mark that a scalar beyond ASCII is, or `nil` for a letter.
  static func mark(of scalar: Unicode.Scalar) -> Mark? {
    switch scalar.value {
    case 0x2010, 0x2011: .hyphen
    case 0x2012, 0x2013, 0x2212: .dash
    case 0x2014, 0x2015: .longDash
    case 0x2018, 0x201C, 0xAB, 0x201E, 0x2039: .openQuote
    case 0x201D, 0xBB, 0x203A: .closeQuote
    case 0x2019: .apostrophe
    case 0x2026: .ellipsis
    case 0x2022, 0xB7, 0x25CF: .bullet
    case 0xB1: .plusMinus
    case 0xD7: .times
    case 0xB0, 0xBA: .degree
    case 0x2030: .perMille
    case 0x2264: .lessOrEqual
    case 0x2265: .greaterOrEqual
    case 0x2248: .approximately
    case 0x20AC: .euro
    case 0xA3: .pound
    case 0xA5, 0xFFE5: .yen
    case 0x20B9, 0x20A8: .rupee
    case 0x20A9: .won
    case 0xA2, 0xA4, 0x58F, 0x60B, 0x9F2, 0x9F3, 0xAF1, 0xBF9, 0xE3F, 0x17DB, 0x20A0...0x20CF,
      0xFDFC, 0xFF04, 0xFFE0, 0xFFE1, 0xFFE6:
      .otherCurrency
    case 0xBC...0xBE, 0x2150...0x215E, 0x2189: .vulgarFraction
    case 0xB2, 0xB3, 0xB9, 0x2070...0x2079: .superscript
    // The micro sign is a letter.
    case 0xA1...0xB4, 0xB6...0xBF, 0x2000...0x2BFF, 0x3001...0x3020, 0xFE00...0xFE0F,
      0x1F000...0x1FAFF, 0xFFFD:
      .other
    default: nil
    }
  }
}
