import ArticleModel
import CrossfootTestSupport
import Testing

@testable import ArticleParsing

/// What must hold of any body whatever: copies equal their source, blocks are in order and disjoint.
struct MarkdownPlacesPropertyTests {
  /// Bits of Markdown that mean something next to each other.
  private static let pieces = [
    "a", "text ", "$5", "[", "]", "(", "*", "**", "_", "`", "``", "<", ">", "!", "\\", "&amp;",
    "&acE;", "~~", " ", "\n", "\n\n", "- ", "> ", "1. ", "\"", "    ", "\t", "# ", "](", "![",
    "<!--", "-->", "<?", "|", "[a]", "[a]: b", "===\n", "---\n", "|-|-|\n", "|---|\n",
    "| x | y |\n", "\\|", "| `a|b` |", "```", "```mermaid\n", "~~~\n", "graph TD\n", "A --> B\n",
    "A[x] -->|t| B{y}\n", "subgraph s [T]\n", "end\n", "{{< x >}}", "{{% y \"a\n", "{% raw %}",
    "{% highlight r %}\n", "{% endhighlight %}\n", "{{ a }}", "[^1]", "\n[^n]: def\n", "<div>",
    "</div>", "<p>", "</p>\n", "<table><tr><td>", "</td></tr></table>", "<th>", "<caption>",
    "<img alt=\"a b\" src=x>", "<br>", "<sup>2</sup>", "<script>", "</script>", "<b>", "<pre>",
    "é", "€", "\r\n", "\r", "\0", "  \n", "\\\n", "![alt](x)", "[link](http://x.y)",
    String(repeating: "word ", count: 50) + "\n",
  ]

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `places hold in anything`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let count = Int.random(in: 1...40, using: &generator)
      let source = (0..<count).map { _ in
        Self.pieces.randomElement(using: &generator) ?? ""
      }.joined()
      let misplacement = MarkdownReading(source).misplacement
      #expect(misplacement == nil, "\(source.debugDescription)")
    }
  }

  @Test func `places hold wherever a body is cut off`() {
    let source = Array(
      """
      # Title **$5**

      Text[^1] `x` &amp; {{< y >}} <b>z</b>
      | a | b |
      |---|---|
      | 1 | [c](d) |
      ```mermaid
      graph TD
      A[Alpha] --> B
      ```
      <table><tr><td>é</td></tr></table>

      [^1]: note
      """.utf8)
    for end in 0...source.count {
      // The body is valid UTF-8 whatever happens.
      let cut = Array(String(decoding: source[..<end], as: UTF8.self).utf8)
      #expect(MarkdownReading(cut).misplacement == nil, "up to \(end)")
    }
  }
}
