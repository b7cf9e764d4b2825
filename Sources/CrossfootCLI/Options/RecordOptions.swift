import ArgumentParser
import Crossfoot

/// The formats that articles are printed in.
enum PrintedFormat: String, CaseIterable, ExpressibleByArgument {
  case json, jsonl
  /// The text with its times marked inline as TIMEX3, a document an article.
  case timeml

  /// The format of records that it is, if one.
  var record: RecordFormat? { RecordFormat(rawValue: rawValue) }
}

/// How records are written, and where to.
struct RecordOptions: ParsableArguments {
  @Option(
    help:
      "The format: one JSON document (an array for several articles), one record a line, or the text with inline TIMEX3. (default: json)"
  )
  var format: PrintedFormat?

  @Flag(help: "Write JSON on one line instead of indented.")
  var compact = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to a file, which appears whole or not at all, instead of standard output.",
      valueName: "path"),
    completion: .file())
  var output: String?
}
