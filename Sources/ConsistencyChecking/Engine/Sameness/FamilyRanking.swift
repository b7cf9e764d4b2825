import ArticleModel

/// Ranks the families of a unit by how much points from a lone figure to them: words, headlines, a slip of the pen.
struct FamilyRanking {
  private let index: FigureIndex
  private let group: Int
  private let families: Range<Int>
  /// The families that are not of tables alone: those that a cell can restate.
  let outsideTables: [Int]
  /// The first families that a headline announces.
  private let headlines: [Int]
  /// The score of each family, zero between two rankings.
  private var scores: [Int32]
  /// The families whose score is not zero.
  private var touched: [Int] = []
  /// Words that stand with more values than this tell nothing.
  private static let commonWord = 24
  private static let headlineCount = 12
  /// In a unit of more values than this a slip's value is looked up instead of comparing all.
  private static let fewValues = 32
  /// Longer numbers are compared for a slip of scale alone.
  private static let longestNumber = 12

  init(_ index: FigureIndex, _ group: Int) {
    self.index = index
    self.group = group
    families = index.groups[group].families
    headlines = Array(
      families.lazy.filter { index.families[$0].isHeadline }.prefix(FamilyRanking.headlineCount))
    outsideTables = families.filter { !index.families[$0].isInTablesOnly }
    scores = Array(repeating: 0, count: families.count)
  }

  /// The families with the highest scores, the highest first; of equal ones the first in the text.
  mutating func ranked(
    _ item: Int, _ digits: PrintedDigits?, limit: Int
  ) -> [(family: Int, score: Int)] {
    let terms = index.termFamilies(in: group)
    for term in index.profile(of: item) { add(terms.families(of: term)) }
    if let head = index.headNoun(of: item) { add(terms.families(ofHead: head)) }
    for family in headlines { add(1, to: family) }
    addSlips(item, digits)
    let own = index.items[item].family
    let isInCell = index.place(item).isCell
    var ranked: [(family: Int, score: Int)] = []
    for family in touched {
      let score = Int(scores[family - families.lowerBound])
      scores[family - families.lowerBound] = 0
      if family == own || (isInCell && index.families[family].isInTablesOnly) { continue }
      ranked.append((family, score))
    }
    touched.removeAll(keepingCapacity: true)
    ranked.sort { ($0.score, $1.family) > ($1.score, $0.family) }
    return ranked.count > limit ? Array(ranked.prefix(limit)) : ranked
  }

  private mutating func add(_ families: TermFamilies.Families) {
    guard families.count <= FamilyRanking.commonWord else { return }
    for family in families { add(12 / families.count, to: family) }
  }

  private mutating func add(_ score: Int, to family: Int) {
    let slot = family - families.lowerBound
    if scores[slot] == 0 { touched.append(family) }
    scores[slot] += Int32(score)
  }

  /// Adds to the families of the values that a slip would have made the figure's of.
  private mutating func addSlips(_ item: Int, _ digits: PrintedDigits?) {
    let value = index.items[item].normalized
    let digits = digits.flatMap { $0.count <= FamilyRanking.longestNumber ? $0 : nil }
    let values = index.values(in: group)
    guard values.count > FamilyRanking.fewValues else {
      for other in values {
        var slips = digits.map { DigitSlips.count(from: $0, to: other.value) } ?? 0
        if value.isScaled(from: other.value) { slips += 1 }
        if slips > 0 { add(6 * slips, to: other.family) }
      }
      return
    }
    var slips = [3, -3, 6, -6, 9, -9].compactMap { value.scaled(byPowerOfTen: $0) }
    if let digits { slips += DigitSlips.values(near: digits) }
    for slip in slips {
      if let family = index.family(ofValue: slip, in: group) { add(6, to: family) }
    }
  }
}
