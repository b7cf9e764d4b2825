import ArticleModel
import ArticleParsing
import Testing

@Suite("The format is found by the content before the name")
struct FormatDetectionTests {
  private static let long = String(repeating: "A long line of prose. ", count: 12)

  @Test(
    "A text file with a sign of Markdown is Markdown",
    arguments: [
      "---\ntitle: A\n---\nText",
      "title: \"A\" author: \"B\" date: \"2026-01-02\"\nText",
      "---js\n{}\n---\nText",
      "Text\n\n| a | b |\n|---|---|\n| 1 | 2 |",
      "Text\na | b\n--|--\n1 | 2",
      "Text\n\n```\ncode\n```",
      "# Heading\n\nText",
      "See [this](https://example.org).",
      "graph TD\nA --> B",
      "\(long)\n\(long)\n\(long)\n",
    ])
  func markdown(_ source: String) {
    #expect(article(source, format: .auto, path: "a/b.txt").source.mediaType == "text/markdown")
  }

  @Test(
    "A text file of prose is plain text",
    arguments: [
      "Just prose of $5.\n\nAnd more: a lot.",
      "    Indented prose is no code.\n\n* * *\n\nMore.",
      "Title: only one\n\n- an item\n- another",
      "#5 is a number, not a heading\n",
      "---\n\nBetween rules.\n\n---\n",
      "\(long)\n\n\(long)\n\n\(long)\n",
      "Costs | benefits - a view\n",
    ])
  func text(_ source: String) {
    #expect(article(source, format: .auto, path: "b.TXT").source.mediaType == "text/plain")
  }

  @Test(
    "Everything else is Markdown",
    arguments: [nil, "a.md", "a.markdown", "a", "txt", "a.txt/b"])
  func others(_ path: String?) {
    #expect(article("Prose.", format: .auto, path: path).source.mediaType == "text/markdown")
  }

  @Test("A format that the caller names is the format")
  func named() {
    let source = "---\ntitle: A\n---\nText"
    #expect(article(source, format: .text, path: "a.md").frontMatter == nil)
    #expect(article("Prose.", format: .markdown, path: "a.txt").source.mediaType == "text/markdown")
  }
}
