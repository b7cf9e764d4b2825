import ArticleModel

/// Tens that a plural counts from: "in her 30s", "the mid-20s", "the low 40s percent".
///
/// They are ages behind a possessive, temperatures beside words of weather, else percent or plain numbers.
extension FigureScanner {
  /// Reads the tens that begin at `index` and returns the token behind them.
  mutating func tens(at index: Int) -> Int? {
    guard input.isWord("s", at: index + 1), input.isGlued(index + 1),
      !input.followsGlued(index + 1),
      input[index].length == 2, let base = input.integer(at: index), base.isMultiple(of: 10),
      base > 0,
      input.mark(at: index - 1) != .apostrophe
    else { return nil }
    let (start, third) = third(before: index)
    let figure = figure(base, third)
    var part = FigurePart(
      numeral: Numeral(value: figure.range?.low, quantum: .one, tokens: index..<index + 2),
      tokens: start..<index + 2)
    let bounds = figure.range.map { (part.numeral.with($0.low), part.numeral.with($0.high)) }
    if isAge(start) {
      part.unit = UnitMatch(unit: .age(TimeUnit(.year)), tokens: part.tokens)
    } else if let percent = input.percentUnit(at: index + 2) {
      part.unit = percent
      part.tokens = start..<percent.tokens.upperBound
    } else if last?.part.unit?.isPercent ?? false, start != index,
      start - (last?.part.tokens.upperBound ?? 0) < 12
    {
      // "slid from 45% to the high 30s"
      part.unit = last?.part.unit
    } else if isWeather(before: start), let degree = input.lexicon.unit(code: "deg") {
      part.unit = UnitMatch(unit: .measure(Measure(degree)), tokens: part.tokens)
    } else if start != index, (start - 8..<start).contains(where: { input.isA(.share, at: $0) }) {
      part.unit = UnitMatch(unit: .percent(.percent), tokens: part.tokens)
    } else if !input.has([.lowThird, .highThird], at: start) && !isSaid(start)
      || input.has(.thirdOfPeriod, at: start) && !isSaid(start)
    {
      // "the early 80s" and "the mid-80s" are years.
      return nil
    }
    append(figure, part, bounds: bounds)
    return part.tokens.upperBound
  }

  /// "20-something", "thirty-somethings": an age of that decade.
  mutating func somethings(at index: Int) -> Int? {
    guard input.mark(at: index + 1) == .hyphen, input.isGlued(index + 1),
      input.isA(.something, at: index + 2),
      let numeral = input.plainNumeral(at: index) ?? input.wordNumeral(at: index),
      let base = numeral.value, let high = base.adding(9), numeral.tokens.upperBound == index + 1,
      base >= 20, base < 100
    else { return nil }
    let part = FigurePart(
      numeral: numeral, unit: UnitMatch(unit: .age(TimeUnit(.year)), tokens: index..<index + 3),
      tokens: index..<index + 3)
    let figure = Figure(
      range: .init(low: base, high: high), precision: .one,
      interval: DecimalInterval(low: base, high: high))
    append(figure, part, bounds: (numeral, numeral.with(high)))
    return index + 3
  }

  private enum Third {
    case low, mid, high
  }

  /// "mid-30s", "early 30s": where the tens begin with their third.
  private func third(before index: Int) -> (start: Int, third: Third?) {
    let word = input.mark(at: index - 1) == .hyphen && input.isGlued(index) ? index - 2 : index - 1
    switch true {
    case input.has(.lowThird, at: word): return (word, .low)
    case input.has(.midThird, at: word): return (word, .mid)
    case input.has(.highThird, at: word): return (word, .high)
    default: return (index, nil)
    }
  }

  /// The thirds of ten whole numbers: 30 to 33, 34 to 36, 37 to 39.
  private func figure(_ base: Int, _ third: Third?) -> Figure {
    let (low, high) =
      switch third {
      case .low: (0, 3)
      case .mid: (4, 6)
      case .high: (7, 9)
      case nil: (0, 9)
      }
    let range = Figure.Range(low: ExactDecimal(base + low), high: ExactDecimal(base + high))
    return Figure(
      range: range, precision: .one, interval: DecimalInterval(low: range.low, high: range.high))
  }

  /// "is in the mid-60s", "remain in the low 40s": a level, where "in the mid-60s, he" is a time.
  private func isSaid(_ start: Int) -> Bool {
    input.has(.midThird, at: start) && input.has(.definite, at: start - 1)
      && input.isA(.in, at: start - 2) && input.isA(.being, at: start - 3)
  }

  private func isAge(_ start: Int) -> Bool { input.has(.possessiveWord, at: start - 1) }

  private func isWeather(before start: Int) -> Bool {
    (start - 8..<start).contains { input.has(.weatherWord, at: $0) }
  }
}
