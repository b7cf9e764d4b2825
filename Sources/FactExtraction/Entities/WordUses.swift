/// How often each word of an article stands in lower case, and which have a capital inside a sentence.
///
/// Both lie in tables by the word's number that serve one article after another; what one has written is
/// cleared by going over its words again, which are far fewer than the tables' places.
struct WordUses: Sendable {
  /// By the word's number plus one: tokens without a number have a place too.
  private var lowers: ContiguousArray<Int32> = [0]
  private var insides: ContiguousArray<Bool> = []
  /// Tokens in lower case that the vocabulary does not have.
  private var unknown: ContiguousArray<Int32> = []
  private var unknownCount = 0

  /// Makes room for numbers below `count`.
  mutating func reserve(_ count: Int) {
    guard insides.count < count else { return }
    lowers.append(contentsOf: repeatElement(0, count: count - insides.count))
    insides.append(contentsOf: repeatElement(false, count: count - insides.count))
  }

  /// Calls `body` with a counter of this article's words in lower case.
  ///
  /// - Parameter tokenCount: How many tokens the article has.
  mutating func withCounter(_ tokenCount: Int, _ body: (inout LowerCounter) -> Void) {
    if unknown.count < tokenCount {
      unknown.append(contentsOf: repeatElement(0, count: tokenCount - unknown.count))
    }
    unknownCount = lowers.withUnsafeMutableBufferPointer { lowers in
      unknown.withUnsafeMutableBufferPointer { unknown in
        var counter = LowerCounter(counts: lowers, unknown: unknown)
        body(&counter)
        return counter.unknownCount
      }
    }
  }

  /// Counts the words outside the vocabulary, as far as a name has them.
  ///
  /// - Parameter words: The words of all names, those of the front matter among them.
  mutating func countUnknown(_ words: inout WordTable, in text: NameText) {
    for index in 0..<unknownCount {
      let word = words.knownNumber(of: text.tokens[Int(unknown[index])], in: text.bytes)
      // From here on the word's number is kept, to be cleared.
      unknown[index] = word ?? -1
      guard let word else { continue }
      reserve(Int(word) + 1)
      lowers[Int(word) + 1] &+= 1
    }
  }

  /// Notes a word that is capitalized where a capital means something.
  mutating func noteInside(_ word: WordTable.ID) {
    reserve(Int(word) + 1)
    insides[Int(word)] = true
  }

  /// Forgets an article, given by its tokens and the words of its units.
  mutating func clear(_ tokens: CheckedPointer<Token>, _ units: ContiguousArray<NameUnit>) {
    lowers.withUnsafeMutableBufferPointer { lowers in
      for index in tokens.indices {
        let place = Int(tokens[index].word) + 1
        if UInt(bitPattern: place) < UInt(bitPattern: lowers.count) { lowers[place] = 0 }
      }
    }
    for unit in units where unit.word >= 0 && Int(unit.word) < insides.count {
      insides[Int(unit.word)] = false
    }
    for index in 0..<unknownCount where Int(unknown[index]) < insides.count {
      lowers[Int(unknown[index]) + 1] = 0
    }
    unknownCount = 0
  }

  /// Calls `body` with what was counted.
  func withCounts<Result>(_ body: (Counts) -> Result) -> Result {
    lowers.withUnsafeBufferPointer { lowers in
      insides.withUnsafeBufferPointer { insides in
        body(Counts(lowers: CheckedPointer(lowers), insides: CheckedPointer(insides)))
      }
    }
  }

  /// What was counted, by the numbers of words; the marks among the words have no use.
  struct Counts {
    fileprivate let lowers: CheckedPointer<Int32>
    fileprivate let insides: CheckedPointer<Bool>

    /// How often a word stands in lower case.
    @inline(__always)
    func lower(_ word: WordTable.ID) -> Int {
      word < 0 || Int(word) >= insides.count ? 0 : Int(lowers[Int(word) + 1])
    }

    /// Whether a word is capitalized inside a sentence.
    func isInside(_ word: WordTable.ID) -> Bool {
      word >= 0 && Int(word) < insides.count && insides[Int(word)]
    }
  }
}
