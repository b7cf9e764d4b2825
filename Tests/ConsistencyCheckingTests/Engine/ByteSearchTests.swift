import CrossfootTestSupport
import Testing

@testable import ConsistencyChecking

/// Phrases in bytes, against the standard library's own search.
@Suite struct ByteSearchTests {
  private let words = ["ab", "abc", "bca", " a ", "caa", "bb"]

  private func text(_ random: inout SeededGenerator) -> String {
    String(
      (0..<Int.random(in: 0...24, using: &random)).map { _ in
        Array("aabbcC ").randomElement(using: &random) ?? "a"
      })
  }

  @Test func `a phrase stands where a search for its bytes finds it`() {
    var random = SeededGenerator(seed: 31)
    for _ in 0..<2000 {
      let text = text(&random)
      let bytes = Array(text.utf8)[...]
      for word in words {
        #expect(bytes.holds(word) == text.contains(word), "\(word) in \(text)")
        #expect(bytes.holdsAnyCase(word) == text.lowercased().contains(word))
        #expect(bytes.starts(with: word.utf8) == text.hasPrefix(word))
        #expect(bytes.hasLast(word) == text.hasSuffix(word))
        #expect(bytes.elementsEqual(word.utf8) == (text == word))
      }
    }
  }

  @Test func `phrases are found together as they are one by one`() {
    let set: PhraseSet = ["ab", "abc", "bca", " a ", "caa", "bb"]
    var random = SeededGenerator(seed: 32)
    for _ in 0..<2000 {
      let text = text(&random)
      let bytes = Array("x\(text)".utf8)[1...]
      #expect(bytes.holds(anyOf: set) == words.contains { text.contains($0) }, "\(text)")
      #expect(bytes.starts(withAnyOf: set) == words.contains { text.hasPrefix($0) }, "\(text)")
    }
  }

  @Test(arguments: ["First, it", "at first", "the FIRST of", "firs t", "", "thirst", "fir"])
  func `the word of a first thing is found in whatever case`(_ text: String) {
    #expect(Array(text.utf8)[...].holdsFirst == text.lowercased().contains("first"))
  }

  @Test func `a word has the roles of the sets that hold it`() {
    let table = WordRoles.table
    func roles(_ word: String) -> WordRoles {
      table.roles(of: word, hash: WordSet.hash(of: word))
    }
    #expect(roles("median").contains(.otherEach))
    #expect(roles("each").isSuperset(of: [.each, .farEach, .rate]))
    #expect(roles(":") == .listMark)
    #expect(roles("").isEmpty)
    for word in PerCapita.rates.words { #expect(roles(word).contains(.rate)) }
  }
}
