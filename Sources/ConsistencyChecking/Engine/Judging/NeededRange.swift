/// What one figure of a relation would have to be for the others to agree with it.
extension Formula {
  /// The values that one operand can have, never fewer than exact arithmetic would find, and the size of the numbers
  /// that they were computed from.
  ///
  /// - Parameter ranges: Those of the members, then that of the result.
  func needed(of operand: Int, _ ranges: [ApproximateRange]) -> (ApproximateRange, Double) {
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
    case .product:
      return (Formula.neededOfProduct(operand, ranges), 0)
    case .quotient(let scale) where ranges.count == 3:
      // member₀ · scale = result · member₁
      let quotient = ranges[2].scaled(by: 1 / Double(scale))
      let range = Formula.neededOfQuotient(operand, ranges[0], ranges[1], quotient)
      return (operand == 2 ? range.scaled(by: Double(scale)) : range, 0)
    case .percentChange where ranges.count == 3:
      // member₁ / member₀ = 1 + result / 100
      return Formula.neededOfChange(operand, ranges, isFall: false)
    case .percentFall where ranges.count == 3:
      return Formula.neededOfChange(operand, ranges, isFall: true)
    case .sum, .quotient, .percentChange, .percentFall, .compound, .chain, .base, .order:
      return (.everything, 0)
    }
  }

  /// The last of the ranges is the product of the others; only numbers that are all above zero are told.
  private static func neededOfProduct(_ operand: Int, _ ranges: [ApproximateRange])
    -> ApproximateRange
  {
    var product = ApproximateRange(low: 1, high: 1)
    for other in ranges.indices where other != operand && other != ranges.count - 1 {
      guard ranges[other].isPositive else { return .everything }
      product = product.times(ranges[other])
    }
    guard operand != ranges.count - 1 else { return product }
    let result = ranges[ranges.count - 1]
    return result.isPositive ? result.over(product) : .everything
  }

  /// - Parameters:
  ///   - operand: 0 for the dividend, 1 for the divisor, 2 for the quotient.
  private static func neededOfQuotient(
    _ operand: Int, _ top: ApproximateRange, _ bottom: ApproximateRange,
    _ quotient: ApproximateRange
  ) -> ApproximateRange {
    switch operand {
    case 0 where bottom.isPositive && quotient.isPositive: quotient.times(bottom)
    case 1 where top.isPositive && quotient.isPositive: top.over(quotient)
    case 2 where top.isPositive && bottom.isPositive: top.over(bottom)
    default: .everything
    }
  }

  /// Old level, new level and the percentage between them.
  private static func neededOfChange(_ operand: Int, _ ranges: [ApproximateRange], isFall: Bool)
    -> (ApproximateRange, Double)
  {
    let change = (isFall ? -ranges[2] : ranges[2]).scaled(by: 0.01)
    let growth = change + ApproximateRange(low: 1, high: 1)
    // Near a fall of a hundred percent little is left of the digits.
    let isTold = growth.low > 0.001
    switch operand {
    case 0: return (isTold ? neededOfQuotient(1, ranges[1], ranges[0], growth) : .everything, 0)
    case 1: return (isTold ? neededOfQuotient(0, ranges[1], ranges[0], growth) : .everything, 0)
    default:
      let ratio = neededOfQuotient(2, ranges[1], ranges[0], growth)
      let range = (ratio + ApproximateRange(low: -1, high: -1)).scaled(by: 100)
      return (isFall ? -range : range, 100 * ratio.size + 100)
    }
  }
}

extension ApproximateRange {
  /// Whether all of it lies above zero.
  fileprivate var isPositive: Bool { low > 0 }

  fileprivate func scaled(by factor: Double) -> ApproximateRange {
    ApproximateRange(low: low * factor, high: high * factor)
  }

  /// The products of two ranges above zero.
  fileprivate func times(_ other: ApproximateRange) -> ApproximateRange {
    ApproximateRange(low: low * other.low, high: high * other.high)
  }

  /// The quotients of two ranges above zero.
  fileprivate func over(_ other: ApproximateRange) -> ApproximateRange {
    ApproximateRange(low: low / other.high, high: high / other.low)
  }

  func widened(by margin: Double) -> ApproximateRange {
    ApproximateRange(low: low - margin, high: high + margin)
  }

  func multiplied(byPowerOfTen power: Int) -> ApproximateRange {
    ApproximateRange(
      low: low.multiplied(byPowerOfTen: power), high: high.multiplied(byPowerOfTen: power))
  }
}
