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
    let extraction = record.extraction
    let article = extraction.article
    let places = Places(article)
    let size =
      article.text.count + article.blocks.count * 100 + extraction.mentions.count * 320
      + record.findings.count * 640 + 2048
    bytes.reserve(pretty ? size * 2 : size)
    var writer = JSONWriter(appendingTo: &bytes, pretty: pretty, depth: depth)
    writer.writeObject { writer in
      writer.writeArticle(places)
      writer.array("mentions") { writer in
        for index in extraction.mentions.indices {
          writer.write(extraction.mentions[index], id: index, places)
        }
      }
      writer.array("entities") { writer in
        for (index, entity) in extraction.entities.enumerated() { writer.write(entity, id: index) }
      }
      writer.array("findings") { writer in
        let figures = FigureWriting(extraction, places)
        for finding in record.findings {
          writer.elementObject { $0.writeFields(of: finding, figures) }
        }
      }
      writer.write(record.coverage)
      writer.write(article.diagnostics + extraction.diagnostics, places)
    }
    writer.finish(to: &bytes)
  }

  func appendParsed(_ article: Article, pretty: Bool, depth: Int, to bytes: inout [UInt8]) {
    bytes.reserve((article.text.count + article.blocks.count * 100 + 2048) * (pretty ? 2 : 1))
    let places = Places(article)
    var writer = JSONWriter(appendingTo: &bytes, pretty: pretty, depth: depth)
    writer.writeObject { writer in
      writer.writeArticle(places)
      writer.write(article.diagnostics, places)
    }
    writer.finish(to: &bytes)
  }
}

extension [UInt8] {
  /// Makes room for `count` bytes more, growing at least twofold so that a list of records is not copied for each.
  mutating func reserve(_ count: Int) {
    let needed = self.count + count
    if needed > capacity { reserveCapacity(Swift.max(needed, 2 * capacity)) }
  }
}
