public import ArticleModel

/// Which findings of a record are shown.
public struct FindingSelection: Hashable, Sendable {
  /// Whether notes on relations that hold are shown too, such as a hedge that one of two mentions drops.
  public var includesNotesOnVerified: Bool
  /// Whether notes of the reader about the input are shown, not its warnings and errors alone.
  public var includesReaderNotes: Bool

  public init(includesNotesOnVerified: Bool = false, includesReaderNotes: Bool = false) {
    self.includesNotesOnVerified = includesNotesOnVerified
    self.includesReaderNotes = includesReaderNotes
  }

  /// Whether a finding is shown: one that the text does not switch off, and that says something is amiss.
  public func shows(_ finding: Finding) -> Bool {
    guard finding.suppression == nil, finding.severity != nil else { return false }
    switch finding.verdict {
    case .inconsistent, .suspect: return true
    case .exact, .consistent, .notCheckable: return includesNotesOnVerified
    }
  }

  /// Whether a diagnostic of the reader is shown.
  public func shows(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.severity != .note || includesReaderNotes
  }
}

/// What was shown over a call, for its last line and its exit status.
public struct FindingTally: Hashable, Sendable {
  public private(set) var errors = 0
  public private(set) var warnings = 0
  public private(set) var notes = 0
  public private(set) var suppressed = 0
  /// Relations that hold.
  public private(set) var verified = 0
  /// Articles looked at, and those of them with a finding.
  public private(set) var articles = 0
  public private(set) var articlesWithFindings = 0

  public init() {}

  public var findings: Int { errors + warnings + notes }

  public mutating func add(_ record: Record, _ selection: FindingSelection) {
    let before = findings
    for finding in record.findings {
      if finding.suppression != nil { suppressed += 1 }
      if finding.verdict.isVerified { verified += 1 }
      guard selection.shows(finding) else { continue }
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      case nil: break
      }
    }
    articles += 1
    if findings > before { articlesWithFindings += 1 }
  }

  /// Whether a finding at or above a level was shown.
  public func reaches(_ severity: Finding.Severity) -> Bool {
    switch severity {
    case .error: errors > 0
    case .warning: errors + warnings > 0
    case .note: findings > 0
    }
  }

  /// `3 findings (1 error, 2 warnings) in 2 of 5 files; 14 relations verified`.
  public var summary: String {
    var text: String
    if findings == 0 {
      text = "no findings in \(FindingTally.count(articles, "file"))"
    } else {
      let levels = [(errors, "error"), (warnings, "warning"), (notes, "note")]
        .filter { $0.0 > 0 }
        .map { FindingTally.count($0.0, $0.1) }
      let place =
        articlesWithFindings == articles
        ? FindingTally.count(articles, "file")
        : "\(articlesWithFindings) of \(FindingTally.count(articles, "file"))"
      text =
        "\(FindingTally.count(findings, "finding")) (\(levels.joined(separator: ", "))) in \(place)"
    }
    if suppressed > 0 { text += "; \(suppressed) suppressed" }
    return text + "; \(FindingTally.count(verified, "relation")) verified"
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
