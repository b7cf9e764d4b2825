import Crossfoot

/// How the time of the checks alone grows with the figures of an article: tables and prose that are as
/// large as anyone's, and a tenth of them.
struct CheckGrowth: Encodable {
  struct Row: Encodable {
    let input: String
    let figures: Int
    let milliseconds: Double
    let tenfoldFigures: Int
    let tenfoldMilliseconds: Double
    /// The larger time over the smaller.
    let ratio: Double
    /// The relations that are found in the larger.
    let findings: Int
  }

  private(set) var rows: [Row] = []

  private static let cases: [(name: String, size: Int, make: @Sendable (Int) -> String)] = [
    ("table of 50 columns and 500, 5,000 rows", 500, table),
    ("article of 2,000, 20,000 figures", 500, prose),
    ("equal figures", 2_000, { String(repeating: "The town has 1,000 trees. ", count: $0) }),
    ("one sentence", 2_000, { String(repeating: "12 trees and ", count: $0) }),
    ("list", 2_000, { String(repeating: "- 12 percent of trees\n", count: $0) }),
  ]

  init() {
    for (name, size, make) in CheckGrowth.cases {
      let small = CheckGrowth.extraction(of: make(size))
      let large = CheckGrowth.extraction(of: make(10 * size))
      var findings = 0
      let time = GrowthResults.best { _ = ConsistencyChecker().check(small) }
      let tenfold = GrowthResults.best {
        findings = ConsistencyChecker().check(large).findings.count
      }
      rows.append(
        Row(
          input: name, figures: small.mentions.count, milliseconds: Double(time) / 1e6,
          tenfoldFigures: large.mentions.count, tenfoldMilliseconds: Double(tenfold) / 1e6,
          ratio: Double(tenfold) / Double(time), findings: findings))
    }
  }

  private static func extraction(of text: String) -> Extraction {
    FactExtractor().extract(
      from: ArticleParser().parse(ArticleInput(bytes: Array(text.utf8), path: "large.md")))
  }

  /// The table for people.
  var text: String {
    var table = TextTable(["checks of", "mentions", "ms", "of 10 n", "ms", "ratio", "findings"])
    for row in rows {
      table.add([
        row.input, String(row.figures), fixed(row.milliseconds, 1), String(row.tenfoldFigures),
        fixed(row.tenfoldMilliseconds, 1), fixed(row.ratio, 1), String(row.findings),
      ])
    }
    return """
      Checks alone: from n to 10 n figures; 10 is linear, 100 quadratic; the best of several CPU times

      \(table.text)
      """
  }

  // MARK: Inputs

  /// Depots by their months, with the last column and the last row their sums.
  private static func table(_ rows: Int) -> String {
    var random = Random()
    let columns = 49
    var text = "| Depot |" + (1...columns).map { " Week \($0) |" }.joined() + " Total |\n"
    text += "|" + String(repeating: "---|", count: columns + 2) + "\n"
    var sums = Array(repeating: 0, count: columns + 1)
    for row in 0..<rows {
      var cells = (0..<columns).map { _ in random.next(below: 900) + 100 }
      cells.append(cells.reduce(0, +))
      for (column, cell) in cells.enumerated() { sums[column] += cell }
      text += "| Depot \(row + 1) |" + cells.map { " \($0) |" }.joined() + "\n"
    }
    return text + "| Total |" + sums.map { " \($0) |" }.joined() + "\n"
  }

  /// Four figures a sentence, of many things and places, three sentences a paragraph.
  private static func prose(_ sentences: Int) -> String {
    var random = Random()
    let things = ["crates", "letters", "bicycles", "lambs", "tickets", "houses", "tonnes of rye"]
    let places = ["Aldmoor", "Brinkton", "Cale", "Dunsford", "Eskby", "Fenwick", "Garth"]
    var text = ""
    for sentence in 0..<sentences {
      let old = random.next(below: 90_000) + 1_000
      let new = old + old * random.next(below: 80) / 100
      let share = random.next(below: 60) + 10
      let thing = things[random.next(below: things.count)]
      let place = places[random.next(below: places.count)]
      text += "\(place) counted \(new) \(thing), up from \(old)"
      text += " before; \(share) percent went abroad, which brought in "
      text += "$\(random.next(below: 900)).5 million. "
      if sentence % 3 == 2 { text += "\n\n" }
    }
    return text
  }

  /// A linear congruential generator, so that every run has the same figures.
  private struct Random {
    private var state: UInt64 = 20_261

    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }
}
