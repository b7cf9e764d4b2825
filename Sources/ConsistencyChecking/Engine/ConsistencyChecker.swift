public import ArticleModel

/// Checks whether an article's figures agree with each other.
///
/// Relations first, alarms second: the rules propose relations with their evidence, the engine
/// compares intervals, looks for the cheapest repair of what does not hold, and lets one rule own
/// each defect (specification, sections 2 and 3).
public struct ConsistencyChecker: Sendable {
  public let options: CheckOptions
  /// The rules that the options leave on.
  private let rules: [any RelationRule]

  public init(options: CheckOptions = .init()) {
    self.options = options
    rules = RuleRegistry.all.filter { options.level(of: $0) != .off }
      .compactMap { $0 as? any RelationRule }
  }

  /// The record of an article: its extraction, the findings in text order of their primary place, and the coverage.
  public func check(_ extraction: Extraction) -> Record {
    let index = FigureIndex(extraction)
    var relations: [Relation] = []
    for number in rules.indices { rules[number].propose(index) { relations.append($0) } }
    let findings = Adjudicator(index).findings(for: relations).map(leveled)
    return Record(
      extraction: extraction, findings: inTextOrder(findings, extraction),
      coverage: coverage(of: findings, in: extraction))
  }

  /// The finding at the level that the options give its rule.
  private func leveled(_ finding: Finding) -> Finding {
    guard finding.verdict == .inconsistent || finding.verdict == .suspect else { return finding }
    var finding = finding
    switch options.levels[finding.rule] ?? .default {
    case .note: finding.severity = .note
    case .warning: finding.severity = .warning
    case .error: finding.severity = .error
    case .off, .default: break
    }
    return finding
  }

  private func inTextOrder(_ findings: [Finding], _ extraction: Extraction) -> [Finding] {
    guard findings.count > 1 else { return findings }
    let places = findings.map { finding in
      (finding.blamed ?? finding.result ?? finding.members.first)
        .map { position(of: $0, extraction) } ?? 0
    }
    return findings.indices.sorted { left, right in
      if places[left] != places[right] { return places[left] < places[right] }
      if findings[left].rule != findings[right].rule {
        return findings[left].rule.rawValue < findings[right].rule.rawValue
      }
      return left < right
    }.map { findings[$0] }
  }

  /// Where a figure stands in the text; what stands outside of it comes first.
  private func position(of figure: FigureReference, _ extraction: Extraction) -> Int {
    switch figure {
    case .mention(let index): extraction.mentions[index].span.start
    case .other(let other): other.span?.start ?? -1
    }
  }

  private func coverage(of findings: [Finding], in extraction: Extraction) -> Coverage {
    var fates = Array(repeating: Fate.unchecked, count: extraction.mentions.count)
    for finding in findings {
      if finding.verdict.isVerified {
        for figure in finding.members { fates.note(figure, .verified) }
        if let result = finding.result { fates.note(result, .verified) }
      } else if let blamed = finding.blamed {
        fates.note(blamed, .contradicted)
      }
    }
    var coverage = Coverage()
    coverage.unchecked.reserveCapacity(fates.count)
    for index in fates.indices where !extraction.mentions[index].kind.isName {
      switch fates[index] {
      case .contradicted: coverage.contradicted.append(index)
      case .verified: coverage.verified.append(index)
      case .unchecked: coverage.unchecked.append(index)
      }
    }
    return coverage
  }
}

/// How a figure fared; what contradicts outweighs what verifies.
private enum Fate: UInt8 { case unchecked, verified, contradicted }

extension [Fate] {
  fileprivate mutating func note(_ figure: FigureReference, _ fate: Fate) {
    guard case .mention(let index) = figure, indices.contains(index) else { return }
    if fate.rawValue > self[index].rawValue { self[index] = fate }
  }
}

extension Mention.Kind {
  /// Whether it is a thing by its name, not a figure.
  var isName: Bool {
    switch self {
    case .organization, .person, .place, .product, .event: true
    case .money, .percent, .quantity, .age, .number, .ordinal, .score, .date, .time, .datetime,
      .duration, .set, .dateRange, .timeRange, .datetimeRange:
      false
    }
  }
}
