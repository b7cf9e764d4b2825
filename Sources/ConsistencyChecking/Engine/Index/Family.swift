import ArticleModel

/// All figures of one unit.
struct UnitGroup: Sendable {
  let unit: UnitKey
  /// Indices of items, in text order.
  var items: [Int] = []
  /// In the order of their first item.
  var families: [Family] = []
  /// The families in whose figures' phrases a word stands.
  var familiesOfTerm: [TermID: [Int]] = [:]
  /// The families in whose figures' phrases a word is the head.
  var familiesOfHead: [TermID: [Int]] = [:]
  /// Families by value, smallest first.
  var byValue: [Int] = []
  /// The family of a value, as normalized.
  var familyOfValue: [ExactDecimal: Int] = [:]
}

/// The figures of one unit that print one value, and those that round it.
///
/// `$35 Billion` in a title belongs to the family of `$35.2 billion` where the words agree.
struct Family: Sendable {
  /// The most precise value printed.
  let value: ExactDecimal
  /// Indices of items, in text order.
  var items: [Int]
  /// The words of all its figures' phrases.
  var profile: Set<TermID> = []
  /// Whether all its figures stand in tables: cells are never mentions of each other.
  var isInTablesOnly = true
}

extension FigureIndexBuilder {
  /// Sorts the items by unit and value, and notes in each item where it went.
  mutating func groups() -> [UnitGroup] {
    var groups: [UnitGroup] = []
    var numbers: [UnitKey: Int] = [:]
    for index in items.indices {
      let unit = items[index].unit
      let number = numbers[unit] ?? groups.count
      if number == groups.count {
        numbers[unit] = number
        groups.append(UnitGroup(unit: unit))
      }
      groups[number].items.append(index)
      items[index].group = number
    }
    for number in groups.indices { sortIntoFamilies(&groups[number]) }
    return groups
  }

  private mutating func sortIntoFamilies(_ group: inout UnitGroup) {
    var clusters: [ExactDecimal: [Int]] = [:]
    for item in group.items {
      guard let value = items[item].value.nominal?.normalized else { continue }
      clusters[value, default: []].append(item)
    }
    let values = clusters.keys.sorted()
    var owner: [ExactDecimal: ExactDecimal] = [:]
    for value in values {
      owner[value] = finerValue(of: value, clusters, values) ?? value
    }
    // A chain of roundings ends at its most precise value.
    func root(_ value: ExactDecimal) -> ExactDecimal {
      var value = value
      for _ in 0..<8 {
        guard let next = owner[value], next != value else { break }
        value = next
      }
      return value
    }
    var numbers: [ExactDecimal: Int] = [:]
    for item in group.items {
      guard let value = items[item].value.nominal?.normalized else { continue }
      let key = root(value)
      let number = numbers[key] ?? group.families.count
      if number == group.families.count {
        numbers[key] = number
        group.families.append(Family(value: key, items: []))
      }
      group.families[number].items.append(item)
      group.families[number].profile.formUnion(items[item].profile)
      group.families[number].profile.formUnion(items[item].rowWords)
      if !extraction.contexts[items[item].mention].place.isCell {
        group.families[number].isInTablesOnly = false
      }
      group.familyOfValue[value] = number
      items[item].family = number
    }
    for (number, family) in group.families.enumerated() {
      for term in family.profile { group.familiesOfTerm[term, default: []].append(number) }
      for head in Set(family.items.compactMap { extraction.contexts[items[$0].mention].headNoun }) {
        group.familiesOfHead[head, default: []].append(number)
      }
    }
    group.byValue = group.families.indices.sorted {
      group.families[$0].value < group.families[$1].value
    }
  }

  /// The one more precise value that rounds to `value`, where the words around some of their figures agree.
  private func finerValue(
    of value: ExactDecimal, _ clusters: [ExactDecimal: [Int]], _ values: [ExactDecimal]
  ) -> ExactDecimal? {
    guard let coarse = clusters[value]?.first(where: { items[$0].value.modifier == nil }),
      let quantum = items[coarse].value.quantum, let half = quantum.halved,
      let low = value.subtracting(half), let high = value.adding(quantum)
    else { return nil }
    var found: ExactDecimal?
    // Rounded, or cut: up to a whole unit above.
    var index = values.partitioningIndex { !($0 < low) }
    var steps = 0
    while index < values.count, values[index] < high, steps < 16 {
      defer {
        index += 1
        steps += 1
      }
      let candidate = values[index]
      // "1 million" may round 1.4 million; the text that says so means another figure.
      guard candidate != value, isNear(candidate, value), let fine = clusters[candidate]?.first,
        let finer = items[fine].value.quantum, finer < quantum
      else { continue }
      guard let coarseItems = clusters[value], let fineItems = clusters[candidate],
        rounds(coarseItems, fineItems)
      else { continue }
      if found != nil { return nil }
      found = candidate
    }
    return steps < 16 ? found : nil
  }

  private func isNear(_ left: ExactDecimal, _ right: ExactDecimal) -> Bool {
    guard let a = left.multiplied(by: 4), let b = right.multiplied(by: 5),
      let c = left.multiplied(by: 5), let d = right.multiplied(by: 4)
    else { return false }
    return !(b < a) && !(c < d)
  }

  /// Whether two places are of one sentence, one table or one diagram, where different figures stand side by side.
  private func areSideBySide(_ left: FigureContext, _ right: FigureContext) -> Bool {
    if left.sentence == right.sentence { return true }
    return switch (left.place, right.place) {
    case (.tableCell(let a, let row, _), .tableCell(let b, let otherRow, _)):
      a == b && row != otherRow
    case (.diagramNode(let a, _), .diagramNode(let b, _)): a == b
    default: false
    }
  }

  /// Whether one of the coarse figures speaks of what one of the fine figures speaks of.
  private func rounds(_ coarse: [Int], _ fine: [Int]) -> Bool {
    let areApart = coarse.prefix(16).allSatisfy { item in
      fine.prefix(16).allSatisfy { other in
        !areSideBySide(
          extraction.contexts[items[item].mention], extraction.contexts[items[other].mention])
      }
    }
    guard areApart else { return false }
    for item in coarse.prefix(8) {
      let context = extraction.contexts[items[item].mention]
      for other in fine.prefix(8) {
        let otherContext = extraction.contexts[items[other].mention]
        guard context.sentence != otherContext.sentence,
          items[item].value.restates(items[other].value) != .differs
        else { continue }
        if !items[item].profile.allSatisfy({ !items[other].profile.contains($0) }) { return true }
        let inHeadlines = context.place.isHeadline || otherContext.place.isHeadline
        if inHeadlines, items[item].value.significantDigits > 1 { return true }
        if inHeadlines, sharesSorted(context.entities, otherContext.entities) { return true }
        if inHeadlines, sharesSorted(context.terms, otherContext.terms) { return true }
      }
    }
    return false
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

extension FigureValue {
  /// The printed digits that are not zeros of scale: 3 for "$35.2 billion".
  var significantDigits: Int {
    guard let nominal, !nominal.isZero else { return 1 }
    let digits = nominal.normalized
    guard let quantum = quantum?.normalized, quantum.exponent < digits.exponent else {
      return digits.digitCount
    }
    return digits.digitCount + Int(digits.exponent) - Int(quantum.exponent)
  }
}

/// Whether two sorted lists have a common element.
func sharesSorted<Element: Comparable>(_ left: [Element], _ right: [Element]) -> Bool {
  var i = 0
  var j = 0
  while i < left.count, j < right.count {
    if left[i] == right[j] { return true }
    if left[i] < right[j] { i += 1 } else { j += 1 }
  }
  return false
}

/// The number of common elements of two sorted lists.
func countShared<Element: Comparable>(_ left: [Element], _ right: [Element]) -> Int {
  var i = 0
  var j = 0
  var count = 0
  while i < left.count, j < right.count {
    if left[i] == right[j] {
      count += 1
      i += 1
      j += 1
    } else if left[i] < right[j] {
      i += 1
    } else {
      j += 1
    }
  }
  return count
}
