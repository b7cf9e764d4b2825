import CChildProcess
import CVectorscan
import Foundation

/// The reason that a peer is not measured.
struct PeerError: Error, CustomStringConvertible {
  let description: String
}

/// Vectorscan over each text, in this process.
final class Vectorscan: FigureSearch {
  let name = "Vectorscan, four classes, start offsets"
  private let patterns: OpaquePointer

  init() throws {
    let texts = FigurePatterns.vectorscan.map { strdup($0) }
    defer { for text in texts { free(text) } }
    var error: UnsafePointer<CChar>?
    let pointers = texts.compactMap { $0.map { UnsafePointer($0) } }
    guard let patterns = cvectorscan_compile(pointers, UInt32(pointers.count), &error) else {
      throw PeerError(description: error.map { String(cString: $0) } ?? "not there")
    }
    self.patterns = patterns
  }

  deinit { cvectorscan_free(patterns) }

  func run(over texts: PlainTexts) throws -> SearchOutcome {
    let start = cpuTime()
    var found = 0
    for text in texts.texts {
      let count = text.withUnsafeBytes { raw in
        raw.bindMemory(to: CChar.self).baseAddress.map {
          cvectorscan_count(patterns, $0, raw.count)
        }
      }
      guard let count, count >= 0 else { throw PeerError(description: "a scan failed") }
      found += count
    }
    return SearchOutcome(nanoseconds: max(1, cpuTime() - start), found: found)
  }
}

/// ripgrep over the file of all texts, one thread, as a process of its own.
struct Ripgrep: FigureSearch {
  let name = "ripgrep, four classes"
  private let arguments: [String]
  private let found: Int

  init(_ file: URL) throws {
    let places = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    guard
      let program = places.map({ "\($0)/rg" }).first(where: FileManager.default.isExecutableFile)
    else { throw PeerError(description: "there is no rg in the PATH; Tools/peers installs it") }
    arguments =
      [program, "-j1", "--no-config", "--count-matches", "--no-filename"]
      + FigurePatterns.ripgrep.flatMap { ["-e", $0] } + [file.path]
    let count = String(decoding: try Self.output(of: arguments), as: UTF8.self)
    found = Int(count.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
  }

  func run(over texts: PlainTexts) throws -> SearchOutcome {
    var words = arguments.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var usage = cchild_usage()
    guard cchild_run(words, "/", &usage) == 0, usage.status == 0 else {
      throw PeerError(description: "rg ended with \(usage.status)")
    }
    return SearchOutcome(nanoseconds: max(1, usage.cpu), found: found)
  }

  /// What a program prints.
  static func output(of arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: arguments[0])
    process.arguments = Array(arguments.dropFirst())
    let pipe = Pipe()
    let errors = Pipe()
    process.standardOutput = pipe
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    let message = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let last = String(decoding: message, as: UTF8.self).split(separator: "\n").last
      throw PeerError(
        description: last.map(String.init) ?? "ended with \(process.terminationStatus)")
    }
    return output
  }
}

/// A peer in Python, which `Tools/peers` sets up and `Benchmarks/peers.py` runs.
struct PythonPeer {
  /// As the table names it.
  let name: String
  /// As `Tools/peers` and `Benchmarks/peers.py` call it.
  let key: String
  /// How much it is given: the slow ones less.
  let sampleBytes: Int

  static let all = [
    PythonPeer(name: "spaCy en_core_web_sm, ner", key: "spacy", sampleBytes: 200_000),
    PythonPeer(name: "Duckling, native", key: "duckling", sampleBytes: 200_000),
    PythonPeer(name: "Recognizers-Text, 4 models", key: "recognizers", sampleBytes: 30_000),
    PythonPeer(name: "dateparser, dates alone", key: "dateparser", sampleBytes: 40_000),
    PythonPeer(name: "HeidelTime, dates alone", key: "heideltime", sampleBytes: 20_000),
  ]

  private struct Answer: Decodable {
    let cpuSeconds: Double
    let found: Int
  }

  func run(over sample: PlainTexts, in folder: ScratchFolder) throws -> SearchOutcome {
    let python = ".tools/peers/\(key)/bin/python3"
    guard FileManager.default.isExecutableFile(atPath: python) else {
      throw PeerError(description: "not set up; Tools/peers \(key) does it")
    }
    let file = folder.url.appendingPathComponent("\(key).json")
    try sample.writeJSON(to: file)
    let output = try Ripgrep.output(of: [python, "Benchmarks/peers.py", key, file.path])
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let answer = try decoder.decode(Answer.self, from: output)
    return SearchOutcome(nanoseconds: Int64(answer.cpuSeconds * 1e9), found: answer.found)
  }
}
