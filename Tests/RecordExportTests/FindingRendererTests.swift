import ArticleModel
import CrossfootTestSupport
import Foundation
import RecordExport
import Testing

@Suite("Findings on a terminal")
struct FindingRendererTests {
  @Test("A finding is printed with its line, its marks, the arithmetic and the repairs")
  func golden() throws {
    try expectGolden(
      rendered(fullRecord()), at: fixtures().appendingPathComponent("findings.txt"))
  }

  @Test("With colours, only escape sequences are added")
  func colours() throws {
    let coloured = rendered(fullRecord(), .init(style: .ansi, explains: true))
    try expectGolden(coloured, at: fixtures().appendingPathComponent("findings-ansi.txt"))
    let plain = coloured.replacingOccurrences(
      of: "\u{1B}\\[[0-9;]*m", with: "", options: .regularExpression)
    #expect(plain == rendered(fullRecord(), .init(explains: true)))
  }

  @Test("Explaining lists what holds, what is implied and what cannot be checked")
  func explanation() throws {
    var findings = sampleFindings()
    var verified = findings[0]
    verified.verdict = .exact
    verified.severity = nil
    verified.expression = "$14.2 billion + $21 billion = $35.2 billion"
    findings.append(verified)
    var rounded = verified
    rounded.rule = "M1"
    rounded.verdict = .consistent
    rounded.reason = "rounding"
    rounded.members = [.mention(0), .mention(2)]
    rounded.expression = "$35 Billion = $35.2 billion"
    findings.append(rounded)
    var blocked = verified
    blocked.rule = "U6"
    blocked.verdict = .notCheckable
    blocked.reason = "no price index"
    blocked.implied = nil
    findings.append(blocked)
    var record = fullRecord()
    record.findings = findings
    let selection = FindingSelection(includesNotesOnVerified: true, includesReaderNotes: true)
    try expectGolden(
      rendered(record, .init(selection: selection, explains: true)),
      at: fixtures().appendingPathComponent("explained.txt"))
  }

  @Test("A long line is cut around the figure, at words where it can be")
  func longLine() throws {
    let filler = Array(repeating: "padding words before", count: 12).joined(separator: " ")
    let cases = [
      "\(filler) ⟦$5⟧ and ⟦$7⟧ make ⟦$13⟧ \(filler)",
      "⟦$5⟧ and ⟦$7⟧ make ⟦$13⟧ \(filler)",
      "\(filler) ⟦$5⟧ and ⟦$7⟧ make ⟦$13⟧",
      "⟦$5⟧ \(filler) ⟦$7⟧ make ⟦$13⟧ \(String(repeating: "x", count: 200))",
    ]
    let text = cases.map { rendered(sum($0), .init(width: 80)) }.joined()
    for line in text.split(separator: "\n") where line.contains(" | ") {
      #expect(line.count <= 80)
    }
    try expectGolden(text, at: fixtures().appendingPathComponent("long-lines.txt"))
  }

  @Test("Marks stand below their figures behind tabs, wide and combining characters")
  func widths() throws {
    let cases = [
      "\ta\t⟦$5⟧ and ⟦$7⟧ make ⟦$13⟧", "売上高 ⟦$5⟧ と ⟦$7⟧ 合計 ⟦$13⟧",
      "🙂e\u{301} ⟦$5⟧ and ⟦$7⟧ make ⟦$13⟧",
      "⟦$5⟧ and ⟦$7⟧ make ⟦５００円⟧",
    ]
    try expectGolden(
      cases.map { rendered(sum($0)) }.joined(), at: fixtures().appendingPathComponent("widths.txt"))
  }

  @Test("No control character or direction mark of the input reaches the terminal")
  func controls() {
    var record = sum("\u{1B}[31m⟦$5⟧ \u{202E}and ⟦$7⟧ \u{9B}make ⟦$13⟧\u{7}", path: "a\u{1B}b\n.md")
    record.findings[0].message = "bad\u{1B}]0;title\u{7}\nnews"
    record.extraction.article.diagnostics = [
      Diagnostic(code: "odd", severity: .warning, message: "a \u{1B} key", offset: 0)
    ]
    let text = rendered(record, .init(explains: true))
    let forbidden = text.unicodeScalars.filter {
      $0 != "\n" && ($0.value < 0x20 || (0x7F..<0xA0).contains($0.value) || $0.value == 0x202E)
    }
    #expect(forbidden.isEmpty)
    #expect(text.contains("␛[31m$5 \u{FFFD}and"))
  }

  @Test("A figure without a place still gives its finding, and so does one at the end of a line")
  func places() {
    var record = sum("⟦$5⟧ and ⟦$7⟧ make ⟦$13⟧")
    record.findings[0].members = [.other(.init(text: "—"))]
    record.findings[0].result = nil
    record.findings[0].blamed = nil
    #expect(rendered(record).hasPrefix("draft.md: error: "))
    record.findings = []
    record.extraction.article.diagnostics = [
      Diagnostic(code: "cut", severity: .error, message: "cut short", offset: 18)
    ]
    #expect(
      rendered(record) == """
        draft.md:1:19: error: cut short [cut]
            1 | $5 and $7 make $13
              |                   ^

        """)
  }

  @Test(
    "The last line counts what was shown",
    arguments: [
      (0, 0, "no findings in 0 files; 0 relations verified"),
      (0, 1, "no findings in 1 file; 0 relations verified"),
      (1, 0, "1 finding (1 error) in 1 file; 1 suppressed; 1 relation verified"),
      (2, 3, "2 findings (2 errors) in 2 of 5 files; 2 suppressed; 2 relations verified"),
    ])
  func summary(_ bad: Int, _ good: Int, _ expected: String) {
    var tally = FindingTally()
    for _ in 0..<bad { tally.add(fullRecord(), FindingSelection()) }
    for _ in 0..<good { tally.add(Sample("").record(), FindingSelection()) }
    #expect(tally.summary == expected)
    #expect(tally.reaches(.error) == (bad > 0))
  }

  @Test("Notes on relations that hold count only where they are shown")
  func notes() {
    var record = fullRecord()
    record.findings = [record.findings[2]]
    record.findings[0].suppression = nil
    var tally = FindingTally()
    tally.add(record, FindingSelection())
    #expect(!tally.reaches(.note))
    tally.add(record, FindingSelection(includesNotesOnVerified: true))
    #expect(tally.reaches(.note))
    #expect(!tally.reaches(.warning))
  }

  @Test("A check's JSON spells its figures out")
  func checkReport() throws {
    var encoder = CheckReportEncoder(selection: nil)
    var bytes: [UInt8] = []
    encoder.append(fullRecord(), to: &bytes)
    encoder.append(Sample("").record(), to: &bytes)
    encoder.finish(to: &bytes)
    try expectGolden(
      String(decoding: bytes, as: UTF8.self), at: fixtures().appendingPathComponent("check.json"))
    let parsed = try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]]
    #expect(parsed?.count == 2)
    var none = CheckReportEncoder(selection: FindingSelection())
    var empty: [UInt8] = []
    none.finish(to: &empty)
    #expect(String(decoding: empty, as: UTF8.self) == "[]\n")
  }

  private func rendered(_ record: Record, _ options: FindingRenderer.Options = .init()) -> String {
    var bytes: [UInt8] = []
    FindingRenderer(options).append(record, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A broken sum over the first three marks, that blames the last.
  private func sum(_ marked: String, path: String = "draft.md") -> Record {
    var sample = Sample(marked, path: path)
    sample.addDollars([("5", "1"), ("7", "1"), ("13", "1")])
    var finding = Finding(
      rule: "S1", verdict: .inconsistent, evidence: .established, message: "$5 + $7 = $12, not $13",
      expression: "$5 + $7 = $13", members: [.mention(0), .mention(1)], result: .mention(2))
    finding.severity = .error
    finding.blamed = .mention(2)
    return sample.record([finding])
  }
}
