/// How often each word of an article stands in lower case, and which have a capital inside a sentence.
///
/// Both lie in tables by the word's number that serve one article after another; what one has written is
/// cleared by going over its words again, which are far fewer than the tables' places.
struct WordUses: Sendable {
  private var lowers: ContiguousArray<Int32> = []
  private var insides: ContiguousArray<Bool> = []

  /// Makes room for numbers below `count`.
  mutating func reserve(_ count: Int) {
    guard lowers.count < count else { return }
    lowers.append(contentsOf: repeatElement(0, count: count - lowers.count))
    insides.append(contentsOf: repeatElement(false, count: count - insides.count))
  }

  /// Counts a word that stands in lower case.
  ///
  /// - Precondition: There is room for its number.
  @inline(__always)
  mutating func countLower(_ word: WordTable.ID) { lowers[Int(word)] &+= 1 }

  /// Notes a word that is capitalized where a capital means something.
  mutating func noteInside(_ word: WordTable.ID) {
    reserve(Int(word) + 1)
    insides[Int(word)] = true
  }

  /// How often a word stands in lower case; the marks among the words have no use.
  func lower(_ word: WordTable.ID) -> Int {
    word < 0 || Int(word) >= lowers.count ? 0 : Int(lowers[Int(word)])
  }

  /// Whether a word is capitalized inside a sentence.
  func isInside(_ word: WordTable.ID) -> Bool {
    word >= 0 && Int(word) < insides.count && insides[Int(word)]
  }

  /// Forgets the uses of a word.
  @inline(__always)
  mutating func clear(_ word: WordTable.ID) {
    guard word >= 0, Int(word) < lowers.count else { return }
    lowers[Int(word)] = 0
    insides[Int(word)] = false
  }
}
