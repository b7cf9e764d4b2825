/// How often each word of an article stands in lower case, and where it has a capital.
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

  private var counts: [SIMD4<Int32>] = []

  mutating func count(_ word: WordTable.ID, as place: Place) {
    let index = Int(word)
    if index >= counts.count {
      counts.append(contentsOf: repeatElement(.zero, count: index + 1024 - counts.count))
    }
    counts[index][place.rawValue] += 1
  }

  subscript(word: WordTable.ID, place: Place) -> Int {
    word >= 0 && Int(word) < counts.count ? Int(counts[Int(word)][place.rawValue]) : 0
  }
}
