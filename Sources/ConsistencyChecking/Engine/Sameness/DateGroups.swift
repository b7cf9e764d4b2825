import ArticleModel

/// Dates that tell one thing: when something ends, when the deal of an amount was signed.
///
/// A date is tied to a figure that stands with it in a sentence, a row or a node; two dates that are
/// tied to mentions of one figure in like roles are mentions of one date.
struct DateGroups {
  let index: FigureIndex

  struct Group: Hashable, Sendable {
    /// Mentions of dates that agree, in text order.
    var agreeing: [Int]
    /// The one that does not.
    var odd: Int?
  }

  /// A date with the role and the figures that it is tied to.
  private struct Tied {
    var date: DateItem
    var role: DateRole
    /// The family of each figure beside it, sorted.
    var families: [Int]
    var place: FigureContext.Place
  }

  init(_ index: FigureIndex) {
    self.index = index
  }

  func all() -> [Group] {
    guard index.dates.count > 1 else { return [] }
    let tied = index.dates.compactMap(self.tied)
    guard tied.count > 1 else { return [] }
    return ends(tied) + figures(tied) + events(tied)
  }

  private func tied(_ date: DateItem) -> Tied? {
    guard !index.extraction.contexts[date.mention].isQuoted,
      index.extraction.contexts[date.mention].role != .denied,
      let start = date.start, let end = date.end, start < end
    else { return nil }
    return Tied(
      date: date, role: index.role(of: date), families: families(besides: date),
      place: index.extraction.contexts[date.mention].place)
  }

  private func families(besides date: DateItem) -> [Int] {
    var families: [Int] = []
    let sentence = index.extraction.contexts[date.mention].sentence
    for neighbor in index.sentences(besides: sentence) {
      for item in index.items(inSentence: neighbor) {
        let figure = index.items[item]
        guard figure.family >= 0, figure.significantDigits > 1,
          figure.kind == .money || figure.kind == .measure || figure.kind == .count
        else { continue }
        families.append(figure.family)
      }
    }
    guard families.count > 1 else { return families }
    families.sort()
    return families.indices.filter { $0 == 0 || families[$0] != families[$0 - 1] }
      .map { families[$0] }
  }

  // MARK: Ends

  /// "through December 2032", wherever it stands: the end that most mentions state, and one that differs.
  private func ends(_ tied: [Tied]) -> [Group] {
    let ends = tied.filter(\.role.isEnd)
    guard ends.count > 1, ends.count <= 2000 else { return [] }
    let sets = agreeing(ends)
    guard let main = sets.max(by: { $0.count < $1.count }), main.count > 1 else { return [] }
    var groups = [Group(agreeing: main.map { ends[$0].date.mention })]
    for set in sets where set.count == 1 {
      let odd = ends[set[0]]
      guard main.contains(where: { isOneEnd(odd, ends[$0]) }) else { continue }
      groups.append(Group(agreeing: main.map { ends[$0].date.mention }, odd: odd.date.mention))
    }
    return groups
  }

  /// Whether two ends are of one thing: tied to one figure, or named alike, or a slip apart.
  private func isOneEnd(_ left: Tied, _ right: Tied) -> Bool {
    if sharesSorted(left.families, right.families) { return true }
    let a = index.extraction.contexts[left.date.mention]
    let b = index.extraction.contexts[right.date.mention]
    guard a.sentence != b.sentence else { return false }
    if !a.entities.isEmpty, !b.entities.isEmpty, !sharesSorted(a.entities, b.entities) {
      return false
    }
    let shared = countShared(a.terms, b.terms)
    return isSlip(left.date, right.date)
      ? shared > 0 || left.place.isLabel || right.place.isLabel
      : shared > 2 || (shared > 0 && (left.place.isLabel || right.place.isLabel))
  }

  // MARK: Figures

  /// The dates that stand with one figure, where it has one date in most places.
  private func figures(_ tied: [Tied]) -> [Group] {
    var pairs: [(family: Int, number: Int)] = []
    for (number, date) in tied.enumerated() where !date.role.isEnd && !date.role.isStart {
      // A bare year beside a figure is its period as like as not.
      guard date.role.event != nil || date.date.isWithinYear else { continue }
      for family in date.families { pairs.append((family, number)) }
    }
    guard pairs.count > 1 else { return [] }
    pairs.sort { $0 < $1 }
    var groups: [Group] = []
    var next = 0
    while next < pairs.count {
      let first = next
      while next < pairs.count, pairs[next].family == pairs[first].family { next += 1 }
      guard next - first > 1, next - first <= 64 else { continue }
      let members = pairs[first..<next].map { tied[$0.number] }
      // A sentence with two dates beside the figure does not say which is the figure's.
      let single = members.filter { date in
        let sentence = index.extraction.contexts[date.date.mention].sentence
        return members.count { index.extraction.contexts[$0.date.mention].sentence == sentence }
          == 1
      }
      if let group = group(single) { groups.append(group) }
    }
    return groups
  }

  private func group(_ members: [Tied]) -> Group? {
    let sets = agreeing(members)
    guard let main = sets.max(by: { $0.count < $1.count }), main.count > 1 else {
      return pair(members)
    }
    var group = Group(agreeing: main.map { members[$0].date.mention })
    if let set = sets.first(where: { $0.count == 1 }), isOneEvent(members[set[0]], members[main[0]])
    {
      group.odd = members[set[0]].date.mention
    }
    return group
  }

  /// Two dates of one figure that disagree, one of them in a label.
  private func pair(_ members: [Tied]) -> Group? {
    guard members.count == 2, members.contains(where: \.place.isLabel),
      isOneEvent(members[0], members[1]), isSlip(members[0].date, members[1].date)
    else { return nil }
    // The one that is not of the news itself, else the label.
    let day = index.extraction.publicationDay
    let current = members.indices.filter { member in
      guard let day, let start = members[member].date.start, let end = members[member].date.end
      else { return false }
      return start <= day && day < end
    }
    let odd = current.count == 1 ? 1 - current[0] : members.lastIndex { $0.place.isLabel } ?? 1
    return Group(agreeing: [members[1 - odd].date.mention], odd: members[odd].date.mention)
  }

  private func isOneEvent(_ left: Tied, _ right: Tied) -> Bool {
    if let a = left.role.event, let b = right.role.event {
      return a == b || a == .announced || b == .announced
    }
    return left.place.isLabel || right.place.isLabel
  }

  // MARK: Events

  /// A label's date of an event that one other place dates too: "Expanded Deal - April 2026".
  private func events(_ tied: [Tied]) -> [Group] {
    // One date in a label, and one that is none.
    guard tied.contains(where: \.place.isLabel), tied.contains(where: { !$0.place.isLabel }) else {
      return []
    }
    var byEvent: [Cue.Event: [Tied]] = [:]
    for date in tied where !date.role.isEnd && !date.role.isStart {
      // A sentence can tell of two events at once: "announced on April 9 the expansion of …".
      let sentence = index.extraction.contexts[date.date.mention].sentence
      let only = index.dates(inSentence: sentence).count { !index.role(of: $0).isEnd } == 1
      var events: Set<Cue.Event> = []
      if let event = date.role.event { events.insert(event) }
      if only, !date.place.isLabel {
        for cue in index.cues(inSentence: sentence) {
          if case .event(let event) = cue.kind { events.insert(event) }
        }
      }
      for event in events { byEvent[event, default: []].append(date) }
    }
    var groups: [Group] = []
    for event in Cue.Event.allCases {
      let members = byEvent[event] ?? []
      let labels = members.filter(\.place.isLabel)
      let prose = members.filter { !$0.place.isLabel }
      guard labels.count == 1, prose.count == 1,
        !sharesSorted(labels[0].families, prose[0].families)
      else { continue }
      if labels[0].date.agrees(with: prose[0].date) {
        groups.append(
          Group(agreeing: [labels[0].date.mention, prose[0].date.mention].sorted()))
      } else if isSlip(labels[0].date, prose[0].date) || isMonthSlip(labels[0].date, prose[0].date)
      {
        groups.append(Group(agreeing: [prose[0].date.mention], odd: labels[0].date.mention))
      }
    }
    return groups
  }

  // MARK: Comparing

  /// Sets of dates that agree with the first of the set, the first in text order.
  private func agreeing(_ dates: [Tied]) -> [[Int]] {
    var sets: [[Int]] = []
    for number in dates.indices {
      if let set = sets.firstIndex(where: { dates[$0[0]].date.agrees(with: dates[number].date) }) {
        sets[set].append(number)
      } else {
        sets.append([number])
      }
    }
    return sets
  }

  /// Whether the two differ as a slip of the pen in the year makes them: one month of another year, or a year
  /// one digit or one transposition away.
  func isSlip(_ left: DateItem, _ right: DateItem) -> Bool {
    guard let a = left.start?.components, let b = right.start?.components, a.year != b.year else {
      return false
    }
    if left.isWithinMonth, right.isWithinMonth { return a.month == b.month }
    if left.isWithinMonth != right.isWithinMonth || left.length == right.length {
      return DigitSlips.kind(from: PrintedDigits(year: a.year), to: PrintedDigits(year: b.year))
        != nil
    }
    return false
  }

  /// Whether the two are months of one year.
  func isMonthSlip(_ left: DateItem, _ right: DateItem) -> Bool {
    guard let a = left.start?.components, let b = right.start?.components else { return false }
    return a.year == b.year && a.month != b.month
  }
}

extension DateItem {
  /// Whether one covers the other: "2032" and "December 2032".
  func agrees(with other: DateItem) -> Bool {
    guard let a = start, let b = end, let c = other.start, let d = other.end else { return false }
    return (a <= c && d <= b) || (c <= a && b <= d)
  }
}

extension PrintedDigits {
  /// A year as it is printed.
  fileprivate init(year: Int) {
    self.init(number: Int64(year), count: String(year).utf8.count)
  }
}
