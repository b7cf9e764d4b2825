import ArticleModel

extension FigureValue {
  /// How two mentions of one figure compare.
  enum Restated: Hashable, Sendable {
    case equal
    case within(Finding.Reading, hedged: Bool)
    case differs
  }

  /// The sharper rule for figures that are compared directly (section 1.2): with one quantum they
  /// agree only if equal, and ends that merely touch do not count.
  func restates(_ other: FigureValue) -> Restated {
    if let mine = nominal, let theirs = other.nominal, mine.isEqual(to: theirs) { return .equal }
    let sameBound =
      modifier?.isBound == true && modifier?.boundsBelow == other.modifier?.boundsBelow
      && other.modifier?.isBound == true
    if !sameBound, modifier != nil || other.modifier != nil {
      if modifier?.isBound != true, other.modifier?.isBound != true, plain != other.plain,
        plain.overlaps(other.plain, touching: false),
        !sameQuantum(quantum, other.quantum)
      {
        return .within(.strict, hedged: false)
      }
      // A slip of scale below an upper bound would satisfy it.
      if isThousandfold(other) { return .differs }
      return strict.overlaps(other.strict, touching: false)
        ? .within(.strict, hedged: true) : .differs
    }
    let mine = sameBound ? plain : strict
    let theirs = sameBound ? other.plain : other.strict
    if nominal == nil || other.nominal == nil || !sameQuantum(quantum, other.quantum) {
      // A day may be the last of its month; printed digits do not touch.
      let isDate = quantum == nil && other.quantum == nil
      if mine.overlaps(theirs, touching: isDate) { return .within(.strict, hedged: false) }
    }
    guard !sameBound else { return .differs }
    if loose != nil || other.loose != nil {
      let left = interval(.loose)
      let right = other.interval(.loose)
      if width(left) != width(right),
        left.overlaps(right, touching: false)
      {
        return .within(.loose, hedged: false)
      }
    }
    if let cut = truncated, let otherCut = other.truncated, !sameQuantum(quantum, other.quantum),
      cut.overlaps(otherCut, touching: false)
    {
      return .within(.truncated, hedged: false)
    }
    return .differs
  }

  /// Whether the two have equal digits and differ by a power of a thousand.
  func isThousandfold(_ other: FigureValue) -> Bool {
    guard let mine = nominal?.normalized, let theirs = other.nominal?.normalized,
      mine.significand == theirs.significand, mine.exponent != theirs.exponent
    else { return false }
    return (Int(mine.exponent) - Int(theirs.exponent)) % 3 == 0
  }

  /// The larger nominal value over the smaller.
  static func factor(_ left: FigureValue, _ right: FigureValue) -> ExactDecimal? {
    guard let a = left.nominal?.magnitude, let b = right.nominal?.magnitude else { return nil }
    return a < b ? b.divided(by: a) : a.divided(by: b)
  }

  private func sameQuantum(_ left: ExactDecimal?, _ right: ExactDecimal?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return left.isEqual(to: right)
  }

  private func width(_ interval: DecimalInterval) -> ExactDecimal? {
    guard let low = interval.low, let high = interval.high else { return nil }
    return high.subtracting(low)?.normalized
  }
}

extension Figure.Modifier {
  /// Whether it is an upper bound: what it stands for lies below the value.
  var boundsBelow: Bool { self == .atMost || self == .lessThan }
}

extension DecimalInterval {
  /// Whether some value lies in both.
  ///
  /// - Parameter touching: Whether a common end suffices.
  func overlaps(_ other: DecimalInterval, touching: Bool) -> Bool {
    DecimalInterval.reaches(low, lowIsOpen, other.high, other.highIsOpen, touching: touching)
      && DecimalInterval.reaches(other.low, other.lowIsOpen, high, highIsOpen, touching: touching)
  }

  private static func reaches(
    _ low: ExactDecimal?, _ lowIsOpen: Bool, _ high: ExactDecimal?, _ highIsOpen: Bool,
    touching: Bool
  ) -> Bool {
    guard let low, let high else { return true }
    let order = low.order(against: high)
    return order < 0 || (order == 0 && touching && !lowIsOpen && !highIsOpen)
  }
}
