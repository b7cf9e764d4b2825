import ArticleModel

/// Tells whether a sentence's capitals mean something, or all its words have them as in a heading.
struct SentenceCase {
  let text: TokenizedArticle

  func isReliable(_ sentence: Int) -> Bool {
    let range = text.sentenceTokens[sentence]
    var capitals = 0
    var lower = 0
    var shouting = 0
    var isFirst = true
    for index in range where text.tokens[index].kind == .word {
      let token = text.tokens[index]
      defer { isFirst = false }
      if token.flags.contains(.allCapitals) { shouting += 1 }
      if isFirst || token.length == 1 || text.lexicon.has(.function, token) { continue }
      if token.isCapitalized { capitals += 1 } else { lower += 1 }
    }
    if shouting > 3, shouting * 2 > capitals + lower { return false }
    switch text.article.blocks[text.sentences[sentence].block].kind {
    case .heading, .title, .tableCell, .diagramLabel, .caption, .image:
      return lower > 0 && capitals < lower
    case .paragraph, .listItem, .quote, .html, .description, .code:
      if lower > 0, capitals <= lower * 2 { return true }
      return endsWithStop(range) || !isWholeBlock(sentence)
        || lower + capitals < 3 && lower >= capitals
    }
  }

  /// Whether nothing stands in the sentence's block beside it.
  private func isWholeBlock(_ sentence: Int) -> Bool {
    text.sentenceTokens[sentence] == text.blockTokens[text.sentences[sentence].block]
  }

  private func endsWithStop(_ range: Range<Int>) -> Bool {
    var index = range.upperBound - 1
    while index > range.lowerBound {
      switch text.tokens[index].mark {
      case .point, .question, .exclamation, .ellipsis: return true
      case .quote, .closeQuote, .closeBracket: index -= 1
      default: return false
      }
    }
    return false
  }
}
