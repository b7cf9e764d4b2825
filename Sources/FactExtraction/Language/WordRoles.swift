/// What a word can be, for the grammars; a word may be several things.
struct WordRoles: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  /// A word without content of its own: no term, and the end of a noun phrase.
  static let function = WordRoles(rawValue: 1 << 0)
  /// "the", "its", "their": what follows points back.
  static let definite = WordRoles(rawValue: 1 << 1)
  /// "a", "an".
  static let indefinite = WordRoles(rawValue: 1 << 2)
  static let preposition = WordRoles(rawValue: 1 << 3)
  /// A form of be, have, do or a modal.
  static let auxiliary = WordRoles(rawValue: 1 << 4)
  /// "zero" to "nineteen".
  static let numberUnit = WordRoles(rawValue: 1 << 5)
  /// "twenty" to "ninety".
  static let numberTens = WordRoles(rawValue: 1 << 6)
  static let hundred = WordRoles(rawValue: 1 << 7)
  /// "thousand", "million", "bn".
  static let magnitude = WordRoles(rawValue: 1 << 8)
  /// A magnitude that is only one behind a digit, glued or not: "m", "k".
  static let magnitudeSuffix = WordRoles(rawValue: 1 << 9)
  /// "half", "third", "quarters".
  static let fraction = WordRoles(rawValue: 1 << 10)
  static let ordinal = WordRoles(rawValue: 1 << 11)
  static let month = WordRoles(rawValue: 1 << 12)
  static let weekday = WordRoles(rawValue: 1 << 13)
  static let season = WordRoles(rawValue: 1 << 14)
  /// "year", "months", "min".
  static let timeUnit = WordRoles(rawValue: 1 << 15)
  /// "Street", "Ave": ends an address that a number begins.
  static let streetWord = WordRoles(rawValue: 1 << 16)
  static let currencyName = WordRoles(rawValue: 1 << 17)
  /// "from", "than", "versus": a figure behind it is compared with the one before.
  static let comparing = WordRoles(rawValue: 1 << 18)
  /// "early", "mid", "late".
  static let thirdOfPeriod = WordRoles(rawValue: 1 << 19)
  /// "percent", "pct".
  static let percent = WordRoles(rawValue: 1 << 20)
  /// "points", "pp".
  static let point = WordRoles(rawValue: 1 << 21)
  /// A plural that does not end in s.
  static let irregularPlural = WordRoles(rawValue: 1 << 22)
  /// A word that ends in s and is no plural noun: "was", "news", "rises".
  static let notPlural = WordRoles(rawValue: 1 << 23)
  /// A word whose number is part of a name or a place in a text: "No.", "Article", "Flight".
  static let numberedName = WordRoles(rawValue: 1 << 24)
  /// A verb, as far as the grammars must not take it for a noun.
  static let verb = WordRoles(rawValue: 1 << 25)
  /// "and", "or", "but".
  static let conjunction = WordRoles(rawValue: 1 << 26)
  /// An abbreviation whose point ends no sentence: "Mr", "Inc", "vs".
  static let abbreviation = WordRoles(rawValue: 1 << 27)
  /// A word that makes a figure beside it a change: "rose", "from".
  static let change = WordRoles(rawValue: 1 << 28)
  /// "Mr", "Dr", "President", "chief executive": before a person's name.
  static let personTitle = WordRoles(rawValue: 1 << 29)
  static let givenName = WordRoles(rawValue: 1 << 30)
  /// "Inc", "Corp", "University", "Ministry", "Bank".
  static let organizationWord = WordRoles(rawValue: 1 << 31)
  /// "Street", "River", "County"; country and city names of the data.
  static let placeWord = WordRoles(rawValue: 1 << 32)
  static let placeName = WordRoles(rawValue: 1 << 33)
  /// "chip", "platform", "app": what a product's name stands beside.
  static let productNoun = WordRoles(rawValue: 1 << 34)
  /// "said", "told", "founder": what a person does or is.
  static let personCue = WordRoles(rawValue: 1 << 35)
  /// "reported", "shares", "subsidiary": what an organization does or has.
  static let organizationCue = WordRoles(rawValue: 1 << 36)
  /// A common noun or adjective that titles capitalize: never a name by itself.
  static let commonWord = WordRoles(rawValue: 1 << 37)
  /// A nationality or language: "American", "Chinese".
  static let demonym = WordRoles(rawValue: 1 << 38)
  /// "Cup", "Olympics", "Summit": the head of an event's name.
  static let eventWord = WordRoles(rawValue: 1 << 39)
  /// A mass noun that can be counted out: "staff", "aircraft".
  static let collective = WordRoles(rawValue: 1 << 40)
  /// "in", "since", "until", "last": a bare number behind it can be a year.
  static let temporal = WordRoles(rawValue: 1 << 41)
  /// "doubled", "halved", "threefold".
  static let multiple = WordRoles(rawValue: 1 << 42)
  /// A word that a hyphen joins to a number without being counted: "one-off", "two-way".
  static let uncounted = WordRoles(rawValue: 1 << 43)
  /// "voted", "passed": two numbers behind it are votes.
  static let voting = WordRoles(rawValue: 1 << 44)
  /// "page", "bedroom": counted in the singular before another noun, "a 40 page report".
  static let attributive = WordRoles(rawValue: 1 << 45)
  /// "several", "dozens": counts without a number.
  static let vague = WordRoles(rawValue: 1 << 46)
  /// "no", "any", "each": "one" behind it is a pronoun.
  static let beforePronoun = WordRoles(rawValue: 1 << 47)
  /// "tel", "phone": a phone number follows.
  static let phoneWord = WordRoles(rawValue: 1 << 48)
  /// "st", "nd", "rd", "th".
  static let ordinalEnding = WordRoles(rawValue: 1 << 49)
  /// "lady", "party": what makes a name of the ordinal before it.
  static let namedByOrdinal = WordRoles(rawValue: 1 << 50)
  /// A unit whose name is another word too, so that an article before it counts nothing: "bit", "degree".
  static let commonUnit = WordRoles(rawValue: 1 << 51)
  /// "her", "my": an age may follow.
  static let possessiveWord = WordRoles(rawValue: 1 << 53)
  /// "early", "mid", "high": which third of tens is meant.
  static let lowThird = WordRoles(rawValue: 1 << 54)
  static let midThird = WordRoles(rawValue: 1 << 55)
  static let highThird = WordRoles(rawValue: 1 << 56)
  /// "highs", "temperatures": tens beside it are degrees.
  static let weatherWord = WordRoles(rawValue: 1 << 57)
  /// "magnitude": a number behind it is on its scale.
  static let scaleWord = WordRoles(rawValue: 1 << 58)
  /// "category": as `scaleWord`, beside a storm.
  static let stormScale = WordRoles(rawValue: 1 << 59)
  static let stormWord = WordRoles(rawValue: 1 << 60)
  /// "including", "compared": what a figure behind it is a part or the like of.
  static let linking = WordRoles(rawValue: 1 << 61)
  /// "beat", "lost to": a pair of numbers behind a name is a score.
  static let contest = WordRoles(rawValue: 1 << 63)
  /// "rotate", "spin": turns beside it are measured.
  static let rotation = WordRoles(rawValue: 1 << 62)
  /// "digit", "figure": digits are counted, not things.
  static let digitNoun = WordRoles(rawValue: 1 << 52)
}
