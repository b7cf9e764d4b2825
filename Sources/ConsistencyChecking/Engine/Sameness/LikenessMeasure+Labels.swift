import ArticleModel

/// Cells and diagram labels that the sentence of a figure names.
extension LikenessMeasure {
  /// Whether `label` is a cell or a node whose heading words the sentence of `item` names.
  func isNamed(_ label: Int, by item: Int, sharesHead: Bool) -> Bool {
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

  func isNamedByOneWord(_ label: Int, by item: Int) -> Bool {
    guard index.place(label).isNode, !index.place(item).isLabel else { return false }
    let words = index.profile(of: label)
    return words.count == 1 && words.allSatisfy(index.profile(of: item).contains)
  }

  /// Whether a month, a day or a third of a year, and no end of a term, stands beside both figures.
  func sharesDate(_ item: Int, _ other: Int) -> Bool {
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
  func isLabelled(_ item: Int, _ other: Int) -> Bool {
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
