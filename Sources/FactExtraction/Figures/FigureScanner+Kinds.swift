import ArticleModel

/// The figure that was found last in a block, which an elliptical one completes itself from.
struct LastFigure {
  var part: FigurePart
}

extension FigureScanner {
  mutating func append(
    _ figure: Figure, _ part: FigurePart, isInvalid: Bool = false,
    bounds: (Numeral, Numeral)? = nil
  ) {
    var figure = figure
    figure.direction = input.direction(before: part.tokens.lowerBound)
    if figure.direction != nil { figure.basis = input.basis(behind: part.tokens.upperBound) }
    let (kind, value) = kindAndValue(figure, part, bounds: bounds)
    let span = input.span(of: part.tokens)
    last = LastFigure(part: part)
    found.append(
      ScannedMention(
        mention: Mention(kind: kind, span: span, value: value, isInvalid: isInvalid),
        tokens: part.tokens))
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
      let quantity = Quantity(
        figure: figure, unitSystem: .ucum, unit: input.lexicon.code(of: unit),
        unitName: input.lexicon.name(of: unit))
      return (.quantity, .quantity(quantity))
    case .count(let phrase):
      let (unit, name) = input.count(phrase)
      let quantity = Quantity(figure: figure, unitSystem: .count, unit: unit, unitName: name)
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
      per: per(behind: part.tokens.upperBound))
  }

  /// "a barrel", "per share", "/month", "-a-share" behind a price.
  private func per(behind end: Int) -> String? {
    var cursor = end
    if input.has(.indefinite, at: cursor) || input.isA(.per, at: cursor)
      || (input.mark(at: cursor) == .slash && input.isGlued(cursor))
    {
      cursor += 1
    } else if input.mark(at: cursor) == .hyphen,
      input.has(.indefinite, at: cursor + 1) || input.isA(.per, at: cursor + 1),
      input.mark(at: cursor + 2) == .hyphen
    {
      cursor += 3
    } else {
      return nil
    }
    guard let token = input.at(cursor), token.kind == .word,
      !input.lexicon.has([.function, .verb, .numberUnit, .magnitude], token)
    else { return nil }
    if input.isElapsedTime(at: cursor) { return nil }
    // "a year" and "a barrel" are measures; "$5 a stunning rise" is not: the noun ends its phrase.
    if !input.isA(.per, at: cursor - 1), input.mark(at: cursor - 1) != .hyphen,
      !input.lexicon.has([.timeUnit], token),
      input.lexicon.units.match(input.view, at: cursor) == nil,
      let next = input.at(cursor + 1), next.kind == .word,
      !input.lexicon.has([.function, .verb, .auxiliary], next)
    {
      return nil
    }
    return input.singular(at: cursor)
  }
}
