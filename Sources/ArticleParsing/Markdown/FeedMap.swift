/// Where the parts of a text that md4c is given stand in the source.
struct FeedMap {
  struct Segment {
    /// The part's bytes in the text.
    var feed: Range<Int>
    /// Where its first byte stands in the source.
    var source: Int
  }

  /// In order; between them stand bytes of our own, which come back as nothing.
  private var segments: ContiguousArray<Segment>
  private var current = 0
  // The current segment, unpacked: the map is asked for every run of text.
  private var start: Int
  private var end: Int
  private var shift: Int

  init(_ segments: ContiguousArray<Segment>) {
    self.segments = segments
    start = segments.first?.feed.lowerBound ?? 0
    end = segments.first?.feed.upperBound ?? 0
    shift = (segments.first?.source ?? 0) - start
  }

  /// A text that is one stretch of the source.
  init(_ range: Range<Int>) {
    self.init([Segment(feed: 0..<range.count, source: range.lowerBound)])
  }

  /// The source's range of a run of the text, empty where it has none; runs come in order.
  mutating func source(ofRunAt offset: Int, length: Int) -> Range<Int> {
    while offset >= end, current + 1 < segments.count {
      current += 1
      start = segments[current].feed.lowerBound
      end = segments[current].feed.upperBound
      shift = segments[current].source - start
    }
    let low = max(offset, start)
    let high = min(offset + length, end)
    return low < high ? (low + shift)..<(high + shift) : 0..<0
  }

  /// Gives the source's ranges of a run that may reach over several segments.
  mutating func forEachSource(
    ofRunAt offset: Int, length: Int, _ body: (Range<Int>) -> Void
  ) {
    var offset = offset
    let runEnd = offset + length
    while offset < runEnd {
      let range = source(ofRunAt: offset, length: runEnd - offset)
      if !range.isEmpty { body(range) }
      guard current + 1 < segments.count, end < runEnd else { return }
      offset = max(end, offset)
    }
  }
}
