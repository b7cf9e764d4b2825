import ArgumentParser
import Crossfoot
import Glibc
import Logging

/// `crossfoot run`: the batch pipeline.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run the batch that a pipeline file describes.",
    discussion: """
      The least a pipeline file needs:

        version: 1
        sources:
          - path: articles/**/*.md
        export:
          - format: jsonl
            path: out/articles.jsonl

      Examples:
        crossfoot run
        crossfoot run nightly.yml --jobs 4

      The output is the same for any number of jobs. `crossfoot schema pipeline` prints every key.
      """)

  @Argument(help: "The pipeline file; its folder is where its paths begin.", completion: .file())
  var pipeline = "pipeline.yml"

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Documents to work on at once; else what the file says, else one a core.",
      valueName: "number"))
  var jobs: Int?

  @Flag(help: "Replace output files that no run wrote.")
  var force = false

  @Flag(name: .shortAndLong, help: "Say more of what is done, on standard error.")
  var verbose = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func validate() throws {
    if verbose, quiet { throw ValidationError("--verbose and --quiet exclude each other") }
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs is \(jobs), expected 1 to 1024")
    }
  }

  func run() async throws {
    let summary: RunSummary
    do {
      let configuration = try PipelineConfiguration.load(path: pipeline)
      let run = pipelineRun(configuration)
      summary = try await Interruption.cancelling { try await run.run() }
    } catch is CancellationError {
      StandardError.report("interrupted; nothing half-written was left")
      throw Ending.interrupted
    } catch {
      StandardError.report("\(error)")
      throw Ending.failed
    }
    if !quiet {
      let output = try OutputFile(nil)
      try output.append(RunReport(summary).text)
      try output.finish()
    }
    if summary.reachedFailLevel { throw Ending.findings }
  }

  private func pipelineRun(_ configuration: PipelineConfiguration) -> PipelineRun {
    let showsProgress = !quiet && Terminal.isTerminal(STDERR_FILENO)
    let level: Logger.Level = verbose ? .debug : quiet ? .error : .notice
    let logger = Logger(label: "crossfoot") { _ in
      ErrorLog(logLevel: level, clearsLine: showsProgress)
    }
    let progress: (@Sendable (RunProgress) -> Void)? = showsProgress ? ProgressLine.show : nil
    return PipelineRun(
      configuration: configuration, overrides: RunOverrides(jobs: jobs, force: force),
      logger: logger, progress: progress)
  }
}

/// The line on a terminal that says how far a run is.
enum ProgressLine {
  /// Takes the line away, so that other words can stand there.
  static let clear = "\r\u{1B}[K"

  static func show(_ progress: RunProgress) {
    if progress.isLast { return StandardError.write(clear) }
    var text =
      "\(clear)\(RunReport.grouped(progress.done)) of \(RunReport.grouped(progress.total)) documents, "
      + "\(RunReport.rate(progress.rate))/s"
    if progress.quarantined > 0 {
      text += ", \(RunReport.grouped(progress.quarantined)) quarantined"
    }
    StandardError.write(text)
  }
}
