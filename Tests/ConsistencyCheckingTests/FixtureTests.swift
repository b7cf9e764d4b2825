import ArticleModel
import CrossfootTestSupport
import Foundation
import Testing

@testable import ConsistencyChecking

@Suite struct FixtureTests {
  @Test(arguments: Fixture.all)
  func `a fixture gives exactly the alarms and notes that stand beside it`(_ fixture: Fixture)
    throws
  {
    let record = try fixture.record()
    let found = record.findings.compactMap { $0.asWanted(in: record.extraction) }
    #expect(Set(found) == Set(fixture.wanted))
    #expect(found.count == fixture.wanted.count)
  }

  @Test(arguments: RuleRegistry.all.map(\.id.rawValue))
  func `a rule has fixtures that fire and fixtures that stay silent`(_ id: String) throws {
    let rule = try #require(RuleRegistry.rule(named: id))
    let own = Fixture.all.filter { $0.folder == "\(id)-\(rule.name)" }
    let firing = own.filter { $0.wanted.contains { $0.rule == id } }
    let silent = own.filter { $0.wanted.isEmpty }
    #expect(firing.count >= 6)
    #expect(silent.count >= 6)
  }

  @Test(arguments: RuleRegistry.all.map(\.id.rawValue))
  func `a rule's page in docs is its documentation`(_ id: String) throws {
    let rule = try #require(RuleRegistry.rule(named: id))
    for heading in ["What it checks", "Why it matters", "Examples", "When it stays silent"] {
      #expect(rule.documentation.contains("## \(heading)\n"), "\(heading)")
    }
    let page = packageRoot().appendingPathComponent("docs/checks/\(id)-\(rule.name).md")
    try expectGolden("# \(id) \(rule.name)\n\n\(rule.summary)\n\n\(rule.documentation)\n", at: page)
  }

  @Test func `a rule's file is named after its type`() throws {
    let sources = packageRoot().appendingPathComponent("Sources/ConsistencyChecking/Rules")
    let files = try #require(FileManager.default.enumerator(atPath: sources.path))
      .compactMap { ($0 as? String)?.split(separator: "/").last.map(String.init) }
    for rule in RuleRegistry.all { #expect(files.contains("\(type(of: rule)).swift")) }
  }

  @Test(arguments: Fixture.all.filter { !$0.wanted.isEmpty })
  func `an alarm shows the figure that it blames`(_ fixture: Fixture) throws {
    let record = try fixture.record()
    for finding in record.findings where finding.blamed != nil {
      let text = finding.asWanted(in: record.extraction)?.blamed ?? ""
      #expect(finding.message.contains(text), "\(finding.message)")
      #expect(finding.severity != nil)
    }
  }
}
