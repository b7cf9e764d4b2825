/// What the scanner finds: units and regions of the article, of its front matter behind them, and how words
/// are written.
struct NameFinds: Sendable {
  var units: ContiguousArray<NameUnit> = []
  var regions: ContiguousArray<NameRegion> = []
  var words: WordTable
  var uses = WordUses()
  /// Tokens in lower case that the vocabulary does not have, counted when all names' words are known; from
  /// then on the numbers of their words, -1 for what no name has.
  var unknownLowers: ContiguousArray<Int32> = []

  init(words: WordTable) {
    self.words = words
    uses.reserve(words.sharedCount)
  }

  /// Counts the words outside the vocabulary that stand in lower case, as far as a name has them.
  mutating func countUnknownLowers(in text: NameText) {
    guard !unknownLowers.isEmpty else { return }
    for index in unknownLowers.indices {
      let word = words.knownNumber(of: text.tokens[Int(unknownLowers[index])], in: text.bytes)
      if let word { uses.countLower(word) }
      unknownLowers[index] = word ?? -1
    }
  }

  /// Forgets an article; the room for the next one stays.
  mutating func removeAll(_ tokens: CheckedPointer<Token>) {
    uses.clear(tokens)
    for unit in units { uses.clear(unit.word) }
    for word in unknownLowers { uses.clear(word) }
    units.removeAll(keepingCapacity: true)
    regions.removeAll(keepingCapacity: true)
    unknownLowers.removeAll(keepingCapacity: true)
    words.removeOwn()
  }
}
