import ArticleModel

/// What the heading of a table's row or column says about the figures beside or under it.
struct TableLabel: Sendable {
  /// Whether there are no words: an unlabelled row below a rule.
  var isEmpty = true
  /// "Total", "Subtotal", "All branches", "Overall".
  var isTotal = false
  /// "Net", "after", "before", "excluding", "gross profit": what is left of something.
  var isNet = false
  /// "Net", "gross profit", "operating income": what is left, whatever the lines above are called.
  var isRest = false
  /// "Less …", printed without a sign of its own.
  var isDeduction = false
  /// "of which …", "including …": a part that its whole counts already.
  var isOfWhich = false
  /// The number that the heading itself states: 39 for "All 39 markets".
  var count: Int?

  init(_ span: TextSpan?, _ index: FigureIndex) {
    guard let span, !span.isEmpty else { return }
    isEmpty = false
    guard let sentence = index.sentence(at: span.start) else { return }
    isTotal = isWhole(span, index)
    if span.length <= 20, TableLabel.rests.contains(index.extraction.article.string(span)) {
      isNet = true
      isRest = true
    }
    for cue in index.cues(inSentence: sentence) {
      let isFirst = cue.span.start <= span.start + 2
      switch cue.kind {
      case .total: isTotal = true
      case .everything where isFirst: isTotal = true
      case .net:
        isNet = true
        isRest = true
      case .elapsed, .negation: isNet = true
      case .deduction where isFirst: isDeduction = true
      case .ofWhich where isFirst, .including where isFirst: isOfWhich = true
      default: break
      }
    }
    if let first = index.items(inSentence: sentence).first,
      let value = index.items[first].nominal, value.exponent == 0
    {
      count = Int(exactly: value.significand)
    }
  }

  /// "Year" beside quarters, "Whole county" under its parts.
  private func isWhole(_ span: TextSpan, _ index: FigureIndex) -> Bool {
    let text = index.extraction.article.text[span.range]
    if text.starts(with: "Whole ".utf8) || text.starts(with: "Entire ".utf8) { return true }
    return span.length <= 10
      && TableLabel.wholes.contains(index.extraction.article.string(span))
  }

  /// Headings of what quarters, months or days add up to.
  private static let wholes: WordSet = [
    "Year", "Full year", "Full-year", "Whole year", "Season", "Whole", "Both", "Week", "year",
    "full year",
  ]

  /// What income leaves after spending.
  private static let rests: WordSet = [
    "Surplus", "Deficit", "Surplus for the year", "Deficit for the year", "Balance", "Profit",
    "Loss", "Result", "Profit for the year", "Surplus/deficit", "Left over", "Difference",
  ]

  /// A heading of several rows says what any of them says.
  mutating func formUnion(_ other: TableLabel) {
    isEmpty = isEmpty && other.isEmpty
    isTotal = isTotal || other.isTotal
    isNet = isNet || other.isNet
    isRest = isRest || other.isRest
    isDeduction = isDeduction || other.isDeduction
    isOfWhich = isOfWhich || other.isOfWhich
  }
}
