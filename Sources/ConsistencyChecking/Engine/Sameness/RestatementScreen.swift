import ArticleModel

/// Tells quickly which figures no words could make one.
///
/// A pair is graded as if all that is costly to find out spoke for it; only where it would be
/// established then is its likeness measured.
struct RestatementScreen {
  let index: FigureIndex

  /// Whether a lone figure could be established as one of a family's.
  func canBeOne(_ item: Int, _ number: Int, _ slip: Finding.Diagnosis.Kind?) -> Bool {
    let isLone = index.families[number].items.count == 1
    if isLone, slip == nil, !areHeadlineOrLabel(item, number) { return false }
    var likeness = Likeness(counterpart: item)
    likeness.shared = .max
    likeness.exclusive = .max
    likeness.names = .agree
    likeness.samePeriod = true
    guard canBeOne(item, number, slip, likeness) else { return false }
    likeness.add(index.wordEvidence(of: item, for: number))
    return canBeOne(item, number, slip, likeness)
  }

  /// Whether two figures that each stand once, of different digits, are worth a look: a label and what it names, or a
  /// headline and what it announces.
  private func areHeadlineOrLabel(_ item: Int, _ number: Int) -> Bool {
    let place = index.place(item)
    let other = index.place(index.familyItems[index.families[number].items.lowerBound])
    return place.isCell || place.isNode || other.isCell || other.isNode
      || (place.isHeadline && other.isHeadline)
  }

  private func canBeOne(
    _ item: Int, _ number: Int, _ slip: Finding.Diagnosis.Kind?, _ best: Likeness
  ) -> Bool {
    let place = index.place(item)
    let head = index.headNoun(of: item)
    return index.items(of: index.families[number]).prefix(LikenessMeasure.longestFamily).contains {
      let other = index.place($0)
      var likeness = best
      likeness.sharesHead =
        (head != nil && head == index.headNoun(of: $0)) || (place.isCell && other.isCell)
      likeness.isNamed = place.isCell || place.isNode || other.isCell || other.isNode
      likeness.isNamedByOneWord = place.isNode || other.isNode
      return grading(item, number, $0, likeness, slip).isEstablished
    }
  }

  /// Whether two values are far apart, where a slip of digits makes that count.
  private func isFar(
    _ slip: Finding.Diagnosis.Kind?, _ left: ExactDecimal, _ right: ExactDecimal
  ) -> Bool {
    switch slip {
    case .digit, .missingDigit, .extraDigit: ExactDecimal.isFar(left, right)
    default: false
    }
  }

  func grading(
    _ item: Int, _ number: Int, _ counterpart: Int, _ likeness: Likeness,
    _ slip: Finding.Diagnosis.Kind?
  ) -> RestatementGrading {
    let figure = index.items[item]
    let family = index.families[number]
    return RestatementGrading(
      likeness: likeness, slip: slip, digits: figure.significantDigits,
      isFar: isFar(slip, figure.normalized, index.items[counterpart].normalized),
      mentions: family.items.count, place: index.place(item),
      counterpartPlace: index.place(counterpart), familyIsHeadline: family.isHeadline,
      isDefinite: index.isDefinite(item) && figure.kind != .count,
      inOneBlock: index.hasItem(of: family, inBlock: index.block(of: item)))
  }
}

extension FigureIndex {
  /// Whether a figure of a family stands in a block.
  fileprivate func hasItem(of family: Family, inBlock block: Int) -> Bool {
    let items = items(of: family)
    // Blocks follow each other as the items do.
    var low = items.startIndex
    var high = items.endIndex
    while low < high {
      let middle = (low + high) / 2
      if self.block(of: items[middle]) < block { low = middle + 1 } else { high = middle }
    }
    return low < items.endIndex && self.block(of: items[low]) == block
  }
}

extension FigureContext.Place {
  var isNode: Bool {
    if case .diagramNode = self { true } else { false }
  }
}

extension ExactDecimal {
  /// Whether two magnitudes differ by more than half of the smaller: by more than near figures of different things.
  fileprivate static func isFar(_ left: ExactDecimal, _ right: ExactDecimal) -> Bool {
    guard let a = left.magnitude, let b = right.magnitude else { return false }
    let (small, large) = a < b ? (a, b) : (b, a)
    guard !small.isZero else { return false }
    guard let twice = large.multiplied(by: 2), let thrice = small.multiplied(by: 3) else {
      return large.divided(by: small).map { ExactDecimal(significand: 15, exponent: -1) < $0 }
        ?? false
    }
    return thrice < twice
  }
}
