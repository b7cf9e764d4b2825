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
    proposeStated(index, propose)
    var seen: Set<[ExactDecimal]> = []
    let priors = PriorLevels(index)
    for growth in index.items.indices where index.items[growth].kind == .percent {
      if let found = priors.level(of: growth),
        let rate = found.falls ? negated(index.operand(growth)) : index.operand(growth)
      {
        propose(relation(found.level, rate, found.prior, index))
        continue
      }
      guard let (level, prior) = levels(of: growth, in: index),
        let rate = signedRate(growth, index),
        index.items[level].nominal != nil, let rateValue = rate.value.nominal,
        seen.insert([index.items[level].normalized, rateValue.normalized]).inserted
      else { continue }
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

  // MARK: Levels of one sentence

  /// Whether a change is told against "a year earlier", so that this check has it.
  static func owns(
    _ statement: ChangeStatement, _ change: ChangeStatement.Stated, _ index: FigureIndex
  ) -> Bool {
    guard statement.changes.count(where: { $0.figure.kind == .percent }) == 1,
      statement.direction(of: change) != nil, !statement.isOrderOpen
    else { return false }
    let end = statement.old.span.end
    return index.cues(inSentence: statement.sentence).contains {
      $0.kind == .prior && $0.span.start >= end && $0.span.start - end <= 2
    }
  }

  private func proposeStated(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for statement in index.changes {
      for change in statement.changes
      where PercentChange.applies(statement, change) && ImpliedBase.owns(statement, change, index) {
        guard PointsOrPercent.relation(statement, change) == nil,
          BaseSlip.relation(statement, change) == nil,
          let rate = statement.direction(of: change) == .down
            ? negated(change.figure.operand) : change.figure.operand
        else { continue }
        propose(
          Relation(
            Self.id, .base, [statement.new.operand, rate], result: statement.old.operand,
            evidence: statement.evidence))
      }
    }
  }

  /// A level, the growth that led to it, and the level before that another sentence or a table states.
  private func relation(
    _ level: Int, _ rate: Operand, _ prior: Int, _ index: FigureIndex
  ) -> Relation {
    var relation = Relation(
      Self.id, .base, [index.operand(level), rate], result: index.operand(prior),
      evidence: .established)
    relation.supports = false
    return relation
  }

  /// The rate with the sign that its verb gives it.
  private func signedRate(_ growth: Int, _ index: FigureIndex) -> Operand? {
    let direction = index.items[growth].direction
    let sentence = index.sentence(of: growth)
    let falls =
      direction == .down
      || (direction == nil && index.hasCue(.decrease, inSentence: sentence)
        && !index.hasCue(.increase, inSentence: sentence))
    return falls ? negated(index.operand(growth)) : index.operand(growth)
  }

  /// The rate of a fall: below zero.
  private func negated(_ rate: Operand) -> Operand? {
    var operand = rate
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

  /// The level that a change led to, and the one before it where the clause states it.
  private func levels(of growth: Int, in index: FigureIndex) -> (level: Int, prior: Int?)? {
    let here = index.items(inSentence: index.sentence(of: growth))
    guard here.count(where: { index.items[$0].kind == .percent }) == 1,
      !index.hasCue([.perYear, .annualized], inSentence: index.sentence(of: growth))
    else { return nil }
    let levels = here.filter { isLevel($0, index) }
    // What the sentence states in full, other checks have.
    if index.changes.contains(where: { $0.sentence == index.sentence(of: growth) }) { return nil }
    if levels.count == 2, index.items[levels[0]].group == index.items[levels[1]].group,
      isChange(growth, index)
    {
      let priors = levels.filter { isFrom($0, index) }
      guard priors.count == 1 else { return nil }
      return (levels[0] == priors[0] ? levels[1] : levels[0], priors[0])
    }
    guard isYearly(growth, index) else { return nil }
    if levels.count == 1 { return isPrior(levels[0], index) ? nil : (levels[0], nil) }
    guard levels.isEmpty, index.place(growth).isCell else { return nil }
    let beside = index.itemsInRow(of: growth).filter { isLevel($0, index) }
    return beside.count == 1 ? (beside[0], nil) : nil
  }

  private func isLevel(_ item: Int, _ index: FigureIndex) -> Bool {
    let kind = index.items[item].kind
    return kind == .money || kind == .count || kind == .measure
  }

  /// Whether a rate is a year's, by its own basis or by the only words of one in its sentence.
  private func isYearly(_ growth: Int, _ index: FigureIndex) -> Bool {
    let mention = index.items[growth].mention
    let basis = index.extraction.mentions[mention].figure?.basis
    if let basis { return basis == .yearOnYear }
    return index.hasCue(.yearOnYear, inSentence: index.extraction.contexts[mention].sentence)
  }

  private func isChange(_ growth: Int, _ index: FigureIndex) -> Bool {
    if index.items[growth].direction != nil { return true }
    let start = index.span(growth).start
    return index.cues(inSentence: index.sentence(of: growth)).contains {
      ($0.kind == .increase || $0.kind == .decrease) && $0.span.end <= start
        && start - $0.span.end <= 12
    }
  }

  /// Whether a figure is the level before: "from $2.9 billion", "$2.9 billion a year earlier".
  private func isPrior(_ item: Int, _ index: FigureIndex) -> Bool {
    index.role(of: item) == .priorPeriod || isFrom(item, index)
  }

  /// Whether "from" stands directly before a figure; "compared with" tells too little of what changed.
  private func isFrom(_ item: Int, _ index: FigureIndex) -> Bool {
    let start = index.span(item).start
    return index.cues(inSentence: index.sentence(of: item)).contains {
      $0.kind == .from && $0.span.end <= start && start - $0.span.end <= 2
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
