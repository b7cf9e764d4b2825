internal import ArticleModel

extension RunSummary {
  /// The summary for people: a few lines, each with its line end.
  public var text: String {
    var lines: [(label: String, text: String)] = []
    lines.append(
      (
        "documents",
        "\(grouped(documents)) in \(time) (\(rate) a second)"
      ))
    lines.append(("records", grouped(records)))
    if skipped > 0 { lines.append(("skipped", grouped(skipped))) }
    lines.append(("quarantined", grouped(quarantined)))
    lines.append(("mentions", counts(mentions, Mention.Kind.allCases.map { ($0, $0.rawValue) })))
    lines.append(("findings", findingCounts))
    lines.append(
      ("diagnostics", counts(diagnostics, Diagnostic.Severity.allCases.map { ($0, $0.rawValue) })))
    for (index, output) in outputs.enumerated() {
      let files =
        output.isTemplate ? count(output.records, "file") : count(output.records, "record")
      lines.append((index == 0 ? "written to" : "", "\(output.path) (\(files))"))
    }
    if let quarantinePath { lines.append(("bad ones in", quarantinePath)) }
    let width = (lines.map(\.label.count).max() ?? 0) + 2
    return lines.map { label, text in
      label + String(repeating: " ", count: width - label.count) + text + "\n"
    }.joined()
  }

  private var findingCounts: String {
    let verdicts = counts(findings, Finding.Verdict.allCases.map { ($0, $0.rawValue) })
    let loud = Finding.Severity.allCases.compactMap { severity -> String? in
      let number = severities[severity] ?? 0
      return number > 0 ? count(number, severity.rawValue) : nil
    }
    return loud.isEmpty ? verdicts : "\(verdicts); \(loud.joined(separator: ", "))"
  }

  /// `412: 120 money, 88 percent`, the most frequent first.
  private func counts<Key: Hashable>(_ numbers: [Key: Int], _ names: [(Key, String)]) -> String {
    let total = numbers.values.reduce(0, +)
    let parts = names.enumerated().map { (order: $0, number: numbers[$1.0] ?? 0, name: $1.1) }
      .filter { $0.number > 0 }
      .sorted { ($1.number, $0.order) < ($0.number, $1.order) }
      .map { "\(grouped($0.number)) \($0.name)" }
    return grouped(total) + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  private var time: String {
    let milliseconds = Int((duration.seconds * 1000).rounded())
    if milliseconds < 1000 { return "\(milliseconds) ms" }
    let (minutes, rest) = (milliseconds / 60_000, milliseconds % 60_000)
    if minutes > 0 { return "\(grouped(minutes)) min \(rest / 1000) s" }
    return "\(rest / 1000).\(rest % 1000 / 100) s"
  }

  private var rate: String { grouped(Int(documentsPerSecond.rounded())) }

  /// The number with a comma between its thousands.
  private func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
