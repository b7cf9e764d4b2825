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

  /// The likeness of a figure to a family, or `nil` where something tells them apart.
  ///
  /// - Parameter isScaleSlip: Whether the digits are equal but for a power of a thousand, which no forecast explains.
  func likeness(
    of item: Int, to family: Family, in group: UnitGroup, isScaleSlip: Bool = false
  ) -> Likeness? {
    let figure = index.items[item]
    var best: Likeness?
    let members = family.items.prefix(24)
    if !isScaleSlip, !members.contains(where: { samePeriod(item, $0) }),
      members.contains(where: { isOfAnother(item, $0) })
    {
      return nil
    }
    for other in family.items.prefix(24) where other != item {
      guard !isDifferent(item, other, isScaleSlip: isScaleSlip) else { continue }
      var candidate = Likeness(counterpart: other)
      let head = index.context(figure).headNoun
      candidate.sharesHead =
        head == index.context(index.items[other]).headNoun
        && head.map { !index.names.contains($0) || isLabelled(item, other) } == true
      candidate.names = names(item, other)
      candidate.samePeriod = samePeriod(item, other)
      candidate.isNamed =
        isNamed(item, by: other, sharesHead: candidate.sharesHead)
        || isNamed(other, by: item, sharesHead: candidate.sharesHead)
        || areTotalsOfOneRow(item, other)
      candidate.isNamedByOneWord =
        isNamedByOneWord(item, by: other) || isNamedByOneWord(other, by: item)
      candidate.sharesDate = sharesDate(item, other)
      if areTotalsOfOneRow(item, other) { candidate.sharesHead = true }
      if best.map({ weight(candidate) > weight($0) }) ?? true { best = candidate }
    }
    guard var best else { return nil }
    for term in Set(figure.profile + figure.rowWords) {
      let families = group.familiesOfTerm[term] ?? []
      if family.profile.contains(term) {
        best.shared += 1
        if families.count == 2 { best.exclusive += 1 }
      } else if families.count <= 1 {
        best.novel += 1
      }
    }
    return best
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
  func isDifferent(_ item: Int, _ other: Int, isScaleSlip: Bool = false) -> Bool {
    let left = index.context(index.items[item])
    let right = index.context(index.items[other])
    if left.sentence == right.sentence { return true }
    if left.isQuoted != right.isQuoted { return true }
    if case .tableCell = left.place, case .tableCell = right.place {
      return !areTotalsOfOneRow(item, other)
    }
    if directions(item, other) { return true }
    if !isScaleSlip, roles(left, right) { return true }
    return index.hasCue(.revision, .running, inSentence: left.sentence)
      || index.hasCue(.revision, .running, inSentence: right.sentence)
  }

  /// Whether time or number tell two figures apart; a family is one fact, so one such mention is enough.
  private func isOfAnother(_ item: Int, _ other: Int) -> Bool {
    let left = index.context(index.items[item])
    let right = index.context(index.items[other])
    return ordinals(left.sentence, right.sentence) || events(left.sentence, right.sentence)
      || periods(item, other) || isPast(item, other)
  }

  private func roles(_ left: FigureContext, _ right: FigureContext) -> Bool {
    if left.role == right.role { return left.role == .denied }
    // A label claims nothing; a sentence without a word of forecast states a fact.
    if left.role == .unknown { return !isSilent(left.place) || isHard(right.role) }
    if right.role == .unknown { return !isSilent(right.place) || isHard(left.role) }
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
    let ours = events(inSentence: left)
    guard !ours.isEmpty else { return false }
    let theirs = events(inSentence: right)
    let dates = DateGroups(index)
    return ours.contains { event, date in
      guard let other = theirs[event] else { return false }
      return !dates.agree(date, other)
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

  private func ordinals(inSentence sentence: Int) -> Set<ExactDecimal> {
    Set(
      index.extraction.sentences[sentence].mentions.compactMap {
        let mention = index.extraction.mentions[$0]
        return mention.kind == .ordinal ? mention.figure?.amount?.normalized : nil
      })
  }

  private func directions(_ item: Int, _ other: Int) -> Bool {
    let left = index.extraction.mentions[index.items[item].mention].figure?.direction
    let right = index.extraction.mentions[index.items[other].mention].figure?.direction
    guard let left, let right else { return false }
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
    let date = index.context(index.items[item]).period.flatMap(index.date(ofMention:))
    return date.flatMap { $0.length.map { $0 > 364 } == true ? $0 : nil }
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
    let context = index.context(index.items[item])
    guard context.isDefinite, !context.place.isLabel else { return context.entities }
    let start = index.span(item).start
    let before = index.extraction.sentences[context.sentence].mentions.compactMap {
      mention -> Int? in
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
    let context = index.context(index.items[item])
    switch index.place(label) {
    case .tableCell(let table, let row, let column):
      guard !context.place.isLabel || context.place == .caption || isNode(item) else {
        return false
      }
      return names(row: row, column: column, of: table, label, item, sharesHead)
    case .diagramNode:
      let words = index.items[label].profile
      return words.count > 1 && isCovered(words, by: context)
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
      && (index.hasCue(.bringsTo, .total, inSentence: index.context(index.items[item]).sentence)
        || index.hasCue(.bringsTo, .total, inSentence: index.context(index.items[other]).sentence))
  }

  private func names(
    row: Int, column: Int, of table: Int, _ label: Int, _ item: Int, _ sharesHead: Bool
  ) -> Bool {
    let context = index.context(index.items[item])
    let words = rowWords(table, row)
    guard isCovered(words, by: context), isBeside(words, item, sharesHead) else { return false }
    if isNode(item), words.count < 2 || !words.allSatisfy({ contains(context.terms, $0) }) {
      return false
    }
    // One word is no name, unless it heads both phrases, and the time or who it is about is one too.
    if words.count == 1 {
      guard sharesHead, samePeriod(label, item) || namesOfParagraphAgree(label, item) else {
        return false
      }
    }
    // Another row that the sentence names as well is no less likely.
    let rivals = index.tables[table].columns[column] ?? []
    for rival in rivals.prefix(64)
    where rival != label && index.items[rival].unit == index.items[label].unit {
      guard case .tableCell(_, let other, _) = index.place(rival) else { continue }
      let rivalWords = rowWords(table, other)
      if rivalWords.count >= words.count, isCovered(rivalWords, by: context) { return false }
    }
    let siblings = (index.tables[table].rows[row] ?? []).filter {
      index.items[$0].unit == index.items[label].unit
    }
    guard siblings.count > 1 else { return true }
    let columns = index.extraction.columnTerms[table]
    guard columns.indices.contains(column) else { return false }
    if let period = index.period(of: label), let other = index.period(of: item) {
      return period.start == other.start && period.length == other.length
    }
    return isCovered(columns[column].filter { !index.names.contains($0) }, by: context)
  }

  /// The words that head a row, without those of names.
  private func rowWords(_ table: Int, _ row: Int) -> [TermID] {
    let rows = index.extraction.rowTerms
    guard rows.indices.contains(table), rows[table].indices.contains(row) else { return [] }
    return rows[table][row].filter { !index.names.contains($0) }
  }

  private func isNamedByOneWord(_ label: Int, by item: Int) -> Bool {
    guard isNode(label), !index.place(item).isLabel else { return false }
    let words = index.items[label].profile
    return words.count == 1 && index.items[item].profile.contains(words[0])
  }

  /// Whether a month, a day or a third of a year, and no end of a term, stands beside both figures.
  private func sharesDate(_ item: Int, _ other: Int) -> Bool {
    let dates = DateGroups(index)
    let theirs = datesBeside(other)
    return datesBeside(item).contains { date in theirs.contains { dates.agree(date, $0) } }
  }

  private func datesBeside(_ item: Int) -> [DateItem] {
    let sentences = index.sentences(besides: index.context(index.items[item]).sentence)
    return sentences.flatMap { index.dates(inSentence: $0) }.filter {
      $0.isWithinYear && !index.role(of: $0).isEnd
    }
  }

  private func isNode(_ item: Int) -> Bool {
    if case .diagramNode = index.place(item) { true } else { false }
  }

  /// Whether one of the two is a label, where a noun of change ("growth") is a measure.
  private func isLabelled(_ item: Int, _ other: Int) -> Bool {
    index.place(item).isLabel != index.place(other).isLabel
  }

  /// Whether the names that head a row are named in the paragraph of a figure, up to its sentence.
  private func namesOfParagraphAgree(_ label: Int, _ item: Int) -> Bool {
    let wanted = index.context(index.items[label]).entities
    let context = index.context(index.items[item])
    guard !wanted.isEmpty, let block = index.sentencesOfBlock[context.block] else { return false }
    let named = Set(
      block.prefix { $0 <= context.sentence }.flatMap { index.sentences[$0].entities })
    return wanted.allSatisfy(named.contains)
  }

  /// Whether the figure's own phrase, not just its sentence, has half of the words, or their head.
  private func isBeside(_ words: [TermID], _ item: Int, _ sharesHead: Bool) -> Bool {
    let profile = index.items[item].profile
    return sharesHead || 2 * words.count(where: profile.contains) >= words.count
  }

  /// Whether the sentence has two thirds of the words, and at least one.
  private func isCovered(_ words: [TermID], by context: FigureContext) -> Bool {
    guard !words.isEmpty else { return false }
    let found = words.count { contains(context.terms, $0) }
    return found > 0 && 3 * found >= 2 * words.count
  }

  private func contains(_ sorted: [TermID], _ term: TermID) -> Bool {
    let slot = sorted.partitioningIndex { $0 >= term }
    return slot < sorted.count && sorted[slot] == term
  }
}
