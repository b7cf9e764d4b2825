import Foundation

let options: Options
do {
  options = try Options(Array(CommandLine.arguments.dropFirst()))
} catch {
  if let message = error.message { print("crossfoot-bench: \(message)\n") }
  print(Options.usage)
  exit(error.message == nil ? 0 : 2)
}

/// Ends with what went wrong.
func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("crossfoot-bench: \(message)\n".utf8))
  exit(2)
}

/// Prints a part's table as soon as it is there.
func show(_ text: String) {
  guard !options.isJSON else { return }
  print(text)
  fflush(nil)
}

do {
  let documents = try Documents(options)
  var results = Results(documents: documents.description)
  show("Over \(documents.description).\n")
  // First the program: what this process has in memory by then would count as its child's.
  if options.wants(.program) {
    let program = try ProgramResults(
      documents, crossfoot: options.crossfoot, rounds: options.rounds)
    results.program = program
    show(program.text)
  }
  if options.wants(.stages) {
    let work = try Workload(documents)
    guard work.bytes > 0 else { fail("no .md, .markdown or .txt file; run it where corpus/ is") }
    let stages = StageResults(
      Stage.selected(options.stages), work, rounds: options.rounds)
    results.stages = stages
    show(stages.text)
  }
  if options.wants(.growth) {
    let growth = GrowthResults()
    results.growth = growth
    show(growth.text)
    let checks = CheckGrowth()
    results.checkGrowth = checks
    show("\n\(checks.text)")
  }
  if options.wants(.peers) {
    let peers = try PeerResults(documents, rounds: options.rounds)
    results.peers = peers
    show(peers.text)
  }
  if options.isJSON { print(try results.json()) }
} catch {
  fail("\(error)")
}
