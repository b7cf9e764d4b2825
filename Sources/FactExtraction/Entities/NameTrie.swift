/// Names as sequences of word numbers, for the longest match at a place.
///
/// Built once and read for every article: the first step is a look-up in an array, the others in a table of
/// open addresses.
struct NameTrie: Sendable {
  private struct Node: Sendable {
    /// The value of the name that ends here, or -1.
    var value: Int32 = -1
    var hasNext = false
  }

  private struct Edge: Sendable {
    /// The node that it leaves and its word; 0 where the place is free, as no edge leads from the root.
    var key: UInt64 = 0
    var node: Int32 = 0
  }

  /// The node behind each first word by its number, 0 where no name begins with it.
  private var roots: ContiguousArray<Int32> = []
  /// The first is no node: it stands for "none".
  private var nodes: ContiguousArray<Node> = [Node()]
  private var edges = ContiguousArray(repeating: Edge(), count: 64)
  private var edgeCount = 0

  /// Adds a name; one that is there keeps its value.
  ///
  /// - Precondition: Its first word is one, and no tie of words.
  mutating func insert(_ units: ArraySlice<NameUnit>, value: Int) {
    var node = 0
    for unit in units {
      let next = next(node, unit.word)
      if next > 0 {
        node = next
        continue
      }
      nodes.append(Node())
      if node == 0 {
        let word = Int(unit.word)
        if roots.count <= word {
          roots.append(contentsOf: repeatElement(0, count: word + 1 - roots.count))
        }
        roots[word] = Int32(nodes.count - 1)
      } else {
        add(Edge(key: NameTrie.key(node, unit.word), node: Int32(nodes.count - 1)))
        nodes[node].hasNext = true
      }
      node = nodes.count - 1
    }
    if nodes[node].value < 0 { nodes[node].value = Int32(value) }
  }

  private mutating func add(_ edge: Edge) {
    edgeCount += 1
    if edgeCount * 2 > edges.count {
      let old = edges
      edges = ContiguousArray(repeating: Edge(), count: old.count * 2)
      for edge in old where edge.key != 0 { edges[place(of: edge.key)] = edge }
    }
    edges[place(of: edge.key)] = edge
  }

  /// The place of an edge, or the free one where it belongs.
  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let mask = edges.count - 1
    var place = WordSequence.slot(key, mask: mask)
    while edges[place].key != key, edges[place].key != 0 { place = (place + 1) & mask }
    return place
  }

  /// The node behind `node` and a word, or 0; the root is 0 too.
  @inline(__always)
  private func next(_ node: Int, _ word: WordTable.ID) -> Int {
    if node == 0 { return word >= 0 && Int(word) < roots.count ? Int(roots[Int(word)]) : 0 }
    return nodes[node].hasNext ? Int(edges[place(of: NameTrie.key(node, word))].node) : 0
  }

  /// The longest name at the start of `units[start..<end]`, by its value and the number of units.
  ///
  /// - Parameter isWanted: Whether the name with this value counts where it ends before this index.
  @inline(__always)
  func longest(
    in units: NameUnits, _ start: Int, _ end: Int, where isWanted: (Int, Int) -> Bool
  ) -> (value: Int, count: Int)? {
    guard start < end else { return nil }
    var node = next(0, units[start].word)
    guard node > 0 else { return nil }
    var found: (value: Int, count: Int)?
    var index = start + 1
    while true {
      let value = Int(nodes[node].value)
      if value >= 0, isWanted(value, index) { found = (value, index - start) }
      guard index < end else { return found }
      node = next(node, units[index].word)
      guard node > 0 else { return found }
      index += 1
    }
  }

  /// Whether a name begins with a word.
  func begins(with word: WordTable.ID) -> Bool { next(0, word) > 0 }

  private static func key(_ node: Int, _ word: WordTable.ID) -> UInt64 {
    UInt64(node) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
