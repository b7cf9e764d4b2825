import ArgumentParser
import Crossfoot

/// `crossfoot check`: findings as a compiler prints diagnostics.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say which figures of an article contradict each other, where, and why.",
    discussion: """
      Examples:
        crossfoot check draft.md
        crossfoot check --explain draft.md            the relations that hold, too
        crossfoot check --select S,M1 --fail-on warning articles/
        crossfoot check --format json draft.md | jq '.[].findings[].message'

      `crossfoot explain` lists the rules.
      """)

  /// How findings are printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  /// The level from which findings make the call fail.
  enum FailLevel: String, CaseIterable, ExpressibleByArgument {
    case error, warning, note, never

    var severity: Finding.Severity? {
      switch self {
      case .error: .error
      case .warning: .warning
      case .note: .note
      case .never: nil
      }
    }
  }

  @OptionGroup var input: InputOptions

  @Option(help: "How findings are printed: for people, or as an array with an object an article.")
  var format: Format = .text

  @Option(help: ArgumentHelp("Exit with 1 from findings of this level on.", valueName: "level"))
  var failOn: FailLevel = .error

  @Flag(help: "List the relations that hold, those that cannot be checked, and implied values.")
  var explain = false

  @Option(
    help: ArgumentHelp(
      "Run only these rules: ids, names or families, such as S1,restatement,T.",
      valueName: "rules"),
    completion: .custom { _, _, _ in RuleRegistry.all.flatMap { [$0.id.rawValue, $0.name] } })
  var select: [String] = []

  @Option(
    help: ArgumentHelp("Leave these rules out; wins over --select.", valueName: "rules"),
    completion: .custom { _, _, _ in RuleRegistry.all.flatMap { [$0.id.rawValue, $0.name] } })
  var ignore: [String] = []

  @OptionGroup var colors: ColorOptions

  @Flag(name: .shortAndLong, help: "Print notes of the reader about the input, too.")
  var verbose = false

  @Flag(name: .shortAndLong, help: "Print findings alone, without the line that counts them.")
  var quiet = false

  func validate() throws {
    if verbose, quiet { throw ValidationError("--verbose and --quiet exclude each other") }
    _ = try checkOptions()
  }

  func run() throws {
    var options = ProcessingOptions()
    options.checking = try checkOptions()
    let processor = DocumentProcessor(options)
    var inputs = Inputs(input)
    let output = try OutputFile(nil)
    var report = CheckReport(self, selection)
    try inputs.forEach { article in
      try processor.process(article) { record in
        try output.append { report.append(record, to: &$0) }
      }
    }
    try output.append { report.finish(to: &$0) }
    try output.finish()
    if inputs.hasFailed { throw Ending.failed }
    if let level = failOn.severity, report.tally.reaches(level) { throw Ending.findings }
  }

  private var selection: FindingSelection {
    FindingSelection(
      includesNotesOnVerified: explain || failOn == .note,
      includesReaderNotes: explain || verbose)
  }

  private func checkOptions() throws -> CheckOptions {
    do {
      return try CheckOptions(
        select: CheckCommand.words(select), ignore: CheckCommand.words(ignore))
    } catch {
      throw ValidationError("\(error)")
    }
  }

  /// The words of options that may hold several, parted by commas.
  private static func words(_ options: [String]) -> [String] {
    options.flatMap { $0.split(separator: ",").map(String.init) }
  }
}

/// The output of a check in the format that was asked for, and what was counted.
struct CheckReport {
  private(set) var tally = FindingTally()
  private let format: CheckCommand.Format
  private let selection: FindingSelection
  private let showsSummary: Bool
  private let renderer: FindingRenderer
  private var encoder: CheckReportEncoder

  init(_ command: CheckCommand, _ selection: FindingSelection) {
    format = command.format
    self.selection = selection
    showsSummary = !command.quiet
    renderer = FindingRenderer(
      .init(
        style: Terminal.style(command.colors.color), width: Terminal.width, selection: selection,
        explains: command.explain))
    encoder = CheckReportEncoder(selection: command.explain ? nil : selection)
  }

  mutating func append(_ record: Record, to bytes: inout [UInt8]) {
    tally.add(record, selection)
    switch format {
    case .text: renderer.append(record, named: "<stdin>", to: &bytes)
    case .json: encoder.append(record, to: &bytes)
    }
  }

  mutating func finish(to bytes: inout [UInt8]) {
    switch format {
    case .text: if showsSummary { bytes.append(contentsOf: "\(tally.summary)\n".utf8) }
    case .json: encoder.finish(to: &bytes)
    }
  }
}
