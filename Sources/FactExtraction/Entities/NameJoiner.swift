import ArticleModel

/// What becomes of each candidate; kept from article to article for its room.
struct NameVerdicts: Sendable {
  /// The candidates that are names; a short form of one becomes one.
  var isName: ContiguousArray<Bool> = []
  /// What speaks for each candidate's kinds, once it was asked for.
  var scores: ContiguousArray<KindScores> = []
  /// The kind that each candidate has by itself, `nil` before it was asked for; in the end of a group's root
  /// that of the group.
  var kinds: ContiguousArray<Entity.Kind?> = []
  var groups = NameGroups()
  var index = NameIndex()
}

/// Finds the names that mean one thing: short forms, surnames, acronyms.
struct NameJoiner {
  let tokens: CheckedPointer<Token>
  let text: UnsafeBufferPointer<UInt8>
  let units: NameUnits
  let uses: WordUses.Counts
  let ledger: NameLedger

  init(_ ledger: NameLedger, units: NameUnits, uses: WordUses.Counts, in text: NameText) {
    self.ledger = ledger
    self.units = units
    self.uses = uses
    tokens = text.tokens
    self.text = text.bytes
  }

  /// Joins what belongs together and decides each group's kind.
  func join(_ verdicts: inout NameVerdicts) {
    let count = ledger.candidates.count
    verdicts.groups.reset(count)
    verdicts.scores.removeAll(keepingCapacity: true)
    verdicts.scores.append(contentsOf: repeatElement(.zero, count: count))
    verdicts.kinds.removeAll(keepingCapacity: true)
    verdicts.kinds.append(contentsOf: repeatElement(nil, count: count))
    verdicts.index.removeAll()
    fillIndex(&verdicts)
    joinIntroduced(&verdicts)
    for index in 0..<count {
      let candidate = ledger[index]
      if verdicts.isName[index] { joinSameKey(index, candidate, &verdicts) }
      joinShortForm(index, candidate, &verdicts)
      joinSurname(index, candidate, &verdicts)
      joinAcronym(index, candidate, &verdicts)
    }
    decideKinds(&verdicts)
  }

  private func decideKinds(_ verdicts: inout NameVerdicts) {
    let indices = ledger.candidates.indices
    // A group's root is its first name: what the others have is added to it.
    for index in indices where verdicts.isName[index] {
      let root = verdicts.groups.root(of: index)
      _ = kind(of: index, &verdicts)
      guard root != index else { continue }
      verdicts.scores[root] += verdicts.scores[index]
    }
    for index in indices where verdicts.isName[index] {
      verdicts.kinds[index] = verdicts.scores[index].best
    }
  }

  /// The kind that a candidate has by itself; what speaks for its kinds is known from then on.
  func kind(of index: Int, _ verdicts: inout NameVerdicts) -> Entity.Kind {
    if let kind = verdicts.kinds[index] { return kind }
    let scores = ledger[index].allScores(units)
    let kind = scores.best
    verdicts.scores[index] = scores
    verdicts.kinds[index] = kind
    return kind
  }

  // MARK: - Keys

  private func fillIndex(_ verdicts: inout NameVerdicts) {
    for (index, candidate) in ledger.candidates.enumerated() where verdicts.isName[index] {
      var hash: UInt64 = 0
      for unit in candidate.keyRange {
        hash = WordSequence.hash(hash, then: units[unit].word)
        verdicts.index.append(index, to: .prefix, hash)
      }
      guard candidate.wordCount > 1 else { continue }
      if kind(of: index, &verdicts) == .person {
        verdicts.index.append(index, to: .firstWord, wordHash(of: candidate.firstWord))
        verdicts.index.append(index, to: .surname, wordHash(of: candidate.lastWord))
      } else if candidate.isInArticle {
        verdicts.index.append(index, to: .initials, initialsHash(of: candidate))
      }
    }
  }

  /// The hash of one unit's word.
  func wordHash(of unit: Int32) -> UInt64 {
    WordSequence.hash(0, then: units[Int(unit)].word)
  }

  private func initialsHash(of candidate: NameCandidate) -> UInt64 {
    var hash: UInt64 = 0
    for index in candidate.range {
      if let letter = initial(of: index) { hash = NameJoiner.hash(hash, then: letter) }
    }
    return hash
  }

  static func hash(_ letters: UInt64, then letter: UInt8) -> UInt64 {
    WordSequence.hash(letters, then: WordTable.ID(letter))
  }

  /// The first letter of a unit that is a word, in capitals.
  func initial(of unit: Int) -> UInt8? {
    guard units[unit].kind == .word, let byte = writtenFirstByte(of: units[unit]) else {
      return nil
    }
    return byte & 0xDF
  }

  func writtenFirstByte(of unit: NameUnit) -> UInt8? {
    guard Int(unit.start) < tokens.count else { return nil }
    return text[Int(tokens[Int(unit.start)].start)]
  }
}
