import ArticleModel

extension FigureScanner {
  /// "5 ft 2 in", "3 dollars 50 cents", "2 hours and 30 minutes", "an hour and a half": one amount in two parts, which is given
  /// in the smaller unit named (money in the larger).
  mutating func compound(_ first: FigurePart) -> Int? {
    let end = first.tokens.upperBound
    if first.isMoney {
      return cents(behind: first, at: input.isA(.and, at: end) ? end + 1 : end)
    }
    guard let unit = first.unit, first.numeral.value != nil else { return nil }
    guard !unit.isHyphenated else { return height(first, unit) }
    if unit.isTime, let part = input.andFraction(at: end), case .time(let time) = unit.unit,
      time.count == 1, first.numeral.power == 0
    {
      return emitLength(first, adding: part.value, to: part.end)
    }
    var start = end
    if input.isA(.and, at: start) || input.mark(at: start) == .comma { start += 1 }
    guard let second = input.part(at: start) ?? gluedPart(at: start), second.prefix == nil,
      second.numeral.power == 0,
      second.numeral.isInWords == first.numeral.isInWords || second.numeral.isWhole
    else { return nil }
    if let whole = withBareRest(first, unit, second) { return emit(whole) }
    guard let pair = compound(unit, second), isPart(second, of: pair.rule, at: start) else {
      return nil
    }
    guard let whole = joined(first, second, pair) else { return nil }
    // "2 yards 7 ft 10 inches"
    return compound(whole) ?? emit(whole)
  }

  /// The number of "2in", of which the rule for the larger unit must tell that "in" is an inch.
  private func gluedPart(at index: Int) -> FigurePart? {
    guard input.at(index + 1)?.kind == .word, input.isGlued(index + 1) else { return nil }
    return input.plainNumeral(at: index).map { FigurePart(numeral: $0, tokens: $0.tokens) }
  }

  /// "5 feet 11", "12 stone 4": a number below the larger unit, at the end of what is said.
  private func withBareRest(
    _ first: FigurePart, _ unit: UnitMatch, _ second: FigurePart
  ) -> FigurePart? {
    let end = second.tokens.upperBound
    guard second.isBare, second.tokens.lowerBound == first.tokens.upperBound,
      let code = code(of: unit),
      let rule = input.lexicon.compounds.first(where: { $0.larger == code }),
      rule.takesBareRest, first.numeral.isWhole, second.numeral.isWhole,
      second.numeral.value.map({ $0 < ExactDecimal(rule.factor) }) ?? false,
      input.at(end).map({ $0.kind == .mark && !input.isGlued(end + 1) }) ?? true
        || input.has([.conjunction, .auxiliary], at: end)
    else { return nil }
    return joined(first, second, (rule, end))
  }

  /// Behind a comma the smaller unit counts where it completes the larger: "5 feet, 10 inches", not "5 yards, 40 feet"; kilograms
  /// and grams behind one are a list.
  private func isPart(_ second: FigurePart, of rule: CompoundUnit, at start: Int) -> Bool {
    guard input.mark(at: start - 1) == .comma else { return true }
    guard rule.isCustomary else { return false }
    // "3 years, 2 months, 14 days" is a list.
    return second.unit?.isTime != true && second.numeral.isWhole
      && second.numeral.value.map { $0 < ExactDecimal(rule.factor * 3) && !$0.isNegative } ?? false
  }

  /// Reads a height such as "7-foot-2".
  private mutating func height(_ first: FigurePart, _ unit: UnitMatch) -> Int? {
    let end = first.tokens.upperBound
    guard code(of: unit) == "[ft_i]", input.mark(at: end) == .hyphen, input.isGlued(end),
      input.isGlued(end + 1), let inches = input.integer(at: end + 1), inches < 12,
      let numeral = input.plainNumeral(at: end + 1), let rule = input.lexicon.compounds.first
    else { return nil }
    return joined(first, FigurePart(numeral: numeral, tokens: numeral.tokens), (rule, end + 2))
      .flatMap { emit($0) }
  }

  private func compound(_ unit: UnitMatch, _ second: FigurePart) -> (rule: CompoundUnit, end: Int)?
  {
    guard let code = code(of: unit) else { return nil }
    for rule in input.lexicon.compounds where rule.larger == code {
      if let smaller = second.unit, self.code(of: smaller) == rule.smaller, !smaller.isHyphenated {
        return (rule, second.tokens.upperBound)
      }
      // "5 ft 2 in": "in" is a unit only here.
      let end = second.numeral.tokens.upperBound
      for form in rule.forms where input.isWord(listed: form, at: end) { return (rule, end + 1) }
    }
    return nil
  }

  private func code(of unit: UnitMatch) -> String? {
    switch unit.unit {
    case .measure(let measure): input.lexicon.code(of: measure)
    case .time(let time) where time.count == 1: DurationBuilding.code(of: time)
    default: nil
    }
  }

  /// Both parts as one amount in the smaller unit.
  private func joined(
    _ first: FigurePart, _ second: FigurePart, _ pair: (rule: CompoundUnit, end: Int)
  ) -> FigurePart? {
    guard let large = first.numeral.value, let small = second.numeral.value,
      let scaled = large.multiplied(by: ExactDecimal(pair.rule.factor)),
      let sum = scaled.trimmingFraction.adding(small), let unit = smallerUnit(pair.rule, second)
    else { return nil }
    var whole = first
    whole.numeral.value = sum
    whole.numeral.quantum = second.numeral.quantum
    whole.unit = unit
    whole.tokens = first.tokens.lowerBound..<pair.end
    return whole
  }

  private func smallerUnit(_ rule: CompoundUnit, _ second: FigurePart) -> UnitMatch? {
    if let unit = second.unit, code(of: unit) == rule.smaller { return unit }
    let tokens = second.tokens
    if let time = TimeUnit.unit(code: rule.smaller) {
      return UnitMatch(unit: .time(time), tokens: tokens)
    }
    return input.lexicon.unit(code: rule.smaller).map {
      UnitMatch(unit: .measure(Measure($0)), tokens: tokens)
    }
  }

  /// "3 dollars 50 cents", "$20 and 43c", "a dollar and 42 cents".
  private mutating func cents(behind first: FigurePart, at start: Int) -> Int? {
    if let end = bareCents(behind: first) { return end }
    guard first.isMoney, first.numeral.power == 0, first.numeral.isWhole,
      !first.isMinor, let second = input.part(at: start), second.isMinor,
      let cents = second.numeral.value, cents < 100, let dollars = first.numeral.value,
      let part = cents.scaled(byPowerOfTen: -2), let sum = dollars.adding(part),
      input.mark(at: start - 1) != .comma
    else { return nil }
    return emit(first, sum, to: second.tokens.upperBound)
  }

  /// "$20 43", "20 dollars 43": two digits of which nothing is said.
  private mutating func bareCents(behind first: FigurePart) -> Int? {
    let end = first.tokens.upperBound
    guard first.isMoney, !first.isMinor, first.numeral.power == 0, first.numeral.isWhole,
      let token = input.at(end), token.length == 2, let cents = input.integer(at: end),
      input.at(end + 1).map({
        $0.kind == .mark && $0.mark != .hyphen && $0.mark != .slash && $0.mark != .percent
          && !$0.mark.isCurrency
      }) ?? true,
      let sum = first.numeral.value?.adding(ExactDecimal(significand: Int128(cents), exponent: -2))
    else { return nil }
    return emit(first, sum, to: end + 1)
  }

  private mutating func emit(_ first: FigurePart, _ sum: ExactDecimal, to end: Int) -> Int? {
    var whole = first
    whole.numeral.value = sum
    whole.numeral.isInWords = false
    whole.numeral.quantum = ExactDecimal(significand: 1, exponent: -2)
    whole.tokens = first.tokens.lowerBound..<end
    return emit(whole)
  }

  /// "an hour and a half", "three years and a quarter".
  private mutating func emitLength(
    _ first: FigurePart, adding part: ExactDecimal, to end: Int
  ) -> Int? {
    guard let sum = first.numeral.value?.adding(part) else { return nil }
    var whole = first
    whole.numeral.value = sum
    whole.numeral.quantum = ExactDecimal(significand: 1, exponent: -1)
    whole.tokens = first.tokens.lowerBound..<end
    return emit(whole)
  }
}
