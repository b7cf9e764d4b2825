import ArticleModel

/// Sums that one sentence states in full: "A and B, for a total of C", "C, consisting of A and B".
///
/// Only words that say that the parts exhaust the total let a sum alarm (specification, section 3);
/// "bringing … to", "together" and "plus" with an unstated earlier level verify, no more.
struct StatedSums {
  let index: FigureIndex

  init(_ index: FigureIndex) {
    self.index = index
  }

  func all() -> [CandidateSum] {
    var sums: [CandidateSum] = []
    var sentence = -1
    for cue in index.extraction.cues where cue.sentence != sentence {
      guard isSumCue(cue.kind) else { continue }
      sentence = cue.sentence
      sums += self.sums(in: sentence)
    }
    return sums
  }

  /// The words that state a sum.
  static let cues: CueSet = [.total, .bringsTo, .makes, .consistsOf, .ofWhich]

  private func isSumCue(_ kind: Cue.Kind) -> Bool {
    StatedSums.cues.intersects(CueSet(kind))
  }

  private func sums(in sentence: Int) -> [CandidateSum] {
    let figures = Array(index.items(inSentence: sentence))
    guard figures.count > 2, figures.count <= 24 else { return [] }
    var sums: [CandidateSum] = []
    for cue in index.cues(inSentence: sentence) where isSumCue(cue.kind) {
      if let sum = sum(at: cue, figures) { sums.append(sum) }
    }
    return sums
  }

  private func sum(at cue: Cue, _ figures: [Int]) -> CandidateSum? {
    switch cue.kind {
    case .consistsOf, .ofWhich:
      guard let total = figures.last(where: { index.span($0).end <= cue.span.start }) else {
        return nil
      }
      let parts = run(figures.filter { index.span($0).start >= cue.span.end }, unit: total)
      let exhausts = cue.kind == .consistsOf && isUnbroken(parts)
      return candidate(parts, total, exhausts: exhausts, cue)
    case .bringsTo, .makes, .total:
      guard let total = total(bound: cue, figures) else { return nil }
      let before = run(
        figures.filter { index.span($0).end <= index.span(total).start }, unit: total)
      let after = run(figures.filter { index.span($0).start >= index.span(total).end }, unit: total)
      let exhausts = cue.kind == .makes && !index.hasCue(.running, inSentence: cue.sentence)
      return candidate(before, total, exhausts: exhausts, cue)
        ?? candidate(after, total, exhausts: false, cue)
    default: return nil
    }
  }

  /// The figure that a word of total speaks of: the next behind it, else the one directly before.
  private func total(bound cue: Cue, _ figures: [Int]) -> Int? {
    if let next = figures.first(where: { index.span($0).start >= cue.span.end }),
      index.span(next).start - cue.span.end <= 60
    {
      return next
    }
    guard cue.kind == .total,
      let last = figures.last(where: { index.span($0).end <= cue.span.start }),
      cue.span.start - index.span(last).end <= 24
    else { return nil }
    return last
  }

  /// The figures of the total's unit, without those that are the old or new level of a change.
  private func run(_ figures: [Int], unit total: Int) -> [Int] {
    figures.filter { index.items[$0].group == index.items[total].group }
  }

  /// Whether no full stop stands between the figures: where sentences begin in lower case, two can look like one.
  private func isUnbroken(_ figures: [Int]) -> Bool {
    zip(figures, figures.dropFirst()).allSatisfy { left, right in
      let end = index.span(left).end
      let gap = index.extraction.article.text[end..<max(end, index.span(right).start)]
      return !gap.indices.contains {
        gap[$0] == UInt8(ascii: ".") && $0 + 1 < gap.endIndex && gap[$0 + 1] == UInt8(ascii: " ")
      }
    }
  }

  /// Whether one part counted several times makes the total: "£324 million, and two funds £69 million each".
  private func isDistributive(_ parts: [Int], _ total: Int) -> Bool {
    let values = parts.compactMap { index.items[$0].nominal }
    guard let wanted = index.items[total].nominal,
      let sum = Formula.sum(weights: Array(repeating: 1, count: values.count)).nominal(values)?
        .decimal(), let rest = wanted.subtracting(sum)
    else { return false }
    return values.contains { value in
      (1...3).contains { value.multiplied(by: ExactDecimal($0))?.isEqual(to: rest) == true }
    }
  }

  private func candidate(_ parts: [Int], _ total: Int, exhausts: Bool, _ cue: Cue) -> CandidateSum?
  {
    guard parts.count > 1, index.unit(of: total).isAdditive else { return nil }
    let blocks = index.cues(inSentence: cue.sentence).contains { other in
      switch other.kind {
      case .including, .negation, .revision:
        // What is left out of the total is left out of its parts: "excluding taxes $5m, consisting of".
        cue.kind != .consistsOf || other.span.start >= cue.span.end
      case .increase, .decrease: cue.kind != .consistsOf
      default: false
      }
    }
    let isAlike = (parts + [total]).allSatisfy {
      let role = index.role(of: $0)
      return index.items[$0].nominal != nil
        && (role == .unknown || role == .forecast || role == .target)
    }
    // Bare numbers are too often of different things.
    let isNamed = index.items[total].kind != .number
    let evidence: Finding.Evidence =
      exhausts && !blocks && isNamed && isAlike && !isDistributive(parts, total)
      ? .established : .arithmetic
    return CandidateSum(parts: parts, total: total, evidence: evidence)
  }
}
