/// The keys by which a block without fences is known to be front matter.
///
/// Two of them make a block; a word and a colon alone is prose.
enum FrontMatterKeys {
  /// In the form of `KeyName`.
  static let telling = [
    "title", "subtitle", "author", "authors", "byline", "authorbio", "date", "published",
    "publishdate", "publishedat", "pubdate", "updated", "modified", "lastmod", "description",
    "summary", "excerpt", "abstract", "tags", "tag", "keywords", "category", "categories", "image",
    "thumbnail", "cover", "slug", "permalink", "url", "canonical", "canonicalurl", "lang",
    "language", "layout", "draft", "publisher", "source", "copyright", "license", "series",
  ]

  /// Telling keys that titles hold, too: "The open source series: part two".
  static let words = [
    "abstract", "copyright", "cover", "license", "series", "source", "summary",
  ]

  static func isKnown(_ key: String) -> Bool { KnownKeys.all[key]?.isTelling == true }

  /// Whether a key inside a line without quotation marks is a key and not a word before a colon: a
  /// known one, or one spelled as no word is (`tumblr_url`, `readingTime`).
  static func isUnmistakable(_ key: String) -> Bool {
    if let known = KnownKeys.all[key], known.isTelling { return !known.isWord }
    var isAfterSmallLetter = false
    for byte in key.utf8 {
      if byte == UInt8(ascii: "_") || isAfterSmallLetter && (0x41...0x5A).contains(byte) {
        return true
      }
      isAfterSmallLetter = (0x61...0x7A).contains(byte)
    }
    return false
  }
}
