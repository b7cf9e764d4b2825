/// The currencies that a writing can mean, the usual one first, by their place in the lexicon.
///
/// A grammar carries this number, and asks the lexicon for the ISO 4217 codes when a mention is made.
struct CurrencyCandidates: Hashable, Sendable {
  let number: Int32
}

/// Every list of candidates that the data names.
struct CurrencyLists: Sendable {
  private(set) var codes: [[String]] = []
  private var numbers: [[String]: Int32] = [:]

  /// The number of a list, added where it is new.
  mutating func candidates(_ list: [String]) -> CurrencyCandidates {
    if let number = numbers[list] { return CurrencyCandidates(number: number) }
    let number = Int32(codes.count)
    codes.append(list)
    numbers[list] = number
    return CurrencyCandidates(number: number)
  }

  subscript(candidates: CurrencyCandidates) -> [String] { codes[Int(candidates.number)] }
}

/// The writings of the data with what they can mean.
extension CurrencyLists {
  static func symbols(
    _ data: [(String, String)], _ lists: inout CurrencyLists
  ) -> SymbolTable<CurrencyCandidates> {
    SymbolTable(data.map { ($0.0, lists.candidates($0.1.listedWords)) })
  }

  /// Names of currencies with every currency that has them, those of hand before the table's.
  static func uses(
    of data: LanguageData, _ lists: inout CurrencyLists
  ) -> [(String, Lexicon.CurrencyUse)] {
    var uses: [(String, Lexicon.CurrencyUse)] = []
    for name in data.currencyNames {
      let use = Lexicon.CurrencyUse(
        candidates: lists.candidates(name.codes), hundredths: name.hundredths,
        isHesitant: name.isHesitant)
      uses += name.names.map { ($0, use) }
    }
    for currency in data.currencies {
      let use = Lexicon.CurrencyUse(candidates: lists.candidates([currency.code]))
      uses += currency.names.map { ($0, use) }
    }
    return uses
      + lastWords(of: data).map { ($0, Lexicon.CurrencyUse(candidates: lists.candidates([$1]))) }
  }

  /// The last words of names that one currency alone has: "tugriks" of "mongolian tugriks".
  private static func lastWords(of data: LanguageData) -> [(word: String, code: String)] {
    var codes: [String: Set<String>] = [:]
    for currency in data.currencies {
      for name in currency.names {
        guard let word = name.split(separator: " ").last else { continue }
        codes[String(word), default: []].insert(currency.code)
      }
    }
    let leftOut = Set(data.currencyNamesLeftOut.listedWords)
    return codes.filter { $0.value.count == 1 && !leftOut.contains($0.key) }
      .sorted { $0.key < $1.key }.compactMap { word, codes in codes.first.map { (word, $0) } }
  }
}
