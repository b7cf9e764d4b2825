import Crossfoot
import CrossfootTestSupport
import Foundation
import Testing

/// An article whose figures agree, with one figure changed: exactly that figure is blamed.
@Suite("One figure changed")
struct MutationTests {
  struct Mutation: Sendable, CustomTestStringConvertible {
    /// What stands before the figure, so that one place is meant.
    var context: String
    var original: String
    var changed: String
    var rules: Set<String>

    init(_ context: String, _ original: String, _ changed: String, by rules: Set<String>) {
      self.context = context
      self.original = original
      self.changed = changed
      self.rules = rules
    }

    var testDescription: String { "\(context)\(original) → \(changed)" }
  }

  private static let path = "corpus/energy/nordvik-halden-green-methanol.md"

  @Test(
    "It is blamed, and at most one other alarm stands beside it",
    arguments: [
      Mutation("to Halden to approximately ", "$9.1 billion", "$1.9 billion", by: ["M1", "S1"]),
      Mutation("on top of the ", "$3.6 billion", "$6.3 billion", by: ["S1"]),
      Mutation("[Halden Contracts - ", "$9.1B", "$1.9B", by: ["M9"]),
      Mutation("[First Contract - ", "$3.6B", "$6.3B", by: ["M9"]),
      Mutation("| Total Commitment | ", "$9.1 billion", "$1.9 billion", by: ["S1", "M1"]),
      Mutation("Brings both contracts to ", "$9.1B", "$9.1M", by: ["M2"]),
      Mutation("| First Contract | ", "$3.6 billion", "$6.3 billion", by: ["S1", "M1"]),
      Mutation("| Halden 2025 Revenue | ", "$1.87 billion", "$8.17 billion", by: ["M1"]),
      Mutation("A plant takes ", "24 to 40 months", "40 to 24 months", by: ["O1"]),
      Mutation("| Plant Lead Time | ", "24 to 40 months", "40 to 24 months", by: ["O1"]),
    ])
  func isBlamed(_ mutation: Mutation) throws {
    let source = try String(
      contentsOf: packageRoot().appendingPathComponent(MutationTests.path), encoding: .utf8)
    let place = try #require(source.range(of: mutation.context + mutation.original))
    let text = source.replacingCharacters(
      in: place, with: mutation.context + mutation.changed)
    let record = try #require(try Crossfoot.process(text, format: .markdown).first)
    let alarms = record.findings.filter { ($0.severity ?? .note) >= .warning }
    let blamed = alarms.filter { alarm in
      guard case .mention(let mention)? = alarm.blamed else { return false }
      return record.extraction.text(of: mention).contains(mutation.changed)
        && mutation.rules.contains(alarm.rule.rawValue)
    }
    #expect(blamed.count == 1, "\(alarms.map { "[\($0.rule.rawValue)] \($0.message)" })")
    #expect(alarms.count <= 2)
  }
}
