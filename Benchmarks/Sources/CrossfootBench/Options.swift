/// What `crossfoot-bench` was asked for.
struct Options {
  /// A part of the benchmark.
  enum Part: String, CaseIterable {
    case stages, program, growth, peers
  }

  /// The folder with articles; `nil` means the corpus, varied.
  var folder: String?
  var rounds = 5
  var megabytes = 8
  var seed: UInt64 = 1
  /// The parts that were asked for; all where there is none.
  var parts: Set<Part> = []
  /// The stages to measure beside the baseline; all where there is none.
  var stages: [String] = []
  var crossfoot = ".build/release/crossfoot"
  var isJSON = false

  static let usage = """
    usage: crossfoot-bench [options] [FOLDER]

    Measures Crossfoot over articles: the Markdown and text files under FOLDER; without it, copies of
    corpus/ whose figures are replaced digit for digit, so that no copy is like another.

      --rounds N        rounds, of which the median counts (default: 5)
      --megabytes N     how many megabytes of varied copies; a FOLDER is as large as it is (default: 8)
      --seed N          what the copies' digits come from (default: 1)
      --stages          each stage in this process, beside what md4c takes to parse the same bytes and keep
                        nothing, and to write them as HTML
      --stage NAME      that stage alone, beside the parse; may stand several times
      --program         the executable with one job and with two, whole processes over the files on disk
      --growth          hostile inputs of n and of 10 n bytes
      --peers           figures and dates of plain text, beside ripgrep and Vectorscan with four patterns, and, on
                        samples, spaCy, Duckling, Recognizers-Text, dateparser and HeidelTime; Tools/peers sets
                        them up, and those that are missing are left out
      --crossfoot PATH  the executable (default: .build/release/crossfoot)
      --json            print the results as JSON

    Without --stages, --stage, --program, --growth and --peers, all four parts.
    """

  init(_ arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--rounds": rounds = try Self.count(after: argument, in: &rest)
      case "--megabytes": megabytes = try Self.count(after: argument, in: &rest)
      case "--seed": seed = UInt64(try Self.count(after: argument, in: &rest))
      case "--stages": parts.insert(.stages)
      case "--stage":
        parts.insert(.stages)
        stages.append(try Self.word(after: argument, in: &rest))
      case "--program": parts.insert(.program)
      case "--growth": parts.insert(.growth)
      case "--peers": parts.insert(.peers)
      case "--crossfoot": crossfoot = try Self.word(after: argument, in: &rest)
      case "--json": isJSON = true
      case "--help", "-h": throw UsageError(message: nil)
      case _ where argument.hasPrefix("-"):
        throw UsageError(message: "unknown option '\(argument)'")
      case _ where folder != nil:
        throw UsageError(message: "one folder at most")
      default: folder = argument
      }
    }
    for name in stages where !Stage.all.contains(where: { $0.name == name }) {
      let names = Stage.all.map(\.name).joined(separator: "; ")
      throw UsageError(message: "no stage '\(name)'; there are \(names)")
    }
  }

  func wants(_ part: Part) -> Bool { parts.isEmpty || parts.contains(part) }

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
