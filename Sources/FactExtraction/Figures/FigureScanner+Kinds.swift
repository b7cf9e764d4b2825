import ArticleModel

/// The figure that was found last in a block, which an elliptical one completes itself from.
struct LastFigure {
  var part: FigurePart
  /// The money before it that a bracket converts: "2,400 yen ($22)".
  var converted: FigurePart?
  var direction: Figure.Direction?
}

extension FigureScanner {
  mutating func append(
    _ figure: Figure, _ part: FigurePart, isInvalid: Bool = false,
    bounds: (Numeral, Numeral)? = nil
  ) {
    var figure = figure
    figure.direction =
      input.direction(before: part) ?? input.direction(behind: part)
      ?? input.directionOverObject(before: part) ?? joinedDirection(part)
    if figure.direction != nil {
      figure.basis = input.basis(behind: part.tokens.upperBound)
    } else if part.unit?.isPercent ?? false {
      figure.basis = input.basis(at: part.tokens.upperBound)
    }
    if figure.basis == nil, part.unit?.isPercent ?? false {
      figure.basis = input.basis(before: part.tokens.lowerBound)
    }
    let (kind, value) = kindAndValue(figure, part, bounds: bounds)
    let span = input.span(of: part.tokens)
    let isConverted =
      part.isMoney && input.mark(at: part.tokens.upperBound) == .openBracket
    last = LastFigure(
      part: part, converted: isConverted ? part : last?.converted, direction: figure.direction)
    found.append(
      ScannedMention(
        mention: Mention(kind: kind, span: span, value: value, isInvalid: isInvalid),
        tokens: part.tokens))
  }

  /// The direction of the figure before, which a percentage shares that restates it or is joined to it: "fell 312 points, or
  /// 0.9%", "climbed 0.4% on the month and 3.1% on the year".
  private func joinedDirection(_ part: FigurePart) -> Figure.Direction? {
    let start = part.tokens.lowerBound
    let isPercent = part.unit?.isPercent ?? false
    guard let last, let direction = last.direction,
      isPercent || part.isMoney || input.has(.point, at: part.tokens.upperBound - 1)
    else { return nil }
    let end = last.part.tokens.upperBound
    guard end < start, start - end <= 8 else { return nil }
    if end == start - 1, isPercent, input.mark(at: end) == .openBracket { return direction }
    let isJoined =
      input.isA(.or, at: start - 1)
      || isPercent && input.isA(.and, at: start - 1) && last.part.unit?.isPercent ?? false
    guard isJoined,
      (end..<start).allSatisfy({ index in
        input.mark(at: index) == .comma
          || input.at(index)?.kind == .word
            && (!input.has([.verb, .change, .auxiliary], at: index) || isMonth(index))
      })
    else { return nil }
    return direction
  }

  /// "May", which is an auxiliary in lower case.
  private func isMonth(_ index: Int) -> Bool {
    input.has(.month, at: index) && input[index].isCapitalized
  }

  private func kindAndValue(
    _ figure: Figure, _ part: FigurePart, bounds: (Numeral, Numeral)?
  ) -> (Mention.Kind, Mention.Value) {
    // "$10 dollars" is what its sign says.
    if let prefix = part.prefix { return (.money, .money(money(figure, prefix, part))) }
    switch part.unit?.unit {
    case .percent(let unit):
      return (.percent, .percent(Percent(figure: figure, unit: unit)))
    case .time(let unit):
      let isLabel = part.unit?.isHyphenated ?? false
      let expression = DurationBuilding.expression(
        figure, numeral: part.numeral, unit: unit, bounds: bounds, isLabel: isLabel)
      return (.duration, .temporal(expression))
    case .age(let unit):
      return (.age, .quantity(age(figure, unit)))
    case .measure(let unit):
      // "8.2 litres per 100 km"
      let end = part.tokens.upperBound
      let isForMany = input.isA(.per, at: end) && input.at(end + 1)?.kind == .number
      let quantity = Quantity(
        figure: figure, unitSystem: .ucum, unit: input.lexicon.code(of: unit),
        unitName: input.lexicon.name(of: unit), per: isForMany ? rate(behind: part) : nil)
      return (.quantity, .quantity(quantity))
    case .count(let phrase):
      let (unit, name) = input.count(phrase)
      let quantity = Quantity(
        figure: figure, unitSystem: .count, unit: unit, unitName: name, per: rate(behind: part))
      return (.quantity, .quantity(quantity))
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
      // "12.4 per 100,000": a number without a unit, for so many.
      if input.isA(.per, at: part.tokens.upperBound), let base = rate(behind: part) {
        let quantity = Quantity(
          figure: figure, unitSystem: .ucum, unit: "1", unitName: "1", per: base)
        return (.quantity, .quantity(quantity))
      }
      return (.number, .number(PlainNumber(figure: figure)))
    }
  }

  func age(_ figure: Figure, _ unit: TimeUnit) -> Quantity {
    Quantity(
      figure: figure, unitSystem: .ucum, unit: DurationBuilding.code(of: unit),
      unitName: unit.unit.rawValue)
  }

  private func money(_ figure: Figure, _ match: CurrencyMatch, _ part: FigurePart) -> Money {
    let local = input.conventions.region.flatMap { input.lexicon.regionCurrencies[$0] }
    let codes = CurrencyChoice.candidates(
      match.codes(in: input.lexicon), local: local, isDollar: input.lexicon.isDollar)
    return Money(
      figure: FigureBuilding.figure(figure, inHundredths: match.hundredths),
      currency: CurrencyChoice.code(among: codes, local: local),
      currencyCandidates: codes.count > 1 ? codes : [],
      per: per(behind: part.tokens.upperBound)?.base)
  }

  /// What a count is for: "12.4 deaths per 100,000", "two visits a week".
  private func rate(behind part: FigurePart) -> String? {
    let end = part.tokens.upperBound
    guard !(part.unit?.isHyphenated ?? false),
      input.isA(.per, at: end) || input.has(.timeUnit, at: end + 1)
    else { return nil }
    return per(behind: end)?.base
  }
}
