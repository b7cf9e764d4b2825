import ArticleModel

/// Counts that say no number: "dozens of homes", "several hundred", "tens of thousands", "double-digit".
///
/// Such a figure has an interval alone.
/// - SeeAlso: The specification of the checks, section 1.3.
extension FigureScanner {
  /// The least and the most that a vague count stands for, and the index behind it.
  private struct Bounds {
    var low: ExactDecimal
    var high: ExactDecimal
    var end: Int

    /// As counted by a magnitude: "several hundred" is 300 to 999.
    func scaled(by power: Int, end: Int) -> Bounds? {
      guard let low = low.scaled(byPowerOfTen: power), let next = high.adding(.one),
        let above = next.scaled(byPowerOfTen: power), let high = above.subtracting(.one)
      else { return nil }
      return Bounds(low: low, high: high, end: end)
    }

    func multiplied(by factor: Int, end: Int) -> Bounds? {
      guard let low = low.multiplied(by: ExactDecimal(factor)),
        let high = high.multiplied(by: ExactDecimal(factor))
      else { return nil }
      return Bounds(low: low, high: high, end: end)
    }
  }

  /// Reads the vague count that begins at `index` and returns the token behind it.
  mutating func vagueCount(at index: Int) -> Int? {
    let first = input.has(.indefinite, at: index) ? index + 1 : index
    guard let token = input.at(first), let count = input.lexicon.vagueCount(of: token) else {
      return digitCount(at: index)
    }
    switch count.form {
    case .digits: return digitCount(at: index)
    case .determiner, .hesitant:
      return determiner(count, from: index, at: first)
    case .plural, .pluralWithOf:
      return plural(count, from: index, at: first)
    }
  }

  // MARK: - Forms

  /// "several homes", "several hundred homes", "a few thousand".
  private mutating func determiner(_ count: VagueCount, from start: Int, at index: Int) -> Int? {
    let bounds = Bounds(
      low: ExactDecimal(count.low), high: ExactDecimal(count.high), end: index + 1)
    if let scaled = scaled(bounds) { return emit(scaled, from: start) }
    guard count.form == .determiner, input.countedNoun(at: index + 1)?.isCount == true else {
      return nil
    }
    return emit(bounds, from: start)
  }

  /// The bounds with the magnitudes or the dozen behind them.
  private func scaled(_ bounds: Bounds) -> Bounds? {
    var result = bounds
    while let token = input.at(result.end), !input.lexicon.has(.vague, token) {
      if input.lexicon.has([.hundred, .magnitude], token),
        let next = result.scaled(
          by: input.lexicon.has(.hundred, token) ? 2 : input.lexicon.value(of: token),
          end: result.end + 1)
      {
        result = next
      } else if let factor = input.lexicon.multiplier(of: token),
        let next = result.multiplied(by: factor, end: result.end + 1)
      {
        return next
      } else {
        break
      }
      if result.end > bounds.end + 2 { break }
    }
    return result.end > bounds.end ? result : nil
  }

  /// "dozens", "thousands of people", "tens of thousands", "a handful of".
  private mutating func plural(_ count: VagueCount, from start: Int, at index: Int) -> Int? {
    var bounds = Bounds(
      low: ExactDecimal(count.low), high: ExactDecimal(count.high), end: index + 1)
    let hasOf = input.isA(.of, at: index + 1)
    if hasOf, let next = input.at(index + 2), input.lexicon.has(.magnitude, next),
      input.lexicon.has(.vague, next),
      let scaled = bounds.scaled(by: input.lexicon.value(of: next), end: index + 3)
    {
      return emit(scaled, from: start)
    }
    if hasOf, count.form == .pluralWithOf || input.countedNoun(at: index + 2) != nil {
      bounds.end = index + 2
    }
    switch count.form {
    case .pluralWithOf:
      // "the scores of students", "test scores of": what they scored.
      guard hasOf,
        input.at(start - 1)?.kind != .word || input.has([.function, .verb], at: start - 1),
        !input.has(.definite, at: start - 1), input.countedNoun(at: index + 2) != nil
      else { return nil }
    default:
      // "the hundreds" and "the 1900s thousands" point at something; "in thousands" heads a table.
      guard !input.has(.definite, at: start - 1) || hasOf, !input.isA(.in, at: start - 1),
        input.at(start - 1)?.kind != .number, !isHeading(start, bounds.end)
      else { return nil }
    }
    return emit(bounds, from: start)
  }

  /// Whether "millions" heads a column: alone, in brackets or before a number.
  private func isHeading(_ start: Int, _ end: Int) -> Bool {
    let next = input.at(end)
    if start == input.range.lowerBound, next == nil { return true }
    if next?.kind == .number || next?.mark == .pipe { return true }
    switch input.mark(at: start - 1) {
    case .openBracket, .pipe, .dollar, .slash: return true
    default: return false
    }
  }

  /// "double-digit", "double digits", "six-figure": the number of its digits is said.
  private mutating func digitCount(at index: Int) -> Int? {
    let isJoined = input.mark(at: index + 1) == .hyphen && input.isGlued(index + 1)
    let noun = isJoined ? index + 2 : index + 1
    guard input.has(.digitNoun, at: noun), let digits = digits(at: index),
      isJoined || input.lexicon.vagueCount(of: input[index]) != nil || isRunningTo(index, noun),
      let low = ExactDecimal.one.scaled(byPowerOfTen: digits - 1),
      let high = ExactDecimal.one.scaled(byPowerOfTen: digits)?.subtracting(.one)
    else { return nil }
    return emit(Bounds(low: low, high: high, end: noun + 1), from: index, isDigits: true)
  }

  /// "in the low six figures", "runs to seven figures".
  private func isRunningTo(_ index: Int, _ noun: Int) -> Bool {
    input.isWord("figures", at: noun) && input[index].kind == .word
      && (input.has([.lowThird, .midThird, .highThird], at: index - 1)
        || input.isA(.to, at: index - 1) || input.isA(.in, at: index - 1))
  }

  private func digits(at index: Int) -> Int? {
    guard let token = input.at(index) else { return nil }
    if let count = input.lexicon.vagueCount(of: token), count.form == .digits {
      return String(count.high).utf8.count
    }
    let digits =
      input.integer(at: index)
      ?? (input.lexicon.has(.numberUnit, token) ? input.lexicon.value(of: token) : 0)
    return (2...12).contains(digits) ? digits : nil
  }

  // MARK: - Emission

  private mutating func emit(_ bounds: Bounds, from start: Int, isDigits: Bool = false) -> Int? {
    let noun = input.isA(.of, at: bounds.end) ? bounds.end + 1 : bounds.end
    var part = FigurePart(
      numeral: Numeral(value: nil, quantum: .one, tokens: start..<bounds.end, isInWords: true),
      tokens: start..<bounds.end)
    if let unit = unit(behind: noun, isDigits: isDigits) {
      // "hundreds of years": lengths of time are not vague counts of things.
      if unit.isTime { return nil }
      part.unit = unit
      part.tokens = start..<unit.tokens.upperBound
    }
    let interval = DecimalInterval(low: bounds.low, high: bounds.high)
    append(Figure(interval: interval), part)
    return part.tokens.upperBound
  }

  private func unit(behind index: Int, isDigits: Bool) -> UnitMatch? {
    if isDigits { return input.percentUnit(at: index) }
    guard let unit = input.unit(at: index, isMoney: false) else {
      return input.countedNoun(at: index)
    }
    switch unit.unit {
    case .percent, .measure, .currency, .time: return unit
    default: return nil
    }
  }
}
