import ArticleModel

/// Turns proposed relations into findings: compares, diagnoses, blames, and lets one rule own each defect.
///
/// - SeeAlso: The specification of the checks, sections 2.1 to 2.3 and 3.
struct Adjudicator {
  let index: FigureIndex

  init(_ index: FigureIndex) {
    self.index = index
  }

  /// A relation that does not hold, with what is known of the reason.
  struct Broken {
    var relation: Relation
    var judgement: Judgement
    /// Index of the relation's operand.
    var blamed: Int
    var repairs: [Repair]
  }

  func findings(for relations: [Relation]) -> [Finding] {
    guard !relations.isEmpty else { return [] }
    let wording = Wording(index)
    var findings: [Finding] = []
    var judged: [(relation: Int, judgement: Judgement)] = []
    findings.reserveCapacity(relations.count)
    var support = Support(mentionCount: index.extraction.mentions.count)
    for number in relations.indices {
      let relation = relations[number]
      let judgement = relation.judged()
      support.add(relation, judgement.verdict)
      // Values that fit without a cue verify; they never alarm (section 3).
      if relation.evidence == .arithmetic, !judgement.verdict.isVerified { continue }
      if judgement.verdict == .inconsistent || judgement.verdict == .suspect {
        support.addBroken(relation)
        judged.append((number, judgement))
      } else {
        findings.append(wording.finding(relation, judgement))
      }
    }
    guard !judged.isEmpty else { return findings }
    let broken = judged.filter { !isConfirmed(relations[$0.relation], support) }
      .map { diagnose(relations[$0.relation], $0.judgement, support) }
      .filter { (!$0.repairs.isEmpty || !needsSlip($0.relation)) && !isDisputedQuote($0.relation) }
    var blamed: Set<FigureReference> = []
    for number in owners(broken, support) {
      let alarm = broken[number]
      let figures = alarm.relation.operands.map(\.reference)
      guard blamed.isDisjoint(with: figures) else { continue }
      blamed.insert(figures[alarm.blamed])
      blamed.formUnion(alarm.relation.explains)
      findings.append(wording.finding(alarm))
    }
    return findings
  }

  /// Whether a figure that is said to repeat another is a part or the total of a sum that holds: then it is
  /// a figure of its own.
  private func isConfirmed(_ relation: Relation, _ support: Support) -> Bool {
    guard relation.formula == .equality, let first = relation.members.first else { return false }
    return support.computed[first.reference] > 0
  }

  /// Whether figures of a quotation do not agree, and the text says so itself.
  private func isDisputedQuote(_ relation: Relation) -> Bool {
    relation.operands.contains { operand in
      guard case .mention(let mention) = operand.reference else { return false }
      let context = index.extraction.contexts[mention]
      return context.isQuoted && index.isDisputed(context.sentence)
    }
  }

  /// Whether only a slip of the pen makes an alarm of a relation that words alone tie together.
  ///
  /// Where figures of prose miss by any amount, they are more often figures of other things: "reduced by 20 million to 226
  /// million, compared with 234 million a year before".
  private func needsSlip(_ relation: Relation) -> Bool {
    guard Adjudicator.slipRules.contains(relation.rule) else { return false }
    return !relation.operands.contains { operand in
      guard case .mention(let mention) = operand.reference else { return false }
      let place = index.extraction.contexts[mention].place
      return place.isCell || (relation.rule == Restatement.id && isRestating(operand))
    }
  }

  private static let slipRules: Set<RuleID> = ["C1", "C2", "M1", "R1", "R2", "R3", "S1", "S8"]

  /// "12 months", which no one prints and no slip changes.
  private func isConstant(_ operand: Operand) -> Bool {
    guard case .other(let other) = operand.reference else { return false }
    return other.span == nil && other.field == nil
  }

  // MARK: Diagnosis and blame

  private func diagnose(_ relation: Relation, _ judgement: Judgement, _ support: Support) -> Broken
  {
    let operands = relation.operands
    let isSupported = operands.map { support.verified[$0.reference] > 0 }
    let unsupported = operands.indices.filter { !isSupported[$0] }
    // A repair has to leave the figure's other relations whole, so a figure that others confirm has none.
    let open = unsupported.isEmpty ? Array(operands.indices) : unsupported
    var repairs =
      relation.suggestions
      + open.filter { !isConstant(operands[$0]) }.flatMap { relation.repairs(of: $0) }
    // A repair that needs a generous reading explains less than one that needs none.
    if repairs.contains(where: { !$0.isLoose }) { repairs.removeAll(where: \.isLoose) }
    // So does one that makes a sum, a product or a valuation only within its rounding.
    if relation.formula.isSum || relation.rule == "R10" || relation.formula == .product,
      repairs.contains(where: \.isExact)
    {
      repairs.removeAll { !$0.isExact }
    }
    repairs.sort {
      ($0.kind.cost, $0.isExact ? 0 : 1, $0.operand) < (
        $1.kind.cost, $1.isExact ? 0 : 1, $1.operand
      )
    }
    let blamed = blame(relation, open, repairs, support)
    return Broken(relation: relation, judgement: judgement, blamed: blamed, repairs: repairs)
  }

  private func blame(
    _ relation: Relation, _ open: [Int], _ repairs: [Repair], _ support: Support
  ) -> Int {
    let operands = relation.operands
    if case .fixed(let index) = relation.blame { return index }
    if open.count == 1 { return open[0] }
    if case .unlessConfirmed(let index) = relation.blame { return index }
    // (a) The figure that two broken relations share.
    let shared = open.filter { support.broken[operands[$0].reference] > 1 }
    if shared.count == 1 { return shared[0] }
    // (b) The figure of the sole cheapest repair.
    // Where figures are divided, cut digits fit too easily to point at one.
    if let cheapest = repairs.first, !cheapest.isLoose || !relation.formula.isQuotient {
      let best = repairs.filter {
        $0.kind.cost == cheapest.kind.cost && $0.isExact == cheapest.isExact
      }
      if Set(best.map(\.operand)).count == 1 { return cheapest.operand }
    }
    // (c) Of two mentions the one in a place that restates, else the later.
    if relation.formula == .equality {
      return open.last { isRestating(operands[$0]) }
        ?? open.max { place(operands[$0]) < place(operands[$1]) } ?? 0
    }
    // (d) The result.
    return operands.count - 1
  }

  /// Where a figure is printed.
  private func place(_ operand: Operand) -> Int {
    guard case .mention(let mention) = operand.reference else { return 0 }
    return index.extraction.mentions[mention].span.start
  }

  /// Whether a figure stands where figures are repeated from the text: title, description, table, caption, image, diagram.
  private func isRestating(_ operand: Operand) -> Bool {
    guard case .mention(let mention) = operand.reference else { return true }
    let place = index.extraction.contexts[mention].place
    return place == .title || place == .description || place.isLabel
  }

  /// The alarms' numbers: one defect, one alarm, so the rule that is to own it comes first (section 3).
  private func owners(_ broken: [Broken], _ support: Support) -> [Int] {
    let ranks = broken.map { rank($0, support) }
    return broken.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
  }

  /// The lower, the sooner: certain before probable, what several relations blame, the more specific rule, the shorter
  /// relation.
  private func rank(_ broken: Broken, _ support: Support) -> Int {
    let figure = broken.relation.operand(broken.blamed).reference
    let certainty = broken.judgement.verdict == .inconsistent ? 0 : 1
    let shared = 2 - min(2, support.broken[figure])
    let precedence = Adjudicator.precedence[broken.relation.rule] ?? 50
    return ((certainty * 4 + shared) * 256 + precedence) * (1 << 32) + broken.relation.operandCount
  }

  /// The more specific rule has the lower number.
  private static let precedence: [RuleID: Int] = [
    "O1": 5, "M6": 8, "M2": 10, "M5": 15, "M9": 20, "M8": 30, "R9": 32, "S12": 33, "S8": 34,
    "S6": 35,
    "S4": 36, "S5": 37, "S2": 38, "S3": 39, "S1": 40, "R10": 41, "R8": 41, "R4": 41, "R5": 42,
    "R7": 43,
    "R1": 46, "R2": 47, "R3": 48, "T6": 50, "M7": 55, "M1": 60, "C3": 61, "C6": 62, "C5": 63,
    "C9": 64,
    "C10": 65, "C8": 66, "C4": 67, "C2": 68, "C1": 69, "T4": 70, "C7": 80,
  ]
}
