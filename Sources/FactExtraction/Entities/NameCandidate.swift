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
  /// How often a word like "AI" stands behind it that may be its own or the next noun's.
  var tailed = 0
  /// How often a product's noun stands directly behind it.
  var productUses = 0
  /// How often the words before its list say what the list holds: "users across A, B and C".
  var vouched = 0
  /// How often "the" or "a" stands before it.
  var articles = 0
  /// How often "a" stands before it and no noun behind it, as in "an LLM".
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
    if last.roles.contains(.nameTail) {
      return inside > 0 && words.dropLast().allSatisfy { uses[$0.word, .lower] == 0 }
    }
    return inside > 1 && isNeverLower || inside > 0 && isHinted && isNeverLower
  }

  private func isSingleName(_ unit: NameUnit, uses: WordUses, isUnitOrCode: Bool) -> Bool {
    if unit.isGenericAcronym || isUnitOrCode || unit.isLetter { return false }
    if unit.roles.contains(.demonym) { return false }
    if unit.shape.contains(.pluralCapitals), knownKind == nil { return false }
    if unit.shape.contains(.initial) { return false }
    if unit.shape.contains(.allCapitals), !unit.shape.contains(.digits), indefinite > 0 {
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
      guard inside > 0, numbered == 0 else { return false }
      if vouched > 0, !isNoun(unit) { return true }
      guard lower == 0 else { return false }
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
