/// The fields of an article's metadata that front matter can name.
enum MetadataField: String, CaseIterable {
  case title, description, authors, published, modified, language, tags, categories, image, url
  case publisher
  /// Not a field of its own: it goes with the authors.
  case authorBio

  /// The keys that name the field, the most telling first, as `FrontMatterKeys.normalized` has them.
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

  /// The field that a key names, and the key's place among the field's keys.
  ///
  /// - Parameter key: In the form that `FrontMatterKeys.normalized` gives.
  static func named(_ key: String) -> (field: MetadataField, rank: Int)? { byKey[key] }

  private static let byKey: [String: (field: MetadataField, rank: Int)] = {
    var fields: [String: (field: MetadataField, rank: Int)] = [:]
    for field in allCases {
      for (rank, key) in field.keys.enumerated() { fields[key] = (field, rank) }
    }
    return fields
  }()
}
