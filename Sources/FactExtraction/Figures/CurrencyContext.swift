import ArticleModel

/// Chooses among the currencies that a sign or name can mean by what the article says elsewhere: its dateline, a currency that it
/// names in full, the countries that it speaks of.
enum CurrencyContext {
  static func apply(to scanned: inout [ScannedMention], in text: TokenizedArticle) {
    let candidates = scanned.compactMap { Self.candidates(of: $0) }
    guard candidates.contains(where: { $0.count > 1 }) else { return }
    let evidence = Evidence(scanned, text)
    for index in scanned.indices {
      guard case .money(var money) = scanned[index].mention.value,
        money.currencyCandidates.count > 1,
        let choice = evidence.choice(among: money.currencyCandidates, local: text.localCurrency)
      else { continue }
      money.currency = choice
      scanned[index].mention.value = .money(money)
    }
  }

  private static func candidates(of scanned: ScannedMention) -> [String]? {
    guard case .money(let money) = scanned.mention.value else { return nil }
    return money.currencyCandidates
  }

  /// What the article says of currencies and countries.
  private struct Evidence {
    /// The currency of the place where the article was written.
    private var dateline: String?
    /// The currencies that are named in full.
    private var explicit: Set<String> = []
    /// How often the country of each currency is named.
    private var places: [String: Int] = [:]
    private let lexicon: Lexicon

    init(_ scanned: [ScannedMention], _ text: TokenizedArticle) {
      lexicon = text.lexicon
      for mention in scanned {
        guard case .money(let money) = mention.mention.value, money.currencyCandidates.isEmpty,
          let currency = money.currency
        else { continue }
        explicit.insert(currency)
      }
      for token in text.tokens where token.kind == .word && token.isCapitalized {
        if let currency = text.lexicon.currency(ofPlace: token) {
          places[currency, default: 0] += 1
        }
      }
      dateline = Self.dateline(text)
    }

    /// - Parameter local: The currency of the locale's region, which the text must contradict to be set aside.
    func choice(among candidates: [String], local: String?) -> String? {
      if let dateline, candidates.contains(dateline), isLocal(dateline) { return dateline }
      if let local, candidates.contains(local), local != "USD" { return nil }
      guard let first = candidates.first else { return nil }
      if lexicon.isDollar(code: first) {
        // Where "US$" must be said and no other dollar is, a bare sign means the dollar of the place.
        let others = candidates.filter { $0 != "USD" && lexicon.isDollar(code: $0) }
        guard explicit.contains("USD"), explicit.isDisjoint(with: others) else { return nil }
        return mostNamed(of: others)
      }
      let named = candidates.filter { explicit.contains($0) }
      if named.count == 1 { return named[0] }
      return mostNamed(of: candidates)
    }

    /// Whether a bare sign can mean the dateline's currency: not where the text writes that in full, and only where it must tell
    /// "US$" apart or speaks of the country throughout.
    private func isLocal(_ dateline: String) -> Bool {
      !explicit.contains(dateline)
        && (explicit.contains("USD") || places[dateline] ?? 0 >= 2)
    }

    /// The currency whose country is named most often, as far as one is.
    private func mostNamed(of candidates: [String]) -> String? {
      let counts = candidates.map { places[$0] ?? 0 }
      guard let most = counts.max(), most > 0, counts.count(where: { $0 == most }) == 1 else {
        return nil
      }
      return counts.firstIndex(of: most).map { candidates[$0] }
    }

    /// "SYDNEY, Nov 3 (Reuters) - ", "Toronto — ": the currency of the place that opens the text.
    private static func dateline(_ text: TokenizedArticle) -> String? {
      for (block, range) in zip(text.article.blocks, text.blockTokens).prefix(6) {
        guard block.kind == .paragraph, range.count > 4 else { continue }
        var currency: String?
        for index in range.prefix(12) {
          let token = text.tokens[index]
          switch token.mark {
          case .longDash: return currency
          case .dash where token.hasSpaceBefore, .hyphen where token.hasSpaceBefore:
            return currency
          case .none where text.lexicon.keyword(token.word) == .newsAgency:
            // An agency's dollar is the American one wherever it writes from.
            return nil
          case .none where token.kind == .word:
            currency = currency ?? text.lexicon.currency(ofPlace: token)
            guard token.isCapitalized else { break }
            continue
          case .none, .comma, .point, .openBracket, .closeBracket, .slash: continue
          default: break
          }
          break
        }
        return nil
      }
      return nil
    }
  }
}

extension TokenizedArticle {
  /// The currency of the locale's region.
  var localCurrency: String? { conventions.region.flatMap { lexicon.regionCurrencies[$0] } }
}
