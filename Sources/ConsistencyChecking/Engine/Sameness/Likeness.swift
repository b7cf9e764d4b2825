import ArticleModel

/// How much the words around a figure say that it is the figure of a family.
///
/// A word counts by how few other figures share it: "total" beside one value alone tells more than a
/// name that stands beside all. Missing evidence is never evidence of error (specification, section 1.4).
struct Likeness: Hashable, Sendable {
  enum Names: Hashable, Sendable {
    /// The names of one are among the names of the other.
    case agree
    /// Some are common, and both have others.
    case overlap
    /// One has none.
    case open
    /// Both have names, and none in common.
    case conflict
  }

  /// The item of the family that is most like the figure.
  var counterpart: Int
  /// Whether both phrases have one head noun.
  var sharesHead = false
  /// Words of the figure's phrase that stand in a phrase of the family too.
  var shared = 0
  /// Those of them that stand with no third value of the unit.
  var exclusive = 0
  /// Words of the figure's phrase that stand with no other value at all.
  var novel = 0
  var names = Names.open
  /// Whether both tell their period, and it is one.
  var samePeriod = false
  /// Whether one is a table's cell or a diagram's node and the other names its row and column, or its label.
  var isNamed = false
  /// Whether one is a diagram's node whose only word the other's phrase has.
  var isNamedByOneWord = false
  /// Whether both stand beside one date that is less than a year long: "signed in late 2025".
  var sharesDate = false
}

/// Compares figures with families by the words around them.
struct LikenessMeasure {
  let index: FigureIndex
  /// A family of more figures is known by its first ones.
  static let longestFamily = 24

  /// The likeness of a figure to a family, or `nil` where something tells them apart.
  ///
  /// - Parameter isScaleSlip: Whether the digits are equal but for a power of a thousand, which no forecast explains.
  func likeness(of item: Int, to number: Int, isScaleSlip: Bool = false) -> Likeness? {
    let members = index.items(of: index.families[number]).prefix(LikenessMeasure.longestFamily)
    if !isScaleSlip, !members.contains(where: { samePeriod(item, $0) }),
      members.contains(where: { isOfAnother(item, $0) })
    {
      return nil
    }
    var best: Likeness?
    for other in members where other != item {
      guard !isDifferent(item, other, isScaleSlip: isScaleSlip) else { continue }
      let candidate = likeness(of: item, toFigure: other)
      if best.map({ weight(candidate) > weight($0) }) ?? true { best = candidate }
    }
    best?.add(index.wordEvidence(of: item, for: number))
    return best
  }

  /// The likeness of two figures, their words left out.
  private func likeness(of item: Int, toFigure other: Int) -> Likeness {
    var likeness = Likeness(counterpart: other)
    let head = index.headNoun(of: item)
    likeness.sharesHead =
      head == index.headNoun(of: other)
      && head.map { !index.isName($0) || isLabelled(item, other) } == true
    likeness.names = names(item, other)
    likeness.samePeriod = samePeriod(item, other)
    let areTotals = areTotalsOfOneRow(item, other)
    likeness.isNamed =
      isNamed(item, by: other, sharesHead: likeness.sharesHead)
      || isNamed(other, by: item, sharesHead: likeness.sharesHead) || areTotals
    likeness.isNamedByOneWord =
      isNamedByOneWord(item, by: other) || isNamedByOneWord(other, by: item)
    likeness.sharesDate = sharesDate(item, other)
    if areTotals { likeness.sharesHead = true }
    return likeness
  }

  private func weight(_ likeness: Likeness) -> Int {
    var weight = likeness.isNamed ? 8 : 0
    if likeness.sharesHead { weight += 4 }
    if likeness.isNamedByOneWord { weight += 4 }
    if likeness.sharesDate { weight += 4 }
    switch likeness.names {
    case .agree: weight += 3
    case .overlap: weight += 2
    case .open: weight += 1
    case .conflict: break
    }
    return weight
  }

  // MARK: What tells figures apart

  /// Whether two figures cannot be one fact: a blocking difference of section 1.4, or both values side by side.
  ///
  /// - Parameter allowsQuotation: Whether one may stand in a quotation that nothing disputes.
  func isDifferent(
    _ item: Int, _ other: Int, isScaleSlip: Bool = false, allowsQuotation: Bool = false
  ) -> Bool {
    let sentence = index.sentence(of: item)
    let otherSentence = index.sentence(of: other)
    if sentence == otherSentence { return true }
    if index.isQuoted(item) != index.isQuoted(other) {
      guard allowsQuotation, !index.isDisputed(sentence), !index.isDisputed(otherSentence) else {
        return true
      }
    }
    if index.place(item).isCell, index.place(other).isCell {
      return !areTotalsOfOneRow(item, other)
    }
    if directions(item, other) { return true }
    if !isScaleSlip, roles(item, other) { return true }
    return isPassing(sentence) || isPassing(otherSentence)
  }

  /// Whether a sentence tells a figure that is revised, or a running toll; "the largest so far" is neither.
  private func isPassing(_ sentence: Int) -> Bool {
    if index.hasCue(.revision, inSentence: sentence) { return true }
    guard index.hasCue(.running, inSentence: sentence) else { return false }
    return index.cues(inSentence: sentence).contains { cue in
      cue.kind == .running && !isBehindSuperlative(cue)
    }
  }

  private func isBehindSuperlative(_ cue: Cue) -> Bool {
    let start = index.extraction.sentences[index.sentence(at: cue.span.start) ?? 0].span.start
    guard start < cue.span.start else { return false }
    let before = index.extraction.article.text[start..<cue.span.start].dropLast()
    return ["est", "most", "record"].contains {
      before.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// Whether time or number tell two figures apart; a family is one fact, so one such mention is enough.
  private func isOfAnother(_ item: Int, _ other: Int) -> Bool {
    let left = index.sentence(of: item)
    let right = index.sentence(of: other)
    return ordinals(left, right) || events(left, right) || periods(item, other)
      || isPast(item, other)
  }

  /// Whether neither time nor number tells two figures apart.
  ///
  /// - Parameter closely: Whether a time within the other is another one.
  func isOneTime(_ item: Int, _ other: Int, closely: Bool) -> Bool {
    if samePeriod(item, other) || !isOfAnother(item, other) { return true }
    guard !closely, let a = index.period(of: item), let b = index.period(of: other),
      let aStart = a.start, let bStart = b.start, let aEnd = a.end, let bEnd = b.end
    else { return false }
    return (aStart <= bStart && bEnd <= aEnd) || (bStart <= aStart && aEnd <= bEnd)
  }

  private func roles(_ item: Int, _ other: Int) -> Bool {
    let left = index.role(of: item)
    let right = index.role(of: other)
    if left == right { return left == .denied }
    // A label claims nothing; a sentence without a word of forecast states a fact.
    if left == .unknown { return !isSilent(index.place(item)) || isHard(right) }
    if right == .unknown { return !isSilent(index.place(other)) || isHard(left) }
    return true
  }

  private func isSilent(_ place: FigureContext.Place) -> Bool {
    place.isLabel || place == .title || place == .heading
  }

  private func isHard(_ role: FigureContext.Role) -> Bool {
    role == .denied || role == .revised || role == .priorPeriod || role == .adjusted
  }

  /// Whether both sentences date one kind of event, and to different times: two contracts that were signed.
  private func events(_ left: Int, _ right: Int) -> Bool {
    guard !index.dates(inSentence: left).isEmpty, !index.dates(inSentence: right).isEmpty else {
      return false
    }
    let ours = events(inSentence: left)
    guard !ours.isEmpty else { return false }
    let theirs = events(inSentence: right)
    return ours.contains { event, date in
      guard let other = theirs[event] else { return false }
      return !date.agrees(with: other)
    }
  }

  private func events(inSentence sentence: Int) -> [Cue.Event: DateItem] {
    var events: [Cue.Event: DateItem] = [:]
    for date in index.dates(inSentence: sentence) where date.isWithinYear {
      let role = index.role(of: date)
      if let event = role.event, !role.isEnd, !role.isStart { events[event] = date }
    }
    return events
  }

  /// "The first contract", "the second contract": ordinals that differ number different things.
  private func ordinals(_ left: Int, _ right: Int) -> Bool {
    let a = ordinals(inSentence: left)
    guard !a.isEmpty else { return false }
    let b = ordinals(inSentence: right)
    return !b.isEmpty && a.isDisjoint(with: b)
  }

  /// Whether the sentences of two figures number different things.
  func areNumberedApart(_ item: Int, _ other: Int) -> Bool {
    ordinals(index.sentence(of: item), index.sentence(of: other))
  }

  private func ordinals(inSentence sentence: Int) -> Set<ExactDecimal> {
    Set(
      index.extraction.sentences[sentence].mentions.compactMap {
        guard index.extraction.mentions[$0].kind == .ordinal else { return nil }
        return index.extraction.mentions[$0].figure?.amount?.normalized
      })
  }

  private func directions(_ item: Int, _ other: Int) -> Bool {
    guard let left = index.items[item].direction, let right = index.items[other].direction else {
      return false
    }
    return left != right
  }

  /// Whether both tell their period, and it is not one.
  private func periods(_ item: Int, _ other: Int) -> Bool {
    guard let a = index.period(of: item), let b = index.period(of: other) else { return false }
    guard let aStart = a.start, let bStart = b.start, aStart != bStart else {
      return a.length != nil && b.length != nil && a.length != b.length
    }
    // A day within the other's month is the same time told more closely.
    if let aEnd = a.end, let bEnd = b.end {
      if aStart <= bStart, bEnd <= aEnd { return bEnd.number - bStart.number > 31 }
      if bStart <= aStart, aEnd <= bEnd { return aEnd.number - aStart.number > 31 }
    }
    return true
  }

  private func samePeriod(_ item: Int, _ other: Int) -> Bool {
    guard let a = year(item), let b = year(other) else { return false }
    return a.start == b.start && a.length == b.length
  }

  /// The year that a figure's own sentence or label names beside it.
  private func year(_ item: Int) -> DateItem? {
    if let period = index.period(of: item) { return period }
    return index.statedPeriod(of: item).flatMap { $0.length.map { $0 > 364 } == true ? $0 : nil }
  }

  /// Whether one is said of a time that is over, and the other of no time: "last year it closed 43 stores".
  private func isPast(_ item: Int, _ other: Int) -> Bool {
    guard let day = index.extraction.publicationDay else { return isResolved(item, other) }
    func isOver(_ period: DateItem?) -> Bool {
      guard let period, let end = period.end else { return false }
      // "Last year" is over; the quarter that ended last month is the news.
      if !period.isStated, !period.isWithinYear { return end <= day }
      return end.number + 120 < day.number
    }
    let left = index.period(of: item)
    let right = index.period(of: other)
    // A label's heading can hold its time where nobody reads it as one.
    if index.place(item).isLabel || index.place(other).isLabel { return false }
    return (left == nil && isOver(right)) || (right == nil && isOver(left))
  }

  /// Whether one alone has a time that is told from the day of writing.
  private func isResolved(_ item: Int, _ other: Int) -> Bool {
    let left = index.period(of: item)
    let right = index.period(of: other)
    return (left == nil && right?.isStated == false) || (right == nil && left?.isStated == false)
  }

  // MARK: Names

  private func names(_ item: Int, _ other: Int) -> Likeness.Names {
    let left = names(about: item)
    let right = names(about: other)
    guard !left.isEmpty, !right.isEmpty else { return .open }
    let common = countShared(left, right)
    if common == 0 { return .conflict }
    return common == min(left.count, right.count) ? .agree : .overlap
  }

  /// The names in a figure's sentence, row or label; of a phrase that points back ("the new $21 billion
  /// tranche will include chips of …") only those before it.
  private func names(about item: Int) -> [Int] {
    guard index.isDefinite(item), !index.place(item).isLabel else {
      return index.entities(of: item)
    }
    let start = index.span(item).start
    let mentions = index.extraction.sentences[index.sentence(of: item)].mentions
    let before = mentions.compactMap { mention -> Int? in
      guard case .entity(let entity) = index.extraction.mentions[mention].value,
        index.extraction.mentions[mention].span.start < start
      else { return nil }
      return entity
    }
    return Set(before).sorted()
  }

  // MARK: Labels

  /// Whether `label` is a cell or a node whose heading words the sentence of `item` names.
  private func isNamed(_ label: Int, by item: Int, sharesHead: Bool) -> Bool {
    let place = index.place(item)
    switch index.place(label) {
    case .tableCell(let table, let row, let column):
      guard !place.isLabel || place == .caption || place.isNode else { return false }
      return names(row: row, column: column, of: table, label, item, sharesHead)
    case .diagramNode:
      let words = index.profile(of: label)
      return words.count > 1 && isCovered(words, by: index.terms(of: item))
        && isBeside(words, item, sharesHead)
    default: return false
    }
  }

  /// Whether two cells of one row both call their figure a total: "Total | $5m | Brings the total to $5m".
  func areTotalsOfOneRow(_ item: Int, _ other: Int) -> Bool {
    guard case .tableCell(let table, let row, let column) = index.place(item),
      case .tableCell(let otherTable, let otherRow, let otherColumn) = index.place(other)
    else { return false }
    return table == otherTable && row == otherRow && column != otherColumn
      && index.totalCue(of: item) != nil && index.totalCue(of: other) != nil
      && (index.hasCue([.bringsTo, .total], inSentence: index.sentence(of: item))
        || index.hasCue([.bringsTo, .total], inSentence: index.sentence(of: other)))
  }

  private func names(
    row: Int, column: Int, of table: Int, _ label: Int, _ item: Int, _ sharesHead: Bool
  ) -> Bool {
    let terms = index.terms(of: item)
    let words = rowWords(table, row)
    guard isCovered(words, by: terms), isBeside(words[...], item, sharesHead) else { return false }
    if index.place(item).isNode,
      words.count < 2 || !words.allSatisfy({ contains(terms, $0) })
    {
      return false
    }
    // One word is no name, unless it heads both phrases, and the time or who it is about is one too.
    if words.count == 1 {
      guard sharesHead, samePeriod(label, item) || namesOfParagraphAgree(label, item) else {
        return false
      }
    }
    // Another row that the sentence names as well is no less likely.
    for rival in index.items(ofTable: table, column: column).prefix(64)
    where rival != label && index.items[rival].group == index.items[label].group {
      guard case .tableCell(_, let other, _) = index.place(rival) else { continue }
      let rivalWords = rowWords(table, other)
      if rivalWords.count >= words.count, isCovered(rivalWords, by: terms) { return false }
    }
    let siblings = index.itemsInRow(of: label).count {
      index.items[$0].group == index.items[label].group
    }
    guard siblings > 1 else { return true }
    let columns = index.extraction.columnTerms[table]
    guard columns.indices.contains(column) else { return false }
    if let period = index.period(of: label), let other = index.period(of: item) {
      return period.start == other.start && period.length == other.length
    }
    return isCovered(columns[column].filter { !index.isName($0) }, by: terms)
  }

  /// The words that head a row, without those of names.
  private func rowWords(_ table: Int, _ row: Int) -> [TermID] {
    let rows = index.extraction.rowTerms
    guard rows.indices.contains(table), rows[table].indices.contains(row) else { return [] }
    return rows[table][row].filter { !index.isName($0) }
  }

  private func isNamedByOneWord(_ label: Int, by item: Int) -> Bool {
    guard index.place(label).isNode, !index.place(item).isLabel else { return false }
    let words = index.profile(of: label)
    return words.count == 1 && words.allSatisfy(index.profile(of: item).contains)
  }

  /// Whether a month, a day or a third of a year, and no end of a term, stands beside both figures.
  private func sharesDate(_ item: Int, _ other: Int) -> Bool {
    let ours = datesBeside(item)
    guard !ours.isEmpty else { return false }
    let theirs = datesBeside(other)
    return ours.contains { date in theirs.contains { date.agrees(with: $0) } }
  }

  private func datesBeside(_ item: Int) -> [DateItem] {
    guard !index.dates.isEmpty else { return [] }
    var dates: [DateItem] = []
    for sentence in index.sentences(besides: index.sentence(of: item)) {
      for date in index.dates(inSentence: sentence)
      where date.isWithinYear && !index.role(of: date).isEnd {
        dates.append(date)
      }
    }
    return dates
  }

  /// Whether one of the two is a label, where a noun of change ("growth") is a measure.
  private func isLabelled(_ item: Int, _ other: Int) -> Bool {
    index.place(item).isLabel != index.place(other).isLabel
  }

  /// Whether the names that head a row are named in the paragraph of a figure, up to its sentence.
  private func namesOfParagraphAgree(_ label: Int, _ item: Int) -> Bool {
    let wanted = index.entities(of: label)
    let sentence = index.sentence(of: item)
    guard !wanted.isEmpty else { return false }
    var missing = Set(wanted)
    for other in index.firstSentence(ofBlockWith: sentence)...sentence {
      for mention in index.extraction.sentences[other].mentions {
        if case .entity(let entity) = index.extraction.mentions[mention].value {
          missing.remove(entity)
        }
      }
    }
    return missing.isEmpty
  }

  /// Whether the figure's own phrase, not just its sentence, has half of the words, or their head.
  private func isBeside(
    _ words: ArraySlice<TermID>, _ item: Int, _ sharesHead: Bool
  ) -> Bool {
    let profile = index.profile(of: item)
    return sharesHead || 2 * words.count(where: profile.contains) >= words.count
  }

  /// Whether the sentence has two thirds of the words, and at least one.
  private func isCovered(_ words: some Collection<TermID>, by terms: [TermID]) -> Bool {
    guard !words.isEmpty else { return false }
    let found = words.count { contains(terms, $0) }
    return found > 0 && 3 * found >= 2 * words.count
  }

  private func contains(_ sorted: [TermID], _ term: TermID) -> Bool {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < term { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == term
  }
}
