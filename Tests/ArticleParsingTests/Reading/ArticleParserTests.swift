import ArticleModel
import ArticleParsing
import Testing

@Suite("An input becomes an article with its source described")
struct ArticleParserTests {
  @Test("The id is the caller's, else the digest of the bytes")
  func identity() {
    let bytes = Array("abc".utf8)
    let digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    let anonymous = ArticleParser().parse(ArticleInput(bytes: bytes))
    #expect(anonymous.id == "sha256:\(digest)")
    let named = ArticleParser().parse(
      ArticleInput(bytes: bytes, id: "n1", path: "a.md", url: "https://example.org/a"))
    #expect(named.id == "n1")
    #expect(named.source.sha256 == digest)
    #expect(named.source.byteCount == 3)
    #expect(named.source.mediaType == "text/markdown")
    #expect(named.source.charset == "UTF-8")
    #expect(named.source.path == "a.md")
    #expect(named.source.url == "https://example.org/a")
  }

  @Test("Locale and reference time are passed on")
  func context() {
    let article = ArticleParser().parse(
      ArticleInput(bytes: [], locale: "de-DE", referenceTime: "2026-01-02T00:00:00"))
    #expect(article.locale == "de-DE")
    #expect(article.referenceTime == "2026-01-02T00:00:00")
  }

  @Test(
    "Empty input is a note and an empty article",
    arguments: [InputFormat.auto, .text, .markdown])
  func empty(_ format: InputFormat) {
    let article = article("", format: format)
    #expect(article.codes == ["empty-input"])
    #expect(article.diagnostics.first?.severity == .note)
    #expect(article.text.isEmpty)
    #expect(article.blocks.isEmpty)
  }

  @Test("Plain text is the input unchanged, its blocks the paragraphs between blank lines")
  func plainText() {
    let text = "\n  One\ntwo  \n\n \t\n---\ntitle: x\r\n\r\nlast"
    let article = article(text, format: .text)
    #expect(article.text == Array(text.utf8))
    let paragraphs = article.blocks.map { article.string($0.text) }
    #expect(paragraphs == ["One\ntwo", "---\ntitle: x", "last"])
    #expect(article.blocks.allSatisfy { $0.kind == .paragraph })
    #expect(article.blocks.allSatisfy { $0.text.range == $0.source.range })
    #expect(article.frontMatter == nil)
    #expect(article.source.mediaType == "text/plain")
    let place = article.sourceMap.source(of: TextSpan(start: 3, end: 6))
    #expect(place == SourceSpan(start: 3, end: 6))
  }

  @Test("Title and description come before the body, each a block of its own")
  func order() {
    let article = article("---\ndescription: D\ntitle: T\n---\nBody.\n")
    #expect(article.string(TextSpan(start: 0, end: article.text.count)) == "T\n\nD\n\nBody.")
    #expect(article.blocks.map(\.kind) == [.title, .description, .paragraph])
  }

  @Test("Without a title in the front matter a level-1 heading before other text is the title")
  func headingTitle() {
    let article = article("---\ntags: [x]\n---\n# The *deal*\n\nBody.\n")
    #expect(article.metadata.title == "The deal")
    #expect(article.blocks.map(\.kind) == [.heading, .paragraph])
    #expect(article.metadata.places["title"] == article.blocks.first?.source)
  }

  @Test(
    "A heading behind text, or of level 2, is no title",
    arguments: ["Text.\n\n# A\n", "## A\n\nText.\n"])
  func noHeadingTitle(_ source: String) {
    #expect(article(source).metadata.title == nil)
  }

  @Test("A reader's yield may throw, and content does not")
  func throwing() {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try ArticleParser().parse(ArticleInput(bytes: [0x61])) { _ in throw Stop() }
    }
  }

  @Test("Places in UTF-16 are bytes of the input")
  func utf16Places() throws {
    let text = "\u{FEFF}---\ntitle: Café €5 deal\n---\nBody $6.\n"
    let bytes = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let article = article(bytes)
    #expect(article.metadata.title == "Café €5 deal")
    let start = try #require(article.frontMatter?.entries.first?.source)
    let range = article.sourceMap.originalRange(of: start)
    #expect(bytes[range].count == 2 * "Café €5 deal".utf16.count)
    #expect(bytes[range].first == UInt8(ascii: "C"))
  }
}
