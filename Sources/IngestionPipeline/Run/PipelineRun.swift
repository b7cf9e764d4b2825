public import Logging

/// What a caller can set against the configuration.
public struct RunOverrides: Hashable, Sendable {
  /// How many documents are worked on at once.
  public var jobs: Int?
  /// Whether files are replaced that no run wrote.
  public var force: Bool

  public init(jobs: Int? = nil, force: Bool = false) {
    self.jobs = jobs
    self.force = force
  }
}

/// A pass over all documents of a configuration.
///
/// The output is the same for any number of jobs. Memory is bounded by the documents in flight, but for 16 bytes for each file
/// of a single record. A run that fails or is cancelled leaves no half-written file.
public struct PipelineRun: Sendable {
  private let configuration: PipelineConfiguration
  private let overrides: RunOverrides
  private let logger: Logger
  private let progress: (@Sendable (RunProgress) -> Void)?
  /// The least time between two reports of progress.
  var progressInterval = Duration.milliseconds(200)

  /// Prepares a run.
  ///
  /// - Parameters:
  ///   - configuration: What to do.
  ///   - overrides: What the caller sets against it.
  ///   - logger: Where bad documents and the run's steps are logged; nowhere if none is given.
  ///   - progress: Called a few times a second at most, and once at the end.
  public init(
    configuration: PipelineConfiguration, overrides: RunOverrides = RunOverrides(),
    logger: Logger = Logger(label: "crossfoot") { _ in SwiftLogNoOpLogHandler() },
    progress: (@Sendable (RunProgress) -> Void)? = nil
  ) {
    self.configuration = configuration
    self.overrides = overrides
    self.logger = logger
    self.progress = progress
  }

  /// Does the run.
  ///
  /// - Throws: ``RunError`` where it cannot be done, `CancellationError` where its task is cancelled.
  public func run() async throws -> RunSummary {
    let start = ContinuousClock.now
    let plan = SourcePlan(configuration)
    let total = try plan.count()
    try refuseQuarantineOverSources()
    try refuseExportsOverSources(plan)
    let jobs = max(1, overrides.jobs ?? configuration.jobs ?? availableCores())
    logger.debug("run begins", metadata: ["files": "\(total)", "jobs": "\(jobs)"])
    let outputs = try RecordOutputs(configuration, force: overrides.force)
    // Not left to the last reference: nothing half-written outlives the call.
    defer { outputs.discard() }
    var collector = RunCollector(configuration, outputs, logger)
    var reporter = ProgressReporter(
      total: total, since: start, every: progressInterval, progress)
    reporter.update(done: 0, quarantined: 0)
    try await work(through: plan, jobs: jobs) { result in
      try collector.collect(result)
      reporter.update(done: collector.summary.files, quarantined: collector.badDocuments)
    }
    try Task.checkCancellation()
    try outputs.finish()
    reporter.update(
      done: collector.summary.files, quarantined: collector.badDocuments, isLast: true)
    let summary = collector.finish(duration: ContinuousClock.now - start)
    logger.debug("run ends", metadata: ["records": "\(summary.records)"])
    return summary
  }

  /// Hands the results of all batches to `collect`, in the order of the batches.
  ///
  /// At most `jobs` batches are worked on, and four times as many are begun and not collected: the ones that wait
  /// for an earlier one take memory too.
  private func work(
    through plan: SourcePlan, jobs: Int, collect: (BatchResult) throws -> Void
  ) async throws {
    let worker = DocumentWorker(configuration)
    var documents = plan.makeIterator()
    try await withThrowingTaskGroup(of: BatchResult.self) { group in
      var begun = 0
      var running = 0
      var collected = 0
      var waiting: [Int: BatchResult] = [:]
      while true {
        while running < jobs, begun - collected < 4 * jobs,
          let batch = DocumentBatch(begun, from: &documents)
        {
          group.addTask { try worker.work(on: batch) }
          begun += 1
          running += 1
        }
        guard let result = try await group.next() else { return }
        running -= 1
        waiting[result.index] = result
        while let next = waiting.removeValue(forKey: collected) {
          try Task.checkCancellation()
          try collect(next)
          collected += 1
        }
      }
    }
  }

  /// Force is for outputs of other programs, never for an article.
  private func refuseExportsOverSources(_ plan: SourcePlan) throws(RunError) {
    for export in configuration.exports where export.format == .jsonl {
      let path = RawPath(export.path.text)
      let file = configuration.folder.appending(path)
      if plan.isSource(path), !ExistingOutput.isReplaceable(file, force: false) {
        throw .outputIsSource(path: file.description)
      }
    }
  }

  private func refuseQuarantineOverSources() throws(RunError) {
    let quarantine = configuration.folder.appending(configuration.quarantine)
    guard configuration.badDocuments == .quarantine,
      let status = try? FileStatus(quarantine), let folder = try? FileStatus(configuration.folder),
      status.identity == folder.identity
    else { return }
    throw .quarantineIsSourceFolder(path: quarantine.description)
  }
}
