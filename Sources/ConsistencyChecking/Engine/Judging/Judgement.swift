import ArticleModel

/// What the comparison of a relation's intervals gave.
struct Judgement: Hashable, Sendable {
  var verdict: Finding.Verdict
  var reason: String?
  var reading: Finding.Reading?
  var computed: DecimalInterval?
  var stated: DecimalInterval?
  var discrepancy: ExactDecimal?
  var factor: ExactDecimal?
  /// The computed nominal value, for display.
  var nominal: ExactDecimal?

  static func notCheckable(_ reason: String) -> Judgement {
    Judgement(verdict: .notCheckable, reason: reason)
  }
}

extension Relation {
  /// Compares the two sides: nominal values, then the three readings in their order (sections 1.1, 1.2 and 2).
  ///
  /// A broken relation is `inconsistent` where it is established and `suspect` where it is probable.
  func judged() -> Judgement {
    if let obstacle { return .notCheckable(obstacle) }
    switch formula {
    case .equality: return judgedAsMentions()
    case .order: return judgedAsOrder()
    case .sum, .product, .quotient, .percentChange, .base: return judgedAsFormula()
    }
  }

  private var brokenVerdict: Finding.Verdict {
    evidence == .established ? .inconsistent : .suspect
  }

  // MARK: Formulas

  private func judgedAsFormula() -> Judgement {
    guard let result else { return .notCheckable("one side is not stated") }
    let nominals = members.compactMap(\.value.nominal)
    let nominal = nominals.count == members.count ? formula.nominal(nominals) : nil
    var judgement = Judgement(verdict: .exact)
    judgement.nominal = nominal?.decimal()
    judgement.stated = result.value.strict
    guard let computed = formula.computed(members.map(\.value.strict)) else {
      return .notCheckable("a divisor can be zero, or a value is too large")
    }
    judgement.computed = computed.decimal
    if let nominal, let stated = result.value.nominal, isExact(nominal, stated) {
      return judgement
    }
    for reading in Finding.Reading.allCases {
      guard let left = formula.computed(members.map { $0.value.interval(reading) }),
        let meets = left.meets(RationalInterval(result.value.interval(reading)))
      else { return .notCheckable("a value is too large") }
      if meets {
        judgement.verdict = .consistent
        judgement.reading = reading
        judgement.reason =
          reading == .truncated ? "truncation" : agreesWithoutHedges ? "rounding" : "hedge"
        return judgement
      }
    }
    judgement.verdict = brokenVerdict
    if let left = judgement.computed, let right = judgement.stated {
      judgement.discrepancy = left.distance(to: right)
    }
    if let stated = result.value.nominal, let value = judgement.nominal {
      judgement.factor = stated.divided(by: value)
    }
    return judgement
  }

  private func isExact(_ computed: Ratio, _ stated: ExactDecimal) -> Bool {
    if computed.order(against: Ratio(stated)) == 0 { return true }
    guard formula.isDerived, let quantum = result?.value.quantum?.normalized,
      let value = computed.decimal(),
      let rounded = value.rounded(toPowerOfTen: Int(quantum.exponent))
    else { return false }
    return rounded.isEqual(to: stated)
  }

  private var agreesWithoutHedges: Bool {
    guard operands.contains(where: { $0.value.modifier != nil }) else { return true }
    guard let result, let computed = formula.computed(members.map(\.value.plain)) else {
      return false
    }
    return computed.meets(RationalInterval(result.value.plain)) ?? false
  }

  // MARK: Mentions of one figure

  private func judgedAsMentions() -> Judgement {
    var distinct: [FigureValue] = []
    for member in members where !distinct.contains(member.value) { distinct.append(member.value) }
    guard let first = distinct.first else { return .notCheckable("no mention") }
    var judgement = Judgement(verdict: .exact)
    judgement.computed = first.strict
    judgement.stated = distinct.last?.strict
    judgement.nominal = first.nominal
    var deciding = Finding.Reading.strict
    var isHedged = false
    for (index, left) in distinct.enumerated() {
      for right in distinct.dropFirst(index + 1) {
        switch left.restates(right) {
        case .equal: continue
        case .within(let reading, let hedged):
          judgement.verdict = .consistent
          isHedged = isHedged || hedged
          if reading == .truncated || (reading == .loose && deciding == .strict) {
            deciding = reading
          }
        case .differs:
          judgement.verdict = brokenVerdict
          judgement.computed = right.strict
          judgement.stated = left.strict
          judgement.discrepancy = left.strict.distance(to: right.strict)
          judgement.factor = FigureValue.factor(left, right)
          judgement.nominal = right.nominal
          return judgement
        }
      }
    }
    if judgement.verdict == .exact, note != nil {
      // Equal digits, but not equal claims: a bound that was dropped.
      judgement.verdict = .consistent
      isHedged = true
    }
    if judgement.verdict == .consistent {
      judgement.reading = deciding
      judgement.reason = deciding == .truncated ? "truncation" : isHedged ? "hedge" : "rounding"
    }
    return judgement
  }

  // MARK: Order

  private func judgedAsOrder() -> Judgement {
    var judgement = Judgement(verdict: .exact)
    for (left, right) in zip(members, members.dropFirst()) {
      guard let low = left.value.strict.low, let high = right.value.strict.high, high < low else {
        continue
      }
      judgement.verdict = brokenVerdict
      judgement.computed = left.value.strict
      judgement.stated = right.value.strict
      judgement.discrepancy = left.value.strict.distance(to: right.value.strict)
      return judgement
    }
    return judgement
  }
}

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
        RationalInterval(plain).meets(RationalInterval(other.plain), touching: false) == true,
        !sameQuantum(quantum, other.quantum)
      {
        return .within(.strict, hedged: false)
      }
      // A slip of scale below an upper bound would satisfy it.
      if isThousandfold(other) { return .differs }
      let meets = RationalInterval(strict).meets(RationalInterval(other.strict), touching: false)
      return meets == true ? .within(.strict, hedged: true) : .differs
    }
    let mine = sameBound ? plain : strict
    let theirs = sameBound ? other.plain : other.strict
    if nominal == nil || other.nominal == nil || !sameQuantum(quantum, other.quantum) {
      // A day may be the last of its month; printed digits do not touch.
      let isDate = quantum == nil && other.quantum == nil
      let meets = RationalInterval(mine).meets(RationalInterval(theirs), touching: isDate)
      if meets == true { return .within(.strict, hedged: false) }
    }
    guard !sameBound else { return .differs }
    if loose != nil || other.loose != nil {
      let left = interval(.loose)
      let right = other.interval(.loose)
      if width(left) != width(right),
        RationalInterval(left).meets(RationalInterval(right), touching: false) == true
      {
        return .within(.loose, hedged: false)
      }
    }
    if let cut = truncated, let otherCut = other.truncated, !sameQuantum(quantum, other.quantum),
      RationalInterval(cut).meets(RationalInterval(otherCut), touching: false) == true
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
