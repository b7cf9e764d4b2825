/// Names as sequences of word numbers, for the longest match at a place.
struct NameTrie: Sendable {
  private var edges: [UInt64: Int32] = [:]
  private var values: [Int32] = [-1]
  /// The node behind the first word, by its number, once it is indexed.
  private var roots: [Int32] = []

  /// Makes the first step a look-up in an array, for a trie that serves many texts.
  mutating func indexRoots() {
    for (key, node) in edges where key >> 31 == 0 {
      let word = Int(key)
      if word >= roots.count {
        roots.append(contentsOf: repeatElement(-1, count: word + 1 - roots.count))
      }
      roots[word] = node
    }
  }

  private func next(_ node: Int32, _ word: WordTable.ID) -> Int32? {
    guard node == 0, !roots.isEmpty else { return edges[NameTrie.key(node, word)] }
    guard word >= 0, Int(word) < roots.count, roots[Int(word)] >= 0 else { return nil }
    return roots[Int(word)]
  }

  /// Adds a name; one that is there keeps its value.
  mutating func insert(_ name: some Sequence<WordTable.ID>, value: Int) {
    var node: Int32 = 0
    for word in name {
      let key = NameTrie.key(node, word)
      if let next = edges[key] {
        node = next
      } else {
        node = Int32(values.count)
        values.append(-1)
        edges[key] = node
      }
    }
    if values[Int(node)] < 0 { values[Int(node)] = Int32(value) }
  }

  /// The longest name at the start of `units`, by its value and the number of units.
  ///
  /// - Parameter isWanted: Whether the name with this value counts at these units.
  func longest(
    in units: ArraySlice<NameUnit>, where isWanted: (Int, ArraySlice<NameUnit>) -> Bool
  ) -> (value: Int, count: Int)? {
    var node: Int32 = 0
    var found: (value: Int, count: Int)?
    for index in units.indices {
      guard let next = next(node, units[index].word) else { break }
      node = next
      let value = Int(values[Int(node)])
      if value >= 0, isWanted(value, units[units.startIndex...index]) {
        found = (value, index - units.startIndex + 1)
      }
    }
    return found
  }

  private static func key(_ node: Int32, _ word: WordTable.ID) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
