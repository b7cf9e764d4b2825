/// The sets of words that rules ask every sentence for, as bits.
///
/// The words of a sentence are looked up once, when it is cut into pieces; then each rule asks the sentence for a bit, and
/// looks at its words only where that is set.
struct WordRoles: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// Words of a rate: "per", "every", "capita".
  static let rate = WordRoles(rawValue: 1 << 0)
  /// Words with which a rate is another than that of its numbers: "standardised".
  static let otherRate = WordRoles(rawValue: 1 << 1)
  static let openWhole = WordRoles(rawValue: 1 << 2)
  static let crowd = WordRoles(rawValue: 1 << 3)
  static let overlapping = WordRoles(rawValue: 1 << 4)
  static let ordinal = WordRoles(rawValue: 1 << 5)
  static let victims = WordRoles(rawValue: 1 << 6)
  /// Words with which a figure for each is not that of all: "median".
  static let otherEach = WordRoles(rawValue: 1 << 7)
  /// Words that can say what there is for each, "a" and "at" among them.
  static let each = WordRoles(rawValue: 1 << 8)
  /// Those that say it from afar: "each", "average".
  static let farEach = WordRoles(rawValue: 1 << 9)
  static let referring = WordRoles(rawValue: 1 << 10)
  static let peak = WordRoles(rawValue: 1 << 11)
  static let valuation = WordRoles(rawValue: 1 << 12)
  static let otherValuation = WordRoles(rawValue: 1 << 13)
  /// Marks that open a list: a colon, a bracket, a dash.
  static let listMark = WordRoles(rawValue: 1 << 14)

  private static let sets: [(WordRoles, WordSet)] = [
    (.rate, PerCapita.rates), (.otherRate, PerCapita.others), (.openWhole, OpenWholes.words),
    (.crowd, SentencePartWhole.crowds), (.overlapping, ShareFinder.overlapping),
    (.ordinal, Ordinals.words), (.victims, Casualties.headWords),
    (.otherEach, MultiplicationFinder.others), (.each, FigureIndex.eachWords),
    (.farEach, EachMarker.farWords), (.referring, PartWholeFinder.referring),
    (.peak, PhysicalRates.peaks), (.valuation, ValuationPairs.cues),
    (.otherValuation, ValuationPairs.others), (.listMark, [":", "(", "—", "–"]),
  ]

  /// All words of the sets with their bits.
  static let table = Table(sets)

  struct Table: Sendable {
    /// Open addressing, where a zero is an empty slot and at most a quarter of the slots are full.
    private var keys: [UInt32]
    private var words: [String]
    private var roles: [WordRoles]

    fileprivate init(_ sets: [(WordRoles, WordSet)]) {
      var all: [String: WordRoles] = [:]
      for (role, set) in sets { for word in set.words { all[word, default: []].insert(role) } }
      var size = 64
      while size < 4 * all.count { size *= 2 }
      keys = Array(repeating: 0, count: size)
      words = Array(repeating: "", count: size)
      roles = Array(repeating: [], count: size)
      for (word, role) in all {
        let key = WordSet.key(WordSet.hash(of: word))
        var slot = Int(key) & (size - 1)
        while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
        (keys[slot], words[slot], roles[slot]) = (key, word, role)
      }
    }

    /// The bits of a word or mark.
    func roles(of word: String, hash: UInt32) -> WordRoles {
      let key = WordSet.key(hash)
      var slot = Int(key) & (keys.count - 1)
      while keys[slot] != 0 {
        if keys[slot] == key, words[slot] == word { return roles[slot] }
        slot = (slot + 1) & (keys.count - 1)
      }
      return []
    }
  }
}
