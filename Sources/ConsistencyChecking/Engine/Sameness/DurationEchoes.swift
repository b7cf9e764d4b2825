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
    let lengths = index.durations.filter(isTelling)
    var found: [Relation] = []
    for (place, later) in lengths.enumerated() {
      for earlier in lengths[..<place] {
        if let relation = relation(earlier, later) { found.append(relation) }
      }
    }
    return found
  }

  private func isTelling(_ mention: Int) -> Bool {
    let context = index.extraction.contexts[mention]
    return !context.place.isLabel && index.extraction.mentions[mention].temporal?.length != nil
  }

  private func relation(_ earlier: Int, _ later: Int) -> Relation? {
    let contexts = (index.extraction.contexts[earlier], index.extraction.contexts[later])
    guard contexts.0.block != contexts.1.block, contexts.0.isQuoted == contexts.1.isQuoted,
      let first = operand(earlier), let second = operand(later), first.unit == second.unit
    else { return nil }
    let beside = EchoWords(
      index, index.extraction.mentions[earlier].span, index.extraction.mentions[later].span)
    let words =
      countShared(contexts.0.terms, contexts.1.terms)
      + countShared(contexts.0.entities, contexts.1.entities)
    guard beside.count > 0, words > 2 || beside.isPhrase else { return nil }
    let isDescribed = contexts.0.place == .description || contexts.1.place == .description
    var relation = Relation(
      isDescribed ? FrontMatterRestatement.id : Restatement.id, .equality,
      [first.operand, second.operand], evidence: .established)
    relation.supports = false
    guard !relation.isVerified,
      relation.repairs(of: 0).contains(where: { $0.kind == .transposition && $0.isExact })
        || (beside.isPhrase && words > 3)
    else { return nil }
    let isAnnounced = contexts.0.place == .title || contexts.0.place == .description
    relation.blame = .fixed(isAnnounced ? 0 : 1)
    return relation
  }

  private func operand(_ mention: Int) -> (operand: Operand, unit: String)? {
    guard let length = index.extraction.mentions[mention].temporal?.length,
      length.figure.modifier == nil, let value = FigureValue(length.figure, isCount: false),
      let amount = value.nominal, ExactDecimal(9) < amount
    else { return nil }
    let operand = Operand(
      reference: .mention(mention), value: value, text: index.extraction.text(of: mention))
    return (operand, length.unit.rawValue)
  }
}
