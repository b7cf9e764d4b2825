import ArgumentParser

/// When output carries colours.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

struct ColorOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "When to use colours: auto means on a terminal, unless NO_COLOR is set.", valueName: "when"))
  var color: ColorChoice = .auto
}
