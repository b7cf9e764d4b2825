import Foundation
public import Testing

/// Runs the scripts of `Tests/Tools`, each of which reads lines and prints a problem a line.
///
/// The interpreter is `.tools/python/bin/python3` under the package's root, which `make test` sets up, else a
/// `python3` of the system that can import what the scripts need.
public enum PythonTool {
  /// The reason that nothing could be checked.
  public enum Failure: Error, CustomStringConvertible {
    case noPython
    case couldNotRun(String)

    public var description: String {
      switch self {
      case .noPython:
        "no Python with `jsonschema` and `edtf` here: run `make test`, which installs it"
      case .couldNotRun(let message): message
      }
    }
  }

  /// What a script says of the lines.
  ///
  /// - Throws: ``Failure`` where it could not run.
  public static func problems(
    inLines lines: [UInt8], script: String, arguments: [String] = []
  ) throws -> [String] {
    guard let python = interpreter else { throw Failure.noPython }
    let input = FileManager.default.temporaryDirectory
      .appendingPathComponent("crossfoot-\(UUID().uuidString).lines")
    try Data(lines).write(to: input)
    defer { try? FileManager.default.removeItem(at: input) }
    let path = packageRoot().appendingPathComponent("Tests/Tools/\(script)").path
    let done = try run(python, [path] + arguments, input: FileHandle(forReadingFrom: input))
    guard done.status == 0 || done.status == 1 else {
      throw Failure.couldNotRun("\(script): \(done.errors)")
    }
    return done.output.split(separator: "\n").map(String.init)
  }

  /// Records an issue for each EDTF string that PyPI's `edtf` does not accept.
  public static func expectEDTF(
    _ texts: [String], _ location: SourceLocation = #_sourceLocation
  ) {
    do {
      let lines = Array(texts.joined(separator: "\n").utf8)
      for problem in try problems(inLines: lines, script: "validate_edtf.py").prefix(20) {
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
      let done = try? run(candidate, ["-c", "import jsonschema, edtf"], input: .nullDevice)
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
