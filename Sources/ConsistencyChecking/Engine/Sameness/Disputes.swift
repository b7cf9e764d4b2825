import ArticleModel

/// Words by which a text says that a figure somebody named is wrong (specification, section 1.4).
extension FigureIndex {
  private static let disputes = [
    "wrong", "in fact", "in truth", "actually", "false", "disput", "denied", "denies", "mistake",
    "error", "incorrect", "mislead", "not true", "untrue", "exaggerat", "rejects", "rejected",
    "contradict", "overstate", "understate", "inflated", "misread", "misquot", "fact check",
    "fact-check", "does not add up", "do not add up", "got it",
    "not right", "t is not, ", "is not so", "t isn't, ",
  ]

  /// Whether the paragraph of a sentence, or the sentence behind it, disputes what the sentence says.
  func isDisputed(_ sentence: Int) -> Bool {
    let text = extraction.article.text
    let sentences = extraction.sentences
    let first = firstSentence(ofBlockWith: sentence)
    var last = sentence
    while last + 1 < sentences.count, sentences[last + 1].block == sentences[sentence].block {
      last += 1
    }
    last = min(last + 1, sentences.count - 1)
    let part = text[
      sentences[first].span.start..<max(sentences[last].span.end, sentences[first].span.start)]
    return FigureIndex.disputes.contains { part.holds($0) }
  }
}
