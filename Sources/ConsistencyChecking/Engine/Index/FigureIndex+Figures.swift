import ArticleModel

/// What the extraction tells of a figure, by its item.
extension FigureIndex {
  func unit(of item: Int) -> UnitKey { groups[items[item].group].unit }

  /// Whether the phrases of two figures have a word in common, of a name or not.
  func mayShareWord(_ item: Int, _ other: Int) -> Bool {
    let (left, right) = (items[item].mention, items[other].mention)
    let head = extraction.contexts[right].headNoun
    func stands(_ term: TermID) -> Bool {
      term == head
        || extraction.contexts[right].nearTerms.prefix(GroupWords.profileLength).contains(term)
    }
    return extraction.contexts[left].headNoun.map(stands) == true
      || extraction.contexts[left].nearTerms.prefix(GroupWords.profileLength).contains(
        where: stands)
  }

  /// Whether a mention's figure is extended to a year.
  func isAnnualized(_ mention: Int) -> Bool {
    let basis: Figure.Basis? =
      switch extraction.mentions[mention].value {
      case .money(let money): money.figure.basis
      case .percent(let percent): percent.figure.basis
      case .quantity(let quantity): quantity.figure.basis
      case .number(let number): number.figure.basis
      case .score, .temporal, .entity, .none: nil
      }
    return basis == .annualized
  }

  /// Whether a figure is for each of something.
  func hasPer(_ item: Int) -> Bool { groups[items[item].group].unit.per != nil }

  func span(_ item: Int) -> TextSpan { extraction.mentions[items[item].mention].span }

  func place(_ item: Int) -> FigureContext.Place { extraction.contexts[items[item].mention].place }

  func sentence(of item: Int) -> Int { extraction.contexts[items[item].mention].sentence }

  /// The number of the block that a figure stands in.
  func block(of item: Int) -> Int { extraction.contexts[items[item].mention].block }

  func role(of item: Int) -> FigureContext.Role { extraction.contexts[items[item].mention].role }

  func headNoun(of item: Int) -> TermID? { extraction.contexts[items[item].mention].headNoun }

  func isQuoted(_ item: Int) -> Bool { extraction.contexts[items[item].mention].isQuoted }

  /// Whether "the" or a possessive opens the figure's phrase.
  func isDefinite(_ item: Int) -> Bool { extraction.contexts[items[item].mention].isDefinite }

  /// Entities named in the figure's sentence, row or label, sorted.
  func entities(of item: Int) -> [Int] { extraction.contexts[items[item].mention].entities }

  /// The content words of the figure's sentence, sorted.
  func terms(of item: Int) -> [TermID] { extraction.contexts[items[item].mention].terms }

  /// Whether a figure stands in the title, or in the level-1 heading that stands for one.
  func isTitle(_ item: Int) -> Bool { place(item) == .title }

  /// Whether two figures stand in items of one list.
  func isOneList(_ item: Int, _ other: Int) -> Bool {
    let first = min(block(of: item), block(of: other))
    let last = max(block(of: item), block(of: other))
    guard last - first < 200 else { return false }
    return extraction.article.blocks[first...last].allSatisfy { $0.kind == .listItem }
  }

  /// Whether a figure stands in the first cell of a table's row.
  func headsRow(_ item: Int) -> Bool {
    if case .tableCell(_, _, column: 0) = place(item) { true } else { false }
  }

  /// The family that an item belongs to, unless it is a range or a vague count.
  func family(of item: Int) -> Family? {
    items[item].family < 0 ? nil : families[items[item].family]
  }

  /// The items of a family, in text order.
  func items(of family: Family) -> ArraySlice<Int> { familyItems[family.items] }

  /// The items of a table's row that holds `item`, in text order.
  func itemsInRow(of item: Int) -> Range<Int> {
    guard case .tableCell(let table, let row, _) = place(item) else { return item..<(item + 1) }
    func isInRow(_ other: Int) -> Bool {
      if case .tableCell(table, row, _) = place(other) { true } else { false }
    }
    var first = item
    while first > 0, isInRow(first - 1) { first -= 1 }
    var end = item + 1
    while end < items.count, isInRow(end) { end += 1 }
    return first..<end
  }
}

extension FigureIndex {
  /// The only figure of a table's cell.
  func item(inTable table: Int, row: Int, column: Int) -> Int? {
    let column = items(ofTable: table, column: column)
    var low = column.startIndex
    var high = column.endIndex
    func rowNumber(_ slot: Int) -> Int {
      if case .tableCell(_, let row, _) = place(column[slot]) { row } else { 0 }
    }
    while low < high {
      let middle = (low + high) / 2
      if rowNumber(middle) < row { low = middle + 1 } else { high = middle }
    }
    guard low < column.endIndex, rowNumber(low) == row,
      low + 1 == column.endIndex || rowNumber(low + 1) != row
    else { return nil }
    return column[low]
  }
}
