import ArticleModel

/// Looks for figures of the title that nothing in the text states, and that one slip turns into a figure that it does.
///
/// A title restates its own lead (specification, section 1.4), or sums it up; a figure that is neither
/// restated nor computed, but one slip away from a single figure of the text, is that figure misprinted.
struct TitleRestatements {
  let index: FigureIndex
  private let measure: LikenessMeasure
  /// The figures of the text that a title can be expected to repeat.
  private static let reach = 24

  init(_ index: FigureIndex) {
    self.index = index
    measure = LikenessMeasure(index: index)
  }

  func candidates() -> [RestatementCandidate] {
    index.items.indices.prefix { index.place($0).isHeadline }
      .filter(index.isTitle).compactMap(candidate)
  }

  private func candidate(_ item: Int) -> RestatementCandidate? {
    let figure = index.items[item]
    let group = index.groups[figure.group]
    guard figure.unit.isRestated, figure.family >= 0, figure.value.nominal != nil,
      !(figure.unit.isCount && figure.value.significantDigits < 2)
    else { return nil }
    let text = group.items.filter { !index.isTitle($0) && !index.place($0).isLabel }
    guard !text.contains(where: { agrees(item, $0) }), !index.isComputed(item) else { return nil }
    var best: (item: Int, slip: Finding.Diagnosis.Kind, cost: Int)?
    var isUnique = true
    for other in text.prefix(TitleRestatements.reach) {
      guard let slip = slip(item, other) else { continue }
      let cost = slip == .digit ? 2 : 1
      if let known = best, known.cost <= cost {
        if known.cost == cost, index.items[known.item].family != index.items[other].family {
          isUnique = false
        }
        continue
      }
      best = (other, slip, cost)
      isUnique = true
    }
    guard let best, isUnique else { return nil }
    let others = text.filter {
      index.items[$0].family == index.items[best.item].family && $0 != best.item
    }
    return RestatementCandidate(
      item: item, counterparts: [best.item] + others.prefix(5), slip: best.slip,
      evidence: .established)
  }

  private func agrees(_ item: Int, _ other: Int) -> Bool {
    index.items[item].value.restates(index.items[other].value) != .differs
  }

  /// The slip between the title's figure and one of the text, where it can be no accident.
  private func slip(_ item: Int, _ other: Int) -> Finding.Diagnosis.Kind? {
    let isScale = index.items[item].value.isThousandfold(index.items[other].value)
    guard !measure.isDifferent(item, other, isScaleSlip: isScale),
      let family = index.family(of: other),
      let likeness = measure.likeness(
        of: item, to: family, in: index.groups[index.items[item].group], isScaleSlip: isScale),
      likeness.names != .conflict
    else { return nil }
    let pair = Relation(
      Restatement.id, .equality, [index.operand(item), index.operand(other)],
      evidence: .established)
    guard let repair = pair.repairs(of: 0).first else { return nil }
    let digits = index.items[item].value.significantDigits
    switch repair.kind {
    case .transposition, .scale: return digits > 1 ? repair.kind : nil
    case .missingDigit, .extraDigit:
      // Ten times or a tenth is a slip of scale; another digit more is none.
      return digits > 1 && isTenfold(item, repair.value) ? repair.kind : nil
    case .digit:
      let isLike = likeness.shared > 0 || likeness.sharesHead || likeness.names != .open
      return digits > 1 && isLike && index.place(other) != .body ? .digit : nil
    default: return nil
    }
  }

  private func isTenfold(_ item: Int, _ repaired: ExactDecimal) -> Bool {
    guard let value = index.items[item].value.nominal else { return false }
    return value.scaled(byPowerOfTen: -1)?.isEqual(to: repaired) == true
      || value.scaled(byPowerOfTen: 1)?.isEqual(to: repaired) == true
  }

}

extension FigureIndex {
  /// Whether two other figures of the article make this one by a sum or a difference.
  func isComputed(_ item: Int) -> Bool {
    let group = groups[items[item].group]
    let wanted = items[item].value.strict
    let values = group.families.indices.filter { $0 != items[item].family }
      .map { group.families[$0].value }.prefix(64)
    for (number, left) in values.enumerated() {
      for right in values.dropFirst(number + 1) {
        if let sum = left.adding(right), wanted.contains(sum) { return true }
        if let gap = left.subtracting(right)?.magnitude, wanted.contains(gap) { return true }
      }
    }
    return false
  }

  /// Whether a figure stands in the title, or in the level-1 heading that stands for one.
  func isTitle(_ item: Int) -> Bool { place(item) == .title }

  /// The block that a figure stands in.
  func block(of item: Int) -> Block? {
    let block = context(items[item]).block
    let blocks = extraction.article.blocks
    return blocks.indices.contains(block) ? blocks[block] : nil
  }
}
