import ArticleModel
import CrossfootTestSupport
import Testing

@testable import ArticleParsing

struct MarkdownTableTests {
  @Test(arguments: [
    ("a plain table", "| a | b |\n|---|---|\n| 1 | 2 |\n", [["a", "b"], ["1", "2"]]),
    ("one dash a column", "|a|b|\n|-|-|\n|1|2|\n", [["a", "b"], ["1", "2"]]),
    ("without outer pipes", "a | b\n:-: | --:\n1 | 2\n", [["a", "b"], ["1", "2"]]),
    (
      "directly below text", "Sales rose.\n| a | b |\n|---|---|\n| 1 | 2 |\n",
      [["a", "b"], ["1", "2"]]
    ),
    (
      "ending at the first line without a pipe",
      "| a | b |\n|---|---|\n| 1 | 2 |\nThat was all.\n", [["a", "b"], ["1", "2"]]
    ),
    (
      "escaped pipes", "| a | b |\n|---|---|\n| 1 \\| 2 | `x\\|y` |\n",
      [["a", "b"], ["1 | 2", "x|y"]]
    ),
    ("a pipe in code", "| a | b |\n|---|---|\n| `x|y` | 2 |\n", [["a", "b"], ["x|y", "2"]]),
    (
      "missing and extra cells", "| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n",
      [["a", "b"], ["1", ""], ["1", "2"]]
    ),
    (
      "markup in cells", "| *a* | b |\n|---|---|\n| **$1** billion | [x](y) &amp; # |\n",
      [["a", "b"], ["$1 billion", "x & #"]]
    ),
    ("empty cells", "| | b |\n|---|---|\n| 1 | |\n", [["", "b"], ["1", ""]]),
    ("in a quote", "> | a | b |\n> |---|---|\n> | 1 | 2 |\n", [["a", "b"], ["1", "2"]]),
    (
      "in a list", "- item\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n", [["a", "b"], ["1", "2"]]
    ),
    ("in an item's own line", "1. | a |\n   |---|\n   | 1 |\n", [["a"], ["1"]]),
    (
      "a reference in a cell", "| [x] |\n|---|\n| [x] |\n\n[x]: https://a.example\n",
      [["x"], ["x"]]
    ),
    (
      "block marks in cells are text", "| # a | b |\n|---|---|\n| - 1 | > *2* |\n",
      [["# a", "b"], ["- 1", "> 2"]]
    ),
  ])
  func tables(_ name: String, _ source: String, _ rows: [[String]]) {
    let reading = MarkdownReading(source)
    #expect(reading.rows(0) == rows, "\(name)")
    #expect(reading.structure.tables.count == 1, "\(name)")
    #expect(reading.misplacement == nil, "\(name)")
  }

  @Test(arguments: [
    ("in a fence", "```\n| a | b |\n|---|---|\n```\n"),
    ("in an open fence", "~~~\n| a | b |\n|---|---|\n"),
    ("in a comment", "<!--\n| a | b |\n|---|---|\n-->\n"),
    ("in indented code", "    | a | b |\n    |---|---|\n"),
    ("with fewer delimiters than columns", "| a | b |\n|---|\n"),
    ("with an underline", "| a | b |\n---\n"),
    ("below a heading", "# a | b\n---|---\n"),
  ])
  func `what is no table`(_ name: String, _ source: String) {
    #expect(MarkdownReading(source).structure.tables.isEmpty, "\(name)")
  }

  @Test func `cells stand exactly where they are, empty ones too`() {
    let expected = MarkedText("Text\n| ⟦a⟧ |⟦⟧|\n|-|-|\n|⟦$5⟧|  ⟦`b` c⟧  |\nText")
    let reading = MarkdownReading(expected.bytes)
    let table = reading.structure.tables[0]
    let places = ([table.columns] + table.rows).joined().map {
      TextSpan(start: $0.source.start, end: $0.source.end)
    }
    #expect(places == expected.spans)
    #expect(
      reading.blocks == [
        "paragraph Text", "table_cell a", "table_cell $5", "table_cell b c", "paragraph Text",
      ])
  }

  @Test func `the text around a table in a list stays in the list`() {
    let reading = MarkdownReading("- one\n\n  | a |\n  |---|\n  | 1 |\n\n  more\n- two\n")
    #expect(
      reading.blocks == [
        "list_item one", "table_cell a", "table_cell 1", "list_item more", "list_item two",
      ])
  }

  @Test func `a row of a short table does not grow without end`() {
    let header = String(repeating: "|a", count: 3000) + "|\n" + String(repeating: "|-", count: 3000)
    let source = header + "|\n" + String(repeating: "|1|\n", count: 1000)
    let reading = MarkdownReading(source)
    #expect(reading.codes == ["sparse-table"])
    #expect(reading.structure.tables[0].rows.count == 1000)
  }
}
