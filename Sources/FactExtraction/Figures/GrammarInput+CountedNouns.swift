import ArticleModel

extension GrammarInput {
  /// The longest noun phrase that a numeral is taken to count, in words; what hyphens join is one.
  private static var longestPhrase: Int { 6 }

  /// What a numeral counts, from `index` on: "homes", "heart transplants", "Users"; a measure, time or currency that adjectives
  /// part from its number is one too ("rushing yards", "previous years", "Danish crowns").
  ///
  /// The head is the first plural of the phrase; a phrase without one counts nothing.
  func countedNoun(at index: Int) -> UnitMatch? {
    guard let first = at(index), first.hasSpaceBefore, first.kind == .word else { return nil }
    var cursor = index
    var words = 0
    while let token = at(cursor), words < Self.longestPhrase {
      if token.mark == .hyphen {
        guard isGlued(cursor), isGlued(cursor + 1) else { return nil }
        cursor += 1
        continue
      }
      guard token.kind == .word else {
        guard let end = endOfModel(at: cursor, from: index) else { return nil }
        cursor = end
        continue
      }
      // "three U.S. soldiers"
      if let end = endOfInitials(at: cursor) {
        cursor = end
        words += 1
        continue
      }
      let roles = lexicon.roles(of: token)
      let isJoined = mark(at: cursor - 1) == .hyphen && cursor > index
      if !isJoined {
        words += 1
        // "gas-only" may hold such a word, a phrase ends before it.
        // So do the parts of "sold-out" and "off-duty".
        let opensCompound =
          mark(at: cursor + 1) == .hyphen && isGlued(cursor + 1) && isGlued(cursor + 2)
        if opensCompound {
          cursor += 1
          continue
        }
        if !roles.isDisjoint(with: [.function, .auxiliary, .month, .weekday]) {
          guard isA(.and, at: cursor), joinsModifiers(cursor, from: index) else { return nil }
          cursor += 1
          continue
        }
        // "1,208 twelve months before": another number begins there.
        if !roles.isDisjoint(with: [.numberUnit, .numberTens]), mark(at: cursor + 1) != .hyphen {
          return nil
        }
      }
      if isPlural(token, roles: roles), mark(at: cursor + 1) != .hyphen || !isGlued(cursor + 1) {
        return counted(from: index, head: cursor)
      }
      if !isJoined, !roles.isDisjoint(with: [.verb, .change]) { return nil }
      cursor += 1
    }
    return nil
  }

  /// The index behind capitals with points, of a country or a body: "U.S.", "U.N.".
  private func endOfInitials(at index: Int) -> Int? {
    var cursor = index
    while let token = at(cursor), token.kind == .word, token.length == 1, token.isCapitalized,
      mark(at: cursor + 1) == .point, isGlued(cursor + 1), cursor == index || isGlued(cursor)
    {
      cursor += 2
    }
    return cursor - index > 2 && at(cursor)?.kind == .word && !isGlued(cursor) ? cursor : nil
  }

  /// Whether a noun phrase has "U.S." or the like in it.
  func holdsInitials(_ phrase: Range<Int>) -> Bool {
    phrase.contains { endOfInitials(at: $0) != nil }
  }

  /// What a number counts whose things are measured first: the bottles of "two 500ml bottles".
  func nounBehindMeasure(at index: Int) -> UnitMatch? {
    guard let token = at(index), token.kind == .number, token.hasSpaceBefore, token.length <= 5,
      let unit = unit(at: index + 1, isMoney: false), unit.isMeasure,
      isGlued(unit.tokens.lowerBound), let noun = countedNoun(at: unit.tokens.upperBound),
      noun.isCount
    else { return nil }
    return noun
  }

  /// The noun directly behind a number that is a verb elsewhere: "two runs", "200 calls".
  func countedVerb(at index: Int) -> UnitMatch? {
    guard let noun = at(index), noun.kind == .word, noun.hasSpaceBefore, !noun.isCapitalized,
      lexicon.isCountedVerb(noun), !has([.definite, .indefinite], at: index + 1)
    else { return nil }
    return counted(from: index, head: index)
  }

  /// The noun in the singular that a number counts before another noun: "a 40 page report".
  func attributiveNoun(at index: Int) -> UnitMatch? {
    guard has(.attributive, at: index), let noun = at(index), !noun.isCapitalized,
      let next = at(index + 1), next.kind == .word,
      lexicon.has(.function, next) == false, next.hasSpaceBefore
    else { return nil }
    return counted(from: index, head: index)
  }

  /// The index behind a model's number inside a noun phrase: "six new 320 Neo jets", "three F-16 fighters".
  private func endOfModel(at index: Int, from start: Int) -> Int? {
    guard integer(at: index) != nil, view[index].length <= 3 else { return nil }
    if mark(at: index - 1) == .hyphen, isGlued(index), isGlued(index - 1), index - 2 >= start {
      return view[index - 2].isCapitalized ? index + 1 : nil
    }
    guard index > start, view[index].length == 3, at(index + 1)?.kind == .word,
      at(index + 1)?.isCapitalized == true, view[index + 1].hasSpaceBefore
    else { return nil }
    return index + 1
  }

  /// Whether "and" stands between two like modifiers of one noun: "Kia and Hyundai vehicles", "digital and physical sales".
  private func joinsModifiers(_ index: Int, from start: Int) -> Bool {
    guard index > start, let before = at(index - 1), let after = at(index + 1),
      before.kind == .word,
      after.kind == .word, before.length > 2, after.length > 2,
      !lexicon.has([.verb, .function], after)
    else { return false }
    if before.isCapitalized, after.isCapitalized { return true }
    let (one, other) = (Int(before.end), Int(after.end))
    return before.length > 5 && after.length > 5 && text[one - 1] == text[other - 1]
      && text[one - 2] == text[other - 2] && text[one - 1] != UInt8(ascii: "s")
  }

  /// What "one" counts: a noun in the singular, "one man", "one particular demand".
  func countedSingular(at index: Int) -> UnitMatch? {
    guard let first = at(index), first.hasSpaceBefore, first.kind == .word, !first.isCapitalized
    else { return nil }
    var cursor = index
    while let token = at(cursor), token.kind == .word, cursor - index < 3,
      cursor == index || token.hasSpaceBefore
    {
      let roles = lexicon.roles(of: token)
      if !roles.isDisjoint(with: [
        .function, .auxiliary, .verb, .change, .numberUnit, .numberTens, .ordinal, .fraction,
        .timeUnit, .weekday, .magnitude, .hundred, .percent, .temporal, .preposition, .conjunction,
        .notPlural, .irregularPlural, .comparing, .multiple,
      ]) || isA(.minus, at: cursor) {
        break
      }
      // "one obstacle folks meet", "one way federal agencies work": what follows is counted by nothing.
      if cursor > index, isPlural(token, roles: roles) {
        if cursor > index + 1, isAdjective(cursor - 1) { cursor -= 1 }
        break
      }
      cursor += 1
    }
    guard cursor > index, !hasEnding("ly", at: cursor - 1), !hasEnding("ing", at: cursor - 1),
      !hasEnding("ed", at: cursor - 1)
    else { return nil }
    return counted(from: index, head: cursor - 1)
  }

  private func isAdjective(_ index: Int) -> Bool {
    hasEnding("al", at: index) || hasEnding("ive", at: index) || hasEnding("ous", at: index)
      || hasEnding("ic", at: index) || hasEnding("ary", at: index) || hasEnding("ful", at: index)
  }

  /// The noun that a hyphen joins to a number: "three-point", "12-page", "four-cylinder".
  func hyphenatedNoun(at hyphen: Int) -> UnitMatch? {
    let index = hyphen + 1
    guard let token = at(index), token.kind == .word, token.length > 2,
      // Titles write "10-Point Lead"; other nouns in capitals are mostly names.
      !token.isCapitalized || isWord("point", at: index), isGlued(hyphen), isGlued(index),
      !has(
        [
          .uncounted, .function, .auxiliary, .verb, .preposition, .numberUnit, .numberTens,
          .hundred,
          .ordinal, .fraction, .magnitude, .multiple,
        ], at: index), !isA(.one, at: hyphen - 1)
    else { return nil }
    return UnitMatch(
      unit: .count(phrase: index..<index + 1), tokens: hyphen..<index + 1, isHyphenated: true)
  }

  private func counted(from start: Int, head: Int) -> UnitMatch {
    let tokens = start..<head + 1
    if head > start, let token = at(head) {
      if let unit = lexicon.timeUnit(of: token), token.length > 2 {
        return UnitMatch(unit: .time(unit), tokens: tokens)
      }
      if !token.isCapitalized, let match = lexicon.units.match(view, at: head),
        match.end == head + 1
      {
        return UnitMatch(unit: .measure(Measure(match.payload)), tokens: tokens)
      }
      if let match = lexicon.currencies.match(view, at: head), match.end == head + 1 {
        let currency = CurrencyMatch(
          candidates: match.payload.candidates, hundredths: match.payload.hundredths, tokens: tokens
        )
        if !match.payload.isHesitant { return UnitMatch(unit: .currency(currency), tokens: tokens) }
      }
    }
    return UnitMatch(unit: .count(phrase: tokens), tokens: tokens)
  }

  /// The currency that a name stands for, though it be another word too.
  func currencyName(at index: Int) -> CurrencyMatch? {
    lexicon.currencies.match(view, at: index).map { match in
      CurrencyMatch(
        candidates: match.payload.candidates, hundredths: match.payload.hundredths,
        tokens: index..<match.end)
    }
  }

  /// What a counted noun's phrase counts: its head, singular, and the whole phrase in lower case.
  func count(_ phrase: Range<Int>) -> (unit: String, name: String) {
    let head = phrase.upperBound - 1
    let unit = singular(at: head)
    guard head > phrase.lowerBound else { return (unit, unit) }
    let before = string(phrase.lowerBound..<head).lowercased()
    return (unit, isGlued(head) ? before + unit : "\(before) \(unit)")
  }

  private func isPlural(_ token: Token, roles: WordRoles) -> Bool {
    if !roles.isDisjoint(with: [.irregularPlural, .collective]) { return true }
    if !roles.isDisjoint(with: [.notPlural, .verb, .change, .function]) { return false }
    if isAcronymPlural(token) { return true }
    guard token.length > 3 else { return false }
    let last = Int(token.end) - 1
    guard text[last] | 0x20 == UInt8(ascii: "s") else { return false }
    switch text[last - 1] | 0x20 {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"), UInt8(ascii: "'"): return false
    default: return true
    }
  }

  /// Whether a word is capitals with an s behind them: "TDs", "APIs".
  private func isAcronymPlural(_ token: Token) -> Bool {
    let last = Int(token.end) - 1
    return token.length > 2 && text[last] == UInt8(ascii: "s")
      && text[last - 1] &- UInt8(ascii: "A") < 26
  }

  /// The singular of the word at `index`, in lower case.
  func singular(at index: Int) -> String {
    let token = view[index]
    if let irregular = lexicon.irregularSingular(of: token.word) { return irregular }
    let word = string(at: index)
    if isAcronymPlural(token) { return word.dropLast().lowercased() }
    return Self.singular(of: word.lowercased())
  }

  /// The regular English singular of a lower-case word.
  static func singular(of word: String) -> String {
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes", "zes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), !word.hasSuffix("is"),
      word.utf8.count > 2
    {
      return String(word.dropLast())
    }
    return word
  }

  func hasEnding(_ ending: StaticString, at index: Int) -> Bool {
    guard let token = at(index), token.length > ending.utf8CodeUnitCount else { return false }
    let start = Int(token.end) - ending.utf8CodeUnitCount
    return (0..<ending.utf8CodeUnitCount).allSatisfy {
      text[start + $0] == ending.utf8Start[$0]
    }
  }
}
