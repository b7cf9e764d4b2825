import ArticleModel

/// One numeral with the currency before it and the unit behind it.
struct FigurePart {
  var prefix: CurrencyMatch?
  var numeral: Numeral
  var unit: UnitMatch?
  var hedgeBehind: Figure.Modifier?
  /// From the currency to the unit.
  var tokens: Range<Int>

  var isMoney: Bool {
    if prefix != nil { return true }
    if case .currency = unit?.unit { return true }
    return false
  }
}

extension FigureScanner {
  /// Reads the figure that begins at `index` and returns the token behind it.
  mutating func figure(at index: Int) -> Int? {
    if let fraction = input.wordFraction(at: index) { return emitFraction(fraction) }
    guard var first = part(at: index) else { return nil }
    if let end = score(first) { return end }
    if let second = rangeEnd(behind: &first) { return emitPair(first, second) }
    return emit(first)
  }

  /// A numeral with what belongs to it.
  private func part(at index: Int, isMoney: Bool = false) -> FigurePart? {
    let prefix = input.currencyPrefix(at: index)
    let start = prefix?.tokens.upperBound ?? index
    var numberStart = start
    var isNegative = false
    if input.mark(at: start) == .hyphen || input.mark(at: start) == .dash, prefix != nil,
      input.isGlued(start + 1)
    {
      isNegative = true
      numberStart += 1
    }
    guard var numeral = input.numeral(at: numberStart, isMoney: prefix != nil || isMoney) else {
      return nil
    }
    if isNegative { numeral = numeral.negated() }
    var end = numeral.tokens.upperBound
    var hedge: Figure.Modifier?
    // "3B+ Users": the plus stands between the number and what it counts.
    if input.mark(at: end) == .plus, input.isGlued(end) {
      hedge = .atLeast
      end += 1
    }
    let unit = input.unit(at: end, isMoney: prefix != nil)
    if let unit { end = unit.tokens.upperBound } else { end = numeral.tokens.upperBound }
    return FigurePart(
      prefix: prefix, numeral: numeral, unit: unit, hedgeBehind: hedge, tokens: index..<end)
  }

  // MARK: - Ranges

  /// The second part of "10 to 15 billion", "$10-15m", "between 5 and 7 percent", with what it lends the first.
  private func rangeEnd(behind first: inout FigurePart) -> FigurePart? {
    let end = first.tokens.upperBound
    guard let start = rangeSeparator(at: end, behind: first) else { return nil }
    guard var second = part(at: start, isMoney: first.isMoney) else { return nil }
    if first.unit == nil, second.unit == nil, !first.isMoney, !second.isMoney {
      if let noun = input.countedNoun(at: second.tokens.upperBound) {
        second.unit = noun
        second.tokens = second.tokens.lowerBound..<noun.tokens.upperBound
      }
    }
    guard areCompatible(first, second) else { return nil }
    if first.prefix == nil, first.unit == nil, second.prefix != nil { return nil }
    // "10 to 15 billion": the magnitude counts for both, where the first is small enough to lack its own.
    if first.numeral.power == 0, second.numeral.power > 0, !first.numeral.isInWords || first.unit == nil,
      let value = first.numeral.value, let magnitude = value.magnitude, magnitude < 1000
    {
      first.numeral = first.numeral.scaled(byPowerOfTen: second.numeral.power)
    }
    return second
  }

  private func rangeSeparator(at index: Int, behind first: FigurePart) -> Int? {
    switch input.mark(at: index) {
    case .hyphen, .dash:
      guard input.isGlued(index) == input.isGlued(index + 1) else { return nil }
      guard input.isGlued(index) || input.mark(at: index) == .dash else { return nil }
      return index + 1
    case .none:
      if input.isWord("to", at: index) { return index + 1 }
      if input.isWord("and", at: index), input.isWord("between", at: first.tokens.lowerBound - 1)
        || (input.isWord("between", at: first.tokens.lowerBound - 2))
      {
        return index + 1
      }
      return nil
    default:
      return nil
    }
  }

  private func areCompatible(_ first: FigurePart, _ second: FigurePart) -> Bool {
    if first.numeral.value == nil || second.numeral.value == nil { return false }
    if let prefix = first.prefix, let other = second.prefix, prefix.candidates != other.candidates {
      return false
    }
    guard let unit = first.unit else {
      // "$10 to 15 percent" is nothing; "18 to 36 months" and "5-10 homes" are.
      return first.prefix == nil || second.unit == nil || second.isMoney
    }
    if case .ordinal = unit.unit { return false }
    if second.unit == nil { return second.prefix == nil || first.isMoney }
    return unit.unit == second.unit?.unit || (first.isMoney && second.isMoney)
  }

  /// Emits two parts as a range, or as two figures under a word of change.
  private mutating func emitPair(_ first: FigurePart, _ second: FigurePart) -> Int? {
    var first = first
    var second = second
    if first.unit == nil { first.unit = second.unit }
    if second.unit == nil { second.unit = first.unit }
    if first.prefix == nil { first.prefix = second.prefix }
    if second.prefix == nil { second.prefix = first.prefix }
    if input.isUnderChange(before: first.tokens.lowerBound) {
      // The first keeps its own span, though it takes the other's unit.
      _ = emit(first, behind: first.tokens.upperBound)
      return emit(second)
    }
    let isWordRange = input.mark(at: first.tokens.upperBound) == .none
    // "5-3" and "555-1234" without unit or currency are scores, phone numbers, codes.
    if !isWordRange, first.unit == nil, !first.isMoney { return nil }
    guard let low = first.numeral.value, let high = second.numeral.value else { return nil }
    let start = first.tokens.lowerBound
    let isDuration = if case .time = second.unit?.unit { true } else { false }
    let modifier = input.hedge(before: start, isDuration: isDuration)
    var whole = second
    whole.tokens = start..<second.tokens.upperBound
    let figure = FigureBuilding.range(first.numeral, second.numeral, modifier: modifier)
    append(figure, whole, isInvalid: low > high, bounds: (first.numeral, second.numeral))
    return whole.tokens.upperBound
  }

  // MARK: - Single figures

  private mutating func emitFraction(_ numeral: Numeral) -> Int {
    let end = numeral.tokens.upperBound
    if let unit = input.unit(at: end, isMoney: false), case .percent = unit.unit { return end }
    let modifier = input.hedge(before: numeral.tokens.lowerBound, isDuration: false)
    let figure = FigureBuilding.figure(numeral, modifier: modifier)
    append(figure, FigurePart(numeral: numeral, tokens: numeral.tokens))
    return end
  }

  /// Emits one figure; `limit` keeps its span from reaching over what follows.
  private mutating func emit(_ part: FigurePart, behind limit: Int? = nil) -> Int? {
    var part = part
    let start = part.tokens.lowerBound
    var end = limit ?? part.tokens.upperBound
    guard part.numeral.value != nil else {
      found.append(
        ScannedMention(
          mention: Mention(kind: .number, span: input.span(of: start..<end), value: .none),
          tokens: start..<end))
      return end
    }
    if part.unit == nil, part.prefix == nil {
      takeOverCurrency(&part)
    }
    if part.unit == nil, part.prefix == nil, limit == nil {
      let nounStart = part.hedgeBehind == nil ? end : end + 1
      if let noun = input.countedNoun(at: nounStart) {
        part.unit = noun
        end = noun.tokens.upperBound
      } else if part.numeral.isInWords, part.numeral.power == 0,
        part.numeral.value.map({ $0.isEqual(to: .one) }) ?? true
      {
        // "one of the", "one" as a pronoun.
        return nil
      }
    }
    var isDuration = false
    if case .time = part.unit?.unit { isDuration = true }
    var modifier = part.hedgeBehind ?? input.hedge(before: start, isDuration: isDuration)
    if modifier == nil, let behind = input.hedge(behind: end) { modifier = behind.modifier }
    part.numeral = signed(part.numeral, from: start, to: end)
    part.tokens = start..<end
    let isCount = if case .count = part.unit?.unit { true } else { false }
    let figure = FigureBuilding.figure(part.numeral, modifier: modifier, isCount: isCount)
    append(figure, part)
    return end
  }

  /// "$1.2 billion, up from 900 million": a scaled number without a noun takes the currency that stands before it.
  private func takeOverCurrency(_ part: inout FigurePart) {
    guard let lastMoney, part.numeral.power > 0,
      input.countedNoun(at: part.numeral.tokens.upperBound) == nil
    else { return }
    let before = part.tokens.lowerBound - 1
    for word in ["from", "to", "and", "or", "than", "versus", "against", "with", "of", "by"]
    where input.isWord(word, at: before) {
      part.prefix = lastMoney
      return
    }
  }

  /// A sign before the figure: a minus mark that a space precedes, or the word.
  private func signed(_ numeral: Numeral, from start: Int, to end: Int) -> Numeral {
    if input.isWord("minus", at: start - 1) || input.isWord("negative", at: start - 1) {
      return numeral.negated()
    }
    let mark = input.mark(at: start - 1)
    let isFirst = start - 2 < input.range.lowerBound
    if mark == .hyphen || mark == .dash, input.isGlued(start),
      isFirst || !input.isGlued(start - 1) || input.mark(at: start - 2) == .openBracket
    {
      return numeral.negated()
    }
    return numeral
  }

  // MARK: - Kinds

  mutating func append(
    _ figure: Figure, _ part: FigurePart, isInvalid: Bool = false,
    bounds: (Numeral, Numeral)? = nil
  ) {
    let (kind, value) = kindAndValue(figure, part, bounds: bounds)
    let span = input.span(of: part.tokens)
    found.append(
      ScannedMention(
        mention: Mention(kind: kind, span: span, value: value, isInvalid: isInvalid),
        tokens: part.tokens))
  }

  private mutating func kindAndValue(
    _ figure: Figure, _ part: FigurePart, bounds: (Numeral, Numeral)?
  ) -> (Mention.Kind, Mention.Value) {
    switch part.unit?.unit {
    case .percent(let unit):
      return (.percent, .percent(Percent(figure: figure, unit: unit)))
    case .time(let unit):
      let isLabel = part.unit?.isHyphenated ?? false
      let expression = DurationBuilding.expression(
        figure, numeral: part.numeral, unit: unit, bounds: bounds, isLabel: isLabel)
      return (.duration, .temporal(expression))
    case .age(let unit):
      let code = DurationBuilding.code(of: unit)
      return (
        .age,
        .quantity(
          Quantity(figure: figure, unitSystem: .ucum, unit: code, unitName: unit.unit.rawValue))
      )
    case .measure(let unit):
      return (
        .quantity,
        .quantity(
          Quantity(
            figure: figure, unitSystem: .ucum, unit: unit.code, unitName: unit.name,
            per: per(behind: part.tokens.upperBound)))
      )
    case .count(let unit, let name):
      return (
        .quantity,
        .quantity(Quantity(figure: figure, unitSystem: .count, unit: unit, unitName: name))
      )
    case .ordinal:
      var exact = figure
      exact.precision = nil
      exact.interval = nil
      return (.ordinal, .number(PlainNumber(figure: exact)))
    case .multiple:
      return (.number, .number(PlainNumber(figure: figure, unit: "multiple")))
    case .currency(let match):
      return (.money, .money(money(figure, match, part)))
    case nil:
      if let prefix = part.prefix { return (.money, .money(money(figure, prefix, part))) }
      return (.number, .number(PlainNumber(figure: figure)))
    }
  }

  private mutating func money(_ figure: Figure, _ match: CurrencyMatch, _ part: FigurePart) -> Money {
    lastMoney = match
    let code = CurrencyChoice.code(for: match, locale: settings.locale)
    return Money(
      figure: match.isMinor ? FigureBuilding.hundredth(of: figure) : figure, currency: code,
      currencyCandidates: match.candidates.count > 1 ? match.candidates : [],
      per: per(behind: part.tokens.upperBound))
  }

  /// "a barrel", "per share", "/month" behind a price.
  private func per(behind end: Int) -> String? {
    var cursor = end
    if input.isWord("a", at: cursor) || input.isWord("an", at: cursor)
      || input.isWord("per", at: cursor) || (input.mark(at: cursor) == .slash && input.isGlued(cursor))
    {
      cursor += 1
    } else if input.mark(at: cursor) == .hyphen, input.isWord("a", at: cursor + 1),
      input.mark(at: cursor + 2) == .hyphen
    {
      cursor += 3
    } else {
      return nil
    }
    guard let token = input.at(cursor), token.kind == .word,
      !input.lexicon.has([.function, .verb, .numberUnit, .magnitude], token)
    else { return nil }
    // "a year" and "a barrel" are measures; "$5 a stunning rise" is not: the noun ends its phrase.
    if !input.lexicon.has([.timeUnit], token), input.lexicon.units.match(input.view, at: cursor) == nil,
      let next = input.at(cursor + 1), next.kind == .word,
      !input.lexicon.has([.function, .verb, .auxiliary], next)
    {
      return nil
    }
    return input.singular(at: cursor)
  }
}
