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
