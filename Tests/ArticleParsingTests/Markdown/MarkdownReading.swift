import ArticleModel

@testable import ArticleParsing

/// A body as the reader gives it, in a form that tests can write down.
struct MarkdownReading {
  let source: [UInt8]
  let builder: ArticleBuilder
  let structure: MarkdownStructure

  init(_ source: [UInt8], from start: Int = 0) {
    var builder = ArticleBuilder()
    self.source = source
    structure = MarkdownBody.read(source, from: start, into: &builder)
    self.builder = builder
  }

  init(_ source: String) { self.init(Array(source.utf8)) }

  /// Each block as its kind and its text: `heading2 Results`.
  var blocks: [String] {
    builder.blocks.map { block in
      block.kind.rawValue + (block.level.map(String.init) ?? "") + " " + text(block.text)
    }
  }

  /// The places of all blocks.
  var places: [TextSpan] {
    builder.blocks.map { TextSpan(start: $0.source.start, end: $0.source.end) }
  }

  var codes: [String] { structure.diagnostics.map(\.code) }

  func text(_ span: TextSpan) -> String {
    String(decoding: builder.text[span.range], as: UTF8.self)
  }

  /// The texts of a table: the header row, then the others.
  func rows(_ index: Int) -> [[String]] {
    guard structure.tables.indices.contains(index) else { return [] }
    let table = structure.tables[index]
    return ([table.columns] + table.rows).map { $0.map { text($0.text) } }
  }

  /// The nodes and edges of a diagram: `A Label`, `A B text`.
  func diagram(_ index: Int) -> (nodes: [String], edges: [String])? {
    guard structure.diagrams.indices.contains(index) else { return nil }
    let diagram = structure.diagrams[index]
    return (
      diagram.nodes.map { "\($0.id) \(text($0.label))" },
      diagram.edges.map { "\($0.from) \($0.to)" + ($0.label.map { " " + text($0) } ?? "") }
    )
  }

  /// What is wrong with the places, or `nil`: copies equal their source, and runs, blocks and cells
  /// stand in order.
  var misplacement: String? {
    var reached = 0
    for run in builder.map.runs {
      if run.originStart < reached, !run.isCopy || run.originEnd > reached + run.length {
        return "the run at \(run.start) goes back to \(run.originStart)"
      }
      reached = max(reached, run.originEnd)
      guard run.isCopy else { continue }
      if builder.text[run.start..<run.end] != source[run.originStart..<run.originEnd] {
        return "the run at \(run.start) is not what stands at \(run.originStart)"
      }
    }
    var end = (text: 0, source: 0)
    for block in builder.blocks {
      if block.text.start < end.text || block.text.isEmpty { return "text of \(block)" }
      if block.source.start < end.source || block.source.end > source.count {
        return "source of \(block)"
      }
      end = (block.text.end, block.source.end)
    }
    for table in structure.tables {
      for cell in ([table.columns] + table.rows).joined()
      where cell.source.start > cell.source.end || cell.source.end > source.count {
        return "place of \(cell)"
      }
    }
    return nil
  }
}
