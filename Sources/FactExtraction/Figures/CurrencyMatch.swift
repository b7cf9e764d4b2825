import ArticleModel

/// A currency as a symbol, code or name beside a figure tells it.
struct CurrencyMatch: Hashable, Sendable {
  /// What the writing can mean.
  var candidates: CurrencyCandidates
  /// How many hundredths each is: 1 for "50 cents", 100 for the currency itself, 100,000 for "a grand".
  var hundredths = 100
  /// The power of ten that a letter before its code gives the figure: 6 for "MEUR".
  var power = 0
  /// Whether its name is another word too: "won", "marks".
  var isHesitant = false
  var tokens: Range<Int>

  /// Whether it names a part of the currency.
  var isMinor: Bool { hundredths < 100 }

  /// ISO 4217, the usual one first.
  func codes(in lexicon: Lexicon) -> [String] { lexicon.codes(of: candidates) }
}

/// Chooses a currency where the symbol can mean several.
enum CurrencyChoice {
  /// - Parameters:
  ///   - codes: Every currency that was meant, the usual one first.
  ///   - local: The currency of the locale's region, which decides between candidates.
  static func code(among codes: [String], local: String?) -> String? {
    guard codes.count > 1, let local, codes.contains(local) else { return codes.first }
    return local
  }

  /// Every currency that was meant, with the locale's own dollar where only the larger ones are listed.
  static func candidates(_ codes: [String], local: String?, isDollar: (String) -> Bool) -> [String]
  {
    guard codes.count > 1, let local, let first = codes.first, isDollar(first), isDollar(local),
      !codes.contains(local)
    else { return codes }
    return codes + [local]
  }
}
