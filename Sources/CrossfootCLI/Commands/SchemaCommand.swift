import ArgumentParser
import Crossfoot

/// `crossfoot schema`: the form of our files.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a file format.",
    discussion: """
      Examples:
        crossfoot schema record > record.schema.json
        crossfoot schema pipeline
      """)

  @Argument(help: "Which format.")
  var name: SchemaFile

  func run() throws {
    let output = try OutputFile(nil)
    try output.append(name.text)
    try output.finish()
  }
}
