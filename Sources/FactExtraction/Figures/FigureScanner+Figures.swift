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
    if let end = score(first) ?? margin(first) ?? compound(first) ?? frequency(first) { return end }
    if let end = bounds(first) { return end }
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
    if let percent = input.percentUnit(at: unit) {
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

  // MARK: - Ellipsis

  /// "8 or $9", "45 and 50 mg", "three or four years": the first takes the unit of the second.
  private mutating func alternatives(_ first: FigurePart) -> Int? {
    if let end = dangling(first) { return end }
    let joint = first.tokens.upperBound
    if let end = partOfWhole(first) { return end }
    guard first.isBare, first.numeral.value != nil, first.hedgeBehind == nil,
      input.isA(.or, at: joint) || input.isA(.and, at: joint),
      var second = input.part(at: joint + 1), second.numeral.value != nil,
      first.numeral.isInWords == second.numeral.isInWords
    else { return nil }
    if second.isBare, input.isA(.or, at: joint),
      let noun = countedNoun(at: second.tokens.upperBound)
    {
      second.unit = noun
      second.tokens = second.tokens.lowerBound..<noun.tokens.upperBound
    }
    guard !second.isBare else { return nil }
    switch second.unit?.unit {
    case .ordinal, .multiple, .age: return nil
    case .count where input.isA(.and, at: joint): return nil
    default: break
    }
    var lending = first
    lending.prefix = second.prefix
    lending.unit = second.unit
    if first.numeral.power == 0, second.numeral.power > 0 {
      lending.numeral = first.numeral.scaled(byPowerOfTen: second.numeral.power)
    }
    _ = emit(lending, behind: first.tokens.upperBound)
    return emit(second)
  }

  /// "three of the five companies", "280 million of the 1.5 billion shekels": the part is of what the whole is of.
  private mutating func partOfWhole(_ first: FigurePart) -> Int? {
    let joint = first.tokens.upperBound
    guard first.isBare, first.numeral.value != nil, first.hedgeBehind == nil,
      input.isA(.of, at: joint), input.has(.definite, at: joint + 1),
      var whole = input.part(at: joint + 2), let all = whole.numeral.value, all > 1
    else { return nil }
    if whole.isBare, let noun = countedNoun(at: whole.tokens.upperBound) {
      whole.unit = noun
      whole.tokens = whole.tokens.lowerBound..<noun.tokens.upperBound
    }
    guard whole.isMoney || whole.unit?.isCount ?? false || whole.unit?.isMeasure ?? false else {
      return nil
    }
    var lending = first
    lending.prefix = whole.prefix
    lending.unit = whole.unit
    _ = emit(lending, behind: joint)
    return emit(whole)
  }

  /// "four-, five- and six-cylinder", "5- and 10-year": the hyphen waits for the unit of a later number.
  private mutating func dangling(_ first: FigurePart) -> Int? {
    let hyphen = first.tokens.upperBound
    guard first.isBare, first.numeral.value != nil, input.mark(at: hyphen) == .hyphen,
      input.isGlued(hyphen), !input.isGlued(hyphen + 1) || input.mark(at: hyphen + 1) == .comma
    else { return nil }
    if input.isA(.to, at: hyphen + 1), let second = input.part(at: hyphen + 2),
      second.unit != nil
    {
      return emitPair(first, second)
    }
    var cursor = hyphen + 1
    while cursor < hyphen + 9, let token = input.at(cursor) {
      let isJoint =
        token.mark == .comma || token.mark == .hyphen || input.isA(.and, at: cursor)
        || input.isA(.or, at: cursor) || input.isA(.to, at: cursor)
      if isJoint {
        cursor += 1
        continue
      }
      guard let later = input.part(at: cursor) else { return nil }
      if let unit = later.unit {
        var lending = first
        lending.unit = unit
        return emit(lending, behind: hyphen)
      }
      cursor = later.tokens.upperBound
    }
    return nil
  }

  /// "$1.2 billion, up from 900 million", "34%, compared with 31": a bare number takes what the figure before it has.
  private mutating func completed(_ part: FigurePart) -> FigurePart {
    guard let last, part.isBare else { return part }
    // "2,400 yen ($22) and 1,800 ($16)": the second is converted as the first was.
    if let money = last.converted, input.mark(at: part.tokens.upperBound) == .openBracket,
      let prefix = input.currencyPrefix(at: part.tokens.upperBound + 1),
      prefix.candidates != money.currency?.candidates, money.prefix == nil
    {
      var result = part
      result.unit = money.unit
      return result
    }
    guard isLinked(part.tokens.lowerBound, to: last) else { return counting(part, like: last) }
    // "$14.2 billion from one and $21 billion from the other": a pronoun.
    if part.numeral.isInWords, part.numeral.power == 0,
      part.numeral.value?.isEqual(to: .one) == true
    {
      return part
    }
    switch last.part.unit?.unit {
    case .count, .time, .age, .ordinal, .multiple: return part
    default: break
    }
    guard countedNoun(at: part.numeral.tokens.upperBound) == nil else { return part }
    var result = part
    result.prefix = last.part.prefix
    result.unit = last.part.unit
    if part.numeral.power == 0, last.part.numeral.power > 0,
      let magnitude = part.numeral.value?.magnitude, magnitude < 1000
    {
      result.numeral = part.numeral.scaled(byPowerOfTen: last.part.numeral.power)
    }
    return result
  }

  /// "460 cars were stolen, compared with 63 a year before", "6 million homes, including 1.5 million in the city".
  private mutating func counting(_ part: FigurePart, like last: LastFigure) -> FigurePart {
    let start = part.tokens.lowerBound
    let distance = start - last.part.tokens.upperBound
    guard (1...16).contains(distance), let unit = last.part.unit, unit.isCount, !unit.isHyphenated,
      !part.numeral.isInWords || part.numeral.power > 0, isCompared(start),
      !(last.part.tokens.upperBound..<start).contains(where: { endsClause($0) }),
      countedNoun(at: part.numeral.tokens.upperBound) == nil, input.date(at: start) == nil
    else { return part }
    var result = part
    result.unit = unit
    return result
  }

  /// Whether "compared with", "up from" or "including" stands before a number.
  private func isCompared(_ start: Int) -> Bool {
    if input.has(.linking, at: start - 1), !input.has(.comparing, at: start - 1) {
      return !input.has(.change, at: start - 1)
    }
    return input.has(.comparing, at: start - 1) && input.has(.linking, at: start - 2)
      || input.isA(.to, at: start - 1) && input.has(.comparing, at: start - 2)
  }

  private func endsClause(_ index: Int) -> Bool {
    switch input.mark(at: index) {
    case .point, .semicolon, .question, .exclamation: true
    default: false
    }
  }

  /// Whether only words of comparison stand between the last figure and the number at `start`.
  private func isLinked(_ start: Int, to last: LastFigure) -> Bool {
    guard start > last.part.tokens.upperBound, start - last.part.tokens.upperBound <= 4 else {
      return false
    }
    let link = start - 1
    guard input.has(.comparing, at: link) else { return false }
    return (last.part.tokens.upperBound..<link).allSatisfy { index in
      input.mark(at: index) == .comma || input.has([.change, .comparing], at: index)
    }
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
    var end = limit ?? part.tokens.upperBound
    if part.isBare, limit == nil {
      if let noun = countedNoun(of: part, at: end) {
        part.unit = noun
        end = noun.tokens.upperBound
      } else if part.numeral.isInWords, part.numeral.power == 0,
        part.numeral.value?.isEqual(to: .one) ?? true, !input.isA(.minus, at: start - 1),
        input.range.count > 1
      {
        // "one of the", "one" as a pronoun.
        return nil
      }
    }
    let isDuration = part.unit?.isTime ?? false
    part.tokens = start..<end
    sign(&part)
    belowZero(&part)
    let modifier =
      part.hedgeBehind ?? input.hedge(behind: end)?.modifier
      ?? input.hedge(before: part.tokens.lowerBound, isDuration: isDuration)
    append(figure(of: part, modifier: modifier), part)
    return max(end, part.tokens.upperBound)
  }

  /// "it was - 20 degrees": a hyphen with blanks to both sides, before a temperature.
  private func isSpacedMinus(before start: Int, _ part: FigurePart) -> Bool {
    guard input.mark(at: start - 1) == .hyphen, !input.isGlued(start), !input.isGlued(start - 1),
      case .measure(let unit) = part.unit?.unit, let before = input.at(start - 2)
    else { return false }
    return input.lexicon.isTemperature(unit) && before.kind == .word && !before.isCapitalized
  }

  /// "20 degrees below zero".
  private func belowZero(_ part: inout FigurePart) {
    let end = part.tokens.upperBound
    guard input.isA(.below, at: end), input.isA(.zero, at: end + 1),
      case .measure(let unit) = part.unit?.unit, input.lexicon.isTemperature(unit)
    else { return }
    part.numeral = part.numeral.negated()
    part.tokens = part.tokens.lowerBound..<end + 2
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
    return countedNoun(at: end)
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
    let tokens = index..<index + 1
    let numeral = Numeral(value: value, quantum: .one, tokens: tokens, isInWords: true)
    let unit = UnitMatch(unit: .multiple, tokens: tokens)
    let modifier = input.hedge(before: index, isDuration: false)
    append(
      FigureBuilding.multiple(numeral, modifier: modifier),
      FigurePart(numeral: numeral, unit: unit, tokens: tokens))
    return index + 1
  }

  /// Takes in a sign before the figure: a minus mark that a space precedes, or the word.
  func sign(_ part: inout FigurePart) {
    let start = part.tokens.lowerBound
    let mark = input.mark(at: start - 1)
    let isMark =
      (mark == .hyphen || mark == .dash) && input.isGlued(start)
      && (start - 2 < input.range.lowerBound || !input.isGlued(start - 1)
        || input.mark(at: start - 2).canOpenNumber)
    let isWord = input.isA(.minus, at: start - 1) || isSpacedMinus(before: start, part)
    if isMark || isWord {
      part.numeral = part.numeral.negated()
      part.tokens = start - 1..<part.tokens.upperBound
    } else if mark == .hyphen, input.isGlued(start), input.isA(.minus, at: start - 2) {
      // "minus-130 degrees"
      part.numeral = part.numeral.negated()
      part.tokens = start - 2..<part.tokens.upperBound
    }
  }
}
