import ArticleModel
import CrossfootTestSupport
import Testing

@testable import ConsistencyChecking

/// What is decided quickly against what is decided exactly.
@Suite struct ScreeningTests {
  @Test func `ranges that surely miss have no value in common`() {
    var random = SeededGenerator(seed: 21)
    for _ in 0..<2000 {
      let (left, right) = (interval(&random), interval(&random))
      var (one, other) = (
        ApproximateRange(low: .infinity, high: -.infinity),
        ApproximateRange(low: .infinity, high: -.infinity)
      )
      one.include(left)
      other.include(right)
      if one.surelyMisses(other) { #expect(!left.meets(right), "\(left) \(right)") }
      // Far apart is told without exact arithmetic.
      if let high = left.high, let low = right.low, high < low,
        let gap = low.subtracting(high), 1 < gap
      {
        #expect(one.surelyMisses(other))
      }
    }
  }

  private func interval(_ random: inout SeededGenerator) -> DecimalInterval {
    func end() -> ExactDecimal? {
      Int.random(in: 0..<8, using: &random) == 0
        ? nil
        : ExactDecimal(
          significand: Int128(Int.random(in: -2000...2000, using: &random)),
          exponent: Int16.random(in: -2...2, using: &random))
    }
    guard let low = end(), let high = end() else { return DecimalInterval(low: end(), high: nil) }
    return DecimalInterval(low: min(low, high), high: max(low, high))
  }

  @Test(arguments: [1, -1])
  func `the search for repairs leaves out none that holds`(_ sign: Int) {
    var random = SeededGenerator(seed: 22)
    for _ in 0..<150 {
      let parts = (0..<3).map { _ in "$\(Int.random(in: 10...999, using: &random)) million" }
      var relation = Relation.sum(
        parts, "$\(Int.random(in: 10...2500, using: &random)) million")
      relation.formula = .sum(weights: [1, sign, 1])
      for operand in 0..<relation.operandCount {
        #expect(
          relation.repairs(of: operand).map(\.kind.rawValue).sorted()
            == kinds(relation, operand).sorted(), "\(relation.operands.map(\.text)) \(operand)")
      }
    }
  }

  @Test(arguments: [Formula.quotient(scale: 100), .percentChange, .percentFall, .product])
  func `the search for repairs of what is divided or multiplied leaves out none that holds`(
    _ formula: Formula
  ) {
    var random = SeededGenerator(seed: 24)
    for _ in 0..<200 {
      let parts = (0..<2).map { _ in "$\(Int.random(in: 2...999, using: &random)) million" }
      let result =
        formula == .product
        ? "$\(Int.random(in: 10...9999, using: &random)) billion"
        : "\(Int.random(in: 1...300, using: &random))%"
      var relation = Relation.sum(parts, result)
      relation.formula = formula
      for operand in 0..<relation.operandCount {
        let found = relation.repairs(of: operand)
        #expect(
          found.map(\.kind.rawValue).sorted() == kinds(relation, operand).sorted(),
          "\(formula) \(relation.operands.map(\.text)) \(operand)")
        let swaps = relation.repairs(of: operand, [.transposition, .scale])
        #expect(swaps == found.filter { $0.kind == .transposition || $0.kind == .scale })
      }
    }
  }

  /// The kinds of the slips of an operand that make a relation hold, each judged in full.
  private func kinds(_ relation: Relation, _ operand: Int) -> Set<String> {
    let figure = relation.operand(operand)
    guard let nominal = figure.value.nominal,
      let digits = PrintedDigits(Array(figure.text.utf8)[...], value: nominal)
    else { return [] }
    var kinds: Set<String> = []
    func consider(_ kind: Finding.Diagnosis.Kind, _ value: FigureValue?) {
      guard let value, value.nominal?.isEqual(to: nominal) == false else { return }
      var repaired = relation
      if operand < relation.members.count {
        repaired.members[operand].value = value
      } else {
        repaired.result?.value = value
      }
      if repaired.judged().verdict.isVerified { kinds.insert(kind.rawValue) }
    }
    DigitSlips.visit(digits) { kind, number in
      consider(kind, digits.value(of: number).flatMap { figure.value.replaced(by: $0) })
    }
    for power in [3, -3, 6, -6, 9, -9, 1, -1] {
      consider(.scale, figure.value.scaled(byPowerOfTen: power))
    }
    consider(.sign, nominal.negated.flatMap { figure.value.replaced(by: $0) })
    return kinds
  }

  @Test func `what the screen turns away no likeness would establish`() {
    var random = SeededGenerator(seed: 23)
    let slips: [Finding.Diagnosis.Kind?] = [
      nil, .transposition, .digit, .missingDigit, .extraDigit, .scale,
    ]
    let places: [FigureContext.Place] = [
      .title, .description, .heading, .lead, .body, .listItem, .caption,
      .tableCell(table: 0, row: 0, column: 1), .diagramNode(diagram: 0, node: 0),
    ]
    for _ in 0..<20_000 {
      var likeness = Likeness(counterpart: 0)
      likeness.sharesHead = Bool.random(using: &random)
      likeness.shared = Int.random(in: 0...4, using: &random)
      likeness.exclusive = Int.random(in: 0...likeness.shared, using: &random)
      likeness.novel = Int.random(in: 0...3, using: &random)
      likeness.names = [.agree, .overlap, .open, .conflict].randomElement(using: &random) ?? .open
      likeness.samePeriod = Bool.random(using: &random)
      var grading = RestatementGrading(
        likeness: likeness, slip: slips.randomElement(using: &random) ?? nil,
        digits: Int.random(in: 1...5, using: &random), isFar: Bool.random(using: &random),
        mentions: Int.random(in: 1...5, using: &random),
        place: places.randomElement(using: &random) ?? .body,
        counterpartPlace: places.randomElement(using: &random) ?? .body,
        familyIsHeadline: Bool.random(using: &random), isDefinite: Bool.random(using: &random),
        inOneBlock: Bool.random(using: &random))
      guard grading.isEstablished else { continue }
      grading.likeness.shared = .max
      grading.likeness.exclusive = .max
      grading.likeness.novel = 0
      grading.likeness.names = .agree
      grading.likeness.samePeriod = true
      #expect(grading.isEstablished, "\(grading)")
    }
  }
}
