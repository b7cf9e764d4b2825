import ArgumentParser
import Crossfoot

/// `crossfoot extract`: records as JSON.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print the record of articles: text, figures, dates, names and findings.",
    discussion: """
      Examples:
        crossfoot extract draft.md
        crossfoot extract --format jsonl articles/ --output articles.jsonl
        crossfoot extract --format timeml story.txt
        curl -s https://example.org/post.md | crossfoot extract - --stdin-name post.md

      `crossfoot schema record` prints the form of a record.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: RecordOptions
  @Option(
    help: ArgumentHelp(
      "Whose conventions hold for times: which words belong to one, what it rolls over.",
      valueName: "convention"))
  var temporalConvention: TemporalConvention = .timeml
  @Flag(name: .shortAndLong, help: "Say on standard error what was found in each article.")
  var verbose = false

  func run() throws {
    var options = ProcessingOptions()
    options.extraction.temporalConvention = temporalConvention
    let processor = DocumentProcessor(options)
    try RecordPrinting(input, output).run { article, encoder, bytes in
      try processor.process(article) { record in
        if output.format == .timeml {
          TimeMLEncoder().append(record, to: &bytes)
        } else {
          encoder.append(record, to: &bytes)
        }
        guard verbose else { return }
        let source = record.extraction.article.source
        StandardError.report(
          source.path ?? "<stdin>",
          RunReport.count(record.extraction.mentions.count, "mention") + ", "
            + RunReport.count(record.findings.count, "finding"))
      }
    }
  }
}

/// What `extract` and `parse` have in common: inputs one by one, their records to the output.
struct RecordPrinting {
  private let input: InputOptions
  private let options: RecordOptions

  init(_ input: InputOptions, _ options: RecordOptions) {
    self.input = input
    self.options = options
  }

  /// Writes what `encode` appends for each input.
  ///
  /// - Throws: `Ending.failed` where an input could not be read, when the others are written.
  func run(
    encode: (ArticleInput, inout RecordListEncoder, inout [UInt8]) throws -> Void
  ) throws {
    var inputs = Inputs(input)
    let output = try OutputFile(options.output, inputs: inputs.paths)
    let format = (options.format ?? .json).record
    var encoder = RecordListEncoder(
      format: format ?? .jsonl, pretty: !options.compact, alwaysArray: inputs.isList)
    try inputs.forEach { article in
      try output.append { bytes in try encode(article, &encoder, &bytes) }
    }
    // Of nothing that could be read there is no output, and a file that is there stays.
    if encoder.isEmpty, format != nil, inputs.hasFailed { throw Ending.failed }
    try output.append { encoder.finish(to: &$0) }
    try output.finish()
    if inputs.hasFailed { throw Ending.failed }
  }
}
