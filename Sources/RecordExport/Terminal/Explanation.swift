import ArticleModel

extension FindingRenderer {
  /// The relations of a record that `--explain` lists, below a line that counts them.
  func explanation(of record: Record, on sheet: SourceSheet) -> String {
    var counts = (verified: 0, implied: 0, open: 0)
    var lines = ""
    for finding in record.findings {
      let label: String
      var ending: [String] = []
      if finding.suppression != nil {
        continue
      } else if finding.verdict.isVerified {
        counts.verified += 1
        label = style.paint("verified", as: .verified)
        ending.append(
          finding.verdict.rawValue
            + (finding.reason.map { finding.verdict == .exact ? "" : " (\($0))" } ?? ""))
      } else if let implied = finding.implied {
        counts.implied += 1
        label = style.paint("implied", as: .note)
        ending.append(ReadableNumber.text(implied))
      } else if finding.verdict == .notCheckable {
        counts.open += 1
        label = style.paint("not checkable", as: .detail)
        if let reason = finding.reason { ending.append(reason) }
      } else {
        continue
      }
      if let place = linePhrase(of: finding, on: sheet) { ending.append(place) }
      let relation = finding.expression.isEmpty ? finding.message : finding.expression
      let text = ([relation] + ending).map(DisplayWidth.printable).joined(separator: "  ")
      lines += "  \(label) [\(finding.rule.rawValue)] \(text)\n"
    }
    guard !lines.isEmpty else { return "" }
    var heading = "\(counts.verified) verified"
    if counts.implied > 0 { heading += ", \(counts.implied) implied" }
    if counts.open > 0 { heading += ", \(counts.open) not checkable" }
    return style.paint(DisplayWidth.printable(sheet.path) + ":", as: .place)
      + " \(heading)\n" + lines
  }

  /// `line 3`, or `lines 3, 45`: where the relation's figures stand.
  private func linePhrase(of finding: Finding, on sheet: SourceSheet) -> String? {
    let figures = finding.members + [finding.result].compactMap(\.self)
    let numbers = Set(figures.compactMap(sheet.source).map { sheet.lineColumn(at: $0.start).line })
    guard let first = numbers.min() else { return nil }
    guard numbers.count > 1 else { return "line \(first)" }
    let sorted = numbers.sorted()
    let shown = sorted.prefix(6).map(String.init).joined(separator: ", ")
    return "lines \(shown)" + (sorted.count > 6 ? " …" : "")
  }
}
