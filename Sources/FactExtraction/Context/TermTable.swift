import ArticleModel

/// Interns content words by their stems, so that the forms of a word are one term.
struct TermTable {
  private var stems = Vocabulary(capacity: 256)
  private var buffer: [UInt8] = []

  var strings: [String] { (0..<WordID(stems.count)).map { stems.string($0) } }

  /// The term of a word given by its bytes.
  mutating func term(of word: UnsafeBufferPointer<UInt8>) -> TermID {
    guard word.count <= WordKey.reach else { return term(ofLong: word) }
    var key = WordKey()
    for byte in word { key.append(byte.lowerCased) }
    return TermID(rawValue: stems.insert(key.prefix(Stemmer(key).stemLength())))
  }

  mutating func term(of word: String) -> TermID {
    var word = word
    return word.withUTF8 { term(of: $0) }
  }

  private mutating func term(ofLong word: UnsafeBufferPointer<UInt8>) -> TermID {
    buffer.removeAll(keepingCapacity: true)
    for byte in word { buffer.append(byte.lowerCased) }
    return buffer.withUnsafeBufferPointer { bytes in
      let stem = UnsafeBufferPointer(rebasing: bytes[..<Stemmer(bytes).stemLength()])
      return TermID(rawValue: stems.insert(WordKey(stem), bytes: stem))
    }
  }
}
