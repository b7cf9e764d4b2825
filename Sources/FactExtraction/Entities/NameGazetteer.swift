import ArticleModel

/// All well-known names of a language, found by their words.
final class NameGazetteer: Sendable {
  private let trie: NameTrie
  private let entries: [(kind: Entity.Kind, needsCapitals: Bool)]
  /// The table of words that the names are numbered by; an article's own goes on from it.
  let table: WordTable

  init(_ lists: [KnownNames], lexicon: NameLexicon) {
    let kinds = lists.flatMap { list in list.names.map { _ in list.kind } }
    let text = TokenizedArticle(plain: lists.flatMap(\.names), lexicon: lexicon.lexicon)
    let scan = text.article.text.withUnsafeBufferPointer { bytes in
      var scanner = NameScanner(
        text, text: bytes, lexicon: lexicon,
        table: WordTable(vocabulary: lexicon.lexicon.vocabulary))
      for (block, tokens) in text.blockTokens.enumerated() {
        scanner.scan(tokens, sentence: block, isReliable: true)
      }
      return scanner.result
    }
    table = WordTable(extending: scan.table)
    var trie = NameTrie()
    var entries: [(kind: Entity.Kind, needsCapitals: Bool)] = []
    for region in scan.regions {
      let units = scan.units[region.units]
      let tokens = text.blockTokens[region.sentence]
      // A name with a number apart in it cannot be found by its words.
      guard Int(units.first?.start ?? -1) == tokens.lowerBound,
        Int(units.last?.end ?? -1) == tokens.upperBound
      else { continue }
      let needsCapitals = units.allSatisfy { $0.kind == .word && $0.shape.contains(.allCapitals) }
      trie.insert(units.lazy.map(\.word), value: entries.count)
      entries.append((kinds[region.sentence], needsCapitals))
    }
    trie.indexRoots()
    self.trie = trie
    self.entries = entries
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
