public import Foundation
public import Testing

/// The folder `Tests/<target>/Fixtures` beside the calling test file.
public func fixtures(_ file: String = #filePath) -> URL {
  var folder = URL(fileURLWithPath: file).deletingLastPathComponent()
  while folder.deletingLastPathComponent().lastPathComponent != "Tests", folder.path != "/" {
    folder = folder.deletingLastPathComponent()
  }
  return folder.appendingPathComponent("Fixtures")
}

/// The root of the package, for tests that read `corpus/` or `schemas/`.
public func packageRoot(_ file: String = #filePath) -> URL {
  var folder = URL(fileURLWithPath: file).deletingLastPathComponent()
  while folder.lastPathComponent != "Tests", folder.path != "/" {
    folder = folder.deletingLastPathComponent()
  }
  return folder.deletingLastPathComponent()
}

/// Compares `actual` with the file at `golden`; with `RECORD=1`, writes it and fails.
public func expectGolden(
  _ actual: String, at golden: URL, _ location: SourceLocation = #_sourceLocation
) throws {
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try FileManager.default.createDirectory(
      at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
    try actual.write(to: golden, atomically: true, encoding: .utf8)
    Issue.record("recorded \(golden.lastPathComponent)", sourceLocation: location)
  } else {
    let expected = try String(contentsOf: golden, encoding: .utf8)
    #expect(actual == expected, "\(golden.lastPathComponent)", sourceLocation: location)
  }
}
