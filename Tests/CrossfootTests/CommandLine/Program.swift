import Foundation
import Testing

/// The built executable, run as a person runs it.
enum Program {
  struct Ending {
    var status: Int32
    var output: String
    var errors: String

    /// The output as JSON.
    func json() throws -> Any {
      try JSONSerialization.jsonObject(with: Data(output.utf8), options: .fragmentsAllowed)
    }
  }

  /// The executable beside the bundle of the tests.
  static let executable = Bundle.main.executableURL?.deletingLastPathComponent()
    .appendingPathComponent("crossfoot")

  /// Runs `crossfoot` and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: Behind the program's name.
  ///   - input: What it reads from standard input.
  ///   - folder: Where it runs.
  ///   - environment: Variables beside those of this process, without `NO_COLOR`.
  static func run(
    _ arguments: [String], input: String = "", in folder: URL? = nil,
    environment: [String: String] = [:]
  ) throws -> Ending {
    let executable = try #require(executable)
    return try run(
      executable, arguments, input: input, in: folder, environment: environment)
  }

  /// Runs a line of shell, in which `$CROSSFOOT` is the executable.
  static func shell(_ line: String, in folder: URL? = nil) throws -> Ending {
    let executable = try #require(executable)
    return try run(
      URL(fileURLWithPath: "/bin/sh"), ["-c", line], input: "", in: folder,
      environment: ["CROSSFOOT": executable.path])
  }

  private static func run(
    _ executable: URL, _ arguments: [String], input: String, in folder: URL?,
    environment: [String: String]
  ) throws -> Ending {
    let scratch = try Folder()
    let files = ["in", "out", "err"].map(scratch.file)
    for file in files { try Data().write(to: file) }
    try Data(input.utf8).write(to: files[0])
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment
      .filter { $0.key != "NO_COLOR" }.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Ending(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }
}

/// A folder that goes away with its last reference.
final class Folder {
  let url: URL

  /// Creates a folder with files of the given names and contents; a name may have folders of its own.
  init(_ files: [String: String] = [:]) throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("crossfoot-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, content) in files {
      let file = file(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try content.write(to: file, atomically: false, encoding: .utf8)
    }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ name: String) -> URL { url.appendingPathComponent(name) }

  /// The names in the folder, hidden ones included.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
  }
}
