import ArticleModel
import Testing

@Suite("YAML front matter keeps the text of the file")
struct YAMLTests {
  private func entries(_ yaml: String) -> String? { article("---\n\(yaml)\n---\n").entries }

  @Test(
    "Scalars are text, but for true, false and null",
    arguments: [
      ("a: 1.10", "a=1.10"),
      ("a: 1_000", "a=1_000"),
      ("a: 0x1F", "a=0x1F"),
      ("a: 12:30:00", "a=12:30:00"),
      ("a: no", "a=no"),
      ("a: 2026-04-09T22:00:00Z", "a=2026-04-09T22:00:00Z"),
      ("a: true", "a=<true>"),
      ("a: False", "a=<false>"),
      ("a: \"true\"", "a=true"),
      ("a: !!str true", "a=true"),
      ("a:", "a=<null>"),
      ("a: ~", "a=<null>"),
      ("a: 'it''s'", "a=it's"),
      ("a: \"tab\\tnew \\u20ac\"", "a=tab\tnew €"),
      ("a: x # comment", "a=x"),
      ("1: x", "1=x"),
      ("a: |\n  one\n  two", "a=one\ntwo\n"),
      ("a: >\n  one\n  two", "a=one two\n"),
      ("a: >-\n  one\n\n  two", "a=one\ntwo"),
      ("a:\n- x\n- y: 1\n  z: 2", "a=[x, {y=1, z=2}]"),
      ("a: {b: [c, d]}", "a={b=[c, d]}"),
      ("a: &x [1]\nb: *x", "a=[1] b=[1]"),
    ])
  func scalars(_ yaml: String, _ expected: String) {
    #expect(entries(yaml) == expected)
  }

  @Test(
    "A line that is not YAML keeps its text and costs a diagnostic, not the block",
    arguments: [
      ("title: Deal: $21 billion\nn: 2", "title=Deal: $21 billion n=2"),
      ("n: 1\ntitle: \"Big\" deal", "n=1 title=\"Big\" deal"),
      ("title: 'It's done'\nn: 2", "title=It's done n=2"),
      ("title: \"C:\\path\"\nn: 2", "title=C:\\path n=2"),
      ("title: \"open\nn: 2", "title=\"open n=2"),
      ("title: @home\nn: 2", "title=@home n=2"),
      ("title: %5\nn: 2", "title=%5 n=2"),
      ("a: one\ntwo three\nn: 2", "a=one two three n=2"),
      ("tags:\n\t- x\n\t- y\nn: 2", "tags=[x, y] n=2"),
      ("author:\n  name: A: B\n  url: u\nn: 2", "author={name=A: B, url=u} n=2"),
      ("title:Rates\nn: 2", "title=Rates n=2"),
      ("a: [x\nn: 2", "a=[x n=2"),
    ])
  func badLines(_ yaml: String, _ expected: String) {
    let article = article("---\n\(yaml)\n---\nText")
    #expect(article.entries == expected)
    #expect(article.codes == ["yaml-syntax"])
    let range = article.frontMatter?.source.range ?? 0..<0
    #expect(article.diagnostics.allSatisfy { range.contains($0.offset ?? -1) })
    #expect(article.body == "Text")
  }

  @Test("Pairs on one line between fences of their own lines are read apart")
  func collapsedInsideFences() {
    let article = article("---\ntitle: \"A\" author: \"B\" tags: [x]\n---\nText")
    #expect(article.entries == "title=A author=B tags=[x]")
  }

  @Test("A custom tag leaves its value as it is written")
  func customTag() {
    let article = article("---\nhome: !env HOME\nn: 1\n---\n")
    #expect(article.entries == "home=HOME n=1")
    #expect(article.codes == ["yaml-tag"])
    #expect(article.entrySources[0] == "!env HOME")
  }

  @Test("Aliases that stand for too much stay as text")
  func aliasBomb() {
    var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      let items = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      yaml += "a\(level): &a\(level) [\(items)]\n"
    }
    let article = article("---\n\(yaml)---\n")
    #expect(article.frontMatter?.entries.count == 13)
    #expect(article.codes.contains("yaml-alias"))
    #expect((article.entries?.utf8.count ?? .max) < 100_000)
  }

  @Test("An alias without an anchor stays as text")
  func unknownAlias() {
    let article = article("---\na: *b\n---\n")
    #expect(article.entries == "a=*b")
    #expect(article.codes == ["yaml-alias"])
  }

  @Test(
    "Nesting beyond a hundred levels is refused, with a place",
    arguments: ["[", "{a: ", "- "])
  func deepNesting(_ opening: String) {
    let nested = String(repeating: opening, count: 20_000)
    let article = article("---\na:\n  \(nested)\nb: 1\n---\n")
    #expect(article.codes.first == "yaml-depth")
    #expect(article.frontMatter?.entries.last?.value == .string("1"))
  }
}
