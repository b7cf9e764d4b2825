import ArticleModel
import CrossfootTestSupport
import Testing

@Suite("OffsetMap and SourceMap")
struct OffsetMapTests {
  /// `a &amp; b` as `a & b`, a blank line from nowhere, then `tail` from far behind.
  private static let escaped: OffsetMap = {
    var map = OffsetMap()
    map.append(.init(start: 0, length: 2, originStart: 10, originLength: 2))
    map.append(.init(start: 2, length: 1, originStart: 12, originLength: 5))
    map.append(.init(start: 3, length: 2, originStart: 17, originLength: 2))
    map.append(.init(start: 7, length: 4, originStart: 40, originLength: 4))
    return map
  }()

  @Test(
    "Copies map byte by byte, anything else as a whole",
    arguments: [
      (0..<2, 10..<12), (1..<2, 11..<12), (2..<3, 12..<17), (1..<3, 11..<17), (1..<4, 11..<18),
      (0..<5, 10..<19), (3..<5, 17..<19), (7..<11, 40..<44), (8..<9, 41..<42), (4..<8, 18..<41),
      (5..<9, 40..<42), (3..<6, 17..<19), (9..<99, 42..<44),
    ])
  func ranges(_ range: Range<Int>, _ origin: Range<Int>) {
    #expect(Self.escaped.origin(of: range) == origin)
  }

  @Test("What lies between runs comes from nowhere")
  func gaps() {
    #expect(Self.escaped.origin(of: 5..<7) == nil)
    #expect(Self.escaped.origin(of: 11..<20) == nil)
    #expect(OffsetMap().origin(of: 0..<5) == nil)
    #expect(OffsetMap().origin(ofOffset: 0) == nil)
    #expect(OffsetMap().origin(of: 3..<3) == nil)
  }

  @Test(
    "One offset maps into its run, else to the end of the run before",
    arguments: [(0, 10), (1, 11), (2, 12), (3, 17), (5, 19), (6, 19), (7, 40), (10, 43), (50, 44)])
  func offsets(_ offset: Int, _ origin: Int) {
    #expect(Self.escaped.origin(ofOffset: offset) == origin)
    #expect(Self.escaped.origin(of: offset..<offset) == origin..<origin)
  }

  @Test("A copy that goes on where the last ended is joined to it, an empty run dropped")
  func joining() {
    var map = OffsetMap()
    map.append(.init(start: 0, length: 3, originStart: 5, originLength: 3))
    map.append(.init(start: 3, length: 2, originStart: 8, originLength: 2))
    map.append(.init(start: 5, length: 0, originStart: 10, originLength: 4))
    #expect(map.runs == [.init(start: 0, length: 5, originStart: 5, originLength: 5)])
    map.append(.init(start: 5, length: 1, originStart: 14, originLength: 1))
    #expect(map.runs.count == 2)
    #expect(map.origin(of: 4..<6) == 9..<15)
  }

  @Test("Units of one size are one run, whatever their number, and each maps as a whole")
  func units() {
    var map = OffsetMap()
    for index in 0..<1_000 {
      map.appendUnits(
        .init(start: index, length: 1, originStart: 2 + 2 * index, originLength: 2))
    }
    #expect(map.runs.count == 1)
    #expect(map.origin(of: 10..<12) == 22..<26)
    #expect(map.origin(ofOffset: 999) == 2_000)
    let part = map.runs[0].part(10..<13)
    #expect(part.originStart == 22 && part.originLength == 6 && part.unitCount == 3)
    // Another size, and one that a gap parts from the last, begin new runs.
    map.appendUnits(.init(start: 1_000, length: 3, originStart: 2_002, originLength: 2))
    map.appendUnits(.init(start: 1_003, length: 3, originStart: 2_004, originLength: 2))
    map.appendUnits(.init(start: 1_007, length: 3, originStart: 2_006, originLength: 2))
    #expect(map.runs.map(\.unitCount) == [1_000, 2, 1])
    #expect(map.origin(of: 1_001..<1_002) == 2_002..<2_004)
    // Inside of units, a part is one.
    #expect(map.runs[1].part(1_001..<1_005).unitCount == 1)
  }

  @Test("Every range of a random map lies within the origins of the bytes it covers")
  func randomMaps() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      var map = OffsetMap()
      /// For each byte of the derived text, the origin's range it comes from.
      var origins: [Range<Int>?] = []
      var origin = 0
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        for _ in 0..<Int.random(in: 0...2, using: &random) { origins.append(nil) }
        origin += Int.random(in: 0...3, using: &random)
        let length = Int.random(in: 1...5, using: &random)
        let isCopy = Bool.random(using: &random)
        let originLength = isCopy ? length : length + Int.random(in: 1...4, using: &random)
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          map.appendUnits(
            .init(
              start: origins.count, length: length, originStart: origin,
              originLength: originLength))
          for index in 0..<length {
            origins.append(
              isCopy ? origin + index..<origin + index + 1 : origin..<origin + originLength)
          }
          origin += originLength
        }
      }
      for start in origins.indices {
        for end in start + 1...origins.count {
          let covered = origins[start..<end].compactMap(\.self)
          let expected =
            covered.isEmpty ? nil : covered[0].lowerBound..<covered[covered.count - 1].upperBound
          #expect(map.origin(of: start..<end) == expected)
        }
      }
    }
  }

  @Test("A source map goes by the text's map, then by the original's where there is one")
  func sourceMap() {
    var original = OffsetMap()
    original.append(.init(start: 0, length: 100, originStart: 3, originLength: 100))
    let map = SourceMap(text: Self.escaped, original: original)
    let source = map.source(of: TextSpan(start: 1, end: 3))
    #expect(source == SourceSpan(start: 11, end: 17))
    #expect(source.map(map.originalRange(of:)) == 14..<20)
    #expect(SourceMap(text: Self.escaped).originalRange(of: SourceSpan(start: 2, end: 4)) == 2..<4)
    #expect(map.source(of: TextSpan(start: 5, end: 7)) == nil)
  }

  @Test("A partitioned collection is searched for the first element that belongs")
  func partitioning() {
    #expect([1, 2, 3, 4].partitioningIndex { $0 > 2 } == 2)
    #expect([1, 2].partitioningIndex { $0 > 2 } == 2)
    #expect([3, 4].partitioningIndex { $0 > 2 } == 0)
    #expect([Int]().partitioningIndex { $0 > 2 } == 0)
    #expect([1, 2, 3, 4][2...].partitioningIndex { $0 > 3 } == 3)
  }
}
