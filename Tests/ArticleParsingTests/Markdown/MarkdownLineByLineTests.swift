import ArticleModel
import CrossfootTestSupport
import Testing

@testable import ArticleParsing

/// Bodies without blank lines.
struct MarkdownLineByLineTests {
  /// A line long enough to be a paragraph.
  private static let long = String(
    repeating: "The plant made more steel than the year before. ", count: 6)

  private static func body(_ lines: String...) -> String {
    lines.map { $0 == "…" ? long : $0 }.joined(separator: "\n")
  }

  @Test func `every line is a block, and a short one between long ones a heading`() {
    let reading = MarkdownReading(
      Self.body("…", "…", "What the Plant Made", "…", "The end of 2025.", "…"))
    #expect(
      reading.builder.blocks.map(\.kind) == [
        .paragraph, .paragraph, .heading, .paragraph, .paragraph, .paragraph,
      ])
    #expect(reading.builder.blocks[2].level == 2)
    #expect(reading.misplacement == nil)
  }

  @Test(arguments: [
    ("a list item", "- an item with **$5**", "list_item an item with $5"),
    ("a heading", "### Third", "heading3 Third"),
    ("a quote", "> quoted", "quote quoted"),
    ("a sentence", "It rose by 5%.", "paragraph It rose by 5%."),
    ("a figure with its label", "Total: $5 2024", "paragraph Total: $5 2024"),
    ("raw HTML", "<p>html $5</p>", "html html $5"),
    ("a footnote", "[^1]: a note", "paragraph a note"),
  ])
  func `a line is what Markdown sees in it`(_ name: String, _ line: String, _ block: String) {
    let reading = MarkdownReading(Self.body("…", "…", line, "…"))
    #expect(reading.blocks[2] == block, "\(name)")
    #expect(reading.misplacement == nil, "\(name)")
  }

  @Test func `tables, diagrams and fences are found among the lines`() {
    let reading = MarkdownReading(
      Self.body(
        "…", "graph TD", "A[Alpha $5] --> B", "The Figures at a Glance", "| a | b |", "|---|---|",
        "| 1 | 2 |",
        "…", "```", "x = 1", "", "```", "…"
      ).replacing("\n\n", with: "\n \u{200B}\n"))
    #expect(reading.structure.tables.count == 1)
    #expect(reading.structure.diagrams.count == 1)
    #expect(reading.blocks[2] == "heading2 The Figures at a Glance")
    #expect(reading.builder.blocks.contains { $0.kind == .code })
    #expect(reading.misplacement == nil)
  }

  @Test func `references work across lines`() {
    let reading = MarkdownReading(
      Self.body("…", "…", "So [the plan] says.", "…", "[the plan]: https://a.example"))
    #expect(reading.blocks[2] == "paragraph So the plan says.")
    #expect(reading.blocks.count == 4)
  }

  @Test func `one blank line, and Markdown is read as ever`() {
    let reading = MarkdownReading(Self.body("…", "Short", "…", "", "…"))
    #expect(reading.builder.blocks.count == 2)
  }
}
