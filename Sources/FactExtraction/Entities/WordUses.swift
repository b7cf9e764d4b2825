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
  mutating func countLower(_ word: WordTable.ID) {
    reserve(Int(word) + 1)
    lowers[Int(word)] &+= 1
  }

  /// Counts words in lower case up to the first token that may begin a name or begins a line.
  ///
  /// - Parameters:
  ///   - tokens: The text's tokens.
  ///   - range: Where to read.
  ///   - unknown: Takes the tokens of words outside the vocabulary.
  /// - Returns: The index of that token, or the end of the range.
  @inline(__always)
  mutating func countLowers(
    of tokens: CheckedPointer<Token>, in range: Range<Int>, unknown: inout ContiguousArray<Int32>
  ) -> Int {
    var index = range.lowerBound
    let count = lowers.count
    lowers.withUnsafeMutableBufferPointer { lowers in
      while index < range.upperBound {
        let token = tokens[index]
        guard token.flags.isDisjoint(with: WordUses.notable) else { return }
        if token.kind == .word {
          // In bounds: the number is neither negative nor beyond the table.
          let word = Int(token.word)
          if UInt(bitPattern: word) < UInt(bitPattern: count) {
            lowers[word] &+= 1
          } else {
            unknown.append(Int32(truncatingIfNeeded: index))
          }
        }
        index += 1
      }
    }
    return index
  }

  /// What a token must have one of to be looked at: other tokens begin no name and no line.
  static let notable: Token.Flags = [.capitalized, .innerCapital, .lineBefore]

  /// Notes a word that is capitalized where a capital means something.
  mutating func noteInside(_ word: WordTable.ID) {
    reserve(Int(word) + 1)
    insides[Int(word)] = true
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
      word < 0 || Int(word) >= lowers.count ? 0 : Int(lowers[Int(word)])
    }

    /// Whether a word is capitalized inside a sentence.
    func isInside(_ word: WordTable.ID) -> Bool {
      word >= 0 && Int(word) < insides.count && insides[Int(word)]
    }
  }

  /// Forgets the uses of some tokens' words.
  mutating func clear(_ tokens: CheckedPointer<Token>) {
    let count = lowers.count
    lowers.withUnsafeMutableBufferPointer { lowers in
      for index in tokens.indices {
        // In bounds: the number is neither negative nor beyond the table.
        let word = Int(tokens[index].word)
        if UInt(bitPattern: word) < UInt(bitPattern: count) { lowers[word] = 0 }
      }
    }
  }

  /// Forgets the uses of a word.
  mutating func clear(_ word: WordTable.ID) {
    guard word >= 0, Int(word) < lowers.count else { return }
    lowers[Int(word)] = 0
    insides[Int(word)] = false
  }
}
