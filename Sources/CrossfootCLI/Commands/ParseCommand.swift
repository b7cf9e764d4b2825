import ArgumentParser
import Crossfoot

/// `crossfoot parse`: what the parser saw.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Print what the parser saw: the record without figures, names and findings.",
    discussion: """
      Examples:
        crossfoot parse draft.md
        crossfoot parse --outline draft.md            as a tree, for people
        crossfoot parse --input-format markdown - < draft

      A line of the outline begins with a place, 12:1-80 or 12:1-14:20: lines and columns count from 1, in code \
      points. It is as wide as the terminal, or COLUMNS.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: RecordOptions

  @Flag(help: "Draw the blocks, tables and diagrams as a tree with their places, instead of JSON.")
  var outline = false

  @OptionGroup var colors: ColorOptions

  func validate() throws {
    if output.format == .timeml {
      throw ValidationError("parse finds no times to mark; extract --format timeml does")
    }
    guard outline else { return }
    if output.format != nil { throw ValidationError("--outline and --format exclude each other") }
    if output.compact { throw ValidationError("--outline and --compact exclude each other") }
  }

  func run() throws {
    if outline { return try printOutlines() }
    let processor = DocumentProcessor()
    try RecordPrinting(input, output).run { article, encoder, bytes in
      try processor.parse(article) { encoder.append(parsed: $0, to: &bytes) }
    }
  }

  /// The outlines of all articles, with a blank line between.
  private func printOutlines() throws {
    let processor = DocumentProcessor()
    var inputs = Inputs(input)
    let file = try OutputFile(output.output, inputs: inputs.paths)
    let style =
      file.isStandardOutput || colors.color == .always
      ? Terminal.style(colors.color) : .plain
    let renderer = OutlineRenderer(style: style, width: Terminal.width)
    var isFirst = true
    try inputs.forEach { input in
      try processor.parse(input) { article in
        try file.append { bytes in
          if !isFirst { bytes.append(UInt8(ascii: "\n")) }
          isFirst = false
          renderer.append(article, named: "<stdin>", to: &bytes)
        }
      }
    }
    // Of nothing that could be read there is no output, and a file that is there stays.
    if isFirst, inputs.hasFailed { throw Ending.failed }
    try file.finish()
    if inputs.hasFailed { throw Ending.failed }
  }
}
