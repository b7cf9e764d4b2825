/// How far a run is.
public struct RunProgress: Hashable, Sendable {
  /// The source files that are done with.
  public var done: Int
  /// The source files that were found when the run began.
  public var total: Int
  /// The documents without a record so far.
  public var quarantined: Int
  /// Files a second since the run began.
  public var rate: Double
  /// Whether it is the last report of the run.
  public var isLast: Bool
}

/// Passes progress on a few times a second, however often it is told.
struct ProgressReporter {
  private let report: (@Sendable (RunProgress) -> Void)?
  private let start: ContinuousClock.Instant
  private let total: Int
  /// The least time between two reports.
  private let interval: Duration
  private var last: ContinuousClock.Instant?

  init(
    total: Int, since start: ContinuousClock.Instant, every interval: Duration,
    _ report: (@Sendable (RunProgress) -> Void)?
  ) {
    self.interval = interval
    self.total = total
    self.start = start
    self.report = report
  }

  mutating func update(done: Int, quarantined: Int, isLast: Bool = false) {
    guard let report else { return }
    let now = ContinuousClock.now
    if !isLast, let last, now - last < interval { return }
    last = now
    let seconds = (now - start).seconds
    report(
      RunProgress(
        done: done, total: total, quarantined: quarantined,
        rate: seconds > 0 ? Double(done) / seconds : 0, isLast: isLast))
  }
}

extension Duration {
  /// The duration in seconds, for rates.
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
