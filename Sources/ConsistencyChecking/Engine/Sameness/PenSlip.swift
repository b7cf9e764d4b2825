import ArticleModel

extension FigureIndex {
  /// The slip that turns one printed figure into another: a power of a thousand, or of the digits at one scale.
  func penSlip(_ item: Int, _ other: Int) -> Finding.Diagnosis.Kind? {
    if items[item].normalized.isScaled(from: items[other].normalized) { return .scale }
    guard let digits = printedDigits(of: item), let target = printedDigits(of: other),
      target.power == digits.power
    else { return nil }
    return DigitSlips.kind(from: digits, to: target)
  }
}
