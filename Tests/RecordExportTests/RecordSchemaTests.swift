import ArticleModel
import CrossfootTestSupport
import Foundation
import Testing

@Suite("The schema of the record")
struct RecordSchemaTests {
  @Test(
    "A list of words in the schema is the list in the program",
    arguments: [
      ("mention.kind", Mention.Kind.allCases.map(\.rawValue)),
      ("block.type", Block.Kind.allCases.map(\.rawValue)),
      ("front_matter.format", FrontMatter.Format.allCases.map(\.rawValue)),
      ("severity", Diagnostic.Severity.allCases.map(\.rawValue)),
      ("severity", Finding.Severity.allCases.map(\.rawValue)),
      ("finding.verdict", Finding.Verdict.allCases.map(\.rawValue)),
      ("finding.evidence", Finding.Evidence.allCases.map(\.rawValue)),
      ("finding.reading", Finding.Reading.allCases.map(\.rawValue)),
      ("entity.type", Entity.Kind.allCases.map(\.rawValue)),
      ("modifier", Figure.Modifier.allCases.map(\.rawValue)),
      ("money.direction", Figure.Direction.allCases.map(\.rawValue)),
      ("percent.basis", Figure.Basis.allCases.map(\.rawValue)),
      ("percent.unit", Percent.Unit.allCases.map(\.rawValue)),
      ("quantity.unit_system", Quantity.UnitSystem.allCases.map(\.rawValue)),
      ("score.score_type", Score.Kind.allCases.map(\.rawValue)),
      ("temporal.type", TemporalExpression.Kind.allCases.map(\.rawValue)),
      ("temporal.grain", TemporalExpression.Grain.allCases.map(\.rawValue)),
    ])
  func enums(_ place: String, _ words: [String]) throws {
    let definitions = try #require(schema()["$defs"] as? [String: Any])
    let parts = place.split(separator: ".").map(String.init)
    var node = try #require(definitions[parts[0]] as? [String: Any])
    if parts.count > 1 {
      let properties = try #require(node["properties"] as? [String: Any])
      node = try #require(properties[parts[1]] as? [String: Any])
    }
    #expect(Set(node["enum"] as? [String] ?? []) == Set(words), "\(place)")
  }

  @Test("The kinds of repairs in the schema are the program's")
  func repairs() throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    for kind in Finding.Diagnosis.Kind.allCases { #expect(text.contains("\"\(kind.rawValue)\"")) }
  }

  @Test("Every field is described, and no object takes a key that is not")
  func descriptions() throws {
    var objects = 0
    func visit(_ node: Any, _ path: String) {
      if let list = node as? [Any] {
        for (index, child) in list.enumerated() { visit(child, "\(path)/\(index)") }
      }
      guard let map = node as? [String: Any] else { return }
      if let properties = map["properties"] as? [String: Any], map["type"] as? String == "object" {
        objects += 1
        #expect(map["additionalProperties"] as? Bool == false, "\(path)")
        for (name, property) in properties {
          let description = (property as? [String: Any])?["description"] as? String ?? ""
          #expect(description.hasSuffix("."), "\(path)/\(name) has no description")
        }
      }
      for (key, child) in map where key != "if" && key != "then" { visit(child, "\(path)/\(key)") }
    }
    visit(try schema(), "")
    #expect(objects > 20)
  }

  @Test("A spoiled record is rejected", arguments: Spoiling.all)
  func spoiled(_ spoiling: Spoiling) throws {
    let rejected = try Spoiling.rejectedLines.get()
    let line = try #require(Spoiling.all.firstIndex(of: spoiling)) + 1
    #expect(rejected.contains(line), "accepted: \(spoiling.name)")
  }

  private var file: URL { packageRoot().appendingPathComponent("schemas/record.schema.json") }

  private func schema() throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    return try #require(object as? [String: Any])
  }
}

/// A change to a good record that makes it a bad one.
struct Spoiling: Hashable, Sendable, CustomTestStringConvertible {
  let name: String
  let target: String
  let replacement: String

  var testDescription: String { name }

  static let all: [Spoiling] = [
    .init("an amount is a number", #""amount":"14200000000""#, #""amount":14200000000"#),
    .init("an amount has an exponent", #""amount":"14200000000""#, #""amount":"1.42e10""#),
    .init("an amount has grouping", #""amount":"14200000000""#, #""amount":"14,200,000,000""#),
    .init("an amount has a leading zero", #""amount":"14200000000""#, #""amount":"014""#),
    .init("an interval's end is a number", #""low":"34500000000""#, #""low":34500000000"#),
    .init("an interval has another key", #""low":"34500000000","#, #""low":"1","open":"2","#),
    .init("the version is another", #""record_version":1"#, #""record_version":2"#),
    .init("the version is missing", #""record_version":1,"#, ""),
    .init("the coverage is missing", #""coverage":{"#, #""covered":{"#),
    .init(
      "an extra key stands at the top", #""record_version":1"#, #""record_version":1,"facts":[]"#),
    .init("a mention has no kind", #""kind":"percent","#, ""),
    .init("a mention has an unknown kind", #""kind":"percent""#, #""kind":"percents""#),
    .init("a value is of another kind", #""kind":"percent""#, #""kind":"money""#),
    .init("a mention's id is a number", #""id":"m1""#, #""id":1"#),
    .init("an offset is negative", #""start":0,"#, #""start":-1,"#),
    .init("an offset is a string", #""start":0,"#, #""start":"0","#),
    .init("a line is zero", #""line":2,"#, #""line":0,"#),
    .init("a currency is in lower case", #""currency":"USD""#, #""currency":"usd""#),
    .init(
      "an amount and a range at once", #""range":{"low":"10","high":"12"},"#,
      #""range":{"low":"10","high":"12"},"amount":"1","#),
    .init("a modifier is unknown", #""modifier":"at_least""#, #""modifier":"perhaps""#),
    .init("a resolved date is no date", #""start":"2025-09-01""#, #""start":"Sept 2025""#),
    .init(
      "a published date is no date", #""published":"2026-04-09T22:00:00Z""#,
      #""published":"yesterday""#),
    .init("a verdict is unknown", #""verdict":"inconsistent""#, #""verdict":"wrong""#),
    .init("a rule's id is a name", #""rule":"S1""#, #""rule":"sum-prose""#),
    .init("an inconsistent finding has no severity", #""severity":"error","#, ""),
    .init("a relation that is not checkable has no reason", #""reason":"base-unstated","#, ""),
    .init("a member is a place without text", #""text":"2026-04-09","#, ""),
    .init("a repair is of an unknown kind", #""kind":"transposition""#, #""kind":"typo""#),
    .init("a digest is too short", String(repeating: "0", count: 64), "00"),
    .init("a heading has level 7", #""level":1"#, #""level":7"#),
    .init("a front-matter scalar is a number", #""weight":"1.10""#, #""weight":1.10"#),
    .init("a diagnostic has a line without a column", #""line":2,"column":8},"#, #""line":2},"#),
    .init("a title is null", #""title":"Züri's $35 Billion deal","d"#, #""title":null,"d"#),
    .init("the line is cut", #","diagnostics":["#, ""),
  ]

  init(_ name: String, _ target: String, _ replacement: String) {
    self.name = name
    self.target = target
    self.replacement = replacement
  }

  /// The numbers of the lines that the validator rejects, of one line for each spoiling; one call for all.
  static let rejectedLines = Result { () throws -> Set<Int> in
    let good = json(fullRecord(), pretty: false)
    let lines = all.map { spoiling in
      // A target that is not there leaves a good line, whose test then fails.
      good.range(of: spoiling.target)
        .map { good.replacingCharacters(in: $0, with: spoiling.replacement) } ?? good
    }
    let schema = packageRoot().appendingPathComponent("schemas/record.schema.json")
    let problems = try SchemaValidation.problems(
      inLines: Array(lines.joined(separator: "\n").utf8), schema: schema)
    return Set(problems.compactMap { Int($0.prefix { $0 != ":" }) })
  }
}
