import ArticleModel

/// R4: a rate per head or per 100,000 follows from the number and the population.
struct PerCapita: RelationRule {
  static let id: RuleID = "R4"
  static let name = "per-capita-and-rates"
  static let summary = "A rate per head or per 100,000 is the number over the population."
  static let documentation = """
    ## What it checks

    A number of cases, a population and the rate that the sentence makes of them: "84 deaths
    among 2.1 million people, or 4 per 100,000"; an amount, a population and the amount a head.

    ## Why it matters

    A rate that is ten times too high makes an epidemic.

    ## Examples

    | text | verdict |
    | --- | --- |
    | 84 deaths in 2.1 million people, 4 per 100,000 | exact |
    | 84 deaths in 2.1 million people, 40 per 100,000 | inconsistent: wrong scale? |

    ## When it stays silent

    When the rate is standardised or of another group or period, and when the sentence has other
    than one number and one population.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    var sentence = -1
    for item in index.items.indices {
      guard index.sentence(of: item) != sentence, !index.place(item).isCell else { continue }
      sentence = index.sentence(of: item)
      guard index.items(inSentence: sentence).count > 2 else { continue }
      let pieces = index.pieces(inSentence: sentence)
      guard !pieces.hasWord(of: PerCapita.others, in: 0..<pieces.count) else { continue }
      if let found = rate(pieces, index) ?? perHead(pieces, index) { propose(found) }
    }
  }

  private static let others: WordSet = [
    "age-standardised", "age-standardized", "standardised", "standardized", "adjusted", "household",
    "households", "children", "among", "annualised", "annualized",
  ]

  // MARK: Per 100,000

  private func rate(_ pieces: Pieces, _ index: FigureIndex) -> Relation? {
    let figures = pieces.figures.filter { index.isCount($0.item) }
    for (number, rate) in figures.enumerated() where number + 1 < figures.count {
      let base = figures[number + 1]
      guard let scale = scale(base.item, index),
        let word = pieces[safe: rate.place + 1]?.text, base.place - rate.place <= 4,
        word == "per"
          || (word == "for" && pieces.hasWord(of: ["every", "each"], in: rate.place..<base.place))
          || word == "in" && pieces.hasWord(of: ["every"], in: rate.place..<base.place)
      else { continue }
      let before = figures[..<number].filter { rate.place - $0.place <= 30 }
      guard before.count == 2, let first = index.items[before[0].item].nominal,
        let second = index.items[before[1].item].nominal
      else { continue }
      let population = first < second ? before[1].item : before[0].item
      let cases = population == before[0].item ? before[1].item : before[0].item
      guard isPopulation(population, pieces, index) else { continue }
      return Relation(
        Self.id, .quotient(scale: scale), [index.operand(cases), index.operand(population)],
        result: index.operand(rate.item), evidence: .established)
    }
    return nil
  }

  private func scale(_ item: Int, _ index: FigureIndex) -> Int? {
    guard let value = index.items[item].nominal else { return nil }
    return [100, 1_000, 10_000, 100_000, 1_000_000].first {
      value.isEqual(to: ExactDecimal($0))
    }
  }

  /// Whether a figure counts inhabitants: "618,000 people", "a population of 1,200,000".
  private func isPopulation(_ item: Int, _ pieces: Pieces, _ index: FigureIndex) -> Bool {
    if let noun = index.countedNoun(of: item) {
      return NounKinds.people.contains(noun) || noun == "islander" || noun == "passenger"
        || noun.hasSuffix("er")
    }
    guard let place = pieces.place(of: item) else { return false }
    return pieces.hasWord(of: ["population", "city", "town", "district"], in: (place - 4)..<place)
  }

  // MARK: Per head

  private func perHead(_ pieces: Pieces, _ index: FigureIndex) -> Relation? {
    let money = pieces.figures.filter {
      index.items[$0.item].kind == .money && index.items[$0.item].hasValue
    }
    guard money.count == 2,
      index.unit(of: money[0].item).code == index.unit(of: money[1].item).code,
      let rate = money.first(where: { isPerHead($0.item, $0.place, pieces, index) })
    else { return nil }
    let total = rate.item == money[0].item ? money[1].item : money[0].item
    let populations = pieces.figures.filter {
      index.isCount($0.item) && isPopulation($0.item, pieces, index)
    }
    guard populations.count == 1, index.unit(of: total).per == nil else { return nil }
    return Relation(
      Self.id, .quotient(scale: 1), [index.operand(total), index.operand(populations[0].item)],
      result: index.operand(rate.item), evidence: .established)
  }

  private func isPerHead(_ item: Int, _ place: Int, _ pieces: Pieces, _ index: FigureIndex) -> Bool
  {
    let heads = ["head", "person", "capita", "inhabitant", "resident", "citizen"]
    if let per = index.unit(of: item).per { return heads.contains(per) }
    if let noun = PerNoun.noun(behind: place, pieces), heads.contains(noun) { return true }
    return pieces.has("for each of", at: place + 1) || pieces.has("for every one of", at: place + 1)
  }
}
