import ArticleModel

/// Looks for figures of two sentences that say the same of the same in nearly the same words: "The reservoir, which holds 88
/// million cubic metres when full", "the reservoir, which holds 66 million cubic metres when full".
///
/// The words directly beside the figures and the words of their sentences are compared, names among them. The likelier a
/// slip is to be no accident, the fewer words it needs (specification, section 1.4).
struct EchoFinder {
  private let index: FigureIndex
  private let measure: LikenessMeasure
  /// More figures of a unit than this are a table's, or data.
  private static let mostFigures = 40

  init(_ index: FigureIndex) {
    self.index = index
    measure = LikenessMeasure(index: index)
  }

  func candidates() -> [RestatementCandidate] {
    var found: [RestatementCandidate] = []
    for number in index.groups.indices {
      let group = index.groups[number]
      guard group.families.count > 1, group.unit.isRestated,
        group.items.count <= EchoFinder.mostFigures
      else { continue }
      let items = index.groupItems[group.items].filter {
        index.isTelling($0) || index.place($0) == .imageText
      }
      if group.unit.kind == .percent {
        found += announcedRates(items)
        continue
      }
      for (place, later) in items.enumerated() {
        guard let earlier = items[..<place].first(where: { echoes($0, later) }) else { continue }
        found.append(candidate(earlier, later))
      }
    }
    return found
  }

  /// "Sales rose 29 percent" in the description over "sales rose 19 percent" in the lead, where no other rate repeats it.
  private func announcedRates(_ items: [Int]) -> [RestatementCandidate] {
    items.filter { index.place($0).isAnnouncement }.compactMap { item in
      let isRepeated = items.contains {
        $0 != item && index.value(of: $0).restates(index.value(of: item)) != .differs
      }
      guard !isRepeated, let other = items.first(where: { announces(item, $0) }) else { return nil }
      return RestatementCandidate(
        item: item, counterparts: [other], slip: index.penSlip(item, other), evidence: .established)
    }
  }

  private func announces(_ item: Int, _ other: Int) -> Bool {
    guard index.place(other) == .lead, let slip = index.penSlip(item, other), slip.isOfDigits,
      !measure.isDifferent(item, other), measure.isOneTime(item, other, closely: false)
    else { return false }
    let names = index.entities(of: item)
    guard countShared(names, index.entities(of: other)) == names.count else { return false }
    let words = countShared(index.terms(of: item), index.terms(of: other))
    if EchoWords(index, index.span(item), index.span(other)).before > 1, words > 1 { return true }
    // "House prices up 21 percent" over "house prices in the capital rose 12 percent".
    let directions = (index.items[item].direction, index.items[other].direction)
    return slip == .transposition && words > 0
      && (directions.0 == nil || directions.1 == nil || directions.0 == directions.1)
  }

  /// The figure that stands alone is held against the one that is told more often; of two the later against the earlier.
  private func candidate(_ earlier: Int, _ later: Int) -> RestatementCandidate {
    let first = index.family(of: earlier)?.items.count ?? 1
    let second = index.family(of: later)?.items.count ?? 1
    let (item, other) = first < second ? (earlier, later) : (later, earlier)
    let others = index.family(of: other).map(index.items(of:)) ?? []
    return RestatementCandidate(
      item: item, counterparts: [other] + others.filter { $0 != other }.prefix(5),
      slip: index.penSlip(item, other), evidence: .established)
  }

  private func echoes(_ earlier: Int, _ later: Int) -> Bool {
    let sentences = (index.sentence(of: earlier), index.sentence(of: later))
    guard index.items[earlier].normalized != index.items[later].normalized,
      sentences.0 != sentences.1
    else { return false }
    let words = countShared(index.terms(of: earlier), index.terms(of: later))
    // Without a common word nothing is an echo.
    guard words > 0, !standTogether(earlier, later),
      !index.areOldAndNew(sentences.0, sentences.1),
      index.value(of: earlier).restates(index.value(of: later)) == .differs
    else { return false }
    let slip = index.penSlip(earlier, later)
    // A headline that counts what the lead counts is of the same.
    let isHeadline =
      index.place(earlier).isHeadline && index.place(later).isHeadline
      && index.items[later].kind == .count
    let beside = EchoWords(index, index.span(earlier), index.span(later))
    let pointsBack = slip == .transposition && isBehindThe(later)
    guard
      isEnough(slip, words, beside.count, isHeadline) || (pointsBack && words > 1),
      slip == .scale || index.block(of: earlier) != index.block(of: later),
      !measure.isDifferent(
        earlier, later, isScaleSlip: slip == .scale, allowsQuotation: slip != nil),
      pointsBack
        || ((measure.isOneTime(earlier, later, closely: slip == nil)
          || (beside.count > 2 && isUndated(sentences.0, sentences.1)
            && !measure.areNumberedApart(earlier, later)))
          && !datesDiffer(sentences.0, sentences.1))
    else { return false }
    let left = index.entities(of: earlier)
    let right = index.entities(of: later)
    guard !left.isEmpty, !right.isEmpty, !beside.isPhrase, slip != .scale else { return true }
    return sharesSorted(left, right)
  }

  /// Whether one sentence has both values, so that they are two facts.
  private func standTogether(_ left: Int, _ right: Int) -> Bool {
    guard let first = index.family(of: left), let second = index.family(of: right) else {
      return false
    }
    // No more figures than a unit that is looked at has.
    let items = index.items(of: first)
    return index.items(of: second).contains { other in
      let sentence = index.sentence(of: other)
      return items.contains { index.sentence(of: $0) == sentence }
    }
  }

  /// Whether one of two sentences names no time at all, so that none sets it apart.
  private func isUndated(_ left: Int, _ right: Int) -> Bool {
    [left, right].contains { index.dates(inSentence: $0).isEmpty && timeNames($0).isEmpty }
  }

  /// "the 1,420 jobs" points back to jobs that were told of.
  private func isBehindThe(_ item: Int) -> Bool {
    let start = index.span(item).start
    return index.items[item].kind == .count && start > 4
      && index.extraction.article.text[(start - 4)..<start].elementsEqual("the ".utf8)
  }

  /// Whether both sentences name times, and none of the one is or holds one of the other: "In May", "In June".
  private func datesDiffer(_ left: Int, _ right: Int) -> Bool {
    let ours = index.dates(inSentence: left)
    let theirs = index.dates(inSentence: right)
    // Times without a day of writing are told by their names.
    let names = (timeNames(left), timeNames(right))
    guard !ours.isEmpty, !theirs.isEmpty else {
      return !names.0.isEmpty && !names.1.isEmpty && names.0.isDisjoint(with: names.1)
    }
    return !ours.contains { mine in
      theirs.contains { other in
        guard let a = mine.start, let b = mine.end, let c = other.start, let d = other.end else {
          return false
        }
        return (a <= c && d <= b) || (c <= a && b <= d)
      }
    }
  }

  private func timeNames(_ sentence: Int) -> Set<String> {
    Set(
      index.extraction.sentences[sentence].mentions.compactMap {
        let temporal = index.extraction.mentions[$0].temporal
        return temporal?.kind == .date ? temporal?.timex : nil
      })
  }

  private func isEnough(
    _ slip: Finding.Diagnosis.Kind?, _ words: Int, _ beside: Int, _ isHeadline: Bool
  ) -> Bool {
    switch slip {
    case .scale:
      (beside > 0 && words > 1) || words > 2 || (isHeadline && words > 0)
    case .transposition:
      words > 2 || (beside > 1 && words > 1) || (isHeadline && words > 0)
    default: beside > 4 && words > 3
    }
  }
}

extension FigureContext.Place {
  fileprivate var isAnnouncement: Bool { self == .title || self == .description }
}

extension Finding.Diagnosis.Kind {
  /// Whether digits were mistyped.
  fileprivate var isOfDigits: Bool {
    switch self {
    case .transposition, .digit, .missingDigit, .extraDigit: true
    default: false
    }
  }
}
