import ArticleModel

/// A change to one printed figure that a slip of the pen would explain.
struct Repair: Hashable, Sendable {
  var kind: Finding.Diagnosis.Kind
  /// Index of the relation's operand.
  var operand: Int
  var value: ExactDecimal
  /// Whether the nominal values agree after it.
  var isExact: Bool
  /// The figure as it would be printed, where that is not the old figure with other digits.
  var text: String?
  /// Whether the relation agrees after it only if zeros are rounding, or digits are cut.
  var isLoose = false
}

extension Finding.Diagnosis.Kind {
  /// Cheapest first: transposition, digit, missing or extra digit, scale, the rest (section 2.1).
  var cost: Int {
    switch self {
    case .transposition: 0
    case .digit: 1
    case .missingDigit, .extraDigit: 2
    case .scale: 3
    case .sign, .pointsOrPercent, .base, .unit: 4
    case .droppedPart: 5
    }
  }
}

extension Relation {
  /// Every single-figure repair of `operand` that makes the relation agree, cheapest first; at most one a kind.
  func repairs(of operand: Int) -> [Repair] {
    // The ends of a range are printed as one figure.
    guard formula != .order, obstacle == nil, !isUnitConflict else { return [] }
    var search = RepairSearch(self, operand)
    return search?.repairs() ?? []
  }

  /// Whether one figure's slip explains the whole.
  var hasExactRepair: Bool {
    (0..<operandCount).contains { repairs(of: $0).contains { $0.isExact && $0.kind != .sign } }
  }

  /// A repair's figure as it would be printed.
  func text(of repair: Repair) -> String {
    if let text = repair.text { return text }
    let figure = operand(repair.operand)
    if repair.kind == .scale, let text = scaledText(repair.value, besides: repair.operand) {
      return text
    }
    let printed = figure.value.nominal.flatMap { PrintedNumber(figure.text, value: $0) }
    return printed?.text(for: repair.value) ?? repair.value.description
  }

  /// A value of another scale, printed as another figure of the relation is, where that takes few digits.
  private func scaledText(_ value: ExactDecimal, besides operand: Int) -> String? {
    for index in 0..<operandCount where index != operand {
      let other = self.operand(index)
      guard let nominal = other.value.nominal else { continue }
      if nominal.isEqual(to: value) { return other.text }
      if let text = PrintedNumber(other.text, value: nominal)?.text(for: value),
        text.utf8.count <= other.text.utf8.count + 3
      {
        return text
      }
    }
    return nil
  }
}

/// Tries the slips of one figure on a relation.
///
/// Nearly all of them miss by far; those are told by doubles, and exact intervals judge the few that
/// come near.
private struct RepairSearch {
  private let formula: Formula
  private let operand: Int
  private let figure: FigureValue
  private let nominal: ExactDecimal
  private let digits: PrintedDigits?
  /// What other words could stand in the place of a word.
  private let others: [ExactDecimal]
  /// The operands' values, members first.
  private var values: [FigureValue]
  private let hasResult: Bool
  /// What the figure would have to be for the relation to hold.
  private let needed: ApproximateRange
  /// The size of the numbers that `needed` was computed from.
  private let magnitude: Double
  /// How far the figure's own intervals reach from its value.
  private let margin: Double
  private var found: [Repair] = []

  /// The search for a figure, or `nil` where it has no value or its digits are not those of its value.
  init?(_ relation: Relation, _ operand: Int) {
    let figure = relation.operand(operand)
    guard let nominal = figure.value.nominal else { return nil }
    digits = PrintedDigits(Array(figure.text.utf8)[...], value: nominal)
    others = WordSlips.values(besides: operand, of: relation)
    guard digits != nil || !others.isEmpty else { return nil }
    formula = relation.formula
    self.operand = operand
    self.figure = figure.value
    self.nominal = nominal
    hasResult = relation.result != nil
    values = relation.operands.map(\.value)
    let ranges = values.map(\.approximateRange)
    (needed, magnitude) = formula.needed(of: operand, ranges)
    let value = nominal.approximation
    margin = max(value - ranges[operand].low, ranges[operand].high - value)
  }

  mutating func repairs() -> [Repair] {
    for other in others { consider(.digit, figure.replaced(by: other)) }
    guard let digits else { return found }
    DigitSlips.visit(digits) { kind, number in
      let size = Double(number).multiplied(byPowerOfTen: digits.power)
      let value = digits.isNegative ? -size : size
      let range = ApproximateRange(low: value - margin, high: value + margin)
      guard !range.surelyMisses(needed, magnitude: magnitude) else { return }
      consider(kind, digits.value(of: number).flatMap { figure.replaced(by: $0) })
    }
    for power in [3, -3, 6, -6, 9, -9, 1, -1] {
      consider(.scale, figure.scaled(byPowerOfTen: power))
    }
    if let negated = nominal.negated { consider(.sign, figure.replaced(by: negated)) }
    return found.sorted {
      ($0.kind.cost, $0.kind.rawValue) < ($1.kind.cost, $1.kind.rawValue)
    }
  }

  /// Keeps a candidate that makes the relation agree: the first of its kind that is exact, else the first.
  private mutating func consider(_ kind: Finding.Diagnosis.Kind, _ candidate: FigureValue?) {
    guard let candidate, let value = candidate.nominal, !value.isEqual(to: nominal) else { return }
    let known = found.firstIndex { $0.kind == kind }
    if let known, found[known].isExact { return }
    guard !candidate.approximateRange.surelyMisses(needed, magnitude: magnitude) else { return }
    values[operand] = candidate
    let outcome = outcome
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

  private var outcome: Outcome {
    if formula == .equality { return Formula.mentionsOutcome(values) }
    guard hasResult, let result = values.last else {
      return .notCheckable("one side is not stated")
    }
    return formula.outcome(Array(values.dropLast()), result)
  }
}

extension Formula {
  /// What one operand would have to be for the others to agree with it, and the size of the numbers that this
  /// was computed from.
  ///
  /// - Parameter ranges: Those of the members, then that of the result.
  fileprivate func needed(
    of operand: Int, _ ranges: [ApproximateRange]
  ) -> (ApproximateRange, Double) {
    switch self {
    case .sum(let weights) where weights.count == ranges.count - 1:
      var rest = ranges[weights.count]
      if operand == weights.count { rest = ApproximateRange(low: 0, high: 0) }
      var magnitude = rest.size
      for member in weights.indices where member != operand {
        let isAdded = (weights[member] < 0) != (operand == weights.count)
        rest = rest + (isAdded ? ranges[member] : -ranges[member])
        magnitude += ranges[member].size
      }
      let isTurned = operand < weights.count && weights[operand] < 0
      return (isTurned ? -rest : rest, magnitude)
    case .equality:
      var common = ApproximateRange.everything
      for other in ranges.indices where other != operand {
        common = common.intersection(ranges[other])
      }
      return (common, 0)
    case .sum, .product, .quotient, .percentChange, .percentFall, .compound, .chain, .base, .order:
      return (.everything, 0)
    }
  }
}
