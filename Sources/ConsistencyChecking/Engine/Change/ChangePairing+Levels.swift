import ArticleModel

/// Two levels side by side with a change in apposition.
extension ChangePairing {
  /// "We were 80, and now we are 128, an increase of 60 percent": two levels alone, and a change in apposition.
  func plainLevels() -> Pair? {
    guard
      let change = figures.indices.first(where: {
        figures[$0].role == .change && figures[$0].isApposition && $0 >= 2
          && !figures[$0].isComparison && !figures[$0].hasOwnBase
      }), !isTaken(change),
      figures[change].figure.kind == .percent || figures[change].figure.isPoints
        || figures[change].after?.kind == .more || figures[change].after?.kind == .less
        || figures[change].before?.kind == .of
    else { return nil }
    // The unit nearest to the change that just two different levels have.
    for second in (0..<change).reversed() where isLevel(second) {
      guard let first = only(besides: second, before: change),
        figures[first].figure.nominal != figures[second].figure.nominal
      else { continue }
      guard figures[change].figure.span.start - figures[second].figure.span.end <= 90,
        !clauseEnds(between: first, change)
      else { return nil }
      taken.insert(change)
      let isTurned = isLater(first, than: second) || isBracketed(second, behind: first)
      return Pair(
        old: isTurned ? second : first, new: isTurned ? first : second, changes: [change],
        isOrderOpen: true)
    }
    return nil
  }

  /// The one other level of a measure: of the same kind of unit, or a bare number of like size.
  private func only(besides second: Int, before change: Int) -> Int? {
    let level = figures[second].figure
    let like = figures.indices.filter {
      $0 != second && figures[$0].role != .change && figures[$0].figure.isComparable(to: level)
    }
    let same = like.filter {
      figures[$0].figure.kind == level.kind
        // "cost €1.60, now it is €2.00, or 20 percent more, and asks for €3 a passenger"
        && ($0 < change || figures[$0].figure.unit.per == level.unit.per)
    }
    let chosen = same.isEmpty ? like : same
    guard chosen.count == 1, chosen[0] < second, isLevel(chosen[0]) else { return nil }
    let other = figures[chosen[0]].figure
    // "41,200 customers, of whom 1,130 paid more": a part is no later level.
    let isPart = index.cues(inSentence: sentence).contains {
      $0.kind == .ofWhich && $0.span.start >= other.span.end && $0.span.end <= level.span.start
    }
    if isPart { return nil }
    // "the mean is 38,900, but the median is 32,400" are two measures.
    let between = index.extraction.article.text[
      min(other.span.end, level.span.start)..<level.span.start]
    if between.holds(" but ") { return nil }
    guard let small = other.nominal, let large = level.nominal, let ratio = large.divided(by: small)
    else { return nil }
    return ratio < 20 && ExactDecimal(significand: 5, exponent: -2) < ratio ? chosen[0] : nil
  }

  func isLevel(_ number: Int) -> Bool {
    figures[number].role == .level || figures[number].role == .new
  }

  /// "€318.4m (€247.5m)": the period before in brackets.
  private func isBracketed(_ second: Int, behind first: Int) -> Bool {
    guard second == first + 1 else { return false }
    let text = index.extraction.article.text
    let end = figures[second].figure.span.end
    let between = text[figures[first].figure.span.end..<figures[second].figure.span.start]
    guard end < text.count, text[end] == UInt8(ascii: ")"), between.starts(with: " (".utf8) else {
      return false
    }
    // "(2023: €885)"
    return between.count == 2 || (between.count <= 24 && between.hasLast(": "))
  }

  /// Whether the dates beside two figures say that the first is the later one.
  private func isLater(_ first: Int, than second: Int) -> Bool {
    func date(_ number: Int) -> DateItem? {
      index.extraction.contexts[figures[number].figure.mention].period
        .flatMap(index.date(ofMention:))
    }
    guard let one = date(first)?.start, let other = date(second)?.start else { return false }
    return other.number < one.number
  }
}
