/// How text looks on a terminal: the columns of each code point, and what stands in for one that must not reach it.
enum DisplayWidth {
  /// What a tab is shown as.
  static let tab = "    "

  /// The columns that a code point takes: 0, 1 or 2.
  ///
  /// - SeeAlso: Unicode Standard Annex 11 (East Asian Width); emoji with their own presentation are wide.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    if isWide(value) { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }

  /// Text on one line that moves no cursor and turns no direction: line ends are blanks, tabs widened, controls
  /// and direction marks replaced.
  static func printable(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      append(scalar == "\n" || scalar == "\r" ? " " : scalar, to: &result)
    }
    return result
  }

  /// As much of a text as fits, on one line as `printable` has it, and the columns that it takes; what is cut ends in `…`.
  static func fitted(_ text: String, columns limit: Int) -> (text: String, columns: Int) {
    var result = ""
    var columns = 0
    // How far the text goes, in bytes and columns, with room for the ellipsis behind it.
    var cut = (bytes: 0, columns: 0)
    for scalar in text.unicodeScalars {
      columns += append(scalar == "\n" || scalar == "\r" ? " " : scalar, to: &result)
      if columns > limit {
        return (
          String(decoding: result.utf8.prefix(cut.bytes), as: UTF8.self) + "…", cut.columns + 1
        )
      }
      if columns < limit { cut = (result.utf8.count, columns) }
    }
    return (result, columns)
  }

  /// Appends one code point as it may be shown, and returns the columns it takes.
  @discardableResult
  static func append(_ scalar: Unicode.Scalar, to text: inout String) -> Int {
    switch scalar.value {
    case 0x09:
      text += tab
      return tab.count
    case 0x20..<0x7F:
      text.unicodeScalars.append(scalar)
      return 1
    case 0x00..<0x20:
      text.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? UTF8Scalar.replacement)
      return 1
    case 0x7F: text += "\u{2421}"
    case 0x80..<0xA0, 0x061C, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      text += "\u{FFFD}"
    default:
      text.unicodeScalars.append(scalar)
      return columns(of: scalar)
    }
    return 1
  }

  /// The wide ranges, ascending.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0,
    0x23F3...0x23F3, 0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F,
    0x2693...0x2693, 0x26A1...0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5,
    0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA, 0x26F2...0x26F3, 0x26F5...0x26F5,
    0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728,
    0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
    0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55,
    0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1B000...0x1B2FF, 0x1F004...0x1F004, 0x1F0CF...0x1F0CF,
    0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F320, 0x1F32D...0x1F335,
    0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3,
    0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4, 0x1F3F8...0x1F43E, 0x1F440...0x1F440,
    0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E, 0x1F550...0x1F567,
    0x1F57A...0x1F57A, 0x1F595...0x1F596, 0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F,
    0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC, 0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6D7,
    0x1F6DC...0x1F6DF, 0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7EB,
    0x1F7F0...0x1F7F0, 0x1F90C...0x1F93A, 0x1F93C...0x1F945, 0x1F947...0x1F9FF,
    0x1FA70...0x1FAFF, 0x20000...0x3FFFD,
  ]

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if value > wide[middle].upperBound { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(value)
  }
}

/// Text of an input on its way to a terminal.
public enum TerminalText {
  /// The text on one line, without anything that moves the cursor or turns the direction of writing.
  public static func printable(_ text: String) -> String { DisplayWidth.printable(text) }
}
