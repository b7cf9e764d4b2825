import ArticleModel

/// What stands behind a numeral and makes it a figure of a kind.
struct UnitMatch: Hashable, Sendable {
  enum Unit: Hashable, Sendable {
    case percent(Percent.Unit)
    case time(TimeUnit)
    case age(TimeUnit)
    case measure(UnitOfMeasure)
    case currency(CurrencyMatch)
    case ordinal
    case multiple
    /// A counted noun: its head, singular, and the whole phrase.
    case count(unit: String, name: String)
  }

  var unit: Unit
  var tokens: Range<Int>
  /// Whether it is joined by a hyphen, as a label before a noun: "7-year deal".
  var isHyphenated = false
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
      return namedUnit(at: index + 1, from: index).map {
        var match = $0
        match.isHyphenated = true
        return match
      }
    }
    if isGlued(index), token.kind == .word, token.length == 2, !token.isCapitalized,
      isWord("st", at: index) || isWord("nd", at: index) || isWord("rd", at: index)
        || isWord("th", at: index)
    {
      return UnitMatch(unit: .ordinal, tokens: index..<index + 1)
    }
    if isGlued(index), isWord("x", at: index), !followsGlued(index) {
      return UnitMatch(unit: .multiple, tokens: index..<index + 1)
    }
    if token.mark == .times, isGlued(index), !followsGlued(index) {
      return UnitMatch(unit: .multiple, tokens: index..<index + 1)
    }
    return namedUnit(at: index, from: index)
  }

  /// Whether a word or number follows the token at `index` without a space.
  private func followsGlued(_ index: Int) -> Bool {
    guard let next = at(index + 1) else { return false }
    return !next.hasSpaceBefore && next.kind != .mark
  }

  private func percentUnit(at index: Int) -> UnitMatch? {
    let match = { (unit: Percent.Unit, end: Int) in
      UnitMatch(
        unit: .percent(unit), tokens: index..<end, isHyphenated: self.mark(at: index) == .hyphen)
    }
    guard let token = at(index) else { return nil }
    if token.mark == .percent { return match(.percent, index + 1) }
    let start = token.mark == .hyphen && isGlued(index) && isGlued(index + 1) ? index + 1 : index
    if isWord("per", at: start), isWord("cent", at: start + 1) {
      let isPoint = has(.point, at: start + 2)
      return match(isPoint ? .percentagePoint : .percent, isPoint ? start + 3 : start + 2)
    }
    if isWord("basis", at: start), has(.point, at: start + 1) || isWord("point", at: start + 1) {
      return match(.basisPoint, start + 2)
    }
    if isWord("bps", at: start) || isWord("bp", at: start) { return match(.basisPoint, start + 1) }
    if isWord("pp", at: start) || isWord("ppt", at: start) || isWord("ppts", at: start) {
      return match(.percentagePoint, start + 1)
    }
    guard has(.percent, at: start) else { return nil }
    let hyphen = mark(at: start + 1) == .hyphen ? start + 2 : start + 1
    if has(.point, at: hyphen) { return match(.percentagePoint, hyphen + 1) }
    if isWord("percentage", at: start) { return nil }
    return match(.percent, start + 1)
  }

  /// A unit of time or measure, or "times".
  private func namedUnit(at index: Int, from start: Int) -> UnitMatch? {
    guard let token = at(index) else { return nil }
    if lexicon.has(.timeUnit, token), let unit = lexicon.timeUnit(of: token) {
      // "5 second graders", "3 M": a letter or an ordinal is no unit of time.
      if let age = ageEnd(behind: index) {
        return UnitMatch(unit: .age(unit), tokens: start..<age)
      }
      return UnitMatch(unit: .time(unit), tokens: start..<index + 1)
    }
    if isWord("times", at: index), !isWord("square", at: index - 1) {
      return UnitMatch(unit: .multiple, tokens: start..<index + 1)
    }
    if token.mark == .degree {
      let symbol = "°" + (at(index + 1).map { string($0) } ?? "")
      if isGlued(index + 1) || at(index + 1)?.length == 1, let unit = lexicon.unit(symbol: symbol) {
        return UnitMatch(unit: .measure(unit), tokens: start..<index + 2)
      }
      if let unit = lexicon.unit(symbol: "°") {
        return UnitMatch(unit: .measure(unit), tokens: start..<index + 1)
      }
    }
    if let match = lexicon.units.match(view, at: index) {
      return UnitMatch(unit: .measure(match.payload), tokens: start..<match.end)
    }
    if token.kind == .word {
      if mark(at: index + 1) == .superscript, isGlued(index + 1),
        let unit = lexicon.unit(symbol: string(index..<index + 2))
      {
        return UnitMatch(unit: .measure(unit), tokens: start..<index + 2)
      }
      if let unit = lexicon.unit(symbol: string(token)) {
        return UnitMatch(unit: .measure(unit), tokens: start..<index + 1)
      }
    }
    return nil
  }

  private func string(_ token: Token) -> String {
    String(decoding: text[token.range], as: UTF8.self)
  }

  /// The end of "-old" or "old" behind a unit of time.
  private func ageEnd(behind index: Int) -> Int? {
    if isWord("old", at: index + 1) { return index + 2 }
    if mark(at: index + 1) == .hyphen, isWord("old", at: index + 2) { return index + 3 }
    if isWord("of", at: index + 1), isWord("age", at: index + 2) { return index + 3 }
    return nil
  }

  // MARK: - Counted nouns

  /// The noun phrase that a numeral counts, from `index` on: "homes", "heart transplants", "Users".
  ///
  /// The head is the last plural of the phrase; a phrase without one counts nothing.
  func countedNoun(at index: Int) -> UnitMatch? {
    let start = index
    if mark(at: start) == .hyphen, isGlued(start) { return nil }
    var head: Int?
    var cursor = start
    while let token = at(cursor), cursor - start < 5, token.kind == .word || token.mark == .hyphen {
      if token.mark == .hyphen {
        guard isGlued(cursor), isGlued(cursor + 1) else { break }
        cursor += 1
        continue
      }
      let roles = lexicon.roles(of: token)
      if !roles.isDisjoint(with: [.function, .auxiliary, .month, .weekday, .currencyCode]) { break }
      if isPlural(token, roles: roles) {
        head = cursor
        // "workers plans": what follows a plural is mostly a verb or another phrase.
        guard let next = at(cursor + 1), next.kind == .word,
          isPlural(next, roles: lexicon.roles(of: next)), next.hasSpaceBefore
        else { break }
      } else if !roles.isDisjoint(with: [.verb, .change]) {
        break
      }
      cursor += 1
    }
    guard let head else { return nil }
    let singular = self.singular(at: head)
    let before = head > start ? string(start..<head).lowercased() : ""
    let joiner = before.isEmpty || isGlued(head) ? "" : " "
    return UnitMatch(
      unit: .count(unit: singular, name: before + joiner + singular), tokens: start..<head + 1)
  }

  private func isPlural(_ token: Token, roles: WordRoles) -> Bool {
    if !roles.isDisjoint(with: [.irregularPlural, .collective]) { return true }
    if !roles.isDisjoint(with: [.notPlural, .verb, .change, .function]) { return false }
    guard token.length > 3 else { return false }
    let last = Int(token.end) - 1
    guard text[last] | 0x20 == UInt8(ascii: "s") else { return false }
    switch text[last - 1] | 0x20 {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"), UInt8(ascii: "'"): return false
    default: return true
    }
  }

  /// The singular of the word at `index`, in lower case.
  func singular(at index: Int) -> String {
    let token = view[index]
    if let irregular = lexicon.irregularSingular(of: token.word) { return irregular }
    return Self.singular(of: string(at: index).lowercased())
  }

  /// The regular English singular of a lower-case word.
  static func singular(of word: String) -> String {
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes", "zes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), word.utf8.count > 2 {
      return String(word.dropLast())
    }
    return word
  }
}
