import ArticleModel

/// Margins around an amount: "5 ± 0.3 percent", "$32.5 billion, plus or minus 2%".
extension FigureScanner {
  /// "plus or minus 3 percentage points", "±3%": a margin around what is not said.
  mutating func bareMargin(_ part: FigurePart) -> Int? {
    let start = part.tokens.lowerBound
    let isMark = input.mark(at: start - 1) == .plusMinus
    guard
      isMark && input.at(start - 2)?.kind != .number && input.mark(at: start - 2) != .closeBracket
        || input.isA(.minus, at: start - 1) && input.isA(.or, at: start - 2)
          && input.isA(.plus, at: start - 3),
      isFree(from: start - (isMark ? 1 : 3)),
      part.unit?.isTime != true, let margin = part.numeral.value, !margin.isNegative,
      let low = margin.negated,
      let figure = FigureBuilding.margin(.zero, margin, quantum: part.numeral.quantum)
    else { return nil }
    var whole = part
    whole.tokens = start - (isMark ? 1 : 3)..<part.tokens.upperBound
    append(figure, whole, bounds: (part.numeral.with(low), part.numeral))
    return whole.tokens.upperBound
  }

  /// The size of a margin, which may be a percentage of the amount: "$32.5 billion, plus or minus 2%".
  private func margin(_ second: FigurePart, of first: FigurePart) -> ExactDecimal? {
    guard second.unit?.isPercent ?? false, !first.isBare, !(first.unit?.isPercent ?? false) else {
      return second.numeral.value
    }
    return second.numeral.value?.scaled(byPowerOfTen: -2)
      .flatMap { first.numeral.value?.multiplied(by: $0) }?.trimmingFraction
  }

  /// "5 ± 0.3 percent", "52%, give or take 3 points".
  mutating func margin(_ first: FigurePart) -> Int? {
    var index = first.tokens.upperBound
    if input.mark(at: index) == .plusMinus {
      index += 1
    } else {
      if input.mark(at: index) == .comma { index += 1 }
      guard input.isA(.or, at: index + 1),
        input.isA(.give, at: index) && input.isA(.take, at: index + 2)
          || input.isA(.plus, at: index) && input.isA(.minus, at: index + 2)
      else { return nil }
      index += 3
    }
    guard let second = input.part(at: index, isMoney: first.isMoney),
      let value = first.numeral.value,
      let margin = self.margin(second, of: first), !margin.isNegative,
      let figure = FigureBuilding.margin(value, margin, quantum: first.numeral.quantum)
    else { return nil }
    var whole = first
    whole.unit = first.unit ?? second.unit
    let end = second.tokens.upperBound
    whole.tokens = first.tokens.lowerBound..<(input.has(.point, at: end) ? end + 1 : end)
    guard let low = value.subtracting(margin), let high = value.adding(margin) else { return nil }
    let bounds = (first.numeral.with(low), first.numeral.with(high))
    append(figure, whole, bounds: bounds)
    return whole.tokens.upperBound
  }
}
