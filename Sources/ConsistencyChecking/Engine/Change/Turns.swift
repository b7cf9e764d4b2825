import ArticleModel

extension FigureIndex {
  /// Whether a conjunction between two places turns to something else.
  func turns(from start: Int, to end: Int) -> Bool {
    let text = extraction.article.text[start..<max(start, end)]
    return [" while ", " whereas ", " but "].contains { text.holds($0) }
  }
}
