import ArticleModel
import Testing

@testable import ConsistencyChecking

@Suite struct RuleRegistryTests {
  @Test func `ids and names are unique`() {
    let ids = RuleRegistry.all.map(\.id)
    let names = RuleRegistry.all.map(\.name)
    #expect(Set(ids).count == ids.count)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: ["S1", "s1", "sum-prose", "SUM-PROSE"])
  func `a rule is found by id and by name`(_ word: String) {
    #expect(RuleRegistry.rule(named: word)?.id == "S1")
  }

  @Test func `a family's letter stands for all its rules`() {
    #expect(Set(RuleRegistry.rules(named: "t").map(\.id)) == ["T4", "T6"])
    #expect(RuleRegistry.rules(named: "nonsense").isEmpty)
  }

  @Test(arguments: [
    ("sum-pros", "sum-prose"), ("restatment", "restatement"), ("sum-prase", "sum-prose"),
  ])
  func `a wrong word has a nearest right one`(_ word: String, _ nearest: String) {
    #expect(RuleRegistry.nearest(to: word) == nearest)
  }

  @Test func `a word far from all has none`() {
    #expect(RuleRegistry.nearest(to: "photosynthesis") == nil)
  }

  @Test func `selecting and ignoring take ids, names and families`() throws {
    let options = try CheckOptions(select: ["M", "sum-prose"], ignore: ["M3"])
    let running = RuleRegistry.all.filter { options.level(of: $0) != .off }.map(\.id)
    let mentions = Set(RuleRegistry.rules(named: "M").map(\.id))
    #expect(mentions.count > 4)
    #expect(Set(running) == mentions.subtracting(["M3"]).union(["S1"]))
  }

  @Test func `an unknown rule is named with the nearest`() {
    #expect(throws: UnknownRule("rang", suggestion: "range")) {
      try CheckOptions(select: ["rang"])
    }
  }
}
