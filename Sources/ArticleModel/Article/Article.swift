/// An article as its reader saw it: the readable text, its structure, and where all of it stands in the source.
public struct Article: Sendable {
  /// The caller's id, else `sha256:` and the digest of the input's bytes.
  public var id: String
  public var source: SourceDescription
  public var frontMatter: FrontMatter?
  public var metadata: Metadata
  /// The readable text in UTF-8: title, description, then the body's blocks, a blank line between.
  public var text: [UInt8]
  /// The source as UTF-8, without a byte order mark.
  public var decodedSource: [UInt8]
  public var sourceMap: SourceMap
  /// Leaf blocks in the order of `text`, disjoint.
  public var blocks: [Block]
  public var tables: [Table]
  public var diagrams: [Diagram]
  public var diagnostics: [Diagnostic]
  /// BCP 47, as the caller gave it; `nil` means the metadata's language, else en-US.
  public var locale: String?
  /// What relative dates resolve against, ISO 8601 local time, as the caller gave it; `nil` means `metadata.published`.
  public var referenceTime: String?

  public init(id: String, source: SourceDescription) {
    self.id = id
    self.source = source
    frontMatter = nil
    metadata = Metadata()
    text = []
    decodedSource = []
    sourceMap = SourceMap()
    blocks = []
    tables = []
    diagrams = []
    diagnostics = []
    locale = nil
    referenceTime = nil
  }

  /// The text of a span, with malformed bytes replaced.
  public func string(_ span: TextSpan) -> String {
    let range = span.range.clamped(to: 0..<text.count)
    return String(decoding: text[range], as: UTF8.self)
  }
}

/// The input that an article was read from.
public struct SourceDescription: Hashable, Sendable {
  public var path: String?
  public var url: String?
  /// An IANA media type, such as `text/markdown`.
  public var mediaType: String
  /// The IANA name of the charset that the input was decoded from.
  public var charset: String
  /// The input's size in bytes.
  public var byteCount: Int
  /// The SHA-256 digest of the input's bytes, in lower-case hexadecimal.
  public var sha256: String

  public init(
    path: String? = nil, url: String? = nil, mediaType: String, charset: String = "UTF-8",
    byteCount: Int, sha256: String
  ) {
    self.path = path
    self.url = url
    self.mediaType = mediaType
    self.charset = charset
    self.byteCount = byteCount
    self.sha256 = sha256
  }
}
