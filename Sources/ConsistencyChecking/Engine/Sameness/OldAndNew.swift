import ArticleModel

extension FigureIndex {
  /// "The old mast, 54 metres tall", "the new mast is 45 metres tall".
  func areOldAndNew(_ left: Int, _ right: Int) -> Bool {
    func has(_ words: WordSet, _ sentence: Int) -> Bool {
      let pieces = pieces(inSentence: sentence)
      return pieces.hasWord(of: words, in: 0..<pieces.count)
    }
    return (has(FigureIndex.oldWords, left) && has(FigureIndex.newWords, right))
      || (has(FigureIndex.newWords, left) && has(FigureIndex.oldWords, right))
  }

  private static let oldWords: WordSet = [
    "old", "former", "previous", "original", "existing", "present",
  ]
  private static let newWords: WordSet = ["new", "replacement", "planned", "future", "replaces"]
}
