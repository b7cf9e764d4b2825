internal import ArticleModel

/// A value of a YAML document, with the place where it begins.
///
/// Scalars keep their text: `off` and `1` are what is written, and the option that reads them says what they are.
struct YAMLNode: Hashable, Sendable {
  enum Value: Hashable, Sendable {
    /// `isPlain` where no quotes stand around it.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  struct Entry: Hashable, Sendable {
    var key: String
    var keyPlace: LineColumn
    var value: YAMLNode
  }

  var value: Value
  var place: LineColumn

  /// Whether nothing is written: an empty value, `null` or `~`.
  var isNull: Bool {
    if case .scalar(let text, isPlain: true) = value {
      return ["", "~", "null", "Null", "NULL"].contains(text)
    }
    return false
  }

  /// What it is, for a message that says what was found.
  var kindName: String {
    switch value {
    case _ where isNull: "nothing"
    case .scalar(let text, _): "'\(text)'"
    case .sequence: "a list"
    case .mapping: "a map"
    }
  }
}

/// Why a text is no YAML document that a configuration can be read from.
struct YAMLError: Error, Hashable, Sendable {
  var message: String
  var place: LineColumn
}
