internal import ArticleParsing

/// Why a request has no record.
enum WorkerError: Error, Hashable, Sendable, CustomStringConvertible {
  case invalidJSON(String)
  case notAnObject
  case missingContent
  /// Both `content` and `content_base64` are given.
  case ambiguousContent
  /// A field that is there has a value of the wrong type or form.
  case invalidField(String, expected: String)
  case invalidBase64
  case unknownFormat(String, suggestion: String?)
  case unparsable(String)
  case noArticle

  /// A stable word for programs.
  var code: String {
    switch self {
    case .invalidJSON: "invalid-json"
    case .notAnObject: "not-an-object"
    case .missingContent: "missing-content"
    case .ambiguousContent: "ambiguous-content"
    case .invalidField: "invalid-field"
    case .invalidBase64: "invalid-base64"
    case .unknownFormat: "unknown-format"
    case .unparsable: "unparsable"
    case .noArticle: "no-article"
    }
  }

  var description: String {
    switch self {
    case .invalidJSON(let message): "the line is not JSON: \(message)"
    case .notAnObject: "the line is JSON, but not an object"
    case .missingContent: "neither 'content' nor 'content_base64' is given"
    case .ambiguousContent: "both 'content' and 'content_base64' are given"
    case .invalidField(let name, let expected): "'\(name)' must be \(expected)"
    case .invalidBase64: "'content_base64' is not base64 (RFC 4648)"
    case .unknownFormat(let format, let suggestion):
      "unknown format '\(format)'; "
        + (suggestion.map { "did you mean '\($0)'?" }
          ?? "known are \(InputFormat.allCases.map(\.rawValue).alternatives)")
    case .unparsable(let reason): "the content cannot be parsed: \(reason)"
    case .noArticle: "there is no article in the content"
    }
  }
}
