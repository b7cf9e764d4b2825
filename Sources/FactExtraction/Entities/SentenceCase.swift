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

  func isReliable(_ sentence: Int) -> Bool {
    let range = sentenceTokens[sentence]
    switch blocks[sentences[sentence].block].kind {
    case .heading, .title, .tableCell, .diagramLabel, .caption, .image:
      let counts = counts(of: range)
      return !counts.isShouted && counts.lower > 0 && counts.capitals < counts.lower
    case .paragraph, .listItem, .quote, .html, .description, .code:
      // Most sentences end as sentences do and have few words all in capitals.
      if !shouts(range), endsWithStop(range) || !isWholeBlock(sentence) { return true }
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
    var isFirst = true
    for index in range {
      let token = tokens[index]
      guard token.kind == .word else { continue }
      if token.flags.contains(.allCapitals) { counts.shouting += 1 }
      if !isFirst, token.length != 1, !lexicon.has(.function, token) {
        if token.isCapitalized { counts.capitals += 1 } else { counts.lower += 1 }
      }
      isFirst = false
    }
    return counts
  }

  /// Whether so many words are all in capitals that the others must be counted.
  private func shouts(_ range: Range<Int>) -> Bool {
    var shouting = 0
    for index in range where tokens[index].flags.contains(.allCapitals) { shouting += 1 }
    return shouting > 3
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
