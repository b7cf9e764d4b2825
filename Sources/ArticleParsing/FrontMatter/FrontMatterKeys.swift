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

  /// Known keys that titles hold, too: "The open source series: part two".
  private static let words: Set<String> = [
    "abstract", "copyright", "cover", "license", "series", "source", "summary",
  ]

  static func isKnown(_ key: String) -> Bool { known.contains(normalized(key)) }

  /// Whether a key inside a line without quotation marks is a key and not a word before a colon: a
  /// known one, or one spelled as no word is (`tumblr_url`, `readingTime`).
  static func isUnmistakable(_ key: String) -> Bool {
    let name = normalized(key)
    if known.contains(name) { return !words.contains(name) }
    var isAfterSmallLetter = false
    for byte in key.utf8 {
      if byte == UInt8(ascii: "_") || isAfterSmallLetter && (0x41...0x5A).contains(byte) {
        return true
      }
      isAfterSmallLetter = (0x61...0x7A).contains(byte)
    }
    return false
  }

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
