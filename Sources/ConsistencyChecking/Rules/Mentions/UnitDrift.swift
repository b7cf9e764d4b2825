import ArticleModel

/// M4: a figure that is told twice keeps its unit.
struct UnitDrift: RelationRule {
  static let id: RuleID = "M4"
  static let name = "unit-drift"
  static let summary = "A figure keeps its unit and its period: miles do not become kilometers."
  static let documentation = """
    ## What it checks

    Two mentions of one fact with equal digits whose units differ but measure the same thing:
    miles and kilometers, tonnes and pounds, a month and a year, pounds and euros.

    ## Why it matters

    The digits are copied and the unit is typed from memory.

    ## Examples

    | text | verdict |
    | --- | --- |
    | a path of 310 kilometers, in the title a 310-mile path | suspect |
    | $2.4 million a month, later $2.4 million a year for the same lease | suspect |
    | 350,000 metric tons, 350,000 tonnes | one unit: nothing to say |

    ## When it stays silent

    When the sentences share too few words to be of one fact, and when one of them gives both
    units, as in a conversion.
    """

  /// More figures of one value than this are a table's, or data.
  private static let fewFigures = 12

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    var pairs: [(Int, Int)] = []
    for items in figuresOfOneValue(index) {
      let dimensions = items.map { Dimension(index.unit(of: $0)) }
      for (number, item) in items.enumerated() {
        guard let dimension = dimensions[number],
          dimensions.count(where: { $0 == dimension }) <= UnitDrift.fewFigures
        else { continue }
        for place in items.indices.dropFirst(number + 1)
        where dimensions[place] == dimension && isOneFact(item, items[place], index) {
          pairs.append((item, items[place]))
        }
      }
    }
    for (item, other) in pairs.sorted(by: <) { propose(relation(item, other, index)) }
  }

  private func relation(_ item: Int, _ other: Int, _ index: FigureIndex) -> Relation {
    let operands = [index.operand(item), index.operand(other)]
    var relation = Relation(Self.id, .equality, operands, evidence: .probable)
    relation.isUnitConflict = true
    relation.gravity = .impossible
    relation.supports = false
    relation.expression = "\(text(item, index)), \(text(other, index))"
    relation.complaint =
      "\(text(item, index)) and \(text(other, index)) seem to be one figure in two units (wrong unit?)"
    return relation
  }

  /// A figure with its period: "$2.4 million a month".
  private func text(_ item: Int, _ index: FigureIndex) -> String {
    let text = index.extraction.text(of: index.items[item].mention)
    guard index.items[item].kind == .money, let per = index.unit(of: item).per else { return text }
    return "\(text) a \(per)"
  }

  // MARK: Sameness

  /// The figures that print one value of ten and more or of several digits, in text order, where more than one unit does.
  private func figuresOfOneValue(_ index: FigureIndex) -> [[Int]] {
    let figures = index.items.indices.filter { item in
      let figure = index.items[item]
      return (figure.kind == .money || figure.kind == .measure) && figure.hasValue
        && (figure.significantDigits > 1 || !(figure.normalized < 10)) && !figure.normalized.isZero
    }
    guard figures.count > 1 else { return [] }
    let sorted = figures.sorted { left, right in
      let order = index.items[left].normalized.order(against: index.items[right].normalized)
      return order == 0 ? left < right : order < 0
    }
    var runs: [[Int]] = []
    var start = 0
    while start < sorted.count {
      let value = index.items[sorted[start]].normalized
      let group = index.items[sorted[start]].group
      var end = start + 1
      var isOneUnit = true
      while end < sorted.count, index.items[sorted[end]].normalized == value {
        if index.items[sorted[end]].group != group { isOneUnit = false }
        end += 1
      }
      if !isOneUnit { runs.append(Array(sorted[start..<end])) }
      start = end
    }
    return runs
  }

  private func isOneFact(_ item: Int, _ other: Int, _ index: FigureIndex) -> Bool {
    let sentences = (index.sentence(of: item), index.sentence(of: other))
    guard index.items[item].group != index.items[other].group, sentences.0 != sentences.1,
      isOneRole(index.role(of: item), index.role(of: other)), !isCandidate(item, other, index),
      !(index.place(item).isCell && index.place(other).isCell)
    else { return false }
    // "500 miles (800 km)": whoever gives both units knows them.
    for (sentence, figure) in [(sentences.0, other), (sentences.1, item)] {
      if index.items(inSentence: sentence).contains(where: {
        index.items[$0].group == index.items[figure].group
      }) {
        return false
      }
      let pieces = index.pieces(inSentence: sentence)
      if pieces.hasWord(of: ["another", "other", "similar", "equal", "same"], in: 0..<pieces.count)
      {
        return false
      }
    }
    if isOneDimension(item, other, index) || isLoneCurrency(item, other, index) { return true }
    // 100, 1,000: what anybody measures with.
    if index.items[item].normalized.significand == 1 {
      return sharedTerms(item, other, index) > 3
    }
    // "a rent of $1.2 million a year", "the rent of $1.2 million a month"; "a tunnel of 14 kilometres", "the tunnel of 14 miles"
    if index.items[item].kind == .measure
      || (index.items[item].kind == .money
        && index.unit(of: item).per != index.unit(of: other).per),
      EchoWords(index, index.span(item), index.span(other)).before > 1,
      sharedTerms(item, other, index) > 0
    {
      return true
    }
    let digits = min(
      index.items[item].significantDigits, index.items[other].significantDigits)
    // A cell's headings have few words.
    let isCell = index.place(item).isCell || index.place(other).isCell
    return sharedTerms(item, other, index)
      >= (digits < 3 && !isTold(item, other, index)
        ? 3 : isCell || areHeadlines(item, other, index) ? 1 : 2)
  }

  /// "weighed 60 kilograms", "which weighed 60 pounds": one verb stands before both.
  private func isTold(_ item: Int, _ other: Int, _ index: FigureIndex) -> Bool {
    EchoWords(index, index.span(item), index.span(other)).before > 0
  }

  private func areHeadlines(_ item: Int, _ other: Int, _ index: FigureIndex) -> Bool {
    index.place(item).isHeadline && index.place(other).isHeadline
  }

  /// "Rents are £450 a month", "the rent of €450 a month": one period, and a currency that stands nowhere else.
  private func isLoneCurrency(_ item: Int, _ other: Int, _ index: FigureIndex) -> Bool {
    let units = (index.unit(of: item), index.unit(of: other))
    guard units.0.kind == .money, units.0.per != nil, units.0.per == units.1.per,
      units.0.code != units.1.code, index.items[item].normalized.digitCount > 1
    else { return false }
    let isLone = [units.0.code, units.1.code].contains { code in
      index.groups.filter { $0.unit.kind == .money && $0.unit.code == code }
        .map(\.items.count).reduce(0, +) == 1
    }
    return isLone && sharedTerms(item, other, index) > 0
  }

  /// "The trail will be 12 miles long", "the trail, 12 kilometers long": one thing measured along one dimension.
  private func isOneDimension(_ item: Int, _ other: Int, _ index: FigureIndex) -> Bool {
    let text = index.extraction.article.text
    let (left, right) = (index.span(item), index.span(other))
    let words = [" long", " wide", " tall", " deep", " high", " thick"]
    let isMeasured = words.contains {
      text[left.end...].starts(with: $0.utf8) && text[right.end...].starts(with: $0.utf8)
    }
    return isMeasured && sharedTerms(item, other, index) > 0
  }

  /// Whether two figures claim to be the same; "will be" says of a plan no more than its figure alone.
  private func isOneRole(_ left: FigureContext.Role, _ right: FigureContext.Role) -> Bool {
    let plain: [FigureContext.Role] = [.unknown, .forecast]
    return left == right || (plain.contains(left) && plain.contains(right))
  }

  /// Whether one currency's sign can stand for the other currency.
  private func isCandidate(_ item: Int, _ other: Int, _ index: FigureIndex) -> Bool {
    guard
      case .money(let left) = index.extraction.mentions[index.items[item].mention].value,
      case .money(let right) = index.extraction.mentions[index.items[other].mention].value,
      left.currency != right.currency
    else { return false }
    return left.currency == nil || right.currency == nil
      || right.currency.map(left.currencyCandidates.contains) == true
      || left.currency.map(right.currencyCandidates.contains) == true
  }

  private func sharedTerms(_ item: Int, _ other: Int, _ index: FigureIndex) -> Int {
    // Names count here as other words do.
    words(item, index).intersection(words(other, index)).count
  }

  private func words(_ item: Int, _ index: FigureIndex) -> Set<String> {
    let article = index.extraction.article
    var spans = [index.extraction.sentences[index.sentence(of: item)].span]
    if case .tableCell(let table, let row, let column) = index.place(item) {
      let headings = [article.tables[table].rows[row].first, article.tables[table].columns.first]
      spans = (headings + [article.tables[table].columns[column]]).compactMap { $0?.text }
    }
    var words: Set<String> = []
    for span in spans {
      HeadingWords.forEach(in: article.text, span) { bytes in
        let word = String(decoding: bytes, as: UTF8.self)
        guard bytes.count > 2, !isUnitWord(word), !UnitDrift.commonWords.contains(word),
          !HeadingWords.isIgnored(bytes)
        else { return }
        words.insert(word)
      }
    }
    return words
  }

  private func isUnitWord(_ term: String) -> Bool {
    UnitDrift.unitWords.contains { term.hasPrefix($0) }
  }

  private static let commonWords: WordSet = [
    "will", "that", "this", "have", "said", "says", "been", "were", "with", "from", "which",
    "would",
    "about", "more", "than", "they", "their", "there", "when", "what", "also", "last", "first",
    "after", "before", "into", "some", "only", "could", "most", "over", "long", "until", "since",
    "for", "was", "has", "had", "are", "but", "not", "who", "his", "her", "can", "out", "one",
    "two",
    "three", "all", "any", "year",
  ]
  private static let unitWords = [
    "million", "billion", "thousand", "year", "month", "week", "day", "mile", "kilomet", "tonn",
    "ton", "pound", "dollar", "euro", "litr", "liter", "hour", "minut", "second", "acr", "hectar",
  ]
}

/// What a unit measures, so that figures in two units of it can be one figure.
enum Dimension: Hashable, Sendable {
  case money, length, mass, area, volume, energy, power
  indirect case rate(Dimension)

  /// `nil` for a unit that is not mistaken for another.
  init?(_ unit: UnitKey) {
    switch unit.kind {
    case .money:
      // A price per share is not mistaken for one per barrel.
      guard let per = unit.per else {
        self = .money
        return
      }
      guard Dimension.periods.contains(per) else { return nil }
      self = .rate(.money)
    case .measure:
      let parts = unit.code.split(separator: "/", maxSplits: 1)
      guard let base = Dimension.bases[String(parts[0])] else { return nil }
      self = parts.count > 1 || unit.per != nil ? .rate(base) : base
    default: return nil
    }
  }

  private static let periods: WordSet = [
    "year", "month", "week", "day", "hour", "quarter", "minute", "second",
  ]

  private static let bases: [String: Dimension] = [
    "m": .length, "km": .length, "cm": .length, "mm": .length, "[mi_i]": .length,
    "[ft_i]": .length, "[yd_i]": .length, "[in_i]": .length, "[nmi_i]": .length,
    "g": .mass, "kg": .mass, "mg": .mass, "t": .mass, "kt": .mass, "Mt": .mass, "[lb_av]": .mass,
    "[oz_av]": .mass, "[ston_av]": .mass, "[lton_av]": .mass, "[stone_av]": .mass,
    "har": .area, "[acr_us]": .area, "[acr_br]": .area, "km2": .area, "m2": .area, "[sft_i]": .area,
    "[smi_us]": .area, "[mi_i]2": .area, "[ft_i]2": .area,
    "L": .volume, "mL": .volume, "hL": .volume, "m3": .volume, "[gal_us]": .volume,
    "[gal_br]": .volume, "[bbl_us]": .volume, "[pt_us]": .volume, "[pt_br]": .volume,
    "W.h": .energy, "kW.h": .energy, "MW.h": .energy, "GW.h": .energy, "TW.h": .energy,
    "J": .energy, "kJ": .energy, "MJ": .energy, "GJ": .energy,
    "W": .power, "kW": .power, "MW": .power, "GW": .power, "TW": .power, "[HP]": .power,
  ]
}
