import ArticleModel
import ArticleParsing
import CrossfootTestSupport
import FactExtraction
import Foundation
import Testing

@testable import ConsistencyChecking

/// A small article in a rule's fixture folder, or among the correct ones in `clean`, with what the checks must say of it.
struct Fixture: Sendable, CustomTestStringConvertible {
  /// A finding that is wanted: by its rule, its verdict and, for an alarm, the figure it blames.
  struct Wanted: Decodable, Hashable, Sendable {
    var rule: String
    var verdict: String
    var blamed: String?
    var severity: String?
  }

  var folder: String
  var name: String
  var wanted: [Wanted]

  var testDescription: String { "\(folder)/\(name)" }

  /// The record of the fixture's article.
  func record() throws -> Record {
    let file = fixtures().appendingPathComponent("\(folder)/\(name).md")
    let article = ArticleParser().parse(
      ArticleInput(bytes: Array(try Data(contentsOf: file)), format: .markdown))
    return ConsistencyChecker().check(FactExtractor().extract(from: article))
  }

  /// All fixtures, in the order of their names.
  static let all: [Fixture] = {
    let files = FileManager.default
    let folders = (try? files.contentsOfDirectory(atPath: fixtures().path)) ?? []
    return folders.sorted().flatMap { folder -> [Fixture] in
      let list = fixtures().appendingPathComponent("\(folder)/expected.json")
      guard let data = try? Data(contentsOf: list),
        let wanted = try? JSONDecoder().decode([String: [Wanted]].self, from: data)
      else { return [] }
      return wanted.keys.sorted().map {
        Fixture(folder: folder, name: $0, wanted: wanted[$0] ?? [])
      }
    }
  }()
}

extension Finding {
  /// The finding as a fixture states it; `nil` for a verified relation with nothing to note.
  func asWanted(in extraction: Extraction) -> Fixture.Wanted? {
    guard severity != nil else { return nil }
    let text: String? =
      switch blamed {
      case .mention(let mention): extraction.text(of: mention)
      case .other(let other): other.text
      case nil: nil
      }
    return Fixture.Wanted(
      rule: rule.rawValue, verdict: verdict.rawValue, blamed: text,
      severity: severity == .note ? "note" : nil)
  }
}
