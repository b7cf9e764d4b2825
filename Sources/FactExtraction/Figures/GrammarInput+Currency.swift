import ArticleModel

/// A currency as a symbol, code or name beside a figure tells it.
struct CurrencyMatch: Hashable, Sendable {
  /// Every ISO 4217 code that the writing can mean, the usual one first.
  var candidates: [String]
  /// Whether it names hundredths: "50 cents".
  var isMinor = false
  /// Whether its name is another word too: "won", "marks".
  var isHesitant = false
  var tokens: Range<Int>

  /// The one currency that is meant, or `nil` where the locale must tell.
  var code: String? { candidates.count == 1 ? candidates.first : nil }
}

extension GrammarInput {
  /// A currency before a figure: "$", "US$", "C $", "$US", "USD", "Rs.".
  func currencyPrefix(at index: Int) -> CurrencyMatch? {
    guard let token = at(index) else { return nil }
    if token.mark.isCurrency {
      guard let candidates = lexicon.currencies(symbol: string(at: index)) else { return nil }
      // "$US113 trillion", "$A20".
      if token.mark == .dollar, isGlued(index + 1), let letters = at(index + 1),
        letters.kind == .word,
        let codes = lexicon.currencies(prefix: string(at: index + 1) + "$")
      {
        return CurrencyMatch(candidates: codes, tokens: index..<index + 2)
      }
      return CurrencyMatch(candidates: candidates, tokens: index..<index + 1)
    }
    guard token.kind == .word, token.length <= 5 else { return nil }
    if mark(at: index + 1) == .dollar {
      // "C $6", but not "a $5 million deal" or "gave us $5".
      let isOne =
        isGlued(index + 1) || (token.flags.contains(.allCapitals) || isWord("C", at: index))
      let isBare = isGlued(index + 1) || token.isCapitalized
      guard isOne, isBare, let codes = lexicon.currencies(prefix: string(at: index) + "$") else {
        return nil
      }
      return CurrencyMatch(candidates: codes, tokens: index..<index + 2)
    }
    if let code = currencyCode(at: index) {
      guard !lexicon.isWordLike(code: code) || isGlued(index + 1) else { return nil }
      return CurrencyMatch(candidates: [code], tokens: index..<index + 1)
    }
    guard let codes = lexicon.currencies(prefix: string(at: index)) else { return nil }
    let after = mark(at: index + 1) == .point && isGlued(index + 1) ? index + 2 : index + 1
    return CurrencyMatch(candidates: codes, tokens: index..<after)
  }

  /// A currency behind a figure: "dollars", "-dollar", "USD", "€", "cents", "¢".
  func currencySuffix(at index: Int) -> CurrencyMatch? {
    guard let token = at(index) else { return nil }
    if token.mark == .hyphen, isGlued(index), isGlued(index + 1) {
      return lexicon.currencies.match(view, at: index + 1).map {
        currency($0.payload, tokens: index..<$0.end)
      }
    }
    if token.mark.isCurrency {
      // "$" stands behind a number where it does not stand before one: "10 $", but not "10 $5 notes".
      if isGlued(index + 1), at(index + 1)?.kind == .number { return nil }
      if string(at: index) == "¢" {
        return CurrencyMatch(candidates: ["USD"], isMinor: true, tokens: index..<index + 1)
      }
      return lexicon.currencies(symbol: string(at: index)).map {
        CurrencyMatch(candidates: $0, tokens: index..<index + 1)
      }
    }
    guard token.kind == .word else { return nil }
    // "3.14US$", "20Rs", "42 RM", "45 zł".
    if mark(at: index + 1) == .dollar, isGlued(index + 1) {
      return lexicon.currencies(prefix: string(at: index) + "$").map {
        CurrencyMatch(candidates: $0, tokens: index..<index + 2)
      }
    }
    if token.length <= 6, let codes = lexicon.currencies(prefix: string(at: index)) {
      return CurrencyMatch(candidates: codes, tokens: index..<index + 1)
    }
    if let code = currencyCode(at: index) {
      // "3 USD50 cards": the code belongs to the number that it is glued to.
      let isPrefix = isGlued(index + 1) && at(index + 1)?.kind == .number && !isGlued(index)
      guard !isPrefix, !lexicon.isWordLike(code: code) else { return nil }
      return CurrencyMatch(candidates: [code], tokens: index..<index + 1)
    }
    guard let match = lexicon.currencies.match(view, at: index) else { return nil }
    return currency(match.payload, tokens: index..<match.end)
  }

  private func currency(_ use: Lexicon.CurrencyUse, tokens: Range<Int>) -> CurrencyMatch {
    CurrencyMatch(
      candidates: use.codes, isMinor: use.isMinor, isHesitant: use.isHesitant, tokens: tokens)
  }

  private func currencyCode(at index: Int) -> String? {
    let token = view[index]
    guard token.length == 3, token.flags.contains(.allCapitals) else { return nil }
    let code = string(at: index)
    return lexicon.isCurrency(code: code) ? code : nil
  }
}

/// Chooses a currency where the symbol can mean several.
enum CurrencyChoice {
  /// - Parameters:
  ///   - match: What was written.
  ///   - region: The locale's region, which decides between candidates.
  static func code(for match: CurrencyMatch, region: String?) -> String? {
    guard match.candidates.count > 1, let region, let local = currencies[region],
      match.candidates.contains(local)
    else { return match.candidates.first }
    return local
  }

  private static let currencies: [String: String] = [
    "US": "USD", "AU": "AUD", "CA": "CAD", "HK": "HKD", "MX": "MXN", "NZ": "NZD", "SG": "SGD",
    "TW": "TWD", "AR": "ARS", "CL": "CLP", "CO": "COP", "GB": "GBP", "EG": "EGP", "JP": "JPY",
    "CN": "CNY", "IN": "INR", "PK": "PKR", "LK": "LKR", "KR": "KRW", "IE": "EUR", "SE": "SEK",
    "NO": "NOK", "DK": "DKK", "CH": "CHF",
  ]
}
