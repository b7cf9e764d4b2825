public import ArticleModel

/// A check of the specification: which relations it looks for, and what it says of them.
///
/// A rule's id, name, type, file, fixture folder and documentation page belong together; a test over
/// the registry holds that each has fixtures that fire and fixtures that stay silent.
public protocol Rule: Sendable {
  /// The id in the specification: `S1`.
  static var id: RuleID { get }
  /// The name in the specification: `sum-prose`.
  static var name: String { get }
  /// One line: what it checks.
  static var summary: String { get }
  /// Markdown: what it checks, why it matters, examples with verdicts, when it stays silent.
  static var documentation: String { get }
  /// Whether it needs to be asked for.
  static var isOffByDefault: Bool { get }
}

extension Rule {
  public static var isOffByDefault: Bool { false }

  /// The id's leading letter: the family of the specification.
  public static var family: String { String(id.rawValue.prefix { $0.isLetter }) }

  public var id: RuleID { Self.id }
  public var name: String { Self.name }
  public var summary: String { Self.summary }
  public var documentation: String { Self.documentation }
}

/// A rule that proposes relations and leaves comparison, blame and severity to the engine.
protocol RelationRule: Rule {
  /// Proposes every relation of the rule's kind that the index gives evidence for, whether it holds or not.
  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void)
}

extension Rule {
  /// Looks for the rule's relations and judges them by themselves, as if no other rule were there.
  public func check(_ index: FigureIndex, report: (Finding) -> Void) {
    guard let rule = self as? any RelationRule else { return }
    var relations: [Relation] = []
    rule.propose(index) { relations.append($0) }
    for finding in Adjudicator(index).findings(for: relations) { report(finding) }
  }
}
