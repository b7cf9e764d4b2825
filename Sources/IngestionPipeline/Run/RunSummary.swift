public import ArticleModel

/// What a run did.
///
/// A document is an article of a source file, or a file that gave none. Counts balance: `documents` is `records` and
/// `quarantined` and `skipped` together.
public struct RunSummary: Hashable, Sendable {
  /// Something that was written.
  public struct Output: Hashable, Sendable {
    /// The file, or the template of the files' paths, from where the program runs.
    public var path: String
    /// Whether the path is a template, with a file for each record.
    public var isTemplate: Bool
    public var records: Int
  }

  /// Source files found.
  public var files = 0
  public var documents = 0
  public var records = 0
  /// Bad documents that were put into the quarantine.
  public var quarantined = 0
  /// Bad documents that the configuration says to skip.
  public var skipped = 0
  public var mentions: [Mention.Kind: Int] = [:]
  public var findings: [Finding.Verdict: Int] = [:]
  /// Findings by severity, without those that the text switches off.
  public var severities: [Finding.Severity: Int] = [:]
  public var diagnostics: [Diagnostic.Severity: Int] = [:]
  /// Wall time.
  public var duration = Duration.zero
  public var outputs: [Output] = []
  /// The quarantine's folder, where something was put into it.
  public var quarantinePath: String?
  /// Whether findings reached the severity at which the configuration lets a run fail.
  public var reachedFailLevel = false

  init() {}

  /// Documents a second of wall time.
  public var documentsPerSecond: Double {
    duration > .zero ? Double(documents) / duration.seconds : 0
  }
}
