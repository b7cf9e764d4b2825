extension NameScanner {
  /// The capitalized word that begins at `index`, with its points, digits and inner apostrophe.
  @inline(__always)
  func unit(at index: Int, in range: Range<Int>, _ finds: inout NameFinds) -> NameUnit? {
    let token = tokens[index]
    guard token.kind == .word,
      !token.flags.isDisjoint(with: [.capitalized, .innerCapital])
    else { return nil }
    return unit(of: token, at: index, in: range, &finds)
  }

  private func unit(
    of token: Token, at index: Int, in range: Range<Int>, _ finds: inout NameFinds
  ) -> NameUnit? {
    guard token.length <= NameScanner.longestWord else { return nil }
    // "$21B", "3D": a letter glued to a number is none.
    if !token.hasSpaceBefore, index > range.lowerBound, tokens[index - 1].kind == .number {
      return nil
    }
    let roles = lexicon.roles(of: token)
    if !roles.isDisjoint(with: [.month, .weekday]), isBarrier(token, roles, at: index, finds) {
      return nil
    }
    var shape: NameUnit.Shape = []
    if token.flags.contains(.allCapitals) { shape.insert(.allCapitals) }
    if token.flags.contains(.innerCapital), !isSurname(token) { shape.insert(.innerCapital) }
    if token.length == 1 { shape.insert(.letter) }
    if isPluralOfCapitals(token) { shape.insert(.pluralCapitals) }

    var end = index + 1
    if end < range.upperBound, !tokens[end].hasSpaceBefore {
      if let unit = gluedUnit(token, shape, at: index, in: range, &finds) { return unit }
      // The point of "Inc." belongs to the name.
      if roles.contains(.legalForm), roles.contains(.abbreviation), tokens[end].mark == .point {
        end += 1
      }
    }
    return NameUnit(
      kind: .word, shape: shape, roles: roles, word: finds.words.number(of: token, in: text),
      start: Int32(index), end: Int32(end))
  }

  /// The unit of a word and what is glued to it, or `nil` where that is no part of a name's word.
  private func gluedUnit(
    _ token: Token, _ wordShape: NameUnit.Shape, at index: Int, in range: Range<Int>,
    _ finds: inout NameFinds
  ) -> NameUnit? {
    var shape = wordShape
    var end = index + 1
    if token.length == 1, let after = dottedLetters(from: index, in: range) {
      let count = (after - index) / 2
      shape.remove(.letter)
      shape.insert(count > 1 ? .allCapitals : .initial)
      return joined(index..<after, shape, &finds)
    }
    if token.length <= 2, let after = behindApostrophe(end, in: range) { end = after }
    let digits = behindDigits(end, in: range)
    if digits > end || end > index + 1 { shape.remove(.letter) }
    if digits > end {
      end = digits
      shape.insert(.digits)
      // "H100" is of another shape than "Sector9".
      if token.length == 1 { shape.insert(.allCapitals) }
    } else if let after = behindDomain(end, in: range) {
      end = after
    }
    return end > index + 1 ? joined(index..<end, shape, &finds) : nil
  }

  /// One unit of several tokens, whose word is their text without points.
  private func joined(
    _ range: Range<Int>, _ shape: NameUnit.Shape, _ finds: inout NameFinds
  ) -> NameUnit {
    let number = wordNumber(of: range, shape, &finds)
    let roles = shape.contains(.initial) ? [] : lexicon.roles(of: number)
    return NameUnit(
      kind: .word, shape: shape, roles: roles, word: number, start: Int32(range.lowerBound),
      end: Int32(range.upperBound))
  }

  /// The number of some tokens' text without points, every apostrophe being a straight one.
  private func wordNumber(
    of range: Range<Int>, _ shape: NameUnit.Shape, _ finds: inout NameFinds
  ) -> WordTable.ID {
    // Few words are joined, and they are short.
    var word: [UInt8] = []
    word.reserveCapacity(32)
    for index in range {
      let token = tokens[index]
      if token.mark == .point, !shape.contains(.digits) { continue }
      if token.mark == .apostrophe {
        word.append(UInt8(ascii: "'"))
      } else {
        word.append(contentsOf: text[token.range])
      }
    }
    return word.withUnsafeBufferPointer { bytes in
      bytes.allSatisfy { $0 < 0x80 }
        ? finds.words.number(ofASCII: bytes)
        : finds.words.number(of: string(range, shape))
    }
  }

  private func string(_ range: Range<Int>, _ shape: NameUnit.Shape) -> String {
    var word = ""
    for index in range {
      let token = tokens[index]
      if token.mark == .point, !shape.contains(.digits) { continue }
      word +=
        token.mark == .apostrophe ? "'" : String(decoding: text[token.range], as: UTF8.self)
    }
    return word
  }

  /// Whether a month's or weekday's word is a date's here, which no name holds.
  private func isBarrier(
    _ token: Token, _ roles: NameRoles, at index: Int, _ finds: NameFinds
  ) -> Bool {
    if roles.contains(.weekday) { return true }
    if isGivenName(roles, at: index) { return false }
    // "Theresa May" is no month.
    guard finds.units.count > firstUnit, let last = finds.units.last, Int(last.end) == index,
      token.hasSpaceBefore
    else { return true }
    let isName = !last.roles.isDisjoint(with: [.givenName, .personTitle])
    return !isName || (index + 1 < tokens.count && tokens[index + 1].kind == .number)
  }

  /// Whether a month's word is a given name: "Jun Takeda", but not "in June Acme".
  private func isGivenName(_ roles: NameRoles, at index: Int) -> Bool {
    guard roles.contains(.givenName), index + 1 < tokens.count, index > 0 else { return false }
    let next = tokens[index + 1]
    let before = tokens[index - 1]
    return next.kind == .word && next.isCapitalized && next.hasSpaceBefore
      && lexicon.roles(of: next).isDisjoint(with: [.commonWord, .function, .month, .weekday])
      && before.kind != .number
      && !lexicon.has([.preposition, .figureWord, .titleModifier], before)
  }

  /// Whether the inner capital is a surname's: "McBee", "DeSantis".
  private func isSurname(_ token: Token) -> Bool {
    let start = Int(token.start)
    var end = start + 1
    while end < Int(token.end), text[end] &- UInt8(ascii: "A") >= 26 { end += 1 }
    // The prefixes are short and ASCII.
    guard end - start <= WordKey.reach else { return false }
    var key = WordKey()
    for index in start..<end {
      guard text[index] < 0x80 else { return false }
      key.append(text[index].lowerCased)
    }
    let prefix = lexicon.lexicon.vocabulary.number(
      of: key, bytes: UnsafeBufferPointer(start: nil, count: 0))
    return lexicon.roles(of: prefix).contains(.surnamePrefix)
  }

  private func isPluralOfCapitals(_ token: Token) -> Bool {
    guard token.length > 2, text[Int(token.end) - 1] == UInt8(ascii: "s"),
      text[Int(token.start) + 1] &- UInt8(ascii: "A") < 26
    else { return false }
    return text[Int(token.start)..<Int(token.end) - 1].allSatisfy { $0 &- 0x41 < 26 }
  }

  /// The index behind "U.S." or "J.", or `nil` where no point follows the letter.
  private func dottedLetters(from index: Int, in range: Range<Int>) -> Int? {
    var end = index
    while end < min(range.upperBound, index + NameScanner.longestUnit),
      tokens[end].kind == .word, tokens[end].length == 1,
      tokens[end].isCapitalized, glued(.point, end + 1, in: range),
      end == index || !tokens[end].hasSpaceBefore
    {
      end += 2
    }
    return end > index ? end : nil
  }

  /// The index behind the "'Brien" of "O'Brien".
  private func behindApostrophe(_ index: Int, in range: Range<Int>) -> Int? {
    guard glued(.apostrophe, index, in: range), index + 1 < range.upperBound else { return nil }
    let next = tokens[index + 1]
    guard next.kind == .word, next.isCapitalized, !next.hasSpaceBefore else { return nil }
    return index + 2
  }

  /// The index behind digits and the letters in them, glued or behind a hyphen: "100", "-5", "320neo".
  private func behindDigits(_ start: Int, in range: Range<Int>) -> Int {
    var end = start
    if end < range.upperBound, tokens[end].kind == .number, !tokens[end].hasSpaceBefore {
      end += 1
    } else if glued(.hyphen, end, in: range), end + 1 < range.upperBound,
      tokens[end + 1].kind == .number, !tokens[end + 1].hasSpaceBefore, !isYear(tokens[end + 1])
    {
      end += 2
    } else {
      return start
    }
    while end < min(range.upperBound, start + NameScanner.longestUnit),
      !tokens[end].hasSpaceBefore, tokens[end].kind == .word || tokens[end].kind == .number
    {
      end += 1
    }
    return end
  }

  /// The index behind ".com".
  private func behindDomain(_ index: Int, in range: Range<Int>) -> Int? {
    guard glued(.point, index, in: range), index + 1 < range.upperBound else { return nil }
    let next = tokens[index + 1]
    guard next.kind == .word, !next.isCapitalized, !next.hasSpaceBefore, next.length <= 3 else {
      return nil
    }
    return index + 2
  }

  private func isYear(_ token: Token) -> Bool {
    token.length == 4 && (text[Int(token.start)] == 0x31 || text[Int(token.start)] == 0x32)
  }

  private func glued(_ mark: Mark, _ index: Int, in range: Range<Int>) -> Bool {
    index < range.upperBound && tokens[index].mark == mark && !tokens[index].hasSpaceBefore
  }
}
