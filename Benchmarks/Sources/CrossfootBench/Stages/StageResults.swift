import Foundation

/// What the stages took over the same documents.
struct StageResults: Encodable {
  struct Row: Encodable {
    let stage: String
    let megabytesPerSecond: Double
    let documentsPerSecond: Double
    /// The median, the least and the most of the rounds' ratios to the first stage.
    let timesParse: Double
    let timesParseLeast: Double
    let timesParseMost: Double
    let peakMebibytes: Double?
    let count: Int
    let counted: String
  }

  let documents: Int
  let bytes: Int
  let rounds: Int
  private(set) var rows: [Row] = []

  /// Measures the stages.
  ///
  /// Each round runs every stage, beginning with another one, so that a slow moment of the machine meets all of them;
  /// ratios are taken within a round. Memory is measured apart: the peak is set back before each stage, and includes
  /// the documents.
  init(_ stages: [Stage], _ work: Workload, rounds: Int) {
    documents = work.inputs.count
    bytes = work.bytes
    self.rounds = rounds
    // A folder that is smaller than eight megabytes is gone over several times in a round.
    let repeats = max(1, 8_000_000 / max(1, work.bytes))
    var times = stages.map { _ in [Int64]() }
    var counts = stages.map { $0.run(work) }
    for round in 0..<rounds {
      for step in stages.indices {
        let index = (step + round) % stages.count
        let start = cpuTime()
        for _ in 0..<repeats { counts[index] = stages[index].run(work) }
        times[index].append(max(1, cpuTime() - start))
      }
    }
    for (index, stage) in stages.enumerated() {
      let seconds = Double(median(times[index])) / 1e9
      let ratios = zip(times[index], times[0]).map { Double($0) / Double($1) }
      PeakMemory.reset()
      _ = stage.run(work)
      rows.append(
        Row(
          stage: stage.name, megabytesPerSecond: Double(bytes * repeats) / 1e6 / seconds,
          documentsPerSecond: Double(documents * repeats) / seconds, timesParse: median(ratios),
          timesParseLeast: ratios.min() ?? 1, timesParseMost: ratios.max() ?? 1,
          peakMebibytes: PeakMemory.mebibytes, count: counts[index], counted: stage.counted))
    }
  }

  /// The table for people.
  var text: String {
    var table = TextTable([
      "stage", "MB/s", "documents/s", "x md4c's parse (range)", "peak MiB", "found",
    ])
    for row in rows {
      table.add([
        row.stage, fixed(row.megabytesPerSecond, 1), fixed(row.documentsPerSecond, 0),
        "\(fixed(row.timesParse, 2)) (\(fixed(row.timesParseLeast, 2))-\(fixed(row.timesParseMost, 2)))",
        row.peakMebibytes.map { fixed($0, 0) } ?? "-", "\(row.count) \(row.counted)",
      ])
    }
    return """
      Stages: \(documents) documents of \(bytes) bytes, \(rounds) rounds; CPU time of one thread, medians

      \(table.text)
      """
  }
}
