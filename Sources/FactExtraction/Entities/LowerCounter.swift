/// Counts words in lower case in tables that outlive it.
///
/// Every token of an article passes here, so that nothing is asked of one that is not in it: what is no word of
/// the vocabulary counts in a place that nobody reads.
struct LowerCounter {
  /// By the word's number plus one, which leaves the first place for tokens without a number; empty where
  /// nothing counts.
  let counts: UnsafeMutableBufferPointer<Int32>
  /// Room for as many tokens as the text has, of which the first are words that the vocabulary does not have.
  let unknown: UnsafeMutableBufferPointer<Int32>
  private(set) var unknownCount = 0

  init(
    counts: UnsafeMutableBufferPointer<Int32>, unknown: UnsafeMutableBufferPointer<Int32>
  ) {
    self.counts = counts
    self.unknown = unknown
  }

  /// A counter that counts nothing.
  static var none: LowerCounter {
    LowerCounter(
      counts: UnsafeMutableBufferPointer(start: nil, count: 0),
      unknown: UnsafeMutableBufferPointer(start: nil, count: 0))
  }

  /// What a token must have one of to be looked at: other tokens begin no name and no line.
  private static let notable: Token.Flags = [.capitalized, .innerCapital, .lineBefore]

  /// The first token that may begin a name or begins a line, or the end of the range; words before it are
  /// counted.
  @inline(__always)
  mutating func nextNotable(_ tokens: CheckedPointer<Token>, in range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      if !token.flags.isDisjoint(with: LowerCounter.notable) { break }
      count(token, at: index)
      index += 1
    }
    return index
  }

  /// Counts a token, if it is a word.
  @inline(__always)
  mutating func count(_ token: Token, at index: Int) {
    let place = Int(token.word) + 1
    if UInt(bitPattern: place) < UInt(bitPattern: counts.count) { counts[place] &+= 1 }
    guard unknownCount < unknown.count else { return }
    unknown[unknownCount] = Int32(truncatingIfNeeded: index)
    // Added, not branched on: no guess is wrong.
    unknownCount += (token.kind == .word ? 1 : 0) & (token.word < 0 ? 1 : 0)
  }
}
