extension ArraySlice<UInt8> {
  /// Where some bytes first stand.
  ///
  /// The standard library's search builds a table for each pattern, which costs more than a sentence is worth.
  func firstRange(of pattern: String.UTF8View) -> Range<Int>? {
    guard let first = pattern.first else { return startIndex..<startIndex }
    let length = pattern.count
    guard count >= length else { return nil }
    var start = startIndex
    while start <= endIndex - length {
      if self[start] == first, self[start..<(start + length)].elementsEqual(pattern) {
        return start..<(start + length)
      }
      start += 1
    }
    return nil
  }
}
