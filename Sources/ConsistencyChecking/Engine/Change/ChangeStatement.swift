import ArticleModel

/// Two levels of one measure and what a text says of the change between them (specification, section 4, family C).
struct ChangeStatement: Hashable, Sendable {
  /// How the change is told.
  struct Stated: Hashable, Sendable {
    var figure: ChangeFigure
    /// The direction that its own words give it.
    var direction: Figure.Direction?
    var isPerYear = false
  }

  var sentence: Int
  var old: ChangeFigure
  var new: ChangeFigure
  var changes: [Stated] = []
  /// The direction of the verb that governs the two levels.
  var direction: Figure.Direction?
  /// How sure it is that the two are levels of one thing, and the changes theirs.
  var evidence = Finding.Evidence.established
  /// Whether the order of the levels is that of the text alone, so that it can be the other way round.
  var isOrderOpen = false
  /// Whether its figures stand in several sentences.
  var isAcross = false
  /// The years between the levels, where the words beside them tell.
  var years: Int?

  /// Whether the new level is above the old one, by their printed values; `nil` for equal ones.
  var rises: Bool? {
    guard let before = old.nominal, let after = new.nominal else { return nil }
    return before < after ? true : after < before ? false : nil
  }

  /// The direction that words give a change: its own, else that of the verb.
  func direction(of change: Stated) -> Figure.Direction? { change.direction ?? direction }

  var arePercentages: Bool { old.kind == .percent && new.kind == .percent }

  /// Whether a change is an amount in the unit of the levels, or points between two percentages.
  func isDifference(_ change: Stated) -> Bool {
    if change.isPerYear { return false }
    if arePercentages { return change.figure.isPoints }
    guard change.figure.kind != .percent, change.figure.kind != .multiple,
      !isFraction(change.figure)
    else { return false }
    return change.figure.isComparable(to: new) || change.figure.isComparable(to: old)
  }

  /// "up two thirds" is no amount between 310 and 930.
  private func isFraction(_ figure: ChangeFigure) -> Bool {
    guard figure.kind == .number, let value = figure.nominal, let level = new.nominal,
      !figure.operand.text.utf8.contains(where: \.isDigit)
    else { return false }
    return value < .one && ExactDecimal(5) < level
  }

  /// old, new, and the change, as a formula that gives its size: never negative.
  func relation(_ rule: RuleID, _ formula: Formula, _ change: Stated) -> Relation {
    Relation(
      rule, formula, [old.operand, new.operand], result: change.figure.operand,
      evidence: evidence)
  }

  /// The amount between the levels, larger less smaller.
  ///
  /// Where that fails, the words of direction say which ought to be larger: a slip may have turned the levels.
  func difference(_ rule: RuleID, _ change: Stated) -> Relation {
    let ofLevels = relation(rule, .sum(weights: rises == false ? [1, -1] : [-1, 1]), change)
    guard let direction = direction(of: change), !isOrderOpen, !ofLevels.isVerified else {
      return ofLevels
    }
    return relation(rule, .sum(weights: direction == .down ? [1, -1] : [-1, 1]), change)
  }

  /// The percentage between the levels, as the words of direction have it, else as the levels do.
  func percentage(_ rule: RuleID, _ change: Stated) -> Relation {
    let falls = direction(of: change).map { $0 == .down } ?? (rises == false)
    return relation(rule, falls ? .percentFall : .percentChange, change)
  }

  /// The same with the levels' own direction.
  func percentageOfLevels(_ rule: RuleID, _ change: Stated) -> Relation {
    relation(rule, rises == false ? .percentFall : .percentChange, change)
  }

  /// Whether a stated change fits the size of the change between the levels, whatever its direction.
  func fitsSize(_ change: Stated) -> Bool {
    if isDifference(change) { return difference("C1", change).isVerified }
    if change.figure.kind == .percent {
      return percentageOfLevels("C2", change).isVerified
    }
    return false
  }

  /// Whether a level lies below zero: then words of direction and percentages tell too little.
  var hasNegativeLevel: Bool {
    old.nominal?.isNegative != false || new.nominal?.isNegative != false
  }

  /// The statement with levels that are known exactly.
  var withExactLevels: ChangeStatement? {
    guard let before = old.nominal, let after = new.nominal else { return nil }
    var other = self
    other.old.operand.value = FigureValue(exactly: before)
    other.new.operand.value = FigureValue(exactly: after)
    return other
  }

  /// The statement with its levels exchanged.
  var turned: ChangeStatement {
    var other = self
    (other.old, other.new) = (new, old)
    return other
  }
}
