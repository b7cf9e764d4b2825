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
/// one slip of the pen point to: a bounded number for each figure, found by hashing.
struct RestatementFinder {
  let index: FigureIndex
  private let measure: LikenessMeasure
  /// Words that stand with more values than this tell nothing.
  private static let commonWord = 24
  private static let familiesPerFigure = 12

  init(_ index: FigureIndex) {
    self.index = index
    measure = LikenessMeasure(index: index)
  }

  func candidates() -> [RestatementCandidate] {
    var found: [RestatementCandidate] = []
    for group in index.groups where group.families.count > 1 && group.unit.isRestated {
      if group.families.allSatisfy(\.isInTablesOnly) { continue }
      let headlines = group.families.indices.filter { number in
        group.families[number].items.contains { index.place($0).isHeadline }
      }
      var pairs: Set<[Int]> = []
      for (number, family) in group.families.enumerated() where family.items.count == 1 {
        let item = family.items[0]
        guard let best = candidate(item, number, group, headlines) else { continue }
        if pairs.insert([item, best.counterparts[0]].sorted()).inserted { found.append(best) }
      }
    }
    let known = Set(found.flatMap { [$0.item, $0.counterparts[0]] })
    return found
      + TitleRestatements(index).candidates().filter {
        !known.contains($0.item) && !known.contains($0.counterparts[0])
      }
  }

  /// The likeliest family that a lone figure is a slip of.
  private func candidate(
    _ item: Int, _ own: Int, _ group: UnitGroup, _ headlines: [Int]
  ) -> RestatementCandidate? {
    let figure = index.items[item]
    guard let value = figure.value.nominal, !value.isZero else { return nil }
    // Small counts are what anybody counts, and alternative texts tell of pictures.
    if figure.unit.kind == .count, figure.value.significantDigits < 2 { return nil }
    if index.place(item) == .imageText { return nil }
    if isSummingTitle(item) { return nil }
    let isComputed = index.place(item).isHeadline && index.isComputed(item)
    let printed = PrintedNumber(index.extraction.text(of: figure.mention), value: value)
    var scores: [Int: Int] = [:]
    for term in figure.profile {
      let families = group.familiesOfTerm[term] ?? []
      guard families.count <= RestatementFinder.commonWord else { continue }
      for family in families { scores[family, default: 0] += 12 / families.count }
    }
    if let head = index.context(figure).headNoun, let families = group.familiesOfHead[head],
      families.count <= RestatementFinder.commonWord
    {
      for family in families { scores[family, default: 0] += 12 / families.count }
    }
    for family in headlines.prefix(RestatementFinder.familiesPerFigure) {
      scores[family, default: 0] += 1
    }
    for value in slips(of: printed, value) {
      if let family = group.familyOfValue[value] { scores[family, default: 0] += 6 }
    }
    scores[own] = nil
    if index.place(item).isCell {
      scores = scores.filter { !group.families[$0.key].isInTablesOnly }
    }
    let ranked = scores.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    var best: (candidate: RestatementCandidate, rank: Int)?
    for (number, score) in ranked.prefix(RestatementFinder.familiesPerFigure) {
      let family = group.families[number]
      guard !standTogether(group.families[own], family),
        family.items.count > 1 || !isSummingTitle(family.items[0])
      else { continue }
      let slip = slip(printed, value, to: family)
      guard
        let likeness = measure.likeness(
          of: item, to: family, in: group, isScaleSlip: slip == .scale),
        slip != nil || (!isComputed && isComparable(figure.value, family)),
        slip != .scale || !isUnscaledTable(item, likeness.counterpart),
        differs(item, likeness.counterpart, slip)
      else { continue }
      let grading = RestatementGrading(
        likeness: likeness, slip: slip, digits: figure.value.significantDigits,
        isFar: isFar(figure.value, index.items[likeness.counterpart].value),
        mentions: family.items.count, place: index.place(item),
        counterpartPlace: index.place(likeness.counterpart),
        familyIsHeadline: family.items.contains { index.place($0).isHeadline },
        isDefinite: index.context(figure).isDefinite && figure.unit.kind != .count,
        inOneBlock: family.items.contains {
          index.context(index.items[$0]).block == index.context(figure).block
        })
      guard grading.isEstablished else { continue }
      let rank = score + (slip.map { 40 - 8 * $0.cost } ?? 0) + (likeness.isNamed ? 12 : 0)
      guard best.map({ rank > $0.rank }) ?? true else { continue }
      let others = family.items.filter {
        $0 != likeness.counterpart && !measure.isDifferent(item, $0)
      }
      best = (
        RestatementCandidate(
          item: item, counterparts: [likeness.counterpart] + others.prefix(5), slip: slip,
          evidence: .established), rank
      )
    }
    return best?.candidate
  }

  /// Whether a title's figure is the sum or difference of others: "$800B Programs" over $200 billion and
  /// $600 billion sums up, and restates neither.
  private func isSummingTitle(_ item: Int) -> Bool {
    index.isTitle(item) && index.isComputed(item)
  }

  /// Whether two figures cannot be one; a label that drops a bound repeats its digits.
  private func differs(_ item: Int, _ other: Int, _ slip: Finding.Diagnosis.Kind?) -> Bool {
    let value = index.items[item].value
    let counterpart = index.items[other].value
    if value.restates(counterpart) == .differs { return true }
    guard slip != nil, index.place(item).isLabel, value.modifier == nil,
      counterpart.modifier?.isBound == true
    else { return false }
    return true
  }

  /// Whether figures of both families stand in one sentence, one table or one diagram: then they are two facts.
  private func standTogether(_ left: Family, _ right: Family) -> Bool {
    for item in left.items.prefix(8) {
      let place = index.place(item)
      let sentence = index.context(index.items[item]).sentence
      for other in right.items.prefix(64) {
        if index.context(index.items[other]).sentence == sentence { return true }
        if place == .listItem, index.place(other) == .listItem,
          index.isOneList(item, other)
        {
          return true
        }
        switch (place, index.place(other)) {
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
      guard case .tableCell = index.place(item), let quantum = index.items[item].value.quantum
      else {
        return false
      }
      return !(ExactDecimal.one < quantum)
    }
    return isBare(item) || isBare(other)
  }

  /// Whether two values without a common digit can be one figure at all: "$1,944 in property tax" of a
  /// house is none of the city's $201.3 million.
  private func isComparable(_ value: FigureValue, _ family: Family) -> Bool {
    guard let factor = FigureValue.factor(value, FigureValue(exactly: family.value)) else {
      return false
    }
    return factor < 20
  }

  /// Whether the two differ by more than near figures of different things do.
  private func isFar(_ left: FigureValue, _ right: FigureValue) -> Bool {
    FigureValue.factor(left, right).map { ExactDecimal(significand: 15, exponent: -1) < $0 }
      ?? false
  }

  // MARK: Slips

  /// The values that a slip would have made this one of, normalized.
  private func slips(of printed: PrintedNumber?, _ value: ExactDecimal) -> [ExactDecimal] {
    var values = [3, -3, 6, -6, 9, -9].compactMap { value.scaled(byPowerOfTen: $0)?.normalized }
    guard let printed, printed.digits.count <= 12 else { return values }
    values += DigitSlips.values(near: printed)
    return values
  }

  private func slip(
    _ printed: PrintedNumber?, _ value: ExactDecimal, to family: Family
  ) -> Finding.Diagnosis.Kind? {
    var best: Finding.Diagnosis.Kind?
    var seen: Set<ExactDecimal> = []
    for other in family.items.prefix(24) {
      guard let wanted = index.items[other].value.nominal,
        seen.insert(wanted.normalized).inserted
      else { continue }
      for power in [3, -3, 6, -6, 9, -9] {
        if value.scaled(byPowerOfTen: power)?.isEqual(to: wanted) == true { return .scale }
      }
      guard let printed,
        let target = PrintedNumber(
          index.extraction.text(of: index.items[other].mention), value: wanted),
        target.power == printed.power,
        let kind = DigitSlips.kind(from: printed.digits, to: target.digits)
      else { continue }
      if best.map({ kind.cost < $0.cost }) ?? true { best = kind }
    }
    return best
  }
}
