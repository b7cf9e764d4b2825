import ArticleModel

/// The words of the figures that stand with others of their unit, one list behind the other.
///
/// A figure that is alone in its unit is compared with none, so its words are left out.
struct FigureWords: Sendable {
  private(set) var terms: [TermID] = []
  private(set) var places: [Place]

  /// Where a figure's words stand in `terms`: those of its phrase, then those of its row.
  struct Place: Sendable {
    var start: Int32 = 0
    var profileEnd: Int32 = 0
    var end: Int32 = 0
  }

  /// The words of a figure's own phrase that identify it; those farther away tell little.
  private static let profileLength = 12

  init(itemCount: Int) {
    places = Array(repeating: Place(), count: itemCount)
    terms.reserveCapacity(itemCount * 8)
  }

  /// The words of its noun phrase and what governs it, without repeats, nearest first; the counted noun left out.
  func profile(of item: Int) -> ArraySlice<TermID> {
    terms[Int(places[item].start)..<Int(places[item].profileEnd)]
  }

  /// The words of its row's other cells, for a table's figure that is the only one of its unit there.
  func rowWords(of item: Int) -> ArraySlice<TermID> {
    terms[Int(places[item].profileEnd)..<Int(places[item].end)]
  }

  /// Both, which may repeat a word.
  func all(of item: Int) -> ArraySlice<TermID> {
    terms[Int(places[item].start)..<Int(places[item].end)]
  }

  /// Adds the words that a figure's context gives it, without those of names.
  ///
  /// - Parameters:
  ///   - head: The noun that heads its phrase.
  ///   - near: The words of its phrase, nearest first.
  mutating func addProfile(
    of item: Int, head: TermID?, near: [TermID], _ names: inout NameTerms
  ) {
    let start = terms.count
    if let head, !names.isName(head) { terms.append(head) }
    for slot in 0..<min(near.count, FigureWords.profileLength) {
      let term = near[slot]
      if !terms[start...].contains(term), !names.isName(term) { terms.append(term) }
    }
    places[item] = Place(
      start: Int32(start), profileEnd: Int32(terms.count), end: Int32(terms.count))
  }

  /// Adds the words of other cells of its row to a figure whose profile was added last.
  mutating func addRowWords(of item: Int, _ words: some Sequence<TermID>) {
    terms.append(contentsOf: words)
    places[item].end = Int32(terms.count)
  }
}

extension FigureIndexBuilder {
  /// Adds the words of every figure of a unit that has several.
  mutating func addWords() {
    words = FigureWords(itemCount: items.count)
    guard groups.contains(where: { $0.items.count > 1 }) else { return }
    var names = NameTerms(extraction)
    for group in groups where group.items.count > 1 {
      for slot in group.items {
        let item = groupItems[slot]
        let mention = items[item].mention
        words.addProfile(
          of: item, head: extraction.contexts[mention].headNoun,
          near: extraction.contexts[mention].nearTerms, &names)
        if case .tableCell(let table, let row, let column) = extraction.contexts[mention].place {
          addRowWords(of: item, table, row, besides: column, names)
        }
      }
    }
    self.names = names
  }

  /// A cell's figure is about what its row's other cells say of it, where they hold no figure of its unit.
  private mutating func addRowWords(
    of item: Int, _ table: Int, _ row: Int, besides column: Int, _ names: NameTerms
  ) {
    let tables = extraction.article.tables
    guard tables.indices.contains(table), tables[table].rows.indices.contains(row),
      isAloneInRow(item, table, row)
    else { return }
    let cells = tables[table].rows[row]
    for number in cells.indices where number > 0 && number != column {
      let text = cells[number].text
      let index = extraction.sentences.firstIndex(reaching: text.start)
      guard index < extraction.sentences.count, extraction.sentences[index].mentions.count > 0,
        text.contains(extraction.sentences[index].span.start)
      else { continue }
      let mention = extraction.sentences[index].mentions.first {
        !extraction.contexts[$0].terms.isEmpty
      }
      guard let mention else { continue }
      words.addRowWords(
        of: item, extraction.contexts[mention].terms.lazy.filter { !names.contains($0) })
    }
  }

  /// Whether no other figure of its row has its unit: its neighbours in the group are of other rows.
  private func isAloneInRow(_ item: Int, _ table: Int, _ row: Int) -> Bool {
    func isInRow(_ other: Int) -> Bool {
      guard items.indices.contains(other), items[other].group == items[item].group else {
        return false
      }
      if case .tableCell(table, row, _) = extraction.contexts[items[other].mention].place {
        return true
      }
      return false
    }
    let slot = placeInGroup[item]
    let group = groupItems[groups[items[item].group].items]
    if slot > group.startIndex, isInRow(group[slot - 1]) { return false }
    return !(slot + 1 < group.endIndex && isInRow(group[slot + 1]))
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
