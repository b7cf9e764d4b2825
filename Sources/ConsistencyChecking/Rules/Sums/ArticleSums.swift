import ArticleModel

/// Sums whose parts stand in several places: the description names one part and the total, a table all three.
///
/// A relation that holds exactly somewhere between the same parts is established everywhere
/// (specification, section 3): a place that has two of the three and, in the third's stead, a figure
/// that stands nowhere else contradicts it.
struct ArticleSums {
  let index: FigureIndex
  let measure: LikenessMeasure

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
  struct Surroundings {
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
  func isTotal(_ item: Int) -> Bool {
    index.totalCue(of: item) != nil
  }

  // MARK: Places

  /// A total with at least one of its parts beside it.
  func places(of triple: Triple) -> [(total: Int, parts: [Int])] {
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
  func inOrder(_ first: Int, _ second: Int) -> [Int] {
    guard let a = index.items[first].nominal, let b = index.items[second].nominal,
      b < a
    else { return [first, second] }
    return [second, first]
  }

  func surroundings(of item: Int) -> Surroundings? {
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
}
