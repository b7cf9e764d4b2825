import ArticleModel

/// All candidates of an article, and where they stand; kept from article to article for its room.
struct NameLedger: Sendable {
  /// A place where a candidate stands.
  struct Occurrence: Sendable {
    var candidate: Int32
    /// The index of its sentence.
    var sentence: Int32
    /// Its units among the scanner's, with one behind it that may be its own.
    var units: Range<Int32>
    var tokens: Range<Int>
  }

  private(set) var candidates: ContiguousArray<NameCandidate> = []
  var occurrences: ContiguousArray<Occurrence> = []
  /// Names as only the front matter writes them.
  private(set) var writings: [String] = []
  /// A table of open addresses by the hash of a candidate's words: its index plus one, 0 where it is free.
  private var slots: ContiguousArray<Int32>
  /// Of the slots so many are in use, less one: a power of two less one.
  private var mask: Int

  /// The slots of a new article; a long one's many are not cleared for every short one behind it.
  private static let smallest = 128

  init() {
    slots = ContiguousArray(repeating: 0, count: NameLedger.smallest)
    mask = NameLedger.smallest - 1
  }

  subscript(candidate: Int) -> NameCandidate {
    @inline(__always) get { candidates[candidate] }
    @inline(__always) _modify { yield &candidates[candidate] }
  }

  /// Forgets an article; the room for the next one stays.
  mutating func removeAll() {
    if !candidates.isEmpty {
      for slot in 0...mask { slots[slot] = 0 }
      mask = NameLedger.smallest - 1
    }
    candidates.removeAll(keepingCapacity: true)
    occurrences.removeAll(keepingCapacity: true)
    if !writings.isEmpty { writings.removeAll() }
  }

  /// The candidate of the words of `units[start..<end]`, if the article has it.
  ///
  /// - Parameter hash: The hash of these words.
  func candidate(
    of units: NameUnits, _ start: Int, _ end: Int, hash: UInt64
  ) -> Int? {
    var slot = WordSequence.slot(hash, mask: mask)
    while slots[slot] > 0 {
      let index = Int(slots[slot]) - 1
      if candidates[index].hash == hash, has(index, units, start, end) { return index }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The candidate of the words of `units[start..<end]`, if the article has it.
  func candidate(of units: NameUnits, _ start: Int, _ end: Int) -> Int? {
    candidate(of: units, start, end, hash: WordSequence.hash(of: units, start, end))
  }

  /// The candidate of the words of some units and one more behind them, if the article has it.
  func candidate(
    of units: NameUnits, _ range: Range<Int>, then word: WordTable.ID, hash: UInt64
  ) -> Int? {
    var slot = WordSequence.slot(hash, mask: mask)
    while slots[slot] > 0 {
      let index = Int(slots[slot]) - 1
      let other = candidates[index]
      if other.hash == hash, Int(other.count) == range.count + 1,
        units[other.range.upperBound - 1].word == word,
        NameLedger.areEqual(units, other.range.lowerBound, range.lowerBound, range.count)
      {
        return index
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The candidate of `units[start..<end]`, added where it is new.
  ///
  /// - Parameter inArticle: Whether they stand in the article, not in its front matter.
  mutating func add(
    _ units: NameUnits, _ start: Int, _ end: Int, inArticle: Bool,
    gazetteer: NameGazetteer
  ) -> Int {
    let hash = WordSequence.hash(of: units, start, end)
    var slot = WordSequence.slot(hash, mask: mask)
    while slots[slot] > 0 {
      let index = Int(slots[slot]) - 1
      if candidates[index].hash == hash, has(index, units, start, end) {
        if inArticle { candidates[index].noteInArticle(units, at: start) }
        return index
      }
      slot = (slot + 1) & mask
    }
    candidates.append(
      NameCandidate(
        hash: hash, units: units, start, end,
        knownStart: gazetteer.longest(in: units, start, end), isInArticle: inArticle))
    slots[slot] = Int32(candidates.count)
    if candidates.count * 2 > mask { grow() }
    return candidates.count - 1
  }

  /// Notes how the front matter writes a candidate.
  mutating func setWriting(_ writing: String, of candidate: Int) {
    candidates[candidate].writing = Int32(writings.count)
    writings.append(writing)
  }

  /// Puts the occurrences in text order.
  mutating func sortOccurrences() {
    let isSorted = occurrences.indices.dropFirst().allSatisfy {
      occurrences[$0 - 1].tokens.lowerBound <= occurrences[$0].tokens.lowerBound
    }
    if !isSorted { occurrences.sort { $0.tokens.lowerBound < $1.tokens.lowerBound } }
  }

  /// Whether a candidate's words are those of `units[start..<end]`.
  private func has(
    _ candidate: Int, _ units: NameUnits, _ start: Int, _ end: Int
  ) -> Bool {
    let range = candidates[candidate].range
    return range.count == end - start
      && NameLedger.areEqual(units, range.lowerBound, start, range.count)
  }

  /// Whether `count` units from `left` and from `right` on have the same words.
  @inline(__always)
  static func areEqual(
    _ units: NameUnits, _ left: Int, _ right: Int, _ count: Int
  ) -> Bool {
    for offset in 0..<count where units[left + offset].word != units[right + offset].word {
      return false
    }
    return true
  }

  private mutating func grow() {
    mask = (mask + 1) * 4 - 1
    if slots.count <= mask {
      slots.append(contentsOf: repeatElement(0, count: mask + 1 - slots.count))
    }
    for slot in 0...mask { slots[slot] = 0 }
    for index in candidates.indices {
      var slot = WordSequence.slot(candidates[index].hash, mask: mask)
      while slots[slot] > 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(index + 1)
    }
  }
}
