import ArticleModel

/// Makes entities of the places where names stand: what was one group is one entity.
struct EntityBuilder {
  private let ledger: NameLedger
  private let units: NameUnits
  private let verdicts: NameVerdicts
  private let text: NameText

  init(_ ledger: NameLedger, units: NameUnits, verdicts: NameVerdicts, in text: NameText) {
    self.ledger = ledger
    self.units = units
    self.verdicts = verdicts
    self.text = text
  }

  /// An entity while its places are counted.
  private struct Draft {
    var root: Int32
    var mentions: Int32 = 0
    /// Its names in the order of their first appearance: the first and the last of a list.
    var first: Int32
    var last: Int32
  }

  /// The entities in the order of their first places.
  func entities(_ places: ContiguousArray<NameMatcher.Place>) -> [RecognizedEntity] {
    guard !places.isEmpty else { return [] }
    let count = ledger.candidates.count
    var drafts: ContiguousArray<Draft> = []
    // The entity of each group's root and of each name seen, or -1; and the next name of the entity.
    var entityOfRoot = ContiguousArray<Int32>(repeating: -1, count: count)
    var entityOfName = entityOfRoot
    var next = entityOfRoot

    func add(_ name: Int32, to entity: Int32) {
      entityOfName[Int(name)] = entity
      next[Int(drafts[Int(entity)].last)] = name
      drafts[Int(entity)].last = name
    }
    for place in places {
      let name = Int(place.candidate)
      if entityOfName[name] < 0 {
        let root = verdicts.groups.root(of: name)
        if entityOfRoot[root] < 0 {
          entityOfRoot[root] = Int32(drafts.count)
          entityOfName[name] = Int32(drafts.count)
          drafts.append(Draft(root: Int32(root), first: place.candidate, last: place.candidate))
        } else {
          add(place.candidate, to: entityOfRoot[root])
        }
      }
      drafts[Int(entityOfName[name])].mentions += 1
    }
    // What only the front matter writes is an alias too.
    if !ledger.writings.isEmpty {
      for (index, candidate) in ledger.candidates.enumerated()
      where verdicts.isName[index] && candidate.writing >= 0 && entityOfName[index] < 0 {
        let entity = entityOfRoot[verdicts.groups.root(of: index)]
        if entity >= 0 { add(Int32(index), to: entity) }
      }
    }
    var entities = drafts.map { entity(of: $0, next) }
    for place in places {
      entities[Int(entityOfName[Int(place.candidate)])].mentions.append(
        Int(place.tokens.lowerBound)..<Int(place.tokens.upperBound))
    }
    return entities
  }

  /// An entity with its names and room for its mentions.
  private func entity(of draft: Draft, _ next: ContiguousArray<Int32>) -> RecognizedEntity {
    var entity = RecognizedEntity(
      kind: verdicts.kinds[Int(draft.root)] ?? .organization, name: written(draft.first),
      aliases: [], mentions: [])
    entity.mentions.reserveCapacity(Int(draft.mentions))
    guard draft.last != draft.first else { return entity }

    var spellings = [(name: entity.name, count: ledger[Int(draft.first)].count)]
    var name = next[Int(draft.first)]
    while name >= 0 {
      spellings.append((written(name), ledger[Int(name)].count))
      name = next[Int(name)]
    }
    // The one of most words, of these the longest, of these the first.
    var fullest = 0
    for index in spellings.indices.dropFirst() {
      let (new, old) = (spellings[index], spellings[fullest])
      if (new.count, new.name.utf8.count) > (old.count, old.name.utf8.count) { fullest = index }
    }
    entity.name = spellings[fullest].name
    for (index, spelling) in spellings.enumerated() where index != fullest {
      if spelling.name != entity.name, !entity.aliases.contains(spelling.name) {
        entity.aliases.append(spelling.name)
      }
    }
    return entity
  }

  /// A name as the article, or only its front matter, writes it first.
  private func written(_ name: Int32) -> String {
    let candidate = ledger[Int(name)]
    if !candidate.isInArticle, candidate.writing >= 0 {
      return ledger.writings[Int(candidate.writing)]
    }
    let first = units[candidate.range.lowerBound]
    let last = units[candidate.range.upperBound - 1]
    let bytes = text.bytes(of: Int(first.start)..<Int(last.end))
    let name = String(decoding: bytes, as: UTF8.self)
    return EntityBuilder.hasPlainSpaces(bytes)
      ? name : name.listedWords.joined(separator: " ")
  }

  /// Whether the white space in a name is one blank at a time.
  private static func hasPlainSpaces(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var before = UInt8(ascii: " ")
    for byte in name {
      if byte < UInt8(ascii: " ") || byte == UInt8(ascii: " ") && before == byte { return false }
      before = byte
    }
    return before != UInt8(ascii: " ")
  }
}
