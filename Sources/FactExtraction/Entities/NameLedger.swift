import ArticleModel

/// All candidates of an article, and where they stand.
struct NameLedger {
  /// A place where a candidate stands.
  struct Occurrence {
    var candidate: Int
    /// Its units among the scanner's, with one behind it that may be its own.
    var units: Range<Int>
    var tokens: Range<Int>
    var sentence: Int
  }

  private(set) var candidates: [NameCandidate] = []
  private(set) var occurrences: [Occurrence] = []
  private var index: [[WordTable.ID]: Int] = [:]
  private let gazetteer: NameGazetteer

  init(gazetteer: NameGazetteer) { self.gazetteer = gazetteer }

  subscript(candidate: Int) -> NameCandidate {
    get { candidates[candidate] }
    _modify { yield &candidates[candidate] }
  }

  /// The candidate of these words, if the article has it.
  func candidate(of words: [WordTable.ID]) -> Int? { index[words] }

  /// The candidate of these units, added where it is new.
  ///
  /// - Parameter inArticle: Whether they stand in the article, not in its front matter.
  mutating func candidate(of units: ArraySlice<NameUnit>, inArticle: Bool) -> Int {
    let words = units.map(\.word)
    if let known = index[words] {
      if inArticle { candidates[known].noteInArticle(units) }
      return known
    }
    index[words] = candidates.count
    let known = gazetteer.longest(in: units)
    candidates.append(
      NameCandidate(
        words: words, units: Array(units), knownStart: known, isInArticle: inArticle))
    return candidates.count - 1
  }

  mutating func add(_ occurrence: Occurrence) { occurrences.append(occurrence) }

  /// Puts the occurrences in text order.
  mutating func sortOccurrences() {
    occurrences.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }
}
