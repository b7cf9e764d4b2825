import ArticleModel

/// R6: a row of margins or ratios follows from the two rows that it is worked out from.
struct RatioRows: RelationRule {
  static let id: RuleID = "R6"
  static let name = "ratio-rows"
  static let summary = "A table's row of ratios agrees with the rows that make it."
  static let documentation = """
    ## What it checks

    A row of percentages or of figures "per" something against two rows above it, where their
    quotient is the row in all columns but one, and in at least two.

    ## Why it matters

    The ratio is what a table is read for, and the row that is not added up.

    ## Examples

    | text | verdict |
    | --- | --- |
    | 1,708 of 6,207, printed 27.5% | exact |
    | 1,603 of 5,742, printed 29.7%, the other columns agree | inconsistent: digits swapped? |

    ## When it stays silent

    When no two rows near it make the ratio in two columns: an adjusted margin, a return on an
    average, is made of figures that the table does not have.
    """

  /// The rows above a ratio in which its parts are looked for.
  private static let reach = 4

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for (number, table) in index.extraction.article.tables.enumerated()
    where table.columns.count > 3 && table.rows.count > 2 && table.rows.count < 400 {
      for row in table.rows.indices.dropFirst(2) {
        for relation in relations(row, number, table, index) { propose(relation) }
      }
    }
  }

  private func relations(_ row: Int, _ number: Int, _ table: Table, _ index: FigureIndex)
    -> [Relation]
  {
    func items(_ row: Int) -> [Int?] {
      table.columns.indices.dropFirst().map { index.item(inTable: number, row: row, column: $0) }
    }
    let ratios = items(row)
    let heading = table.rows[row].first.map { index.extraction.article.string($0.text) } ?? ""
    let isPercent = ratios.allSatisfy { $0.map { index.items[$0].kind == .percent } ?? true }
    let isPer = Array(heading.utf8)[...].holdsAnyCase(" per ")
    guard ratios.count(where: { $0 != nil }) > 2, isPercent || isPer else { return [] }
    let above = max(0, row - RatioRows.reach)..<row
    let rows = above.map { (row: $0, items: items($0)) }.filter { candidate in
      candidate.items.allSatisfy { $0.map { isLevel($0, index) } ?? false }
    }
    for top in rows {
      for bottom in rows where bottom.row != top.row {
        let relations = zip(zip(top.items, bottom.items), ratios).compactMap {
          pair, ratio -> Relation? in
          guard let part = pair.0, let whole = pair.1, let ratio, index.items[ratio].hasValue else {
            return nil
          }
          return Relation(
            Self.id, .quotient(scale: isPercent ? 100 : 1),
            [index.operand(part), index.operand(whole)], result: index.operand(ratio),
            evidence: .established)
        }
        let agreeing = relations.count(where: \.isVerified)
        if agreeing > 1, relations.count - agreeing < 2 { return relations }
      }
    }
    return []
  }

  private func isLevel(_ item: Int, _ index: FigureIndex) -> Bool {
    let kind = index.items[item].kind
    return index.items[item].hasValue
      && (kind == .money || kind == .number || kind == .measure || kind == .count)
  }
}
