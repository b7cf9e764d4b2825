import Crossfoot
import CrossfootTestSupport
import Foundation
import Testing

/// The articles of `corpus/`, as its manifest lists them.
struct CorpusArticle: Decodable, Sendable, CustomTestStringConvertible {
  struct Planted: Decodable, Sendable {
    var rule: String
    var verdict: String
    /// The wrong figure as printed.
    var blamed: String
    var line: Int
  }

  var path: String
  var planted: Planted?

  var testDescription: String { path }

  private struct Manifest: Decodable {
    var articles: [CorpusArticle]
  }

  static let all: [CorpusArticle] = {
    let file = packageRoot().appendingPathComponent("corpus/manifest.json")
    guard let data = try? Data(contentsOf: file),
      let manifest = try? JSONDecoder().decode(Manifest.self, from: data)
    else { return [] }
    return manifest.articles
  }()

  /// The record that the whole library makes of it.
  func record() throws -> Record {
    let file = packageRoot().appendingPathComponent("corpus").appendingPathComponent(path)
    let input = ArticleInput(bytes: [UInt8](try Data(contentsOf: file)), path: path)
    return try #require(try Crossfoot.process(input).first)
  }
}

@Suite("The corpus")
struct CorpusTests {
  @Test(
    "The manifest lists every article, at least 20 of them and six with a planted contradiction")
  func manifestIsComplete() throws {
    let folder = packageRoot().appendingPathComponent("corpus")
    let files = FileManager.default.enumerator(atPath: folder.path)?
      .compactMap { $0 as? String }
      .filter { $0.hasSuffix(".md") && $0 != "README.md" }
    #expect(Set(files ?? []) == Set(CorpusArticle.all.map(\.path)))
    #expect(CorpusArticle.all.count >= 20)
    #expect(CorpusArticle.all.filter { $0.planted != nil }.count >= 6)
  }

  @Test(
    "A planted contradiction is found, its figure blamed, and nothing else alarms",
    arguments: CorpusArticle.all.filter { $0.planted != nil })
  func plantedIsFound(_ article: CorpusArticle) throws {
    let planted = try #require(article.planted)
    let record = try article.record()
    let alarms = record.findings.filter { ($0.severity ?? .note) >= .warning }
    #expect(alarms.map(\.rule.rawValue) == [planted.rule], "\(alarms.map(\.message))")
    let alarm = try #require(alarms.first)
    #expect(alarm.verdict.rawValue == planted.verdict)
    guard case .mention(let blamed)? = alarm.blamed else {
      Issue.record("no mention is blamed: \(alarm.message)")
      return
    }
    let text = record.extraction.text(of: blamed)
    #expect(text.contains(planted.blamed) || planted.blamed.contains(text))
    let positions = TextPositions(record.extraction.article.decodedSource)
    let place = record.extraction.article.sourceMap.source(
      of: record.extraction.mentions[blamed].span)
    #expect(place.map { positions.lineColumn(at: $0.start).line } == planted.line)
  }

  @Test(
    "An article whose figures agree raises no alarm",
    arguments: CorpusArticle.all.filter { $0.planted == nil })
  func cleanIsSilent(_ article: CorpusArticle) throws {
    let alarms = try article.record().findings.filter { ($0.severity ?? .note) >= .warning }
    #expect(alarms.map { "[\($0.rule.rawValue)] \($0.message)" } == [])
  }

  @Test(
    "Every mention's text is what its spans cut from the text and, marks aside, from the source")
  func mentionsArePlaced() throws {
    for article in CorpusArticle.all {
      let extraction = try article.record().extraction
      let source = extraction.article.decodedSource
      for mention in extraction.mentions {
        let place = try #require(
          extraction.article.sourceMap.source(of: mention.span), "\(article.path)")
        let written = String(decoding: source[place.range], as: UTF8.self)
        let read = extraction.article.string(mention.span)
        let digits = read.filter(\.isNumber)
        #expect(
          written.contains(read) || written.filter(\.isNumber) == digits,
          "\(article.path): \(read) stands at \(written)")
      }
    }
  }

  @Test("Every record is valid against the schema, and the same bytes each time")
  func recordsAreValidAndRepeatable() throws {
    var lines: [UInt8] = []
    for article in CorpusArticle.all {
      var first: [UInt8] = []
      var second: [UInt8] = []
      RecordEncoder().append(try article.record(), pretty: false, to: &first)
      RecordEncoder().append(try article.record(), pretty: false, to: &second)
      #expect(first == second, "\(article.path)")
      lines += first + [UInt8(ascii: "\n")]
    }
    SchemaValidation.expectValid(lines, schema: "record")
  }

  @Test("The record of a short article is the golden one")
  func goldenRecord() throws {
    let article = try #require(
      CorpusArticle.all.first { $0.path == "business/breweries-merge.md" })
    var bytes: [UInt8] = []
    RecordEncoder().append(try article.record(), pretty: true, to: &bytes)
    try expectGolden(
      String(decoding: bytes, as: UTF8.self) + "\n",
      at: fixtures().appendingPathComponent("breweries-merge.json"))
  }
}
