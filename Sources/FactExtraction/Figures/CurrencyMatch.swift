import ArticleModel

/// A currency as a symbol, code or name beside a figure tells it.
struct CurrencyMatch: Hashable, Sendable {
  /// What the writing can mean.
  var candidates: CurrencyCandidates
  /// Whether it names hundredths: "50 cents".
  var isMinor = false
  /// Whether its name is another word too: "won", "marks".
  var isHesitant = false
  var tokens: Range<Int>

  /// ISO 4217, the usual one first.
  func codes(in lexicon: Lexicon) -> [String] { lexicon.codes(of: candidates) }
}

/// Chooses a currency where the symbol can mean several.
enum CurrencyChoice {
  /// - Parameters:
  ///   - codes: Every currency that was meant, the usual one first.
  ///   - region: The locale's region, which decides between candidates.
  static func code(among codes: [String], region: String?) -> String? {
    guard codes.count > 1, let region, let local = currencies[region], codes.contains(local) else {
      return codes.first
    }
    return local
  }

  private static let currencies: [String: String] = [
    "US": "USD", "AU": "AUD", "CA": "CAD", "HK": "HKD", "MX": "MXN", "NZ": "NZD", "SG": "SGD",
    "TW": "TWD", "AR": "ARS", "CL": "CLP", "CO": "COP", "GB": "GBP", "EG": "EGP", "JP": "JPY",
    "CN": "CNY", "IN": "INR", "PK": "PKR", "LK": "LKR", "KR": "KRW", "IE": "EUR", "SE": "SEK",
    "NO": "NOK", "DK": "DKK", "CH": "CHF",
  ]
}
