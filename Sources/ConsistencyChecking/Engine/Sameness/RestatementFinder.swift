import ArticleModel

/// A figure that ought to be the figure of a family, and is not.
struct RestatementCandidate: Hashable, Sendable {
  /// The figure that stands alone with its value.
  var item: Int
  /// The family's figures to compare with, the likest first.
  var counterparts: [Int]
  /// The slip that turns one into the other, if one does.
  var slip: Finding.Diagnosis.Kind?
  var evidence: Finding.Evidence
}

/// Looks for figures whose words say that they repeat another figure, and whose digits do not.
///
/// A value that the article prints once is compared with the families that its words, its place or
/// one slip of the pen point to: a bounded number for each figure. The likeness of two figures is
/// measured only where they would be taken for one if it were perfect.
struct RestatementFinder {
  private let index: FigureIndex
  private let measure: LikenessMeasure
  private let screen: RestatementScreen
  private static let familiesPerFigure = 12
  /// In a unit of this many families each is looked at before any are ranked.
  private static let fewFamilies = 32

  init(_ index: FigureIndex) {
    self.index = index
    measure = LikenessMeasure(index: index)
    screen = RestatementScreen(index: index)
  }

  func candidates() -> [RestatementCandidate] {
    var found: [RestatementCandidate] = []
    for number in index.groups.indices {
      let group = index.groups[number]
      guard group.families.count > 1, group.unit.isRestated else { continue }
      var ranking = FamilyRanking(index, number)
      if ranking.outsideTables.isEmpty { continue }
      var pairs: Set<[Int]> = []
      for family in group.families where index.families[family].items.count == 1 {
        let item = index.familyItems[index.families[family].items.lowerBound]
        guard let best = candidate(item, &ranking) else { continue }
        if pairs.insert([item, best.counterparts[0]].sorted()).inserted { found.append(best) }
      }
    }
    var known = Set(found.flatMap { [$0.item, $0.counterparts[0]] })
    let others = [
      TitleRestatements(index).candidates(), EchoFinder(index).candidates(),
      BackReferences(index).candidates(), NodeEchoes(index).candidates(),
      LabelEchoes(index).candidates(),
    ]
    for candidates in others {
      let new = candidates.filter {
        !known.contains($0.item) && !known.contains($0.counterparts[0])
      }
      found += new
      known.formUnion(new.flatMap { [$0.item, $0.counterparts[0]] })
    }
    return found
  }

  /// The likeliest family that a lone figure is a slip of.
  private func candidate(_ item: Int, _ ranking: inout FamilyRanking) -> RestatementCandidate? {
    let figure = index.items[item]
    guard let value = figure.nominal, !value.isZero else { return nil }
    // Small counts are what anybody counts, and alternative texts tell of pictures.
    if figure.kind == .count, figure.significantDigits < 2 { return nil }
    let place = index.place(item)
    if place == .imageText { return nil }
    let digits = index.printedDigits(of: item)
    let families = index.groups[figure.group].families
    func isWorthwhile(_ family: Int) -> Bool {
      family != figure.family && screen.canBeOne(item, family, slip(digits, item, to: family))
    }
    if place.isCell, ranking.outsideTables.count <= RestatementFinder.fewFamilies {
      guard ranking.outsideTables.contains(where: isWorthwhile) else { return nil }
    } else if families.count <= RestatementFinder.fewFamilies {
      guard families.contains(where: isWorthwhile) else { return nil }
    }
    let ranked = ranking.ranked(item, digits, limit: RestatementFinder.familiesPerFigure)
    var best: (candidate: RestatementCandidate, rank: Int)?
    for (number, score) in ranked {
      let slip = slip(digits, item, to: number)
      guard screen.canBeOne(item, number, slip),
        let found = comparison(item, number, slip)
      else { continue }
      let rank = score + (slip.map { 40 - 8 * $0.cost } ?? 0) + (found.isNamed ? 12 : 0)
      if best.map({ rank > $0.rank }) ?? true { best = (found.candidate, rank) }
    }
    return best == nil || isSummingTitle(item) ? nil : best?.candidate
  }

  /// The candidate that a figure and a family make, where the words establish that they are one.
  private func comparison(
    _ item: Int, _ number: Int, _ slip: Finding.Diagnosis.Kind?
  ) -> (candidate: RestatementCandidate, isNamed: Bool)? {
    let family = index.families[number]
    let items = index.items(of: family)
    let own = index.families[index.items[item].family]
    guard !standTogether(own, family), items.count > 1 || !isSummingTitle(items[items.startIndex]),
      let likeness = measure.likeness(of: item, to: number, isScaleSlip: slip == .scale),
      slip != nil
        || (index.items[item].kind != .percent && isComparable(item, family)
          && !isComputedHeadline(item)),
      slip != .scale
        || !(isUnscaledTable(item, likeness.counterpart)
          || index.isScaledByChance(item, likeness.counterpart)),
      !isNodeOfThePast(item, likeness.counterpart, slip),
      !index.areOldAndNew(index.sentence(of: item), index.sentence(of: likeness.counterpart)),
      differs(item, likeness.counterpart, slip),
      screen.grading(item, number, likeness.counterpart, likeness, slip).isEstablished
    else { return nil }
    let others = items.lazy.filter {
      $0 != likeness.counterpart && !measure.isDifferent(item, $0)
    }
    let candidate = RestatementCandidate(
      item: item, counterparts: [likeness.counterpart] + others.prefix(5), slip: slip,
      evidence: .established)
    return (candidate, likeness.isNamed)
  }

  private func isComputedHeadline(_ item: Int) -> Bool {
    index.place(item).isHeadline && index.isComputed(item)
  }

  /// Whether a title's figure is the sum or difference of others: "$800B Programs" over $200 billion and
  /// $600 billion sums up, and restates neither.
  private func isSummingTitle(_ item: Int) -> Bool {
    index.isTitle(item) && index.isComputed(item)
  }

  /// Whether two figures cannot be one; a label that drops a bound repeats its digits.
  private func differs(_ item: Int, _ other: Int, _ slip: Finding.Diagnosis.Kind?) -> Bool {
    if index.value(of: item).restates(index.value(of: other)) == .differs { return true }
    return slip != nil && index.place(item).isLabel && index.items[item].modifier == nil
      && index.items[other].modifier?.isBound == true
  }

  /// Whether figures of both families stand in one sentence, one table or one diagram: then they are two facts.
  private func standTogether(_ left: Family, _ right: Family) -> Bool {
    for item in index.items(of: left).prefix(8) {
      let place = index.place(item)
      let sentence = index.sentence(of: item)
      for other in index.items(of: right).prefix(64) {
        if index.sentence(of: other) == sentence { return true }
        let otherPlace = index.place(other)
        if place == .listItem, otherPlace == .listItem, index.isOneList(item, other) { return true }
        switch (place, otherPlace) {
        case (.tableCell(let a, let row, _), .tableCell(let b, let otherRow, _)):
          if a == b, row != otherRow || !measure.areTotalsOfOneRow(item, other) { return true }
        case (.diagramNode(let a, let node), .diagramNode(let b, let otherNode)):
          if a == b, node != otherNode { return true }
        default: break
        }
      }
    }
    return false
  }

  /// Whether one is a bare number in a table and the other has a scale: then the table is in thousands or
  /// millions without saying so where we see it.
  private func isUnscaledTable(_ item: Int, _ other: Int) -> Bool {
    func isBare(_ item: Int) -> Bool {
      guard index.place(item).isCell, let quantum = index.items[item].quantum else { return false }
      return !(ExactDecimal.one < quantum)
    }
    return isBare(item) || isBare(other)
  }

  /// Whether a diagram's label has what another time's figure, or almost: "even though taxes then were just 5 cents".
  private func isNodeOfThePast(_ item: Int, _ other: Int, _ slip: Finding.Diagnosis.Kind?) -> Bool {
    guard slip != .transposition, slip != .scale,
      index.place(item).isNode != index.place(other).isNode
    else { return false }
    let sentence = index.sentence(of: index.place(item).isNode ? other : item)
    return index.dates(inSentence: sentence).contains { date in
      guard let end = date.end, let day = index.extraction.publicationDay else { return true }
      return end.number + 120 < day.number
    }
  }

  /// Whether two values without a common digit can be one figure at all: "$1,944 in property tax" of a
  /// house is none of the city's $201.3 million.
  private func isComparable(_ item: Int, _ family: Family) -> Bool {
    ExactDecimal.isFactor(index.items[item].normalized, family.value, below: 20)
  }

  /// The cheapest slip between a lone figure and those of a family.
  private func slip(
    _ digits: PrintedDigits?, _ item: Int, to family: Int
  ) -> Finding.Diagnosis.Kind? {
    let value = index.items[item].normalized
    var best: Finding.Diagnosis.Kind?
    let items = index.items(of: index.families[family]).prefix(LikenessMeasure.longestFamily)
    for slot in items.indices {
      let other = items[slot]
      let wanted = index.items[other].normalized
      if items[..<slot].contains(where: { index.items[$0].normalized == wanted }) { continue }
      if value.isScaled(from: wanted) { return .scale }
      guard let digits, let target = index.printedDigits(of: other), target.power == digits.power,
        let kind = DigitSlips.kind(from: digits, to: target)
      else { continue }
      if best.map({ kind.cost < $0.cost }) ?? true { best = kind }
    }
    return best
  }
}

extension ExactDecimal {
  /// Whether two normalized values have equal digits and differ by a thousand, a million or a billion.
  func isScaled(from other: ExactDecimal) -> Bool {
    guard significand == other.significand else { return false }
    let steps = (Int(exponent) - Int(other.exponent)).magnitude
    return steps == 3 || steps == 6 || steps == 9
  }

  /// Whether the larger of two magnitudes over the smaller is below `limit`.
  static func isFactor(_ left: ExactDecimal, _ right: ExactDecimal, below limit: ExactDecimal)
    -> Bool
  {
    guard let a = left.magnitude, let b = right.magnitude else { return false }
    let (small, large) = a < b ? (a, b) : (b, a)
    guard !small.isZero else { return false }
    guard let product = small.multiplied(by: limit) else {
      return large.divided(by: small).map { $0 < limit } ?? false
    }
    return large < product
  }
}
