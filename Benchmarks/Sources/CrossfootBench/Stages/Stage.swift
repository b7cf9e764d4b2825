import CBaseline
import Crossfoot

/// A measured piece of work over all documents; its answer counts what it found, so that a stage cannot
/// grow fast by finding less.
struct Stage: Sendable {
  let name: String
  let counted: String
  let run: @Sendable (Workload) -> Int

  /// The stages of these names, all where there is none, behind the one that all are compared with.
  static func selected(_ names: [String]) -> [Stage] {
    all.enumerated()
      .filter { $0.offset == 0 || names.isEmpty || names.contains($0.element.name) }
      .map(\.element)
  }

  static let all: [Stage] = [
    Stage(name: "md4c, bare parse", counted: "callbacks") { work in
      work.inputs.reduce(0) { sum, input in
        input.bytes.withUnsafeBytes { raw in
          guard let start = raw.bindMemory(to: CChar.self).baseAddress else { return sum }
          return sum + cbaseline_md4c(start, raw.count)
        }
      }
    },
    Stage(name: "md4c, HTML", counted: "bytes of HTML") { work in
      work.inputs.reduce(0) { sum, input in
        input.bytes.withUnsafeBytes { raw in
          guard let start = raw.bindMemory(to: CChar.self).baseAddress else { return sum }
          return sum + cbaseline_md4c_html(start, raw.count)
        }
      }
    },
    Stage(name: "parse", counted: "blocks") { work in
      let parser = ArticleParser()
      return work.inputs.reduce(0) { $0 + parser.parse($1).blocks.count }
    },
    Stage(name: "extract", counted: "mentions") { work in
      let extractor = FactExtractor()
      return work.articles.reduce(0) { $0 + extractor.extract(from: $1).mentions.count }
    },
    Stage(name: "check", counted: "findings") { work in
      let checker = ConsistencyChecker()
      return work.extractions.reduce(0) { $0 + checker.check($1).findings.count }
    },
    Stage(name: "encode", counted: "bytes of JSON") { work in
      let encoder = RecordEncoder()
      var json: [UInt8] = []
      return work.records.reduce(0) { sum, record in
        json.removeAll(keepingCapacity: true)
        encoder.append(record, pretty: false, to: &json)
        return sum + json.count
      }
    },
    Stage(name: "all four", counted: "bytes of JSON") { work in
      let parser = ArticleParser()
      let extractor = FactExtractor()
      let checker = ConsistencyChecker()
      let encoder = RecordEncoder()
      var json: [UInt8] = []
      return work.inputs.reduce(0) { sum, input in
        json.removeAll(keepingCapacity: true)
        let record = checker.check(extractor.extract(from: parser.parse(input)))
        encoder.append(record, pretty: false, to: &json)
        return sum + json.count
      }
    },
  ]
}

/// The CPU time of this process so far, in nanoseconds: what another process does meanwhile does not count.
func cpuTime() -> Int64 { cbaseline_cpu_time() }
