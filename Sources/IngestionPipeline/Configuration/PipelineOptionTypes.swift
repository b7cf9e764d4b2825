internal import ArticleModel
internal import ConsistencyChecking
internal import FactExtraction

// The types of option that only `pipeline.yml` has.

extension OptionType<GlobPattern> {
  static let glob = OptionType.text("a path or pattern") { text in
    do throws(GlobError) {
      return .value(try GlobPattern(text))
    } catch {
      return .problem(error.description)
    }
  }
}

extension OptionType<PathTemplate> {
  static let template = OptionType.text("a path") { text in
    do throws(PathTemplateError) {
      return .value(try PathTemplate(text))
    } catch {
      return .problem(error.description)
    }
  }
}

extension OptionType<RawPath> {
  static let folder = OptionType.text("the path of a folder") { text in
    text.isEmpty ? .problem("it names no folder") : .value(RawPath(text))
  }
}

extension OptionType<String> {
  static let locale = OptionType.text("a language tag") { text in
    LanguageTag.isValid(text) ? .value(text) : .problem(LanguageTag.problem)
  }

  static let name = OptionType.text("a name") { text in
    text.contains { !$0.isWhitespace } ? .value(text) : .problem("it names nothing")
  }

  static let time = OptionType.text("a date or time") { text in
    ReferenceTime.isValid(text) ? .value(text) : .problem(ReferenceTime.problem)
  }
}

extension OptionType<FiscalCalendar?> {
  static let fiscalYearEnd = OptionType.text("a month") { text in
    guard let calendar = FiscalCalendar(lastMonth: text) else {
      return .problem("it is no month, such as September or 9")
    }
    return .value(calendar)
  }
}

extension OptionType<[RuleID: CheckLevel]> {
  /// Levels by rule or family.
  static let checkLevels: OptionType = {
    let words = ruleWords
    let level = OptionType<Level>.choice
    return OptionType(shape: .map(keys: words, level.shape)) {
      (input) throws(ConfigurationError) in
      guard case .mapping(let entries) = input.node.value else {
        throw input.wrongType(expected: "a map from rules to levels")
      }
      var families: [RuleID: CheckLevel] = [:]
      var single: [RuleID: CheckLevel] = [:]
      var given: Set<String> = []
      for entry in entries {
        guard given.insert(entry.key).inserted else {
          throw input.error(.duplicateKey(entry.key), at: entry.keyPlace)
        }
        let value = try level.decode(input.value(entry.value, of: entry.key)).level
        if let rule = RuleRegistry.rule(named: entry.key) {
          single[rule.id] = value
          continue
        }
        let family = RuleRegistry.rules(named: entry.key)
        guard !family.isEmpty else {
          let suggestion = Suggestion.nearest(to: entry.key, among: words)
          throw input.error(
            .unknownKey(entry.key, suggestion: suggestion), at: entry.keyPlace)
        }
        for rule in family { families[rule.id] = value }
      }
      return families.merging(single) { _, rule in rule }
    }
  }()

  /// The words that rules can be called by: families, ids and names.
  private static var ruleWords: [String] {
    var families: [String] = []
    for rule in RuleRegistry.all {
      let family = type(of: rule).family
      if !families.contains(family) { families.append(family) }
    }
    return families + RuleRegistry.all.flatMap { [$0.id.rawValue, $0.name] }
  }
}

/// A rule's level as `pipeline.yml` has it.
private enum Level: String, CaseIterable, Sendable {
  case off, note, warning, error

  var level: CheckLevel {
    switch self {
    case .off: .off
    case .note: .note
    case .warning: .warning
    case .error: .error
    }
  }
}

extension GlobPattern {
  /// A pattern that matches no path.
  static let nothing = GlobPattern()

  private init() {
    text = ""
    isAbsolute = false
    alternatives = []
  }
}

extension PathTemplate {
  /// A template of no path.
  static let nothing = PathTemplate()

  private init() {
    text = ""
    segments = []
  }
}

extension PathTemplateError: CustomStringConvertible {
  var description: String {
    switch self {
    case .empty: return "it names no file"
    case .folder: return "it names a folder, not a file"
    case .unclosedPlaceholder: return "a '{' has no '}'"
    case .unknownPlaceholder(let name):
      let known = PathTemplate.Placeholder.allCases.map(\.rawValue)
      let suggestion = Suggestion.nearest(to: name, among: known)
      let hint = suggestion.map { "did you mean {\($0)}?" }
      return "unknown placeholder {\(name)}; "
        + (hint ?? "known are \(known.map { "{\($0)}" }.alternatives)")
    }
  }
}
