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
    guard leads.count == 1, let lead = leads.first, lead.figure.kind != .percent,
      !LeadAndMargin().wasLost(lead, index, sentence)
    else { return nil }
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
    return parted(lead, sentence)
  }

  /// Two sides that stand in a sentence each.
  ///
  /// "have 75 points. Their rivals are on 88, so the gap is 13 points"
  private func parted(_ lead: ChangeFigure, _ sentence: Int) -> Relation? {
    for first in [sentence - 1, sentence + 1]
    where isBeside(first, sentence) && isBeside(first + 1, sentence) {
      let sides = [first, first + 1].map { other in
        index.roledFigures(inSentence: other).filter {
          $0.figure.mention != lead.mention && isTotal($0.figure, lead)
            && (isSide($0, of: lead) || (lead.kind == .number && canBeTotal($0)))
        }
      }
      guard sides.allSatisfy({ $0.count == 1 }),
        sides[0][0].figure.isComparable(to: sides[1][0].figure)
      else { continue }
      return LeadAndMargin.relation(
        LeadAndMargin.id, sides[0][0].figure.operand, sides[1][0].figure.operand, lead.operand)
    }
    return nil
  }

  private func canBeTotal(_ side: RoledFigure) -> Bool {
    side.role == .level && (side.figure.kind == .number || side.figure.isPoints)
  }

  /// Whether a figure is so much larger than a lead that it can be a side's total, and no year.
  private func isTotal(_ side: ChangeFigure, _ lead: ChangeFigure) -> Bool {
    guard let value = side.nominal, let size = lead.nominal, let twice = size.multiplied(by: 2)
    else { return false }
    return twice < value
  }

  private func isSide(_ side: RoledFigure, of lead: ChangeFigure) -> Bool {
    guard side.role != .change || side.figure.kind == .percent,
      // "47.6% of the vote" is a share, and a side.
      side.role != .none || side.figure.kind == .percent,
      let value = side.figure.nominal, let size = lead.nominal, !(value < size)
    else { return false }
    if lead.isPoints, side.figure.kind == .percent { return true }
    if side.figure.kind == .percent { return false }
    // "75 penalty points"
    if lead.isPoints, side.figure.kind == .count, side.figure.unit.code.hasSuffix("point") {
      return true
    }
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
    for others in [[sentence - 1, sentence], [sentence + 1]] where times.isEmpty {
      for other in others where other == sentence || isBeside(other, sentence) {
        for mention in index.extraction.sentences[other].mentions where mention != lead.mention {
          if let time = time(mention) ?? length(mention) { times.append(time) }
        }
      }
    }
    if times.isEmpty { return lengths(lead, sentence) }
    guard times.count == 2 else { return nil }
    var operand = lead.operand
    operand.value = FigureValue(exactly: value)
    return LeadAndMargin.relation(LeadAndMargin.id, times[0], times[1], operand)
  }

  /// "a total time of 38 hours 12 minutes 8 seconds": the two longer times of the sentence and those beside it.
  private func lengths(_ lead: ChangeFigure, _ sentence: Int) -> Relation? {
    for others in [[sentence], [sentence + 1], [sentence - 1], [sentence - 1, sentence]]
    where others.allSatisfy({ $0 == sentence || isBeside($0, sentence) }) {
      let sides = others.flatMap(index.changeFigures).filter {
        $0.isDuration && $0.mention != lead.mention && !$0.isRange && isTotal($0, lead)
      }
      guard sides.count == 2, let first = inSeconds(sides[0]), let second = inSeconds(sides[1]),
        let margin = inSeconds(lead)
      else { continue }
      return LeadAndMargin.relation(LeadAndMargin.id, first, second, margin)
    }
    return nil
  }

  private func inSeconds(_ figure: ChangeFigure) -> Operand? {
    guard let unit = seconds(inUnit: figure.unit.code),
      let value = figure.nominal?.multiplied(by: unit)
    else { return nil }
    var operand = figure.operand
    operand.value = FigureValue(exactly: value.normalized)
    return operand
  }

  private func seconds(inUnit code: String) -> ExactDecimal? {
    switch code {
    case "duration in seconds": 1
    case "duration in minutes": 60
    case "duration in hours": 3600
    default: nil
    }
  }

  /// A length in several units, such as "38 hours 12 minutes 8 seconds", in seconds.
  private func length(_ mention: Int) -> Operand? {
    guard let temporal = index.extraction.mentions[mention].temporal, temporal.kind == .duration,
      let timex = temporal.timex, timex.hasPrefix("PT")
    else { return nil }
    var total = 0
    var number = 0
    var units = 0
    for character in timex.dropFirst(2) {
      if let digit = character.wholeNumberValue {
        number = number * 10 + digit
        continue
      }
      guard let size = ["H": 3600, "M": 60, "S": 1][character], number < 10_000 else { return nil }
      total += number * size
      number = 0
      units += 1
    }
    guard units > 1 else { return nil }
    return Operand(
      reference: .mention(mention), value: FigureValue(exactly: ExactDecimal(total)),
      text: index.extraction.text(of: mention))
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
