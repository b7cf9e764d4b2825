import ArticleModel

/// Slips of the pen that a figure's digits can show.
struct SlipKinds: OptionSet, Sendable {
  let rawValue: UInt8

  static let transposition = SlipKinds(rawValue: 1)
  static let digit = SlipKinds(rawValue: 2)
  static let missingDigit = SlipKinds(rawValue: 4)
  static let extraDigit = SlipKinds(rawValue: 8)
  static let scale = SlipKinds(rawValue: 16)
  static let sign = SlipKinds(rawValue: 32)
  static let all = SlipKinds(rawValue: 63)
  static let digits: SlipKinds = [.transposition, .digit, .missingDigit, .extraDigit]
}

/// Tries the slips of a relation's figures on it.
///
/// Nearly all of them miss by far; those are told by doubles, and exact intervals judge the few that
/// come near.
struct RepairSearch {
  private let relation: Relation
  /// The operands' values, members first.
  private let values: [FigureValue]
  /// What each can stand for, and what is rounded to it.
  private let ranges: [ApproximateRange]

  init(_ relation: Relation) {
    self.relation = relation
    let values = relation.operands.map(\.value)
    self.values = values
    let derived = relation.formula.isDerived && relation.result != nil ? values.count - 1 : -1
    ranges = values.indices.map { RepairSearch.range(values[$0], isDerived: $0 == derived) }
  }

  /// - Parameter isDerived: Whether a computed value agrees where it rounds to this one's last place.
  private static func range(_ value: FigureValue, isDerived: Bool) -> ApproximateRange {
    let range = value.approximateRange
    guard isDerived, let quantum = value.quantum else { return range }
    return range.widened(by: 0.5 * quantum.approximation.magnitude)
  }

  /// The repairs of one figure, cheapest first, at most one a kind; none where it has no value or is printed with other
  /// digits than its value's.
  func repairs(of operand: Int, _ kinds: SlipKinds) -> [Repair] {
    guard let figure = values[safe: operand], let nominal = figure.nominal else { return [] }
    let text = relation.operand(operand).text
    let digits = PrintedDigits(Array(text.utf8)[...], value: nominal)
    // What other words could stand in the place of a word.
    let others = kinds.contains(.digit) ? WordSlips.values(besides: operand, of: relation) : []
    guard digits != nil || !others.isEmpty else { return [] }
    let (needed, magnitude) = relation.formula.needed(of: operand, ranges)
    var trial = Trial(
      search: self, operand: operand, nominal: nominal, needed: needed, magnitude: magnitude)
    for other in others { trial.consider(.digit, figure.replaced(by: other)) }
    guard let digits else { return trial.found }
    if !kinds.isDisjoint(with: .digits) {
      let value = nominal.approximation
      // How far the figure's own intervals reach from its value.
      let margin = max(value - ranges[operand].low, ranges[operand].high - value)
      DigitSlips.visit(digits, kinds) { kind, number in
        let size = Double(number).multiplied(byPowerOfTen: digits.power)
        let value = digits.isNegative ? -size : size
        let range = ApproximateRange(low: value - margin, high: value + margin)
        guard !range.surelyMisses(needed, magnitude: magnitude) else { return }
        trial.consider(kind, digits.value(of: number).flatMap { figure.replaced(by: $0) })
      }
    }
    if kinds.contains(.scale) {
      for power in [3, -3, 6, -6, 9, -9, 1, -1] {
        let range = ranges[operand].multiplied(byPowerOfTen: power)
        if range.surelyMisses(needed, magnitude: magnitude) { continue }
        trial.consider(.scale, figure.scaled(byPowerOfTen: power))
      }
    }
    if kinds.contains(.sign), let negated = nominal.negated {
      trial.consider(.sign, figure.replaced(by: negated))
    }
    return trial.found.count < 2
      ? trial.found
      : trial.found.sorted { ($0.kind.cost, $0.kind.rawValue) < ($1.kind.cost, $1.kind.rawValue) }
  }

  /// The candidates for one figure, and those that make the relation agree.
  private struct Trial {
    let search: RepairSearch
    let operand: Int
    let nominal: ExactDecimal
    /// What the figure would have to be for the relation to hold.
    let needed: ApproximateRange
    /// The size of the numbers that `needed` was computed from.
    let magnitude: Double
    var found: [Repair] = []

    /// Keeps a candidate that makes the relation agree: the first of its kind that is exact, else the first.
    mutating func consider(_ kind: Finding.Diagnosis.Kind, _ candidate: FigureValue?) {
      guard let candidate, let value = candidate.nominal, !value.isEqual(to: nominal) else {
        return
      }
      let known = found.firstIndex { $0.kind == kind }
      if let known, found[known].isExact { return }
      let range = RepairSearch.range(
        candidate,
        isDerived: operand == search.values.count - 1 && search.relation.formula.isDerived)
      guard !range.surelyMisses(needed, magnitude: magnitude) else { return }
      let outcome = search.outcome(with: candidate, for: operand)
      guard outcome.isVerified else { return }
      let repair = Repair(
        kind: kind, operand: operand, value: value, isExact: outcome == .exact,
        isLoose: outcome == .within(.loose) || outcome == .within(.truncated))
      if let known {
        if repair.isExact { found[known] = repair }
      } else {
        found.append(repair)
      }
    }
  }

  /// How the relation compares with another value for one of its figures.
  private func outcome(with candidate: FigureValue, for operand: Int) -> Outcome {
    var values = values
    values[operand] = candidate
    if relation.formula == .equality { return Formula.mentionsOutcome(values) }
    guard relation.result != nil, let result = values.popLast() else {
      return .notCheckable("one side is not stated")
    }
    return relation.formula.outcome(values, result)
  }
}

extension Array {
  fileprivate subscript(safe place: Int) -> Element? {
    indices.contains(place) ? self[place] : nil
  }
}
