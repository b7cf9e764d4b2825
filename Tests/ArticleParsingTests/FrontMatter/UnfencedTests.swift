import ArticleModel
import Testing

@Suite("Front matter that lost its fences or its lines is still read")
struct UnfencedTests {
  @Test(
    "Pairs on one line",
    arguments: [
      (
        "as an export leaves them",
        "title: \"Rates: up\" author: \"B C\" tags: [\"x\", \"y z\"] authorBio: \"Writes.\"\nText",
        "title=Rates: up author=B C tags=[x, y z] authorBio=Writes.", "Text"
      ),
      (
        "with fences on the line", "--- title: 'A' date: 2026-01-02 tags: [x] ---\nText",
        "title=A date=2026-01-02 tags=[x]", "Text"
      ),
      (
        "with the body on the line", "title: \"A\" date: \"2026-01-02\" author: \"B\" Text here.\n",
        "title=A date=2026-01-02 author=B", "Text here.\n"
      ),
      (
        "bare values of several words",
        "title: Rates: the long way up author: Ann Lee date: 2026-01-02 draft: true\nText",
        "title=Rates: the long way up author=Ann Lee date=2026-01-02 draft=<true>", "Text"
      ),
      (
        "an unknown key behind a number", "title: A date: 2026-01-02 weight: 30 tags: [x]\nText",
        "title=A date=2026-01-02 weight=30 tags=[x]", "Text"
      ),
      (
        "quotation marks that nobody escaped",
        "title: \"The \"big\" deal\" author: \"O\" date: \"2026-01-02\"\nText",
        "title=The \"big\" deal author=O date=2026-01-02", "Text"
      ),
      (
        "escapes and doubled marks",
        "title: \"A \\\"b\\\"\" author: 'It''s' description: \"c \"\"d\"\"\"\nText",
        "title=A \"b\" author=It's description=c \"d\"", "Text"
      ),
      (
        "brackets in quotes", "title: \"A\" tags: [\"x ]\", it's] author: \"B\"\nText",
        "title=A tags=[x ], it's] author=B", "Text"
      ),
    ])
  func collapsed(_ name: String, _ source: String, _ entries: String, _ body: String) {
    let article = article(source)
    #expect(article.frontMatter?.format == .collapsed, "\(name)")
    #expect(article.entries == entries, "\(name)")
    #expect(article.body == body, "\(name)")
  }

  @Test(
    "Pairs on lines of their own",
    arguments: [
      ("up to a blank line", "Title: A\nAuthor: B\n\nText", "Title=A Author=B", "Text"),
      ("with a list", "title: A\ntags:\n  - x\n  - y\n\nText", "title=A tags=[x, y]", "Text"),
      ("with a fence below only", "title: A\nauthor: B\n---\nText", "title=A author=B", "Text"),
      (
        "before a body without a blank line", "title: A\nauthor: B\ndate: 2026-01-02\nText here.",
        "title=A author=B date=2026-01-02", "Text here."
      ),
      ("and nothing else", "title: A\ndate: 2026-01-02", "title=A date=2026-01-02", ""),
    ])
  func lines(_ name: String, _ source: String, _ entries: String, _ body: String) {
    let article = article(source)
    #expect(article.frontMatter?.format == .yaml, "\(name)")
    #expect(article.entries == entries, "\(name)")
    #expect(article.body == body, "\(name)")
  }

  @Test(
    "Prose with colons is prose",
    arguments: [
      "Date: Friday.\nIt rained.\n\nMore.",
      "Dear reader: the date: Friday. The author: unknown.",
      "title: \"A\" and then prose goes on",
      "Title: A\nAuthor: B\nand then prose\n\nMore.",
      "Question: who?\nAnswer: you.\n\nMore.",
    ])
  func prose(_ source: String) {
    #expect(article(source).frontMatter == nil)
  }

  @Test("A collapsed block's duplicate is a note, and all of it is metadata")
  func collapsedArticle() {
    let article = article(
      "title: \"A deal\" author: \"Ann Lee\" date: \"2026-04-09T22:00:00Z\" category: [\"News\"] "
        + "image: \"https://example.org/a.png\" author: \"Ann Lee\" authorBio: \"Writes.\"\nText")
    #expect(article.metadata.title == "A deal")
    #expect(article.metadata.authors == [.init(name: "Ann Lee", bio: "Writes.")])
    #expect(article.metadata.published == "2026-04-09T22:00:00Z")
    #expect(article.metadata.categories == ["News"])
    #expect(article.metadata.image == "https://example.org/a.png")
    #expect(article.metadata.extra.isEmpty)
    #expect(article.codes == ["duplicate-key"])
  }
}
