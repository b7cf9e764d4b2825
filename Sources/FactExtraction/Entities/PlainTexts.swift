import ArticleModel

/// Texts that are no article, such as tags and an author's description, each cut into tokens and sentences.
struct PlainTexts {
  /// All texts, a line end behind each.
  private(set) var bytes: [UInt8] = []
  private(set) var tokens: [Token] = []
  /// The tokens of each text.
  private(set) var textTokens: [Range<Int>] = []
  /// The tokens of each sentence.
  private(set) var sentences: [Range<Int>] = []
  /// The text that each sentence belongs to.
  private(set) var textOfSentence: [Int] = []

  init(_ texts: [String], lexicon: Lexicon) {
    bytes.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count + 1 })
    tokens.reserveCapacity(bytes.capacity / 3 + texts.count)
    textTokens.reserveCapacity(texts.count)
    sentences.reserveCapacity(texts.count)
    textOfSentence.reserveCapacity(texts.count)
    for text in texts {
      bytes.append(contentsOf: text.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    bytes.withUnsafeBufferPointer { bytes in
      let lexer = Lexer(text: bytes, vocabulary: lexicon.vocabulary)
      var start = 0
      for text in texts {
        let first = tokens.count
        lexer.appendTokens(of: start..<start + text.utf8.count, to: &tokens)
        textTokens.append(first..<tokens.count)
        start += text.utf8.count + 1
      }
    }
    if tokens.contains(where: { PlainTexts.isStop($0.mark) }) {
      let article = TokenizedArticle(plain: texts, lexicon: lexicon)
      sentences = article.sentenceTokens
      textOfSentence = article.sentences.map(\.block)
    } else {
      for (text, range) in textTokens.enumerated() where !range.isEmpty {
        sentences.append(range)
        textOfSentence.append(text)
      }
    }
  }

  /// Whether a sentence can end behind a mark; where there is none, each text is one sentence.
  private static func isStop(_ mark: Mark) -> Bool {
    switch mark {
    case .point, .question, .exclamation: true
    default: false
    }
  }
}
