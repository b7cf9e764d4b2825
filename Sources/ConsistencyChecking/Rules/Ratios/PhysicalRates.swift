import ArticleModel

/// R8: a speed, a flow, a power or a density follows from what it is worked out from.
struct PhysicalRates: RelationRule {
  static let id: RuleID = "R8"
  static let name = "derived-physical-rates"
  static let summary = "Distance over time is speed, people over area is density."
  static let documentation = """
    ## What it checks

    A quantity, the time that it took and the rate that the sentence makes of them: distance and
    speed, volume and flow, energy and power; people, an area and their density.

    ## Why it matters

    The rate is the figure that readers remember.

    ## Examples

    | text | verdict |
    | --- | --- |
    | 300 km in 2.5 hours, at 120 km/h | exact |
    | 300 km in 2.5 hours, at 210 km/h | inconsistent: digits swapped? |

    ## When it stays silent

    On top speeds and peaks, and when the sentence has a second quantity or time that could be
    meant.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    var sentence = -1
    for item in index.items.indices
    where index.items[item].kind == .measure || index.unit(of: item).per.map(isArea) == true {
      guard index.sentence(of: item) != sentence, !index.place(item).isCell else { continue }
      sentence = index.sentence(of: item)
      let pieces = index.pieces(inSentence: sentence)
      // A length of time or an area, of the sentence or the one before, is what a rate is worked out from.
      guard hasBase(sentence, index) || hasBase(sentence - 1, index) else { continue }
      guard !isPeak(0..<pieces.count, pieces)
      else { continue }
      let amounts = index.amounts(inSentence: sentence)
      if let found = rate(amounts, pieces) ?? density(amounts, pieces, index)
        ?? slip(sentence, pieces, index)
      {
        propose(found)
      }
    }
  }

  private func hasBase(_ sentence: Int, _ index: FigureIndex) -> Bool {
    sentence >= 0
      && index.extraction.sentences[sentence].mentions.contains { mention in
        guard let item = index.itemNumber(ofMention: mention) else {
          return index.extraction.mentions[mention].kind.isTime
        }
        return PhysicalRates.areas.contains(index.unit(of: item).code)
          || index.unit(of: item).per.map(isArea) == true
      }
  }

  // MARK: By a slip

  /// A rate and what it is worked out from, of one sentence or two, that swapped digits or a wrong scale tie together.
  private func slip(_ sentence: Int, _ own: Pieces, _ index: FigureIndex) -> Relation? {
    if let found = slip(index.amounts(inSentence: sentence), own, 0, index) { return found }
    guard let (both, start) = index.piecesWithSentenceBefore(sentence),
      !isPeak(0..<start, both)
    else { return nil }
    return slip(index.amountsWithSentenceBefore(sentence, start), both, start, index)
  }

  private func slip(_ amounts: [Amount], _ pieces: Pieces, _ start: Int, _ index: FigureIndex)
    -> Relation?
  {
    guard amounts.count <= 12 else { return nil }
    for rate in amounts where rate.isItem {
      var found: [Relation] = []
      var said: [Relation] = []
      if let (base, period) = split(rate, pieces), !rate.isCount {
        for quantity in amounts
        where quantity.isItem && quantity.place != rate.place && quantity.unit == base
          && quantity.per == nil
        {
          for time in amounts where !time.isItem {
            guard max(rate.place, quantity.place, time.place) >= start,
              let scale = PhysicalRates.scales["\(time.unit)/\(period)"]
            else { continue }
            found.append(relation(quantity, time, rate, scale))
            // "480 kilometres … They needed six hours, an average speed of 80 kilometres an hour."
            if time.place >= start, time.place < rate.place, rate.place - time.place <= 8,
              ResultWords.lead(to: rate.place, behind: time.place, pieces)
            {
              said.append(relation(quantity, time, rate, scale))
            }
          }
        }
      } else if isDensity(rate, pieces) {
        for area in amounts where PhysicalRates.areas.contains(area.unit) && area.per == nil {
          for people in amounts
          where people.isCount && people.isItem && people.place != rate.place && people.per == nil {
            guard max(rate.place, area.place, people.place) >= start else { continue }
            found.append(relation(people, area, rate, 1))
            if start > 0, rate.place >= start, max(area.place, people.place) < start,
              ResultWords.openSentence(at: start, pieces)
            {
              said.append(relation(people, area, rate, 1))
            }
          }
        }
      }
      if found.contains(where: \.isVerified) { continue }
      let slips = found.filter(\.isPlainSlip)
      if slips.count == 1 { return slips[0].blamingSlip }
      if start > 0, slips.isEmpty, found.count == 1, said.count == 1 { return said[0] }
    }
    return nil
  }

  private func relation(_ quantity: Amount, _ time: Amount, _ rate: Amount, _ scale: Int)
    -> Relation
  {
    // What is worked out comes last: "24,000 litres an hour … for 15 hours … 360,000 litres altogether".
    scale == 1 && quantity.place > max(time.place, rate.place)
      ? Relation(
        Self.id, .product, [rate.operand, time.operand], result: quantity.operand,
        evidence: .established)
      : Relation(
        Self.id, .quotient(scale: scale), [quantity.operand, time.operand], result: rate.operand,
        evidence: .established)
  }

  /// Whether a count is one to an area: "1,350 inhabitants per square kilometre".
  private func isDensity(_ amount: Amount, _ pieces: Pieces) -> Bool {
    guard amount.isItem, amount.isCount else { return false }
    if amount.per.map(isArea) == true { return true }
    return ["to", "per", "for", "a", "on"].contains(pieces[safe: amount.place + 1]?.text ?? "")
      && pieces.hasWord(of: ["square", "hectare"], in: (amount.place + 2)..<(amount.place + 5))
  }

  private static let areas: WordSet = ["km2", "[mi_i]2", "[smi_us]", "har"]

  /// Whether words speak of a highest or momentary rate: "a top speed", "up to".
  private func isPeak(_ range: Range<Int>, _ pieces: Pieces) -> Bool {
    (pieces.roles.contains(.peak) && pieces.hasWord(of: PhysicalRates.peaks, in: range))
      || range.contains { pieces.has("up to", at: $0) }
      // "The fastest was Dolores: she flew it at an average speed of 59 km/h".
      || (pieces.hasWord(of: PhysicalRates.moments, in: range)
        && !pieces.hasWord(of: ["average", "averaging", "averaged"], in: range))
  }

  static let peaks: WordSet = [
    "top", "peak", "peaks", "maximum", "limit", "gusts", "gusting", "touched", "touching",
  ]
  private static let moments: WordSet = ["hit", "hitting", "reached", "reaching", "fastest"]

  private func rate(_ amounts: [Amount], _ pieces: Pieces) -> Relation? {
    for rate in amounts where rate.isItem && !rate.isCount {
      guard let (base, period) = split(rate, pieces) else { continue }
      let quantities = amounts.filter {
        $0.isItem && $0.place != rate.place && $0.unit == base && $0.per == nil
          && PerNoun.noun(behind: $0.place, pieces).map { $0 != period } ?? true
      }
      guard quantities.count == 1, let quantity = quantities.first, quantity.place < rate.place
      else {
        continue
      }
      let times = amounts.filter {
        !$0.isItem && $0.place < rate.place && abs($0.place - quantity.place) <= 10
      }
      guard times.count == 1, let time = times.first, rate.place - time.place <= 14,
        let scale = PhysicalRates.scales["\(time.unit)/\(period)"]
      else { continue }
      let relation = Relation(
        Self.id, .quotient(scale: scale), [quantity.operand, time.operand],
        result: rate.operand, evidence: .established)
      let isSaid = isSaid(rate, behind: max(quantity.place, time.place), pieces)
      if isSaid || relation.isVerified || relation.isPlainSlip { return relation }
    }
    return nil
  }

  /// Whether words say that a rate is what a quantity and a time make: not "and touched 300 km/h".
  private func isSaid(_ rate: Amount, behind place: Int, _ pieces: Pieces) -> Bool {
    if ResultWords.lead(to: rate.place, behind: place, pieces) { return true }
    let between = (place + 1)..<rate.place
    return between.count <= 4 && pieces.hasWord(of: ["at"], in: between)
      && !pieces.hasWord(of: ["and"], in: between)
  }

  /// The unit that a rate is of, and its period: kilometers and hour.
  private func split(_ rate: Amount, _ pieces: Pieces) -> (base: String, period: String)? {
    if rate.unit == "[kn_i]" { return ("[nmi_i]", "hour") }
    let isRate = rate.unit.utf8.contains(UInt8(ascii: "/"))
    let parts = isRate ? rate.unit.split(separator: "/") : []
    if parts.count == 2 {
      guard let period = PhysicalRates.codes[String(parts[1])] else { return nil }
      return (String(parts[0]), period)
    }
    // A power is energy by the hour.
    if ["W", "kW", "MW", "GW"].contains(rate.unit) { return (rate.unit + ".h", "hour") }
    // "42 mm for each wet day on average" is an average (R3).
    guard !pieces.hasWord(of: ["average"], in: 0..<pieces.count) else { return nil }
    guard let per = rate.per ?? PerNoun.noun(behind: rate.place, pieces),
      PhysicalRates.codes.values.contains(per)
    else { return nil }
    return (rate.unit, per)
  }

  private static let codes = [
    "h": "hour", "d": "day", "min": "minute", "s": "second", "wk": "week",
  ]

  /// How often a time's unit goes into a rate's period.
  private static let scales = [
    "hour/hour": 1, "minute/hour": 60, "second/hour": 3600, "day/day": 1, "hour/day": 24,
    "minute/minute": 1, "second/minute": 60, "second/second": 1, "week/week": 1, "day/week": 7,
  ]

  /// "23,800 people on 340 square kilometres, which is 70 to the square kilometre".
  private func density(_ amounts: [Amount], _ pieces: Pieces, _ index: FigureIndex) -> Relation? {
    let areas = amounts.filter { PhysicalRates.areas.contains($0.unit) }
    guard areas.count == 1, let area = areas.first,
      let density = amounts.first(where: { $0.place > area.place && isDensity($0, pieces) })
        ?? amounts.first(where: {
          $0.place > area.place && $0.isItem && $0.per.map(isArea) == true
        })
    else { return nil }
    let people = amounts.filter {
      $0.isCount && $0.isItem && $0.place < density.place && abs(area.place - $0.place) <= 10
    }
    guard people.count == 1 else { return nil }
    return Relation(
      Self.id, .quotient(scale: 1), [people[0].operand, area.operand], result: density.operand,
      evidence: .established)
  }

  private func isArea(_ per: String) -> Bool {
    per.hasPrefix("square") || per.hasPrefix("sq") || per == "hectare" || per == "km2"
  }
}
