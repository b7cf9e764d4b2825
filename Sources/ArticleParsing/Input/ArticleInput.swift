/// One input as it reached us, with what the caller knows about it.
public struct ArticleInput: Sendable {
  public var bytes: [UInt8]
  public var id: String?
  /// The path that the record names, and whose extension is the last hint at the format.
  public var path: String?
  public var url: String?
  public var format: InputFormat
  /// BCP 47.
  public var locale: String?
  /// ISO 8601 local time.
  public var referenceTime: String?

  public init(
    bytes: [UInt8], id: String? = nil, path: String? = nil, url: String? = nil,
    format: InputFormat = .auto, locale: String? = nil, referenceTime: String? = nil
  ) {
    self.bytes = bytes
    self.id = id
    self.path = path
    self.url = url
    self.format = format
    self.locale = locale
    self.referenceTime = referenceTime
  }
}

/// The formats that articles are read from; one that has no reader yet is not listed.
public enum InputFormat: String, Hashable, Sendable, CaseIterable {
  case auto, text, markdown
}
