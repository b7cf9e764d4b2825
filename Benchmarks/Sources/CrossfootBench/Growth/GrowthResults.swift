import CBaseline
import Crossfoot

/// How the time for hostile inputs grows with their size: ten times the bytes should take ten times the time.
struct GrowthResults: Encodable {
  struct Row: Encodable {
    let input: String
    let bytes: Int
    let milliseconds: Double
    let tenfoldBytes: Int
    /// `nil` where the smaller input took too long already.
    let tenfoldMilliseconds: Double?
    /// The larger time over the smaller.
    let ratio: Double?
    /// The same for md4c's bare parse.
    let md4cRatio: Double?
    let blocks: Int
    let mentions: Int
  }

  private(set) var rows: [Row] = []

  /// The bytes of the smaller input.
  private static let size = 50_000
  /// From which time of the smaller input on the larger is left out, in nanoseconds.
  private static let patience: Int64 = 3_000_000_000

  init() {
    for input in GrowthCase.all {
      let small = input.make(GrowthResults.size)
      let large = input.make(10 * GrowthResults.size)
      var found = GrowthResults.process(small)
      let time = GrowthResults.best { _ = GrowthResults.process(small) }
      var tenfold: Int64?
      if time < GrowthResults.patience {
        tenfold = GrowthResults.best { found = GrowthResults.process(large) }
      }
      let md4c = [small, large].map { bytes in GrowthResults.best { GrowthResults.parse(bytes) } }
      rows.append(
        Row(
          input: input.name, bytes: small.count, milliseconds: Double(time) / 1e6,
          tenfoldBytes: large.count, tenfoldMilliseconds: tenfold.map { Double($0) / 1e6 },
          ratio: tenfold.map { Double($0) / Double(time) },
          md4cRatio: Double(md4c[1]) / Double(md4c[0]),
          blocks: found.blocks, mentions: found.mentions))
    }
  }

  /// The table for people.
  var text: String {
    var table = TextTable(["input", "bytes", "ms", "ms of 10 n", "ratio", "md4c's", "found"])
    for row in rows {
      table.add([
        row.input, String(row.bytes), fixed(row.milliseconds, 2),
        row.tenfoldMilliseconds.map { fixed($0, 2) } ?? "-", row.ratio.map { fixed($0, 1) } ?? "-",
        row.md4cRatio.map { fixed($0, 1) } ?? "-",
        "\(row.blocks) blocks, \(row.mentions) mentions",
      ])
    }
    return """
      Growth: from n to 10 n bytes, all four stages; 10 is linear, 100 quadratic; the best of several CPU times

      \(table.text)
      """
  }

  private static func process(_ bytes: [UInt8]) -> (blocks: Int, mentions: Int) {
    let article = ArticleParser().parse(ArticleInput(bytes: bytes, path: "hostile.md"))
    let record = ConsistencyChecker().check(FactExtractor().extract(from: article))
    var json: [UInt8] = []
    RecordEncoder().append(record, pretty: false, to: &json)
    return (article.blocks.count, record.extraction.mentions.count)
  }

  private static func parse(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { raw in
      guard let start = raw.bindMemory(to: CChar.self).baseAddress else { return }
      _ = cbaseline_md4c(start, raw.count)
    }
  }

  /// The least of up to seven times, of which no more are taken when they have come to a second.
  static func best(_ body: () -> Void) -> Int64 {
    var least = Int64.max
    var total: Int64 = 0
    for _ in 0..<7 where total < 1_000_000_000 {
      let start = cpuTime()
      body()
      let time = max(1, cpuTime() - start)
      least = min(least, time)
      total += time
    }
    return least
  }
}
