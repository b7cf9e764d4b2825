import Foundation

/// What peers take to find the figures and dates of plain text, beside what Crossfoot takes.
struct PeerResults: Encodable {
  struct Row: Encodable {
    let peer: String
    let bytes: Int
    let megabytesPerSecond: Double
    /// The peer's time over Crossfoot's for the same bytes: how many times as fast Crossfoot is.
    let times: Double
    let found: Int
    /// What Crossfoot finds in the same bytes.
    let foundByCrossfoot: Int
  }

  let bytes: Int
  let rounds: Int
  private(set) var rows: [Row] = []
  /// The peers that are not there, and why.
  private(set) var missing: [String] = []

  init(_ documents: Documents, rounds: Int) throws {
    let texts = try PlainTexts(documents)
    let folder = try ScratchFolder()
    bytes = texts.bytes
    self.rounds = rounds
    try measureSearches(texts, folder)
    for peer in PythonPeer.all {
      do {
        let sample = texts.sample(bytes: peer.sampleBytes)
        try add(peer.name, sample, peer.run(over: sample, in: folder))
      } catch {
        missing.append("\(peer.name): \(error)")
      }
    }
  }

  /// The searches for patterns go over all bytes, in rounds that alternate with Crossfoot's.
  private mutating func measureSearches(_ texts: PlainTexts, _ folder: ScratchFolder) throws {
    let file = folder.url.appendingPathComponent("texts.txt")
    try texts.write(to: file)
    var searches: [any FigureSearch] = []
    do { searches.append(try Vectorscan()) } catch { missing.append("Vectorscan: \(error)") }
    do { searches.append(try Ripgrep(file)) } catch { missing.append("ripgrep: \(error)") }
    var own: [Int64] = []
    var times = searches.map { _ in [Int64]() }
    var found = searches.map { _ in 0 }
    var foundByCrossfoot = texts.figures()
    for _ in 0..<rounds {
      let start = cpuTime()
      foundByCrossfoot = texts.figures()
      own.append(max(1, cpuTime() - start))
      for (index, search) in searches.enumerated() {
        let outcome = try search.run(over: texts)
        found[index] = outcome.found
        times[index].append(outcome.nanoseconds)
      }
    }
    let seconds = Double(median(own)) / 1e9
    rows.append(
      Row(
        peer: "Crossfoot", bytes: bytes, megabytesPerSecond: Double(bytes) / 1e6 / seconds,
        times: 1,
        found: foundByCrossfoot, foundByCrossfoot: foundByCrossfoot))
    for (index, search) in searches.enumerated() {
      let ratios = zip(times[index], own).map { Double($0) / Double($1) }
      rows.append(
        Row(
          peer: search.name, bytes: bytes,
          megabytesPerSecond: Double(bytes) / 1e3 / (Double(median(times[index])) / 1e6),
          times: median(ratios), found: found[index], foundByCrossfoot: foundByCrossfoot))
    }
  }

  /// A peer's row, with Crossfoot's time for the same sample, which it goes over until a fifth of a second is gone.
  private mutating func add(_ name: String, _ sample: PlainTexts, _ outcome: SearchOutcome) throws {
    var runs = 0
    var found = 0
    let start = cpuTime()
    while cpuTime() - start < 200_000_000 {
      found = sample.figures()
      runs += 1
    }
    let own = Double(cpuTime() - start) / Double(runs)
    rows.append(
      Row(
        peer: name, bytes: sample.bytes,
        megabytesPerSecond: Double(sample.bytes) / 1e3 / (Double(outcome.nanoseconds) / 1e6),
        times: Double(outcome.nanoseconds) / own, found: outcome.found, foundByCrossfoot: found))
  }

  /// The table for people.
  var text: String {
    var table = TextTable(["peer", "bytes", "MB/s", "its time over ours", "found", "by us, there"])
    for row in rows {
      table.add([
        row.peer, String(row.bytes),
        row.megabytesPerSecond < 1
          ? String(format: "%.4f", row.megabytesPerSecond) : fixed(row.megabytesPerSecond, 1),
        row.times < 10 ? fixed(row.times, 2) : fixed(row.times, 0), String(row.found),
        String(row.foundByCrossfoot),
      ])
    }
    let absent = missing.map { "Not measured: \($0)\n" }.joined()
    return """
      Peers: figures and dates of \(bytes) bytes of plain text, \(rounds) rounds; CPU time, medians of paired ratios.
      Crossfoot's time goes from the bytes to mentions with values; the searches for patterns only say where something
      is, Vectorscan in this process, ripgrep as one of its own. The others read a sample once, their models loaded before.

      \(table.text)\(absent)
      """
  }
}

/// What a search took and found.
struct SearchOutcome {
  let nanoseconds: Int64
  let found: Int
}

/// A search for the patterns of figures.
protocol FigureSearch {
  var name: String { get }
  func run(over texts: PlainTexts) throws -> SearchOutcome
}
