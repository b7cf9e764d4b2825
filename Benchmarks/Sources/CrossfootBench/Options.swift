/// What `crossfoot-bench` was asked for.
struct Options {
  var folder = "corpus"
  var rounds = 9
  var megabytes = 4
  /// The stages to measure, beside the first; all where there is none.
  var stages: [String] = []

  static let usage = """
    usage: crossfoot-bench [--rounds N] [--megabytes N] [FOLDER]

    Measures each stage over the Markdown and text files under FOLDER (default: corpus), beside the
    time that md4c takes to parse the same bytes and keep nothing.

      --rounds N      rounds, of which the median counts (default: 9)
      --megabytes N   the files are taken over and over until a round has N megabytes (default: 4)
    """

  init(_ arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--rounds": rounds = try Self.count(after: argument, in: &rest)
      case "--megabytes": megabytes = try Self.count(after: argument, in: &rest)
      case "--stage": stages.append(try Self.word(after: argument, in: &rest))
      case "--help", "-h": throw UsageError(message: nil)
      case _ where argument.hasPrefix("-"):
        throw UsageError(message: "unknown option '\(argument)'")
      default: folder = argument
      }
    }
  }

  private static func word(
    after option: String, in rest: inout ArraySlice<String>
  ) throws(UsageError) -> String {
    guard let word = rest.popFirst() else { throw UsageError(message: "\(option) wants a word") }
    return word
  }

  private static func count(
    after option: String, in rest: inout ArraySlice<String>
  ) throws(UsageError) -> Int {
    guard let text = rest.popFirst(), let count = Int(text), count > 0 else {
      throw UsageError(message: "\(option) wants a number above 0")
    }
    return count
  }
}

/// The reason to print the usage; without a message it was asked for.
struct UsageError: Error {
  let message: String?
}
