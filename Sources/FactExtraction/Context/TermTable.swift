import ArticleModel

/// Interns content words by their stems, so that the forms of a word are one term.
struct TermTable {
  private var stems = Vocabulary(capacity: 256)
  private var buffer: [UInt8] = []

  var strings: [String] { (0..<WordID(stems.count)).map { stems.string($0) } }

  /// The term of a word given by its bytes.
  mutating func term(of word: some Sequence<UInt8>) -> TermID {
    buffer.removeAll(keepingCapacity: true)
    for byte in word { buffer.append(byte.lowerCased) }
    let length = TermTable.stemLength(of: buffer)
    return buffer.withUnsafeBufferPointer { bytes in
      let stem = UnsafeBufferPointer(rebasing: bytes[..<length])
      return TermID(rawValue: stems.insert(WordKey(stem), bytes: stem))
    }
  }

  /// The length of a lower-case word without its endings of number and tense.
  ///
  /// A light stemmer: forms of one word must meet ("commitments", "commitment"; "signed", "signing");
  /// that two words meet is rarer and costs less.
  static func stemLength(of word: [UInt8]) -> Int {
    var length = word.count
    if ends("ies", word, length) {
      // "companies" and "company" meet at "compan".
      return length - 3
    }
    if ends("sses", word, length) || ends("xes", word, length) || ends("ches", word, length)
      || ends("shes", word, length)
    {
      length -= 2
    } else if ends("s", word, length), !ends("ss", word, length), !ends("us", word, length),
      !ends("is", word, length)
    {
      length -= 1
    }
    if ends("ing", word, length) {
      length -= 3
    } else if ends("ed", word, length) {
      length -= 2
    } else if ends("y", word, length) || ends("e", word, length) {
      length -= 1
    }
    if length > 3, word[length - 1] == word[length - 2], word[length - 1] != UInt8(ascii: "s") {
      // "planned" and "plan".
      length -= 1
    }
    return length
  }

  /// Whether the first `length` bytes of a word have an ending and more before it than two bytes.
  @inline(__always)
  private static func ends(_ ending: StaticString, _ word: [UInt8], _ length: Int) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard length > count + 2 else { return false }
    for offset in 0..<count where word[length - count + offset] != ending.utf8Start[offset] {
      return false
    }
    return true
  }
}
