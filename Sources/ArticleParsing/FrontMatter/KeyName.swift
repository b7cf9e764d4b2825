/// A key in the form in which keys are compared: in lower case, without hyphens, underscores and
/// spaces, so that `publish-date` is `publishDate`.
///
/// Up to 24 bytes stand in three words, and comparing is comparing numbers. A longer one is no key that
/// anything here knows.
struct KeyName: Hashable {
  private var words: (UInt64, UInt64, UInt64) = (0, 0, 0)

  /// The longest key that has a name, in bytes.
  static let longest = 24

  /// The name of a key, or `nil` where it is too long.
  init?(_ key: some Sequence<UInt8>) {
    var length = 0
    for byte in key where byte != SourceByte.dash && byte != UInt8(ascii: "_") {
      if byte == SourceByte.space { continue }
      guard length < KeyName.longest else { return nil }
      let value = UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte) << UInt64((length & 7) * 8)
      switch length >> 3 {
      case 0: words.0 |= value
      case 1: words.1 |= value
      default: words.2 |= value
      }
      length += 1
    }
  }

  /// The name of a key.
  init?(_ key: String) { self.init(key.utf8) }

  static func == (one: KeyName, other: KeyName) -> Bool { one.words == other.words }

  func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
  }

  /// A number of eight bits that differs for most names.
  var slot: Int {
    let mixed = (words.0 ^ words.1 &* 31 ^ words.2 &* 17) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 56)
  }
}
