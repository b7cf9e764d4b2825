internal import ArticleModel

/// Sorts the pairs of front matter into the fields of metadata; what fits none stays in `extra`.
struct MetadataMapping {
  var metadata = Metadata()
  private(set) var diagnostics: [Diagnostic] = []
  /// The values that title and description were taken from.
  private(set) var title: LocatedValue?
  private(set) var description: LocatedValue?

  /// The pairs that count: the last of each key, in the order of the keys' first appearance.
  private let pairs: [LocatedPair]
  /// The indices of the pairs that a field took.
  private var taken = SmallIndexSet()
  /// The pairs whose keys name a field, the most telling keys first.
  private var candidates: [Candidate] = []
  /// The fields that any key names, a bit each.
  private var namedFields: UInt32 = 0

  private struct Candidate: Comparable {
    let field: MetadataField
    let rank: Int
    /// The pair's index; `Title` and `title` have one rank, and the first of them speaks for the field.
    let index: Int

    static func < (one: Candidate, other: Candidate) -> Bool {
      one.rank < other.rank || one.rank == other.rank && one.index < other.index
    }
  }

  /// - Parameter record: The block as the record holds it, whose values are used again.
  init(_ block: FrontMatterBlock, _ record: FrontMatter) {
    let counting = block.lastOfEach
    pairs = counting.map { indices in indices.map { block.pairs[$0] } } ?? block.pairs
    candidates.reserveCapacity(pairs.count)
    for index in pairs.indices {
      guard let named = KnownKeys.all[pairs[index].key]?.field else { continue }
      candidates.append(Candidate(field: named.field, rank: named.rank, index: index))
      namedFields |= 1 << named.field.rawValue
    }
    if candidates.count > 1 { candidates.sort() }
    metadata.places.reserveCapacity(candidates.count)
    mapText()
    mapAuthors()
    mapDates()
    mapLists()
    for index in pairs.indices where !taken.contains(index) {
      let value = record.entries[counting?[index] ?? index].value
      metadata.extra.append(.init(key: pairs[index].key, value: value))
    }
  }

  /// Takes the first value under the field's keys that `read` can make something of.
  private mutating func take<Value>(
    _ field: MetadataField, _ read: (LocatedValue) -> Value?
  ) -> (value: Value, index: Int)? {
    guard namedFields & 1 << field.rawValue != 0 else { return nil }
    for candidate in candidates where candidate.field == field {
      if let value = read(pairs[candidate.index].value) {
        taken.insert(candidate.index)
        metadata.places[field.name] = SourceSpan(pairs[candidate.index].value.range)
        return (value, candidate.index)
      }
      // An empty field is an absent one, not a value of another kind.
      if pairs[candidate.index].value.isBlank { taken.insert(candidate.index) }
    }
    return nil
  }

  private mutating func mapText() {
    if let found = take(.title, \.trimmedText) {
      metadata.title = found.value
      title = pairs[found.index].value
    }
    if let found = take(.description, \.trimmedText) {
      metadata.description = found.value
      description = pairs[found.index].value
    }
    metadata.language = take(.language, \.trimmedText)?.value.withHyphens
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
    metadata.places[MetadataField.authorBio.name] = nil
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
      return [Metadata.Author(name: name, bio: value.member(KeyName.ofBio))]
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
  fileprivate func member(_ names: [KeyName]) -> String? {
    guard case .map(let pairs) = content else { return nil }
    for name in names {
      for pair in pairs where KeyName(pair.key) == name {
        if let text = pair.value.trimmedText { return text }
      }
    }
    return nil
  }

  /// A name as such, or in a map.
  fileprivate var name: String? { trimmedText ?? member(KeyName.ofName) }

  /// The address of an image: as such, in a map, or the first of a list.
  fileprivate var address: String? {
    if case .list(let values) = content { return values.first?.address }
    return trimmedText ?? member(KeyName.ofAddress)
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
      return text.utf8.split(separator: SourceByte.comma).map { Substring($0).trimmingSpaces() }
        .filter { !$0.isEmpty }
    case .list(let values):
      var labels: [String] = []
      labels.reserveCapacity(values.count)
      for value in values {
        if let label = value.label { labels.append(label) }
      }
      return labels.isEmpty ? nil : labels
    case .map, .boolean, .null: return nil
    }
  }

  private var label: String? {
    if case .boolean(let value) = content { return String(value) }
    return name
  }
}

extension KeyName {
  /// The members of a map that hold what is wanted, the most telling first.
  fileprivate static let ofBio = ["bio", "description", "about"].compactMap { KeyName($0) }
  fileprivate static let ofName = ["name", "fullname", "title"].compactMap { KeyName($0) }
  fileprivate static let ofAddress =
    ["url", "src", "path", "image", "file", "feature"].compactMap { KeyName($0) }
}

extension StringProtocol {
  fileprivate func trimmingSpaces() -> String {
    String(decoding: Array(utf8).trimmingBlanks(), as: UTF8.self)
  }
}

extension String {
  /// A byline's name without "By".
  fileprivate var withoutBy: String {
    var bytes = utf8.makeIterator()
    guard let first = bytes.next(), first | 0x20 == UInt8(ascii: "b"),
      let second = bytes.next(), second | 0x20 == UInt8(ascii: "y"),
      bytes.next() == SourceByte.space
    else { return self }
    return Substring(utf8.dropFirst(3)).trimmingSpaces()
  }

  /// The tag of a language as BCP 47 writes it: `en_US` is `en-US`.
  fileprivate var withHyphens: String {
    utf8.contains(UInt8(ascii: "_")) ? replacing("_", with: "-") : self
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
