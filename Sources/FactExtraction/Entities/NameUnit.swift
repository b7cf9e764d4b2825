/// One word of a possible name, or what ties two such words.
struct NameUnit: Hashable, Sendable {
  enum Kind: UInt8, Hashable, Sendable {
    /// A word with a capital, an initial, or letters with digits: "Meta", "J.", "H100".
    case word
    /// "of", "for".
    case link
    /// "the" behind a link.
    case article
    /// "de", "van".
    case particle
    /// "and", "&".
    case conjunction
    /// A hyphen without blanks between two words.
    case hyphen
  }

  struct Shape: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    /// Two letters or more, all capitals.
    static let allCapitals = Shape(rawValue: 1)
    /// A trade name's capital inside: "CoreWeave", "iPhone".
    static let innerCapital = Shape(rawValue: 2)
    /// Letters with digits: "H100", "GPT-5".
    static let digits = Shape(rawValue: 4)
    /// One letter with a point.
    static let initial = Shape(rawValue: 8)
    /// A plural of capitals: "GPUs".
    static let pluralCapitals = Shape(rawValue: 16)
    /// A possessive stands behind it.
    static let possessive = Shape(rawValue: 32)
    /// It stands where any word has a capital: at the start of a sentence or of a quotation.
    static let opening = Shape(rawValue: 64)
    /// One letter alone.
    static let letter = Shape(rawValue: 128)
  }

  /// Stands for the word of a hyphen, which has none.
  static let hyphenWord: WordTable.ID = -2

  var kind: Kind
  var shape: Shape
  var roles: NameRoles
  /// Its number in the article's table of words; `hyphenWord` for a hyphen.
  var word: WordTable.ID
  /// Its tokens.
  var start: Int32
  var end: Int32

  /// Whether it is a common noun in capitals: "GPU", "IPOs".
  var isGenericAcronym: Bool {
    roles.contains(.genericAcronym)
      && !shape.isDisjoint(with: [.allCapitals, .pluralCapitals, .innerCapital, .digits])
  }

  /// Whether it is one letter alone: "B", "I".
  var isLetter: Bool { shape.contains(.letter) }

  /// Whether it can be left out of a name at its start: a frequent word or one without content.
  var isCommon: Bool {
    !roles.isDisjoint(with: [.commonWord, .function, .verb, .preposition, .auxiliary])
  }
}

/// Capitalized words beside each other, which hold names or none.
struct NameRegion: Hashable, Sendable {
  /// Indices of its units.
  var units: Range<Int>
  /// The index of its sentence.
  var sentence: Int
  /// Whether capitals mean something here; not so in a heading written in capitals.
  var isReliable: Bool
}
