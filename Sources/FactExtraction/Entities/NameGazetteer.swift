import ArticleModel

/// All well-known names of a language, found by their words.
final class NameGazetteer: Sendable {
  private struct Entry: Sendable {
    var kind: Entity.Kind
    /// Whether it is the name only where it stands in capitals.
    var needsCapitals: Bool
  }

  private let trie: NameTrie
  private let entries: ContiguousArray<Entry>
  /// The table of words that the names are numbered by; an article's own goes on from it.
  let table: WordTable

  init(_ lists: [KnownNames], lexicon: NameLexicon) {
    let kinds = lists.flatMap { list in list.names.map { _ in list.kind } }
    let text = PlainTexts(lists.flatMap(\.names), lexicon: lexicon.lexicon)
    var finds = NameFinds(words: WordTable(vocabulary: lexicon.lexicon.vocabulary))
    // A name is read as a whole, whatever stops are in it.
    NameText.with(tokens: text.tokens, sentences: text.textTokens, bytes: text.bytes) { text in
      finds.scan(text, lexicon: lexicon)
    }
    table = WordTable(extending: finds.words)
    var trie = NameTrie()
    var entries: ContiguousArray<Entry> = []
    for region in finds.regions {
      let units = Array(finds.units[region.units])
      let tokens = text.textTokens[region.sentence]
      // A name with a number apart in it cannot be found by its words.
      guard Int(units.first?.start ?? -1) == tokens.lowerBound,
        Int(units.last?.end ?? -1) == tokens.upperBound
      else { continue }
      let needsCapitals = units.allSatisfy { $0.kind == .word && $0.shape.contains(.allCapitals) }
      trie.insert(units[...], value: entries.count)
      entries.append(Entry(kind: kinds[region.sentence], needsCapitals: needsCapitals))
    }
    self.trie = trie
    self.entries = entries
  }

  /// Whether a well-known name begins with a word.
  func begins(with word: WordTable.ID) -> Bool { trie.begins(with: word) }

  /// The longest well-known name at the start of `units[start..<end]`.
  @inline(__always)
  func longest(
    in units: NameUnits, _ start: Int, _ end: Int
  ) -> (kind: Entity.Kind, count: Int)? {
    guard start < end, !units[start].roles.contains(.beginsNothing),
      let found = trie.longest(
        in: units, start, end,
        where: { !entries[$0].needsCapitals || isInCapitals(units, start, $1) })
    else { return nil }
    return (entries[found.value].kind, found.count)
  }

  private func isInCapitals(
    _ units: NameUnits, _ start: Int, _ end: Int
  ) -> Bool {
    for index in start..<end where !units[index].shape.contains(.allCapitals) { return false }
    return true
  }

  /// The kind of the well-known name that `units[start..<end]` are, if they are one.
  func kind(of units: NameUnits, _ start: Int, _ end: Int) -> Entity.Kind? {
    guard let (kind, count) = longest(in: units, start, end), count == end - start else {
      return nil
    }
    return kind
  }
}
