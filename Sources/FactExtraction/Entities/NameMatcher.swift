import ArticleModel

/// Finds every place where the article names what was recognized, headings and labels included.
struct NameMatcher {
  private let text: TokenizedArticle
  private let units: [NameUnit]
  private let regions: [NameRegion]
  private let ledger: NameLedger
  private let joiner: NameJoiner
  private var trie = NameTrie()

  init(
    text: TokenizedArticle, units: [NameUnit], regions: [NameRegion], ledger: NameLedger,
    joiner: NameJoiner
  ) {
    self.text = text
    self.units = units
    self.regions = regions
    self.ledger = ledger
    self.joiner = joiner
    for (index, candidate) in ledger.candidates.enumerated() where joiner.isName[index] {
      trie.insert(candidate.words, value: index)
    }
  }

  func entities() -> [RecognizedEntity] {
    var groups: [Int: Int] = [:]
    var entities: [RecognizedEntity] = []
    var names: [[Int]] = []
    for (candidate, tokens) in places() {
      let root = joiner.group(of: candidate)
      let entity: Int
      if let known = groups[root] {
        entity = known
      } else {
        entity = entities.count
        groups[root] = entity
        entities.append(
          RecognizedEntity(kind: joiner.kinds[root], name: "", aliases: [], mentions: []))
        names.append([])
      }
      entities[entity].mentions.append(tokens)
      if !names[entity].contains(candidate) { names[entity].append(candidate) }
    }
    nameEntities(&entities, names, groups)
    return entities
  }

  // MARK: - Places

  /// The places in text order.
  private func places() -> [(candidate: Int, tokens: Range<Int>)] {
    var places: [(candidate: Int, tokens: Range<Int>)] = []
    for occurrence in ledger.occurrences {
      if joiner.isName[occurrence.candidate] {
        places.append((occurrence.candidate, occurrence.tokens))
      } else {
        match(occurrence.units, &places)
      }
    }
    for region in regions where !region.isReliable { match(region.units, &places) }
    places.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    return places
  }

  /// Takes the longest names one behind the other.
  private func match(_ range: Range<Int>, _ places: inout [(candidate: Int, tokens: Range<Int>)]) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard let found = trie.longest(in: units[index..<range.upperBound], where: { _, _ in true })
      else {
        index += 1
        continue
      }
      let last = index + found.count
      places.append((found.value, Int(units[index].start)..<Int(units[last - 1].end)))
      index = last
    }
  }

  // MARK: - Names

  private func nameEntities(
    _ entities: inout [RecognizedEntity], _ names: [[Int]], _ groups: [Int: Int]
  ) {
    var names = names
    // What only the front matter writes is an alias too.
    for (index, candidate) in ledger.candidates.enumerated()
    where joiner.isName[index] && candidate.writtenOutside != nil {
      if let entity = groups[joiner.group(of: index)], !names[entity].contains(index) {
        names[entity].append(index)
      }
    }
    for entity in entities.indices {
      let spellings = names[entity].map { written($0, entities[entity].mentions) }
      let longest = names[entity].indices.max { left, right in
        let sizes = [left, right].map { ledger.candidates[names[entity][$0]].words.count }
        return sizes[0] != sizes[1]
          ? sizes[0] < sizes[1]
          : spellings[left].utf8.count != spellings[right].utf8.count
            ? spellings[left].utf8.count < spellings[right].utf8.count : left > right
      }
      guard let longest else { continue }
      entities[entity].name = spellings[longest]
      for (index, name) in spellings.enumerated() where index != longest {
        if name != entities[entity].name, !entities[entity].aliases.contains(name) {
          entities[entity].aliases.append(name)
        }
      }
    }
  }

  /// A name as the article, or only its front matter, writes it first.
  private func written(_ candidate: Int, _ mentions: [Range<Int>]) -> String {
    let candidate = ledger.candidates[candidate]
    if !candidate.isInArticle, let outside = candidate.writtenOutside { return outside }
    guard let first = candidate.units.first, let last = candidate.units.last else { return "" }
    return text.string(Int(first.start)..<Int(last.end))
      .listedWords.joined(separator: " ")
  }
}
