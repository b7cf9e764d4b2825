public import ArticleModel

/// Writes what a check found as JSON: an array with one object an article.
///
/// An object has `path` (where known), `id`, `findings`, `coverage` and `diagnostics`. A finding has the
/// record's fields, but each figure is an object with `mention`, `text` and its place, since the list of
/// mentions is not there to look its id up in.
public struct CheckReportEncoder: Sendable {
  /// Which findings are written; `nil` means every one, relations that hold included.
  private let selection: FindingSelection?
  private let isPretty: Bool
  private var isEmpty = true

  public init(selection: FindingSelection?, pretty: Bool = true) {
    self.selection = selection
    isPretty = pretty
  }

  public mutating func append(_ record: Record, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: (isEmpty ? "[\n" : ",\n").utf8)
    if isPretty { bytes.append(contentsOf: "  ".utf8) }
    isEmpty = false
    let article = record.extraction.article
    let places = Places(article)
    let figures = FigureWriting(record.extraction.mentions, places, spellsOutMentions: true)
    let diagnostics = article.diagnostics + record.extraction.diagnostics
    JSONWriter.append(
      to: &bytes, estimate: 1024 + 2048 * record.findings.count, pretty: isPretty, depth: 1
    ) { writer in
      writer.writeObject { writer in
        writer.field("path", article.source.path)
        writer.field("id", article.id)
        writer.array("findings") { writer in
          record.findings.forEachPlace { finding, _ in
            if selection?.shows(finding.pointee) ?? true { writer.write(finding, figures) }
          }
        }
        writer.object("coverage", .line) { writer in
          writer.field("verified", record.coverage.verified.count)
          writer.field("contradicted", record.coverage.contradicted.count)
          writer.field("unchecked", record.coverage.unchecked.count)
        }
        writer.write(diagnostics.filter { selection?.shows($0) ?? true }, places)
      }
    }
  }

  /// Ends the array: nothing may be appended behind it.
  public mutating func finish(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: (isEmpty ? "[]\n" : "\n]\n").utf8)
  }
}
