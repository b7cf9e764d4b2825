internal import ArticleModel

/// An input as UTF-8, and what was learnt in decoding it.
struct DecodedSource: Sendable {
  /// Valid UTF-8 without a byte order mark.
  var bytes: [UInt8]
  /// The IANA name of the charset that the input was decoded from.
  var charset: String
  /// From `bytes` to the input's bytes; `nil` where the two are equal.
  var original: OffsetMap?
  var diagnostics: [Diagnostic] = []

  init(bytes: [UInt8], charset: String, original: OffsetMap? = nil) {
    self.bytes = bytes
    self.charset = charset
    self.original = original
  }
}
