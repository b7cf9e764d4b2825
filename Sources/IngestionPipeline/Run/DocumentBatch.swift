internal import ArticleModel
internal import ArticleParsing
internal import RecordExport

/// Some documents that one task works on, in their order.
struct DocumentBatch: Sendable {
  /// Its place among the batches, from 0.
  var index: Int
  var documents: [PlannedDocument]

  /// A task costs more than a short article, so that several share one; a few long ones fill it as well.
  private static let documentLimit = 16
  private static let byteLimit = 1 << 20

  /// Takes the next batch, or `nil` at the end.
  init?(_ index: Int, from documents: inout AnyIterator<PlannedDocument>) {
    self.index = index
    self.documents = []
    var byteCount = 0
    while self.documents.count < DocumentBatch.documentLimit, byteCount < DocumentBatch.byteLimit,
      let document = documents.next()
    {
      self.documents.append(document)
      byteCount += document.byteCount
    }
    if self.documents.isEmpty { return nil }
  }
}

/// What became of a document before anything is written.
struct DocumentResult: Sendable {
  var path: String
  /// Empty where there is a failure.
  var records: [EncodedRecord] = []
  var failure: DocumentFailure?
  /// The document's bytes, where it could be read: kept until its records are written.
  var bytes: [UInt8]?
  var identity: FileIdentity?
}

/// The results of a batch.
struct BatchResult: Sendable {
  var index: Int
  var documents: [DocumentResult]
}

/// Reads, processes and encodes documents; a value that tasks share.
struct DocumentWorker: Sendable {
  /// One for each source.
  var processors: [DocumentProcessor]
  var sources: [PipelineConfiguration.Source]
  var reader: FileReader
  var writesLines: Bool
  var writesDocuments: Bool

  init(_ configuration: PipelineConfiguration) {
    let common = DocumentProcessor(configuration.processing())
    processors = configuration.sources.map {
      $0.fiscalCalendar == nil ? common : DocumentProcessor(configuration.processing(of: $0))
    }
    sources = configuration.sources
    reader = FileReader(limit: configuration.documentLimit)
    writesLines = configuration.exports.contains { $0.format == .jsonl }
    writesDocuments = configuration.exports.contains { $0.format == .json }
  }

  /// Works through a batch.
  ///
  /// - Throws: `CancellationError`, between two documents.
  func work(on batch: DocumentBatch) throws -> BatchResult {
    var results: [DocumentResult] = []
    for document in batch.documents {
      try Task.checkCancellation()
      results.append(work(on: document))
    }
    return BatchResult(index: batch.index, documents: results)
  }

  private func work(on document: PlannedDocument) -> DocumentResult {
    var result = DocumentResult(path: document.path, failure: document.failure)
    guard result.failure == nil else { return result }
    do throws(DocumentFailure) {
      let contents = try reader.read(document.file)
      result.bytes = contents.bytes
      result.identity = contents.identity
      result.records = try records(of: contents.bytes, document)
    } catch {
      result.failure = error
    }
    return result
  }

  private func records(
    of bytes: [UInt8], _ document: PlannedDocument
  ) throws(DocumentFailure) -> [EncodedRecord] {
    let source = sources[document.source]
    let input = ArticleInput(
      bytes: bytes, path: document.path, format: source.format, locale: source.locale,
      referenceTime: source.referenceTime)
    var records: [EncodedRecord] = []
    do {
      try processors[document.source].process(input) { record, number in
        records.append(encoded(record, number, path: document.path))
      }
    } catch {
      throw .unparsable(reason: String(describing: error))
    }
    guard !records.isEmpty else { throw .noArticle }
    return records
  }

  private func encoded(_ record: Record, _ number: ArticleNumber?, path: String) -> EncodedRecord {
    let encoder = RecordEncoder()
    var line: [UInt8] = []
    var document: [UInt8] = []
    if writesLines {
      encoder.append(record, pretty: false, to: &line)
      line.append(0x0A)
    }
    if writesDocuments {
      encoder.append(record, pretty: true, to: &document)
      document.append(0x0A)
    }
    let values = PathTemplate.Values(record.extraction, path: path, number: number)
    return EncodedRecord(
      line: line, document: document, values: values, number: number, tally: RecordTally(record))
  }
}

extension PathTemplate.Values {
  fileprivate init(_ extraction: Extraction, path: String, number: ArticleNumber?) {
    let suffix = number.map { "#\($0.value)" } ?? ""
    let fileName = path.split(separator: "/").last.map(String.init) ?? path
    let stem = fileName.lastIndex(of: ".").map { fileName[..<$0] } ?? fileName[...]
    let metadata = extraction.article.metadata
    self.init(
      path: path + suffix, id: extraction.article.id,
      name: (stem.isEmpty ? fileName : String(stem)) + suffix,
      date: metadata.published.flatMap(PathTemplate.Values.day), language: metadata.language)
  }

  /// The date of an ISO 8601 time, as far as it is known: `2026-04-09`, `2026-04`, `2026`.
  private static func day(_ time: String) -> String? {
    let day = time.utf8.prefix(10)
    let isDate = day.allSatisfy { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }
    return isDate && day.count >= 4 ? String(day) : nil
  }
}
