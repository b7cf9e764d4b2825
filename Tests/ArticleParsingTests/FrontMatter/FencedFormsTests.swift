import ArticleModel
import Testing

@Suite("Front matter is found in every form it is written in")
struct FencedFormsTests {
  @Test(
    "The block is read and the body begins behind it",
    arguments: [
      ("YAML", "---\ntitle: Rates\n---\nText\n", "title=Rates", "Text\n"),
      ("YAML by name", "---yaml\ntitle: Rates\n---\nText\n", "title=Rates", "Text\n"),
      ("closed by dots", "---\ntitle: Rates\n...\nText\n", "title=Rates", "Text\n"),
      ("blanks behind the fences", "--- \t\ntitle: Rates\n---  \nText", "title=Rates", "Text"),
      ("CR LF", "---\r\ntitle: Rates\r\n---\r\nText", "title=Rates", "Text"),
      ("lone CR", "---\rtitle: Rates\r---\rText", "title=Rates", "Text"),
      ("blank lines first", "\n \n---\ntitle: Rates\n---\nText", "title=Rates", "Text"),
      ("byte order mark", "\u{FEFF}---\ntitle: Rates\n---\nText", "title=Rates", "Text"),
      ("nothing in it", "---\n---\nText", "", "Text"),
      ("only a comment", "---\n# later\n---\nText", "", "Text"),
      ("nothing behind it", "---\ntitle: Rates\n---", "title=Rates", ""),
      ("a rule in the body", "---\na: 1\n---\none\n\n---\n\ntwo", "a=1", "one\n\n---\n\ntwo"),
      ("dashes in a value", "---\na: \"x --- y\"\n---\n", "a=x --- y", ""),
      ("TOML", "+++\ntitle = \"Rates\"\n+++\nText", "title=Rates", "Text"),
      ("TOML by name", "--- toml\ntitle = 'Rates'\n---\nText", "title=Rates", "Text"),
      ("a JSON object", "{\"title\": \"Rates\"}\nText", "title=Rates", "Text"),
      ("JSON by name", "---json\n{\"title\": \"Rates\"}\n---\nText", "title=Rates", "Text"),
      ("semicolons", ";;;\n\"title\": \"Rates\",\n\"n\": 2\n;;;\nText", "title=Rates n=2", "Text"),
      ("Org", "#+TITLE: Rates\n#+DATE: 2026-01-02\nText", "title=Rates date=2026-01-02", "Text"),
      (
        "Org lists", "#+TAGS[]: a b\n#+FILETAGS: :c:d:\n\nText",
        "tags=[a, b] filetags=[c, d]", "\nText"
      ),
    ])
  func forms(_ name: String, _ source: String, _ entries: String, _ body: String) {
    let article = article(source)
    #expect(article.entries == entries, "\(name)")
    #expect(article.body == body, "\(name)")
    #expect(article.diagnostics.isEmpty, "\(name)")
  }

  @Test(
    "What is no front matter is body",
    arguments: [
      ("a heading", "# Rates\n\nText"),
      ("prose between rules", "---\n\nSome prose.\n\n---\n"),
      ("prose with a colon between rules", "---\n\nRemember: it rained.\nIt did.\n\n---\n"),
      ("a list between rules", "---\n- one\n- two\n---\n"),
      ("four dashes", "----\ntitle: Rates\n----\n"),
      ("a template", "{{< figure src=\"a\" >}}\n\nText"),
      ("braces in prose", "{not: json} at all"),
      ("an Org block", "#+BEGIN_SRC\nx\n#+END_SRC\n"),
      ("a colon in prose", "Note: the \"deal\" is: done.\nMore."),
      ("one known key", "Title: a history of headings\n\nText."),
      ("unknown keys", "He said: \"yes\" and she said: \"no\" at noon."),
      ("an address", "http://example.org\nftp://example.org\n\nText"),
    ])
  func noFrontMatter(_ name: String, _ source: String) {
    let article = article(source)
    #expect(article.frontMatter == nil, "\(name)")
    #expect(article.codes.isEmpty, "\(name)")
  }

  @Test(
    "What looks like front matter and is not read costs a diagnostic",
    arguments: [
      ("---\ntitle: Rates\nText", "unclosed-front-matter"),
      ("---js\n{ title: run() }\n---\nText", "unsupported-front-matter"),
      ("---\nTitle: a\nand\nso\non\n---\nText", "unread-front-matter"),
      ("{\"title\": \"Rates\nText", "json-syntax"),
    ])
  func unread(_ source: String, _ code: String) {
    let article = article(source)
    #expect(article.frontMatter == nil)
    #expect(article.codes == [code])
    #expect(article.diagnostics.allSatisfy { $0.offset != nil })
  }

  @Test("A program in front matter is neither run nor read as prose")
  func codeIsSkipped() {
    let article = article("---js\n{ title: run() }\n---\nText")
    #expect(article.string(TextSpan(start: 0, end: article.text.count)) == "Text")
  }

  @Test("Equal duplicates are a note, different ones a warning, and both stay")
  func duplicates() {
    let article = article("---\nauthor: A\ndate: 2026-01-02\nauthor: A\ndate: 2026-01-03\n---\n")
    #expect(article.entries == "author=A date=2026-01-02 author=A date=2026-01-03")
    #expect(article.metadata.published == "2026-01-03")
    #expect(article.diagnostics.map(\.severity) == [.note, .warning])
    #expect(article.diagnostics.allSatisfy { $0.code == "duplicate-key" })
    #expect(article.diagnostics[0].message.contains("'author'"))
    #expect(article.diagnostics[0].offset == 31)
  }

  @Test("The block's range is its fences', and entries' ranges are their values'")
  func ranges() {
    let article = article("\n---\ntitle: \"R\"\ntags: [x,\n  y] # c\nm:\n  k: v\n---\nText")
    #expect(article.frontMatter?.source.start == 1)
    #expect(article.entrySources == ["\"R\"", "[x,\n  y]", "k: v"])
  }
}
