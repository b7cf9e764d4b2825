import ArticleModel

/// A table's column of changes with the two columns of levels that its rows prove.
struct ChangeColumn: Sendable {
  var rows: [Row] = []
  /// Whether the rows that hold, and the heading, let the others alarm.
  var evidence = Finding.Evidence.arithmetic
  /// Whether all rows but one print the sign of their change, so that no convention turns it.
  var isSigned = false

  /// The cells of one row.
  struct Row: Sendable {
    var old: Operand
    var new: Operand
    var change: Operand
    /// Whether the change is an amount, or points between two percentages.
    var isDifference: Bool
    /// Whether a failure says something: the levels are above zero, and no percentages.
    var canAlarm: Bool

    func difference(_ rule: RuleID, _ column: ChangeColumn) -> Relation {
      best(rule, column, [.sum(weights: [-1, 1]), .sum(weights: [1, -1])])
    }

    func percentage(_ rule: RuleID, _ column: ChangeColumn) -> Relation {
      var relation = best(rule, column, [.percentChange, .percentFall])
      relation.gravity = .byPoints
      return relation
    }

    /// The first formula that holds, since rows of costs turn signs; else the one that is nearest.
    private func best(_ rule: RuleID, _ column: ChangeColumn, _ formulas: [Formula]) -> Relation {
      let relations = formulas.map {
        Relation(
          rule, $0, [old, new], result: change, evidence: canAlarm ? column.evidence : .arithmetic)
      }
      if column.isSigned { return relations[0] }
      if let held = relations.first(where: \.isVerified) { return held }
      // Where the computed change has the sign that is printed.
      let isNegative = change.value.nominal?.isNegative ?? false
      return relations.first {
        let nominals = $0.members.compactMap(\.value.nominal)
        return $0.formula.nominal(nominals)?.isNegative == isNegative
      } ?? relations[0]
    }

    func baseSlip(_ rule: RuleID, _ column: ChangeColumn) -> Relation? {
      guard !isDifference, canAlarm, column.evidence == .established else { return nil }
      let relation = percentage(rule, column)
      guard !relation.isVerified else { return nil }
      var turned = self
      (turned.old, turned.new) = (new, old)
      return BaseSlip.relation(relation, turned: turned.percentage(rule, column))
    }

    /// Whether it holds in one of the conventions.
    func holds(_ column: ChangeColumn) -> Bool {
      (isDifference ? difference("C1", column) : percentage("C2", column)).isVerified
    }
  }
}
