/// Words of ASCII letters, eight bytes at a time.
extension Lexer {
  /// What the lexer knows of a word when it has passed over it.
  struct ShortWord {
    var key: WordKey
    var flags: Token.Flags
  }

  /// The word of ASCII letters that begins at `start`, or `nil` where it is longer than a key holds, goes on with
  /// other letters, or stands too near to the text's end to be read by machine words.
  @inline(__always)
  func shortWord(from start: Int, to end: Int) -> ShortWord? {
    // Two words of eight bytes and the byte behind them are inside the text.
    guard start + 16 < text.count, let base = text.baseAddress else { return nil }
    let bytes = UnsafeRawPointer(base + start)
    let first = Letters(bytes.loadUnaligned(as: UInt64.self))
    if first.count < 8 {
      guard text[start + first.count] < 0x80, start + first.count <= end else { return nil }
      return ShortWord(
        key: WordKey(low: first.lowerCase, high: 0, length: first.count),
        flags: first.flags(followedBy: nil))
    }
    let second = Letters((bytes + 8).loadUnaligned(as: UInt64.self))
    let count = 8 + second.count
    guard text[start + count].isASCIINonLetter, start + count <= end else { return nil }
    return ShortWord(
      key: WordKey(low: first.lowerCase, high: second.lowerCase, length: count),
      flags: first.flags(followedBy: second))
  }
}

extension UInt8 {
  @inline(__always)
  fileprivate var isASCIINonLetter: Bool { self < 0x80 && (self | 0x20) &- UInt8(ascii: "a") >= 26 }
}

/// The ASCII letters that eight bytes begin with.
private struct Letters {
  /// How many there are, 0 to 8.
  let count: Int
  /// They as small letters, zeros behind them.
  let lowerCase: UInt64
  /// Bit 5 of the byte of each capital; small letters have it set in ASCII, capitals have not.
  private let capitals: UInt64
  /// Bit 5 of the byte of each small letter.
  private let smalls: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  @inline(__always)
  init(_ loaded: UInt64) {
    let bytes = UInt64(littleEndian: loaded)
    let ones = Letters.ones
    let folded = (bytes | (ones &* 0x20)) & (ones &* 0x7F)
    // The high bit of a byte is set from "a" on; behind "z" again.
    let fromA = folded &+ (ones &* 0x1F)
    let behindZ = folded &+ (ones &* 0x05)
    let others = ~(fromA & ~behindZ & ~bytes) & (ones &* 0x80)
    count = others.trailingZeroBitCount >> 3
    let held = count == 8 ? UInt64.max : (1 << UInt64(8 * count)) &- 1
    lowerCase = (bytes | (ones &* 0x20)) & held
    capitals = ~bytes & (ones &* 0x20) & held
    smalls = bytes & (ones &* 0x20) & held
  }

  /// How the word is capitalized whose first letters these are.
  @inline(__always)
  func flags(followedBy rest: Letters?) -> Token.Flags {
    if capitals == 0, rest?.capitals ?? 0 == 0 { return [] }
    return capitalFlags(followedBy: rest)
  }

  private func capitalFlags(followedBy rest: Letters?) -> Token.Flags {
    var flags: Token.Flags = capitals & 0x20 != 0 ? [.capitalized] : []
    let inRest = rest?.capitals ?? 0
    if hasInnerCapital || (inRest != 0 && smalls != 0) || rest?.hasInnerCapital ?? false {
      flags.insert(.innerCapital)
    }
    let letters = count + (rest?.count ?? 0)
    if letters > 1, capitals.nonzeroBitCount + inRest.nonzeroBitCount == letters {
      flags.insert(.allCapitals)
    }
    return flags
  }

  /// Whether a capital stands behind a small letter.
  private var hasInnerCapital: Bool {
    smalls != 0 && capitals > smalls & (0 &- smalls)
  }
}
