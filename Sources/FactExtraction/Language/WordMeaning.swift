import ArticleModel

/// What one word of the vocabulary can mean to the grammars.
struct WordMeaning: Sendable {
  var roles: WordRoles = []
  var keyword = Keyword.none
  /// The number, month, weekday or power of ten that it is.
  var value = 0
  /// "third": 3.
  var denominator: Int?
  /// "third": 3.
  var ordinal: Int?
  /// "dozen": 12.
  var multiplier: Int?
  /// "bn": 9, behind digits.
  var suffixPower: Int?
  /// "dozens": 24 to 99.
  var vague: VagueCount?
  var timeUnit: TimeUnit?
  /// "tripled": 3.
  var multiple: ExactDecimal?
  /// Whether it is a noun directly behind a number, though a verb elsewhere: "two runs".
  var isCountedVerb = false
}

/// Collects the meanings of words while a lexicon is made.
struct WordMeanings {
  var vocabulary = Vocabulary(capacity: 32_768)
  private(set) var list: [WordMeaning] = []
  /// The singulars of irregular plurals.
  var singulars: [WordID: String] = [:]
  /// The words that abbreviations stand for.
  var expansions: [WordID: [String]] = [:]

  init() {}

  /// Adds to what a word means.
  ///
  /// - Returns: The word's number.
  @discardableResult
  mutating func add(
    _ word: String, _ roles: WordRoles = [], _ change: (inout WordMeaning) -> Void = { _ in }
  ) -> WordID {
    let number = vocabulary.insert(word)
    fill()
    list[Int(number)].roles.formUnion(roles)
    change(&list[Int(number)])
    return number
  }

  /// Gives every word of the vocabulary its place.
  mutating func fill() {
    while list.count < vocabulary.count { list.append(WordMeaning()) }
  }
}
