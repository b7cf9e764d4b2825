internal import ArticleModel

/// How many of each there are in a record, or in all records of a run.
struct RecordTally: Hashable, Sendable {
  var mentions: [Mention.Kind: Int] = [:]
  var findings: [Finding.Verdict: Int] = [:]
  var severities: [Finding.Severity: Int] = [:]
  var diagnostics: [Diagnostic.Severity: Int] = [:]

  init() {}

  init(_ record: Record) {
    for mention in record.extraction.mentions { mentions[mention.kind, default: 0] += 1 }
    for finding in record.findings {
      findings[finding.verdict, default: 0] += 1
      // What the text switches off is in the record and does not count against it.
      if let severity = finding.severity, finding.suppression == nil {
        severities[severity, default: 0] += 1
      }
    }
    for diagnostic in record.extraction.article.diagnostics + record.extraction.diagnostics {
      diagnostics[diagnostic.severity, default: 0] += 1
    }
  }

  mutating func add(_ other: RecordTally) {
    mentions.merge(other.mentions, uniquingKeysWith: +)
    findings.merge(other.findings, uniquingKeysWith: +)
    severities.merge(other.severities, uniquingKeysWith: +)
    diagnostics.merge(other.diagnostics, uniquingKeysWith: +)
  }
}
