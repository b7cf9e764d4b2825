import ArticleModel

/// A currency as a symbol, code or name beside a figure tells it.
struct CurrencyMatch: Hashable, Sendable {
  /// ISO 4217; `nil` where only the locale can tell.
  var code: String?
  /// Every currency that the writing can mean, the usual one first.
  var candidates: [String]
  /// Whether it names hundredths: "50 cents".
  var isMinor = false
  var tokens: Range<Int>
}

extension GrammarInput {
  /// A currency before a figure: "$", "US$", "C$", "$US", "USD", "EUR ".
  func currencyPrefix(at index: Int) -> CurrencyMatch? {
    guard let token = at(index) else { return nil }
    if let plain = currencySymbol(token.mark) {
      var match = CurrencyMatch(candidates: plain, tokens: index..<index + 1)
      // "$US113 trillion", "$A20".
      if token.mark == .dollar, isGlued(index + 1), let code = dollarPrefix(at: index + 1) {
        match.code = code
        match.candidates = [code]
        match.tokens = index..<index + 2
      }
      return match
    }
    guard token.kind == .word else { return nil }
    if mark(at: index + 1) == .dollar, isGlued(index + 1), let code = dollarPrefix(at: index) {
      return CurrencyMatch(code: code, candidates: [code], tokens: index..<index + 2)
    }
    if token.length == 3, token.flags.contains(.allCapitals) {
      let code = string(at: index)
      if lexicon.isCurrency(code: code) {
        return CurrencyMatch(code: code, candidates: [code], tokens: index..<index + 1)
      }
    }
    if isWord("rs", at: index) {
      let after = mark(at: index + 1) == .point ? index + 2 : index + 1
      return CurrencyMatch(code: "INR", candidates: ["INR", "PKR", "LKR"], tokens: index..<after)
    }
    return nil
  }

  /// A currency behind a figure: "dollars", "-dollar", "USD", "€", "cents".
  func currencySuffix(at index: Int) -> CurrencyMatch? {
    guard let token = at(index) else { return nil }
    if token.mark == .hyphen, isGlued(index), isGlued(index + 1),
      let match = lexicon.currencies.match(view, at: index + 1)
    {
      return currency(match.payload, tokens: index..<match.end)
    }
    if let candidates = currencySymbol(token.mark), token.mark != .dollar {
      return CurrencyMatch(candidates: candidates, tokens: index..<index + 1)
    }
    guard token.kind == .word else { return nil }
    if token.length == 3, token.flags.contains(.allCapitals) {
      let code = string(at: index)
      if lexicon.isCurrency(code: code) {
        return CurrencyMatch(code: code, candidates: [code], tokens: index..<index + 1)
      }
    }
    // "U.S. dollars", "US dollars".
    if isWord("u", at: index), mark(at: index + 1) == .point, isWord("s", at: index + 2) {
      let name = mark(at: index + 3) == .point ? index + 4 : index + 3
      if isWord("dollars", at: name) || isWord("dollar", at: name) {
        return CurrencyMatch(code: "USD", candidates: ["USD"], tokens: index..<name + 1)
      }
    }
    guard let match = lexicon.currencies.match(view, at: index) else { return nil }
    return currency(match.payload, tokens: index..<match.end)
  }

  private func currency(_ use: Lexicon.CurrencyUse, tokens: Range<Int>) -> CurrencyMatch {
    CurrencyMatch(
      code: use.codes.count == 1 ? use.codes.first : nil, candidates: use.codes,
      isMinor: use.isMinor, tokens: tokens)
  }

  /// What a symbol can mean, the usual currency first.
  private func currencySymbol(_ mark: Mark) -> [String]? {
    switch mark {
    case .dollar:
      ["USD", "AUD", "CAD", "HKD", "MXN", "NZD", "SGD", "TWD", "ARS", "CLP", "COP"]
    case .euro: ["EUR"]
    case .pound: ["GBP", "EGP", "LBP", "SYP"]
    case .yen: ["JPY", "CNY"]
    case .rupee: ["INR", "PKR", "LKR", "NPR"]
    case .won: ["KRW", "KPW"]
    default: nil
    }
  }

  private func dollarPrefix(at index: Int) -> String? {
    guard let token = at(index), token.kind == .word, token.isCapitalized else { return nil }
    switch string(at: index) {
    case "US": return "USD"
    case "A", "AU": return "AUD"
    case "C", "CA": return "CAD"
    case "HK": return "HKD"
    case "NZ": return "NZD"
    case "S": return "SGD"
    case "NT": return "TWD"
    case "R": return "BRL"
    case "MX": return "MXN"
    default: return nil
    }
  }
}

/// Chooses a currency where the symbol can mean several.
enum CurrencyChoice {
  /// - Parameters:
  ///   - match: What was written.
  ///   - locale: BCP 47; its region decides between candidates.
  static func code(for match: CurrencyMatch, locale: String?) -> String? {
    if let code = match.code { return code }
    guard match.candidates.count > 1, let region = region(of: locale),
      let local = currencies[region], match.candidates.contains(local)
    else { return match.candidates.first }
    return local
  }

  private static func region(of locale: String?) -> String? {
    guard let locale else { return nil }
    return locale.split(whereSeparator: { $0 == "-" || $0 == "_" }).dropFirst()
      .first { $0.utf8.count == 2 }?.uppercased()
  }

  private static let currencies: [String: String] = [
    "US": "USD", "AU": "AUD", "CA": "CAD", "HK": "HKD", "MX": "MXN", "NZ": "NZD", "SG": "SGD",
    "TW": "TWD", "AR": "ARS", "CL": "CLP", "CO": "COP", "GB": "GBP", "EG": "EGP", "JP": "JPY",
    "CN": "CNY", "IN": "INR", "PK": "PKR", "LK": "LKR", "KR": "KRW",
  ]
}
