import ArticleModel

/// Finds the columns of changes in tables, and the two columns of levels that each belongs to.
///
/// The rows prove them: a pair of columns to the left whose change most rows print. Which pair it is, doubles tell by a
/// sample of the rows; exact intervals judge the rows then (specification, section 3).
struct ChangeColumns {
  private let index: FigureIndex

  /// Columns of levels are looked for so far to the left, and no more rows are sampled.
  private static let reach = 6
  private static let sample = 60
  /// Larger tables are data, not an article's.
  private static let mostColumns = 60

  init(_ index: FigureIndex) {
    self.index = index
  }

  func all() -> [ChangeColumn] {
    index.extraction.article.tables.indices.flatMap(columns)
  }

  /// A table's figures by column and row: cells with one figure.
  private func grid(_ table: Int) -> [[Int: Int]] {
    let rows = index.extraction.article.tables[table].rows
    let width = min(rows.map(\.count).max() ?? 0, ChangeColumns.mostColumns)
    return (0..<width).map { column in
      var cells: [Int: Int] = [:]
      var crowded: Set<Int> = []
      for item in index.items(ofTable: table, column: column) {
        guard case .tableCell(_, let row, _) = index.place(item), index.items[item].hasValue else {
          continue
        }
        if cells.updateValue(item, forKey: row) != nil { crowded.insert(row) }
      }
      for row in crowded { cells[row] = nil }
      return cells
    }
  }

  private func columns(ofTable table: Int) -> [ChangeColumn] {
    let grid = grid(table)
    guard grid.count > 2 else { return [] }
    var found: [ChangeColumn] = []
    for column in grid.indices.dropFirst(2) where grid[column].count > 1 {
      let isLabelled = isLabelled(table, column, before: grid[column].keys.min() ?? 0)
      let isPercent = grid[column].values.count(where: isPercent) * 2 >= grid[column].count
      guard isLabelled || isPercent else { continue }
      if let change = change(grid, column, isLabelled: isLabelled) { found.append(change) }
    }
    return found
  }

  /// Whether a word in the column's heading, or in a cell above its first figure, speaks of change.
  private func isLabelled(_ table: Int, _ column: Int, before row: Int) -> Bool {
    let article = index.extraction.article.tables[table]
    var cells = article.columns.indices.contains(column) ? [article.columns[column]] : []
    for other in article.rows.prefix(row) where other.indices.contains(column) {
      cells.append(other[column])
    }
    return cells.contains { cell in
      guard !cell.text.isEmpty, let sentence = index.sentence(at: cell.text.start) else {
        return false
      }
      return index.hasCue(
        [.change, .increase, .decrease, .yearOnYear, .more, .less, .against],
        inSentence: sentence)
    }
  }

  // MARK: The pair of levels

  private func change(_ grid: [[Int: Int]], _ column: Int, isLabelled: Bool) -> ChangeColumn? {
    var best: (held: Int, signed: Int, tested: Int, old: Int, new: Int)?
    let rows = grid[column].keys.sorted()
    let first = max(1, column - ChangeColumns.reach)
    // The nearest pair first.
    for near in (first..<column).reversed() {
      for far in (first..<column).reversed() where far != near {
        var held = 0
        var signed = 0
        var tested = 0
        for row in rows.prefix(ChangeColumns.sample) {
          guard let change = grid[column][row], let old = grid[far][row], let new = grid[near][row],
            let fits = fits(old, new, change)
          else { continue }
          tested += 1
          if fits.size { held += 1 }
          if fits.size && fits.sign { signed += 1 }
        }
        if (held, signed) > (best?.held ?? 0, best?.signed ?? 0) {
          best = (held, signed, tested, far, near)
        }
      }
    }
    guard let best else { return nil }
    let failed = best.tested - best.held
    var change = ChangeColumn()
    change.isSigned =
      isLabelled && best.signed >= 3 && best.held - best.signed <= 1
      && hasSigns(rows.compactMap { grid[column][$0] })
    // Two rows that agree, and four times as many as do not; one that a heading names needs fewer.
    if best.held >= 2, best.held >= 4 * failed || (isLabelled && best.held >= 2 * failed) {
      change.evidence = .established
    } else if isLabelled, best.held == 1, best.tested == 2 {
      change.evidence = .probable
    } else if best.held < max(2, failed) {
      return nil
    }
    let isPercent = grid[column].values.count(where: isPercent) * 2 >= grid[column].count
    change.rows = rows.compactMap { row in
      guard let cell = grid[column][row],
        self.isPercent(cell) == isPercent || index.items[cell].kind == .percentagePoint,
        let old = grid[best.old][row],
        let new = grid[best.new][row]
      else { return nil }
      return self.row(old, new, cell)
    }
    return change
  }

  /// Whether figures above zero have a plus, so that signs are meant.
  private func hasSigns(_ cells: [Int]) -> Bool {
    let text = index.extraction.article.text
    return cells.contains { cell in
      let start = index.span(cell).start
      return text[start] == UInt8(ascii: "+") || (start > 0 && text[start - 1] == UInt8(ascii: "+"))
    }
  }

  /// Whether a cell's figure is the change between two others, signs aside; `nil` where it cannot be told.
  private func fits(_ old: Int, _ new: Int, _ change: Int) -> (size: Bool, sign: Bool)? {
    guard isPair(old, new), !isBasisPoints(change),
      let before = index.items[old].nominal?.approximation,
      let after = index.items[new].nominal?.approximation,
      let stated = index.items[change].nominal?.approximation
    else { return nil }
    let places = quantum(old) + quantum(new)
    if isDifference(old, change) {
      let size = abs(abs(after - before) - abs(stated)) <= 0.5 * (places + quantum(change)) * 1.001
      return (size, (after < before) == (stated < 0))
    }
    guard before != 0 else { return nil }
    let rate = abs((after - before) / before) * 100
    let slack = 50 * (quantum(new) + quantum(old) * abs(after / before)) / abs(before)
    // Small counts make any percentage.
    guard slack <= max(5, rate / 10) else { return nil }
    let size = abs(rate - abs(stated)) <= quantum(change) * 1.001 + slack
    return (size, (after < before) == (stated < 0))
  }

  private func quantum(_ item: Int) -> Double { index.items[item].quantum?.approximation ?? 0 }

  private func isPair(_ old: Int, _ new: Int) -> Bool {
    let (left, right) = (index.items[old].kind, index.items[new].kind)
    return index.items[old].group == index.items[new].group
      || ((left == .number || right == .number) && left != .percent && right != .percent)
  }

  private func isDifference(_ old: Int, _ change: Int) -> Bool {
    index.items[old].kind == .percent || !isPercent(change)
  }

  /// Whether a figure is a percentage: "(5.0)%" has its sign behind the bracket.
  private func isPercent(_ item: Int) -> Bool {
    if index.items[item].kind == .percent { return true }
    guard index.items[item].kind == .number else { return false }
    let text = index.extraction.article.text
    var place = index.span(item).end
    while place < text.count, text[place] == UInt8(ascii: ")") || text[place] == UInt8(ascii: " ") {
      place += 1
    }
    return place < text.count && text[place] == UInt8(ascii: "%")
  }

  private func isBasisPoints(_ item: Int) -> Bool {
    let unit = index.unit(of: item)
    return unit.kind == .percentagePoint && unit.code == Percent.Unit.basisPoint.rawValue
  }

  /// A cell as an operand: its digits may be rounded, whatever they count.
  private func operand(_ item: Int) -> Operand {
    var operand = index.operand(item)
    if index.items[item].kind == .number,
      let figure = index.extraction.mentions[index.items[item].mention].figure,
      let value = FigureValue(figure, isCount: false)
    {
      operand.value = value
    }
    return operand
  }

  private func row(_ old: Int, _ new: Int, _ change: Int) -> ChangeColumn.Row? {
    guard isPair(old, new), let before = index.items[old].nominal,
      let after = index.items[new].nominal, !before.isZero
    else { return nil }
    if isBasisPoints(change) { return nil }
    let isDifference = isDifference(old, change)
    let isPositive = !before.isNegative && !after.isNegative
    return ChangeColumn.Row(
      old: operand(old), new: operand(new), change: operand(change),
      isDifference: isDifference,
      canAlarm: index.items[old].kind != .percent && (isDifference || isPositive))
  }
}
