internal import ArticleModel
internal import Logging

/// Takes the results of a run in their order: writes the records, keeps bad documents, and counts.
struct RunCollector {
  private(set) var summary = RunSummary()
  private let configuration: PipelineConfiguration
  private let outputs: RecordOutputs
  private let logger: Logger
  private var quarantine: Quarantine
  private var tally = RecordTally()

  init(_ configuration: PipelineConfiguration, _ outputs: RecordOutputs, _ logger: Logger) {
    self.configuration = configuration
    self.outputs = outputs
    self.logger = logger
    quarantine = Quarantine(folder: configuration.folder.appending(configuration.quarantine))
  }

  /// The documents without a record so far.
  var badDocuments: Int { summary.quarantined + summary.skipped }

  mutating func collect(_ batch: BatchResult) throws(RunError) {
    for document in batch.documents {
      summary.files += 1
      if let failure = document.failure {
        try reject(document, nil, failure)
      } else {
        try write(document)
      }
    }
  }

  /// The run's summary, once everything is written.
  func finish(duration: Duration) -> RunSummary {
    var summary = summary
    summary.mentions = tally.mentions
    summary.findings = tally.findings
    summary.severities = tally.severities
    summary.diagnostics = tally.diagnostics
    summary.duration = duration
    summary.outputs = configuration.exports.map { export in
      RunSummary.Output(
        path: configuration.folder.appending(RawPath(export.path.text)).description,
        isTemplate: export.path.hasPlaceholder, records: summary.records)
    }
    if summary.quarantined > 0 { summary.quarantinePath = quarantine.folder.description }
    summary.reachedFailLevel = configuration.check.failLevel.isReached(by: tally.severities)
    return summary
  }

  private mutating func write(_ document: DocumentResult) throws(RunError) {
    var isWhole = true
    for record in document.records {
      if let failure = try outputs.write(record, from: document.identity) {
        isWhole = false
        try reject(document, record.number, failure)
      } else {
        summary.documents += 1
        summary.records += 1
        tally.add(record.tally)
      }
    }
    if isWhole, configuration.badDocuments == .quarantine {
      quarantine.release(document.path, document.records.map(\.number?.value))
    }
  }

  private mutating func reject(
    _ document: DocumentResult, _ number: ArticleNumber?, _ failure: DocumentFailure
  ) throws(RunError) {
    let name = document.path + (number.map { "#\($0.value)" } ?? "")
    switch configuration.badDocuments {
    case .stop: throw .badDocument(path: name, failure)
    case .skip: summary.skipped += 1
    case .quarantine:
      try quarantine.keep(document.path, number, bytes: document.bytes, failure)
      summary.quarantined += 1
    }
    summary.documents += 1
    logger.warning(
      "\(name): \(failure)",
      metadata: ["path": "\(document.path)", "code": "\(failure.code)"])
  }
}

extension PipelineConfiguration.FailLevel {
  /// Whether findings of these severities make a run fail.
  func isReached(by severities: [Finding.Severity: Int]) -> Bool {
    let level: Finding.Severity
    switch self {
    case .never: return false
    case .error: level = .error
    case .warning: level = .warning
    case .note: level = .note
    }
    return severities.contains { $0.key >= level && $0.value > 0 }
  }
}
