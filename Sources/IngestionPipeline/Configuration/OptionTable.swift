internal import ArticleModel

/// The keys of a map in `pipeline.yml`, each declared once.
///
/// Decoding, the messages for what is unknown or out of range, the schema and the reference page follow from it.
struct OptionTable<Root>: Sendable {
  /// One sentence.
  var summary: String
  var options: [OptionDeclaration<Root>]
  /// Holds what several keys must keep together.
  var validate: @Sendable (Root, OptionInput) throws(ConfigurationError) -> Void = {
    (_, _) throws(ConfigurationError) in
  }

  var documentation: SectionDocumentation {
    SectionDocumentation(summary: summary, options: options.map(\.documentation))
  }

  /// Reads a map into `root`, defaults included.
  func decode(_ input: OptionInput, into root: inout Root) throws(ConfigurationError) {
    guard case .mapping(let entries) = input.node.value else {
      throw input.wrongType(expected: "a map")
    }
    var given: Set<String> = []
    for entry in entries {
      guard let option = options.first(where: { $0.documentation.name == entry.key }) else {
        let suggestion = Suggestion.nearest(
          to: entry.key, among: options.lazy.map(\.documentation.name))
        throw input.error(.unknownKey(entry.key, suggestion: suggestion), at: entry.keyPlace)
      }
      guard given.insert(entry.key).inserted else {
        throw input.error(.duplicateKey(entry.key), at: entry.keyPlace)
      }
      try option.decode(input.value(entry.value, of: entry.key), &root)
    }
    for option in options where !given.contains(option.documentation.name) {
      let name = option.documentation.name
      switch option.documentation.default {
      case .required: throw input.error(.missingKey(name), at: input.node.place)
      case .value(let text):
        let node = YAMLNode(value: .scalar(text, isPlain: true), place: input.node.place)
        try option.decode(input.value(node, of: name), &root)
      case .described: break
      }
    }
    try validate(root, input)
  }
}

/// A key with its type, what it stands for, and where its value goes.
struct OptionDeclaration<Root>: Sendable {
  let documentation: OptionDocumentation
  fileprivate let decode: @Sendable (OptionInput, inout Root) throws(ConfigurationError) -> Void

  init<Value>(
    _ name: String, _ type: OptionType<Value>,
    to path: any WritableKeyPath<Root, Value> & Sendable,
    default: OptionDefault = .required, example: String = "", _ summary: String
  ) {
    documentation = OptionDocumentation(
      name: name, shape: type.shape, default: `default`, summary: summary, example: example)
    decode = { (input, root) throws(ConfigurationError) in
      root[keyPath: path] = try type.decode(input)
    }
  }

  /// A key whose value may be absent.
  init<Value>(
    _ name: String, _ type: OptionType<Value>,
    to path: any WritableKeyPath<Root, Value?> & Sendable,
    default: OptionDefault, example: String = "", _ summary: String
  ) {
    documentation = OptionDocumentation(
      name: name, shape: type.shape, default: `default`, summary: summary, example: example)
    decode = { (input, root) throws(ConfigurationError) in
      root[keyPath: path] = try type.decode(input)
    }
  }
}

/// A value on its way from the file to the configuration.
struct OptionInput: Sendable {
  /// The key that the value belongs to, for messages.
  var key: String
  var node: YAMLNode
  /// The file.
  var path: String

  func value(_ node: YAMLNode, of key: String) -> OptionInput {
    OptionInput(key: key, node: node, path: path)
  }

  /// The value of `key` in this map, or the map itself where the key is left out.
  func value(of key: String) -> OptionInput {
    guard case .mapping(let entries) = node.value,
      let entry = entries.first(where: { $0.key == key })
    else { return self }
    return value(entry.value, of: key)
  }

  func error(_ reason: ConfigurationError.Reason, at place: LineColumn? = nil) -> ConfigurationError
  {
    let place = place ?? node.place
    return ConfigurationError(reason: reason, path: path, line: place.line, column: place.column)
  }

  func wrongType(expected: String) -> ConfigurationError {
    error(.wrongType(key: key, expected: expected, found: node.kindName))
  }

  /// The text of a scalar.
  func text(expected: String) throws(ConfigurationError) -> String {
    guard case .scalar(let text, _) = node.value, !node.isNull else {
      throw wrongType(expected: expected)
    }
    guard !text.utf8.contains(0) else {
      throw error(.invalidValue(key: key, value: text, problem: "it holds a NUL character"))
    }
    return text
  }
}
