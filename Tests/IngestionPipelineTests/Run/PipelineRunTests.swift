import ArticleModel
import Foundation
import Testing

@testable import IngestionPipeline

@Suite("A run")
struct PipelineRunTests {
  /// A folder with `count` articles of different lengths.
  private func articles(_ count: Int) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for number in 0..<count {
      let sentence = "Company \(number) paid $\(number + 1) million for \(number % 7) plants. "
      let text = String(repeating: sentence, count: 1 + number % 13)
      try folder.write("in/\(number % 5)/\(number).md", Array(text.utf8))
    }
    return folder
  }

  @Test("Every document has its record, in the order of the paths, and the counts balance")
  func balance() async throws {
    let folder = try articles(100)
    try folder.makeFolder("in/0/folder.md")
    folder.makePipe("in/1/pipe.md")
    try folder.link("in/2/dangling.md", to: "nowhere")
    let summary = try await folder.run(fullPipeline)
    #expect(summary.files == 103)
    #expect(summary.documents == 103)
    #expect(summary.records == 100)
    #expect(summary.quarantined == 3)
    #expect(summary.skipped == 0)
    #expect(summary.documents == summary.records + summary.quarantined + summary.skipped)

    let lines = try #require(folder.read("out/all.jsonl")).split(separator: "\n")
    let paths = try lines.map { line in
      let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let source = record?["source"] as? [String: Any]
      return try #require(source?["path"] as? String)
    }
    #expect(paths.count == 100)
    #expect(paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(folder.contents(below: "out/records").count == 100)
    #expect(folder.exists("out/records/in/3/33.md.json"))
    #expect(folder.files.allSatisfy { !$0.hasSuffix(".tmp") })
  }

  @Test("The output is the same for any number of jobs, and for a second run")
  func sameBytes() async throws {
    let folder = try articles(150)
    folder.makePipe("in/1/pipe.md")
    var outputs: [[String: String]] = []
    for jobs in [1, 2, 8, 8] {
      _ = try await folder.run(fullPipeline, RunOverrides(jobs: jobs))
      outputs.append(folder.contents(below: "out"))
    }
    #expect(outputs[0].count == 152)
    #expect(outputs.allSatisfy { $0 == outputs[0] })
  }

  @Test("A file that several sources match is read once, for the first")
  func overlappingSources() async throws {
    let folder = try TemporaryFolder().write([
      "in/a.md": "a", "in/b.txt": "b", "in/drafts/c.md": "c", "in/drafts/d.md": "d",
    ])
    let summary = try await folder.run(
      """
      version: 1
      sources:
        - {path: "in/**/*.md", exclude: in/drafts}
        - {path: in, exclude: "**/d.md"}
        - {path: \(folder.path)/in/*.md}
      export: [{format: json, path: "out/{path}.json"}]
      """)
    #expect(summary.records == 3)
    #expect(summary.quarantined == 0)
    #expect(
      folder.contents(below: "out").keys.sorted()
        == ["out/in/a.md.json", "out/in/b.txt.json", "out/in/drafts/c.md.json"])
  }

  @Test("What a run writes is not a source of the next")
  func ownOutputs() async throws {
    let folder = try TemporaryFolder().write(["a.md": "a"])
    try folder.link("b.md", to: "nowhere")
    let pipeline = """
      version: 1
      sources: [{path: "**"}]
      export: [{format: jsonl, path: all.md}, {format: json, path: "{path}.json"}]
      quarantine_path: bad.md
      """
    for _ in 1...3 {
      let summary = try await folder.run(pipeline)
      #expect(summary.documents == 2)
      #expect(summary.records == 1)
    }
    #expect(
      folder.files.sorted() == ["a.md", "a.md.json", "all.md", "b.md", "bad.md/b.md.reason.json"])
  }

  @Test("An input of several articles gives several records with numbered ids and paths")
  func severalArticles() async throws {
    let folder = try TemporaryFolder().write(["in/feed.md": "one\u{C}two", "in/one.md": "one"])
    let summary = try await folder.run(fullPipeline)
    try #require(summary.files == 2)
    // Only readers that come later find several articles in a file.
    guard summary.documents > 2 else { return }
    #expect(
      folder.contents(below: "out/records").keys.sorted() == [
        "out/records/in/feed.md#1.json", "out/records/in/feed.md#2.json",
        "out/records/in/one.md.json",
      ])
  }

  @Test("Progress ends with everything done, and comes a few times a second at most")
  func progress() async throws {
    let folder = try articles(80)
    let reports = Collected<RunProgress>()
    let start = ContinuousClock.now
    _ = try await folder.run(linesPipeline, progress: { reports.append($0) })
    let most = Int((ContinuousClock.now - start).seconds * 5) + 3
    #expect(reports.values.count <= most)
    #expect(reports.values.first?.done == 0)
    let last = try #require(reports.values.last)
    #expect(last.done == 80 && last.total == 80 && last.isLast)
    #expect(reports.values.map(\.done) == reports.values.map(\.done).sorted())
  }

  @Test("A cancelled run leaves no half-written file and keeps what was there")
  func cancellation() async throws {
    let folder = try articles(400)
    try folder.write(["out/all.jsonl": "{\"record_version\":1}\n"])
    let task = Task {
      try await folder.run(
        fullPipeline, RunOverrides(jobs: 2), progressInterval: .zero,
        progress: { progress in
          if progress.done > 100 { withUnsafeCurrentTask { $0?.cancel() } }
        })
    }
    let result = await task.result
    #expect(throws: CancellationError.self) { try result.get() }
    #expect(folder.read("out/all.jsonl") == "{\"record_version\":1}\n")
    #expect(folder.files.allSatisfy { !$0.hasSuffix(".tmp") })
  }

  @Test("A run that is cancelled before it begins ends at once")
  func cancelledBefore() async throws {
    let folder = try articles(50)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await folder.run(linesPipeline)
    }
    let result = await task.result
    #expect(throws: CancellationError.self) { try result.get() }
    #expect(folder.files.allSatisfy { $0.hasPrefix("in/") })
  }

  @Test(
    "A run fails from the level that is asked for",
    arguments: [
      (PipelineConfiguration.FailLevel.error, Finding.Severity.error, true),
      (.error, .warning, false), (.warning, .error, true), (.warning, .warning, true),
      (.warning, .note, false), (.note, .note, true), (.never, .error, false),
    ])
  func failLevel(
    _ level: PipelineConfiguration.FailLevel, _ severity: Finding.Severity, _ expected: Bool
  ) {
    #expect(level.isReached(by: [severity: 1]) == expected)
    #expect(!level.isReached(by: [severity: 0]))
  }
}
