import ArticleModel
import Testing

@testable import ArticleParsing

/// Inputs that would have a reader crash, hang or fill the memory; sizes are modest, for the suite's sake.
struct MarkdownHostileTests {
  private static func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  @Test(arguments: [
    ("brackets", times(100_000, "[")), ("links", times(20_000, "[a](")),
    ("images", times(20_000, "![[]()")), ("stars", times(50_000, "*a ")),
    ("backticks", times(20_000, "` `` ")), ("a link at the very end", "[]("),
    ("fences", times(10_000, "```\n")), ("unbalanced fences", times(5_000, "~~~\n```\n")),
    ("delimiter rows", times(10_000, "|-|-|\n")), ("pipes", times(100_000, "|")),
    ("brackets in many lines", times(5_000, "[\n") + times(5_000, "]\n")),
    ("shortcodes never closed", times(20_000, "{{< \"") + times(20_000, "{% a ")),
    ("diagrams", times(5_000, "graph TD\nA\n")), ("footnotes", times(10_000, "[^1]: [^")),
    ("tags", times(10_000, "<div>") + times(10_000, "<b ")), ("comments", times(20_000, "<!--\n")),
    ("tables in tables", times(1_000, "<table><tr><td>x")),
    ("ampersands", "<p>" + times(20_000, "&")),
    ("NUL", times(20_000, "\0")), ("hard breaks", times(20_000, "a  \n")),
    ("definitions", times(10_000, "[a]: b\n")), ("quoted code", times(5_000, "> ```\n")),
  ])
  func `no crash, no hang, no misplaced text`(_ name: String, _ source: String) {
    #expect(MarkdownReading(source).misplacement == nil, "\(name)")
  }

  @Test(arguments: [("> ", "quotes"), ("- ", "lists"), ("1. ", "numbers"), (">- ", "both")])
  func `nesting has an end`(_ mark: String, _ name: String) {
    let reading = MarkdownReading(Self.times(10_000, mark) + "text $5\n\nMore.\n")
    #expect(reading.codes == ["nesting-too-deep"], "\(name)")
    #expect(reading.blocks.last == "paragraph More.")
    #expect(reading.blocks.first?.hasSuffix(" text $5") == true)
    #expect(reading.misplacement == nil)
  }

  @Test func `a table of many rows`() {
    let reading = MarkdownReading("| a | b |\n|---|---|\n" + Self.times(20_000, "| $5 | *6* |\n"))
    #expect(reading.structure.tables[0].rows.count == 20_000)
    #expect(reading.misplacement == nil)
  }

  @Test func `a line of megabytes stays one block, read in parts`() {
    let source = Self.times(60_000, "The deal of *$14.2* billion was signed. ")
    let reading = MarkdownReading(source)
    #expect(reading.codes == ["long-line"])
    #expect(reading.builder.blocks.count == 1)
    #expect(reading.builder.text.count { $0 == UInt8(ascii: "$") } == 60_000)
    #expect(reading.misplacement == nil)
  }

  @Test func `a long body is cut where nothing goes on, and references reach across`() {
    let paragraph = "See [the deal] of $5 billion, and so on.\n\n- item\n\n"
    let source = Self.times(20_000, paragraph) + "[The  Deal]: https://a.example\n"
    let reading = MarkdownReading(source)
    #expect(reading.builder.blocks.count == 40_000)
    #expect(!reading.blocks.contains { $0.contains("[") })
    #expect(reading.codes.isEmpty)
    #expect(reading.misplacement == nil)
  }

  @Test func `a fence that is never closed is said`() {
    let reading = MarkdownReading("Text\n\n```\ncode $5\n")
    #expect(reading.codes == ["unclosed-fence"])
    #expect(reading.structure.diagnostics[0].offset == 6)
    #expect(reading.blocks == ["paragraph Text", "code code $5"])
  }

  @Test func `edges without number are cut`() {
    let nodes = (0..<300).map { "N\($0)" }.joined(separator: " & ")
    let reading = MarkdownReading("graph TD\n\(nodes) --> \(nodes)\n")
    #expect(reading.codes == ["diagram-too-large"])
    #expect(reading.structure.diagrams[0].nodes.count == 300)
  }
}
