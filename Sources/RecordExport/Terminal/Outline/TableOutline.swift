import ArticleModel

/// The node of a table: its size and headings, and its first rows below.
struct TableOutline {
  private static let shownRows = 3

  private let text: OutlineText

  init(_ text: OutlineText) { self.text = text }

  func node(of table: Table, _ source: SourceSpan?) -> OutlineNode {
    let columns = max(table.columns.count, table.rows.lazy.map(\.count).max() ?? 0)
    var node = OutlineNode(
      label: "table",
      measure: "\(table.rows.count.counted("row")) × \(columns.counted("column"))",
      excerpt: text.words(of: table.columns), source: source)
    if let caption = table.caption {
      node.children.append(OutlineNode(label: "caption", excerpt: text.words(of: caption)))
    }
    for row in table.rows.prefix(TableOutline.shownRows) {
      node.children.append(
        OutlineNode(
          label: "row", excerpt: text.words(of: row), source: .hull(of: row.map(\.source))))
    }
    let rest = table.rows.count - TableOutline.shownRows
    if rest > 0 { node.children.append(.omitted(rest, "row")) }
    return node
  }
}
