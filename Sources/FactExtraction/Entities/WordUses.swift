/// How often each word of an article stands in lower case, and which have a capital inside a sentence.
///
/// Both lie in tables by the word's number that serve one article after another; what one has written is
/// cleared by going over its words again, which are far fewer than the tables' places.
struct WordUses: Sendable {
  /// By the word's number plus one: the first place is for tokens that are no word of the vocabulary.
  private var lowers: ContiguousArray<Int32> = [0]
  private var insides: ContiguousArray<Bool> = []
  /// Room for as many tokens as the article has, of which the first are those in lower case that the vocabulary
  /// does not have, in text order.
  private var unknown: ContiguousArray<Int32> = []
  private var unknownCount = 0
  /// Room for as many tokens as the article has, of which the first are those that may begin a name or begin a
  /// line.
  private var notable: ContiguousArray<Int32> = []
  private var notableCount = 0

  /// Makes room for numbers below `count`.
  mutating func reserve(_ count: Int) {
    guard insides.count < count else { return }
    lowers.append(contentsOf: repeatElement(0, count: count - insides.count))
    insides.append(contentsOf: repeatElement(false, count: count - insides.count))
  }

  /// What a token must have one of to be notable: others begin no name and no line.
  static let notableFlags: Token.Flags = [.capitalized, .innerCapital, .lineBefore]

  /// Counts the words in lower case, and notes the tokens that may begin a name.
  ///
  /// Every token of an article passes here: what is found is added rather than branched on, so that no guess of
  /// the processor is wrong.
  mutating func survey(_ tokens: CheckedPointer<Token>) {
    if unknown.count < tokens.count {
      let more = repeatElement(Int32(0), count: tokens.count - unknown.count)
      unknown.append(contentsOf: more)
      notable.append(contentsOf: more)
    }
    var (unknownCount, notableCount) = (0, 0)
    lowers.withUnsafeMutableBufferPointer { lowers in
      unknown.withUnsafeMutableBufferPointer { unknown in
        notable.withUnsafeMutableBufferPointer { notable in
          for index in tokens.indices {
            let token = tokens[index]
            let isLower = (token.kind == .word ? 1 : 0) & (token.isCapitalized ? 0 : 1)
            // In bounds: the number is checked, and there is room for every token.
            let place = (Int(token.word) + 1) * isLower
            if UInt(bitPattern: place) < UInt(bitPattern: lowers.count) { lowers[place] &+= 1 }
            unknown[unknownCount] = Int32(truncatingIfNeeded: index)
            unknownCount += isLower & (token.word < 0 ? 1 : 0)
            notable[notableCount] = Int32(truncatingIfNeeded: index)
            notableCount += token.flags.isDisjoint(with: WordUses.notableFlags) ? 0 : 1
          }
        }
      }
    }
    self.unknownCount = unknownCount
    self.notableCount = notableCount
  }

  /// Calls `body` with the tokens that may begin a name or begin a line.
  func withNotable<Result>(_ body: (CheckedPointer<Int32>) -> Result) -> Result {
    notable.withUnsafeBufferPointer {
      body(CheckedPointer(UnsafeBufferPointer(rebasing: $0[..<notableCount])))
    }
  }

  /// Takes back a word in lower case that turned out to be part of a name.
  mutating func uncountLower(_ token: Token, at index: Int32) {
    if token.word >= 0 {
      let place = Int(token.word) + 1
      if place < lowers.count { lowers[place] &-= 1 }
      return
    }
    let place = unknown[..<unknownCount].partitioningIndex { $0 >= index }
    if place < unknownCount, unknown[place] == index { unknown[place] = WordUses.noToken }
  }

  /// Stands for an unknown word that does not count; words are taken back in text order, so that the search for
  /// the next one finds its place.
  private static let noToken: Int32 = -1

  /// Counts the words outside the vocabulary, as far as a name has them.
  ///
  /// - Parameter words: The words of all names, those of the front matter among them.
  mutating func countUnknown(_ words: inout WordTable, in text: NameText) {
    for index in 0..<unknownCount where unknown[index] != WordUses.noToken {
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
