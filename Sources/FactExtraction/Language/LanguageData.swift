import ArticleModel

/// Everything that the grammars know of one language, as data: another language is another value.
struct LanguageData: Sendable {
  /// Words by role; a word may stand under several.
  var roles: [(WordRoles, String)] = []
  /// Words that the grammars know by what they do.
  var keywords: [(Keyword, String)] = []
  /// "percent", "percentage points", "bps".
  var percentUnits: [(String, Percent.Unit)] = []
  /// "three": 3.
  var numbers: [(String, Int)] = []
  /// "dozen": 12, behind a number or an article.
  var multipliers: [(String, Int)] = []
  /// "dozens": 24 to 99; counts that say no number.
  var vagueCounts: [VagueCount] = []
  /// "million": 6, the power of ten.
  var magnitudes: [(String, Int)] = []
  /// "bn": 9, behind digits only.
  var magnitudeSuffixes: [(String, Int)] = []
  /// "doubled": "2".
  var multiples: [(String, String)] = []
  /// "half": 2, the denominator.
  var fractions: [(String, Int)] = []
  /// "first": 1.
  var ordinals: [(String, Int)] = []
  /// "April": 4.
  var months: [(String, Int)] = []
  /// "Monday": 1.
  var weekdays: [(String, Int)] = []
  var timeUnits: [(String, TimeUnit)] = []
  /// Symbols of times that count behind a slash: "m/s".
  var rateTimes: [(String, TimeUnit)] = []
  var units: [UnitOfMeasure] = []
  var currencies: [CurrencyNames] = []
  /// Names that several currencies share, and others that belong to no table.
  var currencyNames: [CurrencyName] = []
  /// Last words of the table's names that do not name their currency alone, being other words.
  var currencyNamesLeftOut = ""
  /// "€": "EUR"; several codes are parted by blanks, the usual one first.
  var currencySymbols: [(String, String)] = []
  /// "HK$": "HKD", "Rs": "INR PKR LKR"; in this letter case, before or behind a number.
  var currencyPrefixes: [(String, String)] = []
  /// "R": "ZAR"; letters that are a currency only in a country that has it, and in text of no known language.
  var localCurrencyLetters: [(String, String)] = []
  /// "N": "NGN"; letters that are a currency where the number glued to them is large: "N50,000", "R5.9 billion".
  var scaledCurrencyLetters: [(String, String)] = []
  /// Words that tell a currency by its country: "argentine": "ARS", "toronto": "CAD".
  var currencyPlaces: [(String, String)] = []
  /// The currency of each region that has its own: "AU": "AUD".
  var regionCurrencies: [(String, String)] = []
  /// Codes of currencies that are written without decimals.
  var undividedCurrencies = ""
  /// Codes that are words or names too, and count only where they are glued to a number.
  var wordLikeCurrencyCodes = ""
  /// Lengths, weights and times that are said in two parts: "5 ft 2 in".
  var compounds: [CompoundUnit] = []
  /// Phrases before a figure that hedge it.
  var hedgesBefore: [(String, Figure.Modifier)] = []
  /// Phrases behind a figure that hedge it.
  var hedgesAfter: [(String, Figure.Modifier)] = []
  /// Phrases that tell how figures relate; `…` stands for up to eight words without a mark.
  var cues: [(String, Cue.Kind)] = []
  /// Phrases that tell what the figures of their clause claim to be.
  var claims: [(String, FigureContext.Role)] = []
  /// Phrases that tell what a change is stated against.
  var bases: [(String, Figure.Basis)] = []
  /// Phrases that tell it behind a word of comparison only: "a year ago".
  var elapsedBases: [(String, Figure.Basis)] = []
  /// Letters that tell it on both sides of a slash: "y/y".
  var basisLetters: [(String, Figure.Basis)] = []
  /// Verbs that are plural nouns directly behind a number: "two runs".
  var countedVerbs = ""
  /// What an abbreviation stands for, in whole words: "capex".
  var abbreviations: [(String, String)] = []
  /// What words say of time.
  var times: [TimeWordList] = []
  /// Abbreviations of time zones that are written behind times.
  var zones = ""
  /// "Eastern": "ET", before "time".
  var zoneNames: [(String, String)] = []
  /// Days that have names.
  var holidays: [HolidayNames] = []
  /// Plural to singular, where the rule of the language does not give it.
  var irregularSingulars: [(String, String)] = []
}

/// A unit of time as durations and the calendar use it.
struct TimeUnit: Hashable, Sendable {
  /// The unit that lengths are counted in.
  var unit: TemporalExpression.LengthUnit
  /// How many of them it is: a decade is 10 years.
  var count: Int

  init(_ unit: TemporalExpression.LengthUnit, count: Int = 1) {
    self.unit = unit
    self.count = count
  }

  /// What TIMEX3 writes before the number: `P`, or `PT` for what is shorter than a day.
  var prefix: String {
    switch unit {
    case .year, .month, .week, .day: "P"
    case .hour, .minute, .second: "PT"
    }
  }

  /// What TIMEX3 writes behind it.
  var letter: String {
    switch unit {
    case .year: "Y"
    case .month, .minute: "M"
    case .week: "W"
    case .day: "D"
    case .hour: "H"
    case .second: "S"
    }
  }

  /// The unit that has a UCUM code.
  static func unit(code: String) -> TimeUnit? {
    TemporalExpression.LengthUnit.allCases.map { TimeUnit($0) }
      .first { DurationBuilding.code(of: $0) == code }
  }
}

/// A unit of measure by its UCUM code and the names that text gives it.
struct UnitOfMeasure: Hashable, Sendable {
  /// The UCUM code, case-sensitive.
  var code: String
  /// Singular, US English, lower case.
  var name: String
  /// The ways of writing it, letter case aside; a plural in s is added.
  var forms: [String]
  /// Symbols that count only in this letter case: "MW", "m".
  var symbols: [String]

  /// - Parameter isNamed: Whether its name counts as a writing, with a plural; not where that is another word ("bars").
  init(
    _ code: String, _ name: String, forms: [String] = [], symbols: [String] = [],
    isNamed: Bool = true
  ) {
    self.code = code
    self.name = name
    self.forms = isNamed ? [name] + forms : forms
    self.symbols = symbols
  }
}

/// A currency by its ISO 4217 code and its names, singular and plural.
struct CurrencyNames: Hashable, Sendable {
  var code: String
  var names: [String]

  init(_ code: String, _ names: [String]) {
    self.code = code
    self.names = names
  }
}

/// A word that counts without a number, with the least and the most that it stands for.
/// - SeeAlso: The specification of the checks, section 1.3.
struct VagueCount: Hashable, Sendable {
  enum Form: Hashable, Sendable {
    /// "several homes", "several hundred": it stands before a noun or a magnitude.
    case determiner
    /// "a few hundred": as a determiner, but before a magnitude only.
    case hesitant
    /// "dozens of homes", "thousands": a plural of a number.
    case plural
    /// "scores of homes": a plural that is another word without "of".
    case pluralWithOf
    /// "double-digit", "six-figure": digits are counted, not things.
    case digits
  }

  var word: String
  var low: Int
  var high: Int
  var form: Form

  init(_ word: String, _ low: Int, _ high: Int, _ form: Form) {
    self.word = word
    self.low = low
    self.high = high
    self.form = form
  }
}

/// Words that each name a currency, or one of several.
struct CurrencyName: Hashable, Sendable {
  var names: [String]
  /// ISO 4217, the usual one first.
  var codes: [String]
  /// How many hundredths each is: 1 for a cent, 5 for a nickel, 100 for the currency itself.
  var hundredths = 100
  /// Whether they are other words too.
  var isHesitant = false

  init(_ names: String, _ codes: String, hundredths: Int = 100, isHesitant: Bool = false) {
    self.names = names.listedWords
    self.codes = codes.split(separator: " ").map(String.init)
    self.hundredths = hundredths
    self.isHesitant = isHesitant
  }

  init(phrase: String, _ code: String, hundredths: Int = 100) {
    names = [phrase]
    codes = [code]
    self.hundredths = hundredths
  }
}

/// Two units of which the smaller completes the larger: foot and inch, hour and minute.
struct CompoundUnit: Hashable, Sendable {
  /// UCUM codes.
  var larger: String
  var smaller: String
  /// How many of the smaller make one of the larger.
  var factor: Int
  /// Writings of the smaller that count only behind the larger: "in".
  var forms: [String]
  /// Whether the smaller may go unnamed: "5 feet 11".
  var takesBareRest: Bool

  init(
    _ larger: String, _ smaller: String, _ factor: Int, forms: String = "",
    takesBareRest: Bool = false
  ) {
    self.larger = larger
    self.smaller = smaller
    self.factor = factor
    self.forms = forms.split(separator: " ").map(String.init)
    self.takesBareRest = takesBareRest
  }

  /// Whether both are customary units, which UCUM writes in square brackets.
  var isCustomary: Bool { larger.first == "[" && smaller.first == "[" }
}
