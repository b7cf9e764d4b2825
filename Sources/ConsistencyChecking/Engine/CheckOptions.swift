public import ArticleModel

/// How loud a check is.
public enum CheckLevel: String, Hashable, Sendable, CaseIterable {
  case off, note, warning, error
  /// The level that the specification gives each finding.
  case `default`
}

/// Which checks run, and how loudly.
public struct CheckOptions: Hashable, Sendable {
  /// Levels of single checks; one that is absent has its own level.
  public var levels: [RuleID: CheckLevel]

  public init() {
    levels = [:]
  }

  /// Runs the checks that `select` names, all where it is empty, without those that `ignore` names.
  ///
  /// - Parameters:
  ///   - select: Ids, names and families ("S1", "sum-prose", "S"), letter case aside.
  ///   - ignore: The same; it wins over `select`.
  /// - Throws: ``UnknownRule`` for the first word that is none of them.
  public init(select: [String], ignore: [String] = []) throws(UnknownRule) {
    self.init()
    let selected = try CheckOptions.rules(named: select)
    let ignored = try CheckOptions.rules(named: ignore)
    for rule in RuleRegistry.all {
      if ignored.contains(rule.id) || (!select.isEmpty && !selected.contains(rule.id)) {
        levels[rule.id] = .off
      } else if selected.contains(rule.id) {
        levels[rule.id] = .default
      }
    }
  }

  public func level(of rule: any Rule) -> CheckLevel {
    levels[rule.id] ?? (type(of: rule).isOffByDefault ? .off : .default)
  }

  private static func rules(named words: [String]) throws(UnknownRule) -> Set<RuleID> {
    var ids: Set<RuleID> = []
    for word in words {
      let found = RuleRegistry.rules(named: word)
      if found.isEmpty { throw UnknownRule(word, suggestion: RuleRegistry.nearest(to: word)) }
      ids.formUnion(found.map(\.id))
    }
    return ids
  }
}

/// A word that names no check and no family of checks.
public struct UnknownRule: Error, Hashable, CustomStringConvertible {
  public let word: String
  /// The nearest right word, where one is near.
  public let suggestion: String?

  public init(_ word: String, suggestion: String?) {
    self.word = word
    self.suggestion = suggestion
  }

  public var description: String {
    "unknown check '\(word)'" + (suggestion.map { "; did you mean '\($0)'?" } ?? "")
  }
}
