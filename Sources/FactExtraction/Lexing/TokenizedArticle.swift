import ArticleModel

/// The article's text as tokens, block by block, and its sentences.
///
/// Blocks of code have no tokens. What later steps know of a token (whether it belongs to a web address)
/// stands beside it.
struct TokenizedArticle {
  let article: Article
  let lexicon: Lexicon
  /// How the article's locale writes numbers and dates.
  let conventions: LocaleConventions
  private(set) var tokens: [Token] = []
  /// The tokens of each block.
  private(set) var blockTokens: [Range<Int>] = []
  private(set) var sentences: [Sentence] = []
  /// The tokens of each sentence.
  private(set) var sentenceTokens: [Range<Int>] = []

  init(_ article: Article, lexicon: Lexicon) {
    self.article = article
    self.lexicon = lexicon
    conventions = LocaleConventions(locale: article.locale ?? article.metadata.language)
    tokens.reserveCapacity(article.text.count / 5 + 8)
    blockTokens.reserveCapacity(article.blocks.count)
    var tokens = tokens
    article.text.withUnsafeBufferPointer { text in
      let lexer = Lexer(
        text: text, vocabulary: lexicon.vocabulary, triggers: lexicon.triggers,
        isDecimalComma: conventions.isDecimalComma)
      for block in article.blocks {
        let start = tokens.count
        if block.kind != .code {
          // A token's offsets are 32 bits; what lies beyond two gigabytes has no tokens.
          let held = 0..<min(text.count, Int(Int32.max))
          lexer.appendTokens(of: block.text.range.clamped(to: held), to: &tokens)
        }
        blockTokens.append(start..<tokens.count)
      }
    }
    self.tokens = tokens
    splitSentences()
  }

  /// The text of a range of tokens.
  func string(_ range: Range<Int>) -> String { article.string(span(range)) }

  /// The bytes from the first to the last of a range of tokens.
  func span(_ range: Range<Int>) -> TextSpan {
    guard let first = range.first, let last = range.last else { return TextSpan(start: 0, end: 0) }
    return TextSpan(start: Int(tokens[first].start), end: Int(tokens[last].end))
  }

  func string(_ token: Token) -> String {
    String(decoding: article.text[token.range], as: UTF8.self)
  }

  /// Whether a word ends in a lower-case ending.
  func hasEnding(_ ending: StaticString, _ token: Token) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard token.kind == .word, token.length > count + 1 else { return false }
    let start = Int(token.end) - count
    return (0..<count).allSatisfy { article.text[start + $0] == ending.utf8Start[$0] }
  }

  /// The sentence that holds a byte offset of the text, by its index.
  func sentence(at offset: Int) -> Int? {
    let index = sentences.partitioningIndex { $0.span.end > offset }
    guard index < sentences.count, sentences[index].span.start <= offset else { return nil }
    return index
  }

  // MARK: - Sentences

  private mutating func splitSentences() {
    sentences.reserveCapacity(tokens.count / 16 + blockTokens.count)
    sentenceTokens.reserveCapacity(tokens.count / 16 + blockTokens.count)
    tokens.withUnsafeBufferPointer { tokens in
      for (block, range) in blockTokens.enumerated() where !range.isEmpty {
        var start = range.lowerBound
        for index in range where tokens[index].kind == .mark {
          guard endsSentence(index, in: range, tokens) else { continue }
          append(start..<index + 1, of: tokens, block: block)
          start = index + 1
        }
        if start < range.upperBound { append(start..<range.upperBound, of: tokens, block: block) }
      }
    }
  }

  private mutating func append(
    _ range: Range<Int>, of tokens: UnsafeBufferPointer<Token>, block: Int
  ) {
    let span = TextSpan(
      start: Int(tokens[range.lowerBound].start), end: Int(tokens[range.upperBound - 1].end))
    sentences.append(Sentence(span: span, block: block))
    sentenceTokens.append(range)
  }

  /// Whether the mark at `index` is the last token of its sentence: a stop, or the quotation mark or bracket behind it.
  private func endsSentence(
    _ index: Int, in range: Range<Int>, _ tokens: UnsafeBufferPointer<Token>
  ) -> Bool {
    let next = index + 1
    guard next < range.upperBound, tokens[next].hasSpaceBefore else { return false }
    let following = tokens[next]
    var stop = index
    while stop > range.lowerBound, TokenizedArticle.isCloser(tokens[stop].mark) { stop -= 1 }
    switch tokens[stop].mark {
    case .question, .exclamation:
      break
    case .point:
      guard stop > range.lowerBound else { return true }
      let before = tokens[stop - 1]
      // "Inc.", "U.S.", "J. Smith" end nothing, unless a line end follows.
      if before.kind == .word, !following.flags.contains(.lineBefore), stop == index {
        if lexicon.has(.abbreviation, before) { return false }
        if before.length == 1, before.isCapitalized { return false }
      }
    default:
      // A line end ends a sentence where the line before is short: a caption, a line of a list.
      return false
    }
    // A lower-case word goes on with the sentence, but for a trade name ("iPhone").
    if following.kind == .word, !following.isCapitalized,
      !following.flags.contains(.innerCapital), !following.flags.contains(.nonASCII)
    {
      return false
    }
    return true
  }

  private static func isCloser(_ mark: Mark) -> Bool {
    switch mark {
    case .closeQuote, .quote, .apostrophe, .closeBracket, .closeSquare: true
    default: false
    }
  }
}

extension TokenizedArticle {
  /// Calls `body` with the grammar's view of each block that has tokens, in order.
  func withGrammarInputs(_ body: (GrammarInput) -> Void) {
    article.text.withUnsafeBufferPointer { text in
      tokens.withUnsafeBufferPointer { tokens in
        for range in blockTokens where !range.isEmpty {
          let view = TokenView(tokens: tokens, range: range)
          body(
            GrammarInput(text: text, view: view, lexicon: lexicon, conventions: conventions))
        }
      }
    }
  }
}

extension TokenizedArticle {
  /// Calls `body` with the grammar's view of one block.
  func withGrammarInput<Result>(of block: Int, _ body: (GrammarInput) -> Result) -> Result {
    article.text.withUnsafeBufferPointer { text in
      tokens.withUnsafeBufferPointer { tokens in
        let view = TokenView(tokens: tokens, range: blockTokens[block])
        return body(
          GrammarInput(text: text, view: view, lexicon: lexicon, conventions: conventions))
      }
    }
  }
}
