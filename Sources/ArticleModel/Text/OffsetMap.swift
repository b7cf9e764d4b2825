/// A monotone map from the offsets of a derived text to those of the text it was made from.
///
/// It is a list of runs in the order of the derived text. A run whose two lengths are equal is a
/// copy, and maps byte by byte; any other (an escape, an entity, a decoded character) maps as a
/// whole. Bytes between runs (the blank line between two blocks) come from nowhere.
public struct OffsetMap: Hashable, Sendable {
  public struct Run: Hashable, Sendable {
    public var start: Int
    public var length: Int
    public var originStart: Int
    public var originLength: Int

    public init(start: Int, length: Int, originStart: Int, originLength: Int) {
      self.start = start
      self.length = length
      self.originStart = originStart
      self.originLength = originLength
    }

    public var end: Int { start + length }
    public var originEnd: Int { originStart + originLength }
    public var isCopy: Bool { length == originLength }
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
    let start =
      head.isCopy ? head.originStart + max(0, range.lowerBound - head.start) : head.originStart
    let end =
      tail.isCopy ? tail.originEnd - max(0, tail.end - range.upperBound) : tail.originEnd
    return min(start, end)..<max(start, end)
  }

  /// The origin of one offset, taken at the run that holds it, else at the end of the run before.
  public func origin(ofOffset offset: Int) -> Int? {
    let index = firstRun(endingAfter: offset)
    if index < runs.count, runs[index].start <= offset {
      let run = runs[index]
      return run.isCopy ? run.originStart + offset - run.start : run.originStart
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
