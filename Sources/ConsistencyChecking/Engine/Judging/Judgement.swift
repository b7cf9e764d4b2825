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
    if isUnitConflict { return judgedAsUnitConflict() }
    switch formula {
    case .equality: return judgedAsMentions()
    case .order: return judgedAsOrder()
    case .sum, .product, .quotient, .percentChange, .percentFall, .compound, .chain, .base:
      return judgedAsFormula()
    }
  }

  private var brokenVerdict: Finding.Verdict {
    evidence == .established ? .inconsistent : .suspect
  }

  private func judgedAsUnitConflict() -> Judgement {
    var judgement = Judgement(verdict: brokenVerdict)
    judgement.computed = members.last?.value.strict
    judgement.stated = members.first?.value.strict
    return judgement
  }

  // MARK: Formulas

  private func judgedAsFormula() -> Judgement {
    guard let result else { return .notCheckable("one side is not stated") }
    let values = members.map(\.value)
    let outcome = formula.outcome(values, result.value)
    if case .notCheckable(let reason) = outcome { return .notCheckable(reason) }
    let nominals = values.compactMap(\.nominal)
    let nominal = nominals.count == values.count ? formula.nominal(nominals) : nil
    var judgement = Judgement(verdict: .exact)
    judgement.nominal = nominal?.decimal()
    judgement.stated = result.value.strict
    judgement.computed = formula.computed(values.map(\.strict))?.decimal
    switch outcome {
    case .exact, .notCheckable: break
    case .within(let reading):
      judgement.verdict = .consistent
      judgement.reading = reading
      judgement.reason =
        reading == .truncated ? "truncation" : agreesWithoutHedges ? "rounding" : "hedge"
    case .differs:
      judgement.verdict = brokenVerdict
      if let left = judgement.computed, let right = judgement.stated {
        judgement.discrepancy = left.distance(to: right)
      }
      if let stated = result.value.nominal, let value = judgement.nominal {
        judgement.factor = stated.divided(by: value)
      }
    }
    return judgement
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
    let distinct = members.map(\.value).withoutRepeats
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
