extension ArraySlice<UInt8> {
  /// Whether a phrase stands in the bytes, case and all.
  func holds(_ phrase: String) -> Bool { holds(phrase.utf8) }

  /// Whether some bytes stand in these.
  ///
  /// The standard library's search builds a table for each pattern, which costs more than a sentence is worth.
  func holds(_ pattern: some Collection<UInt8>) -> Bool {
    guard let first = pattern.first else { return true }
    let length = pattern.count
    guard count >= length else { return false }
    return (startIndex...(endIndex - length)).contains { start in
      self[start] == first && self[start..<(start + length)].elementsEqual(pattern)
    }
  }
}
