import ArticleModel

/// The figures of all tables by their columns.
struct TableColumns: Sendable {
  /// By table and column: items in row order.
  private var columns: [[[Int]]]

  init(_ index: FigureIndex) {
    columns = Array(repeating: [], count: index.extraction.article.tables.count)
    for item in index.items.indices {
      guard case .tableCell(let table, _, let column) = index.place(item),
        columns.indices.contains(table), column >= 0
      else { continue }
      while columns[table].count <= column { columns[table].append([]) }
      columns[table][column].append(item)
    }
  }

  func items(_ table: Int, _ column: Int) -> ArraySlice<Int> {
    guard columns.indices.contains(table), columns[table].indices.contains(column) else {
      return []
    }
    return columns[table][column][...]
  }
}
