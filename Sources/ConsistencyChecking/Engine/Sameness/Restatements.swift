import ArticleModel

/// What the rules of restatement (M1, M2, M3, M8, M9) have in common.
enum Restatements {
  /// The rule that is to tell of a figure that is not what it restates (section 3: M2, M8 and M9 before M1).
  static func owner(of candidate: RestatementCandidate, in index: FigureIndex) -> RuleID {
    if candidate.slip == .scale { return Magnitude.id }
    let others = candidate.counterparts
    if isDiagram(candidate.item, index) || others.allSatisfy({ isDiagram($0, index) }) {
      return DiagramRestatement.id
    }
    if isFrontMatter(candidate.item, index) || others.allSatisfy({ isFrontMatter($0, index) }) {
      return FrontMatterRestatement.id
    }
    return Restatement.id
  }

  private static func isDiagram(_ item: Int, _ index: FigureIndex) -> Bool {
    switch index.place(item) {
    case .diagramNode, .diagramEdge: true
    default: false
    }
  }

  private static func isFrontMatter(_ item: Int, _ index: FigureIndex) -> Bool {
    switch index.place(item) {
    // A title is a headline of its own, which M1 holds against the text.
    case .description, .imageText: true
    default: false
    }
  }

  static func relation(_ rule: RuleID, _ candidate: RestatementCandidate, _ index: FigureIndex)
    -> Relation
  {
    // The family's mentions are equal or round each other, so one of each value is enough.
    var relation = Relation(
      rule, .equality, [index.operand(candidate.item)], evidence: candidate.evidence)
    for other in candidate.counterparts.prefix(4) {
      var operand = index.operand(other)
      // A label that drops the bound repeats the digits: "up to $92 billion" is $92B there, not $29B.
      if candidate.slip != nil, index.place(candidate.item).isLabel,
        operand.value.modifier?.isBound == true, index.items[candidate.item].modifier == nil
      {
        operand.value.strict = operand.value.plain
        operand.value.modifier = nil
      }
      relation.members.append(operand)
    }
    return relation
  }

  static func relation(
    _ rule: RuleID, _ family: Family, _ index: FigureIndex, _ evidence: Finding.Evidence
  ) -> Relation {
    Relation(
      rule, .equality, mentions(of: family, in: index).map(index.operand), evidence: evidence)
  }

  /// Dates that agree, or the one that does not with one of those that do.
  static func relation(_ rule: RuleID, _ group: DateGroups.Group, _ index: FigureIndex) -> Relation
  {
    let agreeing = group.agreeing.compactMap(index.date(ofMention:)).map(index.operand(date:))
    guard let odd = group.odd.flatMap(index.date(ofMention:)) else {
      return Relation(rule, .equality, agreeing, evidence: .established)
    }
    var relation = Relation(
      rule, .equality, [index.operand(date: odd)] + agreeing.prefix(4), evidence: .established)
    relation.blame = .fixed(0)
    return relation
  }

  /// The mentions of a family that can restate each other: equal cells are figures of their own.
  private static func mentions(of family: Family, in index: FigureIndex) -> [Int] {
    let items = index.items(of: family)
    let cells = items.lazy.filter { index.place($0).isCell }.prefix(2).count
    return cells < 2 ? Array(items) : items.filter { !index.place($0).isCell }
  }

  /// The evidence that equal figures are one fact; `nil` where they stand in one sentence or tell nothing.
  static func evidence(for family: Family, in index: FigureIndex) -> Finding.Evidence? {
    let items = mentions(of: family, in: index)
    guard let first = items.first,
      items.contains(where: { index.sentence(of: $0) != index.sentence(of: first) })
    else { return nil }
    let isAnnounced = items.contains {
      index.place($0) == .title || index.place($0) == .description
    }
    // "one state" is any state.
    if index.items[first].normalized == 1, !isAnnounced { return nil }
    if sharesWord(items[...], index) { return .established }
    // Without a common word, a round figure of the body is what anybody counts.
    let leastDigits = isAnnounced ? 1 : 3
    return index.items[first].normalized.digitCount >= leastDigits ? .probable : nil
  }

  /// Whether two of the figures have a word of their phrases in common.
  private static func sharesWord(_ items: ArraySlice<Int>, _ index: FigureIndex) -> Bool {
    // Words of names, which take looking up, count only where there is a common word at all.
    guard
      items.count > 4
        || items.indices.contains(where: { slot in
          items[..<slot].contains { index.mayShareWord($0, items[slot]) }
        })
    else { return false }
    guard items.count > 4 else {
      // A phrase has a dozen words at most.
      return items.indices.contains { slot in
        let words = index.profile(of: items[slot])
        return items[..<slot].contains {
          index.profile(of: $0).contains(where: words.contains)
        }
      }
    }
    var seen: Set<TermID> = []
    for item in items {
      let words = index.profile(of: item)
      if words.contains(where: seen.contains) { return true }
      seen.formUnion(words)
    }
    return false
  }

  /// Whether one mention is bounded and another, of the same value and in like words, bare.
  static func isHedgeDrift(_ family: Family, in index: FigureIndex) -> Bool {
    // "Under 25" and "25 to 44" head the rows of a table.
    let items = index.items(of: family).filter { !index.headsRow($0) }
    let bounded = items.filter { index.items[$0].modifier?.isBound == true }
    guard !bounded.isEmpty else { return false }
    return items.contains { item in
      guard index.items[item].modifier == nil else { return false }
      let place = index.place(item)
      // A label or a headline with the same sum has its figure from the text.
      let isSameThings =
        index.items[item].kind == .count
        && (index.isDefinite(item)
          || (index.items[item].significantDigits > 1
            && (place == .title || place == .description)))
        || (index.items[item].kind == .money && index.items[item].significantDigits > 1
          && (place.isLabel || place == .title || place == .description))
      let words = index.profile(of: item)
      return bounded.contains { other in
        index.sentence(of: other) != index.sentence(of: item)
          && (isSameThings || index.profile(of: other).contains(where: words.contains))
      }
    }
  }
}
