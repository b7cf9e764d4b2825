/// The types of plain scalars.
enum PlainScalar {
  /// The boolean or null that a plain scalar is by the YAML 1.2 core schema; `nil` where it is text.
  static func content(of text: some Collection<UInt8>) -> LocatedValue.Content? {
    let longest = 5
    var word: UInt64 = 0
    var length = 0
    for byte in text {
      guard length < longest else { return nil }
      word = word << 8 | UInt64(byte)
      length += 1
    }
    switch word {
    case 0 where length == 0: return .null
    // `~`, `null`, `Null`, `NULL`
    case 0x7E, 0x6E_75_6C_6C, 0x4E_75_6C_6C, 0x4E_55_4C_4C: return .null
    // `true`, `True`, `TRUE`
    case 0x74_72_75_65, 0x54_72_75_65, 0x54_52_55_45: return .boolean(true)
    // `false`, `False`, `FALSE`
    case 0x66_61_6C_73_65, 0x46_61_6C_73_65, 0x46_41_4C_53_45: return .boolean(false)
    default: return nil
    }
  }
}
