import ArticleModel
import CrossfootTestSupport
import Testing

@testable import ArticleParsing

/// Footnotes and shortcodes.
struct MarkdownExtrasTests {
  @Test(arguments: [
    (
      "definitions are paragraphs where they stand, citations vanish",
      "Paid $5.[^1]\n\n[^1]: ⟦Of $6⟧.\n\nMore.",
      ["paragraph Paid $5.", "paragraph Of $6.", "paragraph More."]
    ),
    (
      "one below the other", "x[^a]\n\n[^a]: one\n[^b]: two\n",
      ["paragraph x", "paragraph one", "paragraph two"]
    ),
    (
      "lines that go on, and further paragraphs", "[^1]: one\n    two\n\n    three\n\nfour",
      ["paragraph one two", "paragraph three", "paragraph four"]
    ),
    ("below text", "text\n[^1]: note\n", ["paragraph text", "paragraph note"]),
    (
      "in code they are text", "`[^1]` and [^1]\n\n[^1]: n\n",
      ["paragraph [^1] and", "paragraph n"]
    ),
    (
      "in an item", "- one[^1]\n- two\n\n[^1]: n\n",
      ["list_item one", "list_item two", "paragraph n"]
    ),
  ])
  func footnotes(_ name: String, _ source: String, _ blocks: [String]) {
    let marked = MarkedText(source)
    let reading = MarkdownReading(marked.bytes)
    #expect(reading.blocks == blocks, "\(name)")
    #expect(reading.misplacement == nil, "\(name)")
  }

  @Test(arguments: [
    ("Hugo, inside a line", "Paid {{< money \"6 > 5\" >}}$5 now", ["paragraph Paid $5 now"]),
    (
      "on lines of its own", "One\n\n{{< figure\n  src=\"6.png\" alt=\"7 >}}\"\n>}}\n\nTwo",
      ["paragraph One", "paragraph Two"]
    ),
    (
      "around Markdown", "{{% note %}}\n## Head\n- item\n{{% /note %}}\n",
      ["heading2 Head", "list_item item"]
    ),
    (
      "Jekyll, inside a line", "Up {% include x.html v=5 %} by {{ site.rate | round: 2 }} now",
      ["paragraph Up  by  now"]
    ),
    (
      "in a link's target", "[the plan]({{< ref \"a b.md\" >}}) and [it]({{ \"/5 6\" | url }})",
      ["paragraph the plan and it"]
    ),
    (
      "not in code", "`{{< x >}}` and\n\n```\n{{< y >}}\n```\n",
      ["paragraph {{< x >}} and", "code {{< y >}}"]
    ),
    ("never closed", "A {{< b\n\nC >}} d", ["paragraph A {{< b", "paragraph C >}} d"]),
    ("not what mathematics writes", "x^{{2}} {%5%}", ["paragraph x^{{2}} {%5%}"]),
    (
      "highlighted code", "{% highlight r %}\n# x\n\ny\n{% endhighlight %}\n\nText",
      ["code # x\n\ny", "paragraph Text"]
    ),
    (
      "in a table", "| a | b |\n|---|---|\n| {{< x \"|\" >}}1 | 2 |\n",
      ["table_cell a", "table_cell b", "table_cell 1", "table_cell 2"]
    ),
  ])
  func shortcodes(_ name: String, _ source: String, _ blocks: [String]) {
    let reading = MarkdownReading(source)
    #expect(reading.blocks == blocks, "\(name)")
    #expect(reading.misplacement == nil, "\(name)")
  }
}
