import Foundation

/// The table that a run prints.
struct Report {
  let documents: Int
  let bytes: Int
  let repeats: Int
  let rounds: Int

  init(_ work: Workload, repeats: Int, rounds: Int) {
    documents = work.inputs.count
    bytes = work.bytes
    self.repeats = repeats
    self.rounds = rounds
  }

  /// Prints a row for each stage; the first is what the others are compared with.
  func print(stages: [Stage], times: [[Int64]], counts: [Int], peaks: [Double?]) {
    Swift.print(
      """
      \(documents) documents of \(bytes) bytes, \(repeats) times a round, \(rounds) rounds; \
      CPU time of one thread, medians

      """)
    Swift.print(
      row(["stage", "MB/s", "documents/s", "x md4c's time (range)", "peak MiB", "found"]))
    for (index, stage) in stages.enumerated() {
      let seconds = Double(median(times[index])) / 1e9
      let ratios = zip(times[index], times[0]).map { Double($0) / Double(max(1, $1)) }
      let range = "\(fixed(ratios.min() ?? 0, 2))-\(fixed(ratios.max() ?? 0, 2))"
      Swift.print(
        row([
          stage.name,
          fixed(Double(bytes * repeats) / 1e6 / seconds, 1),
          fixed(Double(documents * repeats) / seconds, 0),
          index == 0 ? "1" : "\(fixed(median(ratios), 2)) (\(range))",
          peaks[index].map { fixed($0, 1) } ?? "-",
          "\(counts[index]) \(stage.counted)",
        ]))
    }
  }

  private func row(_ cells: [String]) -> String {
    let widths = [18, 9, 12, 24, 9]
    return cells.enumerated().map { column, cell in
      guard column < widths.count else { return "  " + cell }
      let padding = String(repeating: " ", count: max(0, widths[column] - cell.count))
      return column == 0 ? cell + padding : padding + cell
    }.joined()
  }
}

/// The middle value, the lower of two.
private func median<Value: Comparable>(_ values: [Value]) -> Value {
  values.sorted()[(values.count - 1) / 2]
}

private func fixed(_ value: Double, _ digits: Int) -> String {
  String(format: "%.\(digits)f", value)
}
