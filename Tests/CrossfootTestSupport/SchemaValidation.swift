public import Foundation
public import Testing

/// Checks JSON Lines against a JSON Schema with Python's `jsonschema`, a real validator.
///
/// - SeeAlso: ``PythonTool`` for where Python is.
public enum SchemaValidation {
  /// The problems of each line that has any: its number, counting from 1, the JSON path and what is wrong there.
  ///
  /// - Throws: ``PythonTool/Failure`` where the validator could not run.
  public static func problems(inLines lines: [UInt8], schema: URL) throws -> [String] {
    try PythonTool.problems(
      inLines: lines, script: "validate_records.py", arguments: [schema.path])
  }

  /// Records an issue for each problem of the lines, or one that says why nothing could be validated.
  ///
  /// - Parameters:
  ///   - lines: The records, one a line.
  ///   - schema: A file in `schemas/`, such as `record`.
  ///   - location: The place of the test.
  public static func expectValid(
    _ lines: [UInt8], schema: String, _ location: SourceLocation = #_sourceLocation
  ) {
    let file = packageRoot().appendingPathComponent("schemas/\(schema).schema.json")
    do {
      for problem in try problems(inLines: lines, schema: file).prefix(20) {
        Issue.record("\(problem)", sourceLocation: location)
      }
    } catch {
      Issue.record("\(error)", sourceLocation: location)
    }
  }
}
