import ArticleModel

/// Looks for figures of diagram labels that stand nowhere in the text, where the text has the figure with two digits swapped or
/// in another scale: "First month: 1,310 patients" beside "In its first month it saw 1,130 patients".
struct NodeEchoes {
  private let index: FigureIndex

  init(_ index: FigureIndex) {
    self.index = index
  }

  func candidates() -> [RestatementCandidate] {
    guard !index.diagrams.isEmpty else { return [] }
    return index.items.indices.filter { index.place($0).isNode }.compactMap(candidate)
  }

  private func candidate(_ item: Int) -> RestatementCandidate? {
    let figure = index.items[item]
    guard figure.hasValue, figure.significantDigits > 1, figure.kind != .number,
      figure.kind != .percent
    else { return nil }
    let value = index.value(of: item)
    let others = index.groupItems[index.groups[figure.group].items].filter { $0 != item }
    guard !others.contains(where: { index.value(of: $0).restates(value) != .differs }) else {
      return nil
    }
    let label = words(item)
    let found = others.filter { other in
      guard !index.place(other).isLabel,
        let slip = index.penSlip(item, other), slip == .transposition || slip == .scale
      else { return false }
      let common = words(other)
      return label.words.count(where: common.contains) * 2 >= label.words.count && !label.isEmpty
    }
    guard let first = found.first,
      Set(found.map { index.items[$0].normalized }).count == 1, !index.isComputed(item)
    else { return nil }
    return RestatementCandidate(
      item: item, counterparts: Array(found.prefix(4)), slip: index.penSlip(item, first),
      evidence: .established)
  }

  private func words(_ item: Int) -> HeadingWords {
    HeadingWords(
      index.extraction.article.text, index.extraction.sentences[index.sentence(of: item)].span)
  }
}
