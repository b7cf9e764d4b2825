extension ArraySlice<UInt8> {
  /// Whether a phrase in lower case stands in the bytes, in whatever case.
  func holdsAnyCase(_ phrase: String) -> Bool {
    let wanted = phrase.utf8
    guard let first = wanted.first else { return true }
    let length = wanted.count
    guard count >= length else { return false }
    return (startIndex...(endIndex - length)).contains { start in
      self[start].lowercased == first
        && self[start..<(start + length)].elementsEqual(wanted) { $0.lowercased == $1 }
    }
  }

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
