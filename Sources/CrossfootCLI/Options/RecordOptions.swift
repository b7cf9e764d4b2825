import ArgumentParser
import Crossfoot

/// How records are written, and where to.
struct RecordOptions: ParsableArguments {
  @Option(
    help:
      "The format: one JSON document (an array for several articles), or one record a line. (default: json)"
  )
  var format: RecordFormat?

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
