@_exported public import ArticleModel
@_exported public import ArticleParsing
@_exported public import ConsistencyChecking
@_exported public import FactExtraction
@_exported public import IngestionPipeline
@_exported public import RecordExport

/// Reads the articles in `input`, extracts their figures and checks whether they agree.
///
/// ```swift
/// import Crossfoot
///
/// let input = ArticleInput(bytes: Array("Paid $14.2 billion and $21 billion, $35.2 billion in all.".utf8))
/// for record in try Crossfoot.process(input) {
///   for finding in record.findings where finding.severity == .error {
///     print(finding.message)
///   }
/// }
/// ```
///
/// - Parameters:
///   - input: The bytes, with what is known about them.
///   - options: What to extract, and how the checks judge.
/// - Returns: The record of each article, in order. Most inputs hold one; where there are several, their ids are `<id>#<n>`
///   from 1. `DocumentProcessor` hands them over one by one instead.
/// - Throws: What the parser throws for an input that it cannot read at all. Odd content is no error: it is among
///   the record's diagnostics.
public func process(
  _ input: ArticleInput, options: ProcessingOptions = .init()
) throws -> [Record] {
  var records: [Record] = []
  try DocumentProcessor(options).process(input) { records.append($0) }
  return records
}

/// Reads the articles in bytes, whose charset and format are detected; otherwise as `process(_:options:)`.
///
/// ```swift
/// let records = try Crossfoot.process([UInt8](data), format: .markdown)
/// ```
public func process(
  _ bytes: [UInt8], format: InputFormat = .auto, options: ProcessingOptions = .init()
) throws -> [Record] {
  try process(ArticleInput(bytes: bytes, format: format), options: options)
}

/// Reads the articles in a text; otherwise as `process(_:options:)`.
///
/// ```swift
/// let records = try Crossfoot.process("Revenue rose 12% to $5.13 billion.")
/// ```
public func process(
  _ text: String, format: InputFormat = .auto, options: ProcessingOptions = .init()
) throws -> [Record] {
  try process(ArticleInput(bytes: Array(text.utf8), format: format), options: options)
}
