import ArgumentParser
import Crossfoot

/// What to read, and what is known about it.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "Articles to read; a folder means the articles under it, and - standard input.",
    completion: .file())
  var files: [String]

  @Option(help: "The format of the input; auto looks at the content before the name.")
  var inputFormat: InputFormat = .auto

  @Option(
    help: ArgumentHelp(
      "The language and region of the articles, such as en-GB; else their front matter's.",
      valueName: "tag"))
  var locale: String?

  @Option(
    help: ArgumentHelp(
      "What relative dates resolve against, such as 2026-04-09 or 2026-04-09T18:00:00; else the publication date.",
      valueName: "time"))
  var referenceTime: String?

  @Option(help: ArgumentHelp("What standard input is called in the output.", valueName: "name"))
  var stdinName: String?

  func validate() throws {
    if files.filter({ $0 == "-" }).count > 1 {
      throw ValidationError("standard input can be read only once")
    }
    if stdinName != nil, !files.contains("-") {
      throw ValidationError("--stdin-name names standard input, which is not read: add -")
    }
    if let referenceTime, !ReferenceTime.isValid(referenceTime) {
      throw ValidationError(
        "--reference-time cannot be '\(referenceTime)': \(ReferenceTime.problem)")
    }
    if let locale, !LanguageTag.isValid(locale) {
      throw ValidationError("--locale cannot be '\(locale)': \(LanguageTag.problem)")
    }
    if files.contains("") { throw ValidationError("an empty path names no article") }
  }
}
