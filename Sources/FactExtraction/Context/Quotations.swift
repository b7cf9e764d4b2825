import ArticleModel

/// Tells which tokens stand inside quotation marks, asked in text order.
struct Quotations {
  private let tokens: UnsafeBufferPointer<Token>
  /// The quotation marks of the article, in order; few articles have many.
  private let marks: [Int]
  /// Where the block begins that was asked for last.
  private var block = -1
  /// The mark to come, among `marks`.
  private var next = 0
  /// Whether a quotation is open before it.
  private var isOpen = false

  /// - Parameter tokens: The article's; must outlive the value.
  init(_ tokens: UnsafeBufferPointer<Token>) {
    self.tokens = tokens
    marks = tokens.indices.filter { index in
      switch tokens[index].mark {
      case .openQuote, .closeQuote, .quote: true
      default: false
      }
    }
  }

  /// Whether a quotation that began in the block is open at a token.
  ///
  /// - Parameters:
  ///   - token: Not before the one asked for last.
  ///   - block: The tokens of its block.
  mutating func contains(_ token: Int, inBlock tokensOfBlock: Range<Int>) -> Bool {
    if block != tokensOfBlock.lowerBound {
      block = tokensOfBlock.lowerBound
      next = marks[next...].partitioningIndex { $0 >= tokensOfBlock.lowerBound }
      isOpen = false
    }
    while next < marks.count, marks[next] < token {
      switch tokens[marks[next]].mark {
      case .openQuote: isOpen = true
      case .closeQuote: isOpen = false
      default: isOpen.toggle()
      }
      next += 1
    }
    return isOpen
  }
}
