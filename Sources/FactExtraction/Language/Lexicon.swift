import ArticleModel

/// A language's data made ready for the grammars: every word numbered, what it means in a table by that number.
final class Lexicon: Sendable {
  let vocabulary: Vocabulary
  private let meanings: [WordMeaning]
  /// The roles of each word, apart from its meaning: they are looked up for nearly every token.
  private let rolesOfWord: [WordRoles]
  private let keywords: [Keyword]
  /// What each word can begin, for the lexer to write on its tokens.
  let triggers: [Token.Triggers]
  private let singulars: [WordID: String]
  private let expansions: [WordID: [String]]
  private let measures: [UnitOfMeasure]
  let units: Phrases<UnitID>
  private let unitSymbols: SymbolTable<UnitID>
  private let rateTimes: SymbolTable<TimeUnit>
  private let unitsByCode: [String: UnitID]
  let currencies: Phrases<CurrencyUse>
  private let currencyLists: CurrencyLists
  private let currencyCodes: SymbolTable<CurrencyCandidates>
  private let wordLikeCodes: Set<String>
  private let dollars: Set<String>
  private let undividedCurrencies: Set<String>
  private let currencySymbols: SymbolTable<CurrencyCandidates>
  private let currencyPrefixes: SymbolTable<CurrencyCandidates>
  private let localCurrencyLetters: SymbolTable<CurrencyCandidates>
  private let scaledCurrencyLetters: SymbolTable<CurrencyCandidates>
  /// The currency of each region that has its own.
  let regionCurrencies: [String: String]
  private let currencyPlaces: [WordID: String]
  let percentUnits: Phrases<Percent.Unit>
  /// The currencies called dollar and pound in the first place.
  let dollar: CurrencyCandidates
  let pounds: CurrencyCandidates
  let penny: CurrencyCandidates
  /// Lengths, weights and times that are said in two parts: "5 ft 2 in".
  let compounds: [CompoundUnit]
  let hedgesBefore: Phrases<Figure.Modifier>
  let hedgesAfter: Phrases<Figure.Modifier>
  let cues: Phrases<Cue.Kind>
  let claims: Phrases<FigureContext.Role>
  let bases: Phrases<Figure.Basis>
  let elapsedBases: Phrases<Figure.Basis>
  private let basisLetters: Phrases<Figure.Basis>
  let times: TimeWords
  let holidays: HolidayTable
  private let zones: Set<String>
  private let zoneNames: [String: String]

  /// What a currency's name in the text stands for.
  struct CurrencyUse: Hashable, Sendable {
    var candidates: CurrencyCandidates
    /// How many hundredths each is.
    var hundredths = 100
    /// Whether it is another word too.
    var isHesitant = false
    /// Whether it is a coin that shares its name with parts and times.
    var isQuarter: Bool { hundredths == 25 }
  }

  init(_ data: LanguageData) {
    var words = WordMeanings()
    var lists = CurrencyLists()
    currencyCodes = SymbolTable(data.currencies.map { ($0.code, lists.candidates([$0.code])) })
    undividedCurrencies = Set(Lexicon.list(data.undividedCurrencies))
    wordLikeCodes = Set(Lexicon.list(data.wordLikeCurrencyCodes))
    dollars = Set(
      data.currencies.filter { $0.names.contains { $0.hasSuffix("dollar") } }.map(\.code))
    currencySymbols = CurrencyLists.symbols(data.currencySymbols, &lists)
    currencyPrefixes = CurrencyLists.symbols(data.currencyPrefixes, &lists)
    localCurrencyLetters = CurrencyLists.symbols(data.localCurrencyLetters, &lists)
    scaledCurrencyLetters = CurrencyLists.symbols(data.scaledCurrencyLetters, &lists)
    regionCurrencies = Dictionary(data.regionCurrencies, uniquingKeysWith: { first, _ in first })
    dollar = lists.candidates(["USD"])
    penny = lists.candidates(["GBP"])
    pounds = lists.candidates(["GBP", "EGP", "LBP", "SYP"])
    compounds = data.compounds
    currencies = Phrases(CurrencyLists.uses(of: data, &lists), vocabulary: &words.vocabulary)
    currencyLists = lists
    measures = data.units
    let numbered = data.units.enumerated().map { (UnitID(number: Int32($0)), $1) }
    let unitForms = numbered.flatMap { id, unit in
      unit.forms.flatMap { [($0, id), (Lexicon.plural(of: $0), id)] }
    }
    units = Phrases(unitForms, vocabulary: &words.vocabulary)
    rateTimes = SymbolTable(data.rateTimes)
    unitSymbols = SymbolTable(numbered.flatMap { id, unit in unit.symbols.map { ($0, id) } })
    unitsByCode = Dictionary(
      numbered.map { id, unit in (unit.code, id) }, uniquingKeysWith: { first, _ in first })
    currencyPlaces = Dictionary(
      data.currencyPlaces.map { (words.vocabulary.insert($0.0), $0.1) },
      uniquingKeysWith: { first, _ in first })
    percentUnits = Phrases(data.percentUnits, vocabulary: &words.vocabulary)
    hedgesBefore = Phrases(data.hedgesBefore, vocabulary: &words.vocabulary)
    hedgesAfter = Phrases(data.hedgesAfter, vocabulary: &words.vocabulary)
    cues = Phrases(data.cues, vocabulary: &words.vocabulary)
    claims = Phrases(data.claims, vocabulary: &words.vocabulary)
    bases = Phrases(data.bases, vocabulary: &words.vocabulary)
    elapsedBases = Phrases(data.elapsedBases, vocabulary: &words.vocabulary)
    basisLetters = Phrases(data.basisLetters, vocabulary: &words.vocabulary)
    Lexicon.addWords(of: data, to: &words)
    times = TimeWords(data.times, vocabulary: &words.vocabulary)
    holidays = HolidayTable(data.holidays, vocabulary: &words.vocabulary)
    zones = Set(data.zones.listedWords)
    zoneNames = Dictionary(data.zoneNames, uniquingKeysWith: { first, _ in first })
    words.fill()
    vocabulary = words.vocabulary
    meanings = words.list
    singulars = words.singulars
    expansions = words.expansions
    keywords = words.list.map(\.keyword)
    rolesOfWord = words.list.map(\.roles)
    triggers = Lexicon.triggers(
      of: rolesOfWord, times: times, holidays: holidays, cues: cues, expansions: words.expansions)
  }

  private static func list(_ text: String) -> [String] {
    text.listedWords
  }

  /// One property of what a word means; the meaning itself is not copied.
  @inline(__always)
  private func meaning<Value>(_ token: Token, _ property: (WordMeaning) -> Value?) -> Value? {
    token.word < 0 ? nil : property(meanings[Int(token.word)])
  }

  @inline(__always)
  func keyword(_ word: WordID) -> Keyword { word < 0 ? .none : keywords[Int(word)] }
  /// What a count without a number stands for.
  func vagueCount(of token: Token) -> VagueCount? { meaning(token) { $0.vague } }
  func roles(of word: WordID) -> WordRoles { word < 0 ? [] : rolesOfWord[Int(word)] }
  func roles(of token: Token) -> WordRoles { roles(of: token.word) }
  func has(_ role: WordRoles, _ token: Token) -> Bool { !roles(of: token).isDisjoint(with: role) }
  /// The number, power of ten, month or weekday that a word is.
  func value(of token: Token) -> Int { meaning(token) { $0.value } ?? 0 }
  /// The month that a word in lower case names.
  func month(named word: String) -> Int? {
    let number = vocabulary.number(of: word)
    guard number >= 0, roles(of: number).contains(.month) else { return nil }
    return meanings[Int(number)].value
  }
  func denominator(of token: Token) -> Int? { meaning(token) { $0.denominator } }
  func ordinal(of token: Token) -> Int? { meaning(token) { $0.ordinal } }
  func timeUnit(of token: Token) -> TimeUnit? { meaning(token) { $0.timeUnit } }
  func multiplier(of token: Token) -> Int? { meaning(token) { $0.multiplier } }
  func isCountedVerb(_ token: Token) -> Bool { meaning(token) { $0.isCountedVerb } ?? false }
  func suffixPower(of token: Token) -> Int? { meaning(token) { $0.suffixPower } }
  /// What "doubled" and "threefold" multiply with.
  func multiple(of token: Token) -> ExactDecimal? { meaning(token) { $0.multiple } }
  /// The power of ten of a magnitude given as a string.
  func magnitude(named word: String) -> Int? {
    let number = vocabulary.number(of: word)
    return roles(of: number).contains(.magnitude) ? meanings[Int(number)].value : nil
  }
  func unit(_ id: UnitID) -> UnitOfMeasure { measures[Int(id.number)] }
  func unit(symbol: String) -> UnitID? { unitSymbols[symbol] }
  func unit(symbol: WordKey) -> UnitID? { unitSymbols[symbol] }
  /// The time that a symbol behind a slash means: the "s" of "m/s".
  func rateTime(symbol: WordKey) -> TimeUnit? { rateTimes[symbol] }
  /// The unit that has a UCUM code.
  func unit(code: String) -> UnitID? { unitsByCode[code] }
  /// The unit that has a name of one word.
  func unit(name: String) -> UnitID? { units.payload(of: vocabulary.number(of: name)) }
  /// The ISO 4217 codes of the currencies that a writing can mean, the usual one first.
  func codes(of candidates: CurrencyCandidates) -> [String] { currencyLists[candidates] }
  /// The one currency that a writing means, or `nil` where the locale must tell.
  func code(of candidates: CurrencyCandidates) -> String? {
    let codes = currencyLists[candidates]
    return codes.count == 1 ? codes[0] : nil
  }
  func isCurrency(code: String) -> Bool { currencyCodes[code] != nil }
  func currency(code: WordKey) -> CurrencyCandidates? { currencyCodes[code] }
  func currency(code: String) -> CurrencyCandidates? { currencyCodes[code] }
  /// The currency of the country or city that a word names.
  func currency(ofPlace token: Token) -> String? {
    token.word < 0 ? nil : currencyPlaces[token.word]
  }
  /// Whether a currency is called dollar.
  func isDollar(code: String) -> Bool { dollars.contains(code) }
  /// Whether a currency's code is a word or a name too.
  func isWordLike(code: String) -> Bool { wordLikeCodes.contains(code) }
  /// Whether a currency is written without decimals.
  func isUndivided(currency code: String) -> Bool { undividedCurrencies.contains(code) }
  func currencies(symbol: WordKey) -> CurrencyCandidates? { currencySymbols[symbol] }
  func currencies(prefix: WordKey) -> CurrencyCandidates? { currencyPrefixes[prefix] }
  /// The currencies that letters mean where `conventions` have them, or where the language is not known.
  func currencies(letters: WordKey, _ conventions: LocaleConventions) -> CurrencyCandidates? {
    guard conventions.isUnknownLanguage || conventions.region != nil,
      let candidates = localCurrencyLetters[letters]
    else { return nil }
    if conventions.isUnknownLanguage { return candidates }
    let local = conventions.region.flatMap { regionCurrencies[$0] }
    return local.map { codes(of: candidates).contains($0) } ?? false ? candidates : nil
  }
  /// The currencies that letters mean where a large number is glued to them.
  func currencies(scaledLetters letters: WordKey) -> CurrencyCandidates? {
    scaledCurrencyLetters[letters]
  }
  /// What a letter says of a change on both sides of a slash: "y/y".
  func basis(letter: Token) -> Figure.Basis? { basisLetters.payload(of: letter.word) }
  /// Whether an abbreviation is that of a time zone.
  func isZone(_ abbreviation: String) -> Bool { zones.contains(abbreviation) }
  /// The abbreviation of the zone that has a name: "Eastern".
  func zone(named name: String) -> String? { zoneNames[name] }
  /// The words that an abbreviation stands for.
  func expansion(of token: Token) -> [String]? {
    token.triggers.contains(.abbreviation) ? expansions[token.word] : nil
  }
  func irregularSingular(of word: WordID) -> String? {
    roles(of: word).contains(.irregularPlural) ? singulars[word] : nil
  }
}
