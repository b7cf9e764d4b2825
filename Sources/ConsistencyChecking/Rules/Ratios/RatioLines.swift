import ArticleModel

/// The lines of a table, its rows or its columns, of which one can be the quotient of two others (R6).
struct RatioLines {
  private let index: FigureIndex
  private let lines: [Line]
  /// The places at which a line has the mean of the others, which is no quotient of means.
  private let means: Set<Int>

  private struct Line {
    var heading: String
    /// Place by place: the only figure of the cell.
    var items: [Int?]
  }

  /// How far from a ratio its parts are looked for.
  private static let reach = 4
  /// The scales that a heading can give to the divisor without our seeing it: "Shares (m)".
  private static let powers = [0, 6, 3, -3, -6]

  init(_ number: Int, _ table: Table, _ direction: TableAxis.Direction, _ index: FigureIndex) {
    self.index = index
    func heading(_ span: TextSpan?) -> String {
      span.map { index.extraction.article.string($0).lowercased() } ?? ""
    }
    let columns = table.columns.indices.dropFirst()
    let headings: (rows: [String], columns: [String]) = (
      table.rows.map { heading($0.first?.text) }, columns.map { heading(table.columns[$0].text) }
    )
    let isByRow = direction == .rows
    lines =
      isByRow
      ? table.rows.indices.map { row in
        Line(
          heading: headings.rows[row],
          items: columns.map { index.item(inTable: number, row: row, column: $0) })
      }
      : zip(columns, headings.columns).map { column, heading in
        Line(
          heading: heading,
          items: table.rows.indices.map {
            index.item(inTable: number, row: $0, column: column)
          })
      }
    let places = isByRow ? headings.columns : headings.rows
    means = Set(places.indices.filter { RatioLines.hasWord(of: RatioLines.meanWords, places[$0]) })
  }

  /// The relations of every line that the quotient of two others is in all places but one, and in at least two.
  func relations() -> [Relation] {
    lines.indices.flatMap { line in
      scale(lines[line]).map { relations(line, scale: $0) } ?? []
    }
  }

  private func relations(_ line: Int, scale: Int) -> [Relation] {
    let near = max(0, line - RatioLines.reach)..<min(lines.count, line + RatioLines.reach + 1)
    let ratios = lines[line].items
    let levels = near.filter { other in
      other != line
        && ratios.indices.allSatisfy { place in
          ratios[place] == nil || lines[other].items[place].map(isLevel) == true
        }
    }
    for top in levels {
      for bottom in levels where bottom != top {
        for power in scale == 100 ? [0] : RatioLines.powers {
          let relations = ratios.indices.compactMap {
            relation($0, top, bottom, ratios, scale, power)
          }
          if isRatio(relations) { return relations }
        }
      }
    }
    return []
  }

  /// Whether a quotient holds in all places but one, which a slip of the pen explains, and is no accident of few digits.
  private func isRatio(_ relations: [Relation]) -> Bool {
    let broken = relations.filter { !$0.isVerified }
    let telling = relations.count { relation in
      relation.isVerified
        && (relation.result?.text.utf8.count { $0.isDigit } ?? 0) > 1
    }
    guard telling > 1, broken.count < 2, relations.count - broken.count > 1 else { return false }
    return broken.allSatisfy { relation in
      (0..<relation.operandCount).contains {
        relation.repairs(of: $0).contains { !$0.isLoose && $0.kind != .sign }
      }
    }
  }

  private func relation(
    _ place: Int, _ top: Int, _ bottom: Int, _ ratios: [Int?], _ scale: Int, _ power: Int
  ) -> Relation? {
    guard !means.contains(place), let part = lines[top].items[place],
      let whole = lines[bottom].items[place], let ratio = ratios[place],
      index.items[ratio].hasValue
    else { return nil }
    var divisor = index.operand(whole)
    if power != 0 {
      guard let value = divisor.value.scaled(byPowerOfTen: power) else { return nil }
      divisor.value = value
    }
    return Relation(
      RatioRows.id, .quotient(scale: scale), [index.operand(part), divisor],
      result: index.operand(ratio), evidence: .established)
  }

  /// What a quotient is multiplied by to be a line's figures: 100 for percentages, 1,000 for "per 1,000"; `nil`
  /// where nothing says that the line is one of ratios.
  private func scale(_ line: Line) -> Int? {
    let figures = line.items.compactMap(\.self)
    guard figures.count > 2 else { return nil }
    if figures.allSatisfy({ index.items[$0].kind == .percent }) { return 100 }
    guard RatioLines.hasWord(of: RatioLines.ratioWords, line.heading) else { return nil }
    for (word, base) in RatioLines.bases where line.heading.contains(word) { return base }
    return 1
  }

  private static let bases: [(String, Int)] = [
    ("per 100,000", 100_000), ("per 10,000", 10_000), ("per 1,000", 1000), ("per thousand", 1000),
    ("per million", 1_000_000), ("per 100", 100), ("per cent", 100),
  ]
  private static let ratioWords: WordSet = [
    "per", "yield", "yields", "rate", "ratio", "average", "mean", "density", "/", "each", "margin",
  ]
  private static let meanWords: WordSet = ["average", "mean", "median"]

  private static func hasWord(of words: WordSet, _ heading: String) -> Bool {
    (words.contains("/") && heading.contains("/"))
      || heading.split(whereSeparator: { !$0.isLetter }).contains(where: words.contains)
  }

  private func isLevel(_ item: Int) -> Bool {
    let kind = index.items[item].kind
    return index.items[item].hasValue
      && (kind == .money || kind == .number || kind == .measure || kind == .count)
  }
}
