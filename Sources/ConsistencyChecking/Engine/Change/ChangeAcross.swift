import ArticleModel

/// Finds the changes whose two levels no one sentence holds.
///
/// "There will be 800 sailings. Last year there were 640, so this is a rise of 20%", "The number has doubled. There were 592
/// in 2014; now there are 1,904". Nothing but the order of the sentences ties such figures, so the two levels must be the
/// only ones of their unit, their times must tell which came first, the change must be told of them alone, and where it does
/// not follow, one slip of the pen must explain it.
struct ChangeAcross {
  private let index: FigureIndex
  /// The changes that statements within one sentence have.
  private let known: Set<Int>
  /// The statements that pair two levels and say nothing of the change, by their sentence.
  private let silent: [Int: ChangeStatement]

  init(_ index: FigureIndex, besides statements: [ChangeStatement]) {
    self.index = index
    let pairs = statements.filter { $0.changes.isEmpty && !$0.isOrderOpen }
    silent = Dictionary(pairs.map { ($0.sentence, $0) }, uniquingKeysWith: { first, _ in first })
    known = Set(
      statements.flatMap { statement in
        statement.changes.map(\.figure.mention) + [statement.old.mention, statement.new.mention]
      })
  }

  func statements() -> [ChangeStatement] {
    var found: [ChangeStatement] = []
    var before: [[TimedLevel]] = []
    var lone: (change: RoledFigure, sentence: Int)?
    for sentence in index.extraction.sentences.indices {
      guard isRead(sentence) else {
        before = []
        lone = nil
        continue
      }
      let roled = index.roledFigures(inSentence: sentence)
      let levels = index.timedLevels(roled, inSentence: sentence)
      let changes = roled.filter(isOpen)
      if let last = lone, changes.isEmpty,
        let statement = silent[sentence].flatMap({
          told(last.change, of: $0, in: last.sentence)
        }) ?? statement(of: last.change, in: last.sentence, levels, sentence)
      {
        found.append(statement)
      }
      lone = nil
      if changes.count == 1 {
        if let statement = beside(changes[0], levels, sentence)
          ?? statement(of: changes[0], in: sentence, levels, behind: before)
          ?? next(changes[0], in: sentence, roled, levels, behind: before)
        {
          found.append(statement)
        } else if !levels.contains(where: { $0.figure.kind != .percent }), isToldAlone(changes[0]) {
          lone = (changes[0], sentence)
        }
      }
      before = Array((before + [levels]).suffix(2))
    }
    return found
  }

  /// Whether a sentence is one of the text.
  private func isRead(_ sentence: Int) -> Bool {
    let mentions = index.extraction.sentences[sentence].mentions
    guard let first = mentions.first else { return true }
    guard mentions.count <= 24,
      !index.hasCue(.revision, inSentence: sentence)
    else { return false }
    switch index.extraction.contexts[first].place {
    case .lead, .body, .quoteBlock, .listItem: return true
    default: return false
    }
  }

  /// Whether a figure is a change that no statement of its sentence has.
  private func isOpen(_ roled: RoledFigure) -> Bool {
    guard roled.role == .change, !known.contains(roled.figure.mention),
      !roled.hasOwnBase || roled.isTimed,
      !roled.isComparison, roled.figure.nominal != nil
    else { return false }
    switch index.extraction.contexts[roled.figure.mention].role {
    case .target, .denied: return false
    case .unknown, .forecast, .revised, .priorPeriod, .adjusted: return true
    }
  }

  // MARK: The change behind the levels

  /// "Last year there were 640, so … is a rise of 20%", "That is an increase of a quarter".
  private func statement(
    of change: RoledFigure, in sentence: Int, _ levels: [TimedLevel],
    behind before: [[TimedLevel]]
  ) -> ChangeStatement? {
    guard change.isApposition || isOfPronoun(change, levels), !isOfAnother(change) else {
      return nil
    }
    if pointsBack(change, sentence), let pair = silent[sentence - 1],
      let statement = told(change, of: pair, in: sentence)
    {
      return statement
    }
    let own = levels.filter {
      isLike($0, change) && $0.figure.span.start < change.figure.span.start
    }
    if own.count == 1 {
      guard
        let earlier = before.reversed().first(where: { $0.contains { isPair($0, own[0]) } }),
        let other = only(earlier.filter { isPair($0, own[0]) }), isOneSubject(other, own[0])
      else { return nil }
      return statement(of: change, other, own[0], sentence)
    }
    // "€840 in January; by October they had risen to €924, an increase of 15 percent"
    if own.count == 2, isPair(own[0], own[1]), own[0].figure.unit == own[1].figure.unit,
      own[0].isBefore(own[1]) != nil, own.contains(where: \.hasTime),
      change.figure.span.start - own[1].figure.span.end <= 70
    {
      return statement(of: change, own[0], own[1], sentence)
    }
    guard own.isEmpty, pointsBack(change, sentence) else { return nil }
    let all = before.flatMap(\.self).filter { isLike($0, change) }
    let pairs = all.indices.flatMap { first in
      all.indices.dropFirst(first + 1).filter { isPair(all[first], all[$0]) }.map { (first, $0) }
    }
    guard let pair = pairs.first, pairs.count == 1 else { return nil }
    return statement(of: change, all[pair.0], all[pair.1], sentence)
  }

  /// A change that a sentence tells of the pair of levels of another: "Claims went down from 5,000 to 4,000. This is a
  /// reduction of 25%."
  private func told(
    _ change: RoledFigure, of pair: ChangeStatement, in sentence: Int
  ) -> ChangeStatement? {
    let isRate = change.figure.kind == .percent || change.figure.kind == .multiple
    guard isRate ? !pair.arePercentages : change.figure.isComparable(to: pair.new) else {
      return nil
    }
    if pair.sentence > sentence {
      guard sharesSubject(sentence, pair.sentence) else { return nil }
    }
    var statement = pair
    statement.changes = [
      .init(figure: change.figure, direction: change.direction, isPerYear: change.isPerYear)
    ]
    statement.isAcross = true
    return isSlip(statement) ? statement : nil
  }

  /// Whether two sentences share a word that is no name, or the second goes on about the first.
  private func sharesSubject(_ first: Int, _ second: Int) -> Bool {
    func terms(_ sentence: Int) -> [TermID] {
      index.extraction.sentences[sentence].mentions.first.map {
        index.extraction.contexts[$0].terms
      } ?? []
    }
    return opensLoosely(second) || sharesSorted(terms(first), terms(second))
      || opens(second, with: ["The shares", "Shares", "The stock", "The price"])
  }

  // MARK: One sentence

  /// "halved within five years: 84,000 passed in 2020, and 24,000 this season", "decreased by $340 million, ending the year
  /// at $1,125 million; it had begun it at $1,645 million": two levels whose times alone tell their order.
  private func beside(
    _ change: RoledFigure, _ levels: [TimedLevel], _ sentence: Int
  ) -> ChangeStatement? {
    let own = levels.filter { isLike($0, change) }
    guard own.count == 2, !isOfAnother(change), isPair(own[0], own[1]),
      own[0].figure.unit == own[1].figure.unit,
      own[0].figure.span.start > change.figure.span.end,
      change.direction != nil || change.figure.kind == .multiple,
      own[0].isBefore(own[1]) != nil,
      change.figure.kind == .multiple || own.allSatisfy(\.hasTime)
        || own.contains(where: \.isPrior)
    else { return nil }
    return statement(of: change, own[0], own[1], sentence)
  }

  /// "It then dropped by 80 in February and stood at 1,207": from the level that the sentence before led to.
  private func next(
    _ change: RoledFigure, in sentence: Int, _ roled: [RoledFigure], _ levels: [TimedLevel],
    behind before: [[TimedLevel]]
  ) -> ChangeStatement? {
    let own = levels.filter {
      isComparable($0, change) && $0.figure.span.start > change.figure.span.end
    }
    guard let direction = change.direction, own.count == 1, let new = own.first,
      isOutcome(new, sentence), !change.isPerYear,
      !index.hasMark(
        ClauseMarks.clause, from: change.figure.span.end, to: new.figure.span.start),
      // "rose 4 percent in 2024 and 3 percent in 2025, to 61 million" has two steps.
      roled.count(where: { $0.figure.kind == .percent }) <= 1,
      let old = levelBefore(change, new, levels, sentence, before),
      old.figure.unit == new.figure.unit || new.figure.kind == .number
    else { return nil }
    var statement = ChangeStatement(sentence: sentence, old: old.figure, new: new.figure)
    statement.changes = [.init(figure: change.figure, direction: direction)]
    statement.isAcross = true
    statement.isOrderOpen = true
    return isSlip(statement) ? statement : nil
  }

  /// The level that a change started from: the one before it in the sentence, else the last of the sentence before.
  private func levelBefore(
    _ change: RoledFigure, _ new: TimedLevel, _ levels: [TimedLevel], _ sentence: Int,
    _ before: [[TimedLevel]]
  ) -> TimedLevel? {
    let here = levels.filter {
      $0.figure.span.end <= change.figure.span.start && isComparable($0, change)
    }
    if !here.isEmpty {
      guard here.count == 1, isPair(here[0], new),
        !index.hasMark(
          ClauseMarks.clause, from: here[0].figure.span.end, to: change.figure.span.start)
      else { return nil }
      return here[0]
    }
    let starts = ["It ", "They ", "Then ", "In ", "By ", "The figure", "A ", "Since "]
    guard opens(sentence, with: starts) else { return nil }
    return before.last?.last { isPair($0, new) }
  }

  private func isComparable(_ level: TimedLevel, _ change: RoledFigure) -> Bool {
    level.figure.kind != .percent && !known.contains(level.figure.mention)
      && (change.figure.kind == .percent || level.figure.isComparable(to: change.figure))
  }

  /// Whether words say that a level is what the change led to.
  private func isOutcome(_ level: TimedLevel, _ sentence: Int) -> Bool {
    let start = level.figure.span.start
    return index.cues(inSentence: sentence).contains {
      (CueSet([.outcome, .bringsTo]).holds($0) || $0.kind == .to) && $0.span.end <= start
        && start - $0.span.end <= 12
    }
  }

  // MARK: The change before the levels

  /// "The number of children has doubled in a decade. There were 592 on the rolls in 2014; last autumn there were 1,904."
  private func statement(
    of change: RoledFigure, in sentence: Int, _ levels: [TimedLevel], _ next: Int
  ) -> ChangeStatement? {
    let like = levels.filter { isLike($0, change) && $0.figure.kind != .percent }
    guard like.count == 2, isPair(like[0], like[1]), continues(next, sentence, like) else {
      return nil
    }
    return statement(of: change, like[0], like[1], next)
  }

  /// Whether a change is told of the sentence's subject, and of no part of it.
  private func isToldAlone(_ change: RoledFigure) -> Bool {
    let kind = change.figure.kind
    return (kind == .percent || kind == .multiple || change.before?.kind == .by)
      && !change.isPerYear && !isOfAnother(change)
  }

  /// Whether two levels are of what the sentence before was about: bare numbers, or of its words.
  private func continues(_ next: Int, _ sentence: Int, _ levels: [TimedLevel]) -> Bool {
    let terms = Set(
      index.extraction.sentences[sentence].mentions.flatMap {
        index.extraction.contexts[$0].terms
      })
    let isBare = levels.allSatisfy { $0.figure.kind == .number }
    if isBare, !terms.isEmpty { return opensLoosely(next) || sharesTerm(levels, terms) }
    return sharesTerm(levels, terms)
  }

  private func sharesTerm(_ levels: [TimedLevel], _ terms: Set<TermID>) -> Bool {
    levels.contains { level in
      index.extraction.contexts[level.figure.mention].nearTerms.contains {
        terms.contains($0) && !index.isName($0)
      }
    }
  }

  /// "A year ago it had 7,240, so it has grown by 1,810": the change of what a pronoun points back to.
  private func isOfPronoun(_ change: RoledFigure, _ levels: [TimedLevel]) -> Bool {
    guard change.direction != nil,
      let level = levels.last(where: { $0.figure.span.end <= change.figure.span.start })
    else { return false }
    let (start, end) = (level.figure.span.end, change.figure.span.start)
    let text = index.extraction.article.text[start..<end]
    return end - start <= 60
      && [" it has ", " they have ", " it had ", " it rose ", " it fell ", " it grew ", " it is "]
        .contains { text.firstRange(of: $0.utf8) != nil }
  }

  // MARK: Two levels

  private func isLike(_ level: TimedLevel, _ change: RoledFigure) -> Bool {
    let figure = level.figure
    guard !known.contains(figure.mention), figure.modifier?.isBound != true else { return false }
    if change.figure.isPoints { return figure.kind == .percent || figure.isPoints }
    if change.figure.kind == .percent || change.figure.kind == .multiple {
      return figure.kind != .percent && !isSmallNumber(figure)
    }
    return figure.kind != .percent && figure.isComparable(to: change.figure)
      && !isSmallNumber(figure)
  }

  /// Small bare numbers are what anybody counts.
  private func isSmallNumber(_ figure: ChangeFigure) -> Bool {
    figure.kind == .number && figure.nominal.map { $0 < 10 } ?? true
  }

  private func isPair(_ left: TimedLevel, _ right: TimedLevel) -> Bool {
    guard left.figure.isComparable(to: right.figure),
      left.figure.unit.per == right.figure.unit.per || left.figure.kind == .number
        || right.figure.kind == .number,
      let a = left.figure.nominal, let b = right.figure.nominal, a != b, !a.isZero, !a.isNegative,
      !b.isNegative, !b.isZero, let ratio = a.divided(by: b)
    else { return false }
    return ratio < 20 && ExactDecimal(significand: 5, exponent: -2) < ratio
  }

  private func only(_ levels: [TimedLevel]) -> TimedLevel? { levels.count == 1 ? levels[0] : nil }

  /// Whether two levels of two sentences are of one thing: one counted noun, a bare number, or common words.
  private func isOneSubject(_ left: TimedLevel, _ right: TimedLevel) -> Bool {
    if left.figure.kind == .count, left.figure.unit == right.figure.unit { return true }
    if right.figure.kind == .number {
      return left.figure.kind == .count || opensLoosely(right.sentence)
    }
    if left.figure.kind == .number { return false }
    if opensLoosely(right.sentence) { return true }
    let words = index.extraction.contexts[left.figure.mention].nearTerms
    return index.extraction.contexts[right.figure.mention].nearTerms.contains {
      words.contains($0) && !index.isName($0)
    }
  }

  private func statement(
    of change: RoledFigure, _ first: TimedLevel, _ second: TimedLevel, _ sentence: Int
  ) -> ChangeStatement? {
    if index.areOpposed(first.figure, second.figure) || index.isDisputed(first.figure, sentence) {
      return nil
    }
    let isFirst = first.isBefore(second)
    let rises = first.figure.nominal.flatMap { a in second.figure.nominal.map { a < $0 } } ?? true
    // Where only one has a time, the direction of the change tells the order.
    guard
      let isOld = isFirst
        ?? (first.hasTime || second.hasTime
          ? direction(of: change).map { ($0 == .up) == rises } : nil)
    else { return nil }
    let (old, new) = isOld ? (first, second) : (second, first)
    var statement = ChangeStatement(sentence: sentence, old: old.figure, new: new.figure)
    statement.isOrderOpen = isFirst == nil
    statement.changes = [
      .init(
        figure: change.figure, direction: change.direction, isPerYear: change.isPerYear)
    ]
    statement.direction = change.direction
    statement.years = old.years(until: new)
    // "a rise of 20 percent on last year" starts from last year's level.
    if change.isTimed, !old.isPrior, !isAtBase(old, of: change) { return nil }
    statement.isAcross = true
    return isSlip(statement) ? statement : nil
  }

  /// The direction of a change; "trebled" goes up, "halved" down.
  private func direction(of change: RoledFigure) -> Figure.Direction? {
    if let direction = change.direction { return direction }
    guard change.figure.kind == .multiple, let value = change.figure.nominal else { return nil }
    return value < .one ? .down : .up
  }

  /// Whether a level is that of the time that a change starts from.
  private func isAtBase(_ level: TimedLevel, of change: RoledFigure) -> Bool {
    let sentence = index.extraction.contexts[change.figure.mention].sentence
    let base = index.dates(inSentence: sentence).first {
      let start = index.extraction.mentions[$0.mention].span.start
      return start >= change.figure.span.end && start - change.figure.span.end <= 10
    }
    guard let base, let date = level.date else { return false }
    return base.start == date.start
  }

  /// Whether the change follows from the levels, or one slip of the pen explains that it does not.
  private func isSlip(_ statement: ChangeStatement) -> Bool {
    statement.changes.allSatisfy { change in
      guard let relation = relation(statement, change) else { return false }
      if relation.isVerified { return true }
      if BaseSlip.relation(statement, change) != nil { return true }
      return (0...2).contains { operand in
        relation.repairs(of: operand).contains { $0.kind != .sign }
      }
    }
  }

  private func relation(
    _ statement: ChangeStatement, _ change: ChangeStatement.Stated
  ) -> Relation? {
    if change.isPerYear {
      return statement.years.map {
        statement.relation(
          "C8", .compound(periods: $0, falls: statement.rises == false), change)
      }
    }
    if statement.isDifference(change) { return statement.difference("C1", change) }
    if change.figure.kind == .percent { return statement.percentage("C2", change) }
    guard change.figure.kind == .multiple else { return nil }
    return Relation(
      "C4", .quotient(scale: 1), [statement.new.operand, statement.old.operand],
      result: change.figure.operand, evidence: .established)
  }

  // MARK: Words

  /// Whether what follows a change says that it is of something else: "a rise of 20% in fares", "20% of them".
  private func isOfAnother(_ change: RoledFigure) -> Bool {
    let text = index.extraction.article.text
    let end = change.figure.span.end
    let rest = text[min(end, text.count)..<min(end + 20, text.count)]
    // "lost 32 percent of its value" is told of the whole.
    if rest.starts(with: " of ".utf8) {
      return ![" of its ", " of their ", " of his ", " of her "].contains { word in
        rest.starts(with: word.utf8)
      }
    }
    guard rest.starts(with: " in ".utf8) || rest.starts(with: " for ".utf8) else { return false }
    let sentence = index.extraction.contexts[change.figure.mention].sentence
    return !index.extraction.sentences[sentence].mentions.contains {
      let start = index.extraction.mentions[$0].span.start
      return start > end && start - end <= 16 && index.extraction.mentions[$0].temporal != nil
    }
  }

  /// Whether a sentence speaks of what the one before told: "That is", "It was".
  private func pointsBack(_ change: RoledFigure, _ sentence: Int) -> Bool {
    let start = index.extraction.sentences[sentence].span.start
    let end = change.figure.span.start
    guard start < end, end - start <= 90 else { return false }
    let text = index.extraction.article.text[start..<end]
    return [
      "hat is ", "his is ", "t is ", "hat was ", "his was ", "t was ", "epresent", "mounts to",
      "orks out", "quates", "quals", "eans a", "n other words", "The rise", "The increase",
      "The drop", "The fall", "The gain", "The difference", "hat makes ", "hat meant ",
      "hat would be ", "hat's ",
    ]
    .contains { text.firstRange(of: $0.utf8) != nil }
  }

  /// Whether a sentence goes on about the same with other times: "Last year there were", "In 2014 it was".
  private func opensLoosely(_ sentence: Int) -> Bool {
    opens(
      sentence,
      with: [
        "That ", "This ", "It ", "They ", "There ", "Last ", "In ", "A year ", "A decade ", "By ",
        "Now ", "Today ", "The year before", "The previous", "The figure", "The number", "Then ",
        "Back in", "At the ", "Ten ", "Five ", "Twenty ", "On ", "From ", "As recently",
      ])
  }

  private func opens(_ sentence: Int, with starts: [String]) -> Bool {
    let text = index.extraction.article.text
    let span = index.extraction.sentences[sentence].span
    var start = span.start
    if start < text.count, text[start] == UInt8(ascii: "\"") { start += 1 }
    return starts.contains { text[min(start, text.count)...].starts(with: $0.utf8) }
  }
}
