import ArticleModel
import CrossfootTestSupport
import Testing

@testable import ArticleParsing

/// Blocks and inlines of CommonMark; the marks show where the blocks stand.
struct MarkdownBlockTests {
  @Test(arguments: [
    (
      "emphasis never splits a figure", "⟦Paid **$14.2** billion.⟧",
      ["paragraph Paid $14.2 billion."]
    ),
    ("headings have levels", "# ⟦One⟧\n\n⟦Two⟧\n---\n", ["heading1 One", "heading2 Two"]),
    (
      "lists nest, quotes nest, and the innermost names the leaf",
      "- ⟦one⟧\n  - ⟦two⟧\n\n    > ⟦three⟧\n\n> ⟦four⟧\n> 1. ⟦five⟧\n",
      ["list_item one", "list_item two", "quote three", "quote four", "list_item five"]
    ),
    (
      "code is a block, code in text is text", "Use `⟦npm` 5⟧\n\n```sh\n⟦npm  i⟧\n```\n",
      ["paragraph Use npm 5", "code npm  i"]
    ),
    ("indented code keeps its inner indentation", "    ⟦a\n      b⟧\n", ["code a\n  b"]),
    (
      "soft breaks are spaces, hard breaks are line ends", "⟦one\ntwo  \nthree\\\nfour⟧",
      ["paragraph one two\nthree\nfour"]
    ),
    (
      "entities and escapes", "⟦5 &lt; 6 &amp; \\*7\\* &#8364;9 &nosuch; &#150;⟧",
      ["paragraph 5 < 6 & *7* €9 &nosuch; –"]
    ),
    (
      "link texts, not their targets", "⟦See [the deal⟧](https://a.example/5 \"6\")",
      ["paragraph See the deal"]
    ),
    ("autolinks are their text", "<⟦https://a.example/5⟧>", ["paragraph https://a.example/5"]),
    ("alternative texts are text", "⟦Up ![by 5%](a.png)⟧ now", ["paragraph Up by 5% now"]),
    (
      "task boxes are not text", "- [x] ⟦paid⟧\n- [ ] ⟦open⟧\n",
      ["list_item paid", "list_item open"]
    ),
    ("tags vanish", "⟦Cost <b>$5</b> <!-- not 6 -->million⟧", ["paragraph Cost $5 million"]),
    ("a line break tag parts figures", "⟦5<br>6⟧", ["paragraph 5\n6"]),
    (
      "raised digits stay apart", "⟦10<sup>9</sup>⟧ and CO<sub>2</sub>",
      ["paragraph 10^9 and CO2"]
    ),
    (
      "a tag's alternative text", "⟦Up <img src=a alt=\"5 &amp; 6\"⟧> now",
      ["paragraph Up 5 & 6 now"]
    ),
    (
      "carriage returns", "⟦one\r\ntwo⟧\r\n\r\n⟦three⟧\r\n",
      ["paragraph one two", "paragraph three"]
    ),
    ("lone carriage returns end lines", "# ⟦one⟧\r\r⟦two⟧\r", ["heading1 one", "paragraph two"]),
    ("NUL is a replacement character", "⟦a\0b⟧", ["paragraph a\u{FFFD}b"]),
    ("struck text is text", "~~⟦$5~~ $6⟧", ["paragraph $5 $6"]),
    ("a reference far below", "⟦See [it⟧][1]\n\n[1]: https://a.example\n", ["paragraph See it"]),
  ])
  func `blocks and their places`(_ name: String, _ marked: String, _ blocks: [String]) {
    let expected = MarkedText(marked)
    let reading = MarkdownReading(expected.bytes)
    #expect(reading.blocks == blocks, "\(name)")
    #expect(reading.misplacement == nil, "\(name)")
    for (place, span) in zip(reading.places, expected.spans) {
      // A place may begin or end with markup around the marked text.
      #expect(place.start <= span.start && span.end <= place.end || place == span, "\(name)")
    }
    #expect(reading.places.count == blocks.count)
  }

  @Test func `places are exact where no markup stands around`() {
    let expected = MarkedText("# ⟦Title⟧\n\n⟦Text of the\nfirst⟧\n\n- ⟦item $5⟧\n")
    #expect(MarkdownReading(expected.bytes).places == expected.spans)
  }

  @Test func `text before the body is left alone`() {
    let source = Array("title: 5\n# Body\n".utf8)
    let reading = MarkdownReading(source, from: 9)
    #expect(reading.blocks == ["heading1 Body"])
    #expect(reading.places == [TextSpan(start: 11, end: 15)])
  }

  @Test(arguments: [
    ("# Title\n\nText", 0), ("\n\nTitle\n=====\n", 0), ("Text\n\n# Title", nil), ("## Title", nil),
    ("| a |\n|---|\n\n# Title", nil), ("<p>x</p>\n\n# Title", nil),
  ])
  func `a level-1 heading before any other text is the title`(_ source: String, _ index: Int?) {
    #expect(MarkdownReading(source).structure.titleHeading == index)
  }

  @Test func `a heading below a table or a diagram stays a heading`() {
    let reading = MarkdownReading("| a |\n|---|\n| 1 |\n\n## Below\n\n    code\n")
    #expect(reading.blocks.suffix(2) == ["heading2 Below", "code code"])
  }

  @Test(arguments: ["", "\n\n", "   ", "\u{FEFF}", "---", "[a]: b", "<!-- 5 -->", "***"])
  func `a body without text has no blocks`(_ source: String) {
    let reading = MarkdownReading(source)
    #expect(reading.blocks.filter { !$0.hasSuffix("\u{FEFF}") }.isEmpty)
    #expect(reading.misplacement == nil)
  }
}
