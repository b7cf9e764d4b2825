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
    guard group.items.count > 1, group.unit.isRestated, figure.family >= 0, figure.nominal != nil,
      !(figure.kind.isCount && figure.significantDigits < 2)
    else { return nil }
    let text = index.groupItems[group.items].filter {
      !index.isTitle($0) && !index.place($0).isLabel
    }
    let isStated = text.contains {
      index.items[$0].normalized == figure.normalized && index.items[$0].nominal != nil
    }
    guard !text.isEmpty, !isStated else { return nil }
    let value = index.value(of: item)
    guard !text.contains(where: { value.restates(index.value(of: $0)) != .differs }) else {
      return nil
    }
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
    guard let best, isUnique, !index.isComputed(item) else { return nil }
    let others = text.lazy.filter {
      index.items[$0].family == index.items[best.item].family && $0 != best.item
    }
    return RestatementCandidate(
      item: item, counterparts: [best.item] + others.prefix(5), slip: best.slip,
      evidence: .established)
  }

  /// The slip between the title's figure and one of the text, where it can be no accident.
  private func slip(_ item: Int, _ other: Int) -> Finding.Diagnosis.Kind? {
    let figure = index.items[item]
    let counterpart = index.items[other]
    guard figure.significantDigits > 1, counterpart.family >= 0 else { return nil }
    let isScale = index.value(of: item).isThousandfold(index.value(of: other))
    guard !measure.isDifferent(item, other, isScaleSlip: isScale),
      let repair = repair(item, other),
      let likeness = measure.likeness(of: item, to: counterpart.family, isScaleSlip: isScale),
      likeness.names != .conflict
    else { return nil }
    switch repair.kind {
    case .transposition, .scale: return repair.kind
    case .missingDigit, .extraDigit:
      // Ten times or a tenth is a slip of scale; another digit more is none.
      return isTenfold(figure.normalized, repair.value) ? repair.kind : nil
    case .digit:
      let isLike = likeness.shared > 0 || likeness.sharesHead || likeness.names != .open
      return isLike && index.place(other) != .body ? .digit : nil
    default: return nil
    }
  }

  /// The cheapest repair of the title's figure that makes it the other.
  private func repair(_ item: Int, _ other: Int) -> Repair? {
    Relation(
      Restatement.id, .equality, [index.operand(item), index.operand(other)],
      evidence: .established
    ).repairs(of: 0).first
  }

  private func isTenfold(_ value: ExactDecimal, _ repaired: ExactDecimal) -> Bool {
    value.scaled(byPowerOfTen: -1)?.isEqual(to: repaired) == true
      || value.scaled(byPowerOfTen: 1)?.isEqual(to: repaired) == true
  }
}
