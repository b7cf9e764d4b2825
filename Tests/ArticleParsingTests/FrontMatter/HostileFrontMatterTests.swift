import ArticleModel
import Foundation
import Testing

@testable import ArticleParsing

@Suite("Hostile front matter costs time in proportion and a diagnostic, nothing else")
struct HostileFrontMatterTests {
  /// Blocks of `count` parts; each has cost quadratic time, or the stack, somewhere.
  static let makers: [(String, @Sendable (Int) -> String)] = [
    ("pairs", { "---\n\(repeated("k: v\n", $0))---\n" }),
    ("bad lines", { "---\n\(repeated("k: v: w\n", $0))---\n" }),
    ("open quotes", { "---\n\(repeated("k: \"v\n", $0))---\n" }),
    ("open brackets", { "---\n\(repeated("k: [v\n", $0))---\n" }),
    ("explicit keys", { "---\n\(repeated("? ", $0))\n---\n" }),
    ("no closing fence", { "---\n\(repeated("k: v\n", $0))" }),
    ("collapsed, unknown keys", { repeated("a: 1 b: 2 ", $0) }),
    ("collapsed, known keys", { repeated("title: x author: y ", $0) }),
    ("collapsed, open quotes", { repeated("title: \"x ", $0) }),
    ("collapsed, open brackets", { repeated("title: [ author: ", $0) }),
    ("open TOML arrays", { "+++\n\(repeated("a=[1,\n", $0))+++\n" }),
    ("open TOML strings", { "+++\n\(repeated("a='''\nb=\"\"\"\n", $0))+++\n" }),
    ("TOML tables", { "+++\n\(repeated("[[a]]\nb=1\n", $0))+++\n" }),
    ("JSON arrays", { "{\"a\":\(repeated("[", $0))" }),
    ("JSON members without commas", { "{\"a\":1 \(repeated("b:c ", $0))}" }),
    ("Org keywords", { repeated("#+A: b\n", $0) }),
    ("folded lines", { "---\ndescription: >\n\(repeated("  word\n\n", $0))---\n" }),
    ("escaped lines", { "---\ndescription: \"\(repeated("\\u00e9\\\n ", $0))\"\n---\n" }),
  ]

  private static func repeated(_ part: String, _ count: Int) -> String {
    String(repeating: part, count: count)
  }

  @Test("Four times as much takes little more than four times as long", arguments: makers)
  func growth(_ name: String, _ make: @Sendable (Int) -> String) {
    let small = min(time(make(4_000)), time(make(4_000)))
    let large = time(make(16_000))
    // Wide enough for a busy machine; a quadratic reader needs 16 times.
    #expect(large < small * 9 + 0.05, "\(name)")
  }

  /// The seconds of this thread that reading `source` takes, whatever else the machine does.
  private func time(_ source: String) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let bytes = Array(source.utf8)
    let start = now()
    _ = FrontMatterReader.read(bytes)
    return now() - start
  }

  @Test("A ruin of a block does not flood the record with diagnostics")
  func diagnosticsAreBounded() {
    let article = article("---\n\(String(repeating: "k: v: w\n", count: 5_000))---\n")
    #expect(article.frontMatter?.entries.count == 5_000)
    #expect(article.diagnostics.count == 101)
    #expect(article.codes.last == "more-front-matter-problems")
  }

  @Test(
    "A block cut off anywhere is read without a trap, and its places stay inside",
    arguments: [
      "---\ntitle: \"A \\u20ac\" # c\ntags: [x, {y: z}]\nd: >\n  one\n  two\n---\n# B\n",
      "+++\na.b = \"\\u20ac\"\nc = [1, {d = 'e'}]\n[[f]]\ng = \"\"\"\nh\"\"\"\n+++\nText\n",
      "{\"a\": [1, {\"b\": \"\\ud83d\\ude00\"}], \"c\": null}\nText\n",
      "title: \"A\" tags: [\"x\", y] author: 'B' date: 2026-01-02 ---\nText\n",
      "#+TITLE: A\n#+TAGS[]: x y\n\nText\n",
      ";;;\n\"a\": 1,\n\"b\": {\"c\": 2}\n;;;\nText\n",
    ])
  func truncated(_ source: String) {
    let bytes = Array(source.utf8)
    for length in bytes.indices {
      for garbage in [[], [0xFF], [0x22], [0x0A, 0x2D, 0x2D, 0x2D]] as [[UInt8]] {
        let article = article(Array(bytes[..<length]) + garbage)
        let whole = 0...article.decodedSource.count
        let offsets =
          (article.frontMatter?.entries ?? []).flatMap { [$0.source.start, $0.source.end] }
          + article.diagnostics.compactMap(\.offset)
          + article.sourceMap.text.runs.flatMap { [$0.originStart, $0.originEnd] }
        let strays = offsets.filter { !whole.contains($0) }
        #expect(strays.isEmpty, "\(length) bytes and \(garbage)")
      }
    }
  }
}
