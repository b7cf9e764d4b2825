import ArticleModel

/// The names in the sentences, rows and labels of two figures.
extension LikenessMeasure {
  func names(_ item: Int, _ other: Int) -> Likeness.Names {
    let left = names(about: item)
    let right = names(about: other)
    guard !left.isEmpty, !right.isEmpty else { return .open }
    let common = countShared(left, right)
    if common == 0 { return .conflict }
    return common == min(left.count, right.count) ? .agree : .overlap
  }

  /// The names in a figure's sentence, row or label; of a phrase that points back ("the new $21 billion
  /// tranche will include chips of …") only those before it.
  private func names(about item: Int) -> [Int] {
    guard index.isDefinite(item), !index.place(item).isLabel else {
      return index.entities(of: item)
    }
    let start = index.span(item).start
    let mentions = index.extraction.sentences[index.sentence(of: item)].mentions
    let before = mentions.compactMap { mention -> Int? in
      guard case .entity(let entity) = index.extraction.mentions[mention].value,
        index.extraction.mentions[mention].span.start < start
      else { return nil }
      return entity
    }
    return Set(before).sorted()
  }
}
