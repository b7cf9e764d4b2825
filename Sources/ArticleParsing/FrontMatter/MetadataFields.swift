/// The fields of an article's metadata that front matter can name.
///
/// The raw value is a small number, by which a set of fields fits into one word.
enum MetadataField: Int, CaseIterable {
  case title, description, authors, published, modified, language, tags, categories, image, url
  case publisher
  /// Not a field of its own: it goes with the authors.
  case authorBio

  /// The field's name in the record.
  var name: String { MetadataField.names[rawValue] }

  private static let names = allCases.map { "\($0)" }

  /// The keys that name the field, the most telling first, in the form of `KeyName`.
  ///
  /// One key names one field; where several keys of a block name the same, the first of this list
  /// whose value fits is taken, and the others stay in `extra`.
  var keys: [String] {
    switch self {
    case .title: ["title", "headline"]
    case .description: ["description", "summary", "excerpt", "abstract", "deck", "dek"]
    case .authors: ["authors", "author", "byline", "creator", "creators"]
    case .authorBio: ["authorbio", "authordescription", "bio"]
    case .published:
      [
        "date", "published", "publishdate", "publisheddate", "publishedat", "publishedon",
        "pubdate", "datepublished", "dateposted", "postdate", "created", "createdat",
      ]
    case .modified:
      [
        "modified", "updated", "lastmod", "lastmodified", "lastmodifiedat", "lastupdated",
        "updatedat", "updateddate", "modifieddate", "datemodified", "revised",
      ]
    case .language: ["language", "lang", "locale"]
    case .tags: ["tags", "tag", "keywords", "filetags"]
    case .categories: ["categories", "category", "section"]
    case .image:
      [
        "image", "featuredimage", "coverimage", "heroimage", "ogimage", "cover", "thumbnail",
        "banner",
      ]
    case .url: ["canonicalurl", "canonical", "url", "permalink"]
    case .publisher: ["publisher", "publication", "sitename"]
    }
  }
}
