public import Foundation
public import Testing

/// Checks JSON Lines against a JSON Schema with Python's `jsonschema`, a real validator.
///
/// The interpreter is `.tools/python/bin/python3` under the package's root, which `make test` sets up, else a
/// `python3` of the system that can import `jsonschema`.
public enum SchemaValidation {
  /// The reason that nothing could be validated.
  public enum Failure: Error, CustomStringConvertible {
    case noValidator
    case couldNotRun(String)

    public var description: String {
      switch self {
      case .noValidator: "no Python with `jsonschema` here: run `make test`, which installs it"
      case .couldNotRun(let message): "validate_records.py: \(message)"
      }
    }
  }

  /// The problems of each line that has any: its number, counting from 1, the JSON path and what is wrong there.
  ///
  /// - Throws: ``Failure`` where the validator could not run.
  public static func problems(inLines lines: [UInt8], schema: URL) throws -> [String] {
    guard let python = interpreter else { throw Failure.noValidator }
    let input = FileManager.default.temporaryDirectory
      .appendingPathComponent("crossfoot-\(UUID().uuidString).jsonl")
    try Data(lines).write(to: input)
    defer { try? FileManager.default.removeItem(at: input) }
    let script = packageRoot().appendingPathComponent("Tests/Tools/validate_records.py")
    let done = try run(
      python, [script.path, schema.path], input: FileHandle(forReadingFrom: input))
    guard done.status == 0 || done.status == 1 else { throw Failure.couldNotRun(done.errors) }
    return done.output.split(separator: "\n").map(String.init)
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

  private static let interpreter: String? = {
    let own = packageRoot().appendingPathComponent(".tools/python/bin/python3").path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin"
    let others = path.split(separator: ":").map { "\($0)/python3" }
    return ([own] + others).first { candidate in
      guard FileManager.default.isExecutableFile(atPath: candidate) else { return false }
      let done = try? run(candidate, ["-c", "import jsonschema"], input: .nullDevice)
      return done?.status == 0
    }
  }()

  private static func run(
    _ executable: String, _ arguments: [String], input: FileHandle
  ) throws -> (status: Int32, output: String, errors: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.standardInput = input
    let folder = FileManager.default.temporaryDirectory
    let files = ["out", "err"].map {
      folder.appendingPathComponent("crossfoot-\(UUID().uuidString).\($0)")
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return (process.terminationStatus, texts[0], texts[1])
  }
}
