/// The data block before an article's body, as it was written.
public struct FrontMatter: Hashable, Sendable {
  public enum Format: String, Hashable, Sendable, CaseIterable {
    case yaml, toml, json, org, collapsed
  }

  public struct Entry: Hashable, Sendable {
    public var key: String
    public var value: FrontMatterValue
    /// The value's range, quotes and brackets included.
    public var source: SourceSpan

    public init(key: String, value: FrontMatterValue, source: SourceSpan) {
      self.key = key
      self.value = value
      self.source = source
    }
  }

  public var format: Format
  /// The block with its fences; the body begins at its end.
  public var source: SourceSpan
  /// Top-level keys in source order, duplicates included.
  public var entries: [Entry]

  public init(format: Format, source: SourceSpan, entries: [Entry]) {
    self.format = format
    self.source = source
    self.entries = entries
  }
}

/// A value of front matter: scalars keep the text of the file, so that `1.10` stays `1.10`.
public enum FrontMatterValue: Hashable, Sendable {
  case string(String)
  case boolean(Bool)
  case null
  case list([FrontMatterValue])
  /// Pairs in source order.
  case map([Pair])

  public struct Pair: Hashable, Sendable {
    public var key: String
    public var value: FrontMatterValue

    public init(key: String, value: FrontMatterValue) {
      self.key = key
      self.value = value
    }
  }
}

/// What is known of an article beside its text.
public struct Metadata: Hashable, Sendable {
  public struct Author: Hashable, Sendable {
    public var name: String
    public var bio: String?

    public init(name: String, bio: String? = nil) {
      self.name = name
      self.bio = bio
    }
  }

  public var title: String?
  public var description: String?
  public var authors: [Author] = []
  /// ISO 8601, with the time zone as written.
  public var published: String?
  public var modified: String?
  /// A BCP 47 tag.
  public var language: String?
  public var tags: [String] = []
  public var categories: [String] = []
  public var image: String?
  public var url: String?
  public var publisher: String?
  /// Every other key, in source order.
  public var extra: [FrontMatterValue.Pair] = []
  /// Where a field's value stands in the source, by the field's name (`published`).
  public var places: [String: SourceSpan] = [:]

  public init() {}
}
