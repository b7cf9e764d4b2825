/// How a value is written and read.
struct OptionType<Value>: Sendable {
  let shape: OptionShape
  let decode: @Sendable (OptionInput) throws(ConfigurationError) -> Value
}

extension OptionType<Int> {
  static func integer(_ range: ClosedRange<Int>) -> OptionType {
    let shape = OptionShape.integer(range)
    return OptionType(shape: shape) { (input) throws(ConfigurationError) in
      let text = try input.text(expected: shape.expectation)
      guard text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }),
        !text.isEmpty, text.utf8.dropFirst().allSatisfy({ $0 != UInt8(ascii: "-") })
      else { throw input.wrongType(expected: shape.expectation) }
      guard let value = Int(text), range.contains(value) else {
        throw input.error(.outOfRange(key: input.key, value: text, allowed: range))
      }
      return value
    }
  }
}

extension OptionType {
  /// A string that `parse` takes, or says why it does not.
  static func text(
    _ expected: String, _ parse: @escaping @Sendable (String) -> Parsed<Value>
  ) -> OptionType {
    OptionType(shape: .text(expected: expected)) { (input) throws(ConfigurationError) in
      let text = try input.text(expected: expected)
      switch parse(text) {
      case .value(let value): return value
      case .problem(let problem):
        throw input.error(.invalidValue(key: input.key, value: text, problem: problem))
      }
    }
  }

  /// A map with fixed keys, read into a copy of `initial`.
  static func section(_ table: OptionTable<Value>, _ initial: Value) -> OptionType
  where Value: Sendable {
    OptionType(shape: .section(table.documentation)) { (input) throws(ConfigurationError) in
      var value = initial
      try table.decode(input, into: &value)
      return value
    }
  }

  /// A list of at least one map with fixed keys.
  static func sections<Element: Sendable>(
    _ table: OptionTable<Element>, _ initial: Element
  ) -> OptionType where Value == [Element] {
    let shape = OptionShape.sections(table.documentation)
    return OptionType(shape: shape) { (input) throws(ConfigurationError) in
      guard case .sequence(let nodes) = input.node.value, !nodes.isEmpty else {
        throw input.wrongType(expected: shape.expectation)
      }
      var values: [Element] = []
      for node in nodes {
        var value = initial
        try table.decode(input.value(node, of: input.key), into: &value)
        values.append(value)
      }
      return values
    }
  }

  /// One value, or a list of values.
  static func list<Element>(of element: OptionType<Element>) -> OptionType
  where Value == [Element] {
    OptionType(shape: .list(element.shape)) { (input) throws(ConfigurationError) in
      guard case .sequence(let nodes) = input.node.value else {
        return [try element.decode(input)]
      }
      var values: [Element] = []
      for node in nodes { values.append(try element.decode(input.value(node, of: input.key))) }
      return values
    }
  }
}

extension OptionType
where Value: CaseIterable & RawRepresentable & Sendable, Value.RawValue == String {
  /// One of the words of an enumeration.
  static var choice: OptionType {
    let words = Value.allCases.map(\.rawValue)
    let shape = OptionShape.choice(words)
    return OptionType(shape: shape) { (input) throws(ConfigurationError) in
      let text = try input.text(expected: shape.expectation)
      if let value = Value(rawValue: text) { return value }
      throw input.unknownValue(text, allowed: words)
    }
  }
}

extension OptionInput {
  /// The error for a word that is none of `allowed`.
  func unknownValue(_ text: String, allowed: [String]) -> ConfigurationError {
    let suggestion = Suggestion.nearest(to: text, among: allowed)
    return error(
      .unknownValue(key: key, value: text, suggestion: suggestion, allowed: allowed))
  }
}

/// What became of a text: a value, or the reason why it is none.
enum Parsed<Value> {
  case value(Value)
  case problem(String)
}
