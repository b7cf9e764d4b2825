import ArticleModel

/// A lead whose two sides stand in the sentence before or behind, or are the times of a race (C10).
///
/// The sides have to be the only two figures of their kind there, and where the lead is not their difference one slip of the
/// pen has to explain it.
struct LeadAcross {
  private let index: FigureIndex

  init(_ index: FigureIndex) {
    self.index = index
  }

  func relation(_ sentence: Int) -> Relation? {
    let here = index.roledFigures(inSentence: sentence)
    let leads = here.filter { LeadAndMargin().hasLeadCue($0, index) && $0.figure.nominal != nil }
    guard leads.count == 1, let lead = leads.first, lead.figure.kind != .percent else { return nil }
    let relation =
      lead.figure.isDuration ? times(of: lead.figure, sentence) : sides(of: lead.figure, sentence)
    guard let relation, relation.isVerified || isSlip(relation) else { return nil }
    return relation
  }

  private func isSlip(_ relation: Relation) -> Bool {
    relation.hasExactRepair
  }

  // MARK: Votes, points, goals

  private func sides(of lead: ChangeFigure, _ sentence: Int) -> Relation? {
    for other in [sentence + 1, sentence - 1] where isBeside(other, sentence) {
      guard !index.hasCue([.noLead, .prior], inSentence: other) else { continue }
      if let score = score(other, lead) { return score }
      let sides = index.roledFigures(inSentence: other).filter { isSide($0, of: lead) }
      guard sides.count == 2, sides[0].figure.isComparable(to: sides[1].figure) else { continue }
      return LeadAndMargin.relation(
        LeadAndMargin.id, sides[0].figure.operand, sides[1].figure.operand, lead.operand)
    }
    return nil
  }

  private func isSide(_ side: RoledFigure, of lead: ChangeFigure) -> Bool {
    guard side.role != .change || side.figure.kind == .percent,
      // "47.6% of the vote" is a share, and a side.
      side.role != .none || side.figure.kind == .percent,
      let value = side.figure.nominal, let size = lead.nominal, !(value < size)
    else { return false }
    if lead.isPoints, side.figure.kind == .percent { return true }
    if lead.unit.code == "vote" {
      return side.figure.kind == .number || side.figure.unit.code == "vote"
    }
    return side.figure.isComparable(to: lead) && (lead.kind != .number || 99 < size)
  }

  /// "The Lions won 78-61. It was a 17-point victory."
  private func score(_ other: Int, _ lead: ChangeFigure) -> Relation? {
    guard LeadAndMargin.isScoreUnit(lead) else { return nil }
    let scores = index.extraction.sentences[other].mentions.filter {
      index.extraction.mentions[$0].kind == .score
    }
    guard scores.count == 1, let ends = LeadAndMargin.sides(ofScore: scores[0], index) else {
      return nil
    }
    return LeadAndMargin.relation(LeadAndMargin.id, ends[0], ends[1], lead.operand)
  }

  private func isBeside(_ other: Int, _ sentence: Int) -> Bool {
    guard index.extraction.sentences.indices.contains(other) else { return false }
    return index.extraction.sentences[other].block == index.extraction.sentences[sentence].block
  }

  // MARK: Times of a race

  /// "in 27:14 … Alemu, who clocked 27:31, was 17 seconds": the two times of the sentence and the one before.
  private func times(of lead: ChangeFigure, _ sentence: Int) -> Relation? {
    guard let unit = seconds(inUnit: lead.unit.code), var value = lead.nominal?.multiplied(by: unit)
    else { return nil }
    value = value.normalized
    var times: [Operand] = []
    for other in [sentence - 1, sentence] where other == sentence || isBeside(other, sentence) {
      for mention in index.extraction.sentences[other].mentions {
        if let time = time(mention) { times.append(time) }
      }
    }
    guard times.count == 2 else { return nil }
    var operand = lead.operand
    operand.value = FigureValue(exactly: value)
    return LeadAndMargin.relation(LeadAndMargin.id, times[0], times[1], operand)
  }

  private func seconds(inUnit code: String) -> ExactDecimal? {
    switch code {
    case "duration in seconds": 1
    case "duration in minutes": 60
    default: nil
    }
  }

  /// A time such as "27:14" in seconds.
  private func time(_ mention: Int) -> Operand? {
    guard index.extraction.mentions[mention].temporal != nil else { return nil }
    let text = index.extraction.text(of: mention).prefix { $0.isNumber || $0 == ":" }
    let parts = text.split(separator: ":").compactMap { Int($0) }
    guard (2...3).contains(parts.count), text.contains(":") else { return nil }
    let total = parts.reduce(0) { $0 * 60 + $1 }
    return Operand(
      reference: .mention(mention), value: FigureValue(exactly: ExactDecimal(total)),
      text: String(text))
  }
}
