import ArticleModel

/// Well-known names of one kind, as a language's data lists them.
struct KnownNames: Sendable {
  let kind: Entity.Kind
  let names: [String]

  /// - Parameter list: The names, parted by commas.
  init(_ kind: Entity.Kind, _ list: String) {
    self.kind = kind
    names = list.split(separator: ",").map { name in
      name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
}

/// All well-known names of a language, found by their words.
struct NameGazetteer: Sendable {
  private var trie = NameTrie()
  private var entries: [(kind: Entity.Kind, needsCapitals: Bool)] = []
  /// The table of words that the names are numbered by; an article's own begins as a copy.
  private(set) var table: WordTable

  init(_ lists: [KnownNames], lexicon: NameLexicon) {
    table = WordTable(vocabulary: lexicon.lexicon.vocabulary)
    for list in lists {
      for name in list.names { insert(name, list.kind, lexicon) }
    }
  }

  private mutating func insert(_ name: String, _ kind: Entity.Kind, _ lexicon: NameLexicon) {
    let text = TokenizedArticle(plain: name, lexicon: lexicon.lexicon)
    let bytes = text.article.text
    let units = bytes.withUnsafeBufferPointer { buffer in
      var scanner = NameScanner(text, text: buffer, lexicon: lexicon, table: table)
      scanner.scan(0..<text.tokens.count, sentence: 0, isReliable: true)
      table = scanner.table
      return scanner.units
    }
    // A name with a number in it cannot be found by its words.
    guard Int(units.last?.end ?? 0) == text.tokens.count else { return }
    let needsCapitals = units.allSatisfy { $0.kind == .word && $0.shape.contains(.allCapitals) }
    trie.insert(units.lazy.map(\.word), value: entries.count)
    entries.append((kind, needsCapitals))
  }

  /// The longest well-known name at the start of `units`.
  func longest(in units: ArraySlice<NameUnit>) -> (kind: Entity.Kind, count: Int)? {
    let found = trie.longest(in: units) { value, units in
      !entries[value].needsCapitals || units.allSatisfy { $0.shape.contains(.allCapitals) }
    }
    return found.map { (entries[$0.value].kind, $0.count) }
  }

  /// The kind of the well-known name that `units` are, if they are one.
  func kind(of units: ArraySlice<NameUnit>) -> Entity.Kind? {
    guard let (kind, count) = longest(in: units), count == units.count else { return nil }
    return kind
  }
}

extension TokenizedArticle {
  /// A text of one paragraph, such as an author's description.
  init(plain text: String, lexicon: Lexicon) {
    let bytes = Array(text.utf8)
    var article = Article(
      id: "", source: SourceDescription(mediaType: "text/plain", byteCount: bytes.count, sha256: ""))
    article.text = bytes
    article.blocks = [
      Block(
        kind: .paragraph, text: TextSpan(start: 0, end: bytes.count),
        source: SourceSpan(start: 0, end: bytes.count))
    ]
    self.init(article, lexicon: lexicon)
  }
}
