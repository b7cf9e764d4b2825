import ArticleModel

/// Which two levels can be those of a change, and what follows from them.
extension ChangeAcross {
  func isLike(_ level: TimedLevel, _ change: RoledFigure) -> Bool {
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
  func isSmallNumber(_ figure: ChangeFigure) -> Bool {
    figure.kind == .number && figure.nominal.map { $0 < 10 } ?? true
  }

  /// A count so small that it may be one of anything: "four winters", "two dates left".
  func isSmall(_ figure: ChangeFigure) -> Bool {
    guard figure.kind == .count || figure.kind == .number, let value = figure.nominal else {
      return false
    }
    return value < ExactDecimal(30)
  }

  func isPair(_ left: TimedLevel, _ right: TimedLevel) -> Bool {
    guard left.figure.isComparable(to: right.figure),
      left.figure.unit.per == right.figure.unit.per || left.figure.kind == .number
        || right.figure.kind == .number || left.figure.kind == .money,
      let a = left.figure.nominal, let b = right.figure.nominal, a != b, !a.isZero, !a.isNegative,
      !b.isNegative, !b.isZero, let ratio = a.divided(by: b)
    else { return false }
    return ratio < 20 && ExactDecimal(significand: 5, exponent: -2) < ratio
  }

  func only(_ levels: [TimedLevel]) -> TimedLevel? { levels.count == 1 ? levels[0] : nil }

  /// Whether two levels of two sentences are of one thing: one counted noun, a bare number, or common words.
  func isOneSubject(_ left: TimedLevel, _ right: TimedLevel) -> Bool {
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

  func statement(
    of change: RoledFigure, _ first: TimedLevel, _ second: TimedLevel, _ sentence: Int,
    isPointed: Bool = false
  ) -> ChangeStatement? {
    if index.areOpposed(first.figure, second.figure) || index.isDisputed(first.figure, sentence) {
      return nil
    }
    let isFirst = first.isBefore(second)
    let rises = first.figure.nominal.flatMap { a in second.figure.nominal.map { a < $0 } } ?? true
    // Where only one has a time, the direction of the change tells the order.
    guard
      let isOld = isFirst
        ?? (isPointed || first.hasTime || second.hasTime
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
    statement.years = old.years(until: new) ?? (change.isPerYear ? index.years(of: statement) : nil)
    // "earned 3,100 in May and 4,200 in June, so that the tax fell by 20 percent" is of something else.
    if !change.isApposition, isFirst != nil, let direction = change.direction,
      statement.rises != (direction == .up)
    {
      return nil
    }
    // "a rise of 20 percent on last year" starts from last year's level.
    if change.isTimed, !old.isPrior, !isAtBase(old, of: change) { return nil }
    statement.isAcross = true
    if isSlip(statement) { return statement }
    // Dates without a year may be taken for those of another: the words tell the order.
    let turned = statement.turned
    guard isFirst == false, first.hasTime, second.hasTime,
      turned.rises == change.direction.map({ $0 == .up })
    else { return nil }
    return isSlip(turned) ? turned : nil
  }

  /// The direction of a change; "trebled" goes up, "halved" down.
  func direction(of change: RoledFigure) -> Figure.Direction? {
    if let direction = change.direction { return direction }
    guard change.figure.kind == .multiple, let value = change.figure.nominal else { return nil }
    return value < .one ? .down : .up
  }

  /// Whether a level is that of the time that a change starts from.
  func isAtBase(_ level: TimedLevel, of change: RoledFigure) -> Bool {
    let sentence = index.extraction.contexts[change.figure.mention].sentence
    let base = index.dates(inSentence: sentence).first {
      let start = index.extraction.mentions[$0.mention].span.start
      return start >= change.figure.span.end && start - change.figure.span.end <= 10
    }
    guard let base, let date = level.date else { return false }
    return base.start == date.start
  }

  /// Whether the change follows from the levels, or one slip of the pen explains that it does not.
  func isSlip(_ statement: ChangeStatement) -> Bool {
    statement.changes.allSatisfy { change in
      guard let relation = relation(statement, change) else { return false }
      if relation.isVerified { return true }
      if BaseSlip.relation(statement, change) != nil { return true }
      if PointsOrPercent.relation(statement, change) != nil || isWrongWord(change, statement) {
        return true
      }
      return relation.hasRepair(.all.subtracting(.sign)) { $0.kind != .digit || $0.isExact }
    }
  }

  /// Whether a word of a part or a multiple ("two thirds", "trebled") stands where another one fits the levels.
  private func isWrongWord(
    _ change: ChangeStatement.Stated, _ statement: ChangeStatement
  ) -> Bool {
    guard !change.figure.operand.text.utf8.contains(where: \.isDigit),
      let old = statement.old.nominal?.approximation,
      let new = statement.new.nominal?.approximation,
      let isRise = statement.rises, old > 0, new > 0
    else { return false }
    if let direction = statement.direction(of: change), (direction == .up) != isRise {
      return false
    }
    if change.figure.kind == .percent {
      let part = abs(new - old) / old
      return [0.1, 0.2, 0.25, 1.0 / 3, 0.5, 2.0 / 3, 0.75].contains { abs($0 - part) < 0.01 }
    }
    guard change.figure.kind == .multiple, let value = change.figure.nominal,
      (value < .one) != isRise
    else { return false }
    let times = max(new, old) / min(new, old)
    return (2...5).contains { abs(Double($0) - times) < 0.05 }
  }

  func relation(
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
}
