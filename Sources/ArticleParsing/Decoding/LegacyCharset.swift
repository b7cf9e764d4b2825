/// What invalid UTF-8 most likely is.
enum LegacyCharset {
  /// The charset to decode `bytes` from, or `nil` where they are UTF-8 with some damage.
  ///
  /// Damaged UTF-8 shows sequences of two bytes and more that are whole, or begin well. Western text
  /// in a legacy encoding shows them by rare accident only, Japanese often.
  static func guess(_ bytes: [UInt8]) -> String? {
    let census = SequenceCensus(bytes)
    guard census.lone * 10 > census.whole else { return nil }
    let isSingleByte = census.lone > 2 * (census.whole + census.begun)
    // A few marked letters among plain ones tell a detector nothing: it hears Polish in "Café is £6".
    if isSingleByte, census.lone < 8, census.unlikely == 0, census.lone * 2 < census.asciiLetters {
      return "windows-1252"
    }
    // With some evidence the detector's best guess is right from 35 on: Polish scores 36, Greek 42.
    let leastConfidence = census.lone < 8 || !isSingleByte ? 50 : 35
    if isSingleByte || census.lone >= 8, let guess = CharsetGuess(bytes),
      guess.confidence >= leastConfidence, isUsable(guess.charset)
    {
      return guess.charset
    }
    return isSingleByte && census.unlikely * 4 <= census.lone ? "windows-1252" : nil
  }

  /// Detectors answer UTF-8 and ISO-8859-1 for what is neither: the latter's C1 controls are
  /// Windows-1252's quotes and dashes in practice, as the WHATWG Encoding Standard has it.
  private static func isUsable(_ charset: String) -> Bool {
    !charset.hasPrefix("UTF-") && charset != "ISO-8859-1" && charset != "windows-1252"
  }
}

/// What the bytes beyond ASCII look like to a reader of UTF-8.
private struct SequenceCensus {
  /// Whole sequences.
  private(set) var whole = 0
  /// Sequences that begin well and break off.
  private(set) var begun = 0
  /// Bytes that begin nothing, or nothing that goes on.
  private(set) var lone = 0
  /// Those of the last that no Western text holds.
  private(set) var unlikely = 0
  private(set) var asciiLetters = 0

  init(_ bytes: [UInt8]) {
    let span = bytes.span
    var cursor = 0
    while cursor < span.count {
      let byte = span[cursor]
      if byte < 0x80 {
        if SourceByte.isLetter(byte) { asciiLetters += 1 }
        cursor += 1
        continue
      }
      let sequence = UTF8Sequence(in: span, at: cursor)
      if sequence.isValid {
        whole += 1
      } else if sequence.length > 1 || sequence.isTruncated {
        begun += 1
      } else {
        lone += 1
        if !SequenceCensus.looksWestern(span, at: cursor) { unlikely += 1 }
      }
      cursor += sequence.length
    }
  }

  /// Whether the byte is one that Western text in Windows-1252 holds: a letter beside a letter or
  /// blank, a quotation mark, a dash, a currency or degree sign.
  private static func looksWestern(_ span: borrowing Span<UInt8>, at offset: Int) -> Bool {
    switch span[offset] {
    case 0x80, 0x85, 0x91...0x97, 0x99, 0xA0, 0xA3, 0xA5, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0...0xB3,
      0xB5, 0xB7, 0xB9...0xBF:
      true
    case 0xC0...0xFD where span[offset] != 0xD7 && span[offset] != 0xF7:
      offset + 1 < span.count && isLetterOrBlank(span[offset + 1])
        || offset > 0 && isLetterOrBlank(span[offset - 1])
    default:
      false
    }
  }

  private static func isLetterOrBlank(_ byte: UInt8) -> Bool {
    byte == SourceByte.space || SourceByte.isLetter(byte) || byte >= 0xC0
  }
}
