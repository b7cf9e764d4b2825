import CrossfootTestSupport
import Foundation
import Testing

@testable import IngestionPipeline

@Suite("What is made of the options' declarations")
struct PipelineDocumentationTests {
  @Test("The schema in the repository is the declarations'")
  func schema() throws {
    let file = packageRoot().appendingPathComponent("schemas/pipeline.schema.json")
    try expectGolden(PipelineSchema.json, at: file)
  }

  @Test("The reference page in the repository is the declarations'")
  func reference() throws {
    let file = packageRoot().appendingPathComponent("docs/pipeline.md")
    try expectGolden(PipelineReference.markdown, at: file)
  }

  @Test("The schema is JSON")
  func json() throws {
    _ = try JSONSerialization.jsonObject(with: Data(PipelineSchema.json.utf8))
  }

  @Test("The page's example is a configuration")
  func example() throws {
    let configuration = try PipelineConfiguration.parse(
      Array(PipelineReference.example.utf8), path: "pipeline.yml")
    #expect(configuration.exports.count == 2)
  }

  @Test("Every key has a sentence and an example that it takes, or keys of its own")
  func everyOption() throws {
    try check(PipelineConfiguration.options.documentation)
  }

  private func check(_ section: SectionDocumentation) throws {
    for option in section.options {
      #expect(option.summary.hasSuffix("."), "\(option.name)")
      switch option.shape {
      case .section(let inner), .sections(let inner): try check(inner)
      default:
        #expect(option.exampleNode != nil, "\(option.name)")
        try take(option.name, option.example)
      }
    }
  }

  /// Reads a configuration in which only this key differs.
  private func take(_ name: String, _ example: String) throws {
    let keys: [String: String] = [
      "version": "", "jobs": "", "max_document_bytes": "", "on_bad_document": "",
      "quarantine_path": "", "kinds": "extract", "levels": "check", "fail_on": "check",
      "path": "sources", "exclude": "sources", "format": "sources", "locale": "sources",
      "reference_time": "sources", "fiscal_year_end": "sources", "temporal_convention": "extract",
      "company": "fiscal_years", "end": "fiscal_years",
    ]
    let place = try #require(keys[name])
    // The exports' keys have the names of the sources', and other words.
    let isExport = example.contains("jsonl")
    var yaml = "export: [{format: jsonl, path: \(isExport && name == "path" ? example : "o")}]\n"
    if name != "version" { yaml += "version: 1\n" }
    switch (place, isExport) {
    case ("", _): yaml += "\(name): \(example)\nsources: [{path: a}]\n"
    case ("sources", false):
      let path = name == "path" ? "" : "path: a, "
      yaml += "sources: [{\(path)\(name): \(example)}]\n"
    case ("fiscal_years", _):
      let other = name == "end" ? "company: a" : "end: 5"
      yaml += "extract: {fiscal_years: [{\(other), \(name): \(example)}]}\nsources: [{path: a}]\n"
    case ("sources", true): yaml += "sources: [{path: a}]\n"
    default: yaml += "\(place): {\(name): \(example)}\nsources: [{path: a}]\n"
    }
    _ = try PipelineConfiguration.parse(Array(yaml.utf8), path: "pipeline.yml")
  }
}

@Suite("The schema and the decoder")
struct PipelineSchemaAgreementTests {
  private static let source = #""sources":[{"path":"a"}]"#
  private static let export = #""export":[{"format":"jsonl","path":"o"}]"#

  /// Configurations as JSON, which is YAML too.
  private static let cases: [(String, Bool)] = [
    (#"{"version":1,\#(source),\#(export)}"#, true),
    (#"{"version":2,\#(source),\#(export)}"#, false),
    (#"{\#(source),\#(export)}"#, false),
    (#"{"version":1,\#(source),\#(export),"x":1}"#, false),
    (#"{"version":1,"sources":[],\#(export)}"#, false),
    (#"{"version":1,"sources":[{"path":"a","exclude":"b"}],\#(export)}"#, true),
    (#"{"version":1,"sources":[{"path":"a","exclude":["b","c"]}],\#(export)}"#, true),
    (#"{"version":1,"sources":[{"path":"","exclude":["b","c"]}],\#(export)}"#, false),
    (#"{"version":1,"sources":[{"path":"a","format":"pdf"}],\#(export)}"#, false),
    (#"{"version":1,\#(source),\#(export),"jobs":1025}"#, false),
    (#"{"version":1,\#(source),\#(export),"jobs":8}"#, true),
    (#"{"version":1,\#(source),\#(export),"check":{"levels":{"S1":"off","M":"note"}}}"#, true),
    (#"{"version":1,\#(source),\#(export),"check":{"levels":{"S99":"off"}}}"#, false),
    (#"{"version":1,\#(source),\#(export),"check":{"fail_on":"sometimes"}}"#, false),
    (#"{"version":1,\#(source),\#(export),"extract":{"kinds":["money"]}}"#, true),
    (#"{"version":1,\#(source),\#(export),"extract":{"kinds":["cash"]}}"#, false),
    (
      #"{"version":1,\#(source),\#(export),"extract":{"fiscal_years":[{"company":"a","end":"5"}]}}"#,
      true
    ),
    (#"{"version":1,\#(source),\#(export),"extract":{"fiscal_years":[{"company":"a"}]}}"#, false),
    (#"{"version":1,\#(source),\#(export),"extract":{"temporal_convention":"own"}}"#, false),
  ]

  @Test("The decoder takes what it should", arguments: cases)
  func decoder(_ json: String, _ isValid: Bool) {
    let configuration = try? PipelineConfiguration.parse(Array(json.utf8), path: "pipeline.yml")
    #expect((configuration != nil) == isValid)
  }

  @Test("The schema takes the same")
  func schema() throws {
    let file = packageRoot().appendingPathComponent("schemas/pipeline.schema.json")
    let lines = Self.cases.map { $0.0 + "\n" }.joined()
    let problems = try SchemaValidation.problems(inLines: Array(lines.utf8), schema: file)
    for (index, (json, isValid)) in Self.cases.enumerated() {
      let own = problems.filter { $0.hasPrefix("\(index + 1): ") }
      #expect(own.isEmpty == isValid, "\(json): \(own)")
    }
  }
}
