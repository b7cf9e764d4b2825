import ArticleModel

/// Cuts a block's bytes into tokens, in one pass and without decoding what is ASCII.
struct Lexer {
  let text: UnsafeBufferPointer<UInt8>
  private let vocabulary: Vocabulary
  private let triggersOfWord: [Token.Triggers]
  private let classes = Lexer.classes
  /// Whether the text's locale writes decimals behind a comma.
  let isDecimalComma: Bool

  /// - Parameters:
  ///   - text: The article's text; must outlive the lexer. Need not be valid UTF-8.
  ///   - vocabulary: The words to number.
  ///   - triggers: What each of them can begin, by its number.
  ///   - isDecimalComma: Whether the text's locale writes decimals behind a comma.
  init(
    text: UnsafeBufferPointer<UInt8>, vocabulary: Vocabulary, triggers: [Token.Triggers] = [],
    isDecimalComma: Bool = false
  ) {
    self.text = text
    self.vocabulary = vocabulary
    triggersOfWord = triggers
    self.isDecimalComma = isDecimalComma
  }

  /// Appends the tokens of `range` to `tokens`.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  func appendTokens(of range: Range<Int>, to tokens: inout [Token]) {
    var cursor = range.lowerBound
    let end = range.upperBound
    var space: Token.Flags = [.spaceBefore]
    while cursor < end {
      let byte = text[cursor]
      switch classes[Int(byte)] {
      case .space:
        space.insert(.spaceBefore)
        if byte == 0x0A { space.insert(.lineBefore) }
        cursor += 1
        continue
      case .letter:
        cursor = appendWord(from: cursor, to: end, flags: space, &tokens)
      case .digit:
        cursor = appendNumber(from: cursor, to: end, flags: space, &tokens)
      case .mark:
        cursor = appendMark(from: cursor, to: end, flags: space, &tokens)
      case .other:
        let (scalar, length) = decode(at: cursor, end: end)
        if Lexer.isSpace(scalar) {
          space.insert(.spaceBefore)
          cursor += length
          continue
        }
        if Lexer.isIgnorable(scalar) {
          cursor += length
          continue
        }
        if let mark = Lexer.mark(of: scalar) {
          append(.mark, cursor, cursor + length, flags: space, mark: mark, &tokens)
          cursor += length
        } else if let zero = Lexer.zero(of: scalar) {
          cursor = appendNumber(from: cursor, to: end, flags: space, zero: zero, &tokens)
        } else {
          cursor = appendWord(from: cursor, to: end, flags: space, &tokens)
        }
      }
      space = []
    }
  }

  // MARK: - Words

  private func appendWord(
    from start: Int, to end: Int, flags: Token.Flags, _ tokens: inout [Token]
  ) -> Int {
    guard let word = shortWord(from: start, to: end) else {
      return appendAnyWord(from: start, to: end, flags: flags, &tokens)
    }
    let after = start + word.key.length
    append(word.key, start..<after, flags: flags.union(word.flags), &tokens)
    let next = text[after]
    return next == UInt8(ascii: "'") ? appendPossessive(from: after, to: end, &tokens) : after
  }

  private func append(
    _ key: WordKey, _ range: Range<Int>, flags: Token.Flags, _ tokens: inout [Token]
  ) {
    let word = vocabulary.number(of: key, bytes: UnsafeBufferPointer(rebasing: text[range]))
    tokens.append(
      Token(
        start: Int32(range.lowerBound), end: Int32(range.upperBound), word: word, kind: .word,
        flags: flags, mark: .none, triggers: word < 0 ? [] : triggers(of: word)))
  }

  /// What a word can begin, by its number.
  @inline(__always)
  private func triggers(of word: WordID) -> Token.Triggers {
    Int(word) < triggersOfWord.count ? triggersOfWord[Int(word)] : []
  }

  /// A word of any length and script, letter by letter.
  private func appendAnyWord(
    from start: Int, to end: Int, flags: Token.Flags, _ tokens: inout [Token]
  ) -> Int {
    var cursor = start
    var flags = flags
    var letters = 0
    var capitals = 0
    var key = WordKey()
    var hasIgnorable = false
    scan: while cursor < end {
      let byte = text[cursor]
      switch classes[Int(byte)] {
      case .letter:
        let lower = byte | 0x20
        if lower != byte {
          if letters == 0 {
            flags.insert(.capitalized)
          } else if capitals < letters {
            flags.insert(.innerCapital)
          }
          capitals += 1
        }
        letters += 1
        key.append(lower)
        cursor += 1
      case .other:
        let (scalar, length) = decode(at: cursor, end: end)
        if Lexer.isIgnorable(scalar) {
          // A soft hyphen parts no word: "mil\u{AD}lion".
          hasIgnorable = true
          cursor += length
          continue
        }
        if Lexer.isSpace(scalar) || Lexer.mark(of: scalar) != nil { break scan }
        flags.insert(.nonASCII)
        let isUppercase = scalar.properties.isUppercase
        if letters == 0, isUppercase { flags.insert(.capitalized) }
        if isUppercase { capitals += 1 }
        letters += 1
        for index in cursor..<cursor + length { key.append(text[index]) }
        cursor += length
      default:
        break scan
      }
    }
    if letters > 1, capitals == letters { flags.insert(.allCapitals) }
    if hasIgnorable {
      let word = numberWithoutIgnorables(start..<cursor)
      tokens.append(
        Token(
          start: Int32(start), end: Int32(cursor), word: word, kind: .word, flags: flags,
          mark: .none, triggers: word < 0 ? [] : triggers(of: word)))
    } else {
      append(key, start..<cursor, flags: flags, &tokens)
    }
    return appendPossessive(from: cursor, to: end, &tokens)
  }

  /// The vocabulary's number of a word with zero-width characters in it.
  private func numberWithoutIgnorables(_ range: Range<Int>) -> WordID {
    var word = String.UnicodeScalarView()
    var cursor = range.lowerBound
    while cursor < range.upperBound {
      let (scalar, length) = decode(at: cursor, end: range.upperBound)
      if !Lexer.isIgnorable(scalar) { word.append(scalar) }
      cursor += length
    }
    return vocabulary.number(of: String(word))
  }

  /// Takes "'s" behind a word; any other apostrophe between letters joins nothing.
  private func appendPossessive(from start: Int, to end: Int, _ tokens: inout [Token]) -> Int {
    var cursor = start
    guard cursor < end else { return start }
    if text[cursor] == UInt8(ascii: "'") {
      cursor += 1
    } else if cursor + 2 < end, text[cursor] == 0xE2, text[cursor + 1] == 0x80,
      text[cursor + 2] == 0x99
    {
      cursor += 3
    } else {
      return start
    }
    guard cursor < end, classes[Int(text[cursor])] == .letter else { return start }
    var after = cursor
    while after < end, classes[Int(text[after])] == .letter { after += 1 }
    guard after - cursor <= 2 else { return start }
    append(.possessive, start, after, flags: [], mark: .none, &tokens)
    return after
  }

  // MARK: - Marks

  private func appendMark(
    from start: Int, to end: Int, flags: Token.Flags, _ tokens: inout [Token]
  ) -> Int {
    let byte = text[start]
    var after = start + 1
    var mark = Lexer.asciiMark(byte)
    switch mark {
    case .hyphen:
      while after < end, text[after] == byte { after += 1 }
      if after - start > 1 { mark = .longDash }
    case .point:
      if after + 1 < end, text[after] == byte, text[after + 1] == byte {
        after += 2
        mark = .ellipsis
      } else if after < end, isDigit(after), flags.contains(.spaceBefore) || opensNumber(start - 1)
      {
        // ".5" is a number, behind a currency or a sign too.
        after = digitRun(from: after, to: end).end
        append(.number, start, after, flags: flags, mark: .none, &tokens)
        return after
      }
    case .plus:
      if after + 1 < end, text[after] == UInt8(ascii: "/"), text[after + 1] == UInt8(ascii: "-") {
        after += 2
        mark = .plusMinus
      }
    default: break
    }
    append(.mark, start, after, flags: flags, mark: mark, &tokens)
    return after
  }

  /// Whether a decimal point can begin a number behind the byte at `offset`.
  private func opensNumber(_ offset: Int) -> Bool {
    guard offset >= 0 else { return true }
    switch text[offset] {
    case UInt8(ascii: "$"), UInt8(ascii: "("), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "~"), UInt8(ascii: "<"), UInt8(ascii: ">"):
      return true
    default:
      return false
    }
  }

  func append(
    _ kind: Token.Kind, _ start: Int, _ end: Int, flags: Token.Flags, mark: Mark,
    _ tokens: inout [Token]
  ) {
    tokens.append(
      Token(
        start: Int32(start), end: Int32(end), word: Vocabulary.unknown, kind: kind, flags: flags,
        mark: mark, triggers: []))
  }

  /// The scalar at `offset` and its length; a malformed byte is U+FFFD of length 1.
  func decode(at offset: Int, end: Int) -> (Unicode.Scalar, Int) {
    UTF8Decoding.scalar(in: text, at: offset, end: end)
  }
}
