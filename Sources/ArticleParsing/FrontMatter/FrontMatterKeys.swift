/// The keys by which a block without fences is known to be front matter.
///
/// Two of them make a block; a word and a colon alone is prose.
enum FrontMatterKeys {
  /// In the form that `normalized` gives.
  private static let known: Set<String> = [
    "title", "subtitle", "author", "authors", "byline", "authorbio", "date", "published",
    "publishdate", "publishedat", "pubdate", "updated", "modified", "lastmod", "description",
    "summary", "excerpt", "abstract", "tags", "tag", "keywords", "category", "categories", "image",
    "thumbnail", "cover", "slug", "permalink", "url", "canonical", "canonicalurl", "lang",
    "language", "layout", "draft", "publisher", "source", "copyright", "license", "series",
  ]

  static func isKnown(_ key: String) -> Bool { known.contains(normalized(key)) }

  /// The key in lower case without hyphens, underscores and spaces: `publish-date` is `publishDate`.
  static func normalized(_ key: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(key.utf8.count)
    for byte in key.utf8 where byte != SourceByte.dash && byte != UInt8(ascii: "_") {
      if byte == SourceByte.space { continue }
      bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
