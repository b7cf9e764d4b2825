import ArticleModel

/// Judges whether figures can be the parts of a total, and how far the words say so.
extension StatedSums {
  /// - Parameter isLeading: Whether the total stands before its parts.
  func candidate(
    _ figures: [Int], _ total: Int, _ strength: CandidateSum.Strength, _ cue: Cue, isLeading: Bool
  ) -> CandidateSum? {
    guard index.unit(of: total).isAdditive else { return nil }
    var all = compatible(figures, with: total)
    // "4.2 km, 2.8 km and a bridge of 300 metres": a part in another unit.
    let isMixed =
      index.items[total].kind == .measure
      && figures.contains { index.items[$0].kind == .measure && !all.contains($0) }
    var strength = isMixed ? .fitting : strength
    if all.count < 2 || !isExact(all, total) {
      let counts = counts(figures, with: total)
      if counts.count > 1, all.count < 2 || isExact(counts, total) {
        all = counts
        if strength == .exhaustive { strength = .likely }
      }
    }
    guard all.count > 1, !isCountOfFew(total), !isKeyed(all), !isLevel(all, total) else {
      return nil
    }
    // Of a longer list those next to the total may be its parts, where they make it.
    for count in stride(from: all.count, to: 1, by: -1) {
      let parts = isLeading ? Array(all.prefix(count)) : Array(all.suffix(count))
      guard isExact(parts, total) else { continue }
      let isSure = strength != .fitting && count == all.count && isAlike(parts + [total])
      let isTelling = parts.count > 2 || index.items[total].significantDigits > 2
      guard isSure || (isTelling && index.items[total].kind != .number) else { continue }
      return CandidateSum(
        parts: parts, total: total, evidence: isSure ? .established : .arithmetic)
    }
    let isNamed = strength == .exhaustive ? isTold(all, total) : isNamed(all, total)
    let isSure =
      strength != .fitting && !isBlocked(cue, all + [total]) && isNamed && isAlike(all + [total])
      && !isDistributive(all, total)
    guard isSure else { return nil }
    return CandidateSum(parts: all, total: total, evidence: .established, strength: strength)
  }

  /// Whether a total says what it counts, or its parts do.
  private func isNamed(_ parts: [Int], _ total: Int) -> Bool {
    index.items[total].kind != .number || parts.allSatisfy { index.items[$0].kind == .count }
  }

  /// Whether one figure says what all count, or all are too long for numbers of other things: "1,240 visitors on Friday
  /// and 2,310 on Saturday, 3,505 in all".
  func isTold(_ parts: [Int], _ total: Int) -> Bool {
    index.items[total].kind != .number || parts.contains { index.items[$0].kind == .count }
      || (parts + [total]).allSatisfy { index.items[$0].significantDigits > 2 }
  }

  /// "Two questions: 1) …, 2) …": so few are counted, not added up.
  private func isCountOfFew(_ total: Int) -> Bool {
    guard index.unit(of: total).kind.isCount, let value = index.items[total].nominal else {
      return false
    }
    return value < 10
  }

  func isExact(_ parts: [Int], _ total: Int) -> Bool {
    let values = parts.compactMap { index.items[$0].nominal }
    guard values.count == parts.count, let wanted = index.items[total].nominal else { return false }
    var sum = ExactDecimal.zero
    for value in values {
      guard let next = sum.adding(value) else { return false }
      sum = next
    }
    return sum.isEqual(to: wanted)
  }

  /// Whether words of the sentence leave open what belongs to the total.
  private func isBlocked(_ cue: Cue, _ figures: [Int]) -> Bool {
    let end = max(cue.span.end, figures.map { index.span($0).end }.max() ?? 0)
    return index.cues(inSentence: cue.sentence).contains { other in
      guard other.span.start < (other.kind == .including ? end : end + 24) else { return false }
      switch other.kind {
      case .negation where isAside(other, behind: end): return false
      case .net: return cue.kind != .consistsOf
      case .including, .negation, .revision:
        // What is left out of the total is left out of its parts: "excluding taxes $5m, consisting of".
        return cue.kind != .consistsOf || other.span.start >= cue.span.end
      case .increase, .decrease: return cue.kind != .consistsOf
      case .remainder: return true
      default: return false
      }
    }
  }

  /// "4,522 — not bad for a village", which denies nothing of the sum; "4,522, not counting children" does.
  private func isAside(_ negation: Cue, behind end: Int) -> Bool {
    guard end < negation.span.start else { return false }
    let text = index.extraction.article.text
    let next = text[negation.span.end...].prefix(9)
    return text[end..<negation.span.start].contains { $0 == UInt8(ascii: ",") || $0 > 127 }
      && !next.starts(with: " counting".utf8) && !next.starts(with: " includin".utf8)
  }

  func isAlike(_ figures: [Int]) -> Bool {
    figures.allSatisfy {
      let role = index.role(of: $0)
      let isBound = index.items[$0].modifier?.isBound == true
      return index.items[$0].nominal != nil && !isBound
        && (role == .unknown || role == .forecast || role == .target || role == .adjusted)
    }
  }

  /// "Dead: 10, Americans: 0, Injured: 74": each figure has a word and a colon of its own.
  private func isKeyed(_ parts: [Int]) -> Bool {
    zip(parts, parts.dropFirst()).contains { left, right in
      index.extraction.article.text[
        index.span(left).end..<max(index.span(left).end, index.span(right).start)
      ]
      .contains(UInt8(ascii: ":"))
    }
  }

  /// "The peak is split into two, at 1550 and 1536": places on a scale, which add up to nothing.
  private func isLevel(_ parts: [Int], _ total: Int) -> Bool {
    guard index.items[total].kind == .measure, let first = parts.first else { return false }
    let text = index.extraction.article.text
    let start = index.span(first).start
    return start > 4 && text[(start - 4)..<start].elementsEqual(" at ".utf8)
  }

  /// Whether one part counted several times makes the total: "£324 million, and two funds £69 million each".
  func isDistributive(_ parts: [Int], _ total: Int) -> Bool {
    let values = parts.compactMap { index.items[$0].nominal }
    guard let wanted = index.items[total].nominal,
      let sum = Formula.sum(weights: Array(repeating: 1, count: values.count)).nominal(values)?
        .decimal(), let rest = wanted.subtracting(sum)
    else { return false }
    return values.contains { value in
      (1...3).contains { value.multiplied(by: ExactDecimal($0))?.isEqual(to: rest) == true }
    }
  }
}
