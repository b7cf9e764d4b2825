import ArticleModel

/// Lengths of time that two sentences tell of the same in nearly the same words, with two digits swapped: "a baby mammoth
/// died 37,000 years ago", "the baby mammoth died 73,000 years ago".
struct DurationEchoes {
  private let index: FigureIndex
  /// More durations than this are data.
  private static let most = 40

  init(_ index: FigureIndex) {
    self.index = index
  }

  func relations() -> [Relation] {
    guard (2...DurationEchoes.most).contains(index.durations.count) else { return [] }
    let lengths = index.durations.compactMap(length)
    var found: [Relation] = []
    for (place, later) in lengths.enumerated() {
      for earlier in lengths[..<place] where earlier.unit == later.unit {
        if let relation = relation(earlier, later) { found.append(relation) }
      }
    }
    return found
  }

  /// A duration of running text that has an exact length of two digits.
  private struct Length {
    var mention: Int
    var operand: Operand
    var unit: TemporalExpression.LengthUnit
  }

  private func relation(_ earlier: Length, _ later: Length) -> Relation? {
    let contexts = index.extraction.contexts
    let (left, right) = (earlier.mention, later.mention)
    guard contexts[left].block != contexts[right].block,
      contexts[left].isQuoted == contexts[right].isQuoted
    else { return nil }
    let beside = EchoWords(
      index, index.extraction.mentions[left].span, index.extraction.mentions[right].span)
    guard beside.count > 0 else { return nil }
    let words =
      countShared(contexts[left].terms, contexts[right].terms)
      + countShared(contexts[left].entities, contexts[right].entities)
    guard words > 2 || beside.isPhrase else { return nil }
    let isDescribed =
      contexts[left].place == .description || contexts[right].place == .description
    var relation = Relation(
      isDescribed ? FrontMatterRestatement.id : Restatement.id, .equality,
      [earlier.operand, later.operand], evidence: .established)
    relation.supports = false
    guard !relation.isVerified,
      relation.repairs(of: 0).contains(where: { $0.kind == .transposition && $0.isExact })
        || (beside.isPhrase && words > 3)
    else { return nil }
    let isAnnounced = contexts[left].place == .title || contexts[left].place == .description
    relation.blame = .fixed(isAnnounced ? 0 : 1)
    return relation
  }

  private func length(_ mention: Int) -> Length? {
    guard !index.extraction.contexts[mention].place.isLabel,
      let length = index.extraction.mentions[mention].temporal?.length,
      length.figure.modifier == nil, let value = FigureValue(length.figure, isCount: false),
      let amount = value.nominal, ExactDecimal(9) < amount
    else { return nil }
    let operand = Operand(
      reference: .mention(mention), value: value, text: index.extraction.text(of: mention))
    return Length(mention: mention, operand: operand, unit: length.unit)
  }
}
