/// How often each word of an article stands in lower case, and where it has a capital.
///
/// An article has few of the vocabulary's words: a table of open addresses holds those that it has.
struct WordUses: Sendable {
  enum Place: Int, Sendable {
    case lower
    /// Capitalized at a sentence's start, where every word is.
    case opening
    /// Capitalized inside a sentence.
    case inside
    /// In a heading or a label, where capitals say nothing.
    case title
  }

  private var words: [WordTable.ID] = Array(repeating: -1, count: 512)
  private var counts: [SIMD4<Int32>] = Array(repeating: .zero, count: 512)
  private var count = 0

  mutating func count(_ word: WordTable.ID, as place: Place) {
    let slot = slot(of: word)
    counts[slot][place.rawValue] += 1
    guard words[slot] < 0 else { return }
    words[slot] = word
    count += 1
    if count * 2 > words.count { grow() }
  }

  subscript(word: WordTable.ID, place: Place) -> Int {
    word < 0 ? 0 : Int(counts[slot(of: word)][place.rawValue])
  }

  /// The slot that holds `word`, or the free one where it belongs.
  private func slot(of word: WordTable.ID) -> Int {
    let mask = words.count - 1
    var slot = Int(UInt32(bitPattern: word) &* 2_654_435_761 >> 7) & mask
    while words[slot] != word, words[slot] >= 0 { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = (words: words, counts: counts)
    words = Array(repeating: -1, count: old.words.count * 4)
    counts = Array(repeating: .zero, count: words.count)
    for (word, uses) in zip(old.words, old.counts) where word >= 0 {
      let slot = slot(of: word)
      words[slot] = word
      counts[slot] = uses
    }
  }
}
