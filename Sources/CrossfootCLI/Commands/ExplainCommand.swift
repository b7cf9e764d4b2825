import ArgumentParser
import Crossfoot

/// `crossfoot explain`: what a rule checks.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a rule checks, with examples; without a rule, list them.",
    discussion: """
      Examples:
        crossfoot explain
        crossfoot explain S1
        crossfoot explain sum-prose
      """)

  @Argument(
    help: "A rule's id or name, or the letter of a family.",
    completion: .custom { _, _, _ in RuleRegistry.all.flatMap { [$0.id.rawValue, $0.name] } })
  var rule: String?

  func validate() throws {
    guard let rule, RuleRegistry.rules(named: rule).isEmpty else { return }
    throw ValidationError("\(UnknownRule(rule, suggestion: RuleRegistry.nearest(to: rule)))")
  }

  func run() throws {
    let output = try OutputFile(nil)
    guard let rule else {
      try output.append(list)
      return try output.finish()
    }
    for (index, found) in RuleRegistry.rules(named: rule).enumerated() {
      if index > 0 { try output.append("\n") }
      try output.append(page(found))
    }
    try output.finish()
  }

  private var list: String {
    let rules = RuleRegistry.all
    let width = rules.map(\.name.count).max() ?? 0
    return rules.map { rule in
      let id = rule.id.rawValue.padded(to: 4)
      let mark = type(of: rule).isOffByDefault ? " (off by default)" : ""
      return "\(id)\(rule.name.padded(to: width + 2))\(rule.summary)\(mark)\n"
    }.joined()
  }

  private func page(_ rule: any Rule) -> String {
    var text = "\(rule.id.rawValue) \(rule.name): \(rule.summary)\n\n\(rule.documentation)"
    if !text.hasSuffix("\n") { text += "\n" }
    return text
  }
}

extension String {
  /// The text with blanks behind it, up to a number of columns.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
