/// What the scanner finds: units and regions of the article, of its front matter behind them, and which words
/// have capitals.
struct NameFinds: Sendable {
  var units: ContiguousArray<NameUnit> = []
  var regions: ContiguousArray<NameRegion> = []
  var words: WordTable
  /// The words that are capitalized where a capital means something; counted when all are found.
  var insides: ContiguousArray<WordTable.ID> = []

  init(words: WordTable) {
    self.words = words
  }

  /// Words in lower case that are part of names, by their tokens in text order.
  var consumed: ContiguousArray<Int32> = []

  /// Takes in a text in which every sentence's capitals mean something and no word counts.
  mutating func scan(_ text: NameText, lexicon: NameLexicon) {
    let notable = text.tokens.indices.lazy.filter {
      !text.tokens[$0].flags.isDisjoint(with: WordUses.notableFlags)
    }
    var scanner = NameScanner(text, lexicon: lexicon, behind: self)
    ContiguousArray(notable.map { Int32($0) }).withUnsafeBufferPointer {
      scanner.scan(CheckedPointer($0), into: &self) { _, _ in true }
    }
  }

  /// Forgets an article; the room for the next one stays.
  mutating func removeAll() {
    units.removeAll(keepingCapacity: true)
    regions.removeAll(keepingCapacity: true)
    insides.removeAll(keepingCapacity: true)
    consumed.removeAll(keepingCapacity: true)
    words.removeOwn()
  }
}
