import Logging

/// Log messages on standard error, as the program's own: `crossfoot: message (key: value)`.
struct ErrorLog: LogHandler {
  var logLevel: Logger.Level
  var metadata: Logger.Metadata = [:]
  /// Whether a progress line may stand where the message goes.
  var clearsLine = false

  init(logLevel: Logger.Level, clearsLine: Bool) {
    self.logLevel = logLevel
    self.clearsLine = clearsLine
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let all = metadata.merging(event.metadata ?? [:]) { _, new in new }
    let pairs = all.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    let details = pairs.isEmpty ? "" : " (\(pairs.joined(separator: ", ")))"
    if clearsLine { StandardError.write(ProgressLine.clear) }
    StandardError.report("\(event.message)\(details)")
  }
}
