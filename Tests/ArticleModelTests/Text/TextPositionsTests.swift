import ArticleModel
import CrossfootTestSupport
import Testing

@Suite("TextPositions")
struct TextPositionsTests {
  @Test(
    "Lines end at LF, CR LF and a lone CR",
    arguments: [
      ("a\nb\nc", 3), ("a\r\nb\r\nc", 3), ("a\rb\rc", 3), ("a\r\rb", 3), ("a\n\rb", 3),
      ("\r\n\r\n", 3),
      ("", 1), ("a", 1), ("a\n", 2), ("a\r", 2),
    ])
  func lineCounts(_ text: String, _ lines: Int) {
    let positions = TextPositions(Array(text.utf8))
    #expect(positions.lineColumn(at: text.utf8.count).line == lines)
    #expect(positions.range(ofLine: lines) != nil)
    #expect(positions.range(ofLine: lines + 1) == nil)
    #expect(positions.range(ofLine: 0) == nil)
  }

  @Test("Columns count code points, not bytes and not characters")
  func columns() {
    let text = "né €5 🇩🇪7\nz"
    let positions = TextPositions(Array(text.utf8))
    func place(of character: Character) -> LineColumn {
      let before = text.prefix { $0 != character }.utf8.count
      return positions.lineColumn(at: before)
    }
    #expect(place(of: "5") == LineColumn(line: 1, column: 5))
    #expect(place(of: "7") == LineColumn(line: 1, column: 9))
    #expect(place(of: "z") == LineColumn(line: 2, column: 1))
  }

  @Test("The range of a line leaves its end out")
  func lineRanges() {
    let positions = TextPositions(Array("ab\r\n\rcde\n".utf8))
    #expect(positions.range(ofLine: 1) == 0..<2)
    #expect(positions.range(ofLine: 2) == 4..<4)
    #expect(positions.range(ofLine: 3) == 5..<8)
    #expect(positions.range(ofLine: 4) == 9..<9)
  }

  @Test("An offset outside the text is taken at its nearer end")
  func outside() {
    let positions = TextPositions(Array("é\nb".utf8))
    #expect(positions.codePoints(before: -5) == 0)
    #expect(positions.codePoints(before: 500) == 3)
    #expect(positions.lineColumn(at: -5) == LineColumn(line: 1, column: 1))
    #expect(positions.lineColumn(at: 500) == LineColumn(line: 2, column: 2))
    #expect(TextPositions([]).lineColumn(at: 0) == LineColumn(line: 1, column: 1))
  }

  @Test("Every scalar's place in a long random text is the one that counting gives")
  func againstCounting() {
    var random = SeededGenerator(seed: 11)
    let scalars: [Unicode.Scalar] = [
      "a", "b", " ", "\n", "\r", "é", "€", "𝟙", "\u{301}", "\u{200B}",
    ]
    for length in [0, 1, 7, 8, 63, 64, 65, 500, 2_000] {
      // Only ASCII, then all: the two ways of counting.
      for pool in [scalars[..<5], scalars[...]] {
        var text = String.UnicodeScalarView()
        for _ in 0..<length { text.append(pool.randomElement(using: &random) ?? "a") }
        let bytes = Array(String(text).utf8)
        let positions = TextPositions(bytes)
        var (offset, count, line, column) = (0, 0, 1, 1)
        var previous: Unicode.Scalar = "a"
        for scalar in text {
          if previous == "\n" || (previous == "\r" && scalar != "\n") {
            line += 1
            column = 1
          }
          #expect(positions.codePoints(before: offset) == count)
          #expect(positions.lineColumn(at: offset) == LineColumn(line: line, column: column))
          offset += UTF8.width(scalar)
          count += 1
          column += 1
          previous = scalar
        }
        #expect(positions.codePoints(before: bytes.count) == count)
      }
    }
  }
}
