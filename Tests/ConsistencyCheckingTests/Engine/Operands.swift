import ArticleModel

@testable import ConsistencyChecking

/// Operands for the engine's tests, written as a newspaper prints them: `$35.2 billion`, `about 5%`.
extension Operand {
  /// Reads a printed figure: `$`, digits, a scale word; a leading `~`, `<=`, `>` or `>=` hedges it.
  ///
  /// - Parameter id: Tells operands apart.
  init(_ printed: String, id: Int = 0) {
    var text = Substring(printed)
    var modifier: Figure.Modifier?
    let hedges: [(String, Figure.Modifier)] = [
      ("~", .approximate), ("<=", .atMost), (">=", .atLeast), ("<", .lessThan), (">", .moreThan),
    ]
    for (mark, meaning) in hedges where text.hasPrefix(mark) {
      modifier = meaning
      text = text.dropFirst(mark.count)
      break
    }
    let scales = ["billion": 9, "B": 9, "million": 6, "thousand": 3]
    let power = scales.first { text.hasSuffix($0.key) }?.value ?? 0
    let number = text.filter { $0.isNumber || $0 == "." || $0 == "-" }
    let amount = ExactDecimal(number).flatMap { $0.scaled(byPowerOfTen: power) } ?? .zero
    let quantum = ExactDecimal(significand: 1, exponent: amount.exponent)
    var figure = Figure(amount: amount, modifier: modifier, precision: quantum)
    if power == 0, quantum.isEqual(to: .one), amount.normalized.digitCount > 0, !(amount < 1000) {
      // Two digits stay: 65,000 is loose by 1,000.
      let zeros = min(Int(amount.normalized.exponent), amount.digitCount - 2)
      if zeros > 0 { figure.loosePrecision = ExactDecimal(significand: 1, exponent: Int16(zeros)) }
    }
    figure.interval = Operand.interval(amount, quantum, modifier)
    let isCount = text.hasSuffix("people") || text.hasSuffix("jobs")
    self.init(
      reference: .mention(id),
      value: FigureValue(figure, isCount: isCount) ?? FigureValue(exactly: amount),
      text: String(text))
  }

  private static func interval(
    _ amount: ExactDecimal, _ quantum: ExactDecimal, _ modifier: Figure.Modifier?
  ) -> DecimalInterval? {
    switch modifier {
    case nil: quantum.halved.flatMap { DecimalInterval(amount, plusOrMinus: $0) }
    case .approximate:
      amount.multiplied(by: ExactDecimal(significand: 5, exponent: -2)).flatMap {
        DecimalInterval(amount, plusOrMinus: max($0, quantum))
      }
    case .atMost: DecimalInterval(low: nil, high: amount)
    case .lessThan: DecimalInterval(low: nil, high: amount, highIsOpen: true)
    case .moreThan: DecimalInterval(low: amount, high: nil, lowIsOpen: true)
    default: DecimalInterval(low: amount, high: nil)
    }
  }
}

extension Relation {
  /// A sum of printed figures, numbered from 0; the result comes last.
  static func sum(_ parts: [String], _ total: String, _ evidence: Finding.Evidence = .established)
    -> Relation
  {
    Relation(
      "S1", .sum(weights: Array(repeating: 1, count: parts.count)),
      parts.enumerated().map { Operand($1, id: $0) }, result: Operand(total, id: parts.count),
      evidence: evidence)
  }

  static func mentions(_ texts: String...) -> Relation {
    Relation(
      "M1", .equality, texts.enumerated().map { Operand($1, id: $0) }, evidence: .established)
  }
}
