import ArticleModel
import Testing

@testable import ArticleParsing

@Suite("Known keys become metadata, and no other is lost")
struct MetadataTests {
  private func metadata(_ yaml: String) -> Metadata { article("---\n\(yaml)\n---\n").metadata }

  @Test(
    "Authors are names, maps and lists of both",
    arguments: [
      ("author: Ann Lee", [Metadata.Author(name: "Ann Lee")]),
      ("byline: By Ann Lee", [.init(name: "Ann Lee")]),
      ("authors: [Ann, Bo]", [.init(name: "Ann"), .init(name: "Bo")]),
      ("author:\n  name: Ann\n  bio: Writes.", [.init(name: "Ann", bio: "Writes.")]),
      ("authors:\n- name: Ann\n- Bo", [.init(name: "Ann"), .init(name: "Bo")]),
      ("author: Ann\nauthorBio: Writes.", [.init(name: "Ann", bio: "Writes.")]),
      ("author: Ann\nauthor_bio: Writes.", [.init(name: "Ann", bio: "Writes.")]),
    ])
  func authors(_ yaml: String, _ expected: [Metadata.Author]) {
    #expect(metadata(yaml).authors == expected)
    #expect(metadata(yaml).extra.isEmpty)
  }

  @Test("Fields are found under their other names")
  func aliases() {
    let metadata = metadata(
      """
      Title: A
      summary: S
      pubDate: 2026-01-02
      last_modified: 2026-01-03
      lang: en_US
      keywords: x, y z
      category: News
      image: {src: /a.png, alt: A}
      canonical_url: https://example.org/a
      publisher: {name: P}
      """)
    #expect(metadata.title == "A")
    #expect(metadata.description == "S")
    #expect(metadata.published == "2026-01-02")
    #expect(metadata.modified == "2026-01-03")
    #expect(metadata.language == "en-US")
    #expect(metadata.tags == ["x", "y z"])
    #expect(metadata.categories == ["News"])
    #expect(metadata.image == "/a.png")
    #expect(metadata.url == "https://example.org/a")
    #expect(metadata.publisher == "P")
    #expect(metadata.extra.isEmpty)
  }

  @Test("What fits no field stays in extra, in order")
  func extra() {
    let metadata = metadata("layout: post\ntitle: [a, b]\nsummary: S\ndescription: D\nn: 1.10\nz:")
    #expect(metadata.title == nil)
    #expect(metadata.description == "D")
    #expect(metadata.extra.map(\.key) == ["layout", "title", "summary", "n", "z"])
    #expect(metadata.extra[3].value == .string("1.10"))
  }

  @Test("Empty fields are absent")
  func empty() {
    let metadata = metadata("title: \"\"\ndescription:\ntags: []")
    #expect(metadata.title == nil)
    #expect(metadata.description == nil)
    #expect(metadata.extra.isEmpty)
  }

  @Test("A date that is none stays in extra, with a diagnostic at its place")
  func invalidDate() {
    let article = article("---\ndate: soon\n---\n")
    #expect(article.metadata.published == nil)
    #expect(article.metadata.extra.map(\.key) == ["date"])
    #expect(article.codes == ["invalid-date"])
    #expect(article.diagnostics.first?.offset == 10)
  }

  @Test("A switch called published is no date")
  func publishedSwitch() {
    let article = article("---\npublished: true\ndate: 2026-01-02\n---\n")
    #expect(article.metadata.published == "2026-01-02")
    #expect(article.metadata.extra.map(\.key) == ["published"])
    #expect(article.codes.isEmpty)
  }

  @Test("Every field has its place")
  func places() {
    let article = article("---\ntitle: \"A\"\ndate: 2026-01-02\ntags: [x]\n---\n")
    let places = article.metadata.places.mapValues { article.source(of: $0) }
    #expect(places == ["title": "\"A\"", "published": "2026-01-02", "tags": "[x]"])
  }

  @Test(
    "Dates keep their time zone as written",
    arguments: [
      ("2026-04-09", "2026-04-09"),
      ("2026-04-09T22:00:00Z", "2026-04-09T22:00:00Z"),
      ("2026-04-09t22:00:00.5+05:30", "2026-04-09T22:00:00.5+05:30"),
      ("2026-04-09 22:00:00 +0000", "2026-04-09T22:00:00+00:00"),
      ("2026-04-09 22:00:00 -0700", "2026-04-09T22:00:00-07:00"),
      ("2026-04-09 22:00", "2026-04-09T22:00"),
      ("2026-4-9", "2026-04-09"),
      ("2026/04/09", "2026-04-09"),
      ("2026-04", "2026-04"),
      ("2026", "2026"),
      ("April 9, 2026", "2026-04-09"),
      ("Sept. 9th, 2026", "2026-09-09"),
      ("9 April 2026", "2026-04-09"),
      ("April 9, 2026 at 5", nil),
      ("April 9, 2026 5:30 PM EST", "2026-04-09T17:30-05:00"),
      ("Thu, 09 Apr 2026 22:00:00 GMT", "2026-04-09T22:00:00Z"),
      ("2024-02-29", "2024-02-29"),
      ("2026-02-29", nil),
      ("2026-06-31", nil),
      ("2026-13-01", nil),
      ("2026-04-09T25:00:00", nil),
      ("04/09/2026", nil),
      ("9", nil),
      ("", nil),
      ("next week", nil),
      ("2026-04-09 and more", nil),
      ("٢٠٢٦-٠٤-٠٩", nil),
    ])
  func dates(_ text: String, _ expected: String?) {
    #expect(MetadataDate(text)?.iso8601 == expected)
  }

  @Test("No key names two fields")
  func distinctKeys() {
    let keys = MetadataField.allCases.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    for key in keys {
      #expect(KnownKeys.all[key]?.field.map { $0.field.keys[$0.rank] } == key)
    }
  }
}
