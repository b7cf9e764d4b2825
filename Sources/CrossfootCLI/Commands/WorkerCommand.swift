import ArgumentParser
import Crossfoot
import Glibc

/// `crossfoot worker`: one answer a line until the end of input.
struct WorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker",
    abstract: "Answer articles as JSON Lines with records, one a line, until the end of input.",
    discussion: """
      A line in is an object with id, content or content_base64, and where known format, \
      reference_time, locale and url. A line out is the record of that id. A line that cannot be \
      answered gives {"id", "error": {"code", "message"}}, and the worker goes on. Answers are \
      written out whenever no more input waits.

      Example:
        echo '{"id":"a","content":"Up 12% to $4.5 million.","format":"text"}' | crossfoot worker
      """)

  @Option(
    help: ArgumentHelp(
      "Whose conventions hold for times: which words belong to one, what it rolls over.",
      valueName: "convention"))
  var temporalConvention: TemporalConvention = .timeml

  func run() throws {
    var options = ProcessingOptions()
    options.extraction.temporalConvention = temporalConvention
    let session = WorkerSession(options: options)
    let output = try OutputFile(nil)
    var pending: [UInt8] = []
    do {
      while case let chunk = try StandardInput.read(upTo: 1 << 20), !chunk.isEmpty {
        var start = 0
        while let end = chunk[start...].firstIndex(of: 0x0A) {
          pending.append(contentsOf: chunk[start..<end])
          try answer(pending, session, output)
          pending.removeAll(keepingCapacity: true)
          start = end + 1
        }
        pending.append(contentsOf: chunk[start...])
        // All that came is answered; the next read may wait.
        try output.flush()
      }
    } catch let failure as StandardInput.Failure {
      try output.flush()
      StandardError.report("standard input", "\(failure)")
      throw Ending.failed
    }
    if !pending.isEmpty { try answer(pending, session, output) }
    try output.finish()
  }

  private func answer(_ line: [UInt8], _ session: WorkerSession, _ output: OutputFile) throws {
    try output.append { bytes in
      bytes.append(contentsOf: session.answer(line))
      if bytes.last != 0x0A { bytes.append(0x0A) }
    }
  }
}
