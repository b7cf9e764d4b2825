import ArticleModel

/// A title's figure that the body's first sentences tell with other digits, or in another way ("126K", "126,000").
///
/// The title announces what the body tells, so that a figure of its kind in the first sentences is its own where no other
/// is, and one slip of the pen lies between (specification, section 1.4).
struct TitleMentions {
  private let index: FigureIndex
  /// The sentences of the body that tell what the title announces.
  private static let reach = 12

  init(_ index: FigureIndex) {
    self.index = index
  }

  func relations() -> [Relation] {
    guard let body = index.titleBody else { return [] }
    let titles = body.titleSentences.flatMap(index.roledFigures).filter(isTelling)
    guard !titles.isEmpty else { return [] }
    let near = body.sentences.prefix(TitleMentions.reach).flatMap(index.changeFigures)
    return titles.compactMap { relation($0.figure, near, body) }
  }

  /// Money, and large numbers: small ones count anything.
  private func isTelling(_ roled: RoledFigure) -> Bool {
    let title = roled.figure
    // "for $33M less" is no level.
    if roled.after?.kind == .more || roled.after?.kind == .less { return false }
    guard let value = title.nominal, !value.isNegative, !value.isZero else { return false }
    switch title.kind {
    case .money: return true
    case .count, .number: return !(value < 1000) && !title.isPoints
    case .percent, .percentagePoint, .measure, .age, .multiple: return false
    }
  }

  private func relation(
    _ title: ChangeFigure, _ figures: [ChangeFigure], _ body: TitleBody
  ) -> Relation? {
    let near = figures.filter {
      ($0.kind == .money) == (title.kind == .money) && $0.nominal != nil
        && ($0.kind == .money || isLarge($0)) && body.isAlike(title, $0)
    }
    if body.repeats(title) {
      // What stands in one family already, the families verify.
      guard let item = index.itemNumber(ofMention: title.mention),
        index.family(of: item)?.items.count ?? 1 == 1,
        let other = near.first(where: {
          title.operand.value.restates($0.operand.value) != .differs
        })
      else { return nil }
      return equality(title, other, .arithmetic)
    }
    guard !isMade(title, body) else { return nil }
    let all = Set(near.compactMap { $0.nominal?.normalized })
    let slips = near.compactMap { other -> (ChangeFigure, Finding.Diagnosis.Kind)? in
      self.slip(title, other).map { (other, $0) }
    }
    guard let cost = slips.map(\.1.cost).min() else { return nil }
    let likeliest = slips.filter { $0.1.cost == cost }
    let (other, slip) = likeliest[0]
    guard Set(likeliest.compactMap { $0.0.nominal?.normalized }).count == 1,
      // One digit is soon another figure's, unless there is none or words speak for it.
      all.count <= 3 && slips.count == likeliest.count && (slip != .digit || all.count == 1)
        || sharesWords(title, other, all.count)
    else { return nil }
    return equality(title, other, .established)
  }

  /// Whether a count is one that a title of thousands can repeat.
  private func isLarge(_ figure: ChangeFigure) -> Bool {
    figure.nominal.map { !($0 < 1000) } ?? false
  }

  private func equality(
    _ title: ChangeFigure, _ other: ChangeFigure, _ evidence: Finding.Evidence
  ) -> Relation {
    var (left, right) = (title.operand, other.operand)
    if evidence == .established {
      left.value.dropHedge()
      right.value.dropHedge()
    }
    var relation = Relation(Restatement.id, .equality, [left, right], evidence: evidence)
    relation.supports = false
    return relation
  }

  /// Whether figures of the body make the title's.
  private func isMade(_ title: ChangeFigure, _ body: TitleBody) -> Bool {
    let roled = RoledFigure(figure: title, role: .level)
    return TitleSums(index, body).relation(of: roled)?.isVerified == true
  }

  /// The cheapest slip of the pen between a title's figure and another.
  private func slip(
    _ title: ChangeFigure, _ other: ChangeFigure
  ) -> Finding.Diagnosis.Kind? {
    let relation = equality(title, other, .established)
    let kinds = (0...1).flatMap { relation.repairs(of: $0) }.map(\.kind).filter {
      switch $0 {
      case .transposition, .digit, .scale, .missingDigit, .extraDigit: true
      case .sign, .pointsOrPercent, .base, .unit, .droppedPart: false
      }
    }
    return kinds.min { $0.cost < $1.cost }
  }

  /// Whether the title and the other figure's sentence have a word in common; two, where many figures compete.
  private func sharesWords(_ title: ChangeFigure, _ other: ChangeFigure, _ competing: Int) -> Bool {
    let left = index.extraction.contexts[title.mention]
    let right = index.extraction.contexts[other.mention]
    return countShared(left.terms, right.terms) + countShared(left.entities, right.entities)
      >= (competing <= 3 ? 1 : 2)
  }
}
