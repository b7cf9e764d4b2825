import ArticleModel

extension FigureScanner {
  /// The second part of "10 to 15 billion", "$10-15m", "between 5 and 7 percent", with what it lends the first.
  mutating func rangeEnd(behind first: inout FigurePart) -> FigurePart? {
    let end = first.tokens.upperBound
    guard let separator = rangeSeparator(at: end, behind: first) else { return nil }
    let isSigned = isMinus(separator)
    let start = isSigned ? separator + 1 : hedgeEnd(at: separator)
    guard var second = input.part(at: start, isMoney: first.isMoney),
      start == separator || !second.isBare
    else { return nil }
    if isSigned {
      second.numeral = second.numeral.negated()
      second.tokens = separator..<second.tokens.upperBound
    }
    // "from 1.2m to 1.5m people": the letter that was taken for a meter is the same magnitude.
    if case .measure(let unit) = first.unit?.unit, second.numeral.power == 6,
      input.lexicon.isUnit("m", unit), input.isWord("m", at: first.tokens.upperBound - 1)
    {
      first.numeral = first.numeral.scaled(byPowerOfTen: 6)
      first.unit = nil
    }
    if first.isBare, second.isBare, let noun = countedNoun(at: second.tokens.upperBound) {
      second.unit = noun
      second.tokens = second.tokens.lowerBound..<noun.tokens.upperBound
    }
    guard areCompatible(first, second), !isRecipient(second, of: first) else { return nil }
    lend(second, to: &first)
    return second
  }

  /// Whether a number behind "to" counts those who get the money before it: "$640,000 to two causes".
  private func isRecipient(_ second: FigurePart, of first: FigurePart) -> Bool {
    let start = first.tokens.lowerBound
    guard first.isMoney, !second.isMoney, input.isA(.to, at: first.tokens.upperBound),
      !isBetween(start), !input.isA(.from, at: start - 1), let money = first.numeral.value,
      let number = second.numeral.value
    else { return false }
    return number < money
  }

  /// Whether a sign stands before the second number: "-18 °C to -34 °C".
  private func isMinus(_ index: Int) -> Bool {
    guard input.mark(at: index) == .hyphen || input.mark(at: index) == .dash else { return false }
    return !input.isGlued(index) && input.isGlued(index + 1) && input.at(index + 1)?.kind == .number
  }

  /// The index behind a hedge of the second number: "between 2 and about 7 liters", "2 - ~7 liters".
  private func hedgeEnd(at index: Int) -> Int {
    if input.mark(at: index) == .tilde || input.mark(at: index) == .approximately {
      return index + 1
    }
    guard let match = input.lexicon.hedgesBefore.match(input.view, at: index),
      match.payload == .approximate
    else { return index }
    return match.end
  }

  /// "10 to 15 billion": the magnitude counts for both, where the first then is not above the second.
  private func lend(_ second: FigurePart, to first: inout FigurePart) {
    guard first.numeral.power == 0, second.numeral.power > 0,
      let value = first.numeral.value?.magnitude,
      value < 1000, first.unit == nil || first.isMoney
    else { return }
    let scaled = first.numeral.scaled(byPowerOfTen: second.numeral.power)
    let isTooLarge =
      if let value = scaled.value, let other = second.numeral.value { other < value } else { true }
    // "$5 to $3 billion" falls; "$900 to $1 million" rises from where it says.
    if isTooLarge, first.prefix != nil, second.prefix != nil, value >= 100 { return }
    first.numeral = scaled
  }

  private func rangeSeparator(at index: Int, behind first: FigurePart) -> Int? {
    switch input.mark(at: index) {
    case .tilde:
      return input.isGlued(index) && input.isGlued(index + 1) ? index + 1 : nil
    case .hyphen where input.isA(.to, at: index + 1) && input.mark(at: index + 2) == .hyphen:
      // "10-to-15-minute"
      guard input.isGlued(index), input.isGlued(index + 3), let second = input.part(at: index + 3),
        !second.isBare
      else { return nil }
      return index + 3
    case .hyphen, .dash:
      guard input.isGlued(index) == input.isGlued(index + 1) else {
        // "2 -7 liters", "1,000 –10,000 homes": a slip of the blank, as long as a unit follows.
        guard first.isBare, input.isGlued(index + 1), let second = input.part(at: index + 1),
          second.unit?.isMeasure == true || second.isBare && counts(second),
          first.numeral < second.numeral
        else { return nil }
        return index + 1
      }
      // "2000 - 2500 calories" is a range, "5 - 7" two numbers of a list.
      if !input.isGlued(index), input.mark(at: index) == .hyphen,
        !isSpacedRange(first, to: hedgeEnd(at: index + 1))
      {
        return nil
      }
      return index + 1
    case .none:
      if input.isA(.to, at: index) { return index + 1 }
      if input.isA(.and, at: index), isBetween(first.tokens.lowerBound) { return index + 1 }
      return nil
    default:
      return nil
    }
  }

  /// Whether a noun that a number counts stands behind it.
  private func counts(_ part: FigurePart) -> Bool {
    input.countedNoun(at: part.tokens.upperBound) != nil
  }

  /// "2000 - 2500 calories", "10% - 12%", "$10 - $12 million": two ends of one kind around a hyphen with blanks.
  private func isSpacedRange(_ first: FigurePart, to index: Int) -> Bool {
    guard let second = input.part(at: index, isMoney: first.isMoney) else { return false }
    if first.isBare {
      return !second.isBare
        || !first.numeral.isInWords && first.numeral < second.numeral && counts(second)
    }
    let isAlike =
      first.unit?.isPercent ?? false && first.unit?.unit == second.unit?.unit
      || first.prefix != nil && first.prefix?.candidates == second.prefix?.candidates
    return isAlike && first.numeral < second.numeral
      && input.direction(behind: second) == nil
  }

  /// Whether "between" stands before `start`, a hedge or an article aside.
  private func isBetween(_ start: Int) -> Bool {
    input.isA(.between, at: start - 1) || input.isA(.between, at: start - 2)
  }

  private func areCompatible(_ first: FigurePart, _ second: FigurePart) -> Bool {
    guard first.numeral.value != nil, second.numeral.value != nil,
      !first.isMoney || !second.isMoney || first.isMinor == second.isMinor || first.prefix != nil
    else { return false }
    if first.isBare, second.prefix != nil { return false }
    if let prefix = first.prefix, let other = second.prefix, prefix.candidates != other.candidates {
      return false
    }
    guard let unit = first.unit else {
      // "$10 to 15 percent" is nothing; "18 to 36 months" and "5-10 homes" are.
      if second.unit?.unit == .ordinal { return false }
      return first.prefix == nil || second.unit == nil || second.isMoney
    }
    if unit.unit == .ordinal { return false }
    if second.unit == nil {
      guard !first.isMoney else { return true }
      // "fell 5 percent to 1,234" leads to another kind of figure; "from 5 percent to 7" does not.
      let before = first.tokens.lowerBound - 1
      return second.prefix == nil
        && (input.isA(.from, at: before) || isBetween(first.tokens.lowerBound))
    }
    if case .count(let phrase) = unit.unit, case .count(let other) = second.unit?.unit {
      return input.count(phrase) == input.count(other)
    }
    return unit.unit == second.unit?.unit || (first.isMoney && second.isMoney)
  }

  /// Emits two parts as a range, or as two figures under a word of change.
  mutating func emitPair(_ first: FigurePart, _ second: FigurePart) -> Int? {
    let firstEnd = first.tokens.upperBound
    // "5- to 10-year": the hyphen waits for the unit.
    let isWordRange = input.mark(at: firstEnd) == .none || input.isA(.to, at: firstEnd + 1)
    // "5-3" and "555-1234" without unit or currency are scores, phone numbers, codes.
    if !isWordRange, first.isBare, second.isBare, !isClearRange(first, second) { return nil }
    if isShares(first, second) {
      _ = emit(first)
      return emit(second)
    }
    let isStep = !first.isBare && input.isA(.by, at: first.tokens.lowerBound - 1)
    var first = first
    var second = second
    sign(&first)
    if first.unit == nil { first.unit = second.unit }
    if second.unit == nil { second.unit = first.levelUnit(of: second) }
    if !first.isMoney { first.prefix = second.prefix }
    if !second.isMoney { second.prefix = first.prefix }
    let start = first.tokens.lowerBound
    if isWordRange, !isBetween(start), input.isUnderChange(before: start, isStep: isStep),
      !isExpectedStep(first, second)
    {
      // The first keeps its own span, though it takes the other's unit.
      _ = emit(first, behind: firstEnd)
      return emit(second, behind: second.tokens.upperBound)
    }
    // "5 to 10" of nothing: a range where a word says so, else a vote, a ratio, an address.
    if first.isBare, isWordRange, !isBetween(start), !input.isA(.from, at: start - 1),
      input.hedge(before: start, isDuration: false) == nil
    {
      guard
        first.numeral.power > 0 || second.numeral.power > 0 || first.numeral.isInWords
          || input.isA(.being, at: second.tokens.upperBound)
      else {
        return emit(first)
      }
    }
    let modifier = input.hedge(before: start, isDuration: second.unit?.isTime ?? false)
    var whole = second
    whole.tokens = start..<second.tokens.upperBound
    // "-18 to -34 degrees" goes down into the cold.
    if let one = first.numeral.value, let other = second.numeral.value, one.isNegative, other < one
    {
      swap(&first.numeral, &second.numeral)
    }
    guard let low = first.numeral.value, let high = second.numeral.value else { return nil }
    let figure = FigureBuilding.range(
      first.numeral, second.numeral, modifier: modifier, isCount: second.unit?.isCount ?? false)
    append(figure, whole, isInvalid: low > high, bounds: (first.numeral, second.numeral))
    return whole.tokens.upperBound
  }

  /// "will grow 12 to 14 per cent", "may rise 25 to 50 basis points": how much is expected, from the least to the most.
  private func isExpectedStep(_ first: FigurePart, _ second: FigurePart) -> Bool {
    let start = first.tokens.lowerBound
    guard second.unit?.isPercent ?? false, first.numeral < second.numeral,
      !input.isA(.from, at: start - 1)
    else { return false }
    var cursor = start - 1
    while cursor > start - 6, let token = input.at(cursor), token.kind == .word {
      if input.isA(.modal, at: cursor) || input.isA(.to, at: cursor) { return true }
      cursor -= 1
    }
    return false
  }

  /// "52% to 48%": two parts of one whole, no range.
  private func isShares(_ first: FigurePart, _ second: FigurePart) -> Bool {
    guard first.unit?.isPercent ?? false, second.unit?.isPercent ?? false,
      let one = first.numeral.value, let other = second.numeral.value, other < one,
      let sum = one.adding(other)
    else { return false }
    return sum.isEqual(to: 100)
  }

  /// "5k-20k", "20~100", "1000 – 5000": two numbers that a mark joins and that are no code.
  private func isClearRange(_ first: FigurePart, _ second: FigurePart) -> Bool {
    guard let low = first.numeral.value, let high = second.numeral.value, low < high else {
      return false
    }
    let joint = first.tokens.upperBound
    if input.mark(at: joint) == .tilde { return true }
    if first.numeral.power > 0, second.numeral.power > 0 { return true }
    return input.mark(at: joint) == .dash && !input.isGlued(joint) && low >= 100
  }
}
