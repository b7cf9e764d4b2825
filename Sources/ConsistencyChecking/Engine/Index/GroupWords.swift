import ArticleModel

/// The words of the figures of one unit, one list behind the other.
struct GroupWords: Sendable {
  private var terms: [TermID] = []
  /// For each item of the group, where its words begin and end in `terms`.
  private var places: [Place] = []
  /// Where the group begins in the index's `groupItems`.
  private let start: Int

  private struct Place: Sendable {
    var start: Int32
    var profileEnd: Int32
    var end: Int32
  }

  /// The words of a figure's own phrase that identify it; those farther away tell little.
  static let profileLength = 12

  init(_ group: UnitGroup, in index: FigureIndex, _ names: inout NameTerms) {
    start = group.items.lowerBound
    places.reserveCapacity(group.items.count)
    for slot in group.items {
      let mention = index.items[index.groupItems[slot]].mention
      let start = terms.count
      if let head = index.extraction.contexts[mention].headNoun, !names.isName(head) {
        terms.append(head)
      }
      for term in index.extraction.contexts[mention].nearTerms.prefix(GroupWords.profileLength)
      where !terms[start...].contains(term) && !names.isName(term) {
        terms.append(term)
      }
      let profileEnd = terms.count
      if case .tableCell(let table, let row, let column) = index.extraction.contexts[mention].place,
        index.isAloneInRow(slot, table, row)
      {
        addRowWords(table, row, besides: column, index, &names)
      }
      places.append(
        Place(start: Int32(start), profileEnd: Int32(profileEnd), end: Int32(terms.count)))
    }
  }

  /// The words of its noun phrase and what governs it, without repeats, nearest first; the counted noun left out.
  ///
  /// - Parameter slot: The figure's place in the index's `groupItems`.
  func profile(at slot: Int) -> ArraySlice<TermID> {
    let place = places[slot - start]
    return terms[Int(place.start)..<Int(place.profileEnd)]
  }

  /// Those, and the words of its row's other cells, for a table's figure that is the only one of its unit there; a
  /// word can stand twice.
  func all(at slot: Int) -> ArraySlice<TermID> {
    let place = places[slot - start]
    return terms[Int(place.start)..<Int(place.end)]
  }

  /// A cell's figure is about what its row's other cells say of it, where they hold no figure of its unit.
  private mutating func addRowWords(
    _ table: Int, _ row: Int, besides column: Int, _ index: FigureIndex, _ names: inout NameTerms
  ) {
    let extraction = index.extraction
    guard extraction.article.tables.indices.contains(table),
      extraction.article.tables[table].rows.indices.contains(row)
    else { return }
    let cells = extraction.article.tables[table].rows[row]
    for number in cells.indices where number > 0 && number != column {
      let text = cells[number].text
      let sentence = extraction.sentences.firstIndex(reaching: text.start)
      guard sentence < extraction.sentences.count,
        extraction.sentences[sentence].mentions.count > 0,
        text.contains(extraction.sentences[sentence].span.start)
      else { continue }
      let mention = extraction.sentences[sentence].mentions.first {
        !extraction.contexts[$0].terms.isEmpty
      }
      guard let mention else { continue }
      for term in extraction.contexts[mention].terms where !names.isName(term) {
        terms.append(term)
      }
    }
  }
}

extension FigureIndex {
  /// Whether no other figure of its row has its unit: its neighbours in the group are of other rows.
  fileprivate func isAloneInRow(_ slot: Int, _ table: Int, _ row: Int) -> Bool {
    let group = groups[items[groupItems[slot]].group].items
    func isInRow(_ other: Int) -> Bool {
      guard group.contains(other) else { return false }
      if case .tableCell(table, row, _) = place(groupItems[other]) { return true }
      return false
    }
    return !isInRow(slot - 1) && !isInRow(slot + 1)
  }
}

extension Array<Sentence> {
  /// The first sentence that ends behind a place of the text.
  func firstIndex(reaching offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].span.end > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
