import Crossfoot
import CrossfootTestSupport
import Foundation
import Testing

@Suite("The schemas in the program")
struct EmbeddedSchemaTests {
  @Test("The generated source holds the files of schemas/ as they are")
  func generated() throws {
    let root = packageRoot()
    let folder = root.appendingPathComponent("schemas")
    let suffix = ".schema.json"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) }.sorted()
    var cases = ""
    var texts = ""
    for name in names {
      let file = folder.appendingPathComponent(name + suffix)
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(!text.contains("\"\"\"#") && !text.contains("\\#") && text.hasSuffix("\n"))
      cases += "  case \(name)\n"
      // The pipeline's schema follows from its options, which the program has already.
      let held = name == "pipeline" ? "PipelineSchema.json" : "#\"\"\"\n\(text)\n\"\"\"#"
      texts += "    case .\(name):\n      \(held)\n"
    }
    let source = """
      // swift-format-ignore-file
      // Generated from schemas/ by Tests/CrossfootTests/EmbeddedSchemaTests.swift with RECORD=1.

      import IngestionPipeline

      /// The JSON Schema of a file format of this project.
      public enum SchemaFile: String, CaseIterable, Hashable, Sendable {
      \(cases)
        /// The content of `schemas/<name>.schema.json`.
        public var text: String {
          switch self {
      \(texts)    }
        }
      }

      """
    try expectGolden(source, at: root.appendingPathComponent("Sources/Crossfoot/Schemas.swift"))
    #expect(SchemaFile.allCases.map(\.rawValue) == names)
  }

  @Test("A schema is printed as its file has it", arguments: SchemaFile.allCases)
  func text(_ schema: SchemaFile) throws {
    let file = packageRoot().appendingPathComponent("schemas/\(schema.rawValue).schema.json")
    #expect(try schema.text == String(contentsOf: file, encoding: .utf8))
  }
}
