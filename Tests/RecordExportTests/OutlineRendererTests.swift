import ArticleModel
import CrossfootTestSupport
import Foundation
import Testing

@testable import RecordExport

@Suite("The outline of an article")
struct OutlineRendererTests {
  @Test("An article that uses every key is drawn as the golden file has it, coloured and plain")
  func golden() throws {
    let article = fullRecord().extraction.article
    let plain = outline(article)
    try expectGolden(plain, at: fixtures().appendingPathComponent("outline.txt"))
    let coloured = outline(article, style: .ansi)
    #expect(coloured.contains("\u{1B}["))
    #expect(
      coloured.replacingOccurrences(
        of: "\u{1B}\\[[0-9;]*m", with: "", options: .regularExpression) == plain)
  }

  @Test("Headings stand in each other by their levels, and list items by their marks")
  func nesting() {
    let article = article(
      """
      # One
      text
      ### Three
      - a
        1. b
        2. c

           more of c
      - d
      * e
      ## Two
      """
    ) { line in
      if line.hasPrefix("#") { return .heading }
      return line.hasPrefix("text") ? .paragraph : .listItem
    }
    #expect(
      tree(outline(article)) == """
        draft.md  text/markdown, UTF-8, 69 bytes
        └─ # One
           ├─ paragraph  text
           ├─ ### Three
           │  ├─ list  4 items
           │  │  ├─ item  a
           │  │  │  ├─ item  b
           │  │  │  └─ item  c
           │  │  │     └─ paragraph  more of c
           │  │  └─ item  d
           │  └─ list  1 item
           │     └─ item  e
           └─ ## Two
        """)
  }

  @Test("A long table, diagram and nest of lists are cut, and the outline says by how much")
  func long() {
    var article = article("a\n", kind: { _ in .paragraph })
    let cell = Table.Cell(
      text: TextSpan(start: 0, end: 1), source: SourceSpan(start: 0, end: 1))
    article.tables = [Table(columns: [cell, cell], rows: Array(repeating: [cell], count: 1203))]
    let node = Diagram.Node(
      id: "n", label: TextSpan(start: 0, end: 0), source: SourceSpan(start: 0, end: 1))
    article.diagrams = [
      Diagram(
        language: "mermaid", nodes: Array(repeating: node, count: 7),
        edges: Array(repeating: .init(from: "n", to: "n"), count: 9))
    ]
    let text = outline(article)
    #expect(text.contains("table  1,203 rows × 2 columns  a | a"))
    #expect(text.contains("… 1,200 more rows\n"))
    #expect(text.contains("… 1 more node\n") && text.contains("… 3 more edges\n"))
    let nest = (0..<500).map { String(repeating: "  ", count: $0) + "- x" }
    let deep = outline(self.article(nest.joined(separator: "\n"), kind: { _ in .listItem }))
    #expect(deep.split(separator: "\n").count == 502)
    #expect(deep.split(separator: "\n").allSatisfy { $0.count < 100 })
  }

  @Test(
    "A line is as wide as the terminal at most, wide and combining characters counted",
    arguments: [40, 60, 100])
  func width(_ width: Int) {
    let lines = [
      String(repeating: "売上高は", count: 60), String(repeating: "word ", count: 60),
      String(repeating: "e\u{301}", count: 90), "a" + String(repeating: "\u{301}", count: 9000),
      String(repeating: "🙂", count: 90), "short",
    ]
    let text = outline(
      article(lines.joined(separator: "\n"), kind: { _ in .paragraph }), width: width)
    for line in text.split(separator: "\n") {
      let columns = line.unicodeScalars.reduce(0) { $0 + DisplayWidth.columns(of: $1) }
      #expect(columns <= width, "\(line)")
      #expect(line.utf8.count < 8 * width)
    }
    #expect(text.contains("…") && text.contains("paragraph  short\n"))
  }

  @Test("Nothing of the input moves the cursor, paints, or turns the direction of the terminal")
  func hostile() {
    let bad = "\u{1B}]0;title\u{7}\u{1B}[31m\u{9B}2J\u{202E}\u{61C}\u{2066}\u{8}\u{7F}\u{0}x"
    var article = article(bad + "\n", kind: { _ in .paragraph })
    let span = SourceSpan(start: 0, end: article.decodedSource.count)
    let words = TextSpan(span.range)
    article.source.path = bad
    article.source.charset = bad
    article.frontMatter = FrontMatter(
      format: .yaml, source: span,
      entries: [.init(key: bad, value: .string(bad), source: span)])
    article.metadata.title = bad
    article.metadata.authors = [.init(name: bad)]
    article.metadata.extra = [.init(key: bad, value: .null)]
    let cell = Table.Cell(text: words, source: span)
    article.tables = [Table(caption: words, columns: [cell], rows: [[cell]])]
    article.diagrams = [
      Diagram(
        language: bad, nodes: [.init(id: bad, label: words, source: span)],
        edges: [.init(from: bad, to: bad, label: words)])
    ]
    article.diagnostics = [Diagnostic(code: bad, severity: .error, message: bad, offset: 3)]
    for width in [40, 1000] {
      let forbidden = outline(article, width: width).unicodeScalars.filter {
        $0 != "\n"
          && ($0.value < 0x20 || (0x7F..<0xA0).contains($0.value)
            || [0x61C, 0x202E, 0x2066].contains($0.value))
      }
      #expect(forbidden.isEmpty)
    }
  }

  @Test("Places and spans that are not of the article give no trap")
  func strayed() {
    var article = article("a\n", kind: { _ in .paragraph })
    let far = SourceSpan(start: 900, end: 950)
    let kinds: [Block.Kind] = [.code, .listItem, .heading, .tableCell]
    article.blocks = kinds.map { Block(kind: $0, text: TextSpan(far.range), source: far) }
    article.blocks.append(
      Block(kind: .code, text: TextSpan(start: 5, end: 2), source: SourceSpan(start: -4, end: -9)))
    article.tables = [Table(columns: [], rows: [[], []])]
    article.diagrams = [Diagram(language: "mermaid", nodes: [], edges: [])]
    article.diagnostics = [Diagnostic(code: "odd", severity: .note, message: "", offset: 4000)]
    #expect(outline(article).contains("2 rows × 0 columns"))
  }

  /// An article whose blocks are the lines of `text`, without the marks before them.
  private func article(_ text: String, kind: (String) -> Block.Kind) -> Article {
    var article = Sample(text).extraction.article
    var start = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let words = line.drop { " #*-.12".contains($0) && kind(line) != .paragraph }
      if !words.isEmpty {
        let span = start + line.utf8.count - words.utf8.count..<start + line.utf8.count
        article.blocks.append(
          Block(
            kind: kind(line), level: line.prefix { $0 == "#" }.count, text: TextSpan(span),
            source: SourceSpan(span)))
      }
      start += line.utf8.count + 1
    }
    return article
  }

  private func outline(_ article: Article, style: TerminalStyle = .plain, width: Int = 100)
    -> String
  {
    var bytes: [UInt8] = []
    OutlineRenderer(style: style, width: width).append(article, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The lines without their places, which are as wide as the widest.
  private func tree(_ outline: String) -> String {
    let lines = outline.split(separator: "\n").map(String.init)
    let gutter = lines.first?.prefix { $0 == " " }.count ?? 0
    return lines.map { String($0.dropFirst(gutter)) }.joined(separator: "\n")
  }
}

@Suite("Marks of list items")
struct ListMarkerTests {
  @Test(
    "The last mark before the text counts, with its columns",
    arguments: [
      ("- ", 0, 2, "-"), ("  * ", 2, 4, "*"), ("12. ", 0, 4, "."), ("3) ", 0, 3, ")"),
      ("> - ", 2, 4, "-"), ("- + ", 2, 4, "+"), ("- [ ] ", 0, 2, "-"), ("-\t", 0, 4, "-"),
      ("\t- ", 4, 6, "-"), ("-      ", 0, 2, "-"), ("- **", 0, 2, "-"),
    ])
  func marks(_ prefix: String, _ column: Int, _ content: Int, _ kind: Character) throws {
    let marker = try #require(
      ListMarker(in: Array((prefix + "x").utf8), from: 0, to: prefix.utf8.count))
    #expect(marker.column == column)
    #expect(marker.contentColumn == content)
    #expect(marker.kind == kind.asciiValue)
  }

  @Test(
    "Where no mark stands there is none",
    arguments: ["", "   ", "> ", "12", "-", "1 ", "a. ", ". "])
  func none(_ prefix: String) {
    #expect(ListMarker(in: Array((prefix + "x").utf8), from: 0, to: prefix.utf8.count) == nil)
  }
}
