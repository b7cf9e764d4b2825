/// Entering and leaving fences and raw HTML.
extension BodyScanner {
  mutating func enter(_ region: Region, at start: Int) {
    self.region = region
    regionStart = start
    header = nil
    cuts.separator()
  }

  /// Leaves the region, which ended before `end`.
  mutating func leaveRegion(at end: Int) {
    closedRegions.append(regionStart..<end)
    region = .open
    header = nil
  }

  /// Reads a line of a region; returns `false` where the region had ended before it.
  ///
  /// - Parameter first: The line's first byte that is no blank.
  mutating func readInRegion(_ line: Range<Int>, first: Int) -> Bool {
    let view = masked.view
    isAfterBlank = false
    switch region {
    case .open:
      return false
    case .htmlUntilBlank:
      return true
    case .highlight:
      // The closing shortcode was overwritten by a fence.
      let isClosed = line.lowerBound > regionStart && view[first] == .ascii("~")
      if isClosed, source[first] == .ascii("{") { leaveRegion(at: cursor) }
      return true
    case .htmlUntil(let terminator):
      if terminator.stands(in: line, of: view) { leaveRegion(at: cursor) }
      return true
    case .fence(let fence):
      let place = Self.place(of: first, in: line, view, quotes: fence.quotes)
      let isOutside =
        place.quotes < fence.quotes || (fence.listColumn > 0 && place.column < fence.listColumn)
      if isOutside, place.start < line.upperBound {
        if fence.isMermaid { takeFencedDiagram(until: line.lowerBound) }
        leaveRegion(at: line.lowerBound)
        return false
      }
      if fence.closes(at: place.start, lineEnd: line.upperBound, in: view) {
        if fence.isMermaid { takeFencedDiagram(until: line.lowerBound, closedBy: cursor) }
        leaveRegion(at: cursor)
      }
      return true
    }
  }

  /// Where a line's content begins behind at most `quotes` quote marks.
  static func place(
    of first: Int, in line: Range<Int>, _ view: ByteView, quotes limit: Int
  ) -> (start: Int, column: Int, quotes: Int) {
    var start = line.lowerBound
    var column = 0
    var quotes = 0
    while start < line.upperBound {
      switch view[start] {
      case .space: column += 1
      case 0x09: column += 4 - column % 4
      case .ascii(">") where quotes < limit:
        quotes += 1
        column += 1
      default: return (start, column, quotes)
      }
      start += 1
    }
    return (start, column, quotes)
  }
}
