import ArticleModel

/// The sums that a relation between three families makes, and the places that contradict it.
extension ArticleSums {
  func sums(of triple: Triple) -> [CandidateSum] {
    let places = places(of: triple)
    let evidence: Finding.Evidence = triple.places > 1 ? .established : .probable
    var sums = places.prefix(8).map {
      CandidateSum(parts: $0.parts, total: $0.total, evidence: evidence)
    }
    // Bare numbers are too often of different things.
    guard triple.places > 0, index.groups[triple.group].unit.kind != .number else { return sums }
    sums += contradictions(of: triple)
    return sums
  }

  /// The places where a figure that stands nowhere else takes the stead of one of the three.
  private func contradictions(of triple: Triple) -> [CandidateSum] {
    var sums: [CandidateSum] = []
    var seen: Set<[Int]> = []
    for present in triple.families {
      for anchor in index.items(of: index.families[present]).prefix(32) {
        guard let surroundings = surroundings(of: anchor), surroundings.items.count <= 200 else {
          continue
        }
        let here = triple.families.filter { number in
          surroundings.items.contains { index.items[$0].family == number }
        }
        let missing = triple.families.filter { !here.contains($0) }
        guard !missing.isEmpty else { continue }
        for lone in surroundings.items where isLone(lone, triple) {
          guard let sum = sum(of: triple, here, missing, lone, anchor, surroundings),
            seen.insert(sum.parts + [sum.total]).inserted
          else { continue }
          sums.append(sum)
        }
      }
    }
    return sums
  }

  private func isLone(_ item: Int, _ triple: Triple) -> Bool {
    let figure = index.items[item]
    guard figure.group == triple.group, figure.family >= 0,
      !triple.families.contains(figure.family)
    else { return false }
    // "Unemployment fell by 16,500" is a change, not a level.
    guard figure.direction == nil, !index.isQuoted(item) else { return false }
    return index.families[figure.family].items.count == 1
  }

  private func sum(
    of triple: Triple, _ here: [Int], _ missing: [Int], _ lone: Int, _ anchor: Int,
    _ surroundings: Surroundings
  ) -> CandidateSum? {
    let loneIsTotal = isTotal(lone)
    for family in missing {
      let isTotalMissing = family == triple.total
      guard isTotalMissing == loneIsTotal || surroundings.isTable else { continue }
      // Two of three in one table, or a total and a part in one breath, leave one stead for the third.
      guard here.count == 2 || (!surroundings.isTable && inOneBreath(lone, anchor, here, triple))
      else {
        continue
      }
      guard let likeness = measure.likeness(of: lone, to: family),
        likeness.names != .conflict || likeness.isNamed
      else { continue }
      let slips = isSlip(lone, of: index.families[family])
      let factor = FigureValue.factor(
        index.value(of: lone), FigureValue(exactly: index.families[family].value))
      guard slips || factor.map({ $0 < 20 }) == true else { continue }
      let isLike =
        likeness.isNamed || likeness.sharesHead || likeness.exclusive > 0 || likeness.sharesDate
      guard
        isLike || (slips && likeness.shared > 0)
          || (isTotalMissing && loneIsTotal && likeness.shared > 0)
      else { continue }
      let nearby = { (number: Int) -> Int? in
        surroundings.items.first { index.items[$0].family == number }
          ?? index.items(of: index.families[number]).first
      }
      if isTotalMissing {
        guard let first = nearby(triple.first), let second = nearby(triple.second) else {
          return nil
        }
        return CandidateSum(
          parts: inOrder(first, second), total: lone, evidence: .established, lone: lone)
      }
      guard let total = nearby(triple.total),
        let other = nearby(family == triple.first ? triple.second : triple.first)
      else { return nil }
      return CandidateSum(
        parts: inOrder(lone, other), total: total, evidence: .established, lone: lone)
    }
    return nil
  }

  /// Whether a figure and one of the sum's stand in one sentence that speaks of a total.
  private func inOneBreath(_ lone: Int, _ anchor: Int, _ here: [Int], _ triple: Triple) -> Bool {
    let sentence = index.sentence(of: lone)
    let other = index.sentence(of: anchor)
    guard other == sentence else {
      // "It brings the total to $9.1 billion. It comes on top of the $3.6 billion already signed."
      return index.hasCue(.plus, inSentence: sentence) && index.totalCue(of: anchor) != nil
    }
    return index.hasCue([.bringsTo, .makes, .total, .plus], inSentence: sentence)
  }

  private func isSlip(_ item: Int, of family: Family) -> Bool {
    guard let other = index.items(of: family).first,
      let mine = index.printedDigits(of: item), let theirs = index.printedDigits(of: other)
    else { return false }
    return mine.power == theirs.power && DigitSlips.kind(from: mine, to: theirs) != nil
  }
}
