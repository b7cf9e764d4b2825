import ArticleModel

/// A unit's items by their values, equal ones together, smallest first; filled anew for each unit.
struct ValueClusters {
  /// Items with a value, by value and then in text order.
  private var sorted: [Int] = []
  /// Where each cluster begins in `sorted`, and behind them its end.
  private var starts: [Int] = []
  /// The value of each cluster, as normalized.
  private var values: [ExactDecimal] = []
  /// The clusters in the order of their first item.
  private(set) var inTextOrder: [Int] = []

  mutating func reserveCapacity(_ count: Int) {
    sorted.reserveCapacity(count)
    starts.reserveCapacity(count + 1)
    values.reserveCapacity(count)
    inTextOrder.reserveCapacity(count)
  }

  mutating func fill(_ group: ArraySlice<Int>, _ items: [FigureItem]) {
    sorted.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    inTextOrder.removeAll(keepingCapacity: true)
    for item in group where items[item].hasValue { sorted.append(item) }
    sorted.sort { left, right in
      let order = items[left].normalized.order(against: items[right].normalized)
      return order == 0 ? left < right : order < 0
    }
    for slot in sorted.indices {
      let value = items[sorted[slot]].normalized
      if slot > 0, values[values.count - 1] == value { continue }
      inTextOrder.append(starts.count)
      starts.append(slot)
      values.append(value)
    }
    starts.append(sorted.count)
    if inTextOrder.count > 1 {
      inTextOrder.sort { sorted[starts[$0]] < sorted[starts[$1]] }
    }
  }

  var count: Int { values.count }

  func items(_ cluster: Int) -> ArraySlice<Int> { sorted[starts[cluster]..<starts[cluster + 1]] }

  func first(_ cluster: Int) -> Int { sorted[starts[cluster]] }

  func value(_ cluster: Int) -> ExactDecimal { values[cluster] }

  /// The first cluster whose value is not below `value`.
  func firstCluster(from value: ExactDecimal) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self.value(middle) < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Finds out which values of a unit are roundings of more precise ones.
extension FigureIndexBuilder {
  /// For each cluster the one with the most precise value that it rounds, or itself; `nil` where none rounds another.
  func roots() -> [Int]? {
    var owners: [Int]?
    for cluster in 0..<clusters.count {
      guard let finer = finerCluster(than: cluster) else { continue }
      owners = owners ?? Array(0..<clusters.count)
      owners?[cluster] = finer
    }
    guard let owners else { return nil }
    // A chain of roundings ends at its most precise value.
    return owners.indices.map { cluster in
      var cluster = cluster
      for _ in 0..<8 where owners[cluster] != cluster { cluster = owners[cluster] }
      return cluster
    }
  }

  /// The one more precise value that rounds to a cluster's, where the words around some of their figures agree.
  private func finerCluster(than cluster: Int) -> Int? {
    let value = clusters.value(cluster)
    let coarseItems = clusters.items(cluster)
    guard let coarse = coarseItems.first(where: { items[$0].modifier == nil }),
      let quantum = items[coarse].quantum, let half = quantum.halved,
      let high = value.adding(quantum)
    else { return nil }
    let isLast = cluster + 1 == clusters.count || !(clusters.value(cluster + 1) < high)
    guard let low = value.subtracting(half) else { return nil }
    if isLast, cluster == 0 || clusters.value(cluster - 1) < low { return nil }
    var found: Int?
    // Rounded, or cut: up to a whole unit above.
    var index = cluster
    if index > 0, !(clusters.value(index - 1) < low) { index = clusters.firstCluster(from: low) }
    var steps = 0
    while index < clusters.count, clusters.value(index) < high, steps < 16 {
      defer {
        index += 1
        steps += 1
      }
      // "1 million" may round 1.4 million; the text that says so means another figure.
      guard index != cluster, let fine = clusters.items(index).first,
        let finer = items[fine].quantum, finer < quantum, isNear(clusters.value(index), value),
        rounds(coarseItems, clusters.items(index))
      else { continue }
      if found != nil { return nil }
      found = index
    }
    return steps < 16 ? found : nil
  }

  private func isNear(_ left: ExactDecimal, _ right: ExactDecimal) -> Bool {
    guard let a = left.multiplied(by: 4), let b = right.multiplied(by: 5),
      let c = left.multiplied(by: 5), let d = right.multiplied(by: 4)
    else { return false }
    return !(b < a) && !(c < d)
  }

  /// Whether one of the coarse figures speaks of what one of the fine figures speaks of.
  private func rounds(_ coarse: ArraySlice<Int>, _ fine: ArraySlice<Int>) -> Bool {
    for item in coarse.prefix(16) {
      let mention = items[item].mention
      for other in fine.prefix(16) {
        let otherMention = items[other].mention
        if extraction.contexts[mention].sentence == extraction.contexts[otherMention].sentence
          || areSideBySide(
            extraction.contexts[mention].place, extraction.contexts[otherMention].place)
        {
          return false
        }
      }
    }
    for item in coarse.prefix(8) {
      for other in fine.prefix(8) where value(item).restates(value(other)) != .differs {
        if tellOfOneThing(item, other) { return true }
      }
    }
    return false
  }

  private func tellOfOneThing(_ item: Int, _ other: Int) -> Bool {
    let left = items[item].mention
    let right = items[other].mention
    if sharesWord(left, right) { return true }
    guard extraction.contexts[left].place.isHeadline || extraction.contexts[right].place.isHeadline
    else { return false }
    return items[item].significantDigits > 1
      || sharesSorted(extraction.contexts[left].entities, extraction.contexts[right].entities)
      || sharesSorted(extraction.contexts[left].terms, extraction.contexts[right].terms)
  }

  /// Whether the phrases of two figures have a word in common that is none of a name.
  private func sharesWord(_ left: Int, _ right: Int) -> Bool {
    let words = phrase(left)
    let common = phrase(right).filter(words.contains)
    guard !common.isEmpty else { return false }
    return names(of: extraction) { names in common.contains { !names.isName($0) } }
  }

  private func phrase(_ mention: Int) -> [TermID] {
    var words = Array(extraction.contexts[mention].nearTerms.prefix(GroupWords.profileLength))
    if let head = extraction.contexts[mention].headNoun { words.append(head) }
    return words
  }

  private func value(_ item: Int) -> FigureValue {
    FigureValue(extraction.mentions[items[item].mention], items[item].kind)
  }

  /// Whether two places are of one table or one diagram, where different figures stand side by side.
  private func areSideBySide(_ left: FigureContext.Place, _ right: FigureContext.Place) -> Bool {
    switch (left, right) {
    case (.tableCell(let a, let row, _), .tableCell(let b, let otherRow, _)):
      a == b && row != otherRow
    case (.diagramNode(let a, _), .diagramNode(let b, _)): a == b
    default: false
    }
  }
}

extension FigureContext.Place {
  /// Whether it announces what the body tells: title, description, heading, lead.
  var isHeadline: Bool {
    switch self {
    case .title, .description, .heading, .lead: true
    default: false
    }
  }

  var isCell: Bool {
    if case .tableCell = self { true } else { false }
  }

  /// Whether it is a place of labels rather than sentences.
  var isLabel: Bool {
    switch self {
    case .tableCell, .tableHeader, .diagramNode, .diagramEdge, .caption, .imageText: true
    default: false
    }
  }
}
