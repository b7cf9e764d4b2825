import Foundation

let options: Options
do {
  options = try Options(Array(CommandLine.arguments.dropFirst()))
} catch {
  if let message = error.message { print("crossfoot-bench: \(message)\n") }
  print(Options.usage)
  exit(error.message == nil ? 0 : 2)
}

let work = try Workload(folder: options.folder)
guard work.bytes > 0 else {
  print("crossfoot-bench: no .md, .markdown or .txt file under '\(options.folder)'")
  exit(2)
}
let stages = Stage.all.enumerated().filter {
  $0 == 0 || options.stages.isEmpty || options.stages.contains($1.name)
}.map(\.element)
let repeats = max(1, options.megabytes * 1_000_000 / work.bytes)
let report = Report(work, repeats: repeats, rounds: options.rounds)

// Each round runs every stage, beginning with another one, so that a slow moment of the machine meets
// all of them; ratios are taken within a round.
var times = stages.map { _ in [Int64]() }
var counts = stages.map { $0.run(work) }
for round in 0..<options.rounds {
  for step in stages.indices {
    let index = (step + round) % stages.count
    let start = cpuTime()
    for _ in 0..<repeats { counts[index] = stages[index].run(work) }
    times[index].append(cpuTime() - start)
  }
}

// Memory is measured apart: the peak is set back before each stage, and includes the documents.
let peaks = stages.map { stage in
  PeakMemory.reset()
  _ = stage.run(work)
  return PeakMemory.mebibytes
}
report.print(stages: stages, times: times, counts: counts, peaks: peaks)
