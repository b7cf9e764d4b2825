import ArticleModel

/// Looks for figures that point back to one that was told before, and repeat none: "is to cut 1,240 posts", later "half of
/// the 1,420 posts"; "$3.72 billion for Corven", later "the $3.27 billion deal".
///
/// An article, or a phrase such as "the cargo of", says that the figure is known. Where nothing else in the text has
/// it or makes it, and one slip of the pen leads to one earlier figure of its unit, that one is meant (specification,
/// section 1.4); the nouns can differ.
struct BackReferences {
  private let index: FigureIndex
  private let measure: LikenessMeasure
  /// More figures of a unit than this are data.
  private static let mostFigures = 30

  init(_ index: FigureIndex) {
    self.index = index
    measure = LikenessMeasure(index: index)
  }

  func candidates() -> [RestatementCandidate] {
    var found: [RestatementCandidate] = []
    for group in index.groups
    where group.families.count > 1 && BackReferences.isTold(group.unit)
      && group.items.count <= BackReferences.mostFigures
    {
      let items = index.groupItems[group.items]
      for item in items where pointsBack(item) {
        guard let candidate = candidate(item, items) else { continue }
        found.append(candidate)
      }
    }
    return found
  }

  private static func isTold(_ unit: UnitKey) -> Bool {
    unit.kind == .money || unit.kind == .count || unit.kind == .percent
      || (unit.kind == .measure && unit.per == nil)
  }

  // MARK: Pointing back

  /// Whether a figure of running text stands behind "the" or "those", or in "the cargo of …".
  private func pointsBack(_ item: Int) -> Bool {
    guard index.isTelling(item), !index.place(item).isHeadline, index.items[item].modifier == nil
    else {
      return false
    }
    let pieces = index.pieces(inSentence: index.sentence(of: item))
    guard let place = pieces.place(of: item), place > 0 else { return false }
    let before = pieces[place - 1]
    guard before.isWord else { return false }
    if index.items[item].kind != .percent,
      BackReferences.pointers.contains(before.text, hash: before.hash) || isOwned(item, before)
    {
      guard let next = pieces[safe: place + 1], next.isWord else { return true }
      return !BackReferences.narrowing.contains(next.text, hash: next.hash)
    }
    guard before.text == "of", let noun = pieces[safe: place - 2], noun.isWord,
      let pointer = pieces[safe: place - 3], pointer.isWord
    else { return false }
    // "the cargo of", "the purchase price of"
    let isPointed =
      BackReferences.pointers.contains(pointer.text)
      || (pieces[safe: place - 4]?.isWord == true
        && BackReferences.pointers.contains(pieces[place - 4].text))
    guard isPointed else { return false }
    return index.items[item].kind == .percent
      ? isToldBefore(noun, item) : BackReferences.wholes.contains(noun.text)
  }

  /// "A turnout of 61 percent", later "the turnout of 16 percent": the noun stands before the only other rate that it can be.
  private func isToldBefore(_ noun: Piece, _ item: Int) -> Bool {
    let slips = index.groupItems[index.groups[index.items[item].group].items].filter {
      $0 < item && index.penSlip(item, $0) == .transposition
    }
    guard let first = slips.first,
      slips.allSatisfy({
        index.items[$0].normalized == index.items[first].normalized
      })
    else { return false }
    let pieces = index.pieces(inSentence: index.sentence(of: first))
    guard let place = pieces.place(of: first) else { return false }
    return ((place - 4)..<place).contains { pieces[safe: $0]?.text == noun.text }
  }

  /// "Its 26 teachers", "all 980 metres": only where the article has one other value of the noun, with two digits swapped.
  private func isOwned(_ item: Int, _ before: Piece) -> Bool {
    guard ["its", "all", "their"].contains(before.text), index.items[item].kind != .money else {
      return false
    }
    let group = index.groups[index.items[item].group]
    return group.families.count == 2
      && index.groupItems[group.items].contains {
        $0 < item && index.penSlip(item, $0) == .transposition
      }
  }

  private static let pointers: WordSet = ["the", "those", "these", "that", "this"]
  /// "The 36 who stayed" are others than those that were told of.
  private static let narrowing: WordSet = [
    "who", "that", "which", "whose", "left", "remaining", "other", "others", "more", "extra",
    "additional", "new",
  ]
  private static let wholes: WordSet = [
    "cargo", "load", "sum", "amount", "total", "shipment", "crowd", "field", "price", "cost",
    "loss", "gift", "fine", "haul", "consignment", "convoy", "order", "stake", "budget", "bill",
    "fee", "grant", "loan", "toll", "debt", "award", "donation", "investment", "purchase",
  ]

  // MARK: What it points to

  private func candidate(_ item: Int, _ items: ArraySlice<Int>) -> RestatementCandidate? {
    let value = index.value(of: item)
    let earlier = items.filter { $0 < item && isTold($0) }
    guard !earlier.isEmpty,
      !items.contains(where: { $0 != item && value.restates(index.value(of: $0)) != .differs }),
      !isElsewhere(item), !index.isComputed(item)
    else { return nil }
    let slips = earlier.compactMap { other in slip(item, other).map { (item: other, kind: $0) } }
    guard let cost = slips.map(\.kind.cost).min() else { return passedBound(item, earlier) }
    let likeliest = slips.filter { $0.kind.cost == cost }
    guard Set(likeliest.map { index.items[$0.item].normalized }).count == 1,
      likeliest[0].kind != .digit || Set(earlier.map { index.items[$0].normalized }).count == 1
    else { return nil }
    return candidate(item, likeliest.map(\.item), likeliest[0].kind)
  }

  private func candidate(
    _ item: Int, _ others: [Int], _ slip: Finding.Diagnosis.Kind?
  ) -> RestatementCandidate? {
    guard
      let first = others.first(where: {
        !measure.isDifferent(item, $0, isScaleSlip: true, allowsQuotation: slip != nil)
          && !measure.areNumberedApart(item, $0)
      })
    else { return nil }
    let rest = others.filter { $0 != first && index.sentence(of: $0) != index.sentence(of: item) }
    return RestatementCandidate(
      item: item, counterparts: [first] + rest.prefix(4), slip: slip, evidence: .established)
  }

  /// "At least 260 passengers aboard", later "the 226 passengers aboard": the only figure of its noun bounds it.
  private func passedBound(_ item: Int, _ earlier: [Int]) -> RestatementCandidate? {
    guard index.items[item].kind == .count, let other = earlier.first,
      earlier.allSatisfy({ index.items[$0].normalized == index.items[other].normalized }),
      index.items[other].modifier?.isBound == true,
      EchoWords(index, index.span(item), index.span(other)).behind > 0
    else { return nil }
    return candidate(item, [other], nil)
  }

  private func isTold(_ item: Int) -> Bool { index.isTelling(item) || index.isTitle(item) }

  /// Whether a figure of another unit, or a cell, has the value: "1,420" among bare numbers.
  private func isElsewhere(_ item: Int) -> Bool {
    let value = index.items[item].normalized
    return index.groups.indices.contains {
      $0 != index.items[item].group && index.family(ofValue: value, in: $0) != nil
    }
  }

  private func slip(_ item: Int, _ other: Int) -> Finding.Diagnosis.Kind? {
    guard let kind = index.penSlip(item, other) else { return nil }
    return switch kind {
    case .scale, .transposition: kind
    case .digit: index.items[item].normalized.digitCount > 2 ? kind : nil
    default: nil
    }
  }
}
