import ArticleModel

/// C8: a yearly rate follows from the two levels and the years between them.
struct CompoundGrowth: RelationRule {
  static let id: RuleID = "C8"
  static let name = "compound-and-annualized"
  static let summary = "A yearly rate of growth follows from the two levels and the years between."
  static let documentation = """
    ## What it checks

    A percentage "a year", "a year on average" or "annual" against the level at the start, the
    level at the end and the years between them: (new / old)^(1/n) − 1. And a quarter's growth
    against its annualized rate, four times it or compounded.

    ## Why it matters

    Dividing the whole growth by the years is the usual mistake.

    ## Examples

    | text | verdict |
    | --- | --- |
    | from 100 to 146 in four years, growth of 10% a year | exact (9.9) |
    | from 100 to 200 in ten years, growth of 20% a year | inconsistent (7.2) |
    | 0.8 percent in the quarter, 3.2 percent at an annualised rate | exact |

    ## When it stays silent

    When the years between the levels are not stated, for interest that a bond pays, and for
    growth that lies ahead of a level.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    guard index.cues.intersects([.perYear, .annualized]) else { return }
    for statement in index.changes where !statement.hasNegativeLevel {
      for change in statement.changes where change.isPerYear && change.figure.kind == .percent {
        guard let years = index.years(of: statement) else { continue }
        let falls = statement.rises == false
        if let direction = change.direction, (direction == .down) != falls { continue }
        var relation = statement.relation(
          Self.id, .compound(periods: years, falls: falls), change)
        relation.gravity = .byPoints
        // A rate for years has room for many slips of its levels, but for few swapped digits.
        let slips = (0...1).flatMap { relation.repairs(of: $0) }
        if !slips.contains(where: { $0.kind == .transposition }) {
          relation.blame = .unlessConfirmed(2)
        }
        relation.supports = false
        propose(relation)
      }
    }
    proposeAnnualized(index, propose)
  }

  // MARK: Annualized quarters

  private func proposeAnnualized(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for sentence in index.extraction.sentences.indices
    where index.hasCue(.annualized, inSentence: sentence) {
      let rates = index.roledFigures(inSentence: sentence).filter {
        $0.figure.kind == .percent
      }
      guard let yearly = rates.firstIndex(where: \.isPerYear), yearly == 1,
        rates[0].role != .none, tellsQuarter(rates[0].figure, rates[1].figure, sentence, index),
        let quarter = rates[0].figure.nominal, let year = rates[1].figure.nominal
      else { continue }
      guard !isCompounded(quarter.approximation, year.approximation) else { continue }
      var relation = Relation(
        Self.id, .sum(weights: [1, 1, 1, 1]),
        Array(repeating: rates[0].figure.operand, count: 4), result: rates[1].figure.operand,
        evidence: .established)
      relation.gravity = .byPoints
      relation.blame = .fixed(4)
      relation.supports = false
      let (text, result) = (rates[0].figure.operand.text, rates[1].figure.operand.text)
      relation.expression = "4 × \(text) = \(result)"
      relation.complaint = "4 × \(text) is no \(result), compounded or not"
      propose(relation)
    }
  }

  private func tellsQuarter(
    _ first: ChangeFigure, _ second: ChangeFigure, _ sentence: Int, _ index: FigureIndex
  ) -> Bool {
    if index.hasCue(.quarterOnQuarter, inSentence: sentence) { return true }
    return index.extraction.sentences[sentence].mentions.contains {
      let mention = index.extraction.mentions[$0]
      return mention.temporal?.grain == .quarter && mention.span.start >= first.span.end
        && mention.span.end <= second.span.start
    }
  }

  /// Whether four quarters of growth compound to a year's, within the last printed place of a tenth.
  private func isCompounded(_ quarter: Double, _ year: Double) -> Bool {
    let growth = 1 + quarter / 100
    return abs((growth * growth * growth * growth - 1) * 100 - year) <= 0.25
  }
}
