import CrossfootTestSupport
import Testing

@testable import ArticleParsing

@Suite("The fast reader of YAML reads what libyaml reads, or nothing")
struct PlainYAMLTests {
  /// Blocks in every form that it knows, and in some that it does not.
  private static let blocks = [
    "a: b\n", "title: \"A b\"\ndate: 2024-11-14\n", "a:\nb: c\n", "a:   \n\nb: ~\n",
    "a: 'it''s'\n", "a: ''\nb: \"\"\n", "a: [b, \"c, d\", 'e']\n", "a: []\n", "a: [ b ,c ]\n",
    "tags:\n  - x\n  - \"y z\"\nb: c\n", "tags:\n- x\n- y\nb: c\n", "tags:\n\n  - x\n\n  - y\n\n",
    "author:\n  name: X\n  bio: \"Y\"\nb: c\n", "a:\n  b:\n    c: d\n  e: f\n",
    "authors:\n  - name: X\n    bio: Y\n  - name: Z\n", "authors:\n- name: X\n  bio:\n  - y\n- z\n",
    "a: >-\n  one\n  two\n\n  three\nb: c\n", "a: |\n  one\n    two\n\nb: c\n",
    "a: >\n one\n",
    "a: |-\n  one\n\n\n  two \n\n\n", "a:\n  b: >-\n    c\n    d\n  e: f\n", "- a\n- b\n",
    "a: \"one\n  two\n\n  three\"\nb: c\n", "a: 'one\ntwo'\n", "a: \"one \n  two \"\n",
    "a: \"\n  b\"\n",
    "a: one\n  two\n  three\nb: c\n", "a: one\n\n  two\n", "a: b # c\n", "# a\na: b\n#c\nd: e\n",
    "a: b: c\n", "a: [b, {c: d}]\n", "a: {b: c}\n", "a: &x b\nc: *x\n", "a: !t b\n", "? a\n: b\n",
    "a: \"b\\tc\"\n", "a:\tb\n", "a: -1\nb: - 1\n", "a: null\nb: TRUE\nc: False\nd: nope\n",
    "é: x\n", "a: é\u{2019}s “b”\n", "a: b\u{2028}c\n", "a: b\u{85}c\n", "a: b\u{FEFF}\n", "a:b\n",
    "a: 'b' c\n", "a: \"b\" \n", "a: http://x.y/#z\n", "a: b#c\n", "a: 10:30\n", "a: b:\n",
    "a : b\n",
    "a: b\r\nc:\r\n  - d\r\n  - e\r\n", "a: >-\r\n  b\r\n  c\r\n", "a: 'b\r\n  c'\r\n",
    "a: b\rc: d\n",
    "a: b\n c: d\n", "a:\n  - b\n - c\n", "a:\n  - b\n   - c\n", "a:\n - b\n   c\n", "a:\n  b\n",
    "a: \"b\n---\n\"\n", "a: |\n\n  b\n", "a: >2\n   b\n", "a: |+\n  b\n\n", "a: %b\n", "a: @b\n",
    "a: `b`\n", "a: 'b", "a: [b\n  , c]\n", "a: [b, ]\n", "a: [, b]\n", "a: ]\n", "a: -b\n",
    "a: $5\nb: (c)\nd: .5\ne: <f>\ng: +1\nh: /i\nj: _k\n", "a: b\na: c\n", "a: - b\n", "1: 2\n",
    "a:\n  -\n    b: c\n", "a:\n  - - b\n", "a:\n-\n", "a:\n  - [b]\n", "a:\n  - 'b': c\n", "",
  ]

  /// Bits that mean something next to each other.
  private static let bits = [
    " ", "  ", "\n", "\n  ", "\n- ", "\n  - ", ":", ": ", ":\n", "\"", "'", "''", "[", "]", ", ",
    "#",
    " #", "- ", "-", "|", ">", ">-\n  ", "|\n  ", "a", "b: c\n", "\n\n", "\\", "\t", "\r\n", "~",
    "null", "true", "&a ", "*a", "!b ", "{", "}", "?", "%", "@", "`", "---\n", "...\n", "é",
    "\u{2028}",
    "\u{85}", "\u{FEFF}", "\u{7F}", "\u{1}", "\u{FFFD}", "\u{1F600}", "=", "0", ".",
  ]

  /// What both readers make of `bytes`, where they differ; counts what the fast one read.
  private func difference(_ bytes: [UInt8], _ readCount: inout Int) -> String? {
    // Something stands on both sides, as in a document.
    let source = Array("---\n".utf8) + bytes + Array("---\nbody".utf8)
    let range = 4..<4 + bytes.count
    guard let fast = PlainYAML.readMapping(source, in: range) else { return nil }
    readCount += 1
    do throws(YAMLProblem) {
      let slow = try YAMLReader.readMappingByEvents(source, in: range)
      guard slow.diagnostics.isEmpty else { return "diagnostics \(slow.diagnostics)" }
      let (one, other) = ("\(fast)", "\(slow.pairs)")
      return one == other ? nil : "\(one)\n\(other)"
    } catch {
      return "libyaml refuses it: \(error.message)"
    }
  }

  private func check(_ bytes: [UInt8], _ readCount: inout Int) {
    // `\(…)` of a failure is costly, so that it is made for a failure only.
    guard let difference = difference(bytes, &readCount) else { return }
    Issue.record("\(String(decoding: bytes, as: UTF8.self).debugDescription): \(difference)")
  }

  @Test func `cases of every form`() {
    var readCount = 0
    for block in Self.blocks { check(Array(block.utf8), &readCount) }
    #expect(readCount >= 40, "the fast reader read \(readCount)")
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `cases with something changed`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var readCount = 0
    for _ in 0..<3_000 {
      check(Self.mutation(of: Self.blocks.map { Array($0.utf8) }, with: &generator), &readCount)
    }
    #expect(readCount >= 300, "the fast reader read \(readCount)")
  }

  /// One or two blocks with some bits put in, taken out or doubled.
  private static func mutation(
    of blocks: [[UInt8]], with generator: inout SeededGenerator
  ) -> [UInt8] {
    var bytes = blocks.randomElement(using: &generator) ?? []
    if Bool.random(using: &generator) { bytes += blocks.randomElement(using: &generator) ?? [] }
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 0...3, using: &generator))
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
      default:
        bytes.insert(contentsOf: (bits.randomElement(using: &generator) ?? "").utf8, at: place)
      }
    }
    // The source is valid UTF-8 whatever happens.
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  @Test func `front matter of all documents, as it is and changed`() {
    var generator = SeededGenerator(seed: 5)
    var readCount = 0
    var blocks: [[UInt8]] = []
    for document in Documents.corpus + Documents.frontMatterCases + Documents.articles {
      let lines = SourceLines(document.bytes)
      guard let first = lines.firstFilledLine(from: 0),
        let fence = FrontMatterFence(lines, at: first), case .yaml = fence.language,
        let closing = fence.closing(lines), isValidUTF8(document.bytes)
      else { continue }
      blocks.append(Array(document.bytes[fence.contentStart..<closing.lowerBound]))
    }
    for block in blocks { check(block, &readCount) }
    #expect(readCount * 10 >= blocks.count * 7, "\(readCount) of \(blocks.count) blocks")
    for _ in 0..<3_000 { check(Self.mutation(of: blocks, with: &generator), &readCount) }
  }
}
