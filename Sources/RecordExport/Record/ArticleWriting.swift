import ArticleModel

extension JSONWriter {
  /// The record's keys that the parser fills, from `record_version` to `diagrams`.
  mutating func writeFields(of article: borrowing Article, _ places: borrowing Places) {
    field("record_version", Record.version)
    field("id", article.id)
    write(article.source)
    if let frontMatter = article.frontMatter { write(frontMatter, places) }
    write(article.metadata)
    field(
      "text", article.text, 0..<article.text.count, isWellFormed: places.isTextWellFormed)
    array("blocks") { writer in
      for block in article.blocks { writer.write(block, places) }
    }
    array("tables") { writer in
      for table in article.tables { writer.write(table, places) }
    }
    array("diagrams") { writer in
      for diagram in article.diagrams { writer.write(diagram, places) }
    }
  }

  /// The `diagnostics`.
  mutating func write(_ diagnostics: [Diagnostic], _ places: borrowing Places) {
    array("diagnostics") { writer in
      for diagnostic in diagnostics {
        writer.elementObject { writer in
          writer.field("code", diagnostic.code)
          writer.field("severity", diagnostic.severity.rawValue)
          writer.field("message", diagnostic.message)
          if let offset = diagnostic.offset { writer.writeLineColumn(at: offset, places) }
        }
      }
    }
  }

  private mutating func write(_ source: SourceDescription) {
    object("source") { writer in
      writer.field("path", source.path)
      writer.field("url", source.url)
      writer.field("media_type", source.mediaType)
      writer.field("charset", source.charset)
      writer.field("bytes", source.byteCount)
      writer.field("sha256", source.sha256)
    }
  }

  private mutating func write(_ block: Block, _ places: borrowing Places) {
    elementObject(.line) { writer in
      writer.field("type", block.kind.rawValue)
      writer.field("level", block.level)
      writer.write(block.text, places)
      writer.write(block.source, places)
    }
  }

  private mutating func write(_ table: Table, _ places: borrowing Places) {
    elementObject { writer in
      if let caption = table.caption { writer.field("caption", caption, places) }
      writer.array("columns") { $0.write(table.columns, places) }
      writer.array("rows") { writer in
        for row in table.rows {
          writer.elementArray { $0.write(row, places) }
        }
      }
    }
  }

  private mutating func write(_ cells: [Table.Cell], _ places: borrowing Places) {
    for cell in cells {
      elementObject(.line) { writer in
        writer.field("text", cell.text, places)
        writer.write(cell.text, places)
        if cell.rowSpan != 1 { writer.field("row_span", cell.rowSpan) }
        if cell.columnSpan != 1 { writer.field("column_span", cell.columnSpan) }
      }
    }
  }

  private mutating func write(_ diagram: Diagram, _ places: borrowing Places) {
    elementObject { writer in
      writer.field("language", diagram.language)
      writer.array("nodes") { writer in
        for node in diagram.nodes {
          writer.elementObject(.line) { writer in
            writer.field("id", node.id)
            guard !node.label.isEmpty else { return }
            writer.field("label", node.label, places)
            writer.write(node.label, places)
          }
        }
      }
      writer.array("edges") { writer in
        for edge in diagram.edges {
          writer.elementObject(.line) { writer in
            writer.field("from", edge.from)
            writer.field("to", edge.to)
            if let label = edge.label { writer.field("label", label, places) }
          }
        }
      }
    }
  }
}
