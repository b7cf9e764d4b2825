import ArticleModel

/// Ranges that are open at one end: "since 2018", "until the end of 1989", "by June".
extension FigureScanner {
  /// "since 2018", "until the end of 1989", "by June", "before Friday", "after 2018": the range, then the time in it.
  mutating func openRange(at index: Int) -> Int? {
    guard let open = input.time(at: index).openEnd,
      !input.isGlued(index) || input.isGluedToBracket(index)
    else { return nil }
    var cursor = index + 1
    if input.isWord("starting", at: index) || input.isWord("beginning", at: index),
      input.has(.preposition, at: cursor), !input.isWord("of", at: cursor)
    {
      cursor += 1
    }
    if input.isWord("about", at: cursor) || input.isWord("around", at: cursor) { cursor += 1 }
    if input.isArticle(cursor) { cursor += 1 }
    guard let token = input.at(cursor), token.kind == .word || token.kind == .number,
      token.hasSpaceBefore
    else { return nil }
    // "by day", "before now", "after hours"; "by 2000 votes" counts.
    guard let match = timeMatch(at: cursor), match.kind != .duration, match.kind != .set,
      match.expression.start != nil || match.clock != nil
    else { return nil }
    // A range of its own behind it: "by 2024-26".
    guard rangeSeparator(behind: match) == nil else { return nil }
    var range = TemporalExpression(kind: match.expression.kind, timex: match.expression.timex)
    range.mod = ["AFTER", "AFTER", "BEFORE", "BEFORE"][open.rawValue]
    if open == .since { range.mod = nil }
    range.grain = match.expression.grain
    range.anchor = match.expression.anchor
    let isInstant = match.clock != nil
    switch open {
    case .since: range.start = match.expression.start
    case .after: range.start = isInstant ? match.expression.start : match.expression.end
    case .until: range.end = isInstant ? match.expression.start : match.expression.end
    case .before: range.end = match.expression.start
    }
    let kind: Mention.Kind =
      match.kind == .time
      ? .timeRange : match.kind == .date || match.kind == .dateRange ? .dateRange : .datetimeRange
    let tokens = index..<match.tokens.upperBound
    found.append(
      ScannedMention(
        mention: Mention(
          kind: kind, span: input.span(of: tokens), value: .temporal(range),
          isInvalid: match.isInvalid),
        tokens: match.core ?? match.tokens))
    append(match)
    return tokens.upperBound
  }
}
