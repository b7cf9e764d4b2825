import ArticleModel

/// What the grammars of one block read: its tokens, the text's bytes, the language.
struct GrammarInput {
  let text: UnsafeBufferPointer<UInt8>
  let view: TokenView
  let lexicon: Lexicon
  let conventions: LocaleConventions

  var range: Range<Int> { view.range }

  subscript(index: Int) -> Token { view[index] }
  func at(_ index: Int) -> Token? { view.at(index) }

  func has(_ role: WordRoles, at index: Int) -> Bool {
    guard let token = view.at(index) else { return false }
    return lexicon.has(role, token)
  }

  func mark(at index: Int) -> Mark { view.at(index)?.mark ?? .none }

  /// Whether the token at `index` follows the one before without a space.
  func isGlued(_ index: Int) -> Bool {
    guard index > range.lowerBound, let token = view.at(index) else { return false }
    return !token.hasSpaceBefore
  }

  /// Whether the token at `index` is a word, which is given in lower case; a capital wants one.
  @inline(__always)
  func isWord(_ word: StaticString, at index: Int) -> Bool {
    guard range.contains(index) else { return false }
    let start = view.tokens[index].start
    guard Int(view.tokens[index].end - start) == word.utf8CodeUnitCount,
      view.tokens[index].kind == .word
    else { return false }
    for offset in 0..<word.utf8CodeUnitCount {
      let byte = text[Int(start) + offset]
      guard byte == word.utf8Start[offset] || byte | 0x20 == word.utf8Start[offset] else {
        return false
      }
    }
    return true
  }

  /// Whether the token at `index` is a word that does what `keyword` says.
  @inline(__always)
  func isA(_ keyword: Keyword, at index: Int) -> Bool {
    range.contains(index) && lexicon.keyword(view.tokens[index].word) == keyword
  }

  /// Whether the token at `index` is a word that the language's data gives in lower case.
  func isWord(listed word: String, at index: Int) -> Bool {
    guard let token = view.at(index), token.kind == .word, token.length == word.utf8.count else {
      return false
    }
    return zip(token.range, word.utf8).allSatisfy { offset, byte in
      text[offset] == byte || text[offset] | 0x20 == byte
    }
  }

  /// The token's bytes as they stand.
  func string(at index: Int) -> String { string(index..<index + 1) }

  /// The key of the token's bytes as they stand, and of a mark that is thought behind them.
  func key(at index: Int, followedBy mark: Unicode.Scalar? = nil) -> WordKey {
    key(index..<index + 1, followedBy: mark)
  }

  func key(_ tokens: Range<Int>, followedBy mark: Unicode.Scalar? = nil) -> WordKey {
    var key = WordKey()
    for offset in span(of: tokens).range { key.append(text[offset]) }
    if let mark { key.append(UInt8(truncatingIfNeeded: mark.value)) }
    return key
  }

  func string(_ tokens: Range<Int>) -> String {
    let span = span(of: tokens)
    return String(decoding: text[span.range], as: UTF8.self)
  }

  func span(of tokens: Range<Int>) -> TextSpan {
    TextSpan(
      start: Int(view[tokens.lowerBound].start), end: Int(view[tokens.upperBound - 1].end))
  }

  /// A short run of digits as an integer, or `nil` for any other token.
  func integer(at index: Int) -> Int? {
    guard let token = view.at(index), token.kind == .number, token.length <= 9 else { return nil }
    var value = 0
    for offset in token.range {
      let digit = text[offset] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }
}
