internal import ArticleModel

/// Sorts the pairs of front matter into the fields of metadata; what fits none stays in `extra`.
struct MetadataMapping {
  private(set) var metadata = Metadata()
  private(set) var diagnostics: [Diagnostic] = []
  /// The values that title and description were taken from.
  private(set) var title: LocatedValue?
  private(set) var description: LocatedValue?

  /// The last pair of each key, in the order of the keys' first appearance.
  private var pairs: [LocatedPair] = []
  /// The indices of `pairs` that a field took.
  private var taken: Set<Int> = []
  /// For each field the indices of the pairs whose keys name it, the most telling key first.
  private var candidates: [MetadataField: [(rank: Int, index: Int)]] = [:]

  init(_ block: FrontMatterBlock) {
    var places: [String: Int] = [:]
    for pair in block.pairs {
      if let index = places[pair.key] {
        pairs[index] = pair
      } else {
        places[pair.key] = pairs.count
        pairs.append(pair)
      }
    }
    for (index, pair) in pairs.enumerated() {
      guard let named = MetadataField.named(FrontMatterKeys.normalized(pair.key)) else { continue }
      candidates[named.field, default: []].append((named.rank, index))
    }
    // `Title` and `title` have one rank; the first of them speaks for the field.
    for field in Array(candidates.keys) { candidates[field]?.sort { $0 < $1 } }
    mapText()
    mapAuthors()
    mapDates()
    mapLists()
    for (index, pair) in pairs.enumerated() where !taken.contains(index) {
      metadata.extra.append(.init(key: pair.key, value: pair.value.plain))
    }
  }

  /// Takes the first value under the field's keys that `read` can make something of.
  private mutating func take<Value>(
    _ field: MetadataField, _ read: (LocatedValue) -> Value?
  ) -> (value: Value, source: LocatedValue)? {
    for (_, index) in candidates[field] ?? [] {
      let source = pairs[index].value
      if let value = read(source) {
        taken.insert(index)
        metadata.places[field.rawValue] = SourceSpan(source.range)
        return (value, source)
      }
      // An empty field is an absent one, not a value of another kind.
      if source.isBlank { taken.insert(index) }
    }
    return nil
  }

  private mutating func mapText() {
    if let found = take(.title, \.trimmedText) {
      metadata.title = found.value
      title = found.source
    }
    if let found = take(.description, \.trimmedText) {
      metadata.description = found.value
      description = found.source
    }
    metadata.language = take(.language, \.trimmedText)?.value.replacing("_", with: "-")
    metadata.url = take(.url, \.trimmedText)?.value
    metadata.image = take(.image, \.address)?.value
    metadata.publisher = take(.publisher, \.name)?.value
  }

  private mutating func mapAuthors() {
    guard let authors = take(.authors, MetadataMapping.authors)?.value else { return }
    metadata.authors = authors
    guard authors.contains(where: { $0.bio == nil }) else { return }
    let count = authors.count
    let found = take(.authorBio) { value -> [String]? in
      let bios = value.texts
      return bios?.count == count ? bios : nil
    }
    metadata.places[MetadataField.authorBio.rawValue] = nil
    for (index, bio) in (found?.value ?? []).enumerated() where metadata.authors[index].bio == nil {
      metadata.authors[index].bio = bio
    }
  }

  /// The authors that a name, a map of one, or a list of either tells.
  private static func authors(_ value: LocatedValue) -> [Metadata.Author]? {
    switch value.content {
    case .scalar:
      guard let name = value.trimmedText else { return nil }
      return [Metadata.Author(name: name.withoutBy)]
    case .map:
      guard let name = value.name else { return nil }
      return [Metadata.Author(name: name, bio: value.member(["bio", "description", "about"]))]
    case .list(let values):
      let found = values.compactMap { authors($0) }
      return found.count == values.count && !found.isEmpty ? found.flatMap { $0 } : nil
    case .boolean, .null: return nil
    }
  }

  private mutating func mapDates() {
    metadata.published = takeDate(.published)
    metadata.modified = takeDate(.modified)
  }

  /// A value under a date's key that is no date stays where it is and costs a diagnostic, but for a
  /// boolean: `published: true` is a switch of many site generators.
  private mutating func takeDate(_ field: MetadataField) -> String? {
    var notes: [Diagnostic] = []
    let found = take(field) { value -> String? in
      if let text = value.trimmedText, let date = MetadataDate(text) { return date.iso8601 }
      if case .boolean = value.content { return nil }
      if !value.isBlank { notes.append(.invalidDate(value)) }
      return nil
    }
    diagnostics += notes
    return found?.value
  }

  private mutating func mapLists() {
    metadata.tags = take(.tags, \.labels)?.value ?? []
    metadata.categories = take(.categories, \.labels)?.value ?? []
  }
}

extension LocatedValue {
  /// Whether nothing is said: null, an empty string, an empty list.
  fileprivate var isBlank: Bool {
    switch content {
    case .null: true
    case .scalar(let scalar): scalar.text.trimmingBlanks().isEmpty
    case .list(let values): values.isEmpty
    case .map(let pairs): pairs.isEmpty
    case .boolean: false
    }
  }

  /// The text of the first member of a map that has one of these names.
  fileprivate func member(_ names: [String]) -> String? {
    guard case .map(let pairs) = content else { return nil }
    for name in names {
      for pair in pairs where FrontMatterKeys.normalized(pair.key) == name {
        if let text = pair.value.trimmedText { return text }
      }
    }
    return nil
  }

  /// A name as such, or in a map.
  fileprivate var name: String? { trimmedText ?? member(["name", "fullname", "title"]) }

  /// The address of an image: as such, in a map, or the first of a list.
  fileprivate var address: String? {
    if case .list(let values) = content { return values.first?.address }
    return trimmedText ?? member(["url", "src", "path", "image", "file", "feature"])
  }

  /// The text of a scalar, or the texts of a list of them.
  fileprivate var texts: [String]? {
    if let text = trimmedText { return [text] }
    guard case .list(let values) = content else { return nil }
    let texts = values.compactMap(\.trimmedText)
    return texts.count == values.count ? texts : nil
  }

  /// Labels in a list, or parted by commas in one string.
  fileprivate var labels: [String]? {
    switch content {
    case .scalar:
      guard let text = trimmedText else { return nil }
      return text.split(separator: ",").map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
    case .list(let values):
      let labels = values.compactMap(\.label)
      return labels.isEmpty ? nil : labels
    case .map, .boolean, .null: return nil
    }
  }

  private var label: String? {
    if case .boolean(let value) = content { return String(value) }
    return name
  }
}

extension StringProtocol {
  fileprivate func trimmingSpaces() -> String {
    String(decoding: Array(utf8).trimmingBlanks(), as: UTF8.self)
  }
}

extension String {
  /// A byline's name without "By".
  fileprivate var withoutBy: String {
    let lowered = prefix(3).lowercased()
    return lowered == "by " ? dropFirst(3).trimmingSpaces() : self
  }
}

extension Diagnostic {
  fileprivate static func invalidDate(_ value: LocatedValue) -> Diagnostic {
    let text = value.trimmedText.map { "'\($0)' is" } ?? "the value is"
    return Diagnostic(
      code: "invalid-date", severity: .warning,
      message: "\(text) not a date that is read; it is kept among the other keys",
      offset: value.range.lowerBound)
  }
}
