import ArticleModel
import CrossfootTestSupport
import Testing

@testable import RecordExport

@Suite("Places in a text")
struct PlacesTests {
  @Test("Code points, lines and columns are those of counting one by one, at every offset")
  func counting() {
    let pieces = ["a", "€", "é", "🙂", "\n", "\r\n", "\r", "plain words of a line ", "\u{0}", "\t"]
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for length in 0..<120 {
      var text = ""
      for _ in 0..<length {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Every fourth text is ASCII.
        let piece = pieces[Int(state >> 33) % pieces.count]
        text += length % 4 == 0 && piece.utf8.count > 2 && piece != pieces[7] ? "b" : piece
      }
      check(Array(text.utf8))
    }
  }

  @Test("A place is the same wherever the search for it begins, in the text and in the source")
  func cursors() {
    var random = SeededGenerator(seed: 3)
    var article = Sample("").extraction.article
    article.text = Array(String(repeating: "é a\n", count: 60).utf8)
    article.decodedSource = article.text
    // Stretches that are copies, stretches that are not, and gaps between.
    var (start, origin) = (0, 0)
    while start < article.text.count - 12 {
      let length = Int.random(in: 1...9, using: &random)
      let originLength = Bool.random(using: &random) ? length : length + 1
      article.sourceMap.text.append(
        .init(start: start, length: length, originStart: origin, originLength: originLength))
      start += length + Int.random(in: 0...2, using: &random)
      origin += originLength
    }
    let places = Places(article)
    var cursor = SourceCursor()
    for _ in 0..<5000 {
      let start = Int.random(in: 0..<article.text.count, using: &random)
      let span = TextSpan(start: start, end: start + Int.random(in: 0...6, using: &random))
      #expect(places.decoded(span, near: &cursor) == places.decoded(span))
      var fresh = SourceCursor()
      let expected = places.lineColumn(at: start, near: &fresh)
      #expect(places.lineColumn(at: start, near: &cursor) == expected)
    }
  }

  @Test("Bytes are well-formed where the standard library mends nothing")
  func wellFormed() {
    var random = SeededGenerator(seed: 9)
    let pieces: [[UInt8]] = [
      Array("plain words".utf8), Array("é".utf8), Array("€".utf8), Array("🙂".utf8),
      Array("Ελληνικά".utf8), [0x20],
    ]
    let broken: [[UInt8]] = [
      [0xC3], [0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF5], [0xC0, 0xAF],
    ]
    for round in 0..<2000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        bytes += pieces.randomElement(using: &random) ?? []
      }
      if round.isMultiple(of: 2) {
        let index = Int.random(in: 0...bytes.count, using: &random)
        bytes.insert(contentsOf: broken.randomElement(using: &random) ?? [], at: index)
      }
      #expect(bytes.isWellFormedUTF8 == (String(validating: bytes, as: UTF8.self) != nil))
    }
  }

  @Test("An offset outside the text is taken at its nearer end")
  func outside() {
    let positions = TextPositions(Array("é\nab".utf8))
    #expect(positions.codePoints(before: -3) == 0)
    #expect(positions.codePoints(before: 90) == 4)
    #expect(positions.lineColumn(at: -1) == LineColumn(line: 1, column: 1))
    #expect(positions.lineColumn(at: 90) == LineColumn(line: 2, column: 3))
  }

  @Test("A line's range is without its end")
  func lines() {
    let positions = TextPositions(Array("ab\r\n\rcd\n".utf8))
    #expect(positions.range(ofLine: 1) == 0..<2)
    #expect(positions.range(ofLine: 2) == 4..<4)
    #expect(positions.range(ofLine: 3) == 5..<7)
    #expect(positions.range(ofLine: 4) == 8..<8)
    #expect(positions.range(ofLine: 5) == nil)
    #expect(positions.range(ofLine: 0) == nil)
  }

  @Test(
    "An exact decimal is written in plain notation",
    arguments: [
      (0, 0, "0"), (0, -2, "0.00"), (0, 5, "0"), (5, -1, "0.5"), (-5, -3, "-0.005"),
      (125, -2, "1.25"),
      (-125, 3, "-125000"), (1000, -3, "1.000"), (7, 0, "7"),
    ])
  func decimals(_ significand: Int, _ exponent: Int16, _ expected: String) {
    let value = ExactDecimal(significand: Int128(significand), exponent: exponent)
    #expect(value.description == expected)
  }

  @Test("The largest and smallest significands are written in full")
  func extremes() {
    #expect(
      ExactDecimal(significand: .max).description == "170141183460469231731687303715884105727")
    #expect(
      ExactDecimal(significand: .min, exponent: -39).description
        == "-0.170141183460469231731687303715884105728")
  }

  private func check(_ bytes: [UInt8]) {
    let positions = TextPositions(bytes)
    var codePoints = 0
    var line = 1
    var column = 1
    for offset in 0...bytes.count {
      let startsCodePoint = offset == bytes.count || bytes[offset] & 0xC0 != 0x80
      if startsCodePoint {
        #expect(positions.codePoints(before: offset) == codePoints)
        #expect(positions.lineColumn(at: offset) == LineColumn(line: line, column: column))
      }
      guard offset < bytes.count, startsCodePoint else { continue }
      codePoints += 1
      column += 1
      let isPaired = bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
      if bytes[offset] == 0x0A || (bytes[offset] == 0x0D && !isPaired) {
        line += 1
        column = 1
      }
    }
  }
}
