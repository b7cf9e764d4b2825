import ArticleModel

/// O1: the low end of a range is not above its high end.
struct RangeOrder: RelationRule {
  static let id: RuleID = "O1"
  static let name = "range"
  static let summary = "A range runs from its low end to its high end."
  static let documentation = """
    ## What it checks

    The ends of a stated range: the low one comes first.

    ## Why it matters

    A range that runs downward has its ends swapped, or one of them mistyped.

    ## Examples

    | text | verdict |
    | --- | --- |
    | It takes 18 to 36 months. | exact |
    | It takes 36 to 18 months. | inconsistent |

    ## When it stays silent

    For scores, votes and odds, for changes ("fell from 36 to 18"), and for ranges below zero.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for number in index.ranges {
      guard let range = range(of: index.extraction.mentions[number]) else { continue }
      let text = index.extraction.text(of: number)
      // A negative range may be told by its distance from zero: "minus 5 to minus 12".
      if range.low.isNegative || range.high.isNegative { continue }
      if range.high < range.low, isDoubtful(number, range, index) { continue }
      let reference = FigureReference.mention(number)
      var relation = Relation(
        Self.id, .order,
        [
          Operand(reference: reference, value: FigureValue(exactly: range.low), text: text),
          Operand(reference: reference, value: FigureValue(exactly: range.high), text: text),
        ], evidence: .established)
      relation.gravity = .impossible
      relation.blame = .fixed(0)
      let low = range.low.normalized.description
      let high = range.high.normalized.description
      relation.expression = range.high < range.low ? "\(low) > \(high)" : "\(low) ≤ \(high)"
      relation.complaint = "\"\(text)\" runs downward, \(low) > \(high) (ends swapped?)"
      relation.supports = false
      propose(relation)
    }
  }

  /// Whether a range that runs downward may be none: a change, a ratio, two shares that are compared.
  private func isDoubtful(_ mention: Int, _ range: Figure.Range, _ index: FigureIndex) -> Bool {
    let sentence = index.extraction.contexts[mention].sentence
    let start = index.extraction.mentions[mention].span.start
    var isBetween = false
    for cue in index.cues(inSentence: sentence) where cue.span.end <= start {
      let gap = start - cue.span.end
      switch cue.kind {
      case .between where gap <= 12: isBetween = true
      case .from where gap <= 2: return true
      case .revision where gap <= 40, .decrease where gap <= 40, .down where gap <= 40: return true
      default: break
      }
    }
    let text = index.extraction.text(of: mention)
    // "2 × 10−9"
    if range.low.isEqual(to: 10), text.utf8.starts(with: "10\u{2212}".utf8) { return true }
    // "differences between the 38 °C and 34 °C scenarios"
    if isBetween {
      let article = TextSpan(start: max(0, start - 4), end: start)
      return index.extraction.article.string(article) == "the "
    }
    // "$45,000 to three": ends that far apart are not two ends.
    if let factor = range.low.divided(by: range.high), 20 < factor { return true }
    switch index.extraction.mentions[mention].value {
    case .money, .temporal: return false
    case .quantity(let quantity): return quantity.unitSystem == .count
    default: return true
    }
  }

  private func range(of mention: Mention) -> Figure.Range? {
    if let temporal = mention.temporal {
      guard temporal.kind == .duration else { return nil }
      return temporal.length?.figure.range
    }
    return mention.figure?.range
  }
}
