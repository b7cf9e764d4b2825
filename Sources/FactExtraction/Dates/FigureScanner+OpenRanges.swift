import ArticleModel

/// Ranges that are open at one end: "since 2018", "until the end of 1989", "by June".
extension FigureScanner {
  /// "since 2018", "until the end of 1989", "by June", "before Friday", "after 2018": the range, then the time in it.
  mutating func openRange(at index: Int) -> Int? {
    let word = input.time(at: index)
    let comparison = openComparison(at: index)
    guard let open = word.openEnd ?? comparison?.open,
      !input.isGlued(index) || input.isGluedToBracket(index)
    else { return nil }
    var cursor = comparison?.end ?? index + 1
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
    if let end = rangeSeparator(behind: match), rangeEnd(at: end, after: match) != nil {
      return nil
    }
    return emit(open, match, from: comparison?.start ?? index)
  }

  /// "no later than", "earlier than", and the token behind it.
  private func openComparison(at index: Int) -> (open: OpenEnd, start: Int, end: Int)? {
    let word = input.time(at: index)
    guard word.roles.contains(.fromThen), input.isA(.than, at: index + 1) else { return nil }
    let isDenied = input.isA(.no, at: index - 1) || input.isWord("not", at: index - 1)
    let open: OpenEnd =
      word.value > 0 ? (isDenied ? .until : .after) : (isDenied ? .since : .before)
    return (open, isDenied ? index - 1 : index, index + 2)
  }

  /// "2018 or later", "1990 and beyond": a time whose range the words behind it open.
  mutating func openRange(from match: TimeMatch) -> Int? {
    let end = match.tokens.upperBound
    let word = input.time(at: end + 1)
    guard match.expression.start != nil, input.isA(.or, at: end) || input.isA(.and, at: end),
      input.at(end + 2).map({ $0.kind == .mark }) ?? true
    else { return nil }
    if input.isWord("beyond", at: end + 1) {
      return emit(.since, match, from: match.tokens.lowerBound, to: end + 2)
    }
    let isLast = input.at(end + 2).map { $0.mark == .point } ?? true
    guard word.roles.contains(.fromThen), input.isA(.or, at: end) || isLast && word.value > 0 else {
      return nil
    }
    let open: OpenEnd = word.value > 0 ? .since : .until
    return emit(open, match, from: match.tokens.lowerBound, to: end + 2)
  }

  /// The range that a word leaves open, then the time that it begins or ends with.
  private mutating func emit(
    _ open: OpenEnd, _ match: TimeMatch, from index: Int, to end: Int? = nil
  ) -> Int {
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
    let tokens = index..<(end ?? match.tokens.upperBound)
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
