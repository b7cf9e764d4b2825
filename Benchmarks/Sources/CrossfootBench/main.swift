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
let repeats = max(1, options.megabytes * 1_000_000 / work.bytes)
let report = Report(work, repeats: repeats, rounds: options.rounds)

// Each round runs every stage, beginning with another one, so that a slow moment of the machine meets
// all of them; ratios are taken within a round.
var times = Stage.all.map { _ in [Int64]() }
var counts = Stage.all.map { $0.run(work) }
for round in 0..<options.rounds {
  for step in Stage.all.indices {
    let index = (step + round) % Stage.all.count
    let start = cpuTime()
    for _ in 0..<repeats { counts[index] = Stage.all[index].run(work) }
    times[index].append(cpuTime() - start)
  }
}

// Memory is measured apart: the peak is set back before each stage, and includes the documents.
let peaks = Stage.all.map { stage in
  PeakMemory.reset()
  _ = stage.run(work)
  return PeakMemory.mebibytes
}
report.print(times: times, counts: counts, peaks: peaks)
