internal import ArticleModel

/// Keys that stand more than once at the top of a block.
enum KeyRepetition {
  /// From so many pairs on a table finds repetitions; below, comparing all with all is faster.
  private static let many = 24

  /// The index of the last pair of each key, in the order of the keys' first appearance; `nil` where
  /// every key stands once.
  ///
  /// - Complexity: O(*n*) in the number of pairs.
  static func lastOfEach(_ pairs: [LocatedPair]) -> [Int]? {
    guard hasRepetition(pairs) else { return nil }
    var places: [String: Int] = [:]
    var last: [Int] = []
    for (index, pair) in pairs.enumerated() {
      if let place = places[pair.key] {
        last[place] = index
      } else {
        places[pair.key] = last.count
        last.append(index)
      }
    }
    return last
  }

  /// One diagnostic for each repetition: the last value is the one that counts.
  static func diagnostics(of block: FrontMatterBlock) -> [Diagnostic] {
    guard block.lastOfEach != nil else { return [] }
    var values: [String: FrontMatterValue] = [:]
    var diagnostics: [Diagnostic] = []
    for pair in block.pairs {
      let value = pair.value.plain
      if let earlier = values.updateValue(value, forKey: pair.key) {
        diagnostics.append(
          .duplicateKey(pair.key, isEqual: earlier == value, at: pair.keyRange.lowerBound))
      }
    }
    return diagnostics
  }

  private static func hasRepetition(_ pairs: [LocatedPair]) -> Bool {
    if pairs.count >= many { return Set(pairs.lazy.map(\.key)).count < pairs.count }
    for index in pairs.indices.dropFirst() {
      for earlier in 0..<index where pairs[earlier].key == pairs[index].key { return true }
    }
    return false
  }
}

extension Diagnostic {
  fileprivate static func duplicateKey(_ key: String, isEqual: Bool, at offset: Int) -> Diagnostic {
    Diagnostic(
      code: "duplicate-key", severity: isEqual ? .note : .warning,
      message: isEqual
        ? "the key '\(key)' stands twice with one value"
        : "the key '\(key)' stands twice with different values; the last one counts",
      offset: offset)
  }
}
