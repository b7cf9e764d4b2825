public import ArticleModel

/// Checks whether an article's figures agree with each other.
///
/// Relations first, alarms second: the rules propose relations with their evidence, the engine
/// compares intervals, looks for the cheapest repair of what does not hold, and lets one rule own
/// each defect (specification, sections 2 and 3).
public struct ConsistencyChecker: Sendable {
  public let options: CheckOptions

  public init(options: CheckOptions = .init()) {
    self.options = options
  }

  /// The record of an article: its extraction, the findings in text order of their primary place, and the coverage.
  public func check(_ extraction: Extraction) -> Record {
    let index = FigureIndex(extraction)
    var relations: [Relation] = []
    for rule in RuleRegistry.all where options.level(of: rule) != .off {
      guard let rule = rule as? any RelationRule else { continue }
      rule.propose(index) { relations.append($0) }
    }
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
    var verified: Set<Int> = []
    var contradicted: Set<Int> = []
    for finding in findings {
      if finding.verdict.isVerified {
        for figure in finding.members + (finding.result.map { [$0] } ?? []) {
          if case .mention(let index) = figure { verified.insert(index) }
        }
      } else if case .mention(let index) = finding.blamed {
        contradicted.insert(index)
      }
    }
    var coverage = Coverage()
    for (index, mention) in extraction.mentions.enumerated() {
      if case .entity = mention.value { continue }
      if contradicted.contains(index) {
        coverage.contradicted.append(index)
      } else if verified.contains(index) {
        coverage.verified.append(index)
      } else {
        coverage.unchecked.append(index)
      }
    }
    return coverage
  }
}
