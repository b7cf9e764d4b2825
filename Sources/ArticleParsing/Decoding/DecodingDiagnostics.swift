internal import ArticleModel

extension DecodedSource {
  /// The reading of an input of no bytes.
  static var empty: DecodedSource {
    var source = DecodedSource(bytes: [], charset: "UTF-8")
    source.diagnostics.append(
      Diagnostic(code: "empty-input", severity: .note, message: "the input is empty", offset: 0))
    return source
  }

  /// The reading of an input that is not text: nothing of it is an article.
  static var binary: DecodedSource {
    var source = DecodedSource(bytes: [], charset: "binary")
    source.diagnostics.append(
      Diagnostic(
        code: "binary-input", severity: .error,
        message: "the input is not text: it has the signature or the control bytes of a binary file"
      ))
    return source
  }
}

extension Diagnostic {
  static func invalidUTF8(count: Int, original: Int, at offset: Int) -> Diagnostic {
    Diagnostic(
      code: "invalid-utf8", severity: .warning,
      message: "\(count) malformed UTF-8 \(count == 1 ? "sequence" : "sequences") replaced by "
        + "U+FFFD, the first at byte \(original)",
      offset: offset)
  }

  static func nullBytes(count: Int, replaced: Bool, at offset: Int) -> Diagnostic {
    Diagnostic(
      code: "nul-byte", severity: .warning,
      message: "\(count) NUL \(count == 1 ? "character" : "characters") "
        + (replaced ? "replaced by U+FFFD" : "kept"),
      offset: offset)
  }

  static func guessedCharset(_ charset: String) -> Diagnostic {
    Diagnostic(
      code: "charset-guessed", severity: .note,
      message: "the input is not UTF-8 and declares no charset; read as \(charset)")
  }

  static func unknownCharset(_ charset: String) -> Diagnostic {
    Diagnostic(
      code: "unknown-charset", severity: .warning,
      message: "the charset '\(charset)' is unknown; read as UTF-8")
  }

  static func undecodable(_ charset: String, count: Int, at offset: Int?) -> Diagnostic {
    Diagnostic(
      code: "invalid-encoding", severity: .warning,
      message: "\(count) \(count == 1 ? "sequence" : "sequences") that \(charset) does not know "
        + "replaced by U+FFFD",
      offset: offset)
  }
}
