internal import ArticleParsing

/// A request of `crossfoot worker`, read from its line.
struct WorkerRequest: Sendable {
  var article: ArticleInput

  init(_ request: JSONValue) throws(WorkerError) {
    guard case .object = request else { throw .notAnObject }
    let id = WorkerRequest.id(of: request)
    if id == nil, request.given("id") != nil {
      throw .invalidField("id", expected: "a string or a number")
    }
    let locale = try request.text("locale")
    if let locale, !LanguageTag.isValid(locale) {
      throw .invalidField("locale", expected: "a BCP 47 language tag, such as en-US")
    }
    let referenceTime = try request.text("reference_time")
    if let referenceTime, !ReferenceTime.isValid(referenceTime) {
      throw .invalidField(
        "reference_time",
        expected: "an ISO 8601 date or time, such as 2026-04-09 or 2026-04-09T18:00:00")
    }
    article = ArticleInput(
      bytes: try WorkerRequest.content(of: request), id: id, url: try request.text("url"),
      format: try WorkerRequest.format(of: request), locale: locale, referenceTime: referenceTime)
  }

  /// The request's id; a number is its text as written.
  static func id(of request: JSONValue) -> String? {
    switch request.given("id") {
    case .string(let text): text
    case .number(let text): text
    default: nil
    }
  }

  private static func content(of request: JSONValue) throws(WorkerError) -> [UInt8] {
    switch (try request.text("content"), try request.text("content_base64")) {
    case (nil, nil): throw .missingContent
    case (.some, .some): throw .ambiguousContent
    case (let text?, nil): return Array(text.utf8)
    case (nil, let text?):
      guard let bytes = Base64.decode(text) else { throw .invalidBase64 }
      return bytes
    }
  }

  private static func format(of request: JSONValue) throws(WorkerError) -> InputFormat {
    guard let name = try request.text("format") else { return .auto }
    if let format = InputFormat(rawValue: name) { return format }
    let suggestion = Suggestion.nearest(to: name, among: InputFormat.allCases.map(\.rawValue))
    throw .unknownFormat(name, suggestion: suggestion)
  }
}

extension JSONValue {
  /// The value of a key that is there and not null.
  fileprivate func given(_ key: String) -> JSONValue? {
    guard let value = self[key] else { return nil }
    if case .null = value { return nil }
    return value
  }

  /// The string of a key, or `nil` where it is absent.
  fileprivate func text(_ key: String) throws(WorkerError) -> String? {
    switch given(key) {
    case nil: return nil
    case .string(let text): return text
    default: throw .invalidField(key, expected: "a string")
    }
  }
}
