import ArticleModel

/// R2: a price, size or rate for each times the number of them is the total.
struct UnitTimesCount: RelationRule {
  static let id: RuleID = "R2"
  static let name = "unit-times-count"
  static let summary = "A price or size for each, times their number, is the total."
  static let documentation = """
    ## What it checks

    A price, size or rate of one thing, the number of things and the total that the sentence
    makes of them: "12 aircraft at $95 million each, or $1.14 billion"; a rent a month and the
    same a year.

    ## Why it matters

    Of price, number and total, one is often corrected alone.

    ## Examples

    | text | verdict |
    | --- | --- |
    | 12 aircraft at $95m each, $1.14bn in all | exact |
    | 1,200 homes at $250,000 each, $30m in all | inconsistent: wrong scale? |

    ## When it stays silent

    When something else is bought with them, when the price is a list price or "from", and when
    nothing says that the last figure is the total.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    var sentence = -1
    for item in index.items.indices
    where index.items[item].kind == .money || index.items[item].kind == .measure {
      guard index.sentence(of: item) != sentence, !index.place(item).isCell else { continue }
      sentence = index.sentence(of: item)
      let pieces = index.pieces(inSentence: sentence)
      let figures = pieces.figures.filter { index.items[$0.item].hasValue }
      guard figures.count > 1 else { continue }
      if let relation = relation(figures, pieces, index) ?? yearly(figures, pieces, index) {
        propose(relation)
      }
    }
  }

  private typealias Placed = (item: Int, place: Int)

  private func relation(_ figures: [Placed], _ pieces: Pieces, _ index: FigureIndex) -> Relation? {
    for (number, unit) in figures.enumerated() {
      let kind = index.items[unit.item].kind
      guard kind == .money || kind == .measure, number + 1 < figures.count,
        let count = count(for: unit, figures, number, pieces, index)
      else { continue }
      // The total is the next figure, behind words that call it one.
      let next = figures[number + 1].item == count.item ? number + 2 : number + 1
      guard next < figures.count else { continue }
      let total = figures[next]
      guard states(total, behind: max(unit.place, count.place), pieces),
        let price = price(unit.item, for: total.item, times: count.item, index)
      else { continue }
      return Relation(
        Self.id, .product, [index.operand(count.item), price], result: index.operand(total.item),
        evidence: .established)
    }
    return nil
  }

  // MARK: Number and price

  /// The number of things that a price is for each of.
  private func count(
    for unit: Placed, _ figures: [Placed], _ number: Int, _ pieces: Pieces, _ index: FigureIndex
  ) -> Placed? {
    let per = index.unit(of: unit.item).per ?? PerNoun.noun(behind: unit.place, pieces)
    let rate = index.unit(of: unit.item).code.split(separator: "/")
    let before = number > 0 ? figures[number - 1] : nil
    let after = number + 1 < figures.count ? figures[number + 1] : nil
    if rate.count == 2 || (per != nil && !UnitTimesCount.periods.contains(per ?? "")) {
      // "2.7 tonnes a hectare on 21,500 hectares", "2,300 tonnes a year at CHF 410 a tonne".
      for candidate in [before, after].compactMap(\.self) {
        let other = index.unit(of: candidate.item)
        if rate.count == 2, other.code == rate[1] { return candidate }
        if let per, rate.count == 1, isCounted(candidate.item, by: per, index) { return candidate }
      }
      return nil
    }
    guard per == nil, let before, index.isCount(before.item), unit.place - before.place <= 12,
      !pieces.hasMark(of: [";", ":"], in: before.place..<unit.place),
      !pieces.hasWord(of: ["from", "list", "least", "and"], in: before.place..<unit.place)
    else { return nil }
    let isEach = ["each", "apiece"].contains(pieces[safe: unit.place + 1]?.text ?? "")
    let isAt = unit.place - before.place == 2 && pieces[safe: unit.place - 1]?.text == "at"
    return isEach || isAt ? before : nil
  }

  private func isCounted(_ item: Int, by noun: String, _ index: FigureIndex) -> Bool {
    if index.countedNoun(of: item) == noun { return true }
    guard index.items[item].kind == .measure,
      case .quantity(let quantity) = index.extraction.mentions[index.items[item].mention].value
    else { return false }
    return quantity.unitName == noun
      || index.extraction.text(of: index.items[item].mention)
        .contains(" \(noun)")
  }

  /// The price in the total's unit: "425 watts" for a total of megawatts.
  private func price(_ unit: Int, for total: Int, times count: Int, _ index: FigureIndex)
    -> Operand?
  {
    var operand = index.operand(unit)
    let own = index.unit(of: unit)
    let wanted = index.unit(of: total)
    guard own.kind == wanted.kind,
      wanted.per == nil || UnitTimesCount.periods.contains(wanted.per ?? "")
    else { return nil }
    if own.kind == .money { return own.code == wanted.code ? operand : nil }
    let base = String(own.code.split(separator: "/")[0])
    if base == wanted.code { return operand }
    guard let power = UnitTimesCount.power(from: base, to: wanted.code),
      let value = operand.value.scaled(byPowerOfTen: power)
    else { return nil }
    operand.value = value
    return operand
  }

  /// The power of ten between two units of one kind: −6 from watts to megawatts.
  private static func power(from unit: String, to other: String) -> Int? {
    let prefixes: [(String, Int)] = [("k", 3), ("M", 6), ("G", 9), ("T", 12)]
    func split(_ code: String) -> (base: String, power: Int) {
      for (prefix, power) in prefixes where code.hasPrefix(prefix) && code.count > 1 {
        return (String(code.dropFirst()), power)
      }
      return (code, 0)
    }
    let (left, right) = (split(unit), split(other))
    return left.base == right.base ? left.power - right.power : nil
  }

  // MARK: Totals

  /// Whether the words before a figure call it the total of what stands before them.
  private func states(_ total: Placed, behind place: Int, _ pieces: Pieces) -> Bool {
    let between = (place + 1)..<total.place
    guard between.count <= 12, !pieces.hasMark(of: [";", "."], in: between),
      !pieces.hasWord(of: ["and", "plus", "but", "while", "than", "from"], in: between)
    else { return false }
    return pieces.hasWord(of: UnitTimesCount.totals, in: between)
      || pieces.hasMark(of: ["="], in: between)
  }

  private static let totals: WordSet = [
    "or", "total", "totalling", "totaling", "all", "altogether", "bill", "bringing", "brought",
    "comes", "came", "amounts", "worth", "making", "makes", "gives", "giving", "sum", "combined",
    "equal", "yielding", "raising", "costing",
  ]

  private static let periods: WordSet = ["year", "month", "week", "day", "hour", "quarter"]

  /// "€3,850 a month, which comes to €46,200 a year".
  private func yearly(_ figures: [Placed], _ pieces: Pieces, _ index: FigureIndex) -> Relation? {
    for (rate, total) in zip(figures, figures.dropFirst()) {
      let own = index.unit(of: rate.item)
      let wanted = index.unit(of: total.item)
      guard own.kind == .money, own.kind == wanted.kind, own.code == wanted.code,
        let per = own.per, let other = wanted.per,
        let factor = UnitTimesCount.factors["\(per)/\(other)"],
        states(total, behind: rate.place, pieces)
      else { continue }
      let text = "\(factor) \(per)s"
      let times = Operand(
        reference: .other(.init(text: text)), value: FigureValue(exactly: ExactDecimal(factor)),
        text: text)
      return Relation(
        Self.id, .product, [index.operand(rate.item), times], result: index.operand(total.item),
        evidence: .established)
    }
    return nil
  }

  private static let factors: [String: Int] = [
    "month/year": 12, "quarter/year": 4, "week/year": 52, "day/week": 7, "hour/day": 24,
  ]
}
