import ArticleModel

/// What one of several changes does to a level.
enum ChangeStep: Hashable, Sendable {
  case add, subtract, raiseByPercent, lowerByPercent

  /// The first member, changed by each of the others in turn; `nil` where a value does not fit.
  static func chained(_ steps: [ChangeStep], _ members: [DecimalInterval]) -> DecimalInterval? {
    guard var level = members.first, members.count == steps.count + 1 else { return nil }
    for (step, member) in zip(steps, members.dropFirst()) {
      guard let next = step.applied(member, to: level) else { return nil }
      level = next
    }
    return level
  }

  private func applied(_ member: DecimalInterval, to level: DecimalInterval) -> DecimalInterval? {
    switch self {
    case .add: return level.adding(member)
    case .subtract: return level.subtracting(member)
    case .raiseByPercent, .lowerByPercent:
      let change = self == .raiseByPercent ? member : member.negated
      guard let factor = change?.adding(DecimalInterval(100)) else { return nil }
      return RationalInterval.product(level, factor)?
        .scaled(by: ExactDecimal(significand: 1, exponent: -2))
    }
  }

  /// The sign before the step in a formula that is shown.
  var sign: String {
    switch self {
    case .add, .raiseByPercent: "+"
    case .subtract, .lowerByPercent: "-"
    }
  }
}
