import Crossfoot

/// What a run did, for a person.
struct RunReport {
  private let summary: RunSummary

  init(_ summary: RunSummary) {
    self.summary = summary
  }

  var text: String {
    var rows: [(String, String)] = [("documents", documents)]
    if let mentions = list(Mention.Kind.allCases.map { (summary.mentions[$0] ?? 0, $0.rawValue) }) {
      let total = summary.mentions.values.reduce(0, +)
      rows.append(("mentions", "\(RunReport.grouped(total)): \(mentions)"))
    }
    if let findings { rows.append(("findings", findings)) }
    let time = RunReport.seconds(summary.duration)
    rows.append(("time", "\(time) s, \(RunReport.rate(summary.documentsPerSecond)) documents/s"))
    for (index, output) in summary.outputs.enumerated() {
      let count = RunReport.count(output.records, output.isTemplate ? "file" : "record")
      rows.append((index == 0 ? "results" : "", "\(output.path) (\(count))"))
    }
    if let path = summary.quarantinePath { rows.append(("quarantine", path)) }
    return rows.map { "\($0.0.padded(to: 12))\(TerminalText.printable($0.1))\n" }.joined()
  }

  private var documents: String {
    var text =
      "\(RunReport.grouped(summary.documents)) in \(RunReport.count(summary.files, "file")): "
      + RunReport.count(summary.records, "record")
    if summary.quarantined > 0 { text += ", \(RunReport.grouped(summary.quarantined)) quarantined" }
    if summary.skipped > 0 { text += ", \(RunReport.grouped(summary.skipped)) skipped" }
    return text
  }

  /// `40 exact, 2 inconsistent; 1 error, 1 warning`.
  private var findings: String? {
    let verdicts = list(
      Finding.Verdict.allCases.map { (summary.findings[$0] ?? 0, $0.rawValue) })
    guard let verdicts else { return nil }
    let levels = list(
      Finding.Severity.allCases.map { severity in
        let count = summary.severities[severity] ?? 0
        return (count, count == 1 ? severity.rawValue : severity.rawValue + "s")
      })
    return levels.map { "\(verdicts); \($0)" } ?? verdicts
  }

  /// The counts that are not zero, with what they count; `nil` where all are.
  private func list(_ counts: [(Int, String)]) -> String? {
    let shown = counts.filter { $0.0 > 0 }.map { "\(RunReport.grouped($0.0)) \($0.1)" }
    return shown.isEmpty ? nil : shown.joined(separator: ", ")
  }

  /// A duration with two decimals.
  private static func seconds(_ duration: Duration) -> String {
    let hundredths =
      duration.components.seconds * 100 + duration.components.attoseconds / 10_000_000_000_000_000
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A rate, with one decimal where it is small.
  static func rate(_ perSecond: Double) -> String {
    let tenths = Int((perSecond * 10).rounded())
    return tenths < 100 ? "\(tenths / 10).\(tenths % 10)" : grouped((tenths + 5) / 10)
  }

  /// `1 file`, `1,209 files`.
  static func count(_ count: Int, _ noun: String) -> String {
    "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")"
  }

  /// A count with commas between the thousands.
  static func grouped(_ count: Int) -> String {
    var text = ""
    let digits = String(count)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }
}
