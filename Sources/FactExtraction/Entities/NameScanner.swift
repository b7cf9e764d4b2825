import ArticleModel

/// Finds the capitalized words of an article and counts how each word is written.
struct NameScanner {
  private let tokens: [Token]
  private let lexicon: NameLexicon
  private let text: UnsafeBufferPointer<UInt8>
  private(set) var table: WordTable
  private var uses = WordUses()
  private(set) var units: [NameUnit] = []
  private var regions: [NameRegion] = []
  /// The byte at which the line begins that is being read.
  private var lineStart = 0
  private static let shortLine = 40
  /// More tokens than this are no word with digits or points, and more bytes no word of a name.
  private static let longestUnit = 12
  private static let longestWord = 64

  /// What was found.
  struct Result {
    var units: [NameUnit]
    var regions: [NameRegion]
    var uses: WordUses
    var table: WordTable
  }

  var result: Result { Result(units: units, regions: regions, uses: uses, table: table) }

  /// - Parameter text: The bytes of `article`; must outlive the scanner.
  init(
    _ article: TokenizedArticle, text: UnsafeBufferPointer<UInt8>, lexicon: NameLexicon,
    table: WordTable
  ) {
    tokens = article.tokens
    self.lexicon = lexicon
    self.text = text
    self.table = table
  }

  /// Takes in one sentence.
  ///
  /// - Complexity: O(*n*) in its tokens.
  mutating func scan(_ range: Range<Int>, sentence: Int, isReliable: Bool) {
    var index = range.lowerBound
    var isOpening = true
    while index < range.upperBound {
      if tokens[index].flags.contains(.lineBefore) || index == range.lowerBound {
        lineStart = Int(tokens[index].start)
      }
      if let unit = unit(at: index, in: range) {
        let first = units.count
        append(unit, isOpening: isOpening, isReliable: isReliable)
        index = extendRegion(behind: unit, in: range, isReliable: isReliable)
        isOpening = false
        regions.append(
          NameRegion(units: first..<units.count, sentence: sentence, isReliable: isReliable))
        continue
      }
      let token = tokens[index]
      switch token.kind {
      case .word:
        if !token.isCapitalized { uses.count(table.number(of: token, in: text), as: .lower) }
        isOpening = false
      case .possessive: break
      case .number, .dotted: isOpening = false
      case .mark: isOpening = isOpening || NameScanner.opens(token.mark)
      }
      index += 1
    }
  }

  private mutating func append(_ unit: NameUnit, isOpening: Bool, isReliable: Bool) {
    var unit = unit
    if isOpening { unit.shape.insert(.opening) }
    units.append(unit)
    uses.count(unit.word, as: !isReliable ? .title : isOpening ? .opening : .inside)
  }

  /// Takes in the words that go on with the region, and tells where it ends.
  private mutating func extendRegion(
    behind first: NameUnit, in range: Range<Int>, isReliable: Bool
  ) -> Int {
    var last = first
    while true {
      let index = Int(last.end)
      guard index < range.upperBound else { return index }
      // A name goes on in the next line only where the lines are as long as wrapped ones.
      if tokens[index].flags.contains(.lineBefore) {
        let length = Int(tokens[index - 1].end) - lineStart
        if length < NameScanner.shortLine { return index }
        lineStart = Int(tokens[index].start)
      }
      if tokens[index].kind == .possessive {
        units[units.count - 1].shape.insert(.possessive)
        return index + 1
      }
      guard let (ties, next) = continuation(behind: last, at: index, in: range) else {
        return index
      }
      units += ties
      append(next, isOpening: false, isReliable: isReliable)
      last = next
    }
  }

  /// The next word of the region, with what ties it to the last.
  private mutating func continuation(
    behind last: NameUnit, at index: Int, in range: Range<Int>
  ) -> (ties: [NameUnit], next: NameUnit)? {
    let token = tokens[index]
    let following = index + 1
    switch token.mark {
    case .hyphen where !token.hasSpaceBefore:
      guard following < range.upperBound, !tokens[following].hasSpaceBefore,
        let next = unit(at: following, in: range)
      else { return nil }
      return ([tie(.hyphen, index, word: -2)], next)
    case .ampersand:
      guard following < range.upperBound, let next = unit(at: following, in: range) else {
        return nil
      }
      return ([tie(.conjunction, index, word: table.number(of: "and"))], next)
    case .comma:
      guard following < range.upperBound, lexicon.has(.legalForm, tokens[following]),
        let next = unit(at: following, in: range), isLegalForm(next)
      else { return nil }
      return ([], next)
    case .point:
      guard following < range.upperBound, !token.hasSpaceBefore,
        !last.roles.isDisjoint(with: [.abbreviation, .personTitle]),
        let next = unit(at: following, in: range)
      else { return nil }
      return ([], next)
    case .none: break
    default: return nil
    }
    if let next = unit(at: index, in: range) { return ([], next) }
    if token.kind == .number { return modelNumber(at: index, in: range) }
    return linkedWord(behind: index, in: range)
  }

  /// "737 MAX" behind a name.
  private mutating func modelNumber(
    at index: Int, in range: Range<Int>
  ) -> (ties: [NameUnit], next: NameUnit)? {
    let number = tokens[index]
    guard number.length == 3, index + 1 < range.upperBound,
      tokens[index + 1].flags.contains(.allCapitals), tokens[index + 1].length > 2,
      var next = unit(at: index + 1, in: range), !next.isGenericAcronym,
      lexicon.lexicon.unit(symbol: string(tokens[index + 1])) == nil,
      !lexicon.lexicon.isCurrency(code: string(tokens[index + 1]))
    else { return nil }
    next.shape.insert(.digits)
    let word = NameUnit(
      kind: .word, shape: .digits, roles: [], word: table.number(of: number, in: text),
      start: Int32(index), end: Int32(index + 1))
    return ([word], next)
  }

  /// A capitalized word behind "of the", "and", "van der".
  private mutating func linkedWord(
    behind start: Int, in range: Range<Int>
  ) -> (ties: [NameUnit], next: NameUnit)? {
    var ties: [NameUnit] = []
    var index = start
    while index < range.upperBound, ties.count < 3 {
      let token = tokens[index]
      guard token.kind == .word || token.mark == .hyphen else { return nil }
      if !ties.isEmpty, let next = unit(at: index, in: range) { return (ties, next) }
      let roles = lexicon.roles(of: token)
      let kind: NameUnit.Kind
      if token.mark == .hyphen, ties.last?.kind == .particle, !token.hasSpaceBefore {
        kind = .hyphen
      } else if roles.contains(.particle) {
        kind = .particle
      } else if roles.contains(.link), ties.isEmpty {
        kind = .link
      } else if roles.contains(.nameConjunction), ties.isEmpty {
        kind = .conjunction
      } else if roles.contains(.definite), ties.last?.kind == .link {
        kind = .article
      } else {
        return nil
      }
      ties.append(tie(kind, index, word: kind == .hyphen ? -2 : table.number(of: token, in: text)))
      index += 1
    }
    return nil
  }

  private func tie(_ kind: NameUnit.Kind, _ index: Int, word: WordTable.ID) -> NameUnit {
    NameUnit(
      kind: kind, shape: [], roles: [], word: word, start: Int32(index), end: Int32(index + 1))
  }

  private func isLegalForm(_ unit: NameUnit) -> Bool { unit.roles.contains(.legalForm) }

  private func string(_ token: Token) -> String {
    String(decoding: text[token.range], as: UTF8.self)
  }

  private static func opens(_ mark: Mark) -> Bool {
    switch mark {
    case .colon, .quote, .openQuote, .bullet, .ellipsis, .semicolon, .question, .exclamation,
      .hash, .asterisk, .pipe, .point:
      true
    default: false
    }
  }
}

// MARK: - Words

extension NameScanner {
  /// The capitalized word that begins at `index`, with its points, digits and inner apostrophe.
  private mutating func unit(at index: Int, in range: Range<Int>) -> NameUnit? {
    let token = tokens[index]
    guard token.kind == .word, token.isCapitalized || token.flags.contains(.innerCapital),
      token.length <= NameScanner.longestWord
    else { return nil }
    // "$21B", "3D": a letter glued to a number is none.
    if !token.hasSpaceBefore, index > range.lowerBound, tokens[index - 1].kind == .number {
      return nil
    }
    if isBarrier(token, at: index) { return nil }
    var shape: NameUnit.Shape = []
    if token.flags.contains(.allCapitals) { shape.insert(.allCapitals) }
    if token.flags.contains(.innerCapital), !isSurname(token) { shape.insert(.innerCapital) }
    if token.length == 1 { shape.insert(.letter) }
    if isPluralOfCapitals(token) { shape.insert(.pluralCapitals) }

    var end = index + 1
    if token.length == 1, let after = dottedLetters(from: index, in: range) {
      let count = (after - index) / 2
      shape.remove(.letter)
      shape.insert(count > 1 ? .allCapitals : .initial)
      return joined(index..<after, shape)
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
    if end > index + 1 { return joined(index..<end, shape) }
    // The point of "Inc." belongs to the name.
    let roles = lexicon.roles(of: token)
    if roles.contains(.legalForm), roles.contains(.abbreviation), glued(.point, end, in: range) {
      end += 1
    }
    return NameUnit(
      kind: .word, shape: shape, roles: roles, word: table.number(of: token, in: text),
      start: Int32(index), end: Int32(end))
  }

  /// One unit of several tokens, whose word is their text without points.
  private mutating func joined(_ range: Range<Int>, _ shape: NameUnit.Shape) -> NameUnit {
    var word = ""
    for index in range {
      let token = tokens[index]
      if token.mark == .point, !shape.contains(.digits) { continue }
      word += token.mark == .apostrophe ? "'" : string(token)
    }
    let number = table.number(of: word)
    let roles = lexicon.roles(of: word)
    return NameUnit(
      kind: .word, shape: shape, roles: shape.contains(.initial) ? [] : roles, word: number,
      start: Int32(range.lowerBound), end: Int32(range.upperBound))
  }

  /// Whether the word is a date's or an amount's, which no name holds.
  private func isBarrier(_ token: Token, at index: Int) -> Bool {
    let roles = lexicon.roles(of: token)
    if roles.contains(.weekday) { return true }
    if roles.contains(.month) {
      if isGivenName(token, roles, at: index) { return false }
      // "Theresa May" is no month.
      guard let last = units.last, Int(last.end) == index, tokens[index].hasSpaceBefore else {
        return true
      }
      let isName = !last.roles.isDisjoint(with: [.givenName, .personTitle])
      return !isName || (index + 1 < tokens.count && tokens[index + 1].kind == .number)
    }
    return false
  }

  /// Whether a month's word is a given name: "Jun Takeda", but not "in June Acme".
  private func isGivenName(_ token: Token, _ roles: NameRoles, at index: Int) -> Bool {
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
    var prefix = ""
    for byte in text[token.range] {
      if !prefix.isEmpty, byte &- 0x41 < 26 { break }
      prefix.unicodeScalars.append(Unicode.Scalar(byte))
    }
    return lexicon.roles(of: prefix).contains(.surnamePrefix)
  }

  private func isPluralOfCapitals(_ token: Token) -> Bool {
    guard token.length > 2, text[Int(token.end) - 1] == UInt8(ascii: "s") else { return false }
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
