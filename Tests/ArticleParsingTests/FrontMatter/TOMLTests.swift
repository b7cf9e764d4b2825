import ArticleModel
import Testing

@Suite("TOML front matter keeps the text of the file")
struct TOMLTests {
  private func entries(_ toml: String) -> String? { article("+++\n\(toml)\n+++\n").entries }

  @Test(
    "Every kind of value is read",
    arguments: [
      ("a = \"x\\ty\"", "a=x\ty"),
      ("a = 'C:\\x'", "a=C:\\x"),
      ("a = \"\"\"\none\ntwo\"\"\"", "a=one\ntwo"),
      ("a = '''\none \\ two'''", "a=one \\ two"),
      ("a = \"\"\"x\"\"\"\"", "a=x\""),
      ("a = 1.10", "a=1.10"),
      ("a = -1_000", "a=-1_000"),
      ("a = 0xFF", "a=0xFF"),
      ("a = +inf", "a=+inf"),
      ("a = true", "a=<true>"),
      ("a = 2026-04-09T22:00:00Z", "a=2026-04-09T22:00:00Z"),
      ("a = 2026-04-09 22:00:00-07:00", "a=2026-04-09 22:00:00-07:00"),
      ("a = 2026-04-09", "a=2026-04-09"),
      ("a = 22:00:00", "a=22:00:00"),
      ("a = [1, 'x',\n # c\n [2],]", "a=[1, x, [2]]"),
      ("a = {b = 1, c.d = \"x\"}", "a={b=1, c={d=x}}"),
      ("a.b = 1\na.c = 2", "a={b=1, c=2}"),
      ("\"a b\" = 1 # c", "a b=1"),
      ("[t]\na = 1\n[t.u]\nb = 2", "t={a=1, u={b=2}}"),
      ("[[t]]\na = 1\n[[t]]\na = 2\n[t.u]\nb = 3", "t=[{a=1}, {a=2, u={b=3}}]"),
      ("a = 1\na = 2", "a=1 a=2"),
    ])
  func values(_ toml: String, _ expected: String) {
    #expect(entries(toml) == expected)
  }

  @Test(
    "A bad line costs a diagnostic, not the block",
    arguments: [
      ("a = Deal: $5\nb = 2", "a=Deal: $5 b=2"),
      ("a = \"open\nb = 2", "a=\"open b=2"),
      ("a = [1\nb = 2", "a=[1 b=2"),
      ("a = \"\"\"open\nb = 2", "a=\"\"\"open b=2"),
      ("a = 1 x\nb = 2", "a=1 x b=2"),
      ("a =\nb = 2", "a=<null> b=2"),
      ("just prose\nb = 2", "b=2"),
      ("[open\nb = 2", "b=2"),
      ("a = \"\\q\"\nb = 2", "a=\\q b=2"),
    ])
  func badLines(_ toml: String, _ expected: String) {
    let article = article("+++\n\(toml)\n+++\nText")
    #expect(article.entries == expected)
    #expect(article.codes == ["toml-syntax"])
    #expect(article.body == "Text")
  }

  @Test(
    "A table that is defined twice keeps both its parts, at the price of a diagnostic",
    arguments: [
      ("[t]\na = 1\n[t]\nb = 2", "t={a=1, b=2}", ["duplicate-table"]),
      ("[[t]]\na = 1\n[t]\nb = 2", "t=[{a=1, b=2}]", ["duplicate-table"]),
      ("[t.u]\na = 1\n[t]\nb = 2\n[t.v]\nc = 3", "t={u={a=1}, b=2, v={c=3}}", []),
      ("[[t]]\n[t.u]\na = 1\n[[t]]\n[t.u]\na = 2", "t=[{u={a=1}}, {u={a=2}}]", []),
    ])
  func repeatedTables(_ toml: String, _ expected: String, _ codes: [String]) {
    let article = article("+++\n\(toml)\n+++\nText")
    #expect(article.entries == expected)
    #expect(article.codes == codes)
  }

  @Test("Ranges hold the values")
  func ranges() {
    let article = article("+++\na = \"x\" # c\nb = [1,\n 2]\n[t]\nk = 'v'\n+++\n")
    #expect(article.entrySources == ["\"x\"", "[1,\n 2]", "[t]\nk = 'v'"])
  }

  @Test("Nesting beyond a hundred levels is refused", arguments: ["[", "{a=", "a."])
  func deepNesting(_ opening: String) {
    let article = article("+++\na = \(String(repeating: opening, count: 50_000))\nb = 1\n+++\n")
    #expect(article.codes == ["toml-syntax"])
    #expect(article.frontMatter?.entries.last?.key == "b")
  }
}
