import ArticleModel

/// A sequence of words that may be a name, with all that the article says about it.
struct NameCandidate: Sendable {
  /// The hash of its words, ties among them.
  let hash: UInt64
  /// Its units where it was first seen; the article comes before the front matter.
  private(set) var start: Int32
  let count: Int32
  /// How many of its units come before its legal form, of which it has more than that.
  private(set) var keyCount: Int32 = 0
  /// How many of its units are words.
  private(set) var wordCount: Int32 = 0
  /// Its first and its last unit that is a word, or -1 for both.
  private(set) var firstWord: Int32 = -1
  private(set) var lastWord: Int32 = -1
  /// Whether its units are the article's own.
  private(set) var isInArticle: Bool
  /// Its kind in the list of well-known names.
  let knownKind: Entity.Kind?
  /// The kind of the well-known name that it begins with: "Google Cardboard".
  let knownStartKind: Entity.Kind?

  /// How often it stands inside a sentence, where a capital means something.
  var inside: Int32 = 0
  /// How often it begins a sentence.
  var opening: Int32 = 0
  /// How often a heading's or a label's word shape shows it to be a name.
  var plain: Int32 = 0
  /// How often the words beside it want a name.
  var confirmed: Int32 = 0
  /// How often a person's title stands before it.
  var titled: Int32 = 0
  /// How often it stands in a list of names.
  var listed: Int32 = 0
  /// How often a title of address stands before it: "Mr".
  var addressed: Int32 = 0
  /// How often a number stands behind it: "Section 508".
  var numbered: Int32 = 0
  /// How often a word like "AI" stands behind it that may be its own or the next noun's.
  var tailed: Int32 = 0
  /// How often a product's noun stands directly behind it.
  var productUses: Int32 = 0
  /// How often the words before its list say what the list holds: "users across A, B and C".
  var vouched: Int32 = 0
  /// How often "the" or "a" stands before it.
  var articles: Int32 = 0
  /// How often "a" stands before it and no noun behind it, as in "an LLM".
  var indefinite: Int32 = 0
  /// Where the text first names it outside titles, or the largest number.
  var firstToken = Int32.max
  /// How the front matter writes it: an index into the ledger's writings, or -1.
  var writing: Int32 = -1
  /// Whether the front matter names it.
  var isHinted = false
  var isAuthor = false
  /// What the words beside it say of its kind.
  var scores = KindScores.zero

  /// - Parameters:
  ///   - hash: The hash of its words.
  ///   - start: The first of its units.
  ///   - end: The index behind the last.
  ///   - knownStart: The well-known name that it begins with or is.
  init(
    hash: UInt64, units: NameUnits, _ start: Int, _ end: Int,
    knownStart: (kind: Entity.Kind, count: Int)?, isInArticle: Bool
  ) {
    self.hash = hash
    self.start = Int32(start)
    count = Int32(end - start)
    let isKnown = knownStart?.count == end - start
    knownKind = isKnown ? knownStart?.kind : nil
    knownStartKind = isKnown ? nil : knownStart?.kind
    self.isInArticle = isInArticle
    noteWords(units)
  }

  /// Takes the article's units in place of the front matter's.
  mutating func noteInArticle(_ units: NameUnits, at start: Int) {
    guard !isInArticle else { return }
    self.start = Int32(start)
    isInArticle = true
    noteWords(units)
  }

  private mutating func noteWords(_ units: NameUnits) {
    wordCount = 0
    firstWord = -1
    for index in range where units[index].kind == .word {
      wordCount += 1
      if firstWord < 0 { firstWord = Int32(index) }
      lastWord = Int32(index)
    }
    keyCount = count
    while keyCount > 1, units[Int(start + keyCount) - 1].roles.contains(.legalForm) {
      keyCount -= 1
    }
  }

  /// Its units.
  var range: Range<Int> { Int(start)..<Int(start + count) }
  /// The units without the legal form at the end.
  var keyRange: Range<Int> { Int(start)..<Int(start + keyCount) }
  /// How often it stands in running text.
  var seen: Int32 { inside + opening }
}

// MARK: - Whether it is a name

extension NameCandidate {
  /// Whether the article as a whole shows it to be a name.
  ///
  /// - Parameter isUnitOrCode: Tells whether it is a unit's symbol or a currency's code; asked last.
  func isName(
    _ units: NameUnits, uses: WordUses.Counts, isUnitOrCode: () -> Bool
  ) -> Bool {
    if isAuthor { return true }
    guard wordCount > 0 else { return false }
    let last = units[Int(lastWord)]
    if wordCount == 1 { return isSingleName(last, uses: uses) && !isUnitOrCode() }
    if knownKind != nil || last.roles.contains(.legalForm) { return true }
    if last.roles.contains(.lawWord) { return false }
    if hasWord(units, from: Int(start), where: { !NameCandidate.isOrdinary($0) }) {
      return inside + plain + confirmed + titled > 0 || isHinted
        || hasWord(units, from: Int(firstWord) + 1, where: { !NameCandidate.isOrdinary($0) })
    }
    if addressed > 0 { return true }
    if let link = range.first(where: { units[$0].kind == .link }), link > Int(start),
      units[link - 1].roles.contains(.organizationWord)
    {
      return inside > 0
    }
    if !last.roles.isDisjoint(with: [.organizationWord, .eventWord, .placeWord]) {
      return inside > 0
    }
    if last.roles.contains(.nameTail) {
      return inside > 0
        && !range.contains {
          units[$0].kind == .word && $0 != Int(lastWord) && uses.lower(units[$0].word) > 0
        }
    }
    guard inside > 1 || inside > 0 && isHinted else { return false }
    return !hasWord(units, from: Int(start), where: { uses.lower($0.word) > 0 })
  }

  /// Whether one of its words from the unit at `first` on is as wanted.
  private func hasWord(
    _ units: NameUnits, from first: Int, where isWanted: (NameUnit) -> Bool
  ) -> Bool {
    for index in first..<range.upperBound where units[index].kind == .word && isWanted(units[index])
    {
      return true
    }
    return false
  }

  private func isSingleName(_ unit: NameUnit, uses: WordUses.Counts) -> Bool {
    if unit.isGenericAcronym || unit.isLetter { return false }
    if unit.roles.contains(.demonym) { return false }
    if unit.shape.contains(.pluralCapitals), knownKind == nil { return false }
    if unit.shape.contains(.initial) { return false }
    if unit.shape.contains(.allCapitals), !unit.shape.contains(.digits), indefinite > 0 {
      return false
    }
    if unit.shape.contains(.allCapitals), unit.roles.contains(.function) {
      // "US", "IT" in capitals.
      return knownKind != nil
    }
    if !unit.roles.isDisjoint(with: [.function, .auxiliary, .preposition]) { return false }
    let lower = uses.lower(unit.word)
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
    if knownKind != nil { return Int(inside + plain + opening) > lower }
    if inside + plain > 0 { return lower <= Int(inside + plain) }
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
