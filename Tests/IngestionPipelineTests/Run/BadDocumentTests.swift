import Foundation
import Testing

@testable import IngestionPipeline

@Suite("Bad documents and outputs")
struct BadDocumentTests {
  private func reason(_ folder: TemporaryFolder, _ name: String) throws -> [String: String] {
    let text = try #require(folder.read("out/quarantine/\(name).reason.json"), "\(name)")
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [String: String])
  }

  @Test("A document that cannot be read is in the quarantine with its reason, and the run goes on")
  func quarantine() async throws {
    let folder = try TemporaryFolder().write(["in/a.md": "a", "in/folder.md/b.md": "b"])
    try folder.link("in/dangling.md", to: "nowhere")
    try folder.link("in/loop.md", to: "loop.md")
    folder.makePipe("in/pipe.md")
    try folder.write("in/large.md", Array(repeating: 0x61, count: 2000))
    let summary = try await folder.run(linesPipeline + "max_document_bytes: 1000\n")
    #expect(summary.records == 2)
    #expect(summary.quarantined == 5)
    let reasons = [
      ("in/folder.md", "is-a-folder"), ("in/dangling.md", "not-found"), ("in/loop.md", "link-loop"),
      ("in/pipe.md", "not-a-regular-file"), ("in/large.md", "too-large"),
    ]
    for (name, code) in reasons {
      let found = try reason(folder, name)
      #expect(found["path"] == name)
      #expect(found["code"] == code)
      #expect(found["message"]?.isEmpty == false)
    }
  }

  @Test("A document that is good again leaves the quarantine, and other files in it stay")
  func release() async throws {
    let folder = try TemporaryFolder().write(["in/a.md": "a", "in/b.md": "b"])
    let pipeline = """
      version: 1
      sources: [{path: in}]
      export: [{format: json, path: "out/{date}.json"}]
      """
    #expect(try await folder.run(pipeline).quarantined == 1)
    #expect(folder.read("out/quarantine/in/b.md") == "b")
    try folder.write(["out/quarantine/in/a.md": "not ours", "out/quarantine/note": "not ours"])
    let summary = try await folder.run(linesPipeline)
    #expect(summary.quarantined == 0)
    #expect(!folder.exists("out/quarantine/in/b.md"))
    #expect(!folder.exists("out/quarantine/in/b.md.reason.json"))
    #expect(folder.read("out/quarantine/in/a.md") == "not ours")
    #expect(folder.read("out/quarantine/note") == "not ours")
  }

  @Test(
    "Of two documents with one output the first is written, to every export, and the other kept")
  func collision() async throws {
    let folder = try TemporaryFolder().write([
      "in/a/x.md": "first", "in/b/x.md": "second", "in/c/y.md": "third",
    ])
    let pipeline = """
      version: 1
      sources: [{path: in}]
      export:
        - {format: jsonl, path: out/all.jsonl}
        - {format: json, path: "out/{name}.json"}
      """
    for jobs in [1, 8] {
      let summary = try await folder.run(pipeline, RunOverrides(jobs: jobs))
      #expect(summary.records == 2)
      #expect(summary.quarantined == 1)
      #expect(folder.read("out/quarantine/in/b/x.md") == "second")
      #expect(try reason(folder, "in/b/x.md")["code"] == "output-taken")
      #expect(folder.read("out/all.jsonl")?.split(separator: "\n").count == 2)
      #expect(folder.read("out/x.json")?.contains("in/a/x.md") == true)
    }
  }

  @Test(
    "A record's own file never takes the place of the file of all records", arguments: ["", "./"])
  func collisionWithLines(_ prefix: String) async throws {
    let folder = try TemporaryFolder().write(["in/all.md": "first", "in/b.md": "second"])
    let summary = try await folder.run(
      """
      version: 1
      sources: [{path: in}]
      export:
        - {format: jsonl, path: out/all.json}
        - {format: json, path: "\(prefix)out/{name}.json"}
      """)
    #expect(summary.records == 1)
    #expect(try reason(folder, "in/all.md")["code"] == "output-taken")
    #expect(folder.read("out/all.json")?.contains("in/b.md") == true)
  }

  @Test("A file that no run wrote is not replaced without force")
  func foreignFiles() async throws {
    let folder = try TemporaryFolder().write([
      "in/a.md": "a", "in/b.md": "b", "out/records/in/a.md.json": "mine",
    ])
    let summary = try await folder.run(fullPipeline)
    #expect(summary.records == 1)
    #expect(try reason(folder, "in/a.md")["code"] == "output-exists")
    #expect(folder.read("out/records/in/a.md.json") == "mine")

    try folder.write(["out/all.jsonl": "mine"])
    await #expect(throws: RunError.outputExists(path: folder["out/all.jsonl"])) {
      try await folder.run(fullPipeline)
    }
    #expect(folder.read("out/all.jsonl") == "mine")

    let forced = try await folder.run(fullPipeline, RunOverrides(force: true))
    #expect(forced.records == 2)
    #expect(folder.read("out/all.jsonl")?.hasPrefix("{\"record_version\":") == true)
    #expect(folder.read("out/records/in/a.md.json")?.hasPrefix("{\n") == true)
  }

  @Test("Force does not replace the document itself, nor a folder")
  func neverTheSource() async throws {
    let folder = try TemporaryFolder().write(["in/a.md": "a", "in/b.md": "b"])
    try folder.link("out", to: "in")
    try folder.makeFolder("in/b.md.json")
    let summary = try await folder.run(
      """
      version: 1
      sources: [{path: in}]
      export: [{format: json, path: "out/{name}.md"}, {format: json, path: "x/{name}"}]
      quarantine_path: bad
      """, RunOverrides(force: true))
    #expect(summary.records == 0)
    #expect(summary.quarantined == 2)
    #expect(folder.read("in/a.md") == "a")
  }

  @Test("Force does not replace an article by the file of all records", arguments: ["", "./"])
  func neverASource(_ prefix: String) async throws {
    let folder = try TemporaryFolder().write(["in/a.md": "a", "in/b.md": "b"])
    await #expect(throws: RunError.self) {
      try await folder.run(
        """
        version: 1
        sources: [{path: in}]
        export: [{format: jsonl, path: \(prefix)in/a.md}]
        """, RunOverrides(force: true))
    }
    #expect(folder.read("in/a.md") == "a")
  }

  @Test("An output whose own path cannot be made is the document's fault, not the run's")
  func impossibleOutput() async throws {
    let folder = try TemporaryFolder().write(["in/a/x.md": "a", "in/b.md": "b", "out/in/a": ""])
    let summary = try await folder.run(
      """
      version: 1
      sources: [{path: in}]
      export: [{format: json, path: "out/{path}.json"}]
      """)
    #expect(summary.records == 1)
    #expect(try reason(folder, "in/a/x.md")["code"] == "output-impossible")
  }

  @Test(
    "A folder that may not be written concerns the documents that go there, a full disk all",
    arguments: [(EACCES, true), (EPERM, true), (EROFS, true), (ENOSPC, false), (EIO, false)])
  func unwritableSubfolder(_ code: Int32, _ isPath: Bool) {
    #expect(FileFailure(path: RawPath("out/a/x.json"), errno: code).concernsPathOnly == isPath)
  }

  @Test("Bad documents can be skipped, or stop the run")
  func policies() async throws {
    let folder = try TemporaryFolder().write(["in/a.md": "a", "in/c.md": "c"])
    try folder.link("in/b.md", to: "nowhere")
    let summary = try await folder.run(linesPipeline + "on_bad_document: skip\n")
    #expect(summary.records == 2)
    #expect(summary.skipped == 1)
    #expect(summary.quarantined == 0)
    #expect(summary.documents == 3)
    #expect(!folder.exists("out/quarantine"))
    try FileManager.default.removeItem(atPath: folder["out"])
    await #expect(throws: RunError.badDocument(path: "in/b.md", .notFound)) {
      try await folder.run(linesPipeline + "on_bad_document: stop\n")
    }
    #expect(folder.files.allSatisfy { $0.hasPrefix("in/") })
  }

  @Test("A source that matches nothing ends the run before it begins")
  func nothing() async throws {
    let folder = try TemporaryFolder().write(["in/a.md": "a"])
    await #expect(throws: RunError.noDocuments(pattern: "none/**/*.md")) {
      try await folder.run(
        """
        version: 1
        sources: [{path: in}, {path: "none/**/*.md"}]
        export: [{format: jsonl, path: out/all.jsonl}]
        """)
    }
    #expect(folder.files == ["in/a.md"])
  }

  @Test("An output folder that cannot be written ends the run before it begins")
  func unwritable() async throws {
    let folder = try TemporaryFolder().write(["in/a.md": "a", "out": "a file"])
    for pipeline in [linesPipeline, fullPipeline] {
      await #expect(throws: RunError.self) { try await folder.run(pipeline) }
    }
    await #expect(throws: RunError.self) {
      try await folder.run(
        """
        version: 1
        sources: [{path: in}]
        export: [{format: json, path: "/proc/none/{name}.json"}]
        """)
    }
    #expect(folder.read("out") == "a file")
    #expect(folder.files == ["in/a.md", "out"])
  }

  @Test("A quarantine that is the sources' folder by another name is refused")
  func quarantineOverSources() async throws {
    let folder = try TemporaryFolder().write(["in/a.md": "a"])
    try folder.link("bad", to: ".")
    await #expect(throws: RunError.self) {
      try await folder.run(linesPipeline + "quarantine_path: bad\n")
    }
    #expect(folder.read("in/a.md") == "a")
  }

  @Test("Odd content is a record like any other")
  func oddContent() async throws {
    let folder = try TemporaryFolder()
    let contents: [(String, [UInt8])] = [
      ("empty", []), ("nul", [0x61, 0, 0x62]), ("invalid", [0xFF, 0xFE, 0xFD, 0x80]),
      ("truncated", Array("price €".utf8).dropLast()),
      ("front", Array("---\ntitle: x\n---\n".utf8)),
    ]
    for (name, bytes) in contents { try folder.write("in/\(name).md", Array(bytes)) }
    let summary = try await folder.run(fullPipeline)
    #expect(summary.records == 5)
    #expect(summary.quarantined == 0)
  }
}
