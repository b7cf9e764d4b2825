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

  /// Forgets an article; the room for the next one stays.
  mutating func removeAll() {
    units.removeAll(keepingCapacity: true)
    regions.removeAll(keepingCapacity: true)
    insides.removeAll(keepingCapacity: true)
    words.removeOwn()
  }
}
