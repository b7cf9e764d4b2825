import ArticleModel

extension FigureIndex {
  /// The cue that calls a figure a total: in its own sentence and clause, or in its row's heading.
  func totalCue(of item: Int) -> Cue? {
    guard cues.intersects([.total, .bringsTo, .makes]) else { return nil }
    let sentence = sentence(of: item)
    if let cue = totalCueOfRow(of: item) { return cue }
    guard hasCue([.total, .bringsTo, .makes], inSentence: sentence) else { return nil }
    let span = span(item)
    if case .diagramNode = place(item) {
      return cues(inSentence: sentence).first { $0.kind == .total || $0.kind == .bringsTo }
    }
    return cues(inSentence: sentence).last { cue in
      switch cue.kind {
      case .bringsTo, .makes:
        return cue.span.end <= span.start && isNext(item, behind: cue.span.end, sentence)
      case .total:
        if cue.span.end <= span.start {
          return span.start - cue.span.end <= 100 && isNext(item, behind: cue.span.end, sentence)
        }
        return cue.span.start >= span.end && cue.span.start - span.end <= 24
      default: return false
      }
    }
  }

  /// The cue in the heading of a cell's row.
  private func totalCueOfRow(of item: Int) -> Cue? {
    guard case .tableCell(let table, let row, let column) = place(item), column > 0,
      let heading = extraction.article.tables[table].rows[row].first, !heading.text.isEmpty,
      let sentence = sentence(at: heading.text.start), hasCue(.total, inSentence: sentence)
    else { return nil }
    return cues(inSentence: sentence).first { $0.kind == .total }
  }

  /// Whether no other figure of the unit stands between a place and the figure.
  private func isNext(_ item: Int, behind offset: Int, _ sentence: Int) -> Bool {
    items(inSentence: sentence).first {
      span($0).start >= offset && items[$0].group == items[item].group
    } == item
  }
}
