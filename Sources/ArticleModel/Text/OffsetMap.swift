/// A monotone map from the offsets of a derived text to those of the text it was made from.
///
/// It is a list of runs in the order of the derived text. A run is made of units of one size, each of
/// which maps as a whole: an escape or an entity is one unit, UTF-16 that became ASCII as many as it
/// has characters. A run whose two lengths are equal is a copy, and maps byte by byte. Bytes between
/// runs (the blank line between two blocks) come from nowhere.
public struct OffsetMap: Hashable, Sendable {
  public struct Run: Hashable, Sendable {
    public var start: Int
    public var length: Int
    public var originStart: Int
    public var originLength: Int
    /// How many units of one size the run is made of; a divisor of both lengths.
    public private(set) var unitCount: Int

    /// A copy, or else one unit.
    public init(start: Int, length: Int, originStart: Int, originLength: Int) {
      self.start = start
      self.length = length
      self.originStart = originStart
      self.originLength = originLength
      unitCount = 1
    }

    public var end: Int { start + length }
    public var originEnd: Int { originStart + originLength }
    public var isCopy: Bool { length == originLength }

    /// Where the origin of the unit that holds `offset` begins.
    ///
    /// - Precondition: `offset` lies within the run.
    func originOfUnit(at offset: Int) -> Int {
      if isCopy { return originStart + offset - start }
      if unitCount == 1 { return originStart }
      return originStart + (offset - start) / (length / unitCount) * (originLength / unitCount)
    }

    /// Where the origin of the unit before `offset` ends, one of the run's bytes or its end.
    func originEndOfUnit(before offset: Int) -> Int {
      if isCopy { return originStart + offset - start }
      return originOfUnit(at: offset - 1) + originLength / unitCount
    }

    /// The part of the run from the unit that `range` begins in to the one that it ends in.
    ///
    /// - Precondition: `range` is not empty and lies within the run.
    public func part(_ range: Range<Int>) -> Run {
      let origin = originOfUnit(at: range.lowerBound)
      let originEnd = originEndOfUnit(before: range.upperBound)
      var part = Run(
        start: range.lowerBound, length: range.count, originStart: origin,
        originLength: originEnd - origin)
      let unit = (length: length / unitCount, origin: originLength / unitCount)
      // A part that begins or ends inside a unit is one as a whole.
      if !isCopy, range.count.isMultiple(of: unit.length) {
        let count = range.count / unit.length
        if part.originLength == count * unit.origin { part.unitCount = count }
      }
      return part
    }

    /// Takes `run` in, which goes on where this one ends; returns `false` where its units are of another
    /// size.
    fileprivate mutating func join(_ run: Run) -> Bool {
      guard end == run.start, originEnd == run.originStart,
        length * run.unitCount == run.length * unitCount,
        originLength * run.unitCount == run.originLength * unitCount
      else { return false }
      length += run.length
      originLength += run.originLength
      unitCount += run.unitCount
      return true
    }
  }

  public private(set) var runs: [Run] = []

  public init() {}

  /// Makes room for `count` more runs.
  public mutating func reserve(_ count: Int) { runs.reserveCapacity(runs.count + count) }

  /// Adds a run behind all others; a copy that continues the last copy is joined to it.
  ///
  /// - Precondition: `run.start` is not before the last run's end.
  public mutating func append(_ run: Run) {
    guard run.length > 0 else { return }
    if let last = runs.last {
      precondition(last.end <= run.start, "run at \(run.start) before the end \(last.end)")
      if last.isCopy, run.isCopy, last.end == run.start, last.originEnd == run.originStart {
        runs[runs.count - 1].length += run.length
        runs[runs.count - 1].originLength += run.originLength
        return
      }
    }
    runs.append(run)
  }

  /// Adds a run, joined to the last one where that ends there and has units of the same size.
  ///
  /// So a text of *n* characters that are all as wide costs one run and not *n*.
  ///
  /// - Precondition: `run.start` is not before the last run's end.
  public mutating func appendUnits(_ run: Run) {
    guard run.length > 0 else { return }
    if !run.isCopy, let last = runs.last, !last.isCopy, runs[runs.count - 1].join(run) { return }
    append(run)
  }

  /// The origin's range that `range` was made from, or `nil` where all of it comes from nowhere.
  ///
  /// - Complexity: O(log *n*) in the number of runs.
  public func origin(of range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty else {
      return origin(ofOffset: range.lowerBound).map { $0..<$0 }
    }
    let first = firstRun(endingAfter: range.lowerBound)
    let beyond = firstRun(startingFrom: range.upperBound)
    guard first < beyond else { return nil }
    let head = runs[first]
    let tail = runs[beyond - 1]
    let start = head.originOfUnit(at: max(head.start, range.lowerBound))
    let end = tail.originEndOfUnit(before: min(tail.end, range.upperBound))
    return min(start, end)..<max(start, end)
  }

  /// The origin of one offset, taken at the run that holds it, else at the end of the run before.
  public func origin(ofOffset offset: Int) -> Int? {
    let index = firstRun(endingAfter: offset)
    if index < runs.count, runs[index].start <= offset {
      return runs[index].originOfUnit(at: offset)
    }
    return index > 0 ? runs[index - 1].originEnd : runs.first?.originStart
  }

  private func firstRun(endingAfter offset: Int) -> Int {
    runs.partitioningIndex { $0.end > offset }
  }

  private func firstRun(startingFrom offset: Int) -> Int {
    runs.partitioningIndex { $0.start >= offset }
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element satisfies `belongs`, in a collection that is partitioned by it.
  ///
  /// - Complexity: O(log *n*).
  public func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var low = startIndex
    var count = self.count
    while count > 0 {
      let half = count / 2
      if belongs(self[low + half]) {
        count = half
      } else {
        low += half + 1
        count -= half + 1
      }
    }
    return low
  }
}
