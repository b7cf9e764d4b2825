/// What the bytes of an input look like before anything is known of its encoding.
struct ByteStatistics {
  /// C0 controls that no text holds: not tab, line feed, form feed, carriage return or escape.
  private(set) var controls = 0
  private(set) var nullsAtEvenOffsets = 0
  private(set) var nullsAtOddOffsets = 0
  /// How many bytes were looked at.
  private(set) var count = 0

  /// Looks at the first 64 KiB.
  init(_ bytes: [UInt8]) {
    let span = bytes.span
    count = min(span.count, 65_536)
    for index in 0..<count {
      let byte = span[index]
      if byte >= 0x20 { continue }
      switch byte {
      case 0x09, 0x0A, 0x0C, 0x0D, 0x1B: break
      case 0:
        controls += 1
        if index.isMultiple(of: 2) { nullsAtEvenOffsets += 1 } else { nullsAtOddOffsets += 1 }
      default: controls += 1
      }
    }
  }

  /// UTF-16 without a mark: every second byte of Latin text is NUL.
  var unmarkedCharset: String? {
    let pairs = count / 2
    guard pairs >= 4 else { return nil }
    if nullsAtOddOffsets * 10 >= pairs * 7, nullsAtEvenOffsets * 20 <= pairs { return "UTF-16LE" }
    if nullsAtEvenOffsets * 10 >= pairs * 7, nullsAtOddOffsets * 20 <= pairs { return "UTF-16BE" }
    return nil
  }

  /// At least eight controls, and one byte in twenty: images, archives and programs have 10% and more.
  var isBinary: Bool { controls >= 8 && controls * 20 > count }
}

/// Whether an input is a file that is never text, by the signature it begins with.
func hasBinarySignature(_ bytes: [UInt8]) -> Bool {
  guard let first = bytes.first else { return false }
  let rest: [UInt8]
  switch first {
  case UInt8(ascii: "%"): rest = Array("PDF-".utf8)
  case 0x89: rest = Array("PNG".utf8)
  case UInt8(ascii: "P"): rest = Array("K\u{3}\u{4}".utf8)
  case 0x1F: rest = [0x8B, 8]
  case 0xFF: rest = [0xD8, 0xFF]
  case UInt8(ascii: "G"): rest = Array("IF8".utf8)
  case 0x7F: rest = Array("ELF".utf8)
  default: return false
  }
  return bytes.dropFirst().starts(with: rest)
}
