import ArticleModel

extension FigureIndex {
  /// Whether one of two levels is a loss and the other a profit, so that the change between them is their sum: "a profit of
  /// 8 million after a loss of 6 million, an improvement of 14 million".
  func areOpposed(_ left: ChangeFigure, _ right: ChangeFigure) -> Bool {
    guard left.kind == .money, right.kind == .money else { return false }
    return (isLoss(left) && isProfit(right)) || (isProfit(left) && isLoss(right))
  }

  /// Whether a level is quoted from somebody whom the text corrects.
  func isDisputed(_ level: ChangeFigure, _ sentence: Int) -> Bool {
    extraction.contexts[level.mention].isQuoted && isDisputed(sentence)
  }

  private func isLoss(_ level: ChangeFigure) -> Bool {
    hasWord(before: level, ["loss", "deficit", "shortfall", "lost"])
  }

  private func isProfit(_ level: ChangeFigure) -> Bool {
    hasWord(before: level, ["profit", "surplus", "earn", "gain", "income"])
  }

  private func hasWord(before level: ChangeFigure, _ words: [String]) -> Bool {
    let end = level.span.start
    let start = max(
      end - 28, extraction.sentences[extraction.contexts[level.mention].sentence].span.start)
    guard start < end else { return false }
    let text = extraction.article.text[start..<end]
    // Behind the last mark or preposition of another figure's phrase.
    let near = text.lastIndex(of: UInt8(ascii: ",")).map { text[$0...] } ?? text
    return words.contains { near.holds($0) }
  }
}
