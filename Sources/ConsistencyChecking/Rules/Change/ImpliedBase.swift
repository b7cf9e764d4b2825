import ArticleModel

/// C7: a level and the growth that led to it imply the level before.
struct ImpliedBase: RelationRule {
  static let id: RuleID = "C7"
  static let name = "year-over-year-base"
  static let summary = "A level and its growth rate imply the level of the period before."
  static let documentation = """
    ## What it checks

    A level and the growth that led to it imply the level of the year before: $5.13 billion
    after growth of 168 percent implies $1.91 billion. Where the clause states that level, the
    two are compared; where it does not, the implied value stands in the record.

    ## Why it matters

    A growth rate is the figure that is most often copied from one year's release into the next.

    ## Examples

    | text | verdict |
    | --- | --- |
    | Revenue was $5.13 billion, up 168 percent from $1.92 billion a year earlier. | consistent (rounding) |
    | Revenue was $5.13 billion, up 168 percent from $2.9 billion a year earlier. | inconsistent |
    | Revenue was $5.13 billion, representing 168 percent year-over-year growth. | not checkable, implies $1.91 billion |

    ## When it stays silent

    When the growth is not against a year before, when the sentence has several levels or
    several rates, and when the rate is 100 percent downward, which has no level before it.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    var seen: Set<[ExactDecimal]> = []
    for growth in index.items.indices where index.items[growth].unit.kind == .percent {
      guard let level = level(of: growth, in: index), let rate = signedRate(growth, index),
        let levelValue = index.items[level].value.nominal, let rateValue = rate.value.nominal,
        seen.insert([levelValue.normalized, rateValue.normalized]).inserted
      else { continue }
      let prior = self.prior(growth, level, index)
      var relation = Relation(
        Self.id, .base, [index.operand(level), rate], result: prior.map(index.operand),
        evidence: prior == nil ? .probable : .established)
      let base = Formula.base.computed(relation.members.map(\.value.strict))?.decimal
      relation.implied = base
      relation.supports = false
      if prior == nil {
        relation.obstacle = "no prior level is stated"
        relation.expression = expression(relation, level, index)
      }
      propose(relation)
    }
  }

  /// The rate with the sign that its verb gives it.
  private func signedRate(_ growth: Int, _ index: FigureIndex) -> Operand? {
    var operand = index.operand(growth)
    let figure = index.extraction.mentions[index.items[growth].mention].figure
    let sentence = index.context(index.items[growth]).sentence
    let falls =
      figure?.direction == .down
      || (figure?.direction == nil && index.hasCue(.decrease, inSentence: sentence)
        && !index.hasCue(.increase, inSentence: sentence))
    guard falls else { return operand }
    guard let nominal = operand.value.nominal, let negated = nominal.negated,
      let strict = operand.value.strict.negated, let plain = operand.value.plain.negated
    else { return nil }
    operand.value.nominal = negated
    operand.value.strict = strict
    operand.value.plain = plain
    operand.value.loose = nil
    operand.value.truncated = nil
    return operand
  }

  /// The level that a year's growth led to: the one that the clause links, or the only level beside it.
  private func level(of growth: Int, in index: FigureIndex) -> Int? {
    let mention = index.items[growth].mention
    let context = index.extraction.contexts[mention]
    let figure = index.extraction.mentions[mention].figure
    let isYearly =
      figure?.basis == .yearOnYear || index.hasCue(.yearOnYear, inSentence: context.sentence)
    guard isYearly, figure?.basis == nil || figure?.basis == .yearOnYear else { return nil }
    if let linked = context.changeTo, index.itemOfMention[linked] >= 0 {
      return index.itemOfMention[linked]
    }
    let here = index.items(inSentence: context.sentence)
    guard here.count(where: { index.items[$0].unit.kind == .percent }) == 1 else { return nil }
    let levels = here.filter(isLevel)
    if levels.count == 1 { return levels[0] }
    guard levels.isEmpty, case .tableCell(let table, let row, _) = context.place else { return nil }
    let beside = (index.tables[table].rows[row] ?? []).filter(isLevel)
    return beside.count == 1 ? beside[0] : nil

    func isLevel(_ item: Int) -> Bool {
      let kind = index.items[item].unit.kind
      return kind == .money || kind == .count || kind == .measure
    }
  }

  /// The level of the period before, where the clause states it.
  private func prior(_ growth: Int, _ level: Int, _ index: FigureIndex) -> Int? {
    let context = index.context(index.items[growth])
    if let linked = context.changeFrom, index.itemOfMention[linked] >= 0 {
      return index.itemOfMention[linked]
    }
    let unit = index.items[level].unit
    return index.items(inSentence: context.sentence).first {
      $0 != level && index.items[$0].unit == unit
        && index.context(index.items[$0]).role == .priorPeriod
    }
  }

  private func expression(_ relation: Relation, _ level: Int, _ index: FigureIndex) -> String {
    let texts = relation.members.map(\.text)
    guard let middle = relation.implied?.low, let rounded = middle.rounded(toDigits: 3),
      let nominal = relation.members[0].value.nominal
    else { return "\(texts[0]) / (1 + \(texts[1]))" }
    let shown =
      PrintedNumber(texts[0], value: nominal)?.text(for: rounded) ?? rounded.normalized.description
    return "\(texts[0]) / (1 + \(texts[1])) is about \(shown) the year before"
  }
}
