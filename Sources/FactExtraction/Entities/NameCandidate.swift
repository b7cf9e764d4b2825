import ArticleModel

/// A sequence of words that may be a name, with all that the article says about it.
struct NameCandidate {
  /// Its words' numbers, ties among them.
  let words: [WordTable.ID]
  /// Its units where it was first seen; the article comes before the front matter.
  private(set) var units: [NameUnit]
  /// Whether `units` are the article's own.
  private(set) var isInArticle: Bool
  /// Its kind in the list of well-known names.
  let knownKind: Entity.Kind?
  /// The kind of the well-known name that it begins with: "Google Cardboard".
  let knownStartKind: Entity.Kind?

  /// How often it stands inside a sentence, where a capital means something.
  var inside = 0
  /// How often it begins a sentence.
  var opening = 0
  /// How often a heading's or a label's word shape shows it to be a name.
  var plain = 0
  /// How often the words beside it want a name.
  var confirmed = 0
  /// How often a person's title stands before it.
  var titled = 0
  /// How often it stands in a list of names.
  var listed = 0
  /// How often a title of address stands before it: "Mr".
  var addressed = 0
  /// How often a number stands behind it: "Section 508".
  var numbered = 0
  /// How often a product's noun stands directly behind it.
  var productUses = 0
  /// How often "the" or "a" stands before it.
  var articles = 0
  /// How often it ends a noun phrase behind "a": "an LLM."
  var indefinite = 0
  /// Whether the front matter names it.
  var isHinted = false
  var isAuthor = false
  /// What the words beside it say of its kind.
  var scores = KindScores.zero
  /// Where the text first names it outside titles.
  var firstToken: Int?
  /// How the front matter writes it.
  var writtenOutside: String?

  init(
    words: [WordTable.ID], units: [NameUnit], knownStart: (kind: Entity.Kind, count: Int)?,
    isInArticle: Bool
  ) {
    self.words = words
    self.units = units
    knownKind = knownStart?.count == units.count ? knownStart?.kind : nil
    knownStartKind = knownKind == nil ? knownStart?.kind : nil
    self.isInArticle = isInArticle
  }

  /// Takes the article's units in place of the front matter's.
  mutating func noteInArticle(_ units: ArraySlice<NameUnit>) {
    guard !isInArticle else { return }
    self.units = Array(units)
    isInArticle = true
  }

  /// Its units that are words.
  var nameWords: [NameUnit] { units.filter { $0.kind == .word } }
}

// MARK: - Whether it is a name

extension NameCandidate {
  /// Whether the article as a whole shows it to be a name.
  func isName(uses: WordUses, isUnitOrCode: Bool) -> Bool {
    if isAuthor { return true }
    let words = nameWords
    guard let first = words.first, let last = words.last else { return false }
    if words.count == 1 {
      return isSingleName(first, uses: uses, isUnitOrCode: isUnitOrCode)
    }
    if knownKind != nil || last.roles.contains(.legalForm) { return true }
    if last.roles.contains(.lawWord) { return false }
    if words.contains(where: { !NameCandidate.isOrdinary($0) }) {
      return inside + plain + confirmed + titled > 0 || isHinted
        || words.dropFirst().contains { !NameCandidate.isOrdinary($0) }
    }
    if addressed > 0 { return true }
    let isNeverLower = words.allSatisfy { uses[$0.word, .lower] == 0 }
    if let link = units.firstIndex(where: { $0.kind == .link }), link > 0,
      units[link - 1].roles.contains(.organizationWord)
    {
      return inside > 0
    }
    if !last.roles.isDisjoint(with: [.organizationWord, .eventWord, .placeWord]) {
      return inside > 0
    }
    return inside > 1 && isNeverLower || inside > 0 && isHinted && isNeverLower
  }

  private func isSingleName(_ unit: NameUnit, uses: WordUses, isUnitOrCode: Bool) -> Bool {
    if unit.isGenericAcronym || isUnitOrCode || unit.isLetter { return false }
    if unit.roles.contains(.demonym) { return false }
    if unit.shape.contains(.pluralCapitals), knownKind == nil { return false }
    if unit.shape.contains(.initial) || unit.shape.contains(.allCapitals) && indefinite > 0 {
      return false
    }
    let lower = uses[unit.word, .lower]
    if unit.shape.contains(.allCapitals), unit.roles.contains(.function) {
      // "US", "IT" in capitals.
      return knownKind != nil
    }
    if !unit.roles.isDisjoint(with: [.function, .auxiliary, .preposition]) { return false }
    if knownKind != nil, inside + plain > 0, lower == 0 { return true }
    if addressed > 0, lower == 0 { return true }
    if NameCandidate.isOrdinary(unit) {
      guard lower == 0, inside > 0, numbered == 0 else { return false }
      if isHinted { return true }
      if isNoun(unit) { return false }
      return productUses > 0 || inside + listed + confirmed > 1 && inside > articles * 2
    }
    if titled > 0, lower == 0 { return true }
    if knownKind != nil { return inside + plain + opening > lower }
    if inside + plain > 0 { return lower <= inside + plain }
    if isHinted { return true }
    guard lower == 0 else { return false }
    return confirmed > 0 || !unit.shape.isDisjoint(with: [.allCapitals, .innerCapital, .digits])
  }

  /// A frequent word, or one whose role in a name is to tell the kind.
  private static func isOrdinary(_ unit: NameUnit) -> Bool {
    unit.isCommon || unit.isGenericAcronym
      || !unit.roles.isDisjoint(with: [.organizationWord, .figureWord, .titleModifier])
  }

  /// A word that is capitalized in formal prose without being a name: "the Company".
  private func isNoun(_ unit: NameUnit) -> Bool {
    if !unit.roles.isDisjoint(with: [
      .organizationNoun, .placeNoun, .personTitle, .titleModifier, .figureWord,
    ]) {
      return true
    }
    return listed == 0 && !unit.roles.isDisjoint(with: [.organizationWord, .placeWord])
  }
}

// MARK: - What its words say of its kind

extension NameCandidate {
  /// All that speaks for its kinds.
  var allScores: KindScores {
    var scores = scores
    // A country does and has what companies do and have.
    if knownKind == .place { scores[.organization] /= 4 }
    scores += ownScores
    return scores
  }

  /// What the name's own words and shape say of its kind.
  var ownScores: KindScores {
    var scores = KindScores.zero
    let words = nameWords
    guard let first = words.first, let last = words.last else { return scores }
    if let knownKind { scores[knownKind] += 40 }
    if isAuthor { scores[.person] += 60 }
    scores[.person] += titled * 30
    scores[.organization] += 8

    let hasLink = units.contains { $0.kind == .link }
    if words.count > 1, last.roles.contains(.legalForm) {
      scores[.organization] += 60
    } else if words.count > 1, last.roles.contains(.organizationWord) {
      scores[.organization] += 30
    } else if hasLink, first.roles.contains(.organizationWord) || words.contains(where: headsOrganization) {
      scores[.organization] += 30
    } else if words.count > 1, last.roles.contains(.eventWord) {
      scores[.event] += 30
    } else if hasLink, first.roles.contains(.eventWord) {
      scores[.event] += 30
    } else if words.count > 1, !first.roles.contains(.givenName) || first.isCommon,
      last.roles.contains(.placeWord) || first.roles.contains(.placeWord)
    {
      scores[.place] += 20
    } else {
      addPersonScore(words, &scores)
    }
    if words.count == 1 { addShapeScore(first, &scores) }
    if words.contains(where: { $0.shape.contains(.digits) }) { scores[.product] += 25 }
    if words.count > 1, last.roles.contains(.nameTail) {
      scores[.product] += 8
      scores[.organization] += 4
    }
    return scores
  }

  private func headsOrganization(_ unit: NameUnit) -> Bool {
    unit.roles.contains(.organizationWord)
  }

  private func addPersonScore(_ words: [NameUnit], _ scores: inout KindScores) {
    guard words.count > 1, words.count < 5, let first = words.first, let last = words.last else {
      if let only = words.first, words.count == 1, only.roles.contains(.givenName), !only.isCommon {
        scores[.person] += 12
      }
      return
    }
    let isPlain = words.allSatisfy {
      $0.shape.isDisjoint(with: [.allCapitals, .innerCapital, .digits, .pluralCapitals])
        && !$0.isGenericAcronym
    }
    if let knownStartKind, knownStartKind != .person, !first.roles.contains(.givenName) {
      scores[knownStartKind == .place ? .organization : knownStartKind] += 6
      scores[.product] += knownStartKind == .organization ? 8 : 0
      return
    }
    guard isPlain, !last.shape.contains(.initial) else { return }
    if first.roles.contains(.givenName) || words[1].shape.contains(.initial) {
      scores[.person] += last.isCommon ? 20 : 30
    } else if first.shape.contains(.initial) {
      scores[.person] += 25
    } else if units.contains(where: { $0.kind == .particle }) {
      scores[.person] += 20
    } else if !words.contains(where: \.isCommon) {
      scores[.person] += 14
    }
  }

  private func addShapeScore(_ unit: NameUnit, _ scores: inout KindScores) {
    if unit.shape.contains(.allCapitals) {
      scores[.organization] += 15
    } else if unit.shape.contains(.innerCapital) {
      scores[.organization] += 5
      scores[.product] += 5
    }
    if unit.roles.contains(.eventWord) { scores[.event] += 20 }
  }
}
