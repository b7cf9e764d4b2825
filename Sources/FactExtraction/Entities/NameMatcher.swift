import ArticleModel

/// Finds every place where the article names what was recognized, headings and labels included.
struct NameMatcher {
  /// A place where a name stands.
  struct Place: Sendable {
    var candidate: Int32
    var tokens: Range<Int32>
  }

  private let units: NameUnits
  private let regions: ContiguousArray<NameRegion>.SubSequence
  private let ledger: NameLedger
  private let isName: ContiguousArray<Bool>

  /// - Parameter regions: The article's regions.
  init(
    units: NameUnits, regions: ContiguousArray<NameRegion>.SubSequence, ledger: NameLedger,
    isName: ContiguousArray<Bool>
  ) {
    self.units = units
    self.regions = regions
    self.ledger = ledger
    self.isName = isName
  }

  /// The places in text order.
  ///
  /// - Parameter lengths: A table by the word's number, all 0.
  func places(_ lengths: inout NameLengths) -> ContiguousArray<Place> {
    for (index, candidate) in ledger.candidates.enumerated() where isName[index] {
      lengths.note(candidate.count, of: units[Int(candidate.start)].word)
    }
    defer {
      for (index, candidate) in ledger.candidates.enumerated() where isName[index] {
        lengths.clear(units[Int(candidate.start)].word)
      }
    }
    var prose: ContiguousArray<Place> = []
    prose.reserveCapacity(ledger.occurrences.count)
    for occurrence in ledger.occurrences {
      if isName[Int(occurrence.candidate)] {
        prose.append(
          Place(
            candidate: occurrence.candidate,
            tokens: Int32(occurrence.tokens.lowerBound)..<Int32(occurrence.tokens.upperBound)))
      } else {
        match(Int(occurrence.units.lowerBound)..<Int(occurrence.units.upperBound), lengths, &prose)
      }
    }
    var titles: ContiguousArray<Place> = []
    for region in regions where !region.isReliable { match(region.units, lengths, &titles) }
    return titles.isEmpty ? prose : NameMatcher.merged(prose, titles)
  }

  /// Takes the longest names one behind the other.
  private func match(
    _ range: Range<Int>, _ lengths: borrowing NameLengths, _ places: inout ContiguousArray<Place>
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard let (candidate, last) = longest(at: index, range.upperBound, lengths) else {
        index += 1
        continue
      }
      places.append(
        Place(candidate: Int32(candidate), tokens: units[index].start..<units[last - 1].end))
      index = last
    }
  }

  /// The longest name that begins at a unit, and the index behind it.
  @inline(__always)
  private func longest(
    at start: Int, _ end: Int, _ lengths: borrowing NameLengths
  ) -> (candidate: Int, end: Int)? {
    let length = lengths[units[start].word]
    return length == 0 ? nil : longest(at: start, min(end, start + length))
  }

  private func longest(at start: Int, _ end: Int) -> (candidate: Int, end: Int)? {
    var found: (candidate: Int, end: Int)?
    var hash: UInt64 = 0
    for index in start..<end {
      hash = WordSequence.hash(hash, then: units[index].word)
      if let candidate = ledger.candidate(of: units, start, index + 1, hash: hash),
        isName[candidate]
      {
        found = (candidate, index + 1)
      }
    }
    return found
  }

  /// Both lists in text order, each of which is in it.
  private static func merged(
    _ left: ContiguousArray<Place>, _ right: ContiguousArray<Place>
  ) -> ContiguousArray<Place> {
    var result: ContiguousArray<Place> = []
    result.reserveCapacity(left.count + right.count)
    var next = 0
    for place in left {
      while next < right.count, right[next].tokens.lowerBound < place.tokens.lowerBound {
        result.append(right[next])
        next += 1
      }
      result.append(place)
    }
    result.append(contentsOf: right[next...])
    return result
  }
}

/// The number of units of the longest name that begins with each word, by the word's number.
struct NameLengths: Sendable {
  private var lengths: ContiguousArray<Int32> = []

  mutating func note(_ length: Int32, of word: WordTable.ID) {
    guard word >= 0 else { return }
    if lengths.count <= Int(word) {
      lengths.append(contentsOf: repeatElement(0, count: Int(word) + 1 - lengths.count))
    }
    lengths[Int(word)] = max(lengths[Int(word)], length)
  }

  mutating func clear(_ word: WordTable.ID) {
    if word >= 0, Int(word) < lengths.count { lengths[Int(word)] = 0 }
  }

  @inline(__always)
  subscript(word: WordTable.ID) -> Int {
    word >= 0 && Int(word) < lengths.count ? Int(lengths[Int(word)]) : 0
  }
}
