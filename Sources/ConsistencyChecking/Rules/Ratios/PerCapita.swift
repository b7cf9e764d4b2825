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
    than one number and one population. Where no word says that the rate is worked out from them,
    swapped digits or a wrong scale must explain the difference.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    var sentence = -1
    for item in index.items.indices {
      guard index.sentence(of: item) != sentence, !index.place(item).isCell else { continue }
      sentence = index.sentence(of: item)
      let pieces = index.pieces(inSentence: sentence)
      guard mayHaveRate(sentence, index) || isPerHeadBefore(sentence, index),
        !pieces.roles.contains(.otherRate)
      else { continue }
      if index.items(inSentence: sentence).count > 2,
        let found = rate(pieces, 0, index) ?? perHead(pieces, index)
      {
        propose(found)
      } else if let (both, start) = index.piecesWithSentenceBefore(sentence),
        let found = rate(both, start, index) ?? slip(both, start, index)
      {
        propose(found)
      } else if let found = slip(pieces, 0, index) {
        propose(found)
      }
    }
  }

  /// Whether a sentence has a word, or a figure a unit, that every rate needs.
  private func mayHaveRate(_ sentence: Int, _ index: FigureIndex) -> Bool {
    index.pieces(inSentence: sentence).roles.contains(.rate)
      || index.items(inSentence: sentence).contains { index.hasPer($0) }
  }

  /// "Per capita" can stand at the end of the sentence before.
  private func isPerHeadBefore(_ sentence: Int, _ index: FigureIndex) -> Bool {
    index.neighbors(ofSentence: sentence).lowerBound < sentence
      && index.pieces(inSentence: sentence - 1).roles.contains(.rate)
  }

  static let rates: WordSet = [
    "per", "every", "each", "head", "person", "capita", "inhabitant", "resident", "citizen",
  ]
  static let others: WordSet = [
    "age-standardised", "age-standardized", "standardised", "standardized", "adjusted", "household",
    "households", "children", "annualised", "annualized", "pace", "women", "men", "aged",
  ]

  // MARK: Per 100,000

  /// - Parameter start: The place behind which the rate stands; the sentence before may hold what it is worked out from.
  private func rate(_ pieces: Pieces, _ start: Int, _ index: FigureIndex) -> Relation? {
    for (item, place) in pieces.figures
    where place >= start && index.items[item].hasValue && isOwn(item, place, pieces, index) {
      guard let base = base(of: item, place, pieces, index) else { continue }
      let counts = pieces.figures.filter {
        index.isCount($0.item) && $0.item != item && $0.item != base.item
          && abs($0.place - place) <= 40
      }
      guard let population = population(counts, base.noun, pieces, index) else { continue }
      var cases = counts.filter { $0.item != population.item && $0.place < place }
      if let noun = index.countedNoun(of: item),
        cases.contains(where: { index.countedNoun(of: $0.item) == noun })
      {
        cases = cases.filter { index.countedNoun(of: $0.item) == noun }
      }
      guard cases.count == 1 else { continue }
      let relation = Relation(
        Self.id, .quotient(scale: base.scale),
        [index.operand(cases[0].item), index.operand(population.item)],
        result: index.operand(item), evidence: .established)
      let last = max(cases[0].place, population.place)
      let isSaid =
        start == 0
        ? last < place && place - last <= 16 && ResultWords.lead(to: place, behind: last, pieces)
        : last < start && ResultWords.openSentence(at: start, pieces) && place - start <= 10
      if isSaid || relation.isVerified || relation.isPlainSlip { return relation }
    }
    return nil
  }

  /// Whether a rate is that of what is told of, and no bound or aim: not "the national rate is 4", "below 50".
  private func isOwn(_ item: Int, _ place: Int, _ pieces: Pieces, _ index: FigureIndex) -> Bool {
    index.items[item].modifier?.isBound != true
      && !pieces.hasWord(of: PerCapita.elsewhere, in: (place - 7)..<place)
  }

  private static let elsewhere: WordSet = [
    "national", "nationally", "nationwide", "elsewhere", "regional", "target", "against",
    "compared",
    "world", "global", "european", "eu", "federal", "than", "whole", "neighbouring", "neighboring",
  ]

  /// Two figures before a rate, or before an amount a head, that belong to it because swapped digits or a wrong scale
  /// make them agree: "There were 60,000 births, and 426 babies died: 1.7 per 1,000".
  private func slip(_ pieces: Pieces, _ start: Int, _ index: FigureIndex) -> Relation? {
    for (item, place) in pieces.figures
    where place >= start && index.items[item].hasValue && isOwn(item, place, pieces, index) {
      let base = base(of: item, place, pieces, index)
      let isPerHead =
        [.money, .count, .measure].contains(index.items[item].kind)
        && isPerHead(item, place, pieces, index)
      guard base != nil || isPerHead else { continue }
      let near = pieces.figures.filter {
        $0.item != item && $0.item != base?.item && abs($0.place - place) <= 40
          && index.items[$0.item].hasValue
      }
      let wholes = near.filter {
        index.isCount($0.item) && !(index.items[$0.item].nominal.map { $0 < 1000 } ?? true)
      }
      let parts = near.filter { part in
        guard index.unit(of: part.item).per == nil else { return false }
        return isPerHead ? isOneUnit(part.item, item, index) : index.isCount(part.item)
      }
      guard wholes.count * parts.count <= 30 else { continue }
      var found: [Relation] = []
      for whole in wholes {
        for part in parts where part.item != whole.item {
          found.append(
            Relation(
              Self.id, .quotient(scale: base?.scale ?? 1),
              [index.operand(part.item), index.operand(whole.item)], result: index.operand(item),
              evidence: .established))
        }
      }
      if found.contains(where: \.isVerified) { continue }
      let slips = found.filter(\.isPlainSlip)
      if slips.count == 1 { return slips[0].blamingSlip }
    }
    return nil
  }

  /// Whether an amount and the amount a head are of one currency or one noun: "54 million crowns … 45 crowns a head".
  private func isOneUnit(_ part: Int, _ rate: Int, _ index: FigureIndex) -> Bool {
    if index.unit(of: part).code == index.unit(of: rate).code { return true }
    guard index.items[part].kind == .money, let noun = index.countedNoun(of: rate) else {
      return false
    }
    return index.operand(part).text.contains(" " + noun)
  }

  /// What a rate is for: the size of the base, and the noun behind it: "per 1,000 residents".
  private func base(of rate: Int, _ place: Int, _ pieces: Pieces, _ index: FigureIndex)
    -> (scale: Int, item: Int?, noun: String?)?
  {
    if let per = index.unit(of: rate).per {
      let words = per.split(separator: " ")
      guard let first = words.first,
        let scale = PerCapita.scales.first(where: { "\($0)" == first.filter { $0 != "," } })
          ?? (first == "million" ? 1_000_000 : nil)
      else { return nil }
      return (scale, nil, words.count > 1 ? String(words[words.count - 1]) : nil)
    }
    if pieces.has("per million", at: place + 1) {
      return (1_000_000, nil, pieces[safe: place + 3]?.text)
    }
    guard let next = pieces.firstFigure(in: (place + 1)..<(place + 5)),
      let value = index.items[next.item].nominal,
      let scale = PerCapita.scales.first(where: { value.isEqual(to: ExactDecimal($0)) })
    else { return nil }
    let between = (place + 1)..<next.place
    guard
      pieces.hasWord(of: ["per"], in: between)
        || (pieces.hasWord(of: ["every", "each"], in: between)
          && pieces.hasWord(of: ["for", "in", "to"], in: between))
    else { return nil }
    return (scale, next.item, index.countedNoun(of: next.item))
  }

  private static let scales = [100, 1_000, 10_000, 100_000, 1_000_000]

  /// The count that a rate is of: that of the base's noun, else the only one of inhabitants.
  private func population(
    _ counts: [(item: Int, place: Int)], _ noun: String?, _ pieces: Pieces, _ index: FigureIndex
  ) -> (item: Int, place: Int)? {
    let named = counts.filter { isPopulation($0.item, pieces, index) }
    if named.count == 1 { return named[0] }
    // Of two counts of people the larger is the population: "84 patients in a city of 420,000 people".
    let largest = (named.isEmpty ? [] : named).max { left, right in
      guard let a = index.items[left.item].nominal, let b = index.items[right.item].nominal else {
        return false
      }
      return a < b
    }
    return largest
  }

  /// Whether a figure counts inhabitants: "618,000 people", "a population of 1,200,000", "home to 90,000".
  private func isPopulation(_ item: Int, _ pieces: Pieces, _ index: FigureIndex) -> Bool {
    guard let value = index.items[item].nominal, !(value < 100) else { return false }
    if let noun = index.countedNoun(of: item) {
      return NounKinds.people.contains(noun) || noun == "islander" || noun == "passenger"
        || noun.hasSuffix("er")
    }
    guard let place = pieces.place(of: item) else { return false }
    return pieces.hasWord(of: PerCapita.places, in: (place - 4)..<place)
  }

  private static let places: WordSet = [
    "population", "city", "town", "district", "county", "state", "region", "province", "island",
    "country", "nation", "home", "village", "area",
  ]

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
    guard populations.count == 1, index.unit(of: total).per.map({ $0 == "year" }) ?? true else {
      return nil
    }
    return Relation(
      Self.id, .quotient(scale: 1), [index.operand(total), index.operand(populations[0].item)],
      result: index.operand(rate.item), evidence: .established)
  }

  private func isPerHead(_ item: Int, _ place: Int, _ pieces: Pieces, _ index: FigureIndex) -> Bool
  {
    let heads = ["head", "person", "capita", "inhabitant", "resident", "citizen"]
    if let per = index.unit(of: item).per { return heads.contains(per) }
    if let noun = PerNoun.noun(behind: place, pieces), heads.contains(noun) { return true }
    if (max(0, place - 8)..<place).contains(where: { pieces.has("per capita", at: $0) }) {
      return true
    }
    return pieces.has("for each of", at: place + 1) || pieces.has("for every one of", at: place + 1)
  }
}
