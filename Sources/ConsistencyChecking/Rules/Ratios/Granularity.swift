import ArticleModel

/// R7: a percentage or a mean of few whole things is one that whole numbers can make.
struct Granularity: RelationRule {
  static let id: RuleID = "R7"
  static let name = "granularity"
  static let summary =
    "A percentage or mean of a few people or things must come from whole numbers."
  static let documentation = """
    ## What it checks

    A percentage of a small number of counted things: some whole number of them must print as
    that percentage, rounded or cut. A mean of whole things, such as children or marks "in whole
    points", over a small number of people likewise. The test is known as GRIM.

    ## Why it matters

    Of 8 respondents nobody can be 35 percent.

    ## Examples

    | text | verdict |
    | --- | --- |
    | 38 percent of the 8 respondents | exact (3 of 8) |
    | 35 percent of the 8 respondents | inconsistent |
    | the 12 women had 2.42 children on average | exact (29 in all) |
    | the 12 women had 2.37 children on average | inconsistent |

    ## When it stays silent

    On land, money and output, on changes, on weighted figures, and on numbers so large that any
    percentage can be reached.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    let wholes = GranularWholes(index: index)
    for item in index.items.indices where !index.place(item).isCell {
      switch index.items[item].kind {
      case .percent:
        guard let whole = wholes.whole(ofShare: item) else { continue }
        if let relation = relation(item, whole, index) { propose(relation) }
      case .count, .number:
        guard let whole = wholes.whole(ofMean: item) else { continue }
        if let relation = relation(item, whole, of: 1, index) { propose(relation) }
      default: break
      }
    }
  }

  /// - Parameter base: What the figure would be if it were of each of them: 100 percent, or one for a mean.
  private func relation(_ item: Int, _ whole: Int, of base: Int = 100, _ index: FigureIndex)
    -> Relation?
  {
    guard let stated = index.items[item].nominal, let quantum = index.items[item].quantum,
      let size = index.items[whole].nominal, size.exponent >= 0, !size.isZero, !size.isNegative,
      let limit = ExactDecimal(base).divided(by: quantum)?.divided(by: 2), !(limit < size),
      // How many of them it would be, in whole numbers.
      let number = stated.multiplied(by: size)?.divided(by: ExactDecimal(base))?
        .rounded(toPowerOfTen: 0)
    else { return nil }
    let power = Int(quantum.normalized.exponent)
    var nearest: ExactDecimal?
    for step in [0, -1, 1] {
      guard let count = number.adding(ExactDecimal(step)), !count.isNegative,
        let share = count.multiplied(by: ExactDecimal(base))?.divided(by: size)
      else { continue }
      let rounded = share.rounded(toPowerOfTen: power)
      // A half can go up or down.
      if let miss = share.subtracting(stated)?.magnitude?.multiplied(by: 2), !(quantum < miss) {
        return relation(item, whole, stated, nil, index)
      }
      // Cut instead of rounded.
      if let next = stated.adding(quantum), !(share < stated), share < next {
        return relation(item, whole, stated, nil, index)
      }
      if step == 0 { nearest = rounded }
    }
    guard let nearest else { return nil }
    return relation(item, whole, nearest, number, index)
  }

  private func relation(
    _ item: Int, _ whole: Int, _ share: ExactDecimal, _ number: ExactDecimal?, _ index: FigureIndex
  ) -> Relation {
    var member = index.operand(whole)
    member.value = FigureValue(exactly: share)
    let percent = index.operand(item)
    var relation = Relation(
      Self.id, .sum(weights: [1]), [member], result: percent, evidence: .established)
    relation.blame = .fixed(1)
    relation.gravity = .warning
    relation.supports = false
    relation.expression = "\(percent.text) of \(member.text)"
    if let number {
      relation.complaint =
        index.items[item].kind == .percent
        ? "no whole number of \(member.text) is \(percent.text): \(number.normalized) of them are "
          + "\(share.normalized) percent"
        : "no whole number among \(member.text) makes \(percent.text): \(number.normalized) make "
          + "\(share.normalized)"
    }
    return relation
  }
}
