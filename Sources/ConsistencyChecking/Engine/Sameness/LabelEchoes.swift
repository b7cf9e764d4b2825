import ArticleModel

/// Looks for numbers behind a label in a list, "Runners entered for the marathon: 11,540", whose words a sentence has beside a
/// figure with two digits swapped or in another scale: "11,450 runners have entered for the marathon".
struct LabelEchoes {
  private let index: FigureIndex
  private static let mostLabels = 40

  init(_ index: FigureIndex) {
    self.index = index
  }

  func candidates() -> [RestatementCandidate] {
    let labels = index.items.indices.filter(isLabelled).prefix(LabelEchoes.mostLabels)
    return labels.isEmpty ? [] : labels.compactMap(candidate)
  }

  /// Whether a list's item is a label, a colon and a number.
  private func isLabelled(_ item: Int) -> Bool {
    guard index.place(item) == .listItem, index.items[item].hasValue,
      index.items[item].significantDigits > 1
    else { return false }
    let pieces = index.pieces(inSentence: index.sentence(of: item))
    guard let place = pieces.place(of: item), place > 1, place <= 8 else { return false }
    return pieces[place - 1].text == ":" && pieces.figures.count == 1
  }

  private func candidate(_ item: Int) -> RestatementCandidate? {
    let label = words(item)
    guard !label.isEmpty else { return nil }
    let value = index.items[item].normalized
    var found: Int?
    for other in index.items.indices where other != item && isComparable(item, other) {
      if index.items[other].normalized == value { return nil }
      guard let slip = index.penSlip(item, other), slip == .transposition || slip == .scale,
        label.isSubset(of: words(other)) || isCounted(label, other)
      else { continue }
      guard found == nil else { return nil }
      found = other
    }
    guard let found, !index.isComputed(item) else { return nil }
    return RestatementCandidate(
      item: item, counterparts: [found], slip: index.penSlip(item, found), evidence: .established)
  }

  /// Whether the label is the counted noun itself: "Members: 12,500", "15,200 members".
  private func isCounted(_ label: HeadingWords, _ other: Int) -> Bool {
    guard let noun = index.countedNoun(of: other) else { return false }
    return label == HeadingWords(list: noun)
  }

  private func isComparable(_ item: Int, _ other: Int) -> Bool {
    guard !index.place(other).isLabel, index.place(other) != .listItem,
      index.items[other].hasValue
    else { return false }
    if index.items[item].group == index.items[other].group { return true }
    return index.items[item].kind == .number
      && (index.items[other].kind == .count || index.items[other].kind == .measure)
  }

  private func words(_ item: Int) -> HeadingWords {
    HeadingWords(
      index.extraction.article.text, index.extraction.sentences[index.sentence(of: item)].span)
  }
}
