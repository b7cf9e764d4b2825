import ArticleModel

/// Comparisons: "nine more than the 32", "three times its total of 40".
extension ChangePairing {
  /// "nine more than the 32": the level that it starts from follows, the level that it leads to precedes.
  func comparison(_ change: Int) -> Pair? {
    let base = change + 1
    guard base < figures.count, isBase(base, of: change),
      let level = (0..<change).last(where: {
        isCompared($0, with: base) && !bases.contains($0)
          && figures[$0].figure.isComparable(to: figures[base].figure)
      }), !clauseEnds(between: level, base)
    else { return nil }
    // Behind words ("less than in Salby, where it costs 250") the unit has to be the same.
    let (start, end) = (figures[base].figure, figures[level].figure)
    guard
      figures[base].before?.kind == .than || figures[change].figure.kind == .multiple
        || isBehindWhen(base, change) || isNamed(base)
        || (start.unit == end.unit && start.kind != .number)
    else { return nil }
    // The nearest level of the unit, unless a share or another part stands between.
    guard !figures[(level + 1)..<change].contains(where: { $0.role == .old }) else { return nil }
    taken.insert(base)
    bases.insert(base)
    return Pair(old: base, new: level, changes: [change])
  }

  /// Whether a figure can be what a comparison tells of: a level, also one of "last year", or a share beside a share.
  private func isCompared(_ number: Int, with base: Int) -> Bool {
    switch figures[number].role {
    case .level, .new: true
    case .old: figures[number].before == nil
    case .none: figures[number].figure.kind == .percent && figures[base].figure.kind == .percent
    case .change: false
    }
  }

  /// "than in 2022 (1,800)", "than his previous best of 9.98": the level that words behind "than" name.
  private func isNamed(_ number: Int) -> Bool {
    let span = figures[number].figure.span
    let text = index.extraction.article.text
    if figures[number].before?.kind == .prior {
      // "than the previous year's 1,200"
      return span.start - (figures[number].before?.span.end ?? 0) <= 3
    }
    if figures[number].before?.kind == .of {
      return span.start - (figures[number].before?.span.end ?? 0) <= 1
    }
    return span.start > 0 && text[span.start - 1] == UInt8(ascii: "(") && span.end < text.count
      && text[span.end] == UInt8(ascii: ")")
  }

  /// Whether a base stands behind "when": "450 more than last year, when 2,070 were sent in".
  private func isBehindWhen(_ base: Int, _ change: Int) -> Bool {
    let start = figures[change].figure.span.end
    let end = figures[base].figure.span.start
    return start < end && end - start <= 90
      && index.extraction.article.text[start..<end].holds(", when ")
  }

  private func isBase(_ number: Int, of change: Int) -> Bool {
    let figure = figures[number]
    guard figure.role == .level || (figure.role == .old && figure.before?.kind != .from),
      figure.figure.kind != .multiple
    else { return false }
    if figure.before?.kind == .than { return true }
    // "three times those of 2005, while a farm may pay 90"
    if index.turns(from: figures[change].figure.span.end, to: figure.figure.span.start) {
      return false
    }
    // "10 percent more than a year ago" starts from no level that is stated.
    let start = figures[change].figure.span.end
    let end = figure.figure.span.start
    if isBehindWhen(number, change) || (isNamed(number) && end - start <= 40) { return true }
    return end - start <= 70
      && !index.cues(inSentence: sentence).contains {
        ($0.kind == .yearOnYear || $0.kind == .prior) && $0.span.start >= start
          // "higher than last year's 68%"
          && $0.span.end <= end - 4
      }
  }
}
