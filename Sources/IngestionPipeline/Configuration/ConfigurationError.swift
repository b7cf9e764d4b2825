/// The reason a pipeline file was refused, and where in it.
public struct ConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Reason: Hashable, Sendable {
    /// The file itself cannot be read.
    case unreadable(DocumentFailure)
    /// It is not YAML; the words are libyaml's.
    case malformed(String)
    case unknownKey(String, suggestion: String?)
    case duplicateKey(String)
    case missingKey(String)
    /// `found` says what stands there, in words.
    case wrongType(key: String, expected: String, found: String)
    case unknownValue(key: String, value: String, suggestion: String?, allowed: [String])
    case outOfRange(key: String, value: String, allowed: ClosedRange<Int>)
    /// A value of the right type that cannot be used, for a reason that continues "'value' …:".
    case invalidValue(key: String, value: String, problem: String)
  }

  public let reason: Reason
  /// The file, as it was given.
  public let path: String
  /// The line, counting from 1; `nil` where the file could not be read.
  public let line: Int?
  /// The column in code points, counting from 1.
  public let column: Int?

  public var description: String {
    let place = [line, column].compactMap { $0 }.map { ":\($0)" }.joined()
    return "\(path)\(place): \(sentence)"
  }

  private var sentence: String {
    switch reason {
    case .unreadable(let failure): return failure.description
    case .malformed(let message): return "not valid YAML: \(message)"
    case .unknownKey(let key, let suggestion):
      return "unknown key '\(key)'\(hint(suggestion))"
    case .duplicateKey(let key): return "the key '\(key)' is given twice"
    case .missingKey(let key): return "the key '\(key)' is missing"
    case .wrongType(let key, let expected, let found):
      return "'\(key)' is \(found), expected \(expected)"
    case .unknownValue(let key, let value, let suggestion, let allowed):
      let choices = allowed.count <= 8 ? "; expected \(allowed.alternatives)" : ""
      return "unknown value '\(value)' for '\(key)'"
        + (suggestion == nil ? choices : hint(suggestion))
    case .outOfRange(let key, let value, let allowed):
      let range =
        allowed.count == 1
        ? "\(allowed.lowerBound)" : "\(allowed.lowerBound) to \(allowed.upperBound)"
      return "'\(key)' is \(value), expected \(range)"
    case .invalidValue(let key, let value, let problem):
      return "'\(key)' cannot be '\(value)': \(problem)"
    }
  }

  private func hint(_ suggestion: String?) -> String {
    suggestion.map { "; did you mean '\($0)'?" } ?? ""
  }
}

extension [String] {
  /// The words as a choice: `a, b or c`.
  var alternatives: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " or " + last
  }
}
