import ArticleModel

/// Interns content words by their stems, so that the forms of a word are one term.
struct TermTable {
  private var stems = Vocabulary(capacity: 1024)
  private var buffer: [UInt8] = []

  var strings: [String] { (0..<WordID(stems.count)).map { stems.string($0) } }

  /// The term of a word given by its bytes.
  mutating func term(of word: some Sequence<UInt8>) -> TermID {
    buffer.removeAll(keepingCapacity: true)
    for byte in word { buffer.append(byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte) }
    return TermID(rawValue: stems.insert(lowerCase: buffer[..<TermTable.stemLength(of: buffer)]))
  }

  /// The length of a lower-case word without its endings of number and tense.
  ///
  /// A light stemmer: forms of one word must meet ("commitments", "commitment"; "signed", "signing");
  /// that two words meet is rarer and costs less.
  static func stemLength(of word: [UInt8]) -> Int {
    var length = word.count
    func ends(_ ending: StaticString) -> Bool {
      let count = ending.utf8CodeUnitCount
      guard length > count + 2 else { return false }
      return (0..<count).allSatisfy { word[length - count + $0] == ending.utf8Start[$0] }
    }
    if ends("ies") {
      // "companies" and "company" meet at "compan".
      return length - 3
    }
    if ends("sses") || ends("xes") || ends("ches") || ends("shes") {
      length -= 2
    } else if ends("s"), !ends("ss"), !ends("us"), !ends("is") {
      length -= 1
    }
    if ends("ing") {
      length -= 3
    } else if ends("ed") {
      length -= 2
    } else if ends("y") || ends("e") {
      length -= 1
    }
    if length > 3, word[length - 1] == word[length - 2], word[length - 1] != UInt8(ascii: "s") {
      // "planned" and "plan".
      length -= 1
    }
    return length
  }
}
