import ArticleModel

/// M6: the scale in a table's heading is that of its cells.
struct HeaderScale: RelationRule {
  static let id: RuleID = "M6"
  static let name = "header-scale"
  static let summary =
    "The scale in a table's heading agrees with the figures that the text quotes."
  static let documentation = """
    ## What it checks

    Cells that the text quotes, where all are off by one factor: the heading says thousands and
    the cells are millions. The line above a table counts as its heading. However many cells it concerns, it is one finding.

    ## Why it matters

    One word in a heading makes every cell wrong by a thousand.

    ## Examples

    | text | verdict |
    | --- | --- |
    | heading millions, cell 1,496.5, text $1.5 billion | consistent |
    | heading thousands, cell 1,496.5, text $1.5 billion | inconsistent: wrong scale? |

    ## When it stays silent

    When another cell of the table agrees with the text: then it is one cell's figure that is wrong.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    var tables: [Int: [CellQuote]] = [:]
    for quote in index.cellQuotes { tables[quote.table, default: []].append(quote) }
    for table in index.extraction.article.tables.indices where tables[table] == nil {
      tables[table] = ScaledCells(index).quotes(ofTable: table)
    }
    for table in tables.keys.sorted() {
      guard let quotes = tables[table], let relation = relation(quotes, table, index) else {
        continue
      }
      propose(relation)
    }
  }

  private func relation(_ quotes: [CellQuote], _ table: Int, _ index: FigureIndex) -> Relation? {
    var power: Int?
    var odd: [CellQuote] = []
    for quote in quotes {
      switch quote.match {
      case .agrees:
        // Percentages, counts and shares are in no heading's scale.
        let kind = index.items[quote.cell].kind
        if kind == .money || kind == .measure { return nil }
      case .scale(let other):
        guard power == nil || power == other else { return nil }
        power = other
        odd.append(quote)
      case .slip: break
      }
    }
    guard let first = odd.first, let power else { return nil }
    // Fewer than a thousand is a heading's factor only where several cells have it.
    guard abs(power) > 2 || Set(odd.map(\.cell)).count > 1 else { return nil }
    let cell = index.operand(first.cell)
    let item = index.operand(first.item)
    var relation = Relation(Self.id, .equality, [item, cell], evidence: .established)
    relation.blame = .fixed(1)
    relation.supports = false
    relation.complaint =
      "the text says \(item.text), but the table's \(cell.text) is in another scale: "
      + "does its heading name the right one?"
    relation.explains = odd.flatMap {
      [FigureReference.mention(index.items[$0.item].mention)]
    }
    for column in index.extraction.article.tables[table].columns.indices {
      relation.explains += index.items(ofTable: table, column: column).prefix(400).map {
        .mention(index.items[$0].mention)
      }
    }
    return relation
  }
}
