import ArticleModel

/// Two bounds of one amount: "more than 10 and less than 20", "at least 5 but no more than 8 percent".
extension FigureScanner {
  /// Reads the two bounds whose first number is `first`, and returns the token behind them.
  mutating func bounds(_ first: FigurePart) -> Int? {
    let end = first.tokens.upperBound
    guard let bound = input.hedge(before: first.tokens.lowerBound, isDuration: false),
      bound.isBound,
      let (other, start) = secondBound(behind: end), other.isLower != bound.isLower,
      var second = input.part(at: start, isMoney: first.isMoney)
    else { return nil }
    if second.isBare, let noun = countedNoun(at: second.tokens.upperBound) {
      second.unit = noun
      second.tokens = second.tokens.lowerBound..<noun.tokens.upperBound
    }
    guard areOfOneKind(first, second) else { return nil }
    let (lower, upper) = bound.isLower ? (first, second) : (second, first)
    guard let low = lower.numeral.value, let high = upper.numeral.value, low < high else {
      return nil
    }
    let (lowBound, highBound) = bound.isLower ? (bound, other) : (other, bound)
    var figure = Figure(range: .init(low: low, high: high))
    figure.precision = max(first.numeral.quantum, second.numeral.quantum)
    figure.interval = DecimalInterval(
      low: low, high: high, lowIsOpen: lowBound == .moreThan, highIsOpen: highBound == .lessThan)
    var whole = second
    if whole.prefix == nil { whole.prefix = first.prefix }
    if whole.unit == nil { whole.unit = first.unit }
    whole.tokens = first.tokens.lowerBound..<second.tokens.upperBound
    append(figure, whole, bounds: (lower.numeral, upper.numeral))
    return whole.tokens.upperBound
  }

  /// The bound behind "and" or "but", and the index of its number.
  ///
  /// A comma alone parts two figures of a list: "more than 600 homes, as many as 80 shops".
  private func secondBound(behind end: Int) -> (Figure.Modifier, Int)? {
    var cursor = end
    if input.mark(at: cursor) == .comma { cursor += 1 }
    guard input.has(.conjunction, at: cursor),
      let match = input.lexicon.hedgesBefore.match(input.view, at: cursor + 1),
      match.payload.isBound
    else { return nil }
    return (match.payload, match.end)
  }

  private func areOfOneKind(_ first: FigurePart, _ second: FigurePart) -> Bool {
    if first.isBare { return second.prefix == nil }
    if first.isMoney { return second.isMoney || second.isBare }
    return second.unit == nil || second.unit?.unit == first.unit?.unit
  }
}

extension Figure.Modifier {
  /// Whether it bounds from below.
  fileprivate var isLower: Bool { self == .atLeast || self == .moreThan }
}
