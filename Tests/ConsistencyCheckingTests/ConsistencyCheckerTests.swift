import ArticleModel
import ArticleParsing
import FactExtraction
import Testing

@testable import ConsistencyChecking

@Suite struct ConsistencyCheckerTests {
  private func record(_ markdown: String, options: CheckOptions = .init()) -> Record {
    let article = ArticleParser().parse(
      ArticleInput(bytes: Array(markdown.utf8), format: .markdown))
    return ConsistencyChecker(options: options).check(FactExtractor().extract(from: article))
  }

  private func texts(_ figures: [FigureReference], _ record: Record) -> [String] {
    figures.map {
      switch $0 {
      case .mention(let mention): record.extraction.text(of: mention)
      case .other(let other): other.text
      }
    }
  }

  @Test func `a sum that holds is in the record with its members in order`() throws {
    let record = record(
      "Ticket sales of $3.4 million and a grant of $1.9 million make up $5.3 million.")
    let sum = try #require(record.findings.first { $0.rule == "S1" })
    #expect(sum.verdict == .exact)
    #expect(sum.severity == nil)
    #expect(texts(sum.members, record) == ["$3.4 million", "$1.9 million"])
    #expect(sum.expression == "$3.4 million + $1.9 million = $5.3 million")
  }

  @Test func `a sum with two cues is one finding, at the surer evidence`() throws {
    let record = record("A $14.2 billion base plus $21 billion new makes $35.2 billion in all.")
    let sums = record.findings.filter { $0.rule == "S1" }
    #expect(sums.map(\.evidence) == [.established])
  }

  @Test func `growth and a level imply the level before, as no alarm`() throws {
    let record = record(
      "The company reported 2025 revenue of $5.13 billion, representing 168 percent year-over-year growth."
    )
    let implied = try #require(record.findings.first { $0.rule == "C7" })
    #expect(implied.verdict == .notCheckable)
    #expect(implied.reason != nil)
    #expect(implied.severity == nil)
    #expect(implied.implied?.low?.description == "1908752327.74674")
    #expect(implied.message.contains("$1.91 billion"))
  }

  @Test func `the message of a broken sum has the arithmetic in full`() throws {
    let record = record(
      "It takes $14.2 billion from a bank and $21 billion from a fund, for a total of $53.2 billion."
    )
    let alarm = try #require(record.findings.first { $0.rule == "S1" })
    #expect(alarm.verdict == .inconsistent)
    #expect(alarm.severity == .error)
    #expect(
      alarm.message
        == "$14.2 billion + $21 billion = $35.2 billion, but the first paragraph says $53.2 billion (digits swapped?)"
    )
    #expect(alarm.diagnosis.first?.kind == .transposition)
    #expect(alarm.diagnosis.first?.repaired == "$35.2 billion")
  }

  @Test func `a quotation lowers the level by one`() throws {
    let record = record(
      """
      The chairman spoke first.

      "We took $14.2 billion from a bank and $21 billion from a fund, for a total of $53.2 billion," he said.
      """)
    let alarm = try #require(record.findings.first { $0.rule == "S1" })
    #expect(alarm.severity == .warning)
    #expect(alarm.message.hasPrefix("the quoted figures do not add up"))
  }

  @Test func `findings come in the order of the text`() {
    let record = record(
      """
      It takes 36 to 18 months, and then 14 to 10 days.

      Of $31.6 million from a bank and $21.5 million from a fund the board made one loan, for a total of $35.1 million.
      """)
    let blamed = record.findings.compactMap(\.blamed).compactMap { figure -> Int? in
      if case .mention(let mention) = figure { mention } else { nil }
    }
    #expect(blamed == blamed.sorted())
    #expect(blamed.count == 3)
  }

  @Test func `every figure is verified, contradicted or unchecked`() {
    let record = record(
      "It takes 36 to 18 months and costs $5 million. In May 2020 it cost $4 million.")
    let coverage = record.coverage
    let listed = coverage.verified + coverage.contradicted + coverage.unchecked
    #expect(Set(listed).count == listed.count)
    #expect(coverage.contradicted.count == 1)
    #expect(coverage.unchecked.count >= 2)
  }

  @Test func `a check that is off says nothing, and one can be made quieter`() {
    let text = "It takes 36 to 18 months."
    var options = CheckOptions()
    options.levels["O1"] = .off
    #expect(record(text, options: options).findings.isEmpty)
    options.levels["O1"] = .note
    #expect(record(text, options: options).findings.map(\.severity) == [.note])
  }

  @Test func `one defect has one alarm`() {
    let alarms = record(
      """
      ---
      title: Tower sold for $310 million
      description: The tower was sold for $130 million, a record for the street.
      date: 2025-05-05
      ---

      The tower was sold for $310 million on Monday. The $310 million tower has no lift.
      """
    ).findings.filter { $0.verdict == .inconsistent }
    #expect(alarms.count == 1)
    #expect(alarms.first?.rule == "M8")
  }

  @Test func `a thousand equal figures are one finding`() {
    let text = (0..<1000).map { "The fund holds $5.2 billion in bonds, clause \($0) says." }
      .joined(separator: "\n\n")
    let restatements = record(text).findings.filter { $0.rule == "M1" && $0.verdict == .exact }
    #expect(restatements.count == 1)
    #expect(restatements.first?.members.count == 1000)
  }

  @Test(arguments: ["January 2024 to ", "5% + ", "$5 million, ", "from 2019 to 2024 in 5 years "])
  func `figures without a stop are data and raise no alarm`(_ piece: String) {
    let record = record(String(repeating: piece, count: 4000))
    #expect(record.findings.allSatisfy { $0.verdict.isVerified })
  }

  @Test func `absurd magnitudes and zero are answered`() {
    let digits = String(repeating: "9", count: 60)
    let record = record(
      "It fell 100 percent to $0 from $\(digits), and $\(digits) and $1, for a total of $2, says a note."
    )
    #expect(record.coverage.contradicted.count <= 2)
  }
}
