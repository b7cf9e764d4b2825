import ArticleModel

/// The families of one unit by the words around their figures.
///
/// Pairs of a word and a family, sorted, so that the families of a word stand together.
struct TermFamilies: Sendable {
  /// A word in the upper half, a family in the lower; without repeats.
  private var pairs: [UInt64] = []
  /// The same for the words that head a figure's phrase.
  private var heads: [UInt64] = []

  init(_ group: UnitGroup, in index: FigureIndex) {
    pairs.reserveCapacity(group.items.count * 8)
    for item in index.groupItems[group.items] where index.items[item].family >= 0 {
      let family = index.items[item].family
      for term in index.allWords(of: item) { pairs.append(TermFamilies.pair(term, family)) }
      if let head = index.extraction.contexts[index.items[item].mention].headNoun {
        heads.append(TermFamilies.pair(head, family))
      }
    }
    TermFamilies.sort(&pairs)
    TermFamilies.sort(&heads)
  }

  /// The families in whose figures' phrases a word stands.
  func families(of term: TermID) -> Families { Families(pairs, term) }

  /// The families in whose figures' phrases a word is the head.
  func families(ofHead term: TermID) -> Families { Families(heads, term) }

  /// The families of one word, smallest number first.
  struct Families: RandomAccessCollection {
    private let pairs: [UInt64]
    let startIndex: Int
    let endIndex: Int

    fileprivate init(_ pairs: [UInt64], _ term: TermID) {
      let first = TermFamilies.pair(term, 0)
      startIndex = TermFamilies.firstIndex(in: pairs, from: first)
      var end = startIndex
      // Most words have few; the end of a long list is looked up.
      while end < pairs.count, end < startIndex + 8, pairs[end] >> 32 == first >> 32 { end += 1 }
      if end == startIndex + 8 {
        end = TermFamilies.firstIndex(in: pairs, from: first + (1 << 32))
      }
      endIndex = end
      self.pairs = pairs
    }

    subscript(position: Int) -> Int { Int(pairs[position] & 0xFFFF_FFFF) }

    func contains(_ family: Int) -> Bool {
      var low = startIndex
      var high = endIndex
      while low < high {
        let middle = (low + high) / 2
        if self[middle] < family { low = middle + 1 } else { high = middle }
      }
      return low < endIndex && self[low] == family
    }
  }

  private static func pair(_ term: TermID, _ family: Int) -> UInt64 {
    UInt64(UInt32(bitPattern: term.rawValue)) << 32 | UInt64(UInt32(truncatingIfNeeded: family))
  }

  private static func firstIndex(in pairs: [UInt64], from pair: UInt64) -> Int {
    var low = 0
    var high = pairs.count
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle] < pair { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Sorts pairs and drops repeats.
  private static func sort(_ pairs: inout [UInt64]) {
    pairs.sort()
    var kept = 0
    for slot in pairs.indices where slot == 0 || pairs[slot] != pairs[kept - 1] {
      pairs[kept] = pairs[slot]
      kept += 1
    }
    pairs.removeLast(pairs.count - kept)
  }
}
