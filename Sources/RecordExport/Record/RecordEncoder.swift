public import ArticleModel

/// Writes records as JSON, in the form that `schemas/record.schema.json` states.
///
/// The output is valid UTF-8 whatever the record holds, and a function of the record alone: the same
/// record gives the same bytes.
public struct RecordEncoder: Sendable {
  public init() {}

  /// Appends one record, without a line end.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - pretty: Whether to indent it; else it stands on one line.
  ///   - bytes: Where it goes.
  /// - Complexity: O(*n*) in the sizes of the article's text and source and in the number of mentions.
  public func append(_ record: Record, pretty: Bool, to bytes: inout [UInt8]) {
    append(record, pretty: pretty, depth: 0, to: &bytes)
  }

  /// Appends what the parser saw: the record without mentions, entities, findings and coverage.
  public func appendParsed(_ article: Article, pretty: Bool, to bytes: inout [UInt8]) {
    appendParsed(article, pretty: pretty, depth: 0, to: &bytes)
  }

  func append(_ record: Record, pretty: Bool, depth: Int, to bytes: inout [UInt8]) {
    let places = Places(record.extraction.article)
    let size = record.encodedSize
    JSONWriter.append(
      to: &bytes, estimate: pretty ? size * 2 : size, pretty: pretty, depth: depth
    ) { writer in
      writer.writeRecord(record, places)
    }
  }

  func appendParsed(_ article: Article, pretty: Bool, depth: Int, to bytes: inout [UInt8]) {
    let places = Places(article)
    let size = article.encodedSize
    JSONWriter.append(
      to: &bytes, estimate: pretty ? size * 2 : size, pretty: pretty, depth: depth
    ) { writer in
      writer.writeObject { writer in
        writer.writeFields(of: article, places)
        writer.write(article.diagnostics, places)
      }
    }
  }
}

extension JSONWriter {
  // Without closures, in which the compiler copies what they are to borrow.
  fileprivate mutating func writeRecord(_ record: borrowing Record, _ places: Places) {
    beginObject()
    writeFields(of: record.extraction.article, places)
    key("mentions")
    beginArray()
    write(record.extraction.mentions, places)
    endArray()
    key("entities")
    beginArray()
    write(record.extraction.entities)
    endArray()
    key("findings")
    beginArray()
    write(record.findings, FigureWriting(record.extraction.mentions, places))
    endArray()
    write(record.coverage)
    write(record.extraction.article.diagnostics + record.extraction.diagnostics, places)
    endObject()
  }
}

extension Record {
  /// About how many bytes its compact JSON has: rather too many than too few, which would be copied.
  fileprivate var encodedSize: Int {
    extraction.article.encodedSize + extraction.mentions.count * 480
      + extraction.entities.count * 240 + findings.count * 1200
  }
}

extension Article {
  /// About how many bytes its compact JSON has: rather too many than too few, which would be copied.
  fileprivate var encodedSize: Int {
    let header = frontMatter.map { 4 * $0.source.length } ?? 0
    return text.count + text.count / 8 + blocks.count * 110 + header + 4096
      + tables.reduce(0) { $0 + 80 * ($1.rows.count + 1) * max(1, $1.columns.count) }
      + diagrams.reduce(0) { $0 + 120 * ($1.nodes.count + $1.edges.count) }
  }
}
