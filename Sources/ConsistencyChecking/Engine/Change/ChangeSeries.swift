import ArticleModel

/// A level, the changes that it went through, and the level that they led to (C9).
struct ChangeSeries {
  var start: SeriesFigure
  var steps: [SeriesFigure]
  var end: SeriesFigure

  /// The level may stand so many sentences before the one that tells the outcome.
  private static let longestWindow = 3
  private static let mostSteps = 8

  /// The series that ends at a figure of a sentence: its changes are all figures of their kind between the two levels.
  init?(endingAt end: SeriesFigure, _ index: FigureIndex) {
    guard end.part == .outcome else { return nil }
    var figures = index.seriesFigures(inSentence: end.sentence).filter {
      $0.figure.span.end <= end.figure.span.start
    }
    var sentence = end.sentence
    var steps: [SeriesFigure] = []
    var start: SeriesFigure?
    while start == nil {
      while let figure = figures.popLast(), start == nil {
        if case .step = figure.part, ChangeSeries.canChange(figure, end) {
          steps.insert(figure, at: 0)
          continue
        }
        guard figure.figure.isComparable(to: end.figure), !ChangeSeries.isSmall(figure, end) else {
          continue
        }
        guard figure.part == .level || figure.part == .outcome else { return nil }
        start = figure
      }
      guard start == nil, steps.count <= ChangeSeries.mostSteps, sentence > 0,
        end.sentence - sentence < ChangeSeries.longestWindow, index.isText(sentence - 1)
      else { break }
      sentence -= 1
      figures = index.seriesFigures(inSentence: sentence)
    }
    guard let start, !steps.isEmpty else { return nil }
    // "by 0.5 points in March and 0.25 in June, taking it from 3 to 3.75 percent" has them before the level.
    self.start = start
    self.steps = steps
    self.end = end
    // "costs 21 pesos, three more than in January; the rival raised its price by two, to 20"
    let isParted =
      start.sentence == end.sentence
      && index.hasMark(
        ClauseMarks.clause, from: start.figure.span.end, to: end.figure.span.start)
    guard !isParted else { return nil }
    guard start.figure.unit == end.figure.unit || start.figure.kind != .measure else { return nil }
    guard steps.count > 1 || isLinked(index) else { return nil }
    guard start.sentence == steps[0].sentence || index.goesOn(steps[0].sentence) else { return nil }
  }

  /// "by 0.50 points in March and by 0.25 points in June, taking it from 3.00 percent to 3.75 percent".
  init?(before old: SeriesFigure, _ end: SeriesFigure, _ figures: [SeriesFigure]) {
    let steps = Array(
      figures.reversed().prefix {
        if case .step = $0.part { return ChangeSeries.canChange($0, end) }
        return false
      }.reversed())
    guard steps.count > 1, old.roled.role == .old, old.roled.before?.kind == .from,
      old.figure.isComparable(to: end.figure)
    else {
      return nil
    }
    start = old
    self.steps = steps
    self.end = end
  }

  /// "lost 130 when two choirs pulled out": a few of other things.
  private static func isSmall(_ figure: SeriesFigure, _ level: SeriesFigure) -> Bool {
    guard figure.figure.kind == .count, figure.figure.unit != level.figure.unit,
      let value = figure.figure.nominal, let size = level.figure.nominal
    else { return false }
    return value < 30 && value.multiplied(by: 10).map { $0 < size } ?? false
  }

  /// Whether a figure can be an amount or a percentage that a level changed by.
  private static func canChange(_ step: SeriesFigure, _ level: SeriesFigure) -> Bool {
    let (figure, level) = (step.figure, level.figure)
    if level.kind == .percent {
      return figure.isPoints || figure.kind == .percentagePoint || figure.kind == .number
    }
    if figure.kind == .percent || figure.unit == level.unit { return true }
    switch figure.kind {
    case .count: return level.kind == .count || level.kind == .number
    case .number: return level.kind == .count || level.kind == .money
    case .money: return level.kind == .money && figure.isComparable(to: level)
    case .measure, .age, .percent, .percentagePoint, .multiple: return false
    }
  }

  /// Whether a single change is told of the level before it: "rose to $220 in May, then fell 10 percent to $198".
  private func isLinked(_ index: FigureIndex) -> Bool {
    let rest = index.extraction.article.text[steps[0].figure.span.end...]
    if [" of that", " from that", " from there"].contains(where: { rest.starts(with: $0.utf8) }) {
      return true
    }
    guard start.sentence == steps[0].sentence else { return false }
    let text = index.extraction.article.text[start.figure.span.end..<steps[0].figure.span.start]
    return [" then ", " before "].contains { text.holds($0) }
      || [" and by ", " and by another ", " another "].contains { text.hasLast($0) }
  }

  /// Whether the first step led to the level that the series starts from: "costs €140 after the first cut of 30%".
  func startsBehindItsFirstStep(_ index: FigureIndex) -> Bool {
    let rest = index.extraction.article.text[start.figure.span.end...]
    return rest.starts(with: " after ".utf8) || rest.starts(with: " following ".utf8)
  }

  func relation(_ rule: RuleID) -> Relation {
    let changes = steps.map { step -> ChangeStep in
      let isUp = step.part == .step(.up)
      if step.figure.kind == .percent { return isUp ? .raiseByPercent : .lowerByPercent }
      return isUp ? .add : .subtract
    }
    var relation = Relation(
      rule, .chain(changes), [start.figure.operand] + steps.map(\.figure.operand),
      result: end.figure.operand, evidence: .established)
    relation.supports = steps.count > 1
    return relation
  }
}

extension FigureIndex {
  /// Whether a sentence is one of the text, whose figures can go on from another's.
  fileprivate func isText(_ sentence: Int) -> Bool {
    guard let first = extraction.sentences[sentence].mentions.first else { return true }
    switch extraction.contexts[first].place {
    case .lead, .body, .quoteBlock: return true
    default: return false
    }
  }

  /// Whether a sentence goes on about the one before: by a pronoun, a time, or a noun of change.
  fileprivate func goesOn(_ sentence: Int) -> Bool {
    let text = extraction.article.text[extraction.sentences[sentence].span.range]
    let starts = [
      "It ", "They ", "He ", "She ", "We ", "A ", "An ", "Then ", "In ", "Since ", "After ", "The ",
      "Between ", "During ", "This ", "That ", "On ", "By ", "Last ", "Over ",
    ]
    return starts.contains { text.starts(with: $0.utf8) } || text.holds(" then ")
      || text.first.map { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } ?? false
  }
}
