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
    for group in index.groups where group.families.count > 1 {
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
    return found
  }

  /// The likeliest family that a lone figure is a slip of.
  private func candidate(
    _ item: Int, _ own: Int, _ group: UnitGroup, _ headlines: [Int]
  ) -> RestatementCandidate? {
    let figure = index.items[item]
    guard let value = figure.value.nominal, !value.isZero else { return nil }
    let printed = PrintedNumber(index.extraction.text(of: figure.mention), value: value)
    var scores: [Int: Int] = [:]
    for term in figure.profile {
      let families = group.familiesOfTerm[term] ?? []
      guard families.count <= RestatementFinder.commonWord else { continue }
      for family in families { scores[family, default: 0] += 12 / families.count }
    }
    for family in headlines.prefix(RestatementFinder.familiesPerFigure) {
      scores[family, default: 0] += 1
    }
    for value in slips(of: printed, value) {
      if let family = group.familyOfValue[value] { scores[family, default: 0] += 6 }
    }
    scores[own] = nil
    let ranked = scores.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    var best: (candidate: RestatementCandidate, rank: Int)?
    for (number, score) in ranked.prefix(RestatementFinder.familiesPerFigure) {
      let family = group.families[number]
      guard !standTogether(group.families[own], family),
        let likeness = measure.likeness(of: item, to: family, in: group),
        figure.value.restates(index.items[likeness.counterpart].value) == .differs
      else { continue }
      let slip = slip(printed, value, to: family)
      let grading = RestatementGrading(
        likeness: likeness, slip: slip, digits: figure.value.significantDigits,
        isFar: isFar(figure.value, index.items[likeness.counterpart].value),
        mentions: family.items.count, place: index.place(item),
        counterpartPlace: index.place(likeness.counterpart),
        familyIsHeadline: family.items.contains { index.place($0).isHeadline },
        isDefinite: index.context(figure).isDefinite)
      guard grading.isEstablished else { continue }
      let rank = score + (slip.map { 40 - 8 * $0.cost } ?? 0) + (likeness.isNamed ? 12 : 0)
      guard best.map({ rank > $0.rank }) ?? true else { continue }
      let others = family.items.filter { $0 != likeness.counterpart && !measure.isDifferent(item, $0) }
      best = (
        RestatementCandidate(
          item: item, counterparts: [likeness.counterpart] + others.prefix(5), slip: slip,
          evidence: .established), rank
      )
    }
    return best?.candidate
  }

  /// Whether figures of both families stand in one sentence, one table or one diagram: then they are two facts.
  private func standTogether(_ left: Family, _ right: Family) -> Bool {
    for item in left.items.prefix(8) {
      let place = index.place(item)
      let sentence = index.context(index.items[item]).sentence
      for other in right.items.prefix(64) {
        if index.context(index.items[other]).sentence == sentence { return true }
        switch (place, index.place(other)) {
        case (.tableCell(let a, let row, _), .tableCell(let b, let otherRow, _)):
          if a == b, row != otherRow { return true }
        case (.diagramNode(let a, let node), .diagramNode(let b, let otherNode)):
          if a == b, node != otherNode { return true }
        default: break
        }
      }
    }
    return false
  }

  /// Whether the two differ by more than near figures of different things do.
  private func isFar(_ left: FigureValue, _ right: FigureValue) -> Bool {
    FigureValue.factor(left, right).map { ExactDecimal(significand: 15, exponent: -1) < $0 } ?? false
  }

  // MARK: Slips

  /// The values that a slip would have made this one of, normalized.
  private func slips(of printed: PrintedNumber?, _ value: ExactDecimal) -> [ExactDecimal] {
    var values = [3, -3, 6, -6, 9, -9].compactMap { value.scaled(byPowerOfTen: $0)?.normalized }
    guard let printed, printed.digits.count <= 12 else { return values }
    let digits =
      DigitSlips.transpositions(of: printed.digits) + DigitSlips.substitutions(in: printed.digits)
      + DigitSlips.deletions(from: printed.digits)
    values += digits.compactMap { printed.value(of: $0)?.normalized }
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
