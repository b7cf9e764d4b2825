import CChildProcess
import Foundation

/// What the executable takes as a whole process: start, reading, one thread or several, writing.
struct ProgramResults: Encodable {
  struct Row: Encodable {
    let jobs: Int
    let wallSeconds: Double
    let cpuSeconds: Double
    let megabytesPerSecond: Double
    let documentsPerSecond: Double
    /// `nil` where the child had less than this process when it was started, so that nobody can tell.
    let peakMebibytes: Double?
  }

  let documents: Int
  let bytes: Int
  let outputBytes: Int
  let rounds: Int
  private(set) var rows: [Row] = []
  /// The wall time of one job over that of two: the median, the least and the most of the rounds' pairs.
  let speedUp: [Double]

  /// Writes the documents to a folder and runs `crossfoot run` over it, with one job and with two by turns.
  init(_ documents: Documents, crossfoot: String, rounds: Int) throws {
    let folder = try ScratchFolder()
    let size = try folder.write(documents)
    let program = URL(fileURLWithPath: crossfoot).path
    // Once without a clock, so that the files are in memory for all.
    _ = try ChildUsage(program, jobs: 1, in: folder)
    var usages: [Int: [ChildUsage]] = [:]
    for round in 0..<rounds {
      for jobs in round % 2 == 0 ? [1, 2] : [2, 1] {
        usages[jobs, default: []].append(try ChildUsage(program, jobs: jobs, in: folder))
      }
    }
    self.documents = size.documents
    bytes = size.bytes
    outputBytes = folder.outputBytes
    self.rounds = rounds
    for jobs in [1, 2] {
      let all = usages[jobs] ?? []
      let wall = median(all.map(\.wall))
      rows.append(
        Row(
          jobs: jobs, wallSeconds: wall, cpuSeconds: median(all.map(\.cpu)),
          megabytesPerSecond: Double(bytes) / 1e6 / wall,
          documentsPerSecond: Double(self.documents) / wall,
          peakMebibytes: all.compactMap(\.peakMebibytes).max()))
    }
    let ratios = zip(usages[1] ?? [], usages[2] ?? []).map { $0.wall / $1.wall }
    speedUp = [median(ratios), ratios.min() ?? 1, ratios.max() ?? 1]
  }

  /// The table for people.
  var text: String {
    var table = TextTable(["crossfoot run", "wall s", "CPU s", "MB/s", "documents/s", "peak MiB"])
    for row in rows {
      table.add([
        "--jobs \(row.jobs)", fixed(row.wallSeconds, 2), fixed(row.cpuSeconds, 2),
        fixed(row.megabytesPerSecond, 1), fixed(row.documentsPerSecond, 0),
        row.peakMebibytes.map { fixed($0, 0) } ?? "-",
      ])
    }
    return """
      Program: \(documents) files of \(bytes) bytes to \(outputBytes) bytes of JSON lines, \(rounds) rounds, medians
      Two jobs are \(fixed(speedUp[0], 2)) times as fast as one (\(fixed(speedUp[1], 2))-\(fixed(speedUp[2], 2)))

      \(table.text)
      """
  }
}

/// What one run of the executable took, in seconds.
struct ChildUsage {
  let wall: Double
  let cpu: Double
  let peakMebibytes: Double?

  init(_ program: String, jobs: Int, in folder: ScratchFolder) throws {
    let words = [program, "run", "pipeline.yml", "--quiet", "--jobs", String(jobs)]
    var arguments = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    let own = PeakMemory.residentMebibytes ?? 0
    var usage = cchild_usage()
    guard cchild_run(arguments, folder.url.path, &usage) == 0, usage.status == 0 else {
      throw ProgramError(command: words.joined(separator: " "), status: usage.status)
    }
    wall = Double(usage.wall) / 1e9
    cpu = Double(usage.cpu) / 1e9
    let peak = Double(usage.peak_kib) / 1024
    peakMebibytes = peak > own * 1.05 ? peak : nil
  }
}

/// The executable did not run, or failed.
struct ProgramError: Error, CustomStringConvertible {
  let command: String
  let status: Int32

  var description: String { "'\(command)' ended with \(status); `make build` builds it" }
}
