extension UInt8 {
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  var isLowercaseLetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
  var isCapital: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
  /// The letter in lower case, where it is an ASCII capital.
  var lowercased: UInt8 { isCapital ? self | 0x20 : self }
  var isASCIILetter: Bool { (self | 0x20).isLowercaseLetter }
  /// Whether it is an ASCII letter or part of a character beyond ASCII.
  var isWordLetter: Bool { isASCIILetter || self >= 0x80 }
}
