/// What a key of `pipeline.yml` is, apart from how it is decoded: the schema and the reference page are made of it.
struct OptionDocumentation: Sendable {
  var name: String
  var shape: OptionShape
  var `default`: OptionDefault
  /// One sentence.
  var summary: String
  /// A value as YAML has it on one line; empty for a section, whose keys have their own.
  var example: String
}

/// What holds where a key is left out.
enum OptionDefault: Hashable, Sendable {
  /// It must be given.
  case required
  /// As if this scalar were written.
  case value(String)
  /// What the words say; the configuration's own initial value.
  case described(String)
}

/// The type of an option, as a schema can say it.
indirect enum OptionShape: Sendable {
  /// A string; the words say which.
  case text(expected: String)
  case integer(ClosedRange<Int>)
  case choice([String])
  /// One value, or a list of them.
  case list(OptionShape)
  case section(SectionDocumentation)
  /// A list of at least one section.
  case sections(SectionDocumentation)
  /// A map from any of `keys` to values of one shape.
  case map(keys: [String], OptionShape)

  /// The type in words, with an article: "a whole number".
  var expectation: String {
    switch self {
    case .text(let expected): expected
    case .integer(let range):
      range.count == 1 ? "\(range.lowerBound)" : "a whole number"
    case .choice(let choices):
      choices.count <= 8 ? choices.alternatives : "one of \(choices.count) words"
    case .list(let element): "\(element.expectation), or a list"
    case .section, .map: "a map"
    case .sections: "a list of maps"
    }
  }
}

/// A map with fixed keys.
struct SectionDocumentation: Sendable {
  /// One sentence.
  var summary: String
  var options: [OptionDocumentation]
}
