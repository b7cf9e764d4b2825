import ArticleModel

extension JSONWriter {
  mutating func write(_ frontMatter: borrowing FrontMatter, _ places: borrowing Places) {
    object("front_matter") { writer in
      writer.field("format", frontMatter.format.rawValue)
      writer.write(frontMatter.source, places)
      writer.array("entries") { writer in
        for entry in frontMatter.entries {
          writer.elementObject { writer in
            writer.field("key", entry.key)
            writer.key("value")
            writer.write(entry.value)
            writer.write(entry.source, places)
          }
        }
      }
    }
  }

  mutating func write(_ metadata: borrowing Metadata) {
    object("metadata") { writer in
      writer.field("title", metadata.title)
      writer.field("description", metadata.description)
      if !metadata.authors.isEmpty {
        writer.array("authors") { writer in
          for author in metadata.authors {
            writer.elementObject { writer in
              writer.field("name", author.name)
              writer.field("bio", author.bio)
            }
          }
        }
      }
      writer.field("published", metadata.published)
      writer.field("modified", metadata.modified)
      writer.field("language", metadata.language)
      writer.field("tags", metadata.tags)
      writer.field("categories", metadata.categories)
      writer.field("image", metadata.image)
      writer.field("url", metadata.url)
      writer.field("publisher", metadata.publisher)
      if !metadata.extra.isEmpty {
        writer.key("extra")
        writer.write(.map(metadata.extra))
      }
    }
  }

  /// A value of front matter: a scalar as the text of the file, a boolean and null as JSON has them.
  private mutating func write(_ value: FrontMatterValue) {
    switch value {
    case .string(let text): write(text)
    case .boolean(let value): write(value)
    case .null: writeNull()
    case .list(let values):
      writeArray(values.allSatisfy(\.isScalar) ? .line : .block) { writer in
        for value in values {
          writer.beginElement()
          writer.write(value)
        }
      }
    case .map(let pairs):
      writeObject { writer in
        for pair in pairs.withoutRepeatedKeys {
          writer.key(text: pair.key)
          writer.write(pair.value)
        }
      }
    }
  }
}

extension FrontMatterValue {
  fileprivate var isScalar: Bool {
    switch self {
    case .string, .boolean, .null: true
    case .list, .map: false
    }
  }
}

extension [FrontMatterValue.Pair] {
  /// Each key once, with its last value at the place of its first; a JSON object's keys are unique.
  ///
  /// Keys are compared byte by byte, as JSON compares them, not by canonical equivalence as `String` is.
  fileprivate var withoutRepeatedKeys: [FrontMatterValue.Pair] {
    guard mayRepeatKeys else { return self }
    var places: [[UInt8]: Int] = [:]
    var result: [FrontMatterValue.Pair] = []
    for pair in self {
      let key = [UInt8](pair.key.utf8)
      if let place = places[key] {
        result[place].value = pair.value
      } else {
        places[key] = result.count
        result.append(pair)
      }
    }
    return result
  }

  /// Whether two keys may be the same; where it is true of few pairs, two are at least equivalent.
  private var mayRepeatKeys: Bool {
    guard count <= 16 else { return true }
    for index in indices.dropFirst() {
      for earlier in 0..<index where self[earlier].key == self[index].key { return true }
    }
    return false
  }
}
