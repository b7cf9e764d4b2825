import ArticleModel

/// Figures that take unit, scale or currency from a neighbour.
extension FigureScanner {
  /// "8 or $9", "45 and 50 mg", "three or four years": the first takes the unit of the second.
  mutating func alternatives(_ first: FigurePart) -> Int? {
    if let end = dangling(first) { return end }
    let joint = first.tokens.upperBound
    if let end = partOfWhole(first) { return end }
    guard first.isBare, first.numeral.value != nil, first.hedgeBehind == nil,
      input.isA(.or, at: joint) || input.isA(.and, at: joint) || isLevel(before: joint, of: first),
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
    case .count where !input.isA(.or, at: joint): return nil
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

  /// "slipped to 17.5 from 18.2 percent": whether the level that follows has the unit of this one too.
  private func isLevel(before joint: Int, of first: FigurePart) -> Bool {
    input.isA(.from, at: joint) && input.isA(.to, at: first.tokens.lowerBound - 1)
      && input.isUnderChange(before: first.tokens.lowerBound - 1, isStep: false)
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
  mutating func completed(_ part: FigurePart) -> FigurePart {
    var part = part
    guard let last else { return part }
    if isMillionTakenForMeter(part, behind: last) {
      part.numeral = part.numeral.scaled(byPowerOfTen: 6)
      part.unit = nil
    }
    guard part.isBare else { return part }
    // "2,400 yen ($22) and 1,800 ($16)": the second is converted as the first was.
    if let money = last.converted, input.mark(at: part.tokens.upperBound) == .openBracket,
      let prefix = input.currencyPrefix(at: part.tokens.upperBound + 1),
      prefix.candidates != money.currency?.candidates, money.prefix == nil
    {
      var result = part
      result.unit = money.unit
      return result
    }
    guard isLinked(part.tokens.lowerBound, to: last) || isNextMonth(part, behind: last) else {
      return isSet(part, against: last) ? counted(part, like: last) : counting(part, like: last)
    }
    // "$14.2 billion from one and $21 billion from the other": a pronoun.
    if part.numeral.isInWords, part.numeral.power == 0,
      part.numeral.value?.isEqual(to: .one) == true
    {
      return part
    }
    switch last.part.unit?.unit {
    case .count: return counting(part, like: last)
    case .time, .age, .ordinal, .multiple: return part
    default: break
    }
    guard countedNoun(at: part.numeral.tokens.upperBound) == nil,
      !isBaseOfPercentage(part, behind: last)
    else { return part }
    var result = part
    // "3.1 bln euros ($3.3 bln) vs 2.8 bln": what is compared is not the conversion.
    let isBehindBracket = input.mark(at: last.part.tokens.upperBound) == .closeBracket
    let model = isBehindBracket ? last.converted ?? last.part : last.part
    result.prefix = model.prefix
    result.unit = model.levelUnit(of: part)
    if part.numeral.power == 0, last.part.numeral.power > 0,
      let magnitude = part.numeral.value?.magnitude, magnitude < 1000
    {
      result.numeral = part.numeral.scaled(byPowerOfTen: last.part.numeral.power)
    }
    return result
  }

  /// "2.1% in May and 2.4 in June": the same share at another time.
  private func isNextMonth(_ part: FigurePart, behind last: LastFigure) -> Bool {
    let (end, next) = (last.part.tokens.upperBound, part.tokens.upperBound)
    return last.part.unit?.isPercent ?? false && input.isA(.in, at: end)
      && input.has(.month, at: end + 1) && input.isA(.and, at: part.tokens.lowerBound - 1)
      && part.tokens.lowerBound - end <= 4 && input.isA(.in, at: next)
      && input.has(.month, at: next + 1)
  }

  /// "13.5m tonnes from 12.6m": the letter that was taken for a meter is the magnitude of the figure before.
  private func isMillionTakenForMeter(_ part: FigurePart, behind last: LastFigure) -> Bool {
    guard last.part.numeral.power == 6, part.numeral.power == 0,
      case .measure(let unit) = part.unit?.unit, input.lexicon.isUnit("m", unit),
      input.isWord("m", at: part.tokens.upperBound - 1),
      input.isWord("m", at: last.part.numeral.tokens.upperBound - 1)
    else { return false }
    return isLinked(part.tokens.lowerBound, to: last)
  }

  /// "a fall of 9 per cent from 64,000": what a percentage is taken of is no percentage.
  private func isBaseOfPercentage(_ part: FigurePart, behind last: LastFigure) -> Bool {
    guard last.part.prefix == nil, case .percent = last.part.unit?.unit,
      let rate = last.part.numeral.value?.magnitude, let base = part.numeral.value?.magnitude
    else { return false }
    return rate < 150 && !(base < 150)
  }

  /// "by 218 votes to 210": a number set against the count before it.
  private mutating func isSet(_ part: FigurePart, against last: LastFigure) -> Bool {
    let start = part.tokens.lowerBound
    guard last.part.unit?.isCount ?? false, last.part.tokens.upperBound == start - 1,
      input.isA(.to, at: start - 1), part.numeral.power == 0
    else { return false }
    return countedNoun(at: part.numeral.tokens.upperBound) == nil && input.date(at: start) == nil
  }

  private func counted(_ part: FigurePart, like last: LastFigure) -> FigurePart {
    var result = part
    result.unit = last.part.unit
    return result
  }

  /// "460 cars were stolen, compared with 63 a year before", "6 million homes, including 1.5 million in the city".
  private mutating func counting(_ part: FigurePart, like last: LastFigure) -> FigurePart {
    let start = part.tokens.lowerBound
    let distance = start - last.part.tokens.upperBound
    guard (1...16).contains(distance), let unit = last.part.unit, unit.isCount, !unit.isHyphenated,
      !part.numeral.isInWords || part.numeral.power > 0, isCompared(start),
      !isPlaced(last.part.tokens.lowerBound),
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

  /// Whether a preposition makes a place of what was counted last: "100 stores in some 20 countries, up from 80".
  private func isPlaced(_ start: Int) -> Bool {
    let hedge = input.lexicon.hedgesBefore.match(input.view, endingBefore: start)
    return input.has(.preposition, at: (hedge?.start ?? start) - 1)
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
      input.mark(at: index) == .comma || input.mark(at: index) == .closeBracket
        || input.has([.change, .comparing], at: index)
    }
  }
}
