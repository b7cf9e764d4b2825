@testable import IngestionPipeline

extension TemporaryFolder {
  /// Runs a pipeline whose file stands in this folder.
  func run(
    _ yaml: String, _ overrides: RunOverrides = RunOverrides(),
    progressInterval: Duration? = nil, progress: (@Sendable (RunProgress) -> Void)? = nil
  ) async throws -> RunSummary {
    let configuration = try PipelineConfiguration.parse(
      Array(yaml.utf8), path: self["pipeline.yml"])
    var run = PipelineRun(
      configuration: configuration, overrides: overrides, progress: progress)
    if let progressInterval { run.progressInterval = progressInterval }
    return try await run.run()
  }
}

/// A pipeline over `in/` that writes one file for all records.
let linesPipeline = """
  version: 1
  sources: [{path: in}]
  export: [{format: jsonl, path: out/all.jsonl}]

  """

/// A pipeline over `in/` that writes all records to one file, and each to its own.
let fullPipeline = """
  version: 1
  sources: [{path: in}]
  export:
    - {format: jsonl, path: out/all.jsonl}
    - {format: json, path: "out/records/{path}.json"}
  """
