import ArticleModel

/// The words of a heading or a sentence that can name a row or a column, as sorted hashes.
///
/// Two words are one where they differ in case, a possessive or a plural `s`. 64 bits of hash hold
/// two words of an article apart but for about one article in 10¹⁵.
struct HeadingWords: Hashable, Sendable {
  private(set) var words: [UInt64] = []

  init(_ text: [UInt8], _ spans: TextSpan...) {
    for span in spans {
      HeadingWords.forEachHash(in: text, span) { hash in
        if !HeadingWords.ignored.contains(hash) { words.append(hash) }
      }
    }
    sortWords()
  }

  /// - Parameter list: Words between spaces.
  init(list: String) {
    words = list.split(separator: " ").map { HeadingWords.hash(Array($0.utf8)) }
    sortWords()
  }

  private mutating func sortWords() {
    words.sort()
    var kept = 0
    for place in words.indices where kept == 0 || words[place] != words[kept - 1] {
      words[kept] = words[place]
      kept += 1
    }
    words.removeLast(words.count - kept)
  }

  var isEmpty: Bool { words.isEmpty }

  func contains(_ word: UInt64) -> Bool {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < words.count && words[low] == word
  }

  func isSubset(of other: HeadingWords) -> Bool { words.allSatisfy(other.contains) }

  func isDisjoint(with other: HeadingWords) -> Bool { !words.contains(where: other.contains) }

  // MARK: Words

  /// Gives the hash of each word: one of ASCII letters alone is hashed where it stands.
  static func forEachHash(in text: [UInt8], _ span: TextSpan, _ give: (UInt64) -> Void) {
    let apostrophe = UInt8(ascii: "'")
    var cursor = span.start
    while cursor < span.end {
      let start = cursor
      while cursor < span.end, text[cursor].isASCIILetter || text[cursor] == apostrophe {
        cursor += 1
      }
      if cursor < span.end, text[cursor] >= 0x80 {
        while cursor < span.end, text[cursor].isWordLetter || text[cursor] == apostrophe {
          cursor += 1
        }
        forEach(in: text, TextSpan(start: start, end: cursor)) { give(hash($0)) }
      } else if start < cursor {
        let word = text[start..<stemEnd(text, start, cursor)]
        if word.count > 1 { give(hash(word)) }
      } else {
        cursor += 1
      }
    }
  }

  /// Where a word of ASCII letters and apostrophes ends without its possessive and its plural `s`.
  private static func stemEnd(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    let s = UInt8(ascii: "s")
    let apostrophe = UInt8(ascii: "'")
    var end = end
    if end - start > 1, text[end - 1].lowercased == s, text[end - 2] == apostrophe { end -= 2 }
    if end > start, text[end - 1] == apostrophe { end -= 1 }
    if end - start > 3, text[end - 1].lowercased == s, text[end - 2].lowercased != s { end -= 1 }
    return end
  }

  /// Gives each word of more than one letter, in lower case, without its possessive and its plural `s`.
  static func forEach(in text: [UInt8], _ span: TextSpan, _ give: ([UInt8]) -> Void) {
    var word: [UInt8] = []
    var cursor = span.start
    var isASCII = true
    while cursor < span.end {
      let byte = text[cursor]
      if byte.isASCIILetter {
        word.append(byte | 0x20)
        cursor += 1
      } else if byte == UInt8(ascii: "'") {
        word.append(byte)
        cursor += 1
      } else if byte == 0xE2, cursor + 2 < span.end, text[cursor + 1] == 0x80,
        text[cursor + 2] == 0x99
      {
        word.append(UInt8(ascii: "'"))
        cursor += 3
      } else if byte >= 0x80, byte != 0xC2, byte != 0xE2 {
        word.append(byte)
        isASCII = false
        cursor += 1
      } else {
        if !word.isEmpty { finish(&word, isASCII, give) }
        isASCII = true
        cursor += byte == 0xC2 ? 2 : byte == 0xE2 ? 3 : 1
      }
    }
    if !word.isEmpty { finish(&word, isASCII, give) }
  }

  private static func finish(_ word: inout [UInt8], _ isASCII: Bool, _ give: ([UInt8]) -> Void) {
    defer { word.removeAll(keepingCapacity: true) }
    if !isASCII { word = Array(String(decoding: word, as: UTF8.self).lowercased().utf8) }
    let s = UInt8(ascii: "s")
    let apostrophe = UInt8(ascii: "'")
    if word.count > 1, word[word.count - 1] == s, word[word.count - 2] == apostrophe {
      word.removeLast(2)
    }
    if word.last == apostrophe { word.removeLast() }
    if word.count > 3, word[word.count - 1] == s, word[word.count - 2] != s { word.removeLast() }
    if word.count > 1 { give(word) }
  }

  /// Whether a word names no row: a function word or a unit.
  static func isIgnored(_ word: [UInt8]) -> Bool { ignored.contains(hash(word)) }

  private static func hash(_ word: [UInt8]) -> UInt64 { hash(word[...]) }

  /// FNV-1a of a word in lower case.
  private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte.lowercased)) &* 0x100_0000_01B3 }
    return hash
  }

  /// Words in whose rows sums stand, which the text names in many ways.
  static let totals = HeadingWords(list: "total subtotal sum all overall together")

  private static let ignored = HeadingWords(
    list:
      """
      the of in and for an to on at by from with or as million billion thousand trillion crore \
      lakh percent cent per mn bn us usd eur gbp dollar euro pound kroner km kg mw gwh mwh tonne ton
      """)
}
