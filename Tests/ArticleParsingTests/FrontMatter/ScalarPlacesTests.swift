import ArticleModel
import Testing

@Suite("A figure in a title or description stands where a person finds it")
struct ScalarPlacesTests {
  @Test(
    "through quoting, folding and escapes",
    arguments: [
      ("plain", "---\ntitle: Paid $5 today\n---\n", "Paid $5 today"),
      ("behind a euro sign", "---\ntitle: €4 and $5 today\n---\n", "€4 and $5 today"),
      ("single quotes", "---\ntitle: 'It''s $5 today'\n---\n", "It's $5 today"),
      (
        "double quotes", "---\ntitle: \"A \\\"\\u20ac\\\" or $5 today\"\n---\n",
        "A \"€\" or $5 today"
      ),
      ("a surrogate pair", "{\"title\": \"\\ud83d\\ude00 $5 today\"}\n", "😀 $5 today"),
      ("plain over two lines", "---\ntitle: One\n  two $5 today\n---\n", "One two $5 today"),
      ("quoted over two lines", "---\ntitle: \"One  \n  two $5 today\"\n---\n", "One two $5 today"),
      ("a joined line", "---\ntitle: \"One \\\n  two $5 today\"\n---\n", "One two $5 today"),
      ("folded", "---\ntitle: >\n  One\n  two\n\n  and $5 today\n---\n", "One two\nand $5 today"),
      ("folded, stripped", "---\ntitle: >-\n    One\n    $5 today\n---\n", "One $5 today"),
      ("literal", "---\ntitle: |\n  One\n    deep\n  $5 today\n---\n", "One\n  deep\n$5 today"),
      ("folded, CR LF", "---\r\ntitle: >\r\n  One\r\n  $5 today\r\n---\r\n", "One $5 today"),
      ("with a tag", "---\ntitle: !!str \"One $5 today\"\n---\n", "One $5 today"),
      ("with an anchor", "---\ntitle: &t One $5 today\n---\n", "One $5 today"),
      ("not YAML", "---\ntitle: Deal: $5 today\n---\n", "Deal: $5 today"),
      ("not YAML, in quotes", "---\ntitle: 'It's $5 today'\n---\n", "It's $5 today"),
      ("TOML", "+++\ntitle = \"A \\t $5 today\"\n+++\n", "A \t $5 today"),
      ("TOML literal", "+++\ntitle = 'C:\\ $5 today'\n+++\n", "C:\\ $5 today"),
      ("TOML lines", "+++\ntitle = \"\"\"\nA\n  b \\\n   $5 today\"\"\"\n+++\n", "A\n  b $5 today"),
      (
        "collapsed", "title: \"A \"\"b\"\" $5 today\" author: B date: 2026-01-02\n",
        "A \"b\" $5 today"
      ),
      ("Org", "#+TITLE: A $5 today\n", "A $5 today"),
    ])
  func places(_ name: String, _ source: String, _ title: String) {
    let article = article(source + "\nBody.")
    #expect(article.metadata.title == title, "\(name)")
    #expect(article.block(.title).map { article.string($0.text) } == title, "\(name)")
    #expect(article.source(of: "$5 today", in: .title) == "$5 today", "\(name)")
    #expect(article.source(of: "$5", in: .title) == "$5", "\(name)")
  }

  @Test("An escape is one place")
  func escapes() {
    let article = article("---\ntitle: \"\\u20ac5 a\\\"b\"\n---\n")
    #expect(article.source(of: "€", in: .title) == "\\u20ac")
    #expect(article.source(of: "€5", in: .title) == "\\u20ac5")
    #expect(article.source(of: "\"b", in: .title) == "\\\"b")
  }

  @Test("Every byte of a long folded description maps to its like")
  func longFolded() throws {
    var source = "---\ndescription: >\n"
    for line in 0..<500 { source += line % 7 == 3 ? "\n" : "  line \(line) costs €\(line) — so\n" }
    let article = article(source + "---\n")
    let block = try #require(article.block(.description))
    for offset in block.text.range {
      let origin = try #require(article.sourceMap.text.origin(ofOffset: offset))
      let byte = article.text[offset]
      if byte != 0x20, byte != 0x0A { #expect(article.decodedSource[origin] == byte) }
    }
  }

  @Test("Front matter is plain text, never Markdown")
  func noMarkup() {
    let article = article("---\ntitle: \"**Bold** [link](x) &amp; `code`\"\n---\n")
    #expect(article.metadata.title == "**Bold** [link](x) &amp; `code`")
    #expect(article.block(.title).map { article.string($0.text) } == article.metadata.title)
  }
}
