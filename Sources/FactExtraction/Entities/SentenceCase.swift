import ArticleModel

/// Tells whether a sentence's capitals mean something, or all its words have them as in a heading.
struct SentenceCase {
  private let tokens: CheckedPointer<Token>
  private let sentenceTokens: CheckedPointer<Range<Int>>
  private let blockTokens: [Range<Int>]
  private let sentences: [Sentence]
  private let blocks: [Block]
  private let lexicon: NameLexicon

  init(_ text: NameText, of article: TokenizedArticle, lexicon: NameLexicon) {
    tokens = text.tokens
    sentenceTokens = text.sentences
    blockTokens = article.blockTokens
    sentences = article.sentences
    blocks = article.article.blocks
    self.lexicon = lexicon
  }

  /// - Parameter shouts: Whether more than three words are all in capitals.
  func isReliable(_ sentence: Int, shouts: Bool) -> Bool {
    let range = sentenceTokens[sentence]
    switch blocks[sentences[sentence].block].kind {
    case .heading, .title, .tableCell, .diagramLabel, .caption, .image:
      let counts = counts(of: range)
      return !counts.isShouted && counts.lower > 0 && counts.capitals < counts.lower
    case .paragraph, .listItem, .quote, .html, .description, .code:
      // Most sentences end as sentences do and have few words all in capitals.
      if !shouts, endsWithStop(range) || !isWholeBlock(sentence) { return true }
      let counts = counts(of: range)
      if counts.isShouted { return false }
      let (lower, capitals) = (counts.lower, counts.capitals)
      if lower > 0, capitals <= lower * 2 { return true }
      return endsWithStop(range) || !isWholeBlock(sentence)
        || lower + capitals < 3 && lower >= capitals
    }
  }

  /// How many words behind the first are written how, those without content aside.
  private struct Counts {
    var capitals = 0
    var lower = 0
    /// How many words, the first among them, are all in capitals.
    var shouting = 0

    var isShouted: Bool { shouting > 3 && shouting * 2 > capitals + lower }
  }

  private func counts(of range: Range<Int>) -> Counts {
    var counts = Counts()
    // Added rather than branched on, for every other word is written otherwise.
    var isFurther = 0
    for index in range {
      let token = tokens[index]
      let isWord = token.kind == .word ? 1 : 0
      counts.shouting += token.flags.contains(.allCapitals) ? 1 : 0
      let isContent =
        isWord & isFurther & (token.length == 1 ? 0 : 1) & (lexicon.has(.function, token) ? 0 : 1)
      let isCapital = token.isCapitalized ? 1 : 0
      counts.capitals += isContent & isCapital
      counts.lower += isContent & (isCapital ^ 1)
      isFurther |= isWord
    }
    return counts
  }

  /// Whether nothing stands in the sentence's block beside it.
  private func isWholeBlock(_ sentence: Int) -> Bool {
    sentenceTokens[sentence] == blockTokens[sentences[sentence].block]
  }

  private func endsWithStop(_ range: Range<Int>) -> Bool {
    var index = range.upperBound - 1
    while index > range.lowerBound {
      switch tokens[index].mark {
      case .point, .question, .exclamation, .ellipsis: return true
      case .quote, .closeQuote, .closeBracket: index -= 1
      default: return false
      }
    }
    return false
  }
}
