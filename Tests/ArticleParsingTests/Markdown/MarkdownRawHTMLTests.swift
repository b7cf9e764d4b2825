import ArticleModel
import CrossfootTestSupport
import Testing

@testable import ArticleParsing

struct MarkdownRawHTMLTests {
  @Test(arguments: [
    (
      "each block element is a leaf",
      "<div>\n<p>⟦One $5⟧</p>\n<ul><li>⟦two⟧</li><li>⟦three⟧</li></ul>⟦four⟧\n</div>",
      ["html One $5", "html two", "html three", "html four"]
    ),
    ("white space is one space", "<p>\n  ⟦$5\n     <b>million</b>⟧\n</p>", ["html $5 million"]),
    ("references", "<p>⟦a &amp; &euro;5 &lt; 6⟧</p>", ["html a & €5 < 6"]),
    (
      "unknown references and lone marks", "<p>⟦a &nosuch; & b < c⟧</p>",
      ["html a &nosuch; & b < c"]
    ),
    (
      "scripts and styles are no text",
      "<style>p { top: 5px }</style>\n\n<script>\nx = 6\n</script>\n\n<p>⟦y⟧</p>", ["html y"]
    ),
    ("comments are no text", "<!-- 5 -->\n<div><!-- 6 -->⟦x⟧</div>", ["html x"]),
    (
      "images give their alternative text",
      "<figure><img src=a.png alt=\"⟦Sales, &quot;up&quot;⟧\">\n<figcaption>⟦By 5%⟧</figcaption></figure>",
      ["image Sales, \"up\"", "html By 5%"]
    ),
    ("Markdown between tags", "<div>\n\nText **⟦$5⟧**\n\n</div>\n", ["paragraph Text $5"]),
    ("preformatted text keeps its lines", "<pre>\n⟦a  b\nc⟧\n</pre>", ["html a  b\nc"]),
    ("raised digits", "<p>⟦10<sup>9</sup>⟧</p>", ["html 10^9"]),
    ("in a quote", "> <p>⟦one\n> two⟧</p>\n", ["html one two"]),
    ("in an item", "- <p>⟦one⟧</p>\n\n  ⟦two⟧\n", ["html one", "list_item two"]),
    ("below blank lines", "<div>\n\n<p>⟦x⟧</p>\n\n</div>", ["html x"]),
  ])
  func leaves(_ name: String, _ source: String, _ blocks: [String]) {
    let marked = MarkedText(source)
    let reading = MarkdownReading(marked.bytes)
    #expect(reading.blocks == blocks, "\(name)")
    #expect(reading.misplacement == nil, "\(name)")
    for (place, span) in zip(reading.places, marked.spans) {
      #expect(span.start <= place.start && place.end <= span.end || place.contains(span), "\(name)")
    }
  }

  @Test func `tables have a header, a caption, spans and exact cells`() {
    let marked = MarkedText(
      """
      <table>
      <caption>⟦In $ million⟧</caption>
      <thead><tr><th>⟦Year⟧</th><th colspan="2">⟦Sales⟧</th></tr></thead>
      <tbody>
      <tr><td rowspan=2>⟦2024⟧</td><td>⟦$5⟧</td><td>⟦⟧</td></tr>
      <tr><td>⟦<b>$6</b> &amp; up⟧</td><td><p>⟦a</p><p>b⟧</p></td></tr>
      </tbody>
      </table>
      """)
    let reading = MarkdownReading(marked.bytes)
    let table = reading.structure.tables[0]
    #expect(reading.rows(0) == [["Year", "Sales"], ["2024", "$5", ""], ["$6 & up", "a\nb"]])
    #expect(table.caption.map(reading.text) == "In $ million")
    #expect(table.columns[1].columnSpan == 2)
    #expect(table.rows[0][0].rowSpan == 2)
    #expect(
      table.rows[0][2].source == SourceSpan(start: marked.spans[5].start, end: marked.spans[5].end))
    #expect(reading.blocks.first == "caption In $ million")
    #expect(reading.blocks.dropFirst().allSatisfy { $0.hasPrefix("table_cell ") })
    #expect(reading.misplacement == nil)
  }

  @Test func `a table without header cells has no columns`() {
    let reading = MarkdownReading("<table><tr><td>1</td></tr><tr><th>a</th><td>2</td></tr></table>")
    #expect(reading.rows(0) == [[], ["1"], ["a", "2"]])
  }

  @Test func `a table in a cell is a table of its own`() {
    let reading = MarkdownReading(
      "<table><tr><td>a<table><tr><td>b</td></tr></table>c</td><td>d</td></tr></table>")
    #expect(reading.structure.tables.count == 2)
    #expect(reading.blocks == ["table_cell a", "table_cell b", "table_cell c", "table_cell d"])
    #expect(reading.misplacement == nil)
  }
}
