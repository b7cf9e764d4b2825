import ArticleModel

/// Units of a quotient, and the points of a rate.
extension GrammarInput {
  /// "barrels per day", "km/h", "pounds per square inch": the unit with what it is divided by.
  func rate(of unit: UnitID, from start: Int, to end: Int) -> UnitMatch {
    var measure = Measure(unit)
    let plain = UnitMatch(unit: .measure(measure), tokens: start..<end)
    let isSlash = mark(at: end) == .slash && isGlued(end) && isGlued(end + 1)
    let isArticle = has(.indefinite, at: end)
    guard isSlash || isArticle || isA(.per, at: end), let token = at(end + 1) else {
      return rateOfStuff(measure, from: start, of: end) ?? plain
    }
    if isArticle, isElapsedTime(at: end + 1) { return plain }
    if let time = lexicon.timeUnit(of: token) ?? (isSlash ? rateTime(at: end + 1) : nil),
      time.count == 1
    {
      measure.divisor = .time(time)
      return UnitMatch(unit: .measure(measure), tokens: start..<end + 2)
    }
    guard !isArticle, let (divisor, end) = self.measure(at: end + 1) else { return plain }
    measure.divisor = .unit(divisor)
    return UnitMatch(unit: .measure(measure), tokens: start..<end)
  }

  /// "2.1 million barrels of oil a day": what is measured stands between the unit and the time.
  private func rateOfStuff(_ unit: Measure, from start: Int, of index: Int) -> UnitMatch? {
    guard isA(.of, at: index), at(index + 1)?.kind == .word, !has(.function, at: index + 1) else {
      return nil
    }
    var cursor = index + 2
    if at(cursor)?.kind == .word, !has([.function, .verb, .change], at: cursor) { cursor += 1 }
    guard has(.indefinite, at: cursor) || isA(.per, at: cursor), let token = at(cursor + 1),
      let time = lexicon.timeUnit(of: token), time.count == 1, !isElapsedTime(at: cursor + 1),
      !has(.preposition, at: cursor + 2)
    else { return nil }
    var measure = unit
    measure.divisor = .time(time)
    return UnitMatch(unit: .measure(measure), tokens: start..<cursor + 2)
  }

  /// The time of a symbol behind a slash, no letter or digit of which follows: the "s" of "m/s", not of "m/s2".
  private func rateTime(at index: Int) -> TimeUnit? {
    followsGlued(index) || mark(at: index + 1) == .superscript
      ? nil : lexicon.rateTime(symbol: key(at: index))
  }

  /// Whether a unit of time and "earlier", "ago" or "later" stand at `index`: "$2.9 billion a year earlier" is no rate.
  func isElapsedTime(at index: Int) -> Bool {
    has(.timeUnit, at: index) && lexicon.cues.match(view, at: index + 1)?.payload == .elapsed
  }

  /// "b/d", "m/s²": a symbol that has a slash in it.
  func slashedUnit(at index: Int) -> (unit: UnitID, end: Int)? {
    guard view[index].kind == .word, view[index].length <= 4, mark(at: index + 1) == .slash,
      isGlued(index + 1), isGlued(index + 2)
    else { return nil }
    if isGlued(index + 3), let unit = lexicon.unit(symbol: key(index..<index + 4)) {
      return (unit, index + 4)
    }
    return lexicon.unit(symbol: key(index..<index + 3)).map { ($0, index + 3) }
  }

  /// The percentage points of "a quarter-point hike", "a half-percentage-point cut", at the hyphen.
  func pointsBehindFraction(at hyphen: Int) -> UnitMatch? {
    guard mark(at: hyphen) == .hyphen, isGlued(hyphen), isGlued(hyphen + 1) else { return nil }
    if has(.percent, at: hyphen + 1) {
      let point = mark(at: hyphen + 2) == .hyphen ? hyphen + 3 : hyphen + 2
      // "a half-percent rise"
      guard has(.point, at: point) else { return percentUnit(at: hyphen) }
      return UnitMatch(unit: .percent(.percentagePoint), tokens: hyphen..<point + 1)
    }
    // "a half-point lead" is of a game.
    guard has(.point, at: hyphen + 1), has(.change, at: hyphen + 2) || isA(.step, at: hyphen + 2)
    else {
      return nil
    }
    return UnitMatch(unit: .percent(.percentagePoint), tokens: hyphen..<hyphen + 2)
  }

  /// "cut rates by a quarter point", "raised by a quarter of a point": points of a rate, since a change is stated; a game is
  /// won by half a point.
  func pointsOfChange(of fraction: Range<Int>, at index: Int) -> UnitMatch? {
    guard has(.point, at: index), isA(.by, at: fraction.lowerBound - 1),
      (fraction.lowerBound - 7..<fraction.lowerBound - 1).contains(where: { has(.change, at: $0) })
    else { return nil }
    return UnitMatch(unit: .percent(.percentagePoint), tokens: index..<index + 1)
  }
}
