import ArgumentParser

/// The command `crossfoot`.
struct CrossfootCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crossfoot",
    abstract: "Extract the figures and dates of articles, and check whether they agree.",
    discussion: """
      Crossfooting is adding the columns and the rows and seeing that they agree. Crossfoot reads \
      articles, pulls out figures, dates and names with their exact values and places, and says \
      whether the figures agree with each other.

      Examples:
        crossfoot check draft.md              what contradicts what, and where
        crossfoot check --explain draft.md    with the sums that hold, too
        crossfoot extract draft.md            everything as JSON
        crossfoot run                         the batch that pipeline.yml describes
        crossfoot explain S1                  what a rule checks

      Exit status: 0 done, 1 findings at or above the level to fail on, 2 usage error or something \
      that could not be read.
      """,
    version: "0.1.0",
    subcommands: [
      CheckCommand.self, ExtractCommand.self, ParseCommand.self, RunCommand.self,
      WorkerCommand.self, ExplainCommand.self, SchemaCommand.self,
    ])
}
