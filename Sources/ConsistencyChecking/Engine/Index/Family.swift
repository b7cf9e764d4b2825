import ArticleModel

/// All figures of one unit.
struct UnitGroup: Sendable {
  let unit: UnitKey
  /// Its items, in text order: a range of the index's `groupItems`.
  var items: Range<Int>
  /// Its families, in the order of their first item: a range of the index's `families`.
  var families = 0..<0
  /// Its values, smallest first: a range of the index's `values`.
  var values = 0..<0
}

/// The figures of one unit that print one value, and those that round it.
///
/// `$35 Billion` in a title belongs to the family of `$35.2 billion` where the words agree.
struct Family: Sendable {
  /// The most precise value printed.
  let value: ExactDecimal
  /// Its items, in text order: a range of the index's `familyItems`.
  var items: Range<Int>
  /// Whether all its figures stand in tables: cells are never mentions of each other.
  var isInTablesOnly = true
  /// Whether one of them stands in a title, a description, a heading or the lead.
  var isHeadline = false
}

/// A value that figures of a unit print.
struct GroupValue: Sendable {
  /// As normalized.
  let value: ExactDecimal
  /// Index into the index's families.
  var family = -1
}

extension FigureIndexBuilder {
  /// Sorts the items by unit, in text order.
  mutating func addGroups() {
    var counts = Array(repeating: 0, count: units.units.count)
    for item in items.indices { counts[items[item].group] += 1 }
    groups.reserveCapacity(counts.count)
    var start = 0
    for number in counts.indices {
      groups.append(UnitGroup(unit: units.units[number], items: start..<start))
      start += counts[number]
    }
    groupItems = Array(repeating: 0, count: items.count)
    placeInGroup = Array(repeating: 0, count: items.count)
    for item in items.indices {
      let group = items[item].group
      let slot = groups[group].items.upperBound
      groupItems[slot] = item
      placeInGroup[item] = Int32(slot)
      groups[group].items = groups[group].items.lowerBound..<(slot + 1)
    }
  }

  /// Sorts each unit's items by value, and notes in each item where it went.
  mutating func addFamilies() {
    families.reserveCapacity(items.count)
    familyItems.reserveCapacity(items.count)
    values.reserveCapacity(items.count)
    for number in groups.indices {
      let firstFamily = families.count
      let firstValue = values.count
      sortIntoFamilies(groups[number].items)
      groups[number].families = firstFamily..<families.count
      groups[number].values = firstValue..<values.count
    }
  }

  private mutating func sortIntoFamilies(_ group: Range<Int>) {
    if group.count == 1 {
      let item = groupItems[group.lowerBound]
      guard items[item].hasValue else { return }
      values.append(GroupValue(value: items[item].normalized, family: families.count))
      addFamily([item], items[item].normalized)
      return
    }
    clusters.fill(groupItems[group], items)
    let firstValue = values.count
    for cluster in 0..<clusters.count {
      values.append(GroupValue(value: clusters.value(cluster)))
    }
    if clusters.count > 1, let roots = roots() {
      addFamilies(roots, firstValue)
      return
    }
    for cluster in clusters.inTextOrder {
      values[firstValue + cluster].family = families.count
      addFamily(clusters.items(cluster), clusters.value(cluster))
    }
  }

  /// Adds families of several values: each cluster goes to its root's.
  private mutating func addFamilies(_ roots: [Int], _ firstValue: Int) {
    // In the order of their first item; the clusters of one family stand together.
    var first = Array(repeating: Int.max, count: roots.count)
    for cluster in roots.indices {
      first[roots[cluster]] = min(first[roots[cluster]], clusters.first(cluster))
    }
    let order = roots.indices.sorted {
      (first[roots[$0]], $0) < (first[roots[$1]], $1)
    }
    var members: [Int] = []
    for slot in order.indices {
      let cluster = order[slot]
      values[firstValue + cluster].family = families.count
      members.append(contentsOf: clusters.items(cluster))
      if slot + 1 < order.count, roots[order[slot + 1]] == roots[cluster] { continue }
      members.sort()
      addFamily(members[...], clusters.value(roots[cluster]))
      members.removeAll(keepingCapacity: true)
    }
  }

  private mutating func addFamily(_ members: ArraySlice<Int>, _ value: ExactDecimal) {
    let start = familyItems.count
    familyItems.append(contentsOf: members)
    var family = Family(value: value, items: start..<familyItems.count)
    for item in members {
      items[item].family = families.count
      let place = extraction.contexts[items[item].mention].place
      if !place.isCell { family.isInTablesOnly = false }
      if place.isHeadline { family.isHeadline = true }
    }
    families.append(family)
  }
}
