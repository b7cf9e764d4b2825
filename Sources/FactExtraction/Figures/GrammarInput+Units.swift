import ArticleModel

/// What stands behind a numeral and makes it a figure of a kind.
struct UnitMatch: Hashable, Sendable {
  enum Unit: Hashable, Sendable {
    case percent(Percent.Unit)
    case time(TimeUnit)
    case age(TimeUnit)
    case measure(Measure)
    case currency(CurrencyMatch)
    case ordinal
    case multiple
    /// A counted noun: the tokens of its phrase up to its head, which is the last.
    case count(phrase: Range<Int>)
  }

  var unit: Unit
  var tokens: Range<Int>
  /// Whether it is joined by a hyphen, as a label before a noun: "7-year deal".
  var isHyphenated = false

  var isCurrency: Bool { if case .currency = unit { true } else { false } }
  var isPercent: Bool { if case .percent = unit { true } else { false } }
  var isCount: Bool { if case .count = unit { true } else { false } }
  var isMeasure: Bool { if case .measure = unit { true } else { false } }
  var isTime: Bool { if case .time = unit { true } else { false } }
}

extension GrammarInput {
  /// The unit that begins at `index`, directly behind a numeral.
  func unit(at index: Int, isMoney: Bool) -> UnitMatch? {
    guard let token = at(index) else { return nil }
    if let percent = percentUnit(at: index) { return percent }
    if let currency = currencySuffix(at: index) {
      return UnitMatch(
        unit: .currency(currency), tokens: currency.tokens, isHyphenated: token.mark == .hyphen)
    }
    if isMoney { return nil }
    if token.mark == .hyphen {
      guard isGlued(index), isGlued(index + 1) else { return nil }
      if isA(.fold, at: index + 1) {
        return UnitMatch(unit: .multiple, tokens: index..<index + 2)
      }
      guard var match = namedUnit(at: index + 1, from: index) else {
        return hyphenatedNoun(at: index)
      }
      match.isHyphenated = true
      return match
    }
    if token.mark == .openBracket, !isGlued(index), isGlued(index + 1) {
      // "20 (kg)"
      guard let (unit, end) = measure(at: index + 1), mark(at: end) == .closeBracket else {
        return nil
      }
      return UnitMatch(unit: .measure(Measure(unit)), tokens: index..<end + 1)
    }
    if isGlued(index), isOrdinalEnding(at: index), !isStone(index) {
      return UnitMatch(unit: .ordinal, tokens: index..<index + 1)
    }
    if isGlued(index), isWord("x", at: index) || isA(.fold, at: index) || token.mark == .times,
      !followsGlued(index)
    {
      return UnitMatch(unit: .multiple, tokens: index..<index + 1)
    }
    if isGlued(index), !followsGlued(index), let minor = minorLetter(at: index) {
      return UnitMatch(unit: .currency(minor), tokens: index..<index + 1)
    }
    return namedUnit(at: index, from: index)
  }

  /// "st", "nd", "rd" or "th".
  func isOrdinalEnding(at index: Int) -> Bool {
    has(.ordinalEnding, at: index)
  }

  /// Whether a word or number follows the token at `index` without a space.
  func followsGlued(_ index: Int) -> Bool {
    guard let next = at(index + 1) else { return false }
    return !next.hasSpaceBefore && next.kind != .mark
  }

  /// "%", "percent", "per cent", "percentage points", "basis points", "bps", "pp".
  func percentUnit(at index: Int) -> UnitMatch? {
    guard let token = at(index) else { return nil }
    let isJoined = token.mark == .hyphen && isGlued(index) && isGlued(index + 1)
    let start = isJoined ? index + 1 : index
    if token.mark == .percent {
      let point = mark(at: start + 1) == .hyphen ? start + 2 : start + 1
      let isPoint = has(.point, at: point)
      return UnitMatch(
        unit: .percent(isPoint ? .percentagePoint : .percent),
        tokens: index..<(isPoint ? point + 1 : start + 1))
    }
    guard let match = lexicon.percentUnits.match(view, at: start) else { return nil }
    // "5 pc" is a percentage, "5 PCs" are machines.
    if match.end == start + 1, view[start].length == 2, view[start].flags.contains(.allCapitals) {
      return nil
    }
    return UnitMatch(
      unit: .percent(match.payload), tokens: index..<match.end, isHyphenated: isJoined)
  }

  /// A unit of time or measure, or "times".
  private func namedUnit(at index: Int, from start: Int) -> UnitMatch? {
    guard let token = at(index) else { return nil }
    if lexicon.has(.timeUnit, token), let unit = lexicon.timeUnit(of: token),
      token.length > 1 || !token.isCapitalized
    {
      if let age = ageEnd(behind: index) {
        return UnitMatch(unit: .age(unit), tokens: start..<age)
      }
      return UnitMatch(unit: .time(unit), tokens: start..<index + 1)
    }
    if let nights = nights(at: index) ?? lengthLetter(at: index) {
      return UnitMatch(unit: .time(nights), tokens: start..<index + 1)
    }
    if isA(.times, at: index), !isA(.square, at: index - 1) {
      return UnitMatch(unit: .multiple, tokens: start..<index + 1)
    }
    guard let (unit, end) = measure(at: index) else { return nil }
    return rate(of: unit, from: start, to: end)
  }

  /// The index behind the unit of measure that begins at `index`.
  func measureEnd(at index: Int) -> Int? {
    range.contains(index) ? measure(at: index)?.end : nil
  }

  /// A unit of measure by its name or symbol.
  func measure(at index: Int) -> (unit: UnitID, end: Int)? {
    let token = view[index]
    // "a 10K race"
    if isGlued(index), isWord("k", at: index), isA(.race, at: index + 1) {
      return lexicon.unit(code: "km").map { ($0, index + 1) }
    }
    if token.length == 1, token.kind == .word, let dotted = dottedUnit(at: index) { return dotted }
    if let inch = inch(at: index) { return inch }
    if let rate = slashedUnit(at: index) { return rate }
    if token.mark == .degree {
      // "37 ° Celsius"
      if let named = lexicon.units.match(view, at: index + 1),
        lexicon.isTemperature(Measure(named.payload))
      {
        return (named.payload, named.end)
      }
      let letter = at(index + 1)
      let symbol = WordKey("°".utf8).followed(by: letter?.kind == .word ? key(at: index + 1) : nil)
      if isGlued(index + 1) || letter?.length == 1, let unit = lexicon.unit(symbol: symbol) {
        return (unit, letter?.kind == .word ? index + 2 : index + 1)
      }
      return lexicon.unit(symbol: "°").map { ($0, index + 1) }
    }
    if let match = lexicon.units.match(view, at: index) {
      // "190 km2": the digit belongs to the unit.
      if let power = squared(at: match.end - 1) { return power }
      if let power = spokenPower(of: match.payload, at: match.end) { return power }
      return isUnit(match.payload, at: index) ? (match.payload, match.end) : nil
    }
    guard token.kind == .word, token.length <= 5 else { return nil }
    if let power = squared(at: index) { return power }
    guard let unit = lexicon.unit(symbol: key(at: index)), isUnit(unit, at: index) else {
      return nil
    }
    return (unit, index + 1)
  }

  /// "4 km squared", "3 meters cubed".
  private func spokenPower(of id: UnitID, at index: Int) -> (unit: UnitID, end: Int)? {
    let power = isA(.squared, at: index) ? "2" : isA(.cubed, at: index) ? "3" : nil
    return power.flatMap { lexicon.unit(code: lexicon.unit(id).code + $0) }.map { ($0, index + 1) }
  }

  /// "km²", "km2".
  private func squared(at index: Int) -> (unit: UnitID, end: Int)? {
    guard isGlued(index + 1) else { return nil }
    // "km^2"
    // "s-1" has lost its superscript.
    if mark(at: index + 1) == .hyphen || mark(at: index + 1) == .dash, isGlued(index + 2),
      integer(at: index + 2) == 1, let unit = lexicon.unit(symbol: key(index..<index + 3))
    {
      return (unit, index + 3)
    }
    if mark(at: index + 1) == .caret, let power = integer(at: index + 2), isGlued(index + 2) {
      return lexicon.unit(symbol: string(at: index) + "\(power)").map { ($0, index + 3) }
    }
    guard mark(at: index + 1) == .superscript || at(index + 1)?.length == 1 else { return nil }
    return lexicon.unit(symbol: key(index..<index + 2)).map { ($0, index + 2) }
  }

  /// Whether a unit that is a common word or letter stands here as a unit.
  private func isUnit(_ id: UnitID, at index: Int) -> Bool {
    let token = view[index]
    if token.length == 1, token.kind == .word {
      // "5 L. Smith", "20 V Street": a capital may be an initial or a name.
      if followsGlued(index) { return false }
      // "18F" and "5C" are names; "18 F" is a temperature.
      if isGlued(index) {
        let code = lexicon.unit(id).code
        // "1.5C" is no name.
        if code == "Cel", decimals(of: index - 1) > 0 { return true }
        if code == "Cel" || code == "[degF]" { return isWeather(index) }
        if code == "K" { return isKelvin(index) }
        // "1500b packets", but not "Fig. 4b".
        if code == "bit" {
          return integer(at: index - 1) ?? 0 >= 1000 && at(index + 1)?.kind == .word
        }
      }
      guard token.isCapitalized, !isGlued(index), let next = at(index + 1) else { return true }
      return next.mark != .point && !next.isCapitalized
        && !(next.mark == .hyphen && !next.hasSpaceBefore)
    }
    switch lexicon.unit(id).code {
    case "[stone_av]": return token.length > 2 || isStone(index)
    case "pm", "am":
      // "2 pm" is a time, "2.123 pm" none.
      return token.length > 2 || decimals(of: index - 1) > 2
    case "circ":
      return (index - 5..<index).contains { has(.rotation, at: $0) }
    default:
      return true
    }
  }

  /// "11st 4lb", "14st": no ordinal ends so.
  private func isStone(_ index: Int) -> Bool {
    guard isWord("st", at: index), isGlued(index), let number = integer(at: index - 1) else {
      return false
    }
    return number < 50 && (number % 10 != 1 || number == 11)
      || isGlued(index + 2) && isWord("lb", at: index + 2)
  }

  /// The number of digits behind the point of a number token.
  private func decimals(of index: Int) -> Int {
    guard let token = at(index), token.kind == .number,
      let point = text[token.range].lastIndex(of: UInt8(ascii: "."))
    else { return 0 }
    return token.range.upperBound - point - 1
  }

  /// The end of "-old" or "old" behind a unit of time.
  private func ageEnd(behind index: Int) -> Int? {
    if isA(.old, at: index + 1) { return index + 2 }
    if mark(at: index + 1) == .hyphen, isA(.old, at: index + 2) || isA(.old, at: index + 2) {
      return index + 3
    }
    if isA(.of, at: index + 1), isA(.age, at: index + 2) { return index + 3 }
    return nil
  }
}
