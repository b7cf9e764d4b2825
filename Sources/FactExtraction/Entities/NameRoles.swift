/// What a word can be in a name or beside one; a word may be several things.
struct NameRoles: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  // From the grammar's roles.

  static let function = NameRoles(rawValue: 1 << 0)
  static let definite = NameRoles(rawValue: 1 << 1)
  static let indefinite = NameRoles(rawValue: 1 << 2)
  static let preposition = NameRoles(rawValue: 1 << 3)
  static let auxiliary = NameRoles(rawValue: 1 << 4)
  static let conjunction = NameRoles(rawValue: 1 << 5)
  static let verb = NameRoles(rawValue: 1 << 6)
  static let abbreviation = NameRoles(rawValue: 1 << 7)
  static let month = NameRoles(rawValue: 1 << 8)
  static let weekday = NameRoles(rawValue: 1 << 9)
  /// A unit of time, an ordinal, a word behind which a number names a part of a text.
  static let figureWord = NameRoles(rawValue: 1 << 10)
  static let personTitle = NameRoles(rawValue: 1 << 11)
  static let givenName = NameRoles(rawValue: 1 << 12)
  static let organizationWord = NameRoles(rawValue: 1 << 13)
  static let organizationCue = NameRoles(rawValue: 1 << 14)
  static let placeWord = NameRoles(rawValue: 1 << 15)
  static let placeName = NameRoles(rawValue: 1 << 16)
  static let productNoun = NameRoles(rawValue: 1 << 17)
  static let personCue = NameRoles(rawValue: 1 << 18)
  static let commonWord = NameRoles(rawValue: 1 << 19)
  static let demonym = NameRoles(rawValue: 1 << 20)
  static let eventWord = NameRoles(rawValue: 1 << 21)

  // In names.

  /// "Inc", "plc", "GmbH": ends the full name of a company.
  static let legalForm = NameRoles(rawValue: 1 << 22)
  /// "Administration", "Office": ends the name of a public body, which may hold an "and".
  static let publicBody = NameRoles(rawValue: 1 << 23)
  /// "Act", "Treaty": what it names is of no kind here.
  static let lawWord = NameRoles(rawValue: 1 << 24)
  /// "de", "van", "al": a lower-case word inside a name.
  static let particle = NameRoles(rawValue: 1 << 25)
  /// "of", "for": ties the words of a name.
  static let link = NameRoles(rawValue: 1 << 26)
  /// "and": parts two names, or ties the words of one.
  static let nameConjunction = NameRoles(rawValue: 1 << 27)
  /// "Mc", "De": a capital inside the word behind it makes no trade name.
  static let surnamePrefix = NameRoles(rawValue: 1 << 28)
  /// "vice", "former", "chief": before a title, part of it.
  static let titleModifier = NameRoles(rawValue: 1 << 29)
  /// "Mr", "Dr": before a name and nothing else.
  static let honorific = NameRoles(rawValue: 1 << 30)
  /// "AI", "TV": ends a name in "Acme AI", and is a common noun elsewhere.
  static let nameTail = NameRoles(rawValue: 1 << 31)
  /// "GPU", "IPO", "CapEx": a common noun written with capitals.
  static let genericAcronym = NameRoles(rawValue: 1 << 32)

  // Beside names.

  /// "company", "banks", "maker": the common noun for an organization.
  static let organizationNoun = NameRoles(rawValue: 1 << 33)
  /// "city", "countries": the common noun for a place.
  static let placeNoun = NameRoles(rawValue: 1 << 34)
  /// "like", "including": examples follow.
  static let exampleWord = NameRoles(rawValue: 1 << 35)
  /// "said", "told": what people and organizations do with words.
  static let saying = NameRoles(rawValue: 1 << 36)
  /// "wife", "career": what only people have.
  static let kin = NameRoles(rawValue: 1 << 37)
  /// "based", "headquartered": a place stands beside it.
  static let locating = NameRoles(rawValue: 1 << 38)
  /// "in": of the prepositions, the one that stands before places most.
  static let insidePreposition = NameRoles(rawValue: 1 << 39)
  /// "at", "with": who employs or supplies stands behind it.
  static let employerPreposition = NameRoles(rawValue: 1 << 40)
  /// "through", "via": whose help is had stands behind it.
  static let channelPreposition = NameRoles(rawValue: 1 << 41)
  /// "by": who made it stands behind it.
  static let authorPreposition = NameRoles(rawValue: 1 << 42)
  /// "class", "powered": behind a product's name and a hyphen.
  static let productSuffix = NameRoles(rawValue: 1 << 43)
  /// "owned", "backed": behind an organization's name and a hyphen.
  static let ownerSuffix = NameRoles(rawValue: 1 << 44)
  /// "named", "called": of a thing, behind its name.
  static let naming = NameRoles(rawValue: 1 << 45)

  // Set when the well-known names are known.

  /// "The", "In": alone at a sentence's start it is no name, whatever else the article says.
  static let emptyOpening = NameRoles(rawValue: 1 << 46)

  /// No well-known name begins with it.
  static let beginsNothing = NameRoles(rawValue: 1 << 47)

  /// What ties the words of a name.
  static let ties: NameRoles = [.particle, .link, .nameConjunction]

  /// What the grammar's roles say of names.
  init(_ roles: WordRoles) {
    self = []
    for (role, meaning) in NameRoles.meanings where !roles.isDisjoint(with: role) {
      insert(meaning)
    }
  }

  init(rawValue: UInt64) { self.rawValue = rawValue }

  private static let meanings: [(WordRoles, NameRoles)] = [
    (.function, .function), (.definite, .definite), (.indefinite, .indefinite),
    (.preposition, .preposition), (.auxiliary, .auxiliary), (.conjunction, .conjunction),
    (.verb, .verb), (.abbreviation, .abbreviation), (.month, .month), (.weekday, .weekday),
    ([.timeUnit, .ordinal, .numberedName], .figureWord), (.personTitle, .personTitle),
    (.givenName, .givenName), (.organizationWord, .organizationWord),
    (.organizationCue, .organizationCue), (.placeWord, .placeWord), (.placeName, .placeName),
    (.productNoun, .productNoun), (.personCue, .personCue), (.commonWord, .commonWord),
    (.demonym, .demonym), (.eventWord, .eventWord),
  ]
}
