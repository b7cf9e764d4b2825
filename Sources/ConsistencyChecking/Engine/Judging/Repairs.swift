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
  ///
  /// - Parameter kinds: The kinds of slips that are looked for.
  func repairs(of operand: Int, _ kinds: SlipKinds = .all) -> [Repair] {
    guard canBeRepaired else { return [] }
    return RepairSearch(self).repairs(of: operand, kinds)
  }

  /// Whether a repair of one of some kinds, of whichever figure, makes the relation agree.
  func hasRepair(_ kinds: SlipKinds, where isMeant: (Repair) -> Bool) -> Bool {
    guard canBeRepaired else { return false }
    let search = RepairSearch(self)
    return (0..<operandCount).contains { search.repairs(of: $0, kinds).contains(where: isMeant) }
  }

  /// The ends of a range are printed as one figure.
  private var canBeRepaired: Bool { formula != .order && obstacle == nil && !isUnitConflict }

  /// Whether one figure's slip explains the whole.
  var hasExactRepair: Bool { hasRepair(.all.subtracting(.sign)) { $0.isExact } }

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
