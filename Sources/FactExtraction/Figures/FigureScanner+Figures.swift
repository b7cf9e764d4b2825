import ArticleModel

extension FigureScanner {
  /// Reads the figure that begins at `index` and returns the token behind it.
  mutating func figure(at index: Int) -> Int? {
    if let proportion = input.proportion(at: index) { return emitFraction(proportion) }
    guard var first = input.part(at: index) else {
      return input.wordFraction(at: index).flatMap { emitFraction($0) }
    }
    if first.numeral.power == 0, first.prefix == nil, let fraction = input.wordFraction(at: index),
      fraction.tokens.upperBound >= first.numeral.tokens.upperBound
    {
      return emitFraction(fraction)
    }
    if first.unit?.unit == .ordinal, input.isNamedByOrdinal(at: first.tokens.upperBound) {
      return first.tokens.upperBound
    }
    if let end = score(first) ?? margin(first) ?? compound(first) ?? frequency(first) { return end }
    if let end = bareMargin(first) ?? bounds(first) { return end }
    if let second = rangeEnd(behind: &first) { return emitPair(first, second) }
    if let end = alternatives(first) { return end }
    return emit(first)
  }

  // MARK: - Fractions

  private mutating func emitFraction(_ numeral: Numeral) -> Int {
    var numeral = numeral
    numeral.isOneIn = input.isA(.in, at: numeral.tokens.lowerBound + 1)
    var end = numeral.tokens.upperBound
    let modifier =
      input.hedge(behind: end)?.modifier
      ?? input.hedge(before: numeral.tokens.lowerBound, isDuration: false)
    // "half a percentage point", "three-quarters of a percent".
    var unit = end
    if input.isA(.of, at: unit) { unit += 1 }
    if input.has(.indefinite, at: unit) { unit += 1 }
    // "three-quarters of 1 percent"
    if unit > end, input.integer(at: unit) == 1 || input.isA(.one, at: unit) { unit += 1 }
    if let percent = input.percentUnit(at: unit) ?? input.pointsBehindFraction(at: end)
      ?? input.pointsOfChange(of: numeral.tokens, at: unit)
    {
      end = percent.tokens.upperBound
      var part = FigurePart(
        numeral: numeral, unit: percent, tokens: numeral.tokens.lowerBound..<end)
      part.numeral.isInWords = false
      append(FigureBuilding.figure(part.numeral, modifier: modifier), part)
      return end
    }
    // "half a mile", "three-quarters of an hour"
    if let measure = input.unit(at: unit, isMoney: false),
      unit > numeral.tokens.upperBound || measure.isMeasure,
      measure.isMeasure || measure.isTime
    {
      end = measure.tokens.upperBound
      numeral.quantum = ExactDecimal(significand: 1, exponent: -1)
      numeral.isInWords = false
      let part = FigurePart(
        numeral: numeral, unit: measure, tokens: numeral.tokens.lowerBound..<end)
      append(FigureBuilding.figure(numeral, modifier: modifier), part)
      return end
    }
    // "half a dozen" was read as a number; "half an idea" is none.
    if input.has(.indefinite, at: end) { return end }
    append(
      FigureBuilding.fraction(numeral, modifier: modifier),
      FigurePart(numeral: numeral, tokens: numeral.tokens))
    return end
  }

  // MARK: - Single figures

  /// Emits one figure.
  ///
  /// - Parameter limit: Keeps its span from reaching over what follows, where it took its unit from there.
  mutating func emit(_ part: FigurePart, behind limit: Int? = nil) -> Int? {
    var part = part
    let start = part.tokens.lowerBound
    guard part.numeral.value != nil else {
      found.append(
        ScannedMention(
          mention: Mention(kind: .number, span: input.span(of: part.tokens), value: .none),
          tokens: part.tokens))
      return part.tokens.upperBound
    }
    part = completed(part)
    if part.isBare, input.isFactor(at: start) {
      part.unit = UnitMatch(unit: .multiple, tokens: part.tokens)
    }
    var end = limit ?? part.tokens.upperBound
    if part.isBare, limit == nil {
      if let noun = countedNoun(of: part, at: end) {
        part.unit = noun
        // The "U.S." of "two U.S. embassies" stays a name of its own.
        if !input.holdsInitials(noun.tokens) { end = noun.tokens.upperBound }
      } else if let noun = input.nounBehindMeasure(at: end) {
        // The measure inside stays a figure of its own.
        part.unit = noun
      } else if part.numeral.isInWords, part.numeral.power == 0,
        part.numeral.value?.isEqual(to: .one) ?? true, !input.isA(.minus, at: start - 1),
        input.range.count > 1
      {
        // "one of the", "one" as a pronoun.
        return nil
      }
    }
    if part.isBare, let hedge = input.hedge(behind: end), input.isA(.older, at: hedge.end - 1) {
      // "65 and older"
      part.unit = UnitMatch(unit: .age(TimeUnit(.year)), tokens: start..<end)
    }
    let isDuration = part.unit?.isTime ?? false
    part.tokens = start..<end
    sign(&part)
    bracketed(&part)
    belowZero(&part)
    let modifier =
      part.hedgeBehind ?? input.hedge(behind: end)?.modifier
      ?? input.hedge(before: part.tokens.lowerBound, isDuration: isDuration)
    append(figure(of: part, modifier: modifier), part)
    return baseEnd(behind: part) ?? max(end, part.tokens.upperBound)
  }

  /// The index behind the number that a rate is for, which is no figure of its own: "12.4 per 100,000".
  private func baseEnd(behind part: FigurePart) -> Int? {
    let end = part.tokens.upperBound
    guard part.isBare || part.unit?.isCount ?? false || part.unit?.isMeasure ?? false,
      input.isA(.per, at: end),
      input.at(end + 1)?.kind == .number
    else { return nil }
    return per(behind: end)?.end
  }

  private mutating func countedNoun(of part: FigurePart, at end: Int) -> UnitMatch? {
    let isOne = part.numeral.value?.isEqual(to: .one) ?? false
    if isOne, part.numeral.isInWords, part.numeral.power == 0 {
      // "no one", "this one", "the one that" are pronouns.
      let before = part.tokens.lowerBound - 1
      let isPronoun =
        input.has(.definite, at: before)
        || input.has(.beforePronoun, at: before)
      return isPronoun ? nil : input.countedSingular(at: end)
    }
    return countedNoun(at: end) ?? input.attributiveNoun(at: end)
      ?? (input.plainYear(at: part.tokens.lowerBound) == nil ? input.countedVerb(at: end) : nil)
  }

  private func figure(of part: FigurePart, modifier: Figure.Modifier?) -> Figure {
    if part.unit?.unit == .multiple {
      return FigureBuilding.multiple(part.numeral, modifier: modifier)
    }
    return FigureBuilding.figure(
      part.numeral, modifier: modifier, isCount: part.unit?.isCount ?? false)
  }

  /// "doubled", "threefold", "halved".
  mutating func multiple(at index: Int) -> Int? {
    guard let value = input.lexicon.multiple(of: input[index]) else { return nil }
    if input.isA(.twice, at: index), !input.isMultiplying(at: index) { return nil }
    let tokens = index..<index + 1
    let numeral = Numeral(value: value, quantum: .one, tokens: tokens, isInWords: true)
    let unit = UnitMatch(unit: .multiple, tokens: tokens)
    let modifier = input.hedge(before: index, isDuration: false)
    append(
      FigureBuilding.multiple(numeral, modifier: modifier),
      FigurePart(numeral: numeral, unit: unit, tokens: tokens))
    return index + 1
  }
}
