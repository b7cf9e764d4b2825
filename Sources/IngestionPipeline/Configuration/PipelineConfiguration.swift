internal import ArticleModel
internal import ArticleParsing
internal import ConsistencyChecking
internal import FactExtraction
internal import RecordExport

/// What `pipeline.yml` says, its defaults filled in.
///
/// Its keys are declared in `PipelineOptions.swift`. Paths are relative to the file's folder.
public struct PipelineConfiguration: Sendable {
  /// The largest document that is read unless the file says otherwise: 64 MiB.
  public static let defaultDocumentLimit = 64 << 20

  /// Where articles come from.
  struct Source: Sendable {
    var path: GlobPattern
    var exclude: [GlobPattern] = []
    var format = InputFormat.auto
    var locale: String?
    var referenceTime: String?
    var fiscalCalendar: FiscalCalendar?
  }

  /// What is looked for in an article.
  struct Extract: Sendable {
    var kinds: [Mention.Kind]?
    var temporalConvention = TemporalConvention.timeml
    var fiscalYears: [FiscalYear] = []
  }

  /// When the fiscal years of a company end.
  struct FiscalYear: Sendable {
    var company = ""
    var calendar: FiscalCalendar?
  }

  /// How the checks are judged.
  struct Check: Sendable {
    var levels: [RuleID: CheckLevel] = [:]
    var failLevel = FailLevel.never
  }

  /// A file, or a file a record, that results are written to.
  struct Export: Sendable {
    var format = RecordFormat.jsonl
    var path: PathTemplate
  }

  /// The severity from which findings make a run fail.
  public enum FailLevel: String, Hashable, Sendable, CaseIterable {
    case error, warning, note, never
  }

  /// What becomes of a document that cannot be read, or has no place to be written to.
  public enum BadDocumentPolicy: String, Hashable, Sendable, CaseIterable {
    /// Its bytes and the reason are kept, and the run goes on.
    case quarantine
    /// It is counted, and the run goes on.
    case skip
    /// The run ends.
    case stop
  }

  /// The file, as it was given.
  public let path: String
  var version = 1
  var sources: [Source] = []
  var extract = Extract()
  var check = Check()
  var exports: [Export] = []
  /// The documents that are worked on at once; `nil` is one a core.
  public internal(set) var jobs: Int?
  var documentLimit = PipelineConfiguration.defaultDocumentLimit
  public internal(set) var badDocuments = BadDocumentPolicy.quarantine
  var quarantine = RawPath("")

  init(path: String) { self.path = path }

  /// The folder that paths are relative to.
  var folder: RawPath { RawPath(path).folder }

  /// The options that the documents of a source are processed with.
  func processing(of source: Source? = nil) -> ProcessingOptions {
    var options = ProcessingOptions()
    options.extraction.temporalConvention = extract.temporalConvention
    options.extraction.fiscalCalendar = source?.fiscalCalendar
    for year in extract.fiscalYears {
      options.extraction.fiscalCalendars[year.company] = year.calendar
    }
    if let kinds = extract.kinds { options.extraction.kinds = Set(kinds) }
    options.checking.levels = check.levels
    return options
  }

  /// Reads a pipeline file.
  ///
  /// - Throws: ``ConfigurationError`` with the place of what is wrong.
  public static func load(path: String) throws(ConfigurationError) -> PipelineConfiguration {
    let contents: FileReader.Contents
    do throws(DocumentFailure) {
      contents = try FileReader(limit: 1 << 20).read(RawPath(path))
    } catch {
      throw ConfigurationError(reason: .unreadable(error), path: path, line: nil, column: nil)
    }
    return try parse(contents.bytes, path: path)
  }

  /// Reads the text of a pipeline file.
  ///
  /// - Parameters:
  ///   - yaml: The text in UTF-8.
  ///   - path: The file's path: for messages, and its folder is where relative paths begin.
  /// - Throws: ``ConfigurationError`` with the place of what is wrong.
  public static func parse(
    _ yaml: [UInt8], path: String
  ) throws(ConfigurationError) -> PipelineConfiguration {
    let start = LineColumn(line: 1, column: 1)
    let document: YAMLNode?
    do throws(YAMLError) {
      document = try YAMLReader.document(yaml)
    } catch {
      throw ConfigurationError(
        reason: .malformed(error.message), path: path, line: error.place.line,
        column: error.place.column)
    }
    let root = document ?? YAMLNode(value: .mapping([]), place: start)
    var configuration = PipelineConfiguration(path: path)
    let input = OptionInput(key: "pipeline", node: root, path: path)
    try PipelineConfiguration.options.decode(input, into: &configuration)
    return configuration
  }
}
