import ArticleModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension FigureIndex {
  /// The sentences in which a word in lower case stands, or begins one, in text order.
  ///
  /// The text is searched for the rarest of the word's letters.
  func sentences(containing word: StaticString) -> [Int] {
    let wanted = word.withUTF8Buffer { Array($0) }
    guard let rarest = wanted.indices.max(by: { rarity(wanted[$0]) < rarity(wanted[$1]) }) else {
      return []
    }
    var found: [Int] = []
    extraction.article.text.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, bytes.count >= wanted.count else { return }
      var cursor = rarest
      let end = bytes.count - (wanted.count - 1 - rarest)
      while cursor < end, let place = memchr(base + cursor, CInt(wanted[rarest]), end - cursor) {
        cursor = UnsafeRawPointer(place) - base
        let start = cursor - rarest
        if bytes[start..<(start + wanted.count)].elementsEqual(wanted),
          let sentence = sentence(at: start), found.last != sentence
        {
          found.append(sentence)
        }
        cursor += 1
      }
    }
    return found
  }

  private static let byFrequency = Array("etaoinshrdlcumwfgypbvkjxqz".utf8)

  /// A letter's place in the order of English letters, the commonest first.
  private func rarity(_ letter: UInt8) -> Int {
    FigureIndex.byFrequency.firstIndex(of: letter) ?? 0
  }
}
