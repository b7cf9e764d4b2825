import ArticleModel

/// Sums whose parts stand in several places: the description names one part and the total, a table all three.
///
/// A relation that holds exactly somewhere between the same parts is established everywhere
/// (specification, section 3): a place that has two of the three and, in the third's stead, a figure
/// that stands nowhere else contradicts it.
struct ArticleSums {
  let index: FigureIndex
  private let measure: LikenessMeasure

  /// Two families that make a third, as numbers of families in a group.
  struct Triple: Hashable {
    var group: Int
    var first: Int
    var second: Int
    var total: Int
    /// The places that have all three, or the total by name with a part.
    var places = 0
    var families: [Int] { [first, second, total] }
  }

  /// A place that figures share: a sentence with its neighbours, or a table's column.
  private struct Surroundings {
    var items: [Int]
    var isTable: Bool
  }

  init(_ index: FigureIndex) {
    self.index = index
    measure = LikenessMeasure(index: index)
  }

  func all() -> [CandidateSum] {
    var sums: [CandidateSum] = []
    guard index.cues.intersects([.total, .bringsTo, .makes]) || !index.fans.isEmpty else {
      return []
    }
    for group in index.groups.indices where index.groups[group].unit.isAdditive {
      for triple in triples(in: group) { sums += self.sums(of: triple) }
    }
    return sums
  }

  // MARK: Finding the relations

  /// The totals that are named as such, with the two other values that make them exactly.
  private func triples(in number: Int) -> [Triple] {
    let group = index.groups[number]
    guard group.families.count > 2 else { return [] }
    let fans = index.fans
    var triples: [Triple] = []
    for total in group.families {
      let value = index.families[total].value
      // What only tables say is judged by their rows and columns.
      guard !value.isNegative, !value.isZero, !index.families[total].isInTablesOnly,
        index.items(of: index.families[total]).contains(where: isTotal)
          || fans.contains(where: { index.items[$0.total].family == total })
      else { continue }
      var seen: Set<Int> = []
      for near in nearbyFamilies(of: total, number, fans) where seen.count < 8 {
        let part = index.families[near].value
        guard !part.isNegative, !part.isZero, part < value,
          let rest = value.subtracting(part)?.normalized,
          let other = index.family(ofValue: rest, in: number),
          other != near, other != total
        else { continue }
        let (first, second) = rest < part ? (other, near) : (near, other)
        guard seen.insert(first).inserted else { continue }
        var triple = Triple(group: number, first: first, second: second, total: total)
        triple.places = places(of: triple).count + fanCount(triple, fans)
        if triple.places > 0 {
          triples.append(triple)
        }
      }
    }
    return triples
  }

  /// The families that stand beside a total somewhere, in text order: a bounded number for each mention.
  private func nearbyFamilies(of total: Int, _ number: Int, _ fans: [DiagramFan]) -> [Int] {
    var families: [Int] = []
    for item in index.items(of: index.families[total]).prefix(32) {
      guard let surroundings = surroundings(of: item) else { continue }
      families += surroundings.items.prefix(256).compactMap {
        index.items[$0].group == number && index.items[$0].family >= 0
          ? index.items[$0].family : nil
      }
    }
    for fan in fans where index.items[fan.total].group == number {
      guard index.items[fan.total].family == total else { continue }
      families += fan.parts.map { index.items[$0].family }.filter { $0 >= 0 }
    }
    var known: Set<Int> = [total]
    return families.filter { known.insert($0).inserted }
  }

  private func fanCount(_ triple: Triple, _ fans: [DiagramFan]) -> Int {
    fans.count { fan in
      fan.parts.count == 2 && index.items[fan.total].group == triple.group
        && index.items[fan.total].family == triple.total
        && Set(fan.parts.map { index.items[$0].family }) == [triple.first, triple.second]
    }
  }

  /// Whether a word beside a figure, or in its row's heading, calls it a total.
  private func isTotal(_ item: Int) -> Bool {
    index.totalCue(of: item) != nil
  }

  // MARK: Places

  /// A total with at least one of its parts beside it.
  private func places(of triple: Triple) -> [(total: Int, parts: [Int])] {
    var places: [(total: Int, parts: [Int])] = []
    for total in index.items(of: index.families[triple.total]).prefix(32) {
      guard let surroundings = surroundings(of: total) else { continue }
      let first = surroundings.items.first { index.items[$0].family == triple.first }
      let second = surroundings.items.first { index.items[$0].family == triple.second }
      if let first, let second {
        places.append((total, inOrder(first, second)))
      } else if !surroundings.isTable, isTotal(total), let known = first ?? second,
        isAddedUp(total, with: known)
      {
        let missing = index.items(
          of: index.families[first == nil ? triple.first : triple.second])
        guard let other = missing.first(where: { !index.place($0).isLabel }) ?? missing.first
        else { continue }
        places.append((total, inOrder(known, other)))
      }
    }
    return places
  }

  /// Whether words add a part to a total, where the other part stands elsewhere: "total assets of $12.7 billion, from $12.4
  /// billion" are two levels.
  private func isAddedUp(_ total: Int, with part: Int) -> Bool {
    let cues: CueSet = [.bringsTo, .makes, .plus]
    return index.role(of: part) != .priorPeriod
      && (index.hasCue(cues, inSentence: index.sentence(of: total))
        || index.hasCue(cues, inSentence: index.sentence(of: part)))
  }

  /// The smaller first: parts from several places have no order of their own.
  private func inOrder(_ first: Int, _ second: Int) -> [Int] {
    guard let a = index.items[first].nominal, let b = index.items[second].nominal,
      b < a
    else { return [first, second] }
    return [second, first]
  }

  private func surroundings(of item: Int) -> Surroundings? {
    switch index.place(item) {
    case .tableCell(let table, _, let column):
      return Surroundings(items: Array(index.items(ofTable: table, column: column)), isTable: true)
    case .diagramNode, .diagramEdge, .tableHeader, .title, .heading, .caption, .imageText:
      return nil
    case .description, .lead, .body, .listItem, .quoteBlock:
      let near = index.neighbors(ofSentence: index.sentence(of: item))
      return Surroundings(items: near.flatMap { index.items(inSentence: $0) }, isTable: false)
    }
  }

  // MARK: Sums

  private func sums(of triple: Triple) -> [CandidateSum] {
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
