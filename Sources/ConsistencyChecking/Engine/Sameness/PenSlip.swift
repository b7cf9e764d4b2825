import ArticleModel

extension FigureIndex {
  /// The slip that turns one printed figure into another: a power of a thousand, or of the digits at one scale.
  func penSlip(_ item: Int, _ other: Int) -> Finding.Diagnosis.Kind? {
    if items[item].normalized.isScaled(from: items[other].normalized) {
      return isScaledByChance(item, other) ? nil : .scale
    }
    guard let digits = printedDigits(of: item), let target = printedDigits(of: other) else {
      return nil
    }
    return digitSlip(digits, target)
  }

  /// The slip of digits that are printed at one scale, or of which the one only has the other's zeros.
  func digitSlip(_ left: PrintedDigits, _ right: PrintedDigits) -> Finding.Diagnosis.Kind? {
    let left = left.reduced(toPower: right.power)
    let right = right.reduced(toPower: left.power)
    return left.power == right.power ? DigitSlips.kind(from: left, to: right) : nil
  }

  /// Whether equal digits of two scales are no slip: "$35 million" and what anybody pays, "$35"; 1000 ppm and "less than 1 ppm".
  func isScaledByChance(_ item: Int, _ other: Int) -> Bool {
    let isBounded = [item, other].contains { items[$0].modifier?.isBound == true }
    if isBounded, items[item].normalized.digitCount == 1 { return true }
    guard items[item].kind == .money, items[item].normalized.digitCount < 3 else { return false }
    return [item, other].contains { items[$0].normalized < 1000 }
  }
}
